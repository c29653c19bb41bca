"""Noun phrases and verb groups of a passage, and whose verb a verb is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attributing.lexicon import Strength

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attributing.passage import Passage

NOUN: Final = "n"
VERB: Final = "v"
INFINITIVE: Final = "i"

# Over the letters of `lexicon`. A noun phrase: determiners, then adjectives and nouns; a possessor and what it owns are one.
_MODIFIED = r"[DS][DA0WRGLZN]*[WRGN](?:CN)*0?"
_BARE = r"[0WRGN]*[WRGN](?:CN)*0?"
_OWNED = r"(?:'[A0WRGLZN]*[WRGN])*"
_CHUNK = re.compile(
    rf"(?P<n>P|H|{_MODIFIED}{_OWNED}|{_BARE}{_OWNED}|[DS0](?=[XVEA,.:Q]|$))"
    r"|(?P<v>X(?:[XA]*X)?A*[VBLZ]|X(?:[XA]*X)?|[VBL]|Z)"
    r"|(?P<i>OA*B)"
    r"|(?P<q>.)",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Chunk:
    """A phrase: tokens `first` to `last`, the latter not included."""

    kind: str
    """`n`, `v`, `i`, or the kind of its only token."""
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Phrases:
    """The chunks of one passage."""

    passage: Passage
    chunks: tuple[Chunk, ...]
    chunk_of: list[int]
    """Index of the chunk that each token is in."""

    def verb(self, chunk: Chunk) -> int:
        """The token of a verb group that carries its meaning."""
        return chunk.last - 1

    def strength(self, chunk: Chunk) -> int:
        """How strongly a verb group ties words to its subject; 0 for other chunks."""
        if chunk.kind not in "vi":
            return 0
        return self.passage.strengths[chunk.last - 1]

    def is_passive(self, chunk: Chunk) -> bool:
        """Whether a verb group is a passive: `was described`."""
        passage = self.passage
        kind = passage.kinds[chunk.last - 1]
        if chunk.kind != VERB or chunk.last - chunk.first < 2 or kind not in "VLW":
            return False
        words = passage.lexicon.words
        last_auxiliary = chunk.last - 2
        while last_auxiliary > chunk.first and passage.kinds[last_auxiliary] == "A":
            last_auxiliary -= 1
        word = passage.folded[last_auxiliary]
        return word in words.passives and word not in words.perfects


def read_phrases(passage: Passage) -> Phrases:
    """Cut a passage into chunks."""
    chunks: list[Chunk] = []
    chunk_of: list[int] = []
    for match in _CHUNK.finditer(passage.kinds):
        kind = match.lastgroup or "q"
        text = match.group()
        if kind == "q":
            kind = text
        chunk_of.extend([len(chunks)] * len(text))
        chunks.append(Chunk(kind, match.start(), match.end()))
    return Phrases(passage, tuple(chunks), chunk_of)


@dataclass(frozen=True, slots=True)
class Clause:
    """The chunks of one sentence, by index into `Phrases.chunks`: `low` to `high`, the latter not included."""

    phrases: Phrases
    low: int
    high: int

    def from_(self, low: int) -> Clause:
        """The same sentence from the chunk at `low` on."""
        return Clause(self.phrases, low, self.high)

    def governed(self, index: int) -> bool:
        """Whether the noun phrase at `index` hangs on a preposition (or on a possessor before it)."""
        chunks = self.phrases.chunks
        before = index - 1
        while before >= self.low and chunks[before].kind in "A":
            before -= 1
        if before < self.low or chunks[before].kind not in "EO":
            return False
        return not self._opens_clause(before, index)

    def _opens_clause(self, preposition: int, noun: int) -> bool:
        """Whether a word that can be a preposition or open a clause opens one here: `before` in *before he spoke*."""
        passage = self.phrases.passage
        if passage.folded[self.phrases.chunks[preposition].first] not in passage.lexicon.words.subordinators:
            return False
        return noun + 1 < self.high and self._finite(noun + 1)

    def subject(self, verb: int, depth: int = 0) -> int | None:
        """Index of the noun phrase that is the subject of the verb group at `verb`; None if there is none."""
        if depth > 6:
            return None
        chunks = self.phrases.chunks
        passage = self.phrases.passage
        chunk = chunks[verb]
        leans = chunk.kind == INFINITIVE or passage.kinds[chunk.last - 1] == "Z" and passage.kinds[chunk.first] != "X"
        index = verb - 1
        if leans:
            return self._subject_of_leaning(verb, depth)
        while index >= self.low:
            kind = chunks[index].kind
            if kind in "AM0(" or kind == "?":
                index -= 1
            elif kind == NOUN:
                if not self.governed(index):
                    return index
                head = self._behind_preposition(index)
                if head is None:
                    return None
                index = head
            elif kind in ",-)":
                return self._across_comma(index, verb, depth)
            elif kind == "C":
                return self._before_conjunction(index, depth) or self._inverted(verb)
            elif kind in "vi":
                return self.subject(index, depth + 1)
            elif kind == "Q":
                index -= 1
            else:
                return None
        return None

    def _behind_preposition(self, index: int) -> int | None:
        """The chunk before the prepositional phrase that the noun phrase at `index` closes."""
        chunks = self.phrases.chunks
        index -= 1
        while index >= self.low and chunks[index].kind in "AE":
            index -= 1
        return index if index >= self.low else None

    def antecedent(self, index: int) -> int | None:
        """What the relative pronoun at `index` stands for: the noun phrase before it; None for other noun phrases."""
        chunks = self.phrases.chunks
        if self.phrases.passage.kinds[chunks[index].first] != "H":
            return None
        before = index - 1
        if before > self.low and chunks[before].kind in ",-(":
            before -= 1
        return before if before >= self.low and chunks[before].kind == NOUN else None

    def climb(self, verb: int) -> int:
        """The verb group of the outermost clause that reports the clause of `verb`: `said` in *Hale said it might call …*."""
        chunks = self.phrases.chunks
        passage = self.phrases.passage
        for _ in range(4):
            subject = self.subject(verb)
            if subject is None or subject >= verb or passage.kinds[chunks[subject].first] == "H":
                return verb
            before = subject - 1
            while before > self.low and chunks[before].kind in "AM?":
                before -= 1
            if chunks[before].kind == "U" and passage.folded[chunks[before].first] in passage.lexicon.words.complementizers:
                before = self._reporter_before(before)
            if before < self.low or not chunks[before].kind in "vi" or self.phrases.strength(chunks[before]) < Strength.THOUGHT:
                return verb
            verb = before
        return verb

    def _reporter_before(self, complementizer: int) -> int:
        """The chunk before `that`, phrases that stand between it and its verb left out."""
        chunks = self.phrases.chunks
        index = complementizer - 1
        while index > self.low and chunks[index].kind in "nEAM":
            index -= 1
        return index

    def _across_comma(self, comma: int, verb: int, depth: int) -> int | None:
        """The subject before an apposition, a relative clause or another insertion that ends in the comma at `comma`."""
        chunks = self.phrases.chunks
        best: int | None = None
        end = comma
        while end > self.low:
            begin = end - 1
            while begin >= self.low and chunks[begin].kind not in ",-(":
                begin -= 1
            if begin < self.low:
                break
            candidate = begin - 1
            while candidate >= self.low and chunks[candidate].kind in "AM?0)":
                candidate -= 1
            if candidate >= self.low and chunks[candidate].kind == NOUN and begin + 1 < self.high:
                head = self._head(candidate)
                if head is not None:
                    best = head
                    break
            end = begin
        return self.main_subject(verb) if best is None else best

    def _head(self, index: int) -> int | None:
        """The noun phrase that the prepositional phrases up to `index` belong to; None if they belong to none."""
        chunks = self.phrases.chunks
        while self.governed(index):
            before = self._behind_preposition(index)
            if before is None or chunks[before].kind != NOUN:
                return None
            index = before
        return index

    def _before_conjunction(self, conjunction: int, depth: int) -> int | None:
        """The subject of the verb group that a conjunction ties the next one to: one of the same tense if there is one."""
        tense = self._tense(conjunction + 1)
        nearest: int | None = None
        for index in range(conjunction - 1, self.low - 1, -1):
            if self._finite(index):
                if self._tense(index) == tense:
                    return self.subject(index, depth + 1)
                nearest = nearest or index
        return None if nearest is None else self.subject(nearest, depth + 1)

    def _tense(self, index: int) -> str:
        """The form of the first verb at or behind a chunk that is no adverb."""
        chunks = self.phrases.chunks
        while index < self.high and chunks[index].kind in "AM":
            index += 1
        if index >= self.high or chunks[index].kind != VERB:
            return ""
        passage = self.phrases.passage
        token = chunks[index].first
        if passage.kinds[token] == "X":
            return "auxiliary"
        return "present" if passage.folded[token] in passage.lexicon.present else "past"

    def _finite(self, index: int) -> bool:
        chunk = self.phrases.chunks[index]
        return chunk.kind == VERB and self.phrases.passage.kinds[chunk.first] in "XV"

    def _subject_of_leaning(self, verb: int, depth: int) -> int | None:
        """An infinitive or gerund takes the subject of the clause it leans on, or the object: `criticised Hale for saying`."""
        chunks = self.phrases.chunks
        passage = self.phrases.passage
        before = verb - 1
        if before > self.low and chunks[before].kind == "E" and chunks[before - 1].kind == NOUN:
            if passage.folded[chunks[before].first] in passage.lexicon.words.object_links:
                return before - 1
        for index in range(verb - 1, self.low - 1, -1):
            if chunks[index].kind == VERB and self._finite(index):
                return self.subject(index, depth + 1)
        return self.main_subject(verb)

    def main_subject(self, limit: int) -> int | None:
        """The first noun phrase before `limit` that no preposition governs and no fronted clause holds."""
        chunks = self.phrases.chunks
        index = self.low
        while index < limit:
            kind = chunks[index].kind
            if kind in "EUZ" and index + 1 < limit:
                comma = index
                while comma < limit and chunks[comma].kind != ",":
                    comma += 1
                if comma < limit:
                    index = comma + 1
                    continue
            if kind == NOUN and not self.governed(index):
                return index
            index += 1
        return None

    def _inverted(self, verb: int) -> int | None:
        """The subject right behind a verb: `and said Hale`."""
        chunks = self.phrases.chunks
        behind = verb + 1
        if behind < self.high and chunks[behind].kind == NOUN:
            return behind
        return None


def clause_of(phrases: Phrases, token: int) -> Clause:
    """The sentence around a token, as chunks."""
    low, high = phrases.passage.bounds(token)
    return Clause(phrases, phrases.chunk_of[low], phrases.chunk_of[high - 1] + 1)


def speaks(strength: int) -> bool:
    """Whether a verb of this strength reports words."""
    return strength >= Strength.QUOTING
