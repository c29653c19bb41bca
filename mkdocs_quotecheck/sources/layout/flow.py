"""The lines of a document's pages in the order in which they are read, told from the places of their words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from mkdocs_quotecheck.sources.layout.apart import line_numbers, set_apart
from mkdocs_quotecheck.sources.layout.capitals import join_drop_caps, vocabulary
from mkdocs_quotecheck.sources.layout.columns import in_reading_order
from mkdocs_quotecheck.sources.layout.furniture import PageLine, running_lines
from mkdocs_quotecheck.sources.layout.pieces import body_height, stand_beside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from mkdocs_quotecheck.sources.layout.apart import Apart
    from mkdocs_quotecheck.sources.layout.pieces import PagePieces, Piece


GLUED = 0.08
"""Times a line's height: less is no space between words. Spaces have 0.2 and more."""


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A page's lines."""

    lines: tuple[PageLine, ...]
    """Of its text, running heads and other furniture among them."""
    notes: tuple[PageLine, ...]
    """What stands apart from its text: notes at its foot and in its margins."""
    heads: tuple[str, ...]
    """Its running heads and feet."""


def laid_out(pages: Sequence[PagePieces]) -> list[LaidOut]:
    """The pages with their text in reading order, and apart from it what is no part of its sentences."""
    body = body_height(pages)
    if body:
        known = vocabulary(pages)
        pages = [join_drop_caps(page, body, known) for page in pages]
    numbered = [_numbers(page.pieces) for page in pages]
    counted = [line_numbers(page.pieces) if body else frozenset() for page in pages]
    rows = [
        [*_rows(page.with_pieces(piece for piece in page.pieces if piece not in numbers))]
        for page, numbers in zip(pages, counted, strict=True)
    ]
    lines = [[_line(row, page, 0) for row in found] for found, page in zip(rows, pages, strict=True)]
    running = [
        frozenset(piece for index in indexes for piece in found[index])
        for indexes, found in zip(running_lines(lines), rows, strict=True)
    ]
    apart = set_apart(pages, body, running, counted)
    return [_laid_out(*each) for each in zip(pages, numbered, running, apart, strict=True)]


def _laid_out(page: PagePieces, numbers: dict[int, int], heads: frozenset[Piece], other: Apart) -> LaidOut:
    """A page in lines: its text in reading order, its notes, its running heads."""

    def of(wanted: Callable[[Piece], bool]) -> PagePieces:
        return page.with_pieces(filter(wanted, page.pieces))

    text = in_reading_order(of(lambda piece: piece not in other.notes))
    notes = of(lambda piece: piece in other.notes)
    running = of(lambda piece: piece in heads)
    return LaidOut(
        tuple(_lines(text, numbers, heads | other.furniture)),
        tuple(_lines(notes, numbers, frozenset())),
        tuple(line.text for line in _lines(running, numbers, heads)),
    )


def _numbers(pieces: Iterable[Piece]) -> dict[int, int]:
    """For each line of the file its number on the page, from 1."""
    numbers: dict[int, int] = {}
    for piece in pieces:
        numbers.setdefault(piece.line, len(numbers) + 1)
    return numbers


def _rows(page: PagePieces, furniture: frozenset[Piece] = frozenset()) -> Iterator[list[Piece]]:
    """The pieces that make one line: neighbours in one line of the file, all of them furniture or none."""
    row: list[Piece] = []
    for piece in page.pieces:
        if row and (
            piece.line != row[-1].line
            or piece.left < row[-1].left
            or not (stand_beside(row[-1], piece) or row[-1].height <= 0 or piece.oblique)
            or (piece in furniture) != (row[-1] in furniture)
        ):
            yield row
            row = []
        row.append(piece)
    if row:
        yield row


def _lines(page: PagePieces, numbers: dict[int, int], furniture: frozenset[Piece]) -> Iterator[PageLine]:
    for row in _rows(page, furniture):
        line = _line(row, page, numbers[row[0].line])
        yield replace(line, furniture=row[0] in furniture)


def _line(row: Sequence[Piece], page: PagePieces, number: int) -> PageLine:
    text = row[0].text
    for before, piece in pairwise(row):
        # What was one word in the file, set in letters of two sizes, stays one.
        glued = before.height > 0 and piece.left - before.right < GLUED * min(before.height, piece.height)
        text += piece.text if glued else f" {piece.text}"
    tallest = max(row, key=lambda piece: len(piece.text))
    return PageLine(text, tallest.bottom, tallest.top, page.height, number)
