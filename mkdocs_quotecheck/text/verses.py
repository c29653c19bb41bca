"""Where the verses of a text of books stand: by numbers at the starts of lines, or by headings of chapters and numbers below."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.text.characters import RAISED_DIGITS, RAISED_VALUES
from mkdocs_quotecheck.text.line_numbers import VERSE_REACH, chapters_and_verses, verse_numbers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mkdocs_quotecheck.model import Mark

# A chapter of fewer verses may be a list of anything.
FEWEST_VERSES: Final = 3
# A heading ends with the chapter's number: `Chapter 4`, `1 Heron 4`, `Psalm 23`.
_CHAPTER: Final = re.compile(r"(?:^|\s)(\d{1,3})\.?$")
_ITEM: Final = re.compile(r"^[ \t]{0,8}(\d{1,3})[.)]?[ \t]", re.MULTILINE)
_FIGURES: Final = re.compile(rf"\d+|[{RAISED_DIGITS}]+")


class Verse(NamedTuple):
    """Where a verse begins."""

    offset: int
    """In the text."""
    chapter: int
    verse: int


class Verses:
    """The verses of a text, by where they stand and by their numbers."""

    def __init__(self, known: Iterable[Verse], length: int) -> None:
        self.known: Final = tuple(known)
        """In order; empty where verses are not numbered."""
        self._length = length
        # Books of one collection have chapters and verses of the same numbers.
        self._places = sorted((verse.chapter, verse.verse, at) for at, verse in enumerate(self.known))

    def over(self, start: int, end: int) -> Sequence[Verse]:
        """The verses that a stretch of the text lies in; empty before the first one."""
        first = bisect_right(self.known, start, key=attrgetter("offset"))
        last = bisect_right(self.known, max(start, end - 1), key=attrgetter("offset"))
        return self.known[first - 1 : last] if first else ()

    def between(self, first: tuple[int, int], last: tuple[int, int]) -> Iterator[Span]:
        """Where the verses stand from one chapter and verse to another, in every book that has them."""
        for chapter, verse, at in self._places[bisect_left(self._places, (*first, 0)) :]:
            if (chapter, verse) > last:
                return
            start = self.known[at].offset
            end = self.known[at + 1].offset if at + 1 < len(self.known) else self._length
            yield Span(start, min(end, start + VERSE_REACH))


@functools.lru_cache(maxsize=8)
def verses(text: str, sections: tuple[Mark, ...]) -> Verses:
    """The verses of a text.

    Args:
        text: Of a source.
        sections: Its headings, in order; offsets count in `text`.
    """
    counted = tuple(Verse(each.span.start, each.chapter, each.verse) for each in chapters_and_verses(text))
    return Verses(counted or _below_headings(text, sections), len(text))


def _below_headings(text: str, sections: Sequence[Mark]) -> Iterator[Verse]:
    """The numbers below each heading of a chapter that count up from 1."""
    for at, mark in enumerate(sections, 1):
        chapter = _CHAPTER.search(mark.label.strip())
        if chapter is None:
            continue
        start = mark.offset + len(mark.label)
        end = sections[at].offset if at < len(sections) else len(text)
        found: list[Verse] = []
        for offset, value in _numbers(text[start:end]):
            if value == len(found) + 1:
                found.append(Verse(start + offset, int(chapter[1]), value))
        if len(found) >= FEWEST_VERSES:
            yield from found


def _numbers(piece: str) -> list[tuple[int, int]]:
    """Numbers that may be those of verses, with where they stand: at the start of a line, or in running text."""
    items = {match.start(1): int(match[1]) for match in _ITEM.finditer(piece)}
    for span in verse_numbers(piece):
        figures = _FIGURES.search(piece, span.start, span.end)
        if figures is not None:
            items.setdefault(figures.start(), int(figures[0].translate(RAISED_VALUES)))
    return sorted(items.items())
