"""Sentences as chunks, and whose verb a verb is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.reading.attribution.nonfinite import linked_object, subject_of_nonfinite
from mkdocs_quotecheck.reading.attribution.phrases import INFINITIVE, NOUN, VERB

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs_quotecheck.languages import ReadingWords
    from mkdocs_quotecheck.reading.attribution.phrases import Phrases

# How many chunks away from a quotation its verb and speaker are still looked for; longer sentences are cut here so that a
# megabyte without a full stop costs no more than its length.
REACH: Final = 60
# How many clauses a search for a subject goes up through.
DEPTH: Final = 6


@dataclass(frozen=True, slots=True)
class Clause:
    """The chunks of one sentence, by index into `Phrases.chunks`: `low` to `high`, the latter not included."""

    phrases: Phrases
    low: int
    high: int
    _known: dict[tuple[int, int], int | None] = field(default_factory=dict, init=False, compare=False)
    """Subjects by verb and depth: verbs that *and* ties ask for the same ones."""

    @property
    def reading_words(self) -> ReadingWords:
        """The language's words."""
        return self.phrases.passage.lexicon.words

    def from_(self, low: int) -> Clause:
        """The same sentence from the chunk at `low` on."""
        return Clause(self.phrases, low, self.high)

    def kind(self, index: int) -> str:
        """The kind of a chunk; empty outside the sentence."""
        return self.phrases.chunks.kinds[index] if self.low <= index < self.high else ""

    def word(self, index: int) -> str:
        """The folded first word of a chunk; empty outside the sentence."""
        if not self.low <= index < self.high:
            return ""
        return self.phrases.passage.folded[self.phrases.chunks.firsts[index]]

    def last_word(self, index: int) -> str:
        """The folded last word of a chunk, the noun of most noun phrases; empty outside the sentence."""
        if not self.low <= index < self.high:
            return ""
        return self.phrases.passage.folded[self.phrases.chunks.lasts[index] - 1]

    def letters(self, index: int) -> str:
        """The kinds of a chunk's tokens; empty outside the sentence."""
        if not self.low <= index < self.high:
            return ""
        chunks = self.phrases.chunks
        return self.phrases.passage.kinds[chunks.firsts[index] : chunks.lasts[index]]

    def strength(self, index: int) -> int:
        """How strongly the verb at `index` ties words to its subject; 0 for other chunks and outside the sentence."""
        verbal = self.kind(index) in (VERB, INFINITIVE)
        return self.phrases.passage.strengths[self.phrases.chunks.lasts[index] - 1] if verbal else 0

    @property
    def tells(self) -> bool:
        """Whether it has a verb of saying; one that is so only beside quoted words is none: *The debate went on*."""
        passage, lasts = self.phrases.passage, self.phrases.chunks.lasts
        for index in range(self.low, self.high):
            entry = passage.lexicon.entries.get(passage.folded[lasts[index] - 1])
            if entry is not None and min(entry.strength, self.strength(index)) >= Strength.QUOTING:
                return True
        return False

    def back(self, index: int, kinds: str) -> int:
        """The chunk at or before `index` that is none of `kinds`; may be `low - 1`."""
        while index >= self.low and self.phrases.chunks.kinds[index] in kinds:
            index -= 1
        return index

    def names_someone(self, index: int) -> bool:
        """Whether a chunk is a noun phrase that can speak: no bare number."""
        return self.kind(index) == NOUN and set(self.letters(index)) != {"0"}

    def finite(self, index: int) -> bool:
        """Whether the chunk at `index` is a verb with a tense."""
        return self.kind(index) == VERB and self.letters(index)[0] in "XV"

    def governed(self, index: int) -> bool:
        """Whether the noun phrase at `index` hangs on a preposition."""
        before = self.back(index - 1, "A")
        if self.kind(before) not in ("E", "O"):
            return False
        # `after` in *after he spoke* opens a clause, but in *Hale after the vote said* no other verb is left for Hale.
        kinds, verb = self.phrases.chunks.kinds, self._next(index)
        alone = kinds[before - 1] == NOUN and {VERB, ","}.isdisjoint(kinds[self.low : before])
        opens = self.word(before) in self.reading_words.subordinators and self.finite(verb)
        return not opens or (self.low < before and alone and "," not in kinds[verb : self.high])

    def _next(self, index: int) -> int:
        index += 1
        while self.kind(index) in ("A", "M"):
            index += 1
        return index

    def head(self, index: int) -> int | None:
        """The noun phrase that the prepositional phrases up to the one at `index` belong to; None if they belong to none."""
        while self.governed(index):
            index = self.back(index - 1, "AE")
            if self.kind(index) != NOUN:
                return None
        return index

    # ------------------------------------------------------------------------------------------ subjects

    def subject(self, verb: int, depth: int = 0) -> int | None:
        """Index of the noun phrase that is the subject of the verb group at `verb`; None if there is none."""
        if depth <= DEPTH and (verb, depth) not in self._known:
            self._known[verb, depth] = self._look_for_subject(verb, depth)
        return self._known.get((verb, depth))

    def _look_for_subject(self, verb: int, depth: int) -> int | None:
        if self._is_nonfinite(verb):
            return subject_of_nonfinite(self, verb, depth)
        index = verb - 1
        while index >= self.low:
            kind = self.kind(index)
            if kind == NOUN and not self.governed(index):
                return index if self.names_someone(index) else None
            if kind == NOUN:
                index = self.back(index - 1, "AE")
            elif kind in "AMQ?" or (kind == "E" and self.kind(index + 1) == "M"):
                index -= 1
            elif kind == ")":
                index = self._opening(index) - 1
            else:
                return self._beyond(index, verb, depth)
        return None

    def _beyond(self, index: int, verb: int, depth: int) -> int | None:
        """The subject of `verb` when the chunk at `index`, which is no part of a noun phrase, stands before it."""
        kind = self.kind(index)
        if kind in ",-":
            return self._across_comma(index, verb)
        if kind == "C":
            return self._before_conjunction(index, depth)
        if kind in (VERB, INFINITIVE):
            return self.subject(index, depth + 1)
        return None

    def _is_nonfinite(self, verb: int) -> bool:
        letters = self.letters(verb)
        return self.kind(verb) == INFINITIVE or (letters[-1] == "Z" and letters[0] != "X")

    def _opening(self, close: int) -> int:
        index = close - 1
        while index > self.low and self.kind(index) != "(":
            index -= 1
        return index

    def _across_comma(self, comma: int, verb: int) -> int | None:
        """The subject before an apposition, a relative clause or another insertion that ends at `comma`."""
        if self.kind(comma - 1) == ")":
            # *Ada Hale (Harbour Party), said*
            named = self._opening(comma - 1) - 1
            if self.names_someone(named) and not self.governed(named):
                return named
        described = self._before_relative(comma)
        if described is not None:
            return described
        end = comma
        while end > self.low:
            begin = end - 1
            while begin >= self.low and self.kind(begin) not in (",", "-", "("):
                begin -= 1
            if begin < self.low or self.kind(begin) == "(":
                break
            candidate = self._before_brackets(begin - 1)
            head = self.head(candidate) if self.names_someone(candidate) else None
            if head is not None and not self._is_apposition(head):
                return begin + 1 if self._is_name_of(begin + 1, end, head) else head
            end = begin
        return self.main_subject(verb)

    def _before_brackets(self, index: int) -> int:
        """The chunk at or before `index` but for adverbs, and for brackets with what they hold: *Hale (Harbour Party), the mayor*."""
        index = self.back(index, "AM?0")
        while self.kind(index) == ")":
            index = self.back(self._opening(index) - 1, "AM?0")
        return index

    def _before_relative(self, comma: int) -> int | None:
        """The noun phrase at the head of the sentence if all verbs up to `comma` stand in relative clauses about it.

        *Hale, who beat Lind, the mayor of Ferrow, in May, said*
        """
        subject = self.main_subject(comma)
        if subject is None or self.kind(subject + 1) != ",":
            return None
        between = range(subject + 2, comma)
        relatives = sum(self.kind(index - 1) == "," and self._opens_relative(index) for index in between)
        return subject if 0 < relatives >= sum(map(self.finite, between)) else None

    def _opens_relative(self, index: int) -> bool:
        """`who`; French and Spanish `que` behind a comma."""
        return self.letters(index) == "H" or (
            bool(self.reading_words.perfect_endings)
            and self.kind(index) == "U"
            and self.word(index) in self.reading_words.complementizers
        )

    def _is_apposition(self, index: int) -> bool:
        """Whether a bare noun behind a comma says what somebody is: `mayor` in *Hale, mayor of Ferrow, in the north, said*."""
        while self.kind(index - 1) == "C" and self.kind(index - 2) == NOUN:
            index -= 2  # *Hale, clerk and keeper of maps, said*
        return self.kind(index - 1) == "," and set(self.letters(index)).isdisjoint("NDSPH'Q")

    def _is_name_of(self, begin: int, end: int, head: int) -> bool:
        """Whether the one chunk between two commas names the one before: *Hale’s deputy, Paul Rey, said*."""
        described = self.letters(head).rpartition("'")[2]
        return end == begin + 1 and set(self.letters(begin)) == {"N"} and "N" not in described

    def _before_conjunction(self, conjunction: int, depth: int) -> int | None:
        """The subject of the verb that a conjunction ties the next one to.

        It is one that reports words in the same tense, else one in the same tense, else the nearest.
        """
        tense = self._tense(conjunction + 1)
        tied = [index for index in self._outside_brackets(conjunction - 1) if self.finite(index)]
        if not tied:
            return None
        free = [index for index in tied if not self._embedded(index)]
        same = [index for index in free or tied if self._tense(index) == tense]
        reporting = [index for index in same if self.strength(index) >= Strength.QUOTING]
        for index in dict.fromkeys((*reporting[:1], *same[:1], *free[:1], tied[0])):
            found = self.subject(index, depth + 1)
            if found is not None:
                return found
        return None

    def _outside_brackets(self, index: int) -> Iterator[int]:
        """The chunks from `index` back to the beginning of the sentence, without those in brackets."""
        while index >= self.low:
            if self.kind(index) == ")":
                index = self._opening(index)
            else:
                yield index
            index -= 1

    def _embedded(self, verb: int) -> bool:
        """Whether a subordinator opens the clause of the verb at `verb`: `after he won`."""
        index = self.back(verb - 1, "nAM")
        return index < verb - 1 and (
            self.kind(index) == "U"
            or (self.kind(index) == "E" and self.word(index) in self.reading_words.subordinators)
        )

    def _tense(self, index: int) -> str:
        """The form of the first verb at or behind a chunk."""
        while self.kind(index) in ("A", "M"):
            index += 1
        if self.kind(index) != VERB:
            return ""
        if self.letters(index)[0] == "X":
            return "auxiliary"
        return "present" if self.word(index) in self.phrases.passage.lexicon.present else "past"

    def main_subject(self, limit: int) -> int | None:
        """The first noun phrase before `limit` that no preposition governs and no fronted clause holds."""
        index = self.low
        while index < limit:
            if self.kind(index) in ("E", "U") or self.letters(index) == "Z":
                comma = index
                while comma < limit and self.kind(comma) != ",":
                    comma += 1
                if comma < limit - 1:
                    index = comma + 1
                    continue
            if self.names_someone(index) and not self.governed(index):
                return index
            index += 1
        return None

    # ------------------------------------------------------------------------------------------ governing clauses

    def antecedent(self, index: int) -> int | None:
        """What the relative pronoun at `index` stands for: the noun phrase before it; None for other noun phrases."""
        if self.letters(index) != "H":
            return None
        before = index - 1
        kinds = self.phrases.chunks.kinds
        if index == self.low and kinds[max(0, index - 2) : index] == [NOUN, "("]:
            # The clause is what the brackets hold: *Hale (who says …)*.
            return index - 2
        if self.kind(before) in (",", "-", "("):
            before -= 1
        return self._described(before) if self.kind(before) == NOUN else None

    def _described(self, index: int) -> int:
        """Whom a noun phrase behind a copula describes: `Hale` in *Hale is a pilot who says*, not `it` in *It is a pilot who*."""
        copula = index - 1
        letters = self.letters(index)
        if self.letters(copula) != "X" or letters[0] != "D" or "N" in letters:
            return index
        if self.word(copula) not in self.reading_words.passives:
            return index
        subject = self.subject(copula)
        named = subject is not None and self.reading_words.pronouns.get(self.word(subject)) in ("he", "she")
        return subject if subject is not None and (named or "N" in self.letters(subject)) else index

    def outermost_reporting_verb(self, verb: int) -> int:
        """The verb of the outermost clause that reports the clause of `verb`: `said` in *Hale said it might call …*."""
        for _ in range(DEPTH):
            before = self._reporting(verb)
            if before is None:
                return verb
            verb = before
        return verb

    def _reporting(self, verb: int) -> int | None:
        """The verb of the clause that reports the clause of `verb`."""
        subject = self.subject(verb)
        if subject is None or subject >= verb or self.letters(subject) == "H":
            return None
        if self._is_nonfinite(verb) and linked_object(self, verb) is not None:
            return None
        before = self._opener(subject)
        if self.kind(before) == "U" and self.word(before) in self.reading_words.complementizers:
            before = self.back(before - 1, "nEAM,")
        elif self.kind(before) == NOUN and self.strength(before - 1) == Strength.SPEECH:
            # The one spoken to: *told the board it might*.
            before -= 1
        # *Lind remembers that Hale said* are Hale's words; *Lind expects that Hale will say* are not.
        said = self.strength(verb) == Strength.SPEECH and self.letters(verb)[0] == "V"
        weakest = Strength.SPEECH if said else Strength.THOUGHT
        reports = self.kind(before) in (VERB, INFINITIVE) and self.strength(before) >= weakest
        return before if reports else None

    def _opener(self, subject: int) -> int:
        """The chunk before a subject, without what is inserted between `that` and it, or the noun that its clause describes.

        *said that, to help the town, the post requires*; *said that engineers she has met find*
        """
        before = self.back(subject - 1, "AM?")
        if self.kind(before) == ",":
            for opening in range(before - 1, self.low, -1):
                if self.kind(opening) in (";", ":"):
                    break
                fronted = self.kind(opening) in (",", "E", "U", "i") and self.kind(opening - 1) == "U"
                if fronted and self.word(opening - 1) in self.reading_words.complementizers:
                    return opening - 1
        contact = self.letters(subject) == "P" and self.kind(before) == NOUN and self.kind(before - 1) == "U"
        return before - 1 if contact else before
