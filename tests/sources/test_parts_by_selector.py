"""Parts of a page or document that CSS selectors choose: the answers of an interview, a letter, a box of another author."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from documents import epub, mhtml

from mkdocs_quotecheck import check_page
from mkdocs_quotecheck.model import SourceState, Verdict
from mkdocs_quotecheck.sources import Registry, load_registry

if TYPE_CHECKING:
    from pathlib import Path

INTERVIEW = """<html lang="en"><head><title>Talk</title></head><body><main><h1>The lamps</h1>
<p class="q">Who counts the lamps on the quay every night?</p>
<div class="a"><p>The keeper counts them before the morning.</p><p class="note">She laughs.</p></div>
<p class="q">And when nobody is there?</p>
<div class="a"><p>Then the lamps burn on until noon.</p></div>
<p>The talk was held in the harbour house.</p></main></body></html>"""
PEOPLE = "people: [{id: hale, name: Ada Hale}, {id: lind, name: Tom Lind}]\n"
ENTRY = """sources:
  - id: talk
    title: The talk
    path: {path}
    people: [lind]
    parts:
      - id: answers
        title: The answers
        people: [hale]
        {where}
"""


def load(folder: Path, data: bytes | str, where: str, name: str = "talk.html", **options: Path) -> Registry:
    (folder / name).write_bytes(data if isinstance(data, bytes) else data.encode())
    text = "version: 1\n" + PEOPLE + ENTRY.format(path=name, where=where)
    (folder / "sources.yml").write_text(text, encoding="utf-8")
    return load_registry(folder / "sources.yml", **options)


def words(registry: Registry) -> str:
    text = registry.text("answers")
    assert text is not None, registry.problems
    return text.text


TEI = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><div type="a"><p>Then the lamps burn on until noon.</p></div>
<div><p>Who counts them?</p></div></body></text></TEI>"""
ANSWERS = "The keeper counts them before the morning.\n\nShe laughs.\n\nThen the lamps burn on until noon."


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ("select: .a", ANSWERS),
        ("select: .a p", ANSWERS),
        ("select: [.a, .a p]", ANSWERS),
        ("select: .a\n        without: .note", ANSWERS.replace("She laughs.\n\n", "")),
        ("select: div:nth-of-type(2)", "Then the lamps burn on until noon."),
        ("select: .q", "Who counts the lamps on the quay every night?\n\nAnd when nobody is there?"),
    ],
)
def test_a_part_is_the_elements_that_fit(where: str, expected: str, tmp_path: Path) -> None:
    registry = load(tmp_path, INTERVIEW, where)
    assert "\n\n".join(each.strip() for each in words(registry).split("\n\n") if each.strip()) == expected
    assert registry.problems == ()


@pytest.mark.parametrize("cached", [False, True])
def test_words_of_the_answers_are_hers_and_those_of_the_questions_are_not(
    cached: bool, tmp_path: Path
) -> None:
    options = {"cache_dir": tmp_path / "cache"} if cached else {}
    for _ in range(2):
        registry = load(tmp_path, INTERVIEW, "select: .a", **options)
        told = [
            check_page(f"<p>“{quoted},” said Ada Hale in the talk.</p>", registry).evidence[0]
            for quoted in (
                "Then the lamps burn on until noon",
                "Who counts the lamps on the quay every night",
            )
        ]
        assert [each.verdict for each in told] == [Verdict.EQUIVALENT, Verdict.ELSEWHERE]
        assert told[1].actual_speakers == ("lind",)


def test_a_quotation_that_cites_the_part_is_placed_in_the_file(tmp_path: Path) -> None:
    registry = load(tmp_path, INTERVIEW, "select: .a")
    page = '<p data-source="answers">“Then the lamps burn on until nine”</p>'
    (best,) = check_page(page, registry).evidence[0].alignments
    assert (best.source, best.place) == ("answers", "section The lamps, line 5")


@pytest.mark.parametrize(
    ("name", "data", "where"),
    [
        ("talk.mhtml", mhtml(INTERVIEW), "select: .a"),
        ("talk.epub", epub(INTERVIEW), "select: .a"),
        (
            "talk.xml",
            TEI,
            "select: div[type=a]",
        ),
    ],
)
def test_books_archives_and_xml_have_such_parts_too(
    name: str, data: bytes | str, where: str, tmp_path: Path
) -> None:
    registry = load(tmp_path, data, where, name)
    assert "Then the lamps burn on until noon." in words(registry)
    assert "Who counts" not in words(registry)


@pytest.mark.parametrize(
    ("name", "where", "cause"),
    [
        ("talk.html", "select: .b", "No element of the text fits the selector “.b”."),
        ("talk.html", "select: .a\n        without: div", "No element of the text fits the selector “.a”."),
        ("talk.html", "select: nav", "No element of the text fits the selector “nav”."),
        ("talk.html", "select: '['", "“[” is not a CSS selector"),
        ("talk.txt", "select: .a", "“select” says nothing about plain text."),
        ("talk.html", "language: en", "The part “answers” does not say where it stands."),
        (
            "talk.html",
            "select: .a\n        section: No such heading",
            "The text has no heading “No such heading”.",
        ),
    ],
)
def test_a_selector_that_fits_nothing_is_a_mistake_of_the_part(
    name: str, where: str, cause: str, tmp_path: Path
) -> None:
    words = "Who counts the lamps on the quay every night?" if name.endswith("txt") else INTERVIEW
    registry = load(tmp_path, words, where, name)
    assert any(each.cause.startswith(cause) for each in registry.problems), registry.problems
    assert (registry.states["talk"], registry.states["answers"]) == (
        SourceState.READY,
        SourceState.UNREADABLE,
    )
