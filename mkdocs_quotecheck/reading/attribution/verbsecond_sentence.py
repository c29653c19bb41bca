"""Who says the words that a verb governs in a language whose finite verb is second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.reading.attribution import subject_choice
from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.reading.attribution.verbsecond_subjects import Subjects

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs_quotecheck.reading.attribution.segments import Segment


class Sentence(Subjects):
    """A sentence cut into segments, with who speaks in each."""

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
        return self.owner_of(index) if self.clause.last_word(index) in self.words.speech_nouns else index

    def owner_of(self, index: int) -> int:
        """Whom a noun phrase belongs to by the words behind it, itself if to nobody: `das Buch von Hale`, `das Buch der Ministerin`."""
        clause = self.clause
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
        segment = self.segments[number]
        if self.passive(number) and segment.strength >= Strength.THOUGHT:
            return None
        if self.shown(number):
            return next(self._documents(number), None)
        if segment.verb is not None and self.clause.word(segment.verb) in self.words.escaping_verbs:
            return self._dative(segment)
        found = self._subject_or_owner(number)
        if self.impersonal(number):
            return self._subject_or_document(number, found)
        return None if found is None or self.names_nothing(found, segment.strength) else found

    def _subject_or_owner(self, number: int) -> int | None:
        """The subject, or whose words it is a noun for; whom it cites, if it relays words."""
        found = self.subject(number)
        if found is not None and self._points(found):
            view = self.subject_behind(self.segments[number])  # `Dies ist die Meinung von Hale`
            found = found if view is None else view
        return found if found is None else self._cited(number, found) or self.owner(found)

    def _subject_or_document(self, number: int, subject: int | None) -> int | None:
        """Where words stand by a verb like `heißt`; the subject, if it can speak or no document is named."""
        speaks = (
            None if subject is None or self.names_nothing(subject, 0) or self.is_called(number) else subject
        )
        known = subject is not None and subject_choice.likeness(self, subject) >= subject_choice.KNOWN
        return speaks if known else next(self._documents(number), speaks)

    def is_called(self, number: int) -> bool:
        """`Der Roman heißt „Das leere Boot“`: whether the words are what the subject of a verb is called."""
        verb = self.segments[number].verb
        names = verb is not None and self.clause.word(verb) in self.words.naming_verbs
        return names and self.quote is not None and self.clause.kind(self.quote - 1) not in (":", ",")

    def _dative(self, segment: Segment) -> int | None:
        """`entfuhr es dem Wirt`, `entschlüpfte ihm`: whom the dative of a verb names, a noun phrase or a pronoun."""
        for index in range(segment.low, segment.high):
            oblique = (
                self.clause.kind(index) == "n" and not self.governed(index) and not self.can_be_subject(index)
            )
            if oblique and subject_choice.likeness(self, index) >= subject_choice.KNOWN:
                return index
        return None

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
        passing = self.words.relaying_verbs | self.words.citing_participles
        return not passing.isdisjoint(self.words_in(self.segments[number]))

    def impersonal(self, number: int) -> bool:
        """`heißt es`, `steht`: the verb tells where words stand, not who says them."""
        segment = self.segments[number]
        verb = segment.verb
        stands = verb is not None and self.clause.word(verb) in self.words.impersonal_verbs
        return stands or self.shows_words(number)

    def tells_of_nobody(self, number: int) -> bool:
        """`hieß es`: a verb that tells where words stand, with a pronoun that stands for nobody."""
        verb = self.segments[number].verb
        if verb is None or self.clause.word(verb) not in self.words.impersonal_verbs:
            return False
        beside = {self.clause.word(verb - 1), self.clause.word(verb + 1)}
        return not self.words.impersonal_pronouns.isdisjoint(beside)

    def strength_for(self, number: int, speaker: int) -> int:
        """How strongly the verb of a segment ties words to a speaker; not at all to a mere place: `heißt es in der Stadt`, `aus Rom`."""
        clause = self.clause
        towards = self.words.occasions | self.words.sources_of
        before = towards - self.words.naming_articles - self.words.agents
        bare = clause.kind(speaker - 1) == "E" and clause.word(speaker - 1) in before
        town = bare and set(clause.letters(speaker)) == {"N"}
        like = subject_choice.likeness(self, speaker)
        inside = clause.word(speaker - 1) in self.words.occasions and like == subject_choice.BODY
        mere = (town and like < subject_choice.KNOWN) or (inside and not self.is_document(speaker))
        return 0 if mere and self.impersonal(number) else self.segments[number].strength

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
        last = clause.last_word(segment.high - 1)
        emerging = self.words.showing_particles.get(last, ())
        reads = last in self.words.showing_verbs and clause.letters(segment.verb) == "X"
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
