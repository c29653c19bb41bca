"""A text cut into the words that `folding.WORD` finds in it, ten times faster than by that pattern.

The text goes through in short blocks, cut where no word can go on. In nearly all of them words are parted by ASCII signs and a
few others (quotation marks, dashes): these are blanked in the whole text at once, and `str.split` does the rest. Blocks in
Chinese or Japanese, or with a rare sign, go through a table, character by character. Only what may join or part letters in
another way (soft hyphens, combining characters, superscripts, words broken over lines) goes through the pattern.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import repeat
from typing import TYPE_CHECKING

from mkdocs_quotecheck.text.folding import (
    ASCII_LINE_END_HYPHEN,
    COMBINING,
    HYPHENS,
    INVISIBLE,
    LINE_END_HYPHEN,
    RAISED,
    SOFT_HYPHEN,
    UNSPACED,
    WORD,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# Characters of a block, about: a word's offset is found by cutting its block again, at 0.2 µs a word; blocks of half the length
# make preparing a twentieth slower.
_STEP = 96
# The same where each character is a word.
_UNSPACED_STEP = 64
# So far on a place to cut is looked for. A block without one has a very long word in it, or is made to cost time.
_REACH = 256
# No block is longer in which a place to cut was found each time.
_LONGEST = _STEP + _REACH
# Words of a block that the pattern cuts: it may be as long as the text.
_PATTERN_WORDS = 8
# Blocks at a time: their words stay in the processor's cache until they are numbered.
_BLOCKS = 512
# A sign that makes up more than one character of so many is blanked in the whole text (0.4 ms for 1 MB); a block with a rarer
# one goes through the table (6 µs).
_RARE = 15_000
# More kinds of signs than this are not counted: no real text has as many common ones.
_COUNTED = 256

_UNSPACED = re.compile(f"[{UNSPACED}]")
_JOINING = re.compile(f"[{RAISED}{COMBINING}{INVISIBLE}{SOFT_HYPHEN}]")
_WHERE_TO_CUT = re.compile(rf"[\s{UNSPACED}]")

_ASCII_BYTES = bytes(range(128))
# UTF-8: the bytes of foreign letters stay.
_SMALL_OR_BLANK = bytes(
    byte if byte > 127 else ord(chr(byte).lower()) if chr(byte).isalnum() else ord(" ") for byte in range(256)
)


@dataclass(frozen=True, slots=True)
class Blocks:
    """Some blocks of a text, one after the other."""

    starts: list[int]
    """Where each block begins."""
    words: list[list[str]]
    """The words of each block: those that `WORD` finds from its start to the next block's, their case aside."""
    are_keys: bool
    """Whether all are small letters and figures of ASCII, which are their own keys."""


class _Table(dict[int, str]):
    """For `str.translate`: each word of a text without joining characters parted by spaces."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if _UNSPACED.match(character):
            shown = f" {character} "
        else:
            shown = character.lower() if character.isascii() else character
            shown = shown if character.isalnum() else " "
        self[code] = shown
        return shown


_TABLE = _Table()


@dataclass(frozen=True, slots=True)
class _Signs:
    """What a text has beside ASCII and foreign letters, each character once."""

    unspaced: bool
    """Whether there are characters that are words."""
    joining: str
    common: str
    rare: str


def cut(text: str) -> Iterator[Blocks]:
    """All words of a text, in order."""
    signs = _signs_of(text)
    broken = [match.span() for match in _line_end_hyphen(text).finditer(text)]
    starts = _starts(text, _UNSPACED_STEP if signs.unspaced else _STEP, broken)
    ends = [*starts[1:], len(text)]
    by_pattern = _blocks_with([*(start for start, _ in broken), *_offsets(text, signs.joining)], starts)
    by_table = _blocks_with(_offsets(text, signs.rare), starts)
    blanked = _blanked(text, signs.common)
    are_keys = own = text.isascii()
    found, words = list[int](), list[list[str]]()
    for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
        if number in by_pattern or end - start > _LONGEST:
            are_keys = False
            for first, some in _cut_by_pattern(text, start, end):
                found.append(first)
                words.append(some)
        else:
            in_table = number in by_table or (signs.unspaced and not text[start:end].isascii())
            found.append(start)
            words.append(
                text[start:end].translate(_TABLE).split() if in_table else blanked[start:end].split()
            )
        if len(found) >= _BLOCKS:
            yield Blocks(found, words, are_keys)
            are_keys = own
            found, words = [], []
    yield Blocks(found, words, are_keys)


def _cut_by_pattern(text: str, start: int, end: int) -> Iterator[tuple[int, list[str]]]:
    """Blocks of the words between two offsets, a few to a block, and where they begin."""
    matches = [*WORD.finditer(text, start, end)]
    for first in range(0, len(matches), _PATTERN_WORDS):
        few = matches[first : first + _PATTERN_WORDS]
        yield few[0].start(), [match[0] for match in few]


# ------------------------------------------------------------------------------------------- blocks


def _starts(text: str, step: int, broken: Iterable[tuple[int, int]]) -> list[int]:
    """Where the blocks of a text begin: before white space that parts words, or before a character that is a word."""
    nearest = map(
        _WHERE_TO_CUT.search,
        repeat(text),
        range(step, len(text), step),
        range(step + _REACH, len(text) + _REACH, step),
    )
    starts = [*dict.fromkeys([0, *(match.start() for match in nearest if match)])]
    inside: set[int] = set()
    for start, end in broken:
        inside.update(starts[bisect_right(starts, start) : bisect_left(starts, end)])
    return [start for start in starts if start not in inside] if inside else starts


def _blocks_with(offsets: Iterable[int], starts: Sequence[int]) -> set[int]:
    """The numbers of the blocks in which these offsets lie."""
    return {bisect_right(starts, offset) - 1 for offset in offsets}


# ------------------------------------------------------------------------------------------- signs


def _signs_of(text: str) -> _Signs:
    if text.isascii():
        return _Signs(unspaced=False, joining="", common="", rare="")
    foreign = text.encode("utf-8", "surrogatepass").translate(None, _ASCII_BYTES)
    foreign_text = foreign.decode("utf-8", "surrogatepass")
    distinct = "".join(sorted({*foreign_text}))
    joining = "".join(_JOINING.findall(distinct))
    if _UNSPACED.search(distinct):
        # Every block with such a character goes through the table, which knows all signs.
        return _Signs(unspaced=True, joining=joining, common="", rare="")
    parting = [sign for sign in distinct if not (sign.isalnum() or sign in joining)]
    common = {sign for sign in parting[:_COUNTED] if foreign_text.count(sign) * _RARE > len(text)}
    rare = "".join([sign for sign in parting if sign not in common])
    return _Signs(unspaced=False, joining=joining, common="".join(sorted(common)), rare=rare)


def _line_end_hyphen(text: str) -> re.Pattern[str]:
    """The pattern of a hyphen that breaks a word over lines: for hyphens of ASCII only it is twenty times faster."""
    others = HYPHENS.replace("-", "")
    return LINE_END_HYPHEN if any(hyphen in text for hyphen in others) else ASCII_LINE_END_HYPHEN


def _offsets(text: str, characters: str) -> Iterator[int]:
    """Where any of these characters stands."""
    if not characters:
        return iter(())
    return (match.start() for match in re.finditer(f"[{re.escape(characters)}]", text))


def _blanked(text: str, signs: str) -> str:
    """The text in small letters, with a space for these signs and all of ASCII; as long as it was."""
    for sign in signs:
        text = text.replace(sign, " ")
    written = text.encode("utf-8", "surrogatepass").translate(_SMALL_OR_BLANK)
    return written.decode("utf-8", "surrogatepass")
