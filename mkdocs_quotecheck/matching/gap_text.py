"""What an ellipsis leaves out, as words in their clauses: what it has of the sentence before it and of the one behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.text.leads import CLAUSE_SIGNS
from mkdocs_quotecheck.text.sentences import sentence_before, sentence_ends
from mkdocs_quotecheck.text.words import Word, words_in

if TYPE_CHECKING:
    from collections.abc import Container

    from mkdocs_quotecheck.model import Span
    from mkdocs_quotecheck.text.lexicon import Lexicon

# So much of the words behind a gap is looked at, in characters.
LOOK_BEHIND = 160
_STRONG_SIGNS = frozenset(";:")


@dataclass(frozen=True, slots=True)
class Chunk:
    """Words with the signs before each, and behind the last."""

    keys: tuple[str, ...]
    signs: tuple[str, ...]
    """One more than there are words."""

    def __len__(self) -> int:
        return len(self.keys)

    def parts_clauses(self, index: int) -> bool:
        """Whether a sign that parts clauses stands before a word, or behind the last."""
        return bool(CLAUSE_SIGNS & {*self.signs[index]} or " -" in self.signs[index])

    def parts_strongly(self, index: int) -> bool:
        """Whether a sign stands there that no list has: a semicolon."""
        return bool(_STRONG_SIGNS & {*self.signs[index]})

    def behind(self, index: int) -> Chunk:
        """The words from `index` on."""
        return Chunk(self.keys[index:], self.signs[index:])


@dataclass(frozen=True, slots=True)
class Gap:
    """A gap between two parts of a quotation, and what is kept beside it."""

    left: tuple[str, ...]
    """The kept words of the sentence before it."""
    text: str
    """What is left out, page furniture aside."""
    whole: Chunk
    head: Chunk
    """What is left out of the sentence that the words before it begin."""
    tail: Chunk
    """What is left out of the sentence that the words behind it go on with; the same where no sentence ends between."""
    crosses: bool
    """Whether a sentence ends in it."""
    right: Chunk
    """The kept words behind it, up to the sentence's end."""
    goes_on: bool
    """Whether their sentence goes on behind what is kept."""


def read_gap(text: str, before: Span, here: Span, left_out: str, words: Lexicon) -> Gap:
    """The gap between two kept stretches of a source.

    Args:
        text: The source's.
        before: What is kept before it.
        here: What is kept behind it.
        left_out: The text between them, page furniture aside.
        words: Of the language.
    """
    ends = sentence_ends(f"{left_out.rstrip()} A", words)
    whole = chunk(left_out, words)
    head = chunk(left_out[: ends[0]], words) if ends else whole
    tail = chunk(left_out[ends[-1] :], words) if ends else whole
    kept = text[before.start : before.end]
    lead = sentence_before(kept, len(kept), words)
    behind = text[here.start : min(here.end, here.start + LOOK_BEHIND)]
    stops = sentence_ends(behind, words)
    right = chunk(behind[: stops[0]] if stops else behind, words)
    following = text[here.end : here.end + LOOK_BEHIND].lstrip()
    goes_on = not stops and here.end - here.start <= LOOK_BEHIND and following[:1].islower()
    left = tuple(word.key for word in words_in(lead))
    return Gap(left, left_out, whole, head, tail, bool(ends), right, goes_on)


def chunk(text: str, words: Lexicon) -> Chunk:
    """The words of a text with the signs between them; a month keeps its capital (*May* is no *may*)."""
    found = words_in(text)
    signs: list[str] = []
    done = 0
    for word in found:
        signs.append(text[done : word.start].rstrip())
        done = word.end
    signs.append(text[done:].rstrip())
    return Chunk(tuple(_key(text, word, words) for word in found), tuple(signs))


def _key(text: str, word: Word, words: Lexicon) -> str:
    month = word.key in words.months and text[word.start].isupper()
    return text[word.start : word.end] if month else word.key


def last_border(piece: Chunk, joints: Container[str]) -> int:
    """Where the last clause or member of a chunk begins, behind a sign or one of some words; 0 if it has one only."""
    found = (at for at in range(1, len(piece)) if piece.keys[at - 1] in joints or piece.parts_clauses(at))
    return max(found, default=0)


def without_last_aside(piece: Chunk) -> Chunk:
    """A chunk without what stands between two signs at its end: *might*, had we known of it, *have been saved*."""
    borders = [at for at in range(1, len(piece) + 1) if piece.parts_clauses(at)]
    if len(borders) < 2 or borders[-1] != len(piece) or piece.parts_strongly(borders[-1]):
        return piece
    first = borders[-2]
    return Chunk(piece.keys[:first], (*piece.signs[:first], ""))


def last_clause(piece: Chunk, words: Lexicon) -> Chunk:
    """The words of a chunk that stand in one clause with what follows it."""
    if piece.parts_clauses(len(piece)):
        return piece.behind(len(piece))
    breaks = words.matching.denying.breaks | words.matching.coordinators
    for index in range(len(piece) - 1, -1, -1):
        if piece.keys[index] in breaks:
            return piece.behind(index + 1)
        if piece.parts_clauses(index):
            return piece.behind(index)
    return piece
