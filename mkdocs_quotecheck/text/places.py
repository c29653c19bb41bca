"""Where in a source a passage stands, told so that a person finds it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from mkdocs_quotecheck.text.headings import enclosing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Mark, SourceText, Span

# Headings are named by their beginning: some are whole sentences.
HEADING_SHOWN = 48
# How the places of tables are called.
CELL = "cell "
_NUMBER = re.compile(r"(\d+(?:\.\d+)*)")


def describe(text: SourceText, span: Span) -> str:
    """The place of a passage: `page 4, line 12`, `pages 4–5`, `00:01:30`, `section Heron › Chapter 1, line 120`.

    Lines of a PDF count anew on each page; those of a plain text with page breaks are the file's. In a source of many files the
    file comes first: `src/app.py, line 3`, `minutes/march.pdf, page 4, line 12`.
    """
    files = marks_of(text.files, span)
    exact = _exact_place(text, span)
    place = _on_page_or_time(text, span, exact)
    if files:
        return f"{files[0].label}, {place or exact}" if place or exact else files[0].label
    if place:
        return place
    headings = headings_over(text, span)
    section = [f"section {' › '.join(_shown(label) for label in headings)}"] if headings else []
    return ", ".join([*section, *((exact,) if exact else ())]) or "the beginning"


def _on_page_or_time(text: SourceText, span: Span, exact: str) -> str:
    """The place of a passage by pages or times; empty where there are none."""
    pages = marks_of(of_file(text, text.pages, span), span)
    if len(pages) > 1:
        return f"pages {pages[0].label}–{pages[-1].label}"
    if pages:
        return f"page {pages[0].label}, {exact}" if exact else f"page {pages[0].label}"
    times = marks_of(of_file(text, text.times, span), span)
    return times[0].label if times else ""


def _exact_place(text: SourceText, span: Span) -> str:
    """`line 12`, or the place that the format has instead of lines; empty before the first of them."""
    places = of_file(text, text.places, span)
    if not places:
        return f"line {line_of(text, span.start)}"
    first, *further = [mark.label for mark in marks_of(places, span)] or [""]
    return f"{first} and further" if further and first.startswith(CELL) else first


def cell_of(text: SourceText, span: Span) -> str:
    """The cell of a table in which a passage begins, `cell B7`; empty in a text without cells."""
    here = marks_of(of_file(text, text.places, span), span)
    return here[0].label if here and here[0].label.startswith(CELL) else ""


def is_table(text: SourceText) -> bool:
    """Whether the places of a text are cells."""
    return any(place.label.startswith(CELL) for place in text.places[:1])


def seconds(time: str) -> float | None:
    """A time of a recording, `1:30` or `00:01:30,5`, as seconds; None if it is none."""
    parts = time.replace(",", ".").split(":")
    try:
        return sum(float(part) * 60.0**power for power, part in enumerate(reversed(parts)))
    except ValueError:
        return None


def headings_over(text: SourceText, span: Span) -> list[str]:
    """The headings under which a passage stands, outermost first; empty for one before the first.

    The one heading over all others is the title of the whole, which names no place in it; one whose number that of the next
    repeats is known by it.
    """
    sections = of_file(text, text.sections, span)
    last = bisect_right(sections, span.start, key=lambda mark: mark.offset) - 1
    if last < 0:
        return []
    over = enclosing(sections, last)
    if len(over) > 1 and over[0] is sections[0] and _heads_all(over[0], sections[1:]):
        over = over[1:]
    return [
        mark.label
        for number, mark in enumerate(over)
        if not any(_numbers_under(mark.label, inner.label) for inner in over[number + 1 :])
    ]


def _numbers_under(outer: str, inner: str) -> bool:
    """Whether the number of a heading begins with that of the one over it: `4.2 Oil` says that it stands in `4 Lamps`."""
    one, other = _NUMBER.match(outer), _NUMBER.match(inner)
    return bool(one and other and other[1].startswith(f"{one[1]}."))


def _heads_all(first: Mark, others: Sequence[Mark]) -> bool:
    return all(mark.level > first.level or mark.label == first.label for mark in others)


def marks_of(marks: Sequence[Mark], span: Span) -> Sequence[Mark]:
    """The marks under which a passage stands: the last one before it, and those inside it."""
    first = bisect_right(marks, span.start, key=lambda mark: mark.offset)
    last = bisect_right(marks, max(span.start, span.end - 1), key=lambda mark: mark.offset)
    return marks[max(0, first - 1) : last]


def of_file(text: SourceText, marks: Sequence[Mark], span: Span) -> Sequence[Mark]:
    """Of a source of many files, the marks of the file in which a passage begins: those of one file say nothing in the next."""
    if not text.files or not marks:
        return marks
    behind = bisect_right(text.files, span.start, key=lambda mark: mark.offset)
    start = text.files[behind - 1].offset if behind else 0
    first = bisect_left(marks, start, key=lambda mark: mark.offset)
    if behind == len(text.files):
        return marks[first:]
    return marks[first : bisect_left(marks, text.files[behind].offset, key=lambda mark: mark.offset)]


def line_of(text: SourceText, offset: int) -> int:
    """The line of the source's file on which an offset of its text stands, from 1."""
    number = text.text.count("\n", 0, offset)
    return text.lines[number] if number < len(text.lines) else number + 1


def _shown(label: str) -> str:
    even = " ".join(label.split())
    return even if len(even) <= HEADING_SHOWN else even[:HEADING_SHOWN].rsplit(" ", 1)[0] + " …"
