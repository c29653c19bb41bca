"""A stretch of a source's text as a text of its own."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Mark, Span
from mkdocs_quotecheck.sources.formats._shape import ReadText
from mkdocs_quotecheck.sources.layout.parts import GAP, joined_parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.model import SourceText


def cut_out(text: ReadText | SourceText, spans: Sequence[Span]) -> ReadText:
    """Some stretches of a text, one after another, with the marks that hold in each."""
    pieces = [cut(text, span) for span in spans]
    if len(pieces) == 1:
        return pieces[0]
    joined = joined_parts(pieces)
    # Between two pieces stands an empty line: it has the number of the line before it.
    lines = [number for piece in pieces for number in (*piece.lines, piece.lines[-1])]
    files = [
        mark for piece, start in zip(pieces, _starts(pieces), strict=True) for mark in _moved(piece, start)
    ]
    return replace(joined, lines=tuple(lines[:-1]), files=tuple(files))


def _starts(pieces: Sequence[ReadText]) -> Iterator[int]:
    at = 0
    for piece in pieces:
        yield at
        at += len(piece.text) + len(GAP)


def _moved(piece: ReadText, by: int) -> Iterator[Mark]:
    return (replace(mark, offset=mark.offset + by) for mark in piece.files)


def cut(text: ReadText | SourceText, span: Span) -> ReadText:
    """A stretch of a text, with the marks that hold in it."""
    first = text.text.count("\n", 0, span.start)
    count = text.text.count("\n", span.start, span.end) + 1
    numbers = text.lines[first : first + count] if text.lines else range(first + 1, first + count + 1)
    return ReadText(
        text.text[span.start : span.end],
        pages=_marks(text.pages, span),
        sections=_marks(text.sections, span),
        turns=_marks(text.turns, span),
        times=_marks(text.times, span),
        files=_marks(text.files, span),
        places=_marks(text.places, span),
        lines=tuple(numbers),
        # Where in the whole something is missing is not known.
        unread=text.unread,
        furniture=tuple(
            Span(max(each.start, span.start) - span.start, min(each.end, span.end) - span.start)
            for each in text.furniture
            if each.start < span.end and span.start < each.end
        ),
    )


def _marks(marks: Sequence[Mark], span: Span) -> tuple[Mark, ...]:
    """The marks of a stretch, and the one before it, which holds at its beginning."""
    first = bisect_right(marks, span.start, key=lambda mark: mark.offset)
    last = bisect_right(marks, span.end - 1, key=lambda mark: mark.offset)
    return tuple(
        replace(mark, offset=max(0, mark.offset - span.start)) for mark in marks[max(0, first - 1) : last]
    )
