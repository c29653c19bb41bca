"""The words of a line of a PDF page, joined to pieces where nothing parts them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from mkdocs_quotecheck.sources.layout.pieces import Piece

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


WIDE_GAP = 1.2
"""Times a line's height: words further apart do not go on with one another. Spaces of justified lines have up to 1."""
GAP_BESIDE_NUMBER = 0.5
"""The same beside a number, which may count lines or rows. Most spaces have 0.25."""
OTHER_SIZE = 1.12
"""Times: letters that are so much larger than those before them are of another size."""


class Look(NamedTuple):
    """How an object of text is drawn."""

    turned: int
    unseen: bool
    light: bool
    white: bool


@dataclass(frozen=True, slots=True)
class PdfWord:
    text: str
    start: int
    end: int
    left: float
    bottom: float
    right: float
    top: float
    look: Look
    initial: float = 0.0
    """Of words set in small capitals, which are put into small letters: the height of the capital that they follow."""

    @property
    def height(self) -> float:
        return self.top - self.bottom


def groups(words: Sequence[PdfWord]) -> Iterator[list[PdfWord]]:
    """The words of a line, parted where gaps are wide and letters are of another size or turned."""
    group: list[PdfWord] = []
    for word in words:
        if group and not _goes_on(group[-1], word):
            yield group
            group = []
        group.append(word)
    if group:
        yield group


def _goes_on(before: PdfWord, word: PdfWord) -> bool:
    if before.look.turned != word.look.turned:
        return False
    if before.look.turned or min(before.height, word.height) <= 0:
        return True
    if word.text.isnumeric() and not word.text.isdecimal():
        return True
    larger, smaller = max(before.height, word.height), min(before.height, word.height)
    if larger > OTHER_SIZE * smaller and not (before.initial or word.initial):
        return False
    gap = word.left - before.right
    wide = GAP_BESIDE_NUMBER if before.text.isdecimal() or word.text.isdecimal() else WIDE_GAP
    return -larger < gap < wide * larger and abs(before.bottom - word.bottom) < larger


def piece_of(text: str, line: int, group: Sequence[PdfWord]) -> Piece:
    return Piece(
        text,
        line,
        min(word.left for word in group),
        min(word.bottom for word in group),
        max(word.right for word in group),
        max(word.top for word in group),
        group[0].look.turned,
        group[0].look.light,
    )
