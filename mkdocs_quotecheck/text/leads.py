"""The sentence up to a passage, without what is inserted in it: what may govern the passage stands there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.text.insertions import without_insertions
from mkdocs_quotecheck.text.sentences import sentence_start
from mkdocs_quotecheck.text.words import Word, words_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.text.lexicon import Lexicon

CLAUSE_SIGNS: Final = frozenset(",;:()\u2013\u2014")
_OPENING_SIGNS: Final = " \t\n\r\f\u00a0\u202f([{¿¡"


@dataclass(frozen=True, slots=True)
class Lead:
    """The sentence that a passage stands in, up to the passage, without insertions."""

    text: str
    """As long as the stretch of the whole text that it is made from."""
    first: int
    """Where it begins in the whole text."""
    words: tuple[Word, ...]
    """Offsets count in the whole text."""
    sign: str
    """The punctuation between the last word and the passage; empty for white space and opening brackets."""

    @property
    def keys(self) -> list[str]:
        """The words themselves."""
        return [word.key for word in self.words]

    def span(self, count: int) -> Span:
        """Of the last `count` words, in the whole text."""
        return Span(self.words[-count].start, self.words[-1].end)

    def sign_before(self, index: int) -> str:
        """The punctuation before a word."""
        begin = self.words[index - 1].end if index else self.first
        return self.text[begin - self.first : self.words[index].start - self.first].strip()

    def clause(self) -> list[str]:
        """The words behind the last comma, dash or bracket that has more than one word behind it, or the last semicolon or colon."""
        last = len(self.words) - 1
        for index in range(last, -1, -1):
            sign = self.sign_before(index)
            if sign in (";", ":") or (index < last and CLAUSE_SIGNS & {*sign}):
                return self.keys[index:]
        return self.keys


def read_lead(text: str, start: int, words: Lexicon, holes: Sequence[Span] = ()) -> Lead:
    """The sentence before `start`, without insertions."""
    first = sentence_start(text, start, words)
    plain = without_insertions(text, first, start, words, holes)
    found = tuple(Word(word.key, word.start + first, word.end + first) for word in words_in(plain))
    behind = plain[found[-1].end - first :] if found else plain
    return Lead(plain, first, found, "".join(behind.split()).strip(_OPENING_SIGNS))
