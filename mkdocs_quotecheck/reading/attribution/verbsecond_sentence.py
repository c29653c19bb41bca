"""Whose verb a verb is in a language whose finite verb is second, and who says the words that it governs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.reading.attribution import subject_choice
from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.reading.attribution.segments import Segment, Segments

if TYPE_CHECKING:
    from collections.abc import Iterator


class Sentence(Segments):
    """A sentence cut into segments, with the subjects of their verbs."""

    def subject(self, number: int, depth: int = 0) -> int | None:
        """The subject of the finite verb of a segment."""
        segment = self.segments[number]
        if segment.verb is None or depth > 4:
            return None
        fronted = [i for i in range(segment.low, segment.verb) if self.can_be_subject(i)]
        behind = self._behind(segment)
        head = self._described(segment, fronted)
        if head is not None:
            return head
        if not fronted:
            return self._without_fronted(number, behind, depth)
        if behind is None or self.is_pronoun(fronted[0]):
            return fronted[0]
        return behind if self._inverts(behind, fronted[0], segment) else fronted[0]

    def _described(self, segment: Segment, others: list[int]) -> int | None:
        """`die Fischer, die den Plan „…“ nannten`: what a relative pronoun that is the subject of its clause stands for.

        `others` are the noun phrases behind it that may be the subject; `der` leaves none but pronouns.
        """
        clause, low = self.clause, segment.low
        nominative = clause.word(low) in self.words.definite_articles | self.words.relatives
        if segment.opener != "," or clause.letters(low) != "H" or not nominative:
            return None
        masculine = clause.word(low) in self.words.ambiguous_articles
        if others and self.is_pronoun(others[0]):
            return None
        index = low - 2
        heads = [index]
        while (
            clause.kind(index) == clause.kind(index - 1) == "n" and clause.word(index) in self.words.genitives
        ):
            index -= 1
            heads.append(index)
        # `die Rede der Ministerin, die …`: rather who can speak; else the first.
        named = [each for each in reversed(heads) if clause.names_someone(each)]
        head = max(named, key=lambda each: subject_choice.likeness(self, each), default=None)
        if head is None or not others or masculine:
            return head
        likelier = subject_choice.likeness(self, head) > subject_choice.likeness(self, others[0])
        return head if likelier else None

    def _without_fronted(self, number: int, behind: int | None, depth: int) -> int | None:
        """The subject of a verb before which no noun phrase of its segment can be one; `behind` is the one behind it."""
        segment = self.segments[number]
        opens = not any(
            self.clause.kind(i) in "nQEA" for i in range(segment.low, segment.verb or segment.low)
        )
        if not opens or not number:
            return behind
        if behind is not None and (self._follows_dependent(number) or self._surely_nominative(behind)):
            return behind
        before = self._before(number, depth)
        return (
            behind
            if before is None or (behind is not None and self._is_own(behind, before, number))
            else before
        )

    def _is_own(self, behind: int, before: int, number: int) -> bool:
        """Whether a verb behind a comma has its subject behind it, not before: `Der Plan, sagte Hale, sei …`."""
        segment = self.segments[number]
        following = self.segments[number + 1] if number + 1 < len(self.segments) else None
        goes_on = following is not None and following.verb == following.low and following.opener == ","
        inserted = goes_on and segment.opener == "," and segment.verb == segment.low
        likely = subject_choice.likeness(self, behind) >= subject_choice.KNOWN
        if self._agrees_alone(behind, before, segment.verb):
            return True  # `Die Mönche, die gestern kamen, beschrieb die Agentur als …`
        described = self.at(before) < number - 1  # `Das Haupt, die Königin Elisabeth, bat Lind`
        return (inserted and likely) or (not described and self._likelier(behind, before, segment))

    def _agrees_alone(self, index: int, other: int, verb: int | None) -> bool:
        """Whether the number of a verb fits the noun phrase at `index` and not the one at `other`."""
        return (
            verb is not None
            and not subject_choice.disagrees(self, index, verb)
            and subject_choice.disagrees(self, other, verb)
        )

    def _inverts(self, behind: int, fronted: int, segment: Segment) -> bool:
        """Whether the noun phrase behind the verb is its subject whatever stands before it."""
        sure = self._tells_manner(fronted, segment) or self._surely_nominative(behind)
        sure = sure or (self.is_pronoun(behind) and self._is_bare(fronted))
        return sure or self._likelier(behind, fronted, segment)

    def _is_bare(self, index: int) -> bool:
        """`Aktuell lässt sie erklären`: one word that has its capital from the sentence, and is nobody known."""
        chunk = self.clause.phrases.chunks[index]
        bare = index == self.clause.low and chunk.last == chunk.first + 1
        return bare and subject_choice.likeness(self, index) == subject_choice.UNKNOWN

    def _behind(self, segment: Segment) -> int | None:
        if segment.verb is None:
            return None
        found: int | None = None
        for index in range(segment.verb + 1, segment.high):
            if self.clause.kind(index) == "v":
                break
            if self.clause.kind(index) != "n" or not self.can_be_subject(index):
                continue
            if found is not None:
                # `hatte es Otto Hale genannt`
                return index if subject_choice.likeness(self, index) >= subject_choice.KNOWN else found
            if self.clause.word(index) not in self.words.impersonal_pronouns:
                return index
            found = index
        return found

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
        return self.is_pronoun(index) and self.clause.word(index) not in self.words.ambiguous_pronouns

    def _before(self, number: int, depth: int) -> int | None:
        """The subject of a verb that opens its segment: before an apposition or a relative clause, or that of the verb before."""
        segment = self.segments[number]
        if segment.opener == "C":
            return self.subject(self._coordinated(number), depth + 1)
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
            aside = self.segments[earlier].infinitive or self.segments[earlier].opener == "("
            head = None if aside else self.first_subject(earlier)
            outermost = (
                earlier == 0
                or self.segments[earlier - 1].verb is not None
                or self.segments[earlier - 1].quotes
            )
            if head is not None and outermost:
                return head
            earlier -= 1
        return self._opening_subject(number)

    def _coordinated(self, number: int) -> int:
        """The segment that a conjunction ties one to: behind a dependent clause, the main clause before it."""
        for earlier in range(number - 1, -1, -1):
            segment = self.segments[earlier]
            if segment.verb is not None and not self._depends(earlier):
                return earlier
        return number - 1

    def _depends(self, number: int) -> bool:
        """Whether a clause has its verb at its end, behind a subordinator or a relative pronoun."""
        segment = self.segments[number]
        if segment.verb is None or number == 0:
            return False
        relative = segment.opener == "," and self.clause.letters(segment.low)[:1] in ("D", "H", "E")
        last = self._stands_last(segment) and segment.verb > segment.low
        return last and (segment.opener == "U" or relative)

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
        verb = self.segments[number].verb
        if verb is None or self.clause.word(verb) not in self.words.reporting_moods:
            return False
        beside = {self.clause.word(verb - 1), self.clause.word(verb + 1)}
        stated = not self.words.first_person.isdisjoint(beside)  # `ich habe`
        return not (stated and self.clause.word(verb) in self.words.first_person_forms)

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
        if self.shown(number):
            return next(self._documents(number), None)
        segment = self.segments[number]
        found = self.subject(number)
        if found is not None and self._points(found):
            view = self._behind(segment)  # `Dies ist die Meinung von Hale`
            found = found if view is None else view
        found = found if found is None else self._cited(number, found) or self.owner(found)
        if self.impersonal(number) and (
            found is None or subject_choice.likeness(self, found) < subject_choice.KNOWN
        ):
            document = next(self._documents(number), None)
            if document is not None:
                return document
        strength = 0 if self.impersonal(number) else segment.strength
        return None if found is None or self.names_nothing(found, strength) else found

    def _points(self, index: int) -> bool:
        """Whether a subject is one word that stands for the words before: `dies`."""
        return (
            self.clause.letters(index) in ("D", "P") and self.clause.word(index) in self.words.pointing_words
        )

    def names_nothing(self, index: int, strength: int) -> bool:
        """Whether a subject names nobody: `es`, but as who speaks: `„…“, sagte es`."""
        word = self.clause.word(index)
        return word in self.words.impersonal_pronouns and strength < Strength.SPEECH

    def _cited(self, number: int, subject: int) -> int | None:
        """`Der Sender zitierte Otto Hale mit den Worten`: the object, if it is somebody, has the words."""
        segment, clause = self.segments[number], self.clause
        if segment.verb is None or clause.word(segment.verb) not in self.words.relaying_verbs:
            return None
        objects = (
            index
            for index in range(segment.low, segment.high)
            if index != subject and clause.names_someone(index) and not self.governed(index)
        )
        return next(
            (each for each in objects if subject_choice.likeness(self, each) >= subject_choice.KNOWN), None
        )

    def passes_on(self, number: int) -> bool:
        """`Der Sender zitierte Hale mit den Worten`, `Hale wird zitiert`: two are named for the words."""
        segment = self.segments[number]
        chunks = self.clause.phrases.chunks
        words = self.passage.folded[chunks[segment.low].first : chunks[segment.high - 1].last]
        return not (self.words.relaying_verbs | self.words.citing_participles).isdisjoint(words)

    def impersonal(self, number: int) -> bool:
        """`heißt es`, `steht`: the verb tells where words stand, not who says them."""
        segment = self.segments[number]
        verb = segment.verb
        stands = verb is not None and self.clause.word(verb) in self.words.impersonal_verbs
        return stands or self.shows_words(number)

    def tells_place(self, number: int) -> bool:
        """`steht auf dem Schild`, `lesen wir in der Chronik`: the verb and the document where words stand."""
        return self.impersonal(number) and next(self._documents(number), None) is not None

    def shows_words(self, number: int) -> bool:
        """`findet sich`, `lesen wir`: a verb and a pronoun that tell where words stand."""
        verb = self.segments[number].verb
        known = () if verb is None else self.words.impersonal_phrases.get(self.clause.word(verb), ())
        return verb is not None and self.clause.word(verb + 1) in known

    def shown(self, number: int) -> bool:
        """`Auf dem Schild ist … zu lesen`, `aus dem Bericht geht hervor`: a document shows the words."""
        segment, clause = self.segments[number], self.clause
        if segment.verb is None:
            return False
        last = [
            self.passage.folded[clause.phrases.chunks[i].last - 1] for i in range(segment.low, segment.high)
        ]
        emerging = self.words.showing_particles.get(last[-1], ())
        reads = last[-1] in self.words.showing_verbs and clause.letters(segment.verb) == "X"
        return reads or clause.word(segment.verb) in emerging

    def _documents(self, number: int) -> Iterator[int]:
        """The noun phrases that tell where something stands: `in dem Bericht`, `auf der Seite`, `aus Berlin`.

        They stand in the segment of the verb, else at the head of the sentence: `In dem Bericht, der gestern kam, heißt es`.
        """
        first = self.segments[0]
        for segment in (self.segments[number], *((first,) if number and first.verb is None else ())):
            for index in range(segment.low + 1, segment.high):
                if self.clause.kind(index) == "n" and self._is_place(index):
                    yield index

    def _is_place(self, index: int) -> bool:
        clause = self.clause
        if clause.kind(index - 1) != "E" or not set(clause.letters(index)) & set("NRG"):
            return False
        word = clause.word(index - 1)
        if word in self.words.occasions or word in self.words.sources_of:
            return True
        place = word in self.words.places and clause.word(index) not in self.words.accusatives
        # Not `mit Blick auf Hale`, but `heißt es auf der Seite`.
        return place and (clause.kind(index - 2) != "n" or clause.letters(index - 2) == "P")
