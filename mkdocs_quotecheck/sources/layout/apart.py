"""What stands on a page apart from its text: watermarks, line numbers, notes in the margin and at the foot.

Watermarks and line numbers are no part of the document. Notes are; they are put behind the text, so that a sentence that runs
over the page goes on.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from mkdocs_quotecheck.sources.layout.columns import Column, columns
from mkdocs_quotecheck.sources.layout.pieces import stand_beside

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mkdocs_quotecheck.sources.layout.pieces import PagePieces, Piece

LARGE = 1.9
"""Times the height of the text: words so large that come back at one place of several pages lie over them."""

SMALL_PRINT = 0.93
"""Times the height of the text: notes are set smaller; 0.7 to 0.9 is usual."""

SAME_PLACE = 4.0
"""Points within which words stand at the same place of two pages."""

LEAST_NUMBERS = 3
"""So many numbers of a margin go up evenly, or they are something else."""

MARGIN_GAP = 4.0
"""Points between the text and what stands in its margin, at least."""

WIDEST_MARGIN = 0.3
"""Of a page's width: what is wider is no note in the margin."""

MOST_NOTED = 0.4
"""Of the lines of a page, those that have something in the margin beside them; a column of a table stands beside all."""

_NUMBER = re.compile(r"\d{1,5}")
_NOTE_MARK = re.compile(
    r"(?:[\[(]?(?:\d{1,3}|[a-z])[\])]?|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[*†‡§¶‖※]{1,3})(?:[.:)]?\s|(?<=[⁰¹²³⁴⁵⁶⁷⁸⁹*†‡§¶‖※])\S|$)"
)


@dataclass(frozen=True, slots=True)
class Apart:
    """The pieces of a page that are no part of its running text."""

    furniture: frozenset[Piece]
    notes: frozenset[Piece]


def set_apart(
    pages: Sequence[PagePieces],
    body: float,
    running: Sequence[frozenset[Piece]],
    counted: Sequence[frozenset[Piece]],
) -> list[Apart]:
    """What stands apart on each page.

    Args:
        pages: The pages.
        body: The height of the document's lines; 0 where no places are known.
        running: The running heads and feet of each page.
        counted: Its line numbers.
    """
    if not body:
        return [Apart(frozenset(), frozenset()) for _ in pages]
    marks = _watermarks(pages, body)
    found: list[Apart] = []
    for number, page in enumerate(pages):
        rest = [piece for piece in page.pieces if piece not in running[number] and piece not in marks[number]]
        turned = _turned(rest)
        upright = [piece for piece in rest if piece not in turned]
        edges = columns([piece for piece in upright if len(piece.text) > 1])
        numbers = counted[number]
        text = [piece for piece in upright if piece not in numbers]
        margin = _in_margin(text, edges, page.width, body)
        following = _first_height(pages, running, number + 1)
        foot = _footnotes([piece for piece in text if piece not in margin], body, following)
        found.append(Apart(marks[number] | numbers, frozenset((*turned, *margin, *foot))))
    return found


def _watermarks(pages: Sequence[PagePieces], body: float) -> list[frozenset[Piece]]:
    """Words that lie over the text of several pages at one place: turned, large or pale ones; or over one page, turned and large."""
    places: defaultdict[tuple[str, int, int], set[int]] = defaultdict(set)
    suspects = [[piece for piece in page.pieces if _may_lie_over(piece, body)] for page in pages]
    for number, pieces in enumerate(suspects):
        for piece in pieces:
            for key in _keys(piece):
                places[key].add(number)
    return [
        frozenset(
            piece
            for piece in pieces
            if (piece.oblique and piece.turned % 90 and piece.height >= LARGE * body)
            or any(len(places[key]) > 1 for key in _keys(piece))
        )
        for pieces in suspects
    ]


def _may_lie_over(piece: Piece, body: float) -> bool:
    return piece.oblique or piece.light or piece.height >= LARGE * body


def _keys(piece: Piece) -> Iterable[tuple[str, int, int]]:
    """What pieces at the same place share one of, if they say the same."""
    across, up = int(piece.left // SAME_PLACE), int(piece.bottom // SAME_PLACE)
    said = re.sub(r"\d+", "#", piece.text)
    return ((said, across + right, up + high) for right in (0, 1) for high in (0, 1))


def _turned(pieces: Sequence[Piece]) -> frozenset[Piece]:
    """Words turned against the text; none where most of the page is, as a table that fills it across."""
    turned = frozenset(piece for piece in pieces if piece.oblique)
    most = sum(len(piece.text) for piece in pieces)
    return turned if 2 * sum(len(piece.text) for piece in turned) < most else frozenset()


def line_numbers(pieces: Sequence[Piece]) -> frozenset[Piece]:
    """Numbers outside the columns that go up evenly down a page."""
    edges = columns([piece for piece in pieces if not _NUMBER.fullmatch(piece.text)])
    numbers = [piece for piece in pieces if _NUMBER.fullmatch(piece.text) and not _in_column(piece, edges)]
    found: set[Piece] = set()
    for group in _aligned(numbers):
        values = [int(piece.text) for piece in group]
        steps = [later - earlier for earlier, later in pairwise(values)]
        even = [step for step in steps if step == steps[0] and step > 0]
        if len(group) >= LEAST_NUMBERS and len(even) * 10 >= len(steps) * 8:
            found.update(group)
    return frozenset(found)


def _aligned(pieces: Sequence[Piece]) -> Iterable[list[Piece]]:
    """Pieces that begin or end at one edge, each group from the top down."""
    groups: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: piece.right):
        if groups and piece.right - groups[-1][-1].right <= SAME_PLACE:
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return (sorted(group, key=lambda piece: -piece.top) for group in groups)


def _in_column(piece: Piece, edges: Sequence[Column]) -> bool:
    return any(
        column.left - MARGIN_GAP < piece.right and piece.left < column.right + MARGIN_GAP for column in edges
    )


def _in_margin(
    pieces: Sequence[Piece], edges: Sequence[Column], width: float, body: float
) -> frozenset[Piece]:
    """Notes beside the text: narrow, outside the columns, at the height of lines of the text."""
    if not edges:
        return frozenset()
    outside = [
        piece
        for piece in pieces
        if (piece.right < edges[0].left - MARGIN_GAP or piece.left > edges[-1].right + MARGIN_GAP)
        and piece.right - piece.left < WIDEST_MARGIN * width
        and piece.height < LARGE * body
    ]
    inside = [piece for piece in pieces if _in_column(piece, edges)]
    tops = [(piece.bottom, piece.top) for piece in inside]
    low, high = min((low for low, _ in tops), default=0.0), max((high for _, high in tops), default=0.0)
    notes = frozenset(piece for piece in outside if low <= piece.middle <= high)
    # What stands beside most lines is a column of a table.
    return notes if len(notes) <= MOST_NOTED * len(inside) else frozenset()


def _footnotes(pieces: Sequence[Piece], body: float, following: float) -> frozenset[Piece]:
    """The small print below the last line of the text, in each column.

    Small print that no mark begins is a note too, unless the next page goes on with it.
    """
    placed = [piece for piece in pieces if piece.height > 0]
    large = [piece for piece in placed if piece.height >= SMALL_PRINT * body and len(piece.text.strip()) > 1]
    if not large:
        return frozenset()
    found: set[Piece] = set()
    for column in columns(large) or [Column(0.0, float("inf"))]:
        below = _small_print_below(placed, large, column, body)
        goes_on = 0 < following < SMALL_PRINT * body
        if below and (_is_marked(below) or not goes_on):
            found.update(below)
    return frozenset(found)


def _small_print_below(
    placed: Sequence[Piece], large: Sequence[Piece], column: Column, body: float
) -> list[Piece]:
    """What stands below the last line of the text in a column, highest first; nothing where some of it is large."""
    lowest = min((piece.bottom for piece in large if _overlaps(piece, column)), default=None)
    if lowest is None:
        return []
    below = [piece for piece in placed if _overlaps(piece, column) and piece.top <= lowest + 0.35 * body]
    if any(piece.height >= SMALL_PRINT * body and len(piece.text) > 1 for piece in below):
        return []
    return sorted(below, key=lambda piece: -piece.middle)


def _is_marked(below: Sequence[Piece]) -> bool:
    """Whether the first line of some small print begins with the mark of a note."""
    first = [piece for piece in below if piece is below[0] or stand_beside(piece, below[0])]
    line = " ".join(piece.text for piece in sorted(first, key=lambda piece: piece.left))
    return _NOTE_MARK.match(line) is not None


def _overlaps(piece: Piece, column: Column) -> bool:
    return piece.left < column.right and column.left - MARGIN_GAP < piece.right


def _first_height(pages: Sequence[PagePieces], running: Sequence[frozenset[Piece]], number: int) -> float:
    """The height of a page's first line below its head; 0 where there is none."""
    if number >= len(pages):
        return 0.0
    text = [piece for piece in pages[number].pieces if piece not in running[number] and not piece.oblique]
    return max(text, key=lambda piece: piece.middle).height if text else 0.0
