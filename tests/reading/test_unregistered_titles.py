"""Words that a page takes from a document that is not registered are not said to be missing from those that are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import markdown
import pytest

from mkdocs_quotecheck import check_page, load_registry
from mkdocs_quotecheck.model import CitationKind, Unchecked, Verdict

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs_quotecheck.model import Evidence

REGISTRY = """\
version: 1
people:
  - {id: hale, name: Edwin Hale, pronouns: he%s}
sources:
  - id: harbours
    title: On Harbours
    people: [hale]
    text: A pilot who has never been aground has never been trusted with a ship of any draught.
"""
NOWHERE = "No tide has ever waited for a committee to agree upon the hour of its going"
THERE = "A pilot who has never been aground has never been trusted with a ship"
CHANGED = "A pilot who has never been aground has seldom been trusted with a ship of any draught"
KNOWN = "Hale wrote *On Harbours* in 1859.\n\n"


def checked(folder: Path, words: str, person: str = "", language: str = "en") -> Evidence:
    (folder / "sources.yml").write_text(REGISTRY % person, encoding="utf-8")
    html = markdown.markdown(words, extensions=["footnotes"])
    report = check_page(html, load_registry(folder / "sources.yml"), language=language)
    return next(each for each in report.evidence if len(each.quote.split()) > 5)


OF_ANOTHER_DOCUMENT = {
    "credit in italics": f"> {NOWHERE}.\n>\n> — Hale, *The Tidal Economy*",
    "credit in plain letters": f"> {NOWHERE}.\n>\n> — Edwin Hale, The Tidal Economy",
    "credit with a year": f"> {NOWHERE}.\n>\n> — Edwin Hale, Skarn Address (1861)",
    "in a title": f"In *The Tidal Economy*, Hale writes that “{NOWHERE}.”",
    "in a kind of work": f"In his 1861 book *Tides*, Hale writes that “{NOWHERE}.”",
    "in the author's": f"Hale says in Edwin Hale’s *Tides*, “{NOWHERE}.”",
    "title in marks": f"In his essay “On Tides,” Hale writes that “{NOWHERE}.”",
    "title in marks behind a preposition": f"In “The Tidal Economy,” Hale writes that “{NOWHERE}.”",
    "bracket": f"Hale says, “{NOWHERE}” (*The Tidal Economy*, p. 4).",
    "bracket in plain letters": f"Hale says, “{NOWHERE}” (The Tidal Economy, p. 4).",
    "author and year": f"Hale says, “{NOWHERE}” (Hale 1861, p. 4).",
    "work named before": f"His *On Harbours* came first; Hale’s *The Tidal Economy* is later.\n\nHale says, “{NOWHERE}.”",
    "work published": f"In 1861 Hale published *The Tidal Economy*.\n\nHale says, “{NOWHERE}.”",
    "work named before in marks": f"Hale’s “The Tidal Economy” is later.\n\nHale says, “{NOWHERE}.”",
    "heading": f"# Edwin Hale, *The Tidal Economy*\n\nHale says, “{NOWHERE}.”",
}
OF_A_REGISTERED_ONE = {
    "no other title": f"Hale says, “{NOWHERE}.”",
    "credit": f"> {NOWHERE}.\n>\n> — Hale, *On Harbours*",
    "office": f"> {NOWHERE}.\n>\n> — Edwin Hale, Chief Pilot of Skarn",
    "town": f"> {NOWHERE}.\n>\n> — Edwin Hale, Skarn",
    "stressed word": f"Hale says in *Every* case that “{NOWHERE}.”",
    "name in italics": f"*Hale* says, “{NOWHERE}.”",
    "emphasis": f"Hale says, “{NOWHERE}” (*Emphasis Added*).",
    "place": f"Hale says, “{NOWHERE}” (p. 4).",
    "registered with its kind": f"In his 1859 book *On Harbours*, Hale writes that “{NOWHERE}.”",
    "work of another": f"Orme wrote *The Tidal Economy*.\n\nHale says, “{NOWHERE}.”",
    "page about a registered one": f"# Notes on *On Harbours*\n\nHale wrote *Tides*, too.\n\nHale says, “{NOWHERE}.”",
}


@pytest.mark.parametrize("words", OF_ANOTHER_DOCUMENT.values(), ids=OF_ANOTHER_DOCUMENT)
def test_words_of_a_document_that_is_not_registered_are_unchecked(tmp_path: Path, words: str) -> None:
    evidence = checked(tmp_path, KNOWN + words if not words.startswith("#") else f"{words}\n\n{KNOWN}")
    assert evidence.unchecked is Unchecked.OTHER_DOCUMENT


@pytest.mark.parametrize("words", OF_A_REGISTERED_ONE.values(), ids=OF_A_REGISTERED_ONE)
def test_words_of_a_registered_document_that_does_not_have_them_are_absent(
    tmp_path: Path, words: str
) -> None:
    evidence = checked(tmp_path, KNOWN + words if not words.startswith("#") else f"{words}\n\n{KNOWN}")
    assert evidence.verdict is Verdict.ABSENT


def test_of_somebody_of_whom_all_is_registered_they_are_absent(tmp_path: Path) -> None:
    words = KNOWN + OF_ANOTHER_DOCUMENT["in a title"]
    assert checked(tmp_path, words, ", complete: true").verdict is Verdict.ABSENT


@pytest.mark.parametrize(("words", "verdict"), [(THERE, Verdict.EQUIVALENT), (CHANGED, Verdict.ALTERED)])
def test_words_of_a_registered_document_are_told_whatever_title_stands_there(
    tmp_path: Path, words: str, verdict: Verdict
) -> None:
    assert checked(tmp_path, f"{KNOWN}> {words}.\n>\n> — Hale, *The Tidal Economy*").verdict is verdict


@pytest.mark.parametrize(
    "words",
    [
        "In seinem Buch *Ebbe und Flut* schreibt Hale: „{}.“",
        "In seinem Roman „Ebbe und Flut“ schreibt Hale: „{}.“",
        "> {}.\n>\n> — Hale, *Ebbe und Flut*",
    ],
)
def test_the_title_is_told_in_german(tmp_path: Path, words: str) -> None:
    said = "Keine Flut hat je auf einen Ausschuss gewartet, der sich über die Stunde einigen wollte"
    (citation,) = checked(tmp_path, words.format(said), language="de").quotation.citations  # type: ignore[union-attr]
    assert (citation.kind, citation.target) == (CitationKind.TITLE, "Ebbe und Flut")


def test_a_title_before_book_and_chapter_is_told(tmp_path: Path) -> None:
    evidence = checked(tmp_path, f"{KNOWN}> {NOWHERE}.\n>\n> — Institutes IV.2.3")
    assert [each.target for each in evidence.quotation.citations] == ["Institutes"]  # type: ignore[union-attr]
