"""What ties words in marks to a document that the sentence speaks of, and what only looks like a tie."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import check_page, load_registry
from mkdocs_quotecheck.model import Level, Page, Role, Source
from mkdocs_quotecheck.reading import read_page

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs_quotecheck.model import Finding

REGISTRY = """\
version: 1
sources:
  - id: act
    title: Harbour Act
    url: https://law.example/act
    text: Every vessel shall carry a lamp at night. No vessel shall moor at the slip without leave of the board.
  - id: code
    title: Code of Moorings
    aliases: [CoM]
    url: https://law.example/code
    text: A mooring that is shared by two vessels is called a double berth. Masters keep a C++ table of berths.
  - id: fsv
    title: Free Standard Version
    aliases: [FSV, John]
    text: The pilots so loved the harbour that they gave it a lamp.
"""
ACT = '<a href="https://law.example/act">Harbour Act</a>'
CODE = '<a href="https://law.example/code">Code of Moorings</a>'
UNKNOWN = '<a href="https://lists.example/3">https://lists.example/3</a>'


def told(html: str, folder: Path) -> list[Finding]:
    """What is told of the page's words, those without a source and unknown speakers aside."""
    (folder / "sources.yml").write_text(REGISTRY, encoding="utf-8")
    found = check_page(html, load_registry(folder / "sources.yml")).findings
    return [each for each in found if each.rule not in ("quotation-without-source", "unknown-speaker")]


def levels(html: str, folder: Path) -> list[Level]:
    return [each.level for each in told(html, folder)]


SURE = {
    "the verb's own object": f"The {ACT} requires “suitable steps” to be taken.",
    "a preposition between": "The Harbour Act also provides for “ample moorings” at the slip.",
    "what it calls something": "The Harbour Act describes it as a “gross neglect”.",
    "behind that": "The Harbour Act says that, where ice has closed the channel for three days, masters take “swift action”.",
    "a reference behind several words": "Masters must take “swift action at night” (Harbour Act).",
    "many words, however far": f"The {ACT} requires the use of a list of forms to find “lamps that burn through the whole of a night”.",
}
LOOSE = {
    "a clause that goes on": f"The {ACT} requires the use of a list of forms to turn drafts into “real” rules.",
    "another clause": f"The {CODE} recommends that all masters use the same lamps, but this seldom happens, so the new rule tries "
    "to find “the widest common habit of all”.",
    "examples": "The Harbour Act describes loose duties, such as keeping “a signal lamp” or ringing “the old bell” in fog.",
    "one word before a reference": "He predicted his own generation’s storm plainly enough that a reader could act on it, and it came, not vaguely "
    "“someday” (Harbour Act).",
    "a term, and the reference of the sentence": "The town has “old debt” in that two funds are kept, one for boats (Harbour Act) and one for quays.",
    "a meaning, and where the word stands": "It appears in the sense of “moral decay or ruin” (Harbour Act).",
    "a few words with a change": "The Code of Moorings describes loose duties, such as keeping “a C table”.",
}
FREE = {
    "a term behind the reference of other words": "It is given back (see the Harbour Act), and this is the underlying “return to caller” rule.",
    "a bracket that gives a shorter name": f"This guide is a companion to the {CODE} (CoM), answering “Where may I moor?” and more.",
    "a bracket that says something else": f"You end up with “it is better since it is older” (and the {ACT} proposes to keep that).",
    "a link to nothing registered before the bracket": f"This replaces the {ACT} and "
    '<a href="pep-9.html">PEP 9</a> (“Make the harbour aware of small vessels”) by one rule.',
    "a line of a list that was not rendered": "<!-- -->Duties:\n* Masters must report (section 4 of the Harbour Act)\n"
    "* The pilots say “the widest common habit of all masters”.",
    "a link on a term": 'Use “x” for a <a href="https://law.example/act#dfn-signal-lamp">signal lamp</a> and “every torch of the night”.',
    "a page by title and site": "See “How the harbour is lit at night”, harbour.example. The Harbour Act asks for lamps.",
}


@pytest.mark.parametrize("text", SURE.values(), ids=SURE)
def test_words_that_a_document_is_said_to_say_warn_where_it_does_not(text: str, tmp_path: Path) -> None:
    assert levels(f"<p>{text}</p>", tmp_path) == [Level.WARN]


@pytest.mark.parametrize("text", LOOSE.values(), ids=LOOSE)
def test_a_few_words_far_from_the_verb_are_information(text: str, tmp_path: Path) -> None:
    assert set(levels(f"<p>{text}</p>", tmp_path)) == {Level.INFO}


@pytest.mark.parametrize("text", FREE.values(), ids=FREE)
def test_what_only_stands_near_ties_nothing(text: str, tmp_path: Path) -> None:
    assert told(f"<p>{text}</p>", tmp_path) == []


NOTES = [
    (f"Harbour Act rejection notification ({UNKNOWN})", None),
    (f"Post explaining the novelties in the Harbour Act {UNKNOWN}", None),
    (f"Harbour Act, section 4, {UNKNOWN}", "act"),
    ("Harbour Act rejection notification", "act"),
]


@pytest.mark.parametrize(("note", "source"), NOTES)
def test_a_note_that_links_another_document_about_one_cites_the_other(note: str, source: str | None) -> None:
    html = (
        '<p>The board put it clearly, that “the pilots brought up another matter”.<sup><a href="#fn1">1</a></sup></p>'
        f'<div class="footnote"><ol><li id="fn1"><p>{note}</p></li></ol></div>'
    )
    act = Source("act", "Harbour Act", url="https://law.example/act")
    (quotation,) = read_page(Page("p", html), (), (act,)).quotations
    assert [each.source for each in quotation.citations] == [source]


RENDERED = [
    "In John 3:16 (OKB) we read “For so did the pilots love the harbour that they gave it a lamp.”",
    "John 3:16 (OKB) — “For so did the pilots love the harbour that they gave it a lamp.”",
    "Lind says “for so did the pilots love the harbour that they gave it a lamp” (John 3:16) — OKB’s wording.",
    "“The wall stands” (John 3:17, OKB), again at 3:18 (OKB) — “for so did the pilots love the harbour that they gave it a lamp.”",
]


@pytest.mark.parametrize("text", RENDERED)
def test_another_edition_named_at_the_words_is_not_compared(text: str, tmp_path: Path) -> None:
    assert told(f"<p>{text}</p>", tmp_path) == []


WRAPPED = {
    "a reference over two lines": (
        "Masters take “swift action at night” (Harbour Act,\nsection 4).",
        [Level.WARN],
    ),
    "a bracket over two lines that says something else": (
        f"You end up with “it is better since it is older” (and the {ACT} proposes to\nkeep that habit).",
        [],
    ),
    "the meaning of a word": (
        "The Harbour Act lets us use “lamp” to mean “whatever burns at the mast of a boat”.",
        [],
    ),
}


@pytest.mark.parametrize(("text", "expected"), WRAPPED.values(), ids=WRAPPED)
def test_lines_may_end_in_brackets(text: str, expected: list[Level], tmp_path: Path) -> None:
    assert levels(f"<p>{text}</p>", tmp_path) == expected


def test_what_somebody_meant_at_length_is_somebodys() -> None:
    page = Page("page", "<p>The mayor meant “we shall mend the wall before the winter comes”.</p>")
    (found,) = read_page(page, (), ()).quotations
    assert (found.role, found.attribution and found.attribution.speaker) == (Role.QUOTATION, "The mayor")


NAMED = [
    ("The Pilots’ Reference Manual specifies", Level.INFO),
    ("The manual specifies", Level.WARN),
]


@pytest.mark.parametrize(("speaker", "level"), NAMED)
def test_likeness_to_a_source_warns_unless_another_document_is_named(
    speaker: str, level: Level, tmp_path: Path
) -> None:
    words = "Every vessel shall carry a lamp at dusk. No vessel shall moor at the slip without leave of the board."
    assert levels(f"<p>{speaker}:</p><blockquote><p>{words}</p></blockquote>", tmp_path) == [level]


def test_the_registered_edition_named_at_the_words_is_compared(tmp_path: Path) -> None:
    text = "<p>John 3:16 (FSV): “The pilots so loved the harbour that they gave it a torch.”</p>"
    assert levels(text, tmp_path) == [Level.WARN]


def test_repeated_small_words_tell_a_language(tmp_path: Path) -> None:
    (tmp_path / "sources.yml").write_text(
        "version: 1\nsources:\n  - id: hvo\n    title: Hafenverordnung\n    aliases: [HVO]\n    language: de\n"
        "    text: Jedes Boot trägt bei Nacht eine Lampe, und der Lotse geht mit dem Boot in den Hafen.\n",
        encoding="utf-8",
    )
    html = "<p>Die HVO fordert in Art. 25 die Beleuchtung durch Technik („lamps by night and by day“).</p>"
    report = check_page(html, load_registry(tmp_path / "sources.yml"), language="de")
    assert [each.unchecked and each.unchecked.value for each in report.ledger] == ["translation"]


ONLY_A_LINK = [
    ('<a href="https://law.example/act">Book ch:vv</a>', "mention"),
    ('<a href="https://law.example/act">The slip is shut.</a>', "quotation"),
    ('<a href="https://law.example/act">Book ch:vv</a> and the slip', "quotation"),
]


@pytest.mark.parametrize(("words", "role"), ONLY_A_LINK)
def test_a_block_quote_of_a_link_of_few_words_quotes_nothing(words: str, role: str) -> None:
    page = Page("p", f"<blockquote><p>{words}</p></blockquote>")
    assert [each.role.value for each in read_page(page).quotations] == [role]


PLACES = [
    (
        "Lind says “the pilots loved it so” (John 3:16) about people “with a lamp in the night of ice”.",
        ["John 3:16", None],
    ),
    (
        "Lind supplies the comparison: “the pilots loved it so” is about “a lamp in the ice” (John 3:16).",
        ["John 3:16"] * 2,
    ),
    (
        "[John 3:16](https://b.example/3)\n“The pilots loved it so much.”\n[John 4:2](https://b.example/4)\n“Take a lamp in the ice.”",
        ["John 3:16", "John 4:2"],
    ),
    (
        "“The pilots loved it so much.”\n(John 3:16)\n“Take a lamp in the ice.”\n(John 4:2)",
        ["John 3:16", "John 4:2"],
    ),
    ("“The pilots,” Lind says, “loved a lamp in the night of ice” (John 3:16).", ["John 3:16"] * 2),
]


@pytest.mark.parametrize(("text", "places"), PLACES)
def test_the_place_in_a_bracket_is_that_of_the_words_before_it(text: str, places: list[str | None]) -> None:
    fsv = Source("fsv", "Free Standard Version", aliases=("FSV", "John"))
    found = read_page(Page("p", f"<p>{text}</p>"), (), (fsv,)).quotations
    assert [
        each.citations and each.citations[0].locator and each.citations[0].locator.text for each in found
    ] == places
