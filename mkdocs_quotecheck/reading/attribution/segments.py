"""A sentence of a language whose finite verb is second, cut into segments with a verb each, and whose verb it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attribution import subject_choice
from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.reading.attribution.nominatives import NounPhrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs_quotecheck.reading.attribution.clauses import Clause

BOUNDARIES: Final = ",;:-()UC."
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


class Sentence(NounPhrases):
    """A sentence cut into segments."""

    def __init__(self, clause: Clause, quote: int | None = None) -> None:
        super().__init__(clause, quote)
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
                self.governed(i)
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
        if behind is not None and self._inverts(behind, fronted, segment):
            return behind
        if fronted:
            return fronted[0]
        opens = not any(self.clause.kind(i) in "nQEA" for i in range(segment.low, segment.verb))
        if opens and number and (behind is None or not self._follows_dependent(number)):
            before = self._before(number, depth)
            return behind if before is None else before
        return behind

    def _inverts(self, behind: int, fronted: list[int], segment: Segment) -> bool:
        """Whether the noun phrase behind the verb is its subject whatever stands before it."""
        if not fronted or self._tells_manner(fronted[0], segment) or self._surely_nominative(behind):
            return bool(fronted) or self._surely_nominative(behind)
        return self._likelier(behind, fronted[0], segment)

    def _behind(self, segment: Segment) -> int | None:
        if segment.verb is None:
            return None
        for index in range(segment.verb + 1, segment.high):
            if self.clause.kind(index) == "n" and self.can_be_subject(index):
                return index
            if self.clause.kind(index) == "v":
                return None
        return None

    def _tells_manner(self, index: int, segment: Segment) -> bool:
        """`Leise sagte Hale`: words that open the sentence before its verb, in the form of an adjective or of a time."""
        chunk = self.clause.phrases.chunks[index]
        if index != self.clause.low or segment.verb is None:
            return False
        word = self.passage.folded[chunk.first]
        if chunk.last == chunk.first + 1 and self.clause.letters(index) != "D":
            return word in self.words.manners or word.endswith(self.words.adjective_endings)
        # `Ein paar Minuten später`, `Die ganze Nacht`: no noun of its own, and more before the verb.
        small = all(self.passage.words[token].islower() for token in range(chunk.first + 1, chunk.last))
        return small and segment.verb > index + 1

    def _follows_dependent(self, number: int) -> bool:
        """Whether nothing but dependent clauses stands before a segment, so that its subject is behind its verb: `Als er kam, sagte Hale`."""
        first = self.segments[0]
        opens = first.opener == "U" or (
            self.clause.word(first.low) in self.words.likening and self.opens_clause(first.low)
        )
        return opens and all(
            segment.verb is None or self._stands_last(segment) for segment in self.segments[:number]
        )

    def _stands_last(self, segment: Segment) -> bool:
        return segment.verb is not None and all(
            self.clause.kind(index) in "vAi" for index in range(segment.verb, segment.high)
        )

    def _likelier(self, behind: int, fronted: int, segment: Segment) -> bool:
        """`Die Anwendung stellte Franz Beer in Frage`: somebody behind the verb, an object that looks like a subject before."""
        verb = segment.verb
        if verb is None or subject_choice.disagrees(self, behind, verb):
            return False
        if subject_choice.disagrees(self, fronted, verb):
            return True
        # `Die Forderung nannte Hale …`; not `Die Forderung von Hale nannte Lind`.
        before, after = subject_choice.likeness(self, fronted), subject_choice.likeness(self, behind)
        tells = segment.strength >= Strength.THOUGHT
        return tells and before < subject_choice.PERSON and after - before >= subject_choice.CLEARLY

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
            leans = self.segments[earlier].infinitive or self._is_participial(earlier)
            head = None if leans else self.first_subject(earlier)
            outermost = (
                earlier == 0
                or self.segments[earlier - 1].verb is not None
                or self.segments[earlier - 1].quotes
            )
            if head is not None and outermost:
                return head
            earlier -= 1
        return self._opening_subject(number)

    def _is_participial(self, number: int) -> bool:
        """Whether a segment without a verb ends with a present participle: `ihr Pferd anhaltend`."""
        segment = self.segments[number]
        last = self.clause.phrases.chunks[segment.high - 1].last - 1
        return self.passage.words[last].islower() and self.passage.folded[last].endswith(
            self.words.present_participles
        )

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

    def owner(self, index: int) -> int:
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
        found = self._relayed(number)
        if found is not None:
            return found
        found = self.subject(number)
        found = found if found is None else self.owner(found)
        segment = self.segments[number]
        named = found is not None and self.clause.word(found) not in NAMING_NOBODY
        impersonal = (
            segment.verb is not None and self.clause.word(segment.verb) in self.words.impersonal_verbs
        )
        if named or not impersonal:
            return found if named else None
        return next(self._documents(segment), None)

    def _relayed(self, number: int) -> int | None:
        """`Der Sender zitierte Hale mit den Worten`: the object of a verb of citing."""
        segment = self.segments[number]
        if segment.verb is None or self.clause.word(segment.verb) not in self.words.relaying_verbs:
            return None
        subject = self.subject(number)
        if subject is None or subject > segment.verb:
            return None
        for index in range(segment.verb + 1, segment.high):
            named = not set(self.clause.letters(index)).isdisjoint("NR")
            if self.clause.kind(index) == "n" and named and not self.governed(index):
                return index
        return None

    def _documents(self, segment: Segment) -> Iterator[int]:
        """The noun phrases of a segment that tell where something stands: `in dem Bericht`, `auf der Seite`, `aus Berlin`."""
        clause = self.clause
        for index in range(segment.low + 1, segment.high):
            if clause.kind(index) != "n" or not set(clause.letters(index)) & set("NRG"):
                continue
            word = clause.word(index - 1)
            static = word in self.words.occasions or word in self.words.sources_of
            place = word in self.words.places and clause.word(index) not in self.words.accusatives
            place = place and clause.kind(index - 2) != "n"  # `mit Blick auf Hale`
            if clause.kind(index - 1) == "E" and (static or place):
                yield index
