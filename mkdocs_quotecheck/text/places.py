"""Where in a source a passage stands, told so that a person finds it."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Mark, SourceText, Span

# Headings are named by their beginning: some are whole sentences.
HEADING_SHOWN = 48


def describe(text: SourceText, span: Span) -> str:
    """The place of a passage: `page 4, line 12`, `pages 4–5`, `00:01:30`, `section 4.2 Retention, line 120`.

    Lines of a PDF count anew on each page; those of a plain text with page breaks are the file's.
    """
    pages = marks_of(text.pages, span)
    if len(pages) > 1:
        return f"pages {pages[0].label}–{pages[-1].label}"
    if pages:
        return f"page {pages[0].label}, line {line_of(text, span.start)}"
    times = marks_of(text.times, span)
    if times:
        return times[0].label
    section = marks_of(text.sections, span)[:1]
    heading = [f"section {_shown(section[0].label)}"] if section and section[0].offset <= span.start else []
    return ", ".join([*heading, f"line {line_of(text, span.start)}"])


def marks_of(marks: Sequence[Mark], span: Span) -> Sequence[Mark]:
    """The marks under which a passage stands: the last one before it, and those inside it."""
    first = bisect_right(marks, span.start, key=lambda mark: mark.offset)
    last = bisect_right(marks, max(span.start, span.end - 1), key=lambda mark: mark.offset)
    return marks[max(0, first - 1) : last]


def line_of(text: SourceText, offset: int) -> int:
    """The line of the source's file on which an offset of its text stands, from 1."""
    number = text.text.count("\n", 0, offset)
    return text.lines[number] if number < len(text.lines) else number + 1


def _shown(label: str) -> str:
    even = " ".join(label.split())
    return even if len(even) <= HEADING_SHOWN else even[:HEADING_SHOWN].rsplit(" ", 1)[0] + " …"
