"""A sentence of a language whose finite verb is second, cut into segments with a verb each, and whose verb it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attribution.lexicon import Strength

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.clauses import Clause

BOUNDARIES: Final = ",;:-()UC."
# Names in marks have up to this many words: `die „Neue Zeitung am Hafen“`.
LONGEST_NAME: Final = 5
NAMING_NOBODY: Final = ("es", "man")


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


class Sentence:
    """A sentence cut into segments."""

    def __init__(self, clause: Clause, quote: int | None = None) -> None:
        self.clause = clause
        self.quote = quote
        self.passage = clause.phrases.passage
        self.words = clause.phrases.passage.lexicon.words
        self.segments = self._cut()

    def _cut(self) -> list[Segment]:
        clause = self.clause
        found: list[Segment] = []
        begin, opener = clause.low, ""
        for index in range(clause.low, clause.high + 1):
            kind = clause.kind(index) if index < clause.high else "."
            if kind not in BOUNDARIES or (
                kind == "C" and index < clause.high and self._ties_nouns(begin, index)
            ):
                continue
            if "-C" in (kind + clause.kind(index + 1), clause.kind(index - 1) + kind):
                continue  # `Landes- und Bundesminister`
            if index > begin:
                found.append(self._segment(begin, index, opener))
                opener = kind
            elif opener in ("", ",", "-") or kind in "UC":
                opener = kind
            begin = index + 1
        return found

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
        finite = [i for i in verbs if clause.letters(i)[0] in "XV"]
        finite = finite or [i for i in verbs if clause.letters(i)[0] == "B"]
        strength = max((clause.strength(i) for i in verbs), default=0)
        if finite and strength < Strength.SPEECH:
            strength = max(strength, self._separated(finite[0], high - 1))
        if verbs and strength < Strength.QUOTING and self._speaks_by_noun(verbs[0], low, high):
            strength = int(Strength.QUOTING)
        quotes = tuple(i for i in range(low, high) if clause.kind(i) == "Q")
        leans = any(clause.kind(i) == "i" or clause.letters(i) == "Z" for i in range(low, high))
        return Segment(
            low, high, opener, finite[0] if finite else None, strength, quotes, leans and not finite
        )

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
        if self.clause.kind(high) != ":":
            # `Die Ankündigung ist …` says nothing by itself, `Die Antwort kam sofort: „…“` does.
            low = next((i + 1 for i in range(low, verb) if self.can_be_subject(i)), low)
        nouns = (
            self.passage.folded[chunks[i].last - 1]
            for i in range(low, high)
            if chunks[i].kind == "n"
            and not self._opens_according(i)
            and (
                self._governed(i)
                or self.passage.folded[chunks[i].first] in self.words.oblique
                or self.passage.folded[chunks[i].first] in self.words.definite_articles
            )
        )
        return any(noun in self.words.speech_nouns for noun in nouns)

    def _opens_according(self, index: int) -> bool:
        """Whether the noun at `index` is that of `nach Auffassung des Gerichts`."""
        known = self.passage.lexicon.according.get(self.clause.word(index - 1), ())
        return any(
            phrase[-1] == self.passage.folded[self.clause.phrases.chunks[index].last - 1] for phrase in known
        )

    def at(self, chunk: int) -> int:
        """Number of the segment that a chunk is in."""
        for number, segment in enumerate(self.segments):
            if chunk < segment.high:
                return number
        return len(self.segments) - 1

    # ------------------------------------------------------------------------------------------ noun phrases

    def can_be_subject(self, index: int) -> bool:
        """Whether the noun phrase at `index` may be a nominative that no preposition governs."""
        clause = self.clause
        if self.names_in_marks(index):
            return not self._governed(index)
        return clause.names_someone(index) and not self._governed(index) and self._nominative(index)

    def _nominative(self, index: int) -> bool:
        """Whether the form of a noun phrase may be that of a subject."""
        clause = self.clause
        chunk = clause.phrases.chunks[index]
        first = self.passage.folded[chunk.first]
        kinds = clause.letters(index)
        if first == "der" and clause.kind(index - 1) == "n" and clause.letters(index - 1) != "P":
            return False  # a genitive
        if (
            first in self.words.oblique
            or kinds == "H"
            or (kinds == "D" and first in self.words.definite_articles)
        ):
            return False
        if set(kinds) <= set("WA0") and not self.passage.words[chunk.last - 1][:1].isupper():
            return False
        if kinds[0] == "D" and first == "der" and len(kinds) > 2:
            # `der englischen Zeitung` is no nominative, `der englische Sprecher` is.
            second = self.passage.words[chunk.first + 1]
            return not (second[:1].islower() and second.endswith("en"))
        return True

    def _governed(self, index: int) -> bool:
        clause = self.clause
        before = index - 1
        while before >= clause.low and clause.kind(before) == "A":
            before -= 1
        if before < clause.low or clause.kind(before) not in "EO" or self._opens_clause(before):
            return False
        chunk = clause.phrases.chunks[index]
        # `sagte zu Guttenberg`: part of the name.
        name = clause.word(before) in self.words.name_particles and clause.kind(before - 1) == "v"
        return not (
            name
            and clause.letters(index)[0] == "N"
            and clause.word(before) == "zu"
            and chunk.last > chunk.first
        )

    def _opens_clause(self, index: int) -> bool:
        """Whether `als` opens a clause with a verb at its end: `als ein Rentner vorbeikam`."""
        clause = self.clause
        if clause.word(index) not in self.words.likening or clause.kind(index - 1) not in ("", ","):
            return False
        end = index + 1
        while clause.kind(end) not in ("", ",", ".", ";", ":", "U"):
            end += 1
        return clause.kind(end - 1) == "v"

    def names_in_marks(self, index: int) -> bool:
        """Whether an article and a name in marks stand at `index`: `die „Hafenpost“`."""
        clause = self.clause
        if clause.letters(index) != "D" or clause.word(index) not in self.words.definite_articles:
            return False
        return self.is_name(index + 1)

    def is_name(self, index: int) -> bool:
        """Whether a few words in marks, not those that a speaker is looked for, are a name by their capital."""
        if index == self.quote or self.clause.kind(index) != "Q":
            return False
        name = self.passage.words[self.clause.phrases.chunks[index].first].strip("\"'„“”‚‘’«»‹›")
        return name[:1].isupper() and name.count(" ") < LONGEST_NAME and name[-1:] not in ".!?,"

    def is_pronoun(self, index: int) -> bool:
        """Whether the chunk at `index` is a subject pronoun."""
        return self.clause.letters(index) == "P"

    # ------------------------------------------------------------------------------------------ subjects

    def subject(self, number: int, depth: int = 0) -> int | None:
        """The subject of the finite verb of a segment."""
        segment = self.segments[number]
        if segment.verb is None or depth > 4:
            return None
        fronted = [i for i in range(segment.low, segment.verb) if self.can_be_subject(i)]
        behind = self._behind(segment)
        if fronted and self.is_pronoun(fronted[0]):
            return fronted[0]
        if behind is not None and (self._surely_nominative(behind) or self._likelier(behind, fronted)):
            return behind
        if fronted:
            return fronted[0]
        opens = not any(self.clause.kind(i) in "nQEA" for i in range(segment.low, segment.verb))
        if opens and number:
            before = self._before(number, depth)
            if before is not None:
                return before
        return behind

    def _behind(self, segment: Segment) -> int | None:
        if segment.verb is None:
            return None
        for index in range(segment.verb + 1, segment.high):
            if self.clause.kind(index) == "n" and self.can_be_subject(index):
                return index
            if self.clause.kind(index) == "v":
                return None
        return None

    def _likelier(self, behind: int, fronted: list[int]) -> bool:
        """`Die Anwendung stellte der Vorsitzende Franz Beer in Frage`: a person behind, an object that looks like a subject before."""
        if not fronted:
            return False
        chunks = self.clause.phrases.chunks
        first = self.passage.folded[chunks[fronted[0]].first]
        named = self.clause.letters(behind)
        return (
            first in ("die", "das", "eine", "seine", "ihre", "diese")
            and named[0] == "D"
            and named.count("N") > 1
        )

    def _surely_nominative(self, index: int) -> bool:
        return self.is_pronoun(index) and self.clause.word(index) not in (
            "sie",
            "es",
            "das",
            "dies",
            "diese",
            "ihr",
        )

    def _before(self, number: int, depth: int) -> int | None:
        """The subject of a verb that opens its segment: before an apposition or a relative clause, or that of the verb before."""
        segment = self.segments[number]
        if segment.opener == "C":
            return self.subject(number - 1, depth + 1)
        earlier = number - 1
        if segment.opener not in (",", "-", ")"):
            return None
        verb = self.segments[earlier].verb
        if verb is not None:
            first = self.segments[earlier].low
            relative = self.clause.letters(first)[0] in "DH" and verb >= self.segments[earlier].high - 2
            if not relative or not earlier:
                return self._opening_subject(number)
            earlier -= 1
        while earlier >= 0 and not self._has_verb(earlier) and not self.segments[earlier].quotes:
            head = None if self.segments[earlier].infinitive else self.first_subject(earlier)
            outermost = (
                earlier == 0
                or self.segments[earlier - 1].verb is not None
                or self.segments[earlier - 1].quotes
            )
            if head is not None and outermost:
                return head
            earlier -= 1
        return self._opening_subject(number)

    def _has_verb(self, number: int) -> bool:
        """Finite or not, but for infinitives that lean on another."""
        segment = self.segments[number]
        return segment.verb is not None or (segment.strength > 0 and not segment.infinitive)

    def first_subject(self, number: int) -> int | None:
        """The first noun phrase of a segment that may be a subject."""
        segment = self.segments[number]
        return next((i for i in range(segment.low, segment.high) if self.can_be_subject(i)), None)

    def _opening_subject(self, number: int) -> int | None:
        """`Hale, der gestern kam, um zu reden, wandte sich an die Gäste`: what the sentence begins with."""
        first = self.segments[0]
        if (
            number
            and first.verb is None
            and not first.quotes
            and first.opener in ("", ",")
            and self.segments[1].opener == ","
        ):
            return self.first_subject(0)
        return None

    def reported(self, number: int) -> bool:
        """Whether a segment is in the mood of reported speech, so that it is itself what somebody says."""
        segment = self.segments[number]
        return segment.verb is not None and self.clause.word(segment.verb) in self.words.reporting_moods

    def passive(self, number: int) -> bool:
        """Whether the subject of a segment suffers what its verb says: `wurde als „…“ bezeichnet`."""
        segment = self.segments[number]
        chunks = self.clause.phrases.chunks
        verbs = [i for i in range(segment.low, segment.high) if self.clause.kind(i) == "v"]
        tokens = [token for i in verbs for token in range(chunks[i].first, chunks[i].last)]
        folded = self.passage.folded
        done = {folded[token] for token in tokens} & self.words.participles
        return (
            bool(done)
            and any(folded[token] in self.words.passives for token in tokens)
            and not done & self.words.citing_participles
        )

    def _owner(self, index: int) -> int:
        """`Das Fazit von Hale`, `die Antwort der Ministerin`: whose words the subject is."""
        clause = self.clause
        if self.passage.folded[clause.phrases.chunks[index].last - 1] not in self.words.speech_nouns:
            return index
        if (
            clause.kind(index + 1) == "E"
            and clause.word(index + 1) in self.words.agents
            and clause.names_someone(index + 2)
        ):
            return index + 2
        genitive = clause.kind(index + 1) == "n" and clause.word(index + 1) in self.words.genitives
        return index + 1 if genitive else index

    def speaker(self, number: int) -> int | None:
        """The subject, or for `heißt es in dem Bericht` the document."""
        if self.passive(number) and self.segments[number].strength >= Strength.THOUGHT:
            return None
        found = self.subject(number)
        found = found if found is None else self._owner(found)
        segment = self.segments[number]
        named = found is not None and self.clause.word(found) not in NAMING_NOBODY
        impersonal = (
            segment.verb is not None and self.clause.word(segment.verb) in self.words.impersonal_verbs
        )
        if named or not impersonal:
            return found if named else None
        documents = (
            i
            for i in range(segment.low, segment.high)
            if self.clause.kind(i) == "n" and self._governed(i) and set(self.clause.letters(i)) & set("NRG")
        )
        return next(documents, None)
