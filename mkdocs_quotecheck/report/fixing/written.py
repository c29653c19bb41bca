"""Where each character of quoted words stands in the Markdown that they were written in."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.report.masking import mask
from mkdocs_quotecheck.text.characters import APOSTROPHES

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Location

# Signs that mark up the words they stand at: emphasis, links, block quotes, tables, escapes, code.
MARKUP = frozenset("*_~=^[]\\>|`+")
CODE = "`"
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\w{1,31});")
# The mark of a list's item at the beginning of a line, which readers see as a list.
_ITEM = re.compile(r"\n[ >\t]{0,40}(?:[-+*]|\d{1,9}[.)])(?=[ \t])")
# What smart punctuation makes of plain signs.
_SMART = {"…": ("...",), "–": ("--",), "—": ("---", "--")}
LONGEST_MARKUP = 500
"""Characters between two quoted ones that may be mark-up: a link's target is seldom longer."""


@dataclass(frozen=True, slots=True)
class WrittenWords:
    """Quoted words in a file."""

    starts: tuple[int, ...]
    """Of each character in the file; of white space where the next character begins."""
    ends: tuple[int, ...]
    code: frozenset[int]
    """The numbers of characters within code."""


class MarkdownFile:
    """A file that an author wrote."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._seen = mask(text)
        self._lines = [0, *(found.end() for found in re.finditer("\n", text))]

    def offset(self, where: Location) -> int | None:
        """The offset of a place; None where the file has no such place."""
        if where.line is None or not 0 < where.line <= len(self._lines):
            return None
        return min(self._lines[where.line - 1] + (where.column or 1) - 1, len(self.text))

    def find(self, words: str, where: Location) -> WrittenWords | None:
        """The words from a place on; None where the file has others there, or in another form."""
        at = self.offset(where)
        if at is None:
            return None
        first = next((number for number, sign in enumerate(words) if sign.isalnum()), 0)
        at = self._back(words[:first], at)
        starts: list[int] = []
        ends: list[int] = []
        code: set[int] = set()
        in_code = False
        for number, sign in enumerate(words):
            if sign.isspace():
                starts.append(at)
                ends.append(at)
                continue
            found = self._next(sign, at, first_of_all=number == 0)
            if found is None:
                return None
            begin, end, ticks = found
            in_code ^= bool(ticks % 2)
            if in_code:
                code.add(number)
            starts.append(begin)
            ends.append(end)
            at = end
        return WrittenWords(tuple(starts), tuple(ends), frozenset(code))

    def _back(self, before: str, at: int) -> int:
        """Where the signs before the first letter begin."""
        for sign in reversed(before):
            if not sign.isspace():
                found = self.text.rfind(sign, max(0, at - len(before) - 8), at)
                at = found if found >= 0 else at
        return at

    def _next(self, sign: str, at: int, *, first_of_all: bool) -> tuple[int, int, int] | None:
        """The next place of a character behind nothing but mark-up: its bounds, and the code marks passed."""
        ticks = 0
        limit = min(len(self.text), at + LONGEST_MARKUP)
        while at < limit:
            length = self._length(sign, at)
            if length:
                return at, at + length, ticks
            written = self._seen[at]
            if not (written.isspace() or written in MARKUP) or first_of_all:
                return None
            ticks += self.text[at] == CODE
            item = _ITEM.match(self.text, at) if written == "\n" else None
            at = item.end() if item else at + 1
        return None

    def _length(self, sign: str, at: int) -> int:
        """How many characters of the file stand there for a character; 0 where another one does."""
        text = self.text
        if self._seen[at] == sign:
            return 1
        if text[at] == "&" and (entity := _ENTITY.match(text, at)) and html.unescape(entity[0]) == sign:
            return len(entity[0])
        if sign in _SMART:
            return next((len(plain) for plain in _SMART[sign] if text.startswith(plain, at)), 0)
        if text[at] == "'" and sign in APOSTROPHES:
            return 1
        return 0
