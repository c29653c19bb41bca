"""A sentence of a language whose finite verb is second, cut into segments with a verb each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.reading.attribution.nominatives import NounPhrases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.reading.attribution.clauses import Clause

BOUNDARIES: Final = ",;:-()UC."


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a sentence between two commas, conjunctions or subordinators: chunks `low` to `high`."""

    low: int
    high: int
    opener: str
    """The kind of the chunk that it begins behind; empty at the beginning of the sentence."""
    verb: int | None
    """Its finite verb."""
    strength: int
    """Of the verb that carries its meaning."""
    quotes: tuple[int, ...]
    infinitive: bool
    """Whether it leans on another's subject: `um die Regeln zu ändern`."""


class Segments(NounPhrases):
    """The segments of a sentence."""

    def __init__(self, clause: Clause, quote: int | None = None) -> None:
        super().__init__(clause, quote)
        self.segments = self._cut()

    def _cut(self) -> list[Segment]:
        clause = self.clause
        found: list[Segment] = []
        begin, opener = clause.low, ""
        for index in range(clause.low, clause.high + 1):
            kind = clause.kind(index) if index < clause.high else "."
            if kind not in BOUNDARIES or self._is_inside(begin, index, kind):
                continue
            if index > begin:
                found.append(self._segment(begin, index, opener))
                opener = kind
            elif opener in ("", ",", "-") or kind in "UC":
                opener = kind
            begin = index + 1
        return found

    def _is_inside(self, begin: int, index: int, kind: str) -> bool:
        """Whether a conjunction or dash stands inside a clause that began at `begin`."""
        if "-C" in (kind + self.clause.kind(index + 1), self.clause.kind(index - 1) + kind):
            return True  # `Landes- und Bundesminister`
        behind = index == begin + 1 and self._stands_behind_subject(index)
        return kind == "C" and (behind or self._ties_nouns(begin, index))

    def _stands_behind_subject(self, conjunction: int) -> bool:
        """`Hale aber nannte`: a conjunction between a noun phrase and its verb."""
        clause = self.clause
        postponed = clause.word(conjunction) in self.words.postponed_conjunctions
        return postponed and clause.kind(conjunction - 1) == "n" and clause.kind(conjunction + 1) == "v"

    def _ties_nouns(self, begin: int, conjunction: int) -> bool:
        """Whether a conjunction stands inside a clause whose participle is still to come: `hatte die Rolle von A und B betont`."""
        clause = self.clause
        finite = [i for i in range(begin, conjunction) if clause.kind(i) == "v"]
        if len(finite) != 1 or set(clause.letters(finite[0])) - {"X", "A"}:
            return False
        following = conjunction + 1
        while clause.kind(following) in ("n", "E", "A", "M"):
            following += 1
        last = clause.phrases.chunks[following].last - 1 if clause.kind(following) == "v" else -1
        return last >= 0 and self.passage.folded[last] in self.words.participles

    def _segment(self, low: int, high: int, opener: str) -> Segment:
        clause = self.clause
        verbs = [i for i in range(low, high) if clause.kind(i) == "v"]
        verb = self._finite(verbs)
        quotes = tuple(i for i in range(low, high) if clause.kind(i) == "Q")
        leans = any(clause.kind(i) == "i" or clause.letters(i) == "Z" for i in range(low, high))
        leans = verb is None and (leans or self._ends_in_participle(high - 1))
        return Segment(low, high, opener, verb, self._strength(verbs, verb, low, high), quotes, leans)

    def _finite(self, verbs: list[int]) -> int | None:
        """The first of some verbs with a tense, else the first that may have one."""
        letters = {index: self.clause.letters(index)[0] for index in verbs}
        tensed = [index for index in verbs if letters[index] in "XV"]
        return next(iter(tensed or [index for index in verbs if letters[index] == "B"]), None)

    def _strength(self, verbs: list[int], finite: int | None, low: int, high: int) -> int:
        """Of the verb that carries the meaning of a segment, with its prefix or with the noun that says what it does."""
        strength = max(map(self.clause.strength, verbs), default=0)
        if finite is not None and strength < Strength.SPEECH:
            strength = max(strength, self._separated(finite, high - 1))
        if verbs and strength < Strength.QUOTING and self._says_by_phrase(verbs[0], low, high):
            strength = int(Strength.QUOTING)
        return strength

    def _says_by_phrase(self, verb: int, low: int, high: int) -> bool:
        """`ist der Meinung`, `ist überzeugt`: a verb that says nothing by itself, with what says it."""
        last = self.clause.word(high - 1)
        convinced = last in self.words.showing_verbs or last in self.words.convinced
        return (convinced and self.clause.letters(verb) == "X") or self._speaks_by_noun(verb, low, high)

    def _ends_in_participle(self, last: int) -> bool:
        """`die Botschaft verkündend`: whose nouns are objects, and whose subject stands outside."""
        word = self.clause.word(last)
        return self.clause.kind(last) in ("W", "A") and word.endswith(self.words.present_participle_endings)

    def _separated(self, verb: int, last: int) -> int:
        """The strength of a verb whose prefix stands at the end of its clause: `führte sie aus`."""
        prefix = self.clause.word(last)
        if last == verb or prefix not in self.words.verb_prefixes:
            return 0
        known = self.passage.lexicon.entries.get(prefix + self.clause.word(verb))
        return 0 if known is None else known.strength

    def _speaks_by_noun(self, verb: int, low: int, high: int) -> bool:
        """`ist der Meinung`, `brachte zum Ausdruck`, `meldete sich mit den Worten`."""
        chunks = self.clause.phrases.chunks
        if self._says_words(low, high):
            return True
        if self.clause.kind(high) != ":":
            # `Die Ankündigung ist …` says nothing by itself, `Die Antwort kam sofort: „…“` does.
            low = next((i + 1 for i in range(low, verb) if self.can_be_subject(i)), low)
        nouns = (
            self.clause.last_word(i)
            for i in range(low, high)
            if chunks[i].kind == "n"
            and not self._opens_according(i)
            and (
                self.governed(i)
                or self.passage.folded[chunks[i].first] in self.words.oblique
                or self.passage.folded[chunks[i].first] in self.words.definite_articles
            )
        )
        return any(noun in self.words.speech_nouns for noun in nouns)

    def _says_words(self, low: int, high: int) -> bool:
        """`schloss mit dem Satz „…“`: a noun that a preposition governs, with the words right behind it."""
        before = (
            high - 1
            if self.clause.kind(high) == ":"
            else next((index - 1 for index in range(low + 1, high) if self.clause.kind(index) == "Q"), low)
        )
        if before > low and self.governed(before) and self.is_of_words(before):
            return True
        # `Mit diesem Satz schloss Hale`
        first = low + 1 + (self.clause.kind(low) == "Q")
        opens = first < high and self.governed(first) and self.is_of_words(first)
        return opens and self.clause.word(first) in self.words.pointing_determiners

    def _opens_according(self, index: int) -> bool:
        """Whether the noun at `index` is that of `nach Auffassung des Gerichts` or `einem Bericht der Zeitung zufolge`."""
        behind = index + 1
        while self.clause.kind(behind) in ("n", "Q"):
            behind += 1
        if self.clause.word(behind) in self.words.postpositions:
            return True
        known = self.passage.lexicon.according.get(self.clause.word(index - 1), ())
        return any(phrase[-1] == self.clause.last_word(index) for phrase in known)

    def words_in(self, segment: Segment) -> Sequence[str]:
        """The words and marks of a segment, folded."""
        chunks = self.clause.phrases.chunks
        return self.passage.folded[chunks[segment.low].first : chunks[segment.high - 1].last]

    def at(self, chunk: int) -> int:
        """Number of the segment that a chunk is in."""
        for number, segment in enumerate(self.segments):
            if chunk < segment.high:
                return number
        return len(self.segments) - 1
