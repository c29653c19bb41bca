"""The text of a source as the checker sees it, with its pages, headings, speakers and places beside it, so that anybody can look."""

from __future__ import annotations

from bisect import bisect_left
from heapq import merge
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mkdocs_quotecheck.model import Mark, SourceText, Span

LEFT_OUT = ("⟦", "⟧")
"""Around what stands in the text and is no part of it: running heads, numbers of pages and lines."""


def shown_text(text: SourceText) -> Iterator[str]:
    """The lines of a text, each mark of a place on a line of its own before the words that stand there.

    The words are the document's: who prints them makes them harmless first.
    """
    marks = merge(
        _named("file", text.files),
        _named("page", text.pages),
        _named("section", text.sections),
        _named("speaker", text.turns),
        _named("time", text.times),
        _named("", text.places),
    )
    at = 0
    for offset, label in marks:
        if offset > at:
            yield from _lines(text, at, offset)
            at = offset
        yield f"[{label}]"
    yield from _lines(text, at, len(text.text))


def _named(kind: str, marks: Sequence[Mark]) -> Iterable[tuple[int, str]]:
    return sorted((mark.offset, f"{kind} {mark.label}".strip()) for mark in marks)


def _lines(text: SourceText, start: int, end: int) -> Iterator[str]:
    """A stretch of the text, what is left out of it set in brackets."""
    pieces: list[str] = []
    at = start
    for span in _within(text.furniture, start, end):
        first, last = max(span.start, start), min(span.end, end)
        pieces += (text.text[at:first], LEFT_OUT[0], text.text[first:last], LEFT_OUT[1])
        at = last
    pieces.append(text.text[at:end])
    yield from "".join(pieces).replace("\f", "\n").strip("\n").split("\n")


def _within(spans: Sequence[Span], start: int, end: int) -> Iterator[Span]:
    at = bisect_left(spans, start, key=lambda span: span.end)
    while at < len(spans) and spans[at].start < end:
        if spans[at].end > start:
            yield spans[at]
        at += 1
