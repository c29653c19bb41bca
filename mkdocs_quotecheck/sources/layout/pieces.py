"""Pieces of a page's lines with their places: what the layout of a page is told from."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

OBLIQUE = 10
"""Degrees: letters that are turned by more do not stand on a line of the text; scanned pages are askew by 2."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one line that stand together. Lengths are in points, from the lower left corner of the page as it is shown."""

    text: str
    line: int
    """The line of the page that the file has it on, from 0; a line of several pieces has wide gaps."""
    left: float
    bottom: float
    right: float
    top: float
    turned: int = 0
    """Degrees, less than 360; 0 for letters that stand upright."""
    light: bool = False
    """Whether its colour is nearer to white than to black."""

    @property
    def height(self) -> float:
        """Of its line, which goes with the size of its letters."""
        return self.top - self.bottom

    @property
    def middle(self) -> float:
        """Half way between its lower and its upper edge."""
        return (self.bottom + self.top) / 2

    @property
    def oblique(self) -> bool:
        """Whether its letters do not stand upright."""
        return min(self.turned, 360 - self.turned) > OBLIQUE


@dataclass(frozen=True, slots=True)
class PagePieces:
    """What stands on a page, in the order of its content."""

    pieces: tuple[Piece, ...]
    width: float
    height: float

    def with_pieces(self, pieces: Iterable[Piece]) -> PagePieces:
        """The page with other pieces."""
        return replace(self, pieces=tuple(pieces))


def body_height(pages: Sequence[PagePieces]) -> float:
    """The height of most lines of a document, weighed by their length; 0 where no places are known."""
    counts: Counter[float] = Counter()
    for page in pages:
        for piece in page.pieces:
            counts[round(piece.height * 2) / 2] += len(piece.text)
    del counts[0.0]
    return max(counts, key=lambda height: (counts[height], height), default=0.0)


def stand_beside(one: Piece, other: Piece) -> bool:
    """Whether two pieces stand at one height of the page."""
    shared = min(one.top, other.top) - max(one.bottom, other.bottom)
    return shared > 0.5 * min(one.height, other.height) > 0
