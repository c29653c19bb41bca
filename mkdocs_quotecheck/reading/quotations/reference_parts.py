"""What references are made of: registered names, verses, places, dates, brackets, and the small words between them."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.reading.citations.locators import find_locators
from mkdocs_quotecheck.reading.citations.mentions import BRACKET
from mkdocs_quotecheck.reading.citations.reference_words import (
    NUMBER,
    WORD,
    only_reference_words,
    small_words,
)
from mkdocs_quotecheck.reading.citations.verses import find_verses
from mkdocs_quotecheck.text.alternation import one_of
from mkdocs_quotecheck.text.dates import find_dates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.text.names import NameHit, NameIndex

# What stands between the parts of a reference.
SIGNS = " \n\u00a0.,;:–—-*_|·✝️("


@dataclass(frozen=True, slots=True)
class Known:
    """What pages refer to."""

    sources: NameIndex
    people: NameIndex


@dataclass(frozen=True, slots=True)
class ReferenceParts:
    """Tells what a line is made of, if that is what references are made of."""

    text: str
    language: Language
    known: Known

    def label(self, start: int, end: int) -> int:
        """The length of a label that says that a source follows: `Source: `."""
        match = _labels(self.language).match(self.text, start, end)
        return match.end() - start if match else 0

    def parts(self, start: int, end: int) -> frozenset[str] | None:
        """What a line is made of, if that is what references are made of; None if there are other words in it."""
        spans = sorted(self._known_parts(start, end))
        found: set[str] = set()
        at = start
        for first, last, kind in spans:
            if first < at:
                continue
            if not self._only_small_words(at, first, found):
                return None
            found.add(kind)
            at = last
        return frozenset(found) if self._only_small_words(at, end, found) and found else None

    def _known_parts(self, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        for hit in self.hits(self.known.sources, start, end):
            yield hit.start, hit.end, "source"
        for hit in self.hits(self.known.people, start, end):
            yield hit.start, hit.end, "person"
        for verse in find_verses(self.text, start, end, self.language):
            yield verse.start, verse.end, "verse"
        for place in find_locators(self.text, start, end, self.language):
            yield place.start, place.end, "place"
        for day in find_dates(self.text, self.language, start, end):
            yield day.start, day.end, "number"
        for bracket in BRACKET.finditer(self.text, start, end):
            kind = self.in_bracket(bracket.start() + 1, bracket.end() - 1)
            if kind is not None:
                yield bracket.start(), bracket.end(), kind

    def in_bracket(self, start: int, end: int) -> str | None:
        """What a bracket in a reference refers to; behind a document it may comment: `(FSV, quoted in full below)`."""
        for names, kind in ((self.known.sources, "source"), (self.known.people, "person")):
            hits = self.hits(names, start, end)
            if hits and not self.text[start : hits[0].start].strip(SIGNS):
                return kind
        if start in self.verses(start, end):
            return "verse"
        inner = self.parts(start, end)
        if inner is None:
            return None
        return next((each for each in ("source", "verse", "place") if each in inner), "bracket")

    def hits(self, names: NameIndex, start: int, end: int) -> list[NameHit]:
        """Registered names, as names are written: *the mask* is no work called *The Mask*."""
        return [hit for hit in names.find(self.text, start, end) if not self.text[hit.start].islower()]

    def _only_small_words(self, start: int, end: int, found: set[str]) -> bool:
        """Whether only capitalised words, numbers and the small words of titles stand in a stretch; what there is, is added."""
        if not only_reference_words(self.text, start, end, self.language):
            return False
        small = small_words(self.language)
        for word in WORD.finditer(self.text, start, end):
            written = word.group().rstrip(".’'")
            if NUMBER.fullmatch(written):
                found.add("number")
            elif written.casefold() not in small or written[:1].isupper():
                found.add("name")
        return True

    def verses(self, start: int, end: int) -> list[int]:
        """Where the verses of books begin in a stretch."""
        return [verse.start for verse in find_verses(self.text, start, end, self.language)]


@functools.cache
def _labels(language: Language) -> re.Pattern[str]:
    labels = one_of(language.citing.source_labels)
    return re.compile(rf"[\W_]{{0,4}}(?:{labels})\W{{0,2}}\s?[:：]\W{{0,4}}", re.IGNORECASE)
