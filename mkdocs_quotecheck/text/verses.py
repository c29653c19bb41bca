"""Where the verses of a text of books stand: by numbers at the starts of lines, or by headings of chapters and numbers below."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final, NamedTuple

from mkdocs_quotecheck.text.characters import RAISED_DIGITS, RAISED_VALUES
from mkdocs_quotecheck.text.line_numbers import chapters_and_verses, verse_numbers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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


@functools.lru_cache(maxsize=8)
def verses(text: str, sections: tuple[Mark, ...]) -> tuple[Verse, ...]:
    """Every verse of a text, in order; empty where verses are not numbered.

    Args:
        text: Of a source.
        sections: Its headings, in order; offsets count in `text`.
    """
    counted = tuple(Verse(each.span.start, each.chapter, each.verse) for each in chapters_and_verses(text))
    return counted or tuple(_below_headings(text, sections))


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


def verses_of(known: Sequence[Verse], start: int, end: int) -> Sequence[Verse]:
    """The verses that a stretch of the text lies in; empty before the first one."""
    first = bisect_right(known, start, key=lambda verse: verse.offset)
    last = bisect_right(known, max(start, end - 1), key=lambda verse: verse.offset)
    return known[first - 1 : last] if first else ()
