"""Words in another language than the source that is named for them are a translation: not checked, not absent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import Unchecked, Verdict, check_page, load_registry

if TYPE_CHECKING:
    from pathlib import Path

REGISTRY = """\
version: 1
sources:
  - id: tides
    title: Tides in small basins
    text: |
      The salt was weighed in each of the basins, and nobody has ever asked for what it was worth to the town.
"""


@pytest.mark.parametrize(
    ("said", "verdict", "reason"),
    [
        ("Tides in small basins says: « la salinité n’a pas été mesurée dans les bassins »", Verdict.UNCHECKED, Unchecked.TRANSLATION),
        ("Tides in small basins says: “the lime was never bought by any of the ferrymen”", Verdict.ABSENT, None),
    ],
)  # fmt: skip
def test_the_language_is_that_of_the_words(
    tmp_path: Path, said: str, verdict: Verdict, reason: Unchecked | None
) -> None:
    (tmp_path / "sources.yml").write_text(REGISTRY, encoding="utf-8")
    (entry,) = check_page(f"<p>{said}.</p>", load_registry(tmp_path / "sources.yml")).ledger
    assert (entry.verdict, entry.unchecked) == (verdict, reason)


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Tides in small basins affirme : « la salinité n’a pas été mesurée dans les bassins »", Verdict.UNCHECKED),
        ("Tides in small basins affirme : « the lime was never bought by any of the ferrymen »", Verdict.ABSENT),
    ],
)  # fmt: skip
def test_a_source_that_only_has_the_language_of_the_site_is_in_that_of_its_words(
    tmp_path: Path, said: str, verdict: Verdict
) -> None:
    (tmp_path / "sources.yml").write_text(REGISTRY, encoding="utf-8")
    registry = load_registry(tmp_path / "sources.yml", language="fr")
    (entry,) = check_page(f"<p>{said}.</p>", registry, language="fr").ledger
    assert entry.verdict is verdict
