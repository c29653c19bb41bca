"""Words of the original in round brackets behind their translation are the writer's, where the page sets them apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import EditKind, Verdict, check_page, load_registry

if TYPE_CHECKING:
    from pathlib import Path

REGISTRY = """\
version: 1
sources:
  - id: salt
    title: The Salt Book
    text: |
      The assembly of the people met at the river. They gave the salt to the widow, and to no one else.
      The elders (zekenim) sat at the gate, and whoever came was weighed.
"""


@pytest.mark.parametrize(
    ("quoted", "verdict"),
    [
        ("The assembly (<em>qahal</em>) of the people met at the river.", Verdict.EQUIVALENT),
        ("They gave the salt to the widow (<i>almanah</i>), and to no one else.", Verdict.EQUIVALENT),
        ('They gave the salt (<span lang="hbo">melach</span>) to the widow, and to no one else.', Verdict.EQUIVALENT),
        ("The assembly (<em>qahal</em>, <em>edah</em>) of the people met at the river.", Verdict.EQUIVALENT),
        ("The assembly (Hebrew: <em>qahal</em>) of the people met at the river.", Verdict.EQUIVALENT),
        ("The assembly (<em>qahal</em>, from <em>qol</em>) of the people met at the river.", Verdict.EQUIVALENT),
        ("The elders (<em>zekenim</em>) sat at the gate, and whoever (singular) came was weighed.", Verdict.EQUIVALENT),
        # The source has the bracket too.
        ("The elders (<em>zekenim</em>) sat at the gate.", Verdict.EQUIVALENT),
        # Controls: nothing sets the word apart; other words stand beside it; it turns or weakens the sentence.
        ("The assembly (qahal) of the people met at the river.", Verdict.ALTERED),
        ("<em>The assembly (qahal) of the people met at the river.</em>", Verdict.ALTERED),
        ("They gave the salt (that is, <em>melach</em>) to the widow, and to no one else.", Verdict.ALTERED),
        ("They gave (<em>mostly</em>) the salt to the widow, and to no one else.", Verdict.ALTERED),
        ("They gave (<em>never</em>) the salt to the widow, and to no one else.", Verdict.MISLEADING),
        ("They gave the corn (<em>melach</em>) to the widow, and to no one else.", Verdict.ALTERED),
    ],
)  # fmt: skip
def test_a_word_of_the_original_is_a_gloss(tmp_path: Path, quoted: str, verdict: Verdict) -> None:
    (tmp_path / "sources.yml").write_text(REGISTRY, encoding="utf-8")
    (evidence,) = check_page(
        f"<p>The Salt Book says: “{quoted}”</p>", load_registry(tmp_path / "sources.yml")
    ).evidence
    assert evidence.verdict is verdict


def test_the_report_shows_the_bracket_as_the_page_has_it(tmp_path: Path) -> None:
    (tmp_path / "sources.yml").write_text(REGISTRY, encoding="utf-8")
    page = "<p>The Salt Book says: “The assembly (<em>qahal</em>) of the people met.”</p>"
    (evidence,) = check_page(page, load_registry(tmp_path / "sources.yml")).evidence
    (gloss,) = (edit for edit in evidence.alignments[0].edits if edit.kind is EditKind.GLOSS)
    assert evidence.quote == "The assembly (qahal) of the people met."
    assert gloss.quoted == "(qahal)"
