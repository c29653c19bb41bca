"""Columns of a page: where they stand, and pages whose content runs across them line by line."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.sources.layout.pieces import PagePieces, Piece

SAME_EDGE = 12.0
"""Points within which lines begin at one edge: the indent of a paragraph."""

COLUMN_SHARE = 0.2
"""Of a page's characters: what begins at one edge and has less is no column. A column of a poem beside prose has more."""

ROWS = 4
"""So many lines in a row go across two columns, or they are the rows of a small table."""

PROSE = 22
"""Characters: half of the lines of a column of prose are longer; cells of tables are shorter."""


@dataclass(frozen=True, slots=True)
class Column:
    """Where a column of text stands across the page."""

    left: float
    right: float


def columns(pieces: Sequence[Piece]) -> list[Column]:
    """The columns of a page, from the left."""
    ordered = sorted((piece for piece in pieces if piece.height > 0), key=lambda piece: piece.left)
    whole = sum(len(piece.text) for piece in ordered)
    found: list[Column] = []
    for group in _at_edges(ordered):
        if sum(len(piece.text) for piece in group) < COLUMN_SHARE * whole:
            continue
        rights = sorted(piece.right for piece in group)
        column = Column(group[0].left, rights[min(len(rights) - 1, len(rights) * 9 // 10)])
        if found and column.left < found[-1].right - SAME_EDGE:
            found[-1] = Column(found[-1].left, max(found[-1].right, column.right))
        else:
            found.append(column)
    return found


def _at_edges(ordered: Sequence[Piece]) -> Iterator[list[Piece]]:
    group: list[Piece] = []
    for piece in ordered:
        if group and piece.left - group[-1].left > SAME_EDGE:
            yield group
            group = []
        group.append(piece)
    if group:
        yield group


def in_reading_order(page: PagePieces) -> PagePieces:
    """The page with its columns one after the other where the file has them line by line."""
    rows = [[*pieces] for _, pieces in groupby(page.pieces, key=lambda piece: piece.line)]
    found: list[Piece] = []
    at = 0
    while at < len(rows):
        end = at
        while end < len(rows) and _is_across(rows[at], rows[end]):
            end += 1
        block = rows[at:end]
        if len(block) >= ROWS and _are_prose(block):
            found += [
                piece
                for number in range(len(block[0]))
                for row in block
                for piece in row[number : number + 1]
            ]
        else:
            end = max(end, at + 1)
            found += [piece for row in rows[at:end] for piece in row]
        at = end
    return page.with_pieces(found)


def _is_across(first: Sequence[Piece], row: Sequence[Piece]) -> bool:
    """Whether a line has as many pieces as the first one, at the same edges; the last line of a column may be missing."""
    if (
        len(first) < 2
        or not 0 < len(row) <= len(first)
        or any(piece.height <= 0 or piece.oblique for piece in row)
    ):
        return False
    return all(abs(one.left - other.left) <= SAME_EDGE for one, other in zip(first, row, strict=False))


def _are_prose(block: Sequence[Sequence[Piece]]) -> bool:
    return all(
        median(len(row[number].text) for row in block if len(row) > number) >= PROSE
        for number in range(len(block[0]))
    )
