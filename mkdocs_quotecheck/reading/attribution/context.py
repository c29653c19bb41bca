"""A quotation in its sentence, and the mention of a speaker that a pattern finds for it."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Confidence
from mkdocs_quotecheck.reading.attribution.assertion import is_stated
from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.reading.attribution.passage import FINAL, OPEN_END
from mkdocs_quotecheck.reading.attribution.second_hand import quoting_source

if TYPE_CHECKING:
    from mkdocs_quotecheck.languages import ReadingWords
    from mkdocs_quotecheck.reading.attribution.clauses import Clause
    from mkdocs_quotecheck.reading.attribution.phrases import Phrases


# Kinds of chunks: adverbs and prepositional phrases; between commas also a noun phrase.
_ADVERBIALS = re.compile(r"(?:[AM]|E[nM]|,(?:[AMn]|E[nM])+,)*")


@dataclass(frozen=True, slots=True)
class SpeakerCandidate:
    """Where a speaker is named: tokens `first` to `last` of a passage, the latter not included."""

    first: int
    last: int
    pattern: str
    confidence: Confidence
    antecedent: int | None = None
    """Of a relative pronoun: the chunk it stands for."""
    document: tuple[int, int] | None = None
    """Tokens of the outer layer: `a transcript` in *Hale said, according to a transcript*."""


@dataclass(frozen=True, slots=True)
class QuoteContext:
    """A quotation in its sentence."""

    phrases: Phrases
    clause: Clause
    quote: int
    """Its chunk."""
    last: str
    """The last character of the quoted words that is no mark."""

    @property
    def words(self) -> ReadingWords:
        """The language's words."""
        return self.phrases.passage.lexicon.words

    @property
    def leads(self) -> bool:
        """Whether the sentence begins with the quotation, or with the dash before it."""
        return self.quote == self.clause.low or (
            self.quote == self.clause.low + 1 and self.clause.kind(self.clause.low) == "-"
        )

    @property
    def full_stop(self) -> bool:
        """Whether the quotation ends as a sentence does."""
        return self.last in FINAL

    @property
    def open(self) -> bool:
        """Whether the sentence goes on behind the quotation by its punctuation."""
        return self.last in OPEN_END or self.clause.kind(self.quote + 1) in (",", "-")

    @property
    def after(self) -> int:
        """The first chunk behind the quotation that is no comma or dash."""
        index = self.quote + 1
        while self.clause.kind(index) in (",", "-", ")"):
            index += 1
        return index

    def mention(self, index: int, pattern: str, confidence: Confidence = Confidence.LOW) -> SpeakerCandidate:
        """The noun phrase at `index` as the speaker."""
        chunk = self.phrases.chunks[index]
        return SpeakerCandidate(chunk.first, chunk.last, pattern, confidence, self.clause.antecedent(index))

    def sureness(self, verb: int, speaker: int) -> Confidence:
        """High for a verb of saying beside its subject, in a clause that states it; behind a name adverbials may stand between."""
        named = not set(self.clause.letters(speaker)).isdisjoint("NP")
        close = abs(verb - speaker) <= 2 or (
            named and self._only_adverbials(min(verb, speaker) + 1, max(verb, speaker))
        )
        saying = close and self.clause.strength(verb) >= Strength.SPEECH
        return Confidence.HIGH if saying and is_stated(self.clause, verb, speaker) else Confidence.LOW

    def _only_adverbials(self, low: int, high: int) -> bool:
        """Whether only adverbials or an apposition stand there: *Hale in her memoir said*, *Hale, the mayor of Ferrow, said*."""
        kinds = "".join(self.clause.kind(index) for index in range(low, high))
        return _ADVERBIALS.fullmatch(kinds) is not None

    def is_addressed(self, verb: int) -> bool:
        """Whether the subject of a verb is the one spoken to: *Hale was asked, “…”*; by whom is not said."""
        chunk = self.phrases.chunks[verb]
        word = self.phrases.passage.folded[chunk.last - 1]
        return word in self.words.addressing_verbs and self.phrases.is_passive(chunk)

    def according(self, low: int, high: int, pattern: str) -> SpeakerCandidate | None:
        """The last speaker between two chunks that stands behind a phrase like `according to`."""
        if not self.phrases.accordings or low >= high:
            return None
        found: SpeakerCandidate | None = None
        chunks = self.phrases.chunks
        first, last = chunks[low].first, chunks[high - 1].last
        accordings = self.phrases.accordings
        for at in range(bisect_left(accordings, (first, 0)), bisect_left(accordings, (last, 0))):
            behind = accordings[at][1]
            if behind >= last:
                continue
            speaker = self.phrases.chunks.at(behind)
            while self.clause.kind(speaker) == "A":
                speaker += 1
            if self.clause.kind(speaker) == "n" and self.clause.letters(speaker) != "D":
                opinion = self.phrases.passage.folded[accordings[at][0]] in self.words.fronted_according
                found = self.mention(speaker, pattern, Confidence.LOW if opinion else Confidence.HIGH)
        return found

    def outer_layer(self, speaker: SpeakerCandidate) -> tuple[int, int] | None:
        """Tokens of the document in whose words a speaker is quoted: *…, Hale said, according to a transcript*."""
        found = self.according(self.clause.low, self.clause.high, "")
        if found is None:
            other = quoting_source(self.clause, self.phrases.chunks.at(speaker.first))
            return None if other is None else self.phrases.chunks[other][1:]
        chunk = self.phrases.chunks.at(found.first)
        while self.clause.kind(chunk + 1) == "E" and self.clause.kind(chunk + 2) == "n":
            chunk += 2
        return found.first, self.phrases.chunks[chunk].last
