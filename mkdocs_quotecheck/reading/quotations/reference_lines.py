"""What reads as a reference at the edge of a block quote: `Heron 4:2 (FSV)`, `Source: Minutes, p. 4`, `**Art. 9 FR**`.

A line is a reference if it is made of nothing but what references are made of: names, numbers, places, brackets, and the
small words between them. How sure that is depends on what is among it.
"""

from __future__ import annotations

import enum
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.reading.citations.reference_words import WORD
from mkdocs_quotecheck.reading.citations.verses import find_verses
from mkdocs_quotecheck.reading.quotations.credits import is_bare
from mkdocs_quotecheck.reading.quotations.reference_parts import SIGNS, ReferenceParts
from mkdocs_quotecheck.text.characters import (
    CLOSING_MARKS,
    OPENING_MARKS,
    TERMINATORS,
    WIDE_TERMINATORS,
)
from mkdocs_quotecheck.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs_quotecheck.reading.html.document import Block
    from mkdocs_quotecheck.text.names import NameHit

# Words of a reference with its place and date; the longest of the labelled newsletters has 14.
LONGEST_REFERENCE = 24
LONGEST_LINE = 240
# What may stand between a reference and the words, besides space: a closing mark stands before one, an opening mark behind.
BETWEEN = " \n\t\u00a0\u202f:：,;.·|–—-"
_SENTENCE_END = f"{TERMINATORS}{WIDE_TERMINATORS}{CLOSING_MARKS})"
_OPENING = f"{OPENING_MARKS}(["
_EXCLAIMS = re.compile(r"[!?！？]")
_COLON = re.compile(r"[:：](?=\s)|：")


class Sureness(enum.Enum):
    """How sure it is that a line is a reference."""

    SURE = "sure"
    """It says so: a verse of a book, a registered document or person, a label, a `<cite>` element."""
    LIKELY = "likely"
    """It has the form; the quoted words may begin or end like that too."""


class ReferenceReader(ReferenceParts):
    """Tells references in a text."""

    __slots__ = ()

    def whole(self, block: Block, start: int, end: int) -> Sureness | None:
        """Whether `text[start:end]`, a paragraph or line of a block, is nothing but a reference."""
        line = self.text[start:end]
        if end - start > LONGEST_LINE or count_words(line) > LONGEST_REFERENCE or not line.strip():
            return None
        if _encloses(block, start, end, self.text, ("cite",)):
            return Sureness.SURE
        if _EXCLAIMS.search(line):
            return None
        label = self.label(start, end)
        parts = self.parts(start + label, end)
        if parts is None:
            likely = (
                label
                or self._is_person_with_office(start, end)
                or self._is_emphasised_source(block, start, end)
            )
            return Sureness.LIKELY if likely else None
        if label or parts & {"verse", "source"} or parts <= {"person", "number"}:
            return Sureness.SURE
        return Sureness.LIKELY if self._tells(block, start, end, parts) else None

    def _tells(self, block: Block, start: int, end: int, parts: frozenset[str]) -> bool:
        """Whether something besides capitals makes a reference of a line: emphasis, a link, a number, the form of a name."""
        line = self.text[start:end]
        if self._is_sentence(line):
            return False
        emphasised = _encloses(block, start, end, self.text, ("em", "strong"))
        linked = _begins_with_link(block, start, self.text)
        return emphasised or linked or bool(parts & {"place", "person", "number", "bracket"}) or is_bare(line)

    def _is_person_with_office(self, start: int, end: int) -> bool:
        """`Ada Hale, harbour master`: a registered person and no verb; *Ada Hale, we shall not forget you* is spoken."""
        first = next(iter(self.hits(self.known.people, start, end)), None)
        if first is None or self.text[start : first.start].strip(SIGNS) or self.text[first.end] != ",":
            return False
        words = self.language.reading
        spoken = {*words.pronouns, *words.objects, *words.possessives, *words.auxiliaries, *words.relatives}
        rest = self.text[first.end : end]
        return not self._is_sentence(rest) and spoken.isdisjoint(w.casefold() for w in WORD.findall(rest))

    def _is_emphasised_source(self, block: Block, start: int, end: int) -> bool:
        """`**Log of the Merle, day 2**`: a registered document, and what place in it, all in one emphasis and no sentence."""
        first = next(iter(self.hits(self.known.sources, start, end)), None)
        return (
            first is not None
            and not self.text[start : first.start].strip(SIGNS)
            and _encloses(block, start, end, self.text, ("em", "strong"))
            and not self._is_sentence(self.text[start:end])
        )

    def names_nobody(self, start: int, end: int) -> bool:
        """Whether an author line begins with what is no person: a document, a verse, a label."""
        while start < end and not self.text[start].isalnum():
            start += 1
        if self.label(start, end):
            return True
        people = [hit.start for hit in self.known.people.find(self.text, start, end)]
        first = min(
            (
                *(hit.start for hit in self.known.sources.find(self.text, start, end)),
                *self.verses(start, end),
            ),
            default=end,
        )
        return first <= start + _ARTICLE_LENGTH and not any(person <= first for person in people)

    def may_be_named(self, start: int, end: int) -> bool:
        """Whether a line that nothing registered stands in may name who speaks."""
        return is_bare(self.text[start:end].strip(SIGNS)) or self.person(start, end) is not None

    def person(self, start: int, end: int) -> NameHit | None:
        """The registered person that a reference names first."""
        return next(iter(self.hits(self.known.people, start, end)), None)

    def head(self, block: Block) -> tuple[int, Sureness] | None:
        """Where the words begin behind the reference that opens a block: on its first line, in an element, or as a verse."""
        start, end = block.start, block.end
        newline = self.text.find("\n", start, end)
        candidates = [newline] if newline > 0 else []
        candidates += self._opening_elements(block)
        for at in candidates:
            sure = self.whole(block, start, at)
            if sure is not None and self._words_begin(at, end):
                return self._behind(at, end), sure
        colon = _COLON.search(self.text, start, min(end, start + LONGEST_LINE))
        if colon is not None and self._words_begin(colon.end(), end):
            parts = self.parts(start, colon.start())
            if parts is not None and parts & {"verse", "source"}:
                return self._behind(colon.end(), end), Sureness.SURE
        verse = self._opening_verse(start, end)
        return None if verse is None else (self._behind(verse, end), Sureness.SURE)

    def closing_bracket(self, block: Block) -> int | None:
        """Where a bracket begins that closes a block and certainly refers: `… to the reef. (Heron 4:2, FSV)`."""
        end = block.start + len(self.text[block.start : block.end].rstrip(f".{BETWEEN}"))
        if end <= block.start or self.text[end - 1] not in ")]":
            return None
        opened = self.text.rfind(
            "(" if self.text[end - 1] == ")" else "[", max(block.start, end - LONGEST_LINE), end
        )
        if opened <= block.start:
            return None
        sure = (
            self.whole(block, opened, end) is Sureness.SURE or self.in_bracket(opened + 1, end - 1) == "verse"
        )
        return opened if sure else None

    def tail(self, block: Block) -> tuple[int, Sureness] | None:
        """Where the reference begins that closes a block: on its last line, in an element, or as a verse."""
        start, end = block.start, block.end
        newline = self.text.rfind("\n", start, end)
        candidates = [newline + 1] if newline > 0 else []
        candidates += self._closing_elements(block)
        for at in candidates:
            sure = self.whole(block, at, end)
            if sure is not None and self._words_end(start, at):
                return at, sure
        for verse in self.verses(max(start, end - LONGEST_LINE), end):
            if self._words_end(start, verse) and self.whole(block, verse, end) is Sureness.SURE:
                return verse, Sureness.SURE
        return None

    # ------------------------------------------------------------------------------------------ where it may stand

    @staticmethod
    def _is_sentence(line: str) -> bool:
        """Whether a line ends as sentences do; the full stop behind a bracket or number is none."""
        line = line.rstrip(SIGNS.replace(".", "") + _OPENING + _SENTENCE_END.replace(".", ""))
        return line.endswith(".") and line[-2:-1].isalpha()

    def _opening_verse(self, start: int, end: int) -> int | None:
        """Where the verse ends that a block opens with, the edition behind it included: `Heron 4:2 (FSV) Then the …`."""
        first = start
        while first < end and not (self.text[first].isalnum() or self.text[first] in _OPENING):
            first += 1
        verses = find_verses(self.text, first, min(end, first + LONGEST_LINE), self.language)
        if not verses or verses[0].start != first:
            return None
        at = verses[0].end
        edition = _EDITION.match(self.text, at, end)
        if edition is not None:
            at = edition.end()
        return at if self._words_begin(at, end) else None

    def _opening_elements(self, block: Block) -> list[int]:
        """Ends of the elements and links that a block opens with."""
        first = block.start
        while first < block.end and not self.text[first].isalnum():
            first += 1
        pairs = [*((each.start, each.end) for each in block.inlines if each.tag in _MARKING)]
        pairs += [(each.start, each.end) for each in block.links]
        return sorted({end for begin, end in pairs if begin <= first < end < block.end})

    def _closing_elements(self, block: Block) -> list[int]:
        last = block.end
        while last > block.start and self.text[last - 1] in BETWEEN + ")]":
            last -= 1
        pairs = [*((each.start, each.end) for each in block.inlines if each.tag in _MARKING)]
        pairs += [(each.start, each.end) for each in block.links]
        return sorted({begin for begin, end in pairs if block.start < begin < last <= end})

    def _words_begin(self, at: int, end: int) -> bool:
        """Whether what stands behind is the beginning of other words, not the rest of a sentence: *Heron 4:2 says that*."""
        at = self._behind(at, end)
        if at >= end:
            return False
        sign = self.text[at]
        return sign in _OPENING or sign.isdigit() or not sign.islower()

    def _behind(self, at: int, end: int) -> int:
        while at < end and self.text[at] in BETWEEN:
            at += 1
        return at

    def _words_end(self, start: int, at: int) -> bool:
        before = self.text[start:at].rstrip(BETWEEN.replace(".", ""))
        return bool(before) and before[-1] in _SENTENCE_END


_MARKING = ("em", "strong", "cite")
_ARTICLE_LENGTH = 4
# Behind a verse: `(FSV)`, `[FSV]`, `FSV`, `, FSV`; a bare one is capitals only, two at least.
_EDITION = re.compile(r",?\s?(?:[(\[（][^()\[\]\n]{1,60}[)\]）]|[A-Z]{2,}\d{0,4}(?!\w))")


def _encloses(block: Block, start: int, end: int, text: str, tags: Iterable[str]) -> bool:
    """Whether one element holds all letters of a stretch."""
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return any(each.tag in tags and each.start <= start and end <= each.end for each in block.inlines)


def _begins_with_link(block: Block, start: int, text: str) -> bool:
    while start < block.end and not text[start].isalnum():
        start += 1
    return any(link.start <= start < link.end for link in block.links)
