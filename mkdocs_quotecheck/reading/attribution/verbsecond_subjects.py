"""Whose verb a verb is in a language whose finite verb is second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.reading.attribution import subject_choice
from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.reading.attribution.segments import Segment, Segments

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.clauses import Clause


class Subjects(Segments):
    """The segments of a sentence with the subjects of their verbs."""

    def __init__(self, clause: Clause, quote: int | None = None) -> None:
        super().__init__(clause, quote)
        self._known: dict[int, int | None] = {}
        """Subjects by segment: each is asked for many times."""

    def subject(self, number: int, depth: int = 0) -> int | None:
        """The subject of the finite verb of a segment."""
        if depth:
            return self._find_subject(number, depth)
        if number not in self._known:
            self._known[number] = self._find_subject(number, 0)
        return self._known[number]

    def _find_subject(self, number: int, depth: int) -> int | None:
        segment = self.segments[number]
        if segment.verb is None or depth > 4:
            return None
        fronted = [i for i in range(segment.low, segment.verb) if self.can_be_subject(i)]
        behind = self.subject_behind(segment)
        head = self._described(segment, fronted)
        if head is not None:
            return head
        if not fronted:
            return self._without_fronted(number, behind, depth)
        if behind is None or (self.is_pronoun(fronted[0]) and not self._is_expletive(fronted[0], behind)):
            return fronted[0]
        return behind if self._inverts(behind, fronted[0], segment) else fronted[0]

    def _described(self, segment: Segment, others: list[int]) -> int | None:
        """`die Fischer, die den Plan „…“ nannten`: what a relative pronoun that is the subject of its clause stands for.

        `others` are the noun phrases behind it that may be the subject; `der` leaves none but pronouns.
        """
        clause, low = self.clause, segment.low
        nominative = clause.word(low) in self.words.definite_articles | self.words.relatives
        # `traf den Wirt, der rief`: an article with nothing but a verb behind it.
        alone = clause.letters(low) == "D" and segment.verb == low + 1 == segment.high - 1
        if segment.opener != "," or not nominative or not (alone or clause.letters(low) == "H"):
            return None
        if others and self.is_pronoun(others[0]):
            return None
        head = self._antecedent(low)
        if head is None or not others or clause.word(low) in self.words.ambiguous_articles:
            return head
        likelier = subject_choice.likeness(self, head) > subject_choice.likeness(self, others[0])
        agrees = segment.verb is None or not subject_choice.disagrees(self, others[0], segment.verb)
        return head if likelier or not agrees else None

    def _antecedent(self, relative: int) -> int | None:
        """What a relative pronoun stands for; of `die Rede der Ministerin, die …` rather who can speak, else the first."""
        clause, index = self.clause, relative - 2
        heads = [index]
        while (
            clause.kind(index) == clause.kind(index - 1) == "n" and clause.word(index) in self.words.genitives
        ):
            index -= 1
            heads.append(index)
        known = [each for each in reversed(heads) if clause.names_someone(each)]
        return max(known, key=lambda each: subject_choice.likeness(self, each), default=None)

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
        if before is None:
            before = self._goes_on(number, behind, depth)
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
        sure = sure or self._is_expletive(fronted, behind) or self._is_masculine(behind)
        return sure or self._likelier(behind, fronted, segment)

    def _is_expletive(self, index: int, behind: int) -> bool:
        """`Es sprach der Bauer`: an `es` before a verb whose subject, by its article, stands behind it."""
        expletive = self.is_pronoun(index) and self.clause.word(index) in self.words.impersonal_pronouns
        return expletive and self.clause.word(behind) in self.words.ambiguous_articles

    def _is_masculine(self, index: int) -> bool:
        """`Den Plan nannte der Lotse „…“`, `Hale nannte der Lotse „…“`: `der` right behind a verb and before a noun for a man is a nominative."""
        clause, words = self.clause, self.words
        if clause.word(index) not in words.ambiguous_articles or clause.kind(index - 1) != "v":
            return False
        noun = clause.last_word(index)
        return words.titles.get(noun) == "he" or noun in words.masculine_nouns

    def _is_bare(self, index: int) -> bool:
        """`Aktuell lässt sie erklären`: one word that has its capital from the sentence, and is nobody known."""
        chunk = self.clause.phrases.chunks[index]
        bare = index == self.clause.low and chunk.last == chunk.first + 1
        return bare and subject_choice.likeness(self, index) == subject_choice.UNKNOWN

    def subject_behind(self, segment: Segment) -> int | None:
        """The noun phrase behind the verb of a segment that may be its subject."""
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
        opens = first.opener == "U" or self.opens_clause(first.low)
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
        if segment.opener not in (",", "-", ")"):
            return None
        earlier = number - 1
        if self.segments[earlier].verb is not None:
            if not earlier or not self._is_relative(self.segments[earlier]):
                return self._opening_subject(number)
            earlier -= 1
        while earlier >= 0 and not self._has_verb(earlier) and not self.segments[earlier].quotes:
            head = self._outermost_subject(earlier)
            if head is not None:
                return head
            earlier -= 1
        return self._opening_subject(number)

    def _is_relative(self, segment: Segment) -> bool:
        """Whether a clause begins with what may be a relative pronoun and has its verb at its end."""
        ends = segment.verb is not None and segment.verb >= segment.high - 2
        return ends and self.clause.letters(segment.low)[0] in "DH"

    def _outermost_subject(self, number: int) -> int | None:
        """The subject of a segment without a verb that no other such segment stands before; none of an aside."""
        segment, before = self.segments[number], self.segments[number - 1] if number else None
        outermost = before is None or before.verb is not None or before.quotes
        aside = segment.infinitive or segment.opener == "("
        return self.first_subject(number) if outermost and not aside else None

    def _goes_on(self, number: int, behind: int | None, depth: int) -> int | None:
        """`er unterschätzte den Gegner, sagte spöttisch: „…“`: the subject of the main clause before a verb that opens its own.

        Not if somebody stands `behind` it: `Kaum war sie da, sagte Hale`, but `er nahm sie, legte sie hin`.
        """
        segment, earlier = self.segments[number], self.segments[number - 1]
        follows = segment.opener == "," and segment.verb == segment.low and not earlier.quotes
        main = earlier.opener != "U" and not self._depends(number - 1) and not self._stands_last(earlier)
        if not follows or segment.verb is None or not main or self._surely_speaks(behind):
            return None
        subject = self.subject(number - 1, depth + 1)
        agrees = subject is not None and not subject_choice.disagrees(self, subject, segment.verb)
        return subject if agrees else None

    def _surely_speaks(self, index: int | None) -> bool:
        """Whether a noun phrase is somebody, and no pronoun that may be an object: `sagte sie`."""
        if index is None or self.clause.word(index) in self.words.ambiguous_pronouns:
            return False
        return subject_choice.likeness(self, index) >= subject_choice.KNOWN

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
