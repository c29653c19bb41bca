"""A text reduced to its letters and digits, with the way back: so that mark-up and typography do not get in the way."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Location
from mkdocs_quotecheck.report.masking import without_fences
from mkdocs_quotecheck.text.normal_forms import normal_form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


# Letters and digits, with the accents that stand behind them; an underscore is emphasis.
_RUN = re.compile(r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*")
# Signs beyond ASCII, and those of any text that are or belong to letters.
_FOREIGN = re.compile(r"[^\x00-\x7f]+")
_LETTER = re.compile(r"[^\W_]|[\u0300-\u036f]")
_SMALL = bytes(range(256)).lower()
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalnum())
_BUT_LINES = _NO_LETTERS.replace(b"\n", b"")
# A quotation that is not found whole (a macro, an abbreviation's or a variable's text stands in it) is looked for by its
# first letters. Fewer than these are found by chance.
LETTERS_THAT_TELL = 24
# What is written many times is looked at so many places before and behind the one that is expected: enough for the
# letters that macros and snippets add to a page, and a page full of equal comments stays fast.
PLACES_COMPARED = 16


class Written:
    """A text reduced to its letters and digits, with the way back.

    The letters are made line by line; where its words stand is worked out only for lines that are asked about.
    """

    def __init__(self, raw: str, seen: str) -> None:
        """`seen` is the raw text with spaces for what readers do not see."""
        self.raw = raw
        self._seen = seen.split("\n")
        plain = _has_plain_letters(seen)
        letters = _plain_letters(seen, _BUT_LINES).split("\n") if plain else list(map(letters_of, self._seen))
        self._letters = "".join(letters)
        self._starts = [0, *accumulate(map(len, letters))]
        """How many letters stand before each line, and in all."""
        self._offsets = [0, *accumulate(len(line) + 1 for line in self._seen)]
        """Where each line begins in the raw text, and where one behind the last would."""
        self._words: dict[int, list[int]] = {}
        self._places: dict[int, list[int]] = {}
        self._known: dict[str, list[int]] = {}
        self._written: dict[re.Pattern[str], list[int]] = {}

    def occurrences(self, letters: str) -> Sequence[int]:
        """Where the letters stand in this text's letters, beginning with a word of it; in order."""
        if letters not in self._known:
            self._known[letters] = list(self._search(letters))
        return self._known[letters]

    def _search(self, letters: str) -> Iterator[int]:
        at = self._letters.find(letters)
        while at >= 0:
            begin = self._word_from(at)
            if begin == at:
                yield at
                begin += len(letters)
            at = self._letters.find(letters, begin)

    def offset(self, at: int) -> int:
        """The way back, from a place in the letters to one in the raw text."""
        # Behind the last letter: there no line has another one.
        inside = min(at, len(self._letters) - 1)
        line = bisect_right(self._starts, inside) - 1
        starts = self._words_of(line)
        word = bisect_right(starts, at) - 1
        return self._offsets_of(line)[word] + at - starts[word]

    def letters_before(self, offset: int) -> int:
        """How many letters stand before an offset of the raw text."""
        line = min(bisect_right(self._offsets, offset), len(self._seen)) - 1
        starts = self._words_of(line)
        word = bisect_right(self._offsets_of(line), offset) - 1
        if word < 0:
            return self._starts[line]
        end = starts[word + 1] if word + 1 < len(starts) else self._starts[line + 1]
        return min(starts[word] + offset - self._offsets_of(line)[word], end)

    def words_before(self, at: int, reach: int) -> int:
        """Where the words begin that the letters before a place are part of, so many at most."""
        return min(self._next_word(max(0, at - reach)), at)

    def letters(self, begin: int, end: int) -> str:
        """A stretch of the letters."""
        return self._letters[begin:end]

    def nearest(self, wanted: re.Pattern[str], letters: int) -> Sequence[int]:
        """Where a pattern fits the raw text outside its code blocks: the few places nearest to so many letters."""
        if wanted not in self._written:
            found = wanted.finditer(without_fences(self.raw))
            self._written[wanted] = [each.start("words") for each in found]
        places = self._written[wanted]
        middle = bisect_left(places, letters, key=self.letters_before)
        return places[max(0, middle - PLACES_COMPARED) : middle + PLACES_COMPARED]

    def agreement(self, at: int, other: Written, there: int) -> int:
        """How many letters agree on both sides of a place in these letters and of one in another text's."""
        return _alike(self.before(at), other.before(there)) + _alike(self.behind(at), other.behind(there))

    def likeness(self, at: int, length: int, before: str, after: str) -> int:
        """How many letters agree with those that stand before (the last one first) and after so many letters at a place."""
        return _alike(self.before(at), before) + _alike(self.behind(at + length), after)

    def before(self, at: int) -> str:
        """The telling letters before a place, the last one first."""
        return self._letters[max(0, at - LETTERS_THAT_TELL) : at][::-1]

    def behind(self, at: int) -> str:
        """The telling letters behind a place."""
        return self._letters[at : at + LETTERS_THAT_TELL]

    def location(self, path: str, offset: int) -> Location:
        """Line and column, from 1."""
        line = bisect_right(self._lines, offset)
        return Location(path, line, offset - self._lines[line - 1] + 1)

    @functools.cached_property
    def _lines(self) -> list[int]:
        """Where each line begins."""
        return [0, *(found.end() for found in re.finditer("\n", self.raw))]

    def _word_from(self, at: int) -> int:
        """The first place from there on where a word begins."""
        # Scripts without spaces between words begin one anywhere.
        return self._next_word(at) if self._letters[at].isascii() else at

    def _next_word(self, at: int) -> int:
        """Where the first word from a place on begins that spaces divide from others; the end of the letters if there is none."""
        line = bisect_right(self._starts, at) - 1
        if line >= len(self._seen):
            return len(self._letters)
        starts = self._words_of(line)
        word = bisect_left(starts, at)
        return starts[word] if word < len(starts) else self._starts[line + 1]

    def _words_of(self, line: int) -> list[int]:
        """Where each word of a line begins in the letters of the text."""
        if line not in self._words:
            runs = _RUN.findall(self._seen[line])
            folded = runs if "".join(runs).isascii() else map(_folded, runs)
            self._words[line] = [*accumulate(map(len, folded), initial=self._starts[line])][: len(runs)]
        return self._words[line]

    def _offsets_of(self, line: int) -> list[int]:
        """Where each word of a line begins in the raw text: worked out once, for a page may be one line."""
        if line not in self._places:
            begin = self._offsets[line]
            self._places[line] = [begin + found.start() for found in _RUN.finditer(self._seen[line])]
        return self._places[line]


def _alike(first: str, second: str) -> int:
    """How many characters agree from the beginning."""
    pairs = enumerate(zip(first, second, strict=False))
    return next((number for number, (one, other) in pairs if one != other), min(len(first), len(second)))


def letters_of(words: str) -> str:
    """The letters and digits of words, as `Written` compares them."""
    if _has_plain_letters(words):
        return _plain_letters(words, _NO_LETTERS)
    return "".join(map(_folded, _RUN.findall(words)))


def _has_plain_letters(text: str) -> bool:
    """Whether all letters of a text are those of ASCII, whatever its punctuation is: most lines are so."""
    return text.isascii() or _LETTER.search("".join(_FOREIGN.findall(text))) is None


def _plain_letters(text: str, but: bytes) -> str:
    """A text of plain letters, in small ones, without the signs of ASCII that are named."""
    # Looking at each word by itself costs ten times as much, and a page has thousands.
    return text.encode("ascii", "ignore").translate(_SMALL, but).decode("ascii")


def _folded(run: str) -> str:
    return run.lower() if run.isascii() else normal_form("NFKC", run).casefold()
