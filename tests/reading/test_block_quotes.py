"""What is quoted in a block quote, and what is its reference, a note of the page, or the page's own telling."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

from mkdocs_quotecheck import check_page, load_registry
from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.reading.citations.verses import find_verses

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs_quotecheck.model import Report


class Check(Protocol):
    def __call__(self, html: str, code: str = "en") -> Report: ...


REGISTRY = """\
version: 1
people:
  - {id: orme, name: Ida Orme, pronouns: she}
sources:
  - id: gsv
    title: Gull Standard Version
    aliases: [GSV]
    text: The gulls came at dawn and ate the bread. And the boys ran home to their mother.
  - id: diary
    title: Diary of 1903
    people: [orme]
    url: https://example.org/diary
    text: We rang the bell until the fog had lifted. Nobody slept in the harbour house that night.
"""
GULLS = "The gulls came at dawn and ate the bread."
BELL = "We rang the bell until the fog had lifted."


@pytest.fixture
def check(tmp_path: Path) -> Check:
    (tmp_path / "sources.yml").write_text(REGISTRY)
    registry = load_registry(tmp_path / "sources.yml")

    def run(html: str, code: str = "en") -> Report:
        return check_page(html, registry, language=code)

    return run


def told(report: Report) -> list[tuple[str, str]]:
    return [(entry.text, entry.verdict.value) for entry in report.ledger if entry.verdict is not None]


def block(*paragraphs: str) -> str:
    return "<blockquote>" + "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs) + "</blockquote>"


REFERENCES = {
    "a verse before the words": block("📖 Petrel 3:1 (GSV)", GULLS),
    "a verse behind them": block(GULLS, "Petrel 3:1 (GSV)"),
    "a verse on the first line": block(f"Petrel 3:1 (GSV)\n{GULLS}"),
    "a verse in the line": block(f"Petrel 3:1 (GSV) {GULLS}"),
    "a verse behind the sentence": block(f"{GULLS} Petrel 3:1 GSV"),
    "a bold verse": block(f"<strong>Petrel 3:1, GSV</strong> {GULLS}"),
    "a linked verse": block('<a href="https://b.example/3">Petrel 3:1 (GSV)</a>', GULLS),
    "a bracket that comments": block("Petrel 3:1 (GSV, quoted in full below)", GULLS),
    "an edition and a colon": block(f"GSV: {GULLS}"),
    "a verse, and the words in marks": block(f"Petrel 3:1 (GSV) “{GULLS}”"),
}


@pytest.mark.parametrize("html", REFERENCES.values(), ids=REFERENCES)
def test_the_reference_of_a_block_quote_is_not_quoted(check: Check, html: str) -> None:
    report = check(html)
    assert told(report) == [(GULLS, "verbatim")]
    assert not report.findings


CREDITS = {
    "a cite element": block(BELL, "<cite>Ida Orme</cite>"),
    "a label": block(BELL, "Source: Diary of 1903"),
    "a person and an office": block(BELL, "Ida Orme, keeper of the bell"),
    "a name in italics": block(BELL, "<em>Ida Orme, Diary of 1903</em>"),
    "an unknown title in italics": block("<strong>Of Bells and Fog, vol. 2</strong>", BELL),
}


@pytest.mark.parametrize("html", CREDITS.values(), ids=CREDITS)
def test_a_line_that_only_credits_is_not_quoted(check: Check, html: str) -> None:
    assert told(check(html)) == [(BELL, "verbatim")]


def test_a_line_that_says_something_is_quoted(check: Check) -> None:
    for line in (
        "<strong>Nobody may ring it by day.</strong>",
        "Ida Orme, we shall not forget you",
        "No more!",
    ):
        (entry,) = check("<p>Her Diary of 1903 says:</p>" + block(BELL, line)).ledger
        assert entry.verdict is not None
        assert not entry.verdict.fine


def test_references_between_merged_quotes_belong_to_the_words_behind_them(check: Check) -> None:
    second = "And the boys ran home to their aunt."
    html = block("Petrel 3:1 (GSV)", GULLS, "Petrel 3:2 (GSV)", second)
    report = check(html)
    assert told(report) == [(GULLS, "verbatim"), (second, "altered")]
    assert [finding.rule for finding in report.findings] == ["changed-word"]


OWN_VOICE = {
    "a note": block('Note: the <a href="https://example.org/diary">diary</a> asks for a bell at night.'),
    "a compound label": block(
        '<em>Design rationale:</em> the <a href="https://example.org/diary">diary</a> asks for it.'
    ),
    "a heading": "<blockquote><h2>Rules for ringers</h2><ol><li>Ring at dusk.</li></ol></blockquote>",
}


@pytest.mark.parametrize("html", OWN_VOICE.values(), ids=OWN_VOICE)
def test_the_site_quotes_nothing_where_it_speaks_itself(check: Check, html: str) -> None:
    report = check(html)
    assert not report.ledger
    assert not report.findings


def test_a_note_that_the_page_introduces_as_quoted_is(check: Check) -> None:
    html = "<p>The Diary of 1903 says:</p>" + block("Note: we rang the bell until the ice had lifted.")
    assert [finding.rule for finding in check(html).findings]


def test_a_link_inside_the_words_does_not_cite_them(check: Check) -> None:
    link = '<a href="https://example.org/diary">diary</a>'
    inside = block(f"Every boat needs a horn. The {link} does not ask for one.")
    behind = block(f"Every boat needs a horn at night and a lamp. {link}")
    assert not [f for f in check(inside).findings if f.level.value == "warn"]
    assert [f.rule for f in check(behind).findings] == ["quotation-not-found"]


def test_quotations_in_a_block_that_narrates_are_checked(check: Check) -> None:
    html = block("Ida Orme said “we rang the bell until the ice had lifted” and went home.")
    report = check(html)
    assert [finding.rule for finding in report.findings] == ["changed-word"]
    assert [finding.level.value for finding in report.findings] == ["warn"]


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        ("en", "as 2 Petrel 3:1–4 has it", [("3:1", "3:4")]),
        ("en", "Song of Gulls 12:3-13:1", [("12:3", "13:1")]),
        ("de", "Der Abend (Möwe 3,16) war still", [("3:16", "3:16")]),
        ("zh", "（海鸥书 3:16）", [("3:16", "3:16")]),
        ("de", "Der Umsatz stieg um 3,5 Prozent", []),
        ("en", "On Monday 4:30 it rang, and at 5:10", []),
        ("en", "Meet at 10:05 there", []),
    ],
)
def test_verses_of_books_are_told_from_times_and_decimals(
    code: str, text: str, found: list[tuple[str, str]]
) -> None:
    verses = find_verses(text, 0, len(text), language(code))
    assert [(verse.locator.first, verse.locator.last) for verse in verses] == found


@pytest.mark.parametrize("marks", ["“{}”", "„{}“", "»{}«", "«{}»"])
def test_an_edition_that_is_not_registered_is_another_one_behind_any_mark(check: Check, marks: str) -> None:
    changed = GULLS.replace("dawn", "night").rstrip(".")
    assert told(check(f"<p>{marks.format(changed)} (KJX).</p>", "de")) == [(changed, "unchecked")]
