"""Minutes and reports quote people: their own attributions tell whose words a passage is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import Verdict, check_page, load_registry

if TYPE_CHECKING:
    from pathlib import Path

MINUTES = """\
    The surveyor had gone out twice. "Three readings are not a survey of the western side," said Nils
    Lindqvist, and sat down.

    Ada Hale reported on the dredger. "It is somewhere between the mouth of the river and a good excuse," she
    told the board. The board decided that the levy will stay as it is for the whole of the year.
"""
REGISTRY = f"""\
version: 1
people:
  - {{id: hale, name: Ada Hale, pronouns: she}}
  - {{id: lindqvist, name: Nils Lindqvist, pronouns: he}}
sources:
  - id: minutes
    title: Minutes of the board
    people: [hale, lindqvist]
    text: |
{"".join("  " + line for line in MINUTES.splitlines(keepends=True))}
"""

CASES = [
    (
        "the words of one person given to another",
        "“Three readings are not a survey of the western side,” said Ada Hale.",
        Verdict.ELSEWHERE,
        ("lindqvist",),
    ),
    (
        "the words of the person who says them in the source",
        "“Three readings are not a survey of the western side,” said Nils Lindqvist.",
        Verdict.VERBATIM,
        (),
    ),
    (
        "a pronoun in the source",
        "“It is somewhere between the mouth of the river and a good excuse,” said Nils Lindqvist.",
        Verdict.ELSEWHERE,
        ("hale",),
    ),
    (
        "words that nobody is quoted with in the source",
        "“The levy will stay as it is for the whole of the year,” said Nils Lindqvist.",
        Verdict.EQUIVALENT,
        (),
    ),
]


@pytest.mark.parametrize(
    ("page", "verdict", "actual"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_a_source_that_quotes_says_itself_whose_words_they_are(
    tmp_path: Path, page: str, verdict: Verdict, actual: tuple[str, ...]
) -> None:
    (tmp_path / "sources.yml").write_text(REGISTRY, encoding="utf-8")
    report = check_page(f"<p>{page}</p>", load_registry(tmp_path / "sources.yml"))
    assert [(each.verdict, each.actual_speakers) for each in report.evidence] == [(verdict, actual)]
