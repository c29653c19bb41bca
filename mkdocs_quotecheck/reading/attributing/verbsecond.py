"""Who is named for a quotation in a language whose finite verb is second: the subject stands before or behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import Confidence
from mkdocs_quotecheck.reading.attributing.clauses import clause_of
from mkdocs_quotecheck.reading.attributing.lexicon import Strength
from mkdocs_quotecheck.reading.attributing.patterns import Mention, Site, label

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attributing.clauses import Clause

BOUNDARIES: Final = ",;:-()UC."
NAMING_NOBODY: Final = ("es", "man")
# Fewer words in marks, with no verb of saying near, are a term.
FEWEST_WORDS_OF_SPEECH: Final = 5
# How many sentences of reported speech may lie between the words and the verb of saying.
SENTENCES_BACK: Final = 8


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


class Sentence:
    """A sentence cut into segments."""

    def __init__(self, clause: Clause) -> None:
        self.clause = clause
        self.passage = clause.phrases.passage
        self.words = clause.phrases.passage.lexicon.words
        self.segments = self._cut()

    def _cut(self) -> list[Segment]:
        clause = self.clause
        found: list[Segment] = []
        begin, opener = clause.low, ""
        for index in range(clause.low, clause.high + 1):
            kind = clause.kind(index) if index < clause.high else "."
            if kind not in BOUNDARIES or (kind == "C" and index < clause.high and self._ties_nouns(begin, index)):
                continue
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
        if verbs and strength < Strength.QUOTING and self._speaks_by_noun(low, high):
            strength = int(Strength.QUOTING)
        quotes = tuple(i for i in range(low, high) if clause.kind(i) == "Q")
        return Segment(low, high, opener, finite[0] if finite else None, strength, quotes)

    def _speaks_by_noun(self, low: int, high: int) -> bool:
        """`ist der Meinung`, `brachte zum Ausdruck`, `meldete sich mit den Worten`."""
        chunks = self.clause.phrases.chunks
        nouns = (
            self.passage.folded[chunks[i].last - 1]
            for i in range(low, high)
            if chunks[i].kind == "n" and (self._governed(i) or self.passage.folded[chunks[i].first] in self.words.oblique
                                          or self.passage.folded[chunks[i].first] in self.words.definite_articles)
        )
        return any(noun in self.words.speech_nouns for noun in nouns)

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
        if not clause.names_someone(index) or self._governed(index):
            return False
        chunk = clause.phrases.chunks[index]
        first = self.passage.folded[chunk.first]
        kinds = clause.letters(index)
        if first == "der" and clause.kind(index - 1) == "n" and clause.letters(index - 1) != "P":
            return False  # a genitive
        if first in self.words.oblique or kinds == "H" or (kinds == "D" and first in self.words.definite_articles):
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
        if before < clause.low or clause.kind(before) not in "EO":
            return False
        chunk = clause.phrases.chunks[index]
        # `sagte zu Guttenberg`: part of the name.
        name = clause.word(before) in self.words.name_particles and clause.kind(before - 1) == "v"
        return not (name and clause.letters(index)[0] == "N" and clause.word(before) == "zu" and chunk.last > chunk.first)

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
        return first in ("die", "das", "eine", "seine", "ihre", "diese") and named[0] == "D" and named.count("N") > 1

    def _surely_nominative(self, index: int) -> bool:
        return self.is_pronoun(index) and self.clause.word(index) not in ("sie", "es", "das", "dies", "diese", "ihr")

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
        while earlier >= 0 and self.segments[earlier].verb is None and not self.segments[earlier].quotes:
            head = self.first_subject(earlier)
            outermost = earlier == 0 or self.segments[earlier - 1].verb is not None or self.segments[earlier - 1].quotes
            if head is not None and outermost:
                return head
            earlier -= 1
        return None

    def first_subject(self, number: int) -> int | None:
        """The first noun phrase of a segment that may be a subject."""
        segment = self.segments[number]
        return next((i for i in range(segment.low, segment.high) if self.can_be_subject(i)), None)

    def _opening_subject(self, number: int) -> int | None:
        """`Hale, der gestern kam, um zu reden, wandte sich an die Gäste`: what the sentence begins with."""
        first = self.segments[0]
        if number and first.verb is None and not first.quotes and first.opener in ("", ",") and self.segments[1].opener == ",":
            return self.first_subject(0)
        return None

    def reported(self, number: int) -> bool:
        """Whether a segment is in the mood of reported speech, so that it is itself what somebody says."""
        segment = self.segments[number]
        return segment.verb is not None and self.clause.word(segment.verb) in self.words.reporting_moods

    def speaker(self, number: int) -> int | None:
        """The subject, or for `heißt es in dem Bericht` the document."""
        found = self.subject(number)
        segment = self.segments[number]
        named = found is not None and self.clause.word(found) not in NAMING_NOBODY
        impersonal = segment.verb is not None and self.clause.word(segment.verb) in self.words.impersonal_verbs
        if named or not impersonal:
            return found if named else None
        documents = (
            i for i in range(segment.low, segment.high)
            if self.clause.kind(i) == "n" and self._governed(i) and set(self.clause.letters(i)) & set("NRG")
        )
        return next(documents, None)


def find_mention(site: Site) -> Mention | None:
    """The speaker that the sentence around a quotation names; None if it names none."""
    found = label(site)
    if found is not None:
        return found
    sentence = Sentence(site.clause)
    here = sentence.at(site.quote)
    next_ = site.after
    if site.clause.kind(next_) == "v" and site.clause.strength(next_) >= Strength.SPEECH and site.quote + 1 < next_:
        found = _after(site, sentence, here)
        if found is not None:
            return found
    ahead = site.clause.kind(site.quote - 1) == ":"
    order = (_before, _own, _so, _after) if ahead else (_so, _own, _after, _before)
    if site.leads:
        order = (_so, _after, _own, _before)
    for pattern in order:
        found = pattern(site, sentence, here)
        if found is not None:
            return found
    return (
        _postposed(site, sentence) or _sentence_before(site, sentence, here) or _subject(site, sentence, here)
    )


def find_lead_in(site: Site) -> Mention | None:
    """The speaker in a sentence that ends with a colon and leads over to the next paragraph."""
    return find_mention(site)


def _named(site: Site, index: int, pattern: str, strength: int) -> Mention:
    chunk = site.phrases.chunks[index]
    confidence = Confidence.HIGH if strength >= Strength.SPEECH else Confidence.LOW
    return Mention(chunk.first, chunk.last, pattern, confidence, site.clause.antecedent(index))


def _own(site: Site, sentence: Sentence, here: int) -> Mention | None:
    """`Hale nannte den Plan „…“`: the verb of the quotation's own segment."""
    segment = sentence.segments[here]
    behind = segment.verb is not None and segment.verb > site.quote
    weakest = Strength.QUOTING if behind else Strength.THOUGHT
    if segment.strength < weakest or sentence.reported(here):
        return None
    agent = _agent(site, sentence, here)
    if agent is not None:
        return agent
    speaker = sentence.speaker(here)
    pattern = "verb-speaker-after" if behind else "speaker-verb-before"
    return None if speaker is None else _named(site, speaker, pattern, segment.strength)


def _agent(site: Site, sentence: Sentence, number: int) -> Mention | None:
    """`wurde von Hale als „…“ bezeichnet`."""
    segment = sentence.segments[number]
    clause = site.clause
    words = sentence.words
    if segment.verb is None or clause.word(segment.verb) not in words.passives:
        return None
    for index in range(segment.low, segment.high - 1):
        if clause.kind(index) == "E" and clause.word(index) in words.agents and clause.kind(index + 1) == "n":
            return _named(site, index + 1, "agent", segment.strength)
    return None


def _so(site: Site, sentence: Sentence, here: int) -> Mention | None:
    """`„…“, so Hale`; `laut Hale`: behind the quotation first."""
    del here
    clause = site.clause
    passage = sentence.passage
    for low, high, pattern in ((site.quote + 1, clause.high, "according-after"), (clause.low, site.quote, "according-before")):
        for index in range(low, high):
            token = clause.phrases.chunks[index].first
            for phrase in passage.lexicon.according.get(passage.folded[token], ()):
                behind = token + len(phrase)
                if tuple(passage.folded[token:behind]) != phrase or behind >= len(passage.kinds):
                    continue
                speaker = clause.phrases.chunk_of[behind]
                # `so` is an adverb everywhere but behind a comma.
                stands = clause.kind(index) != "A" or clause.kind(index - 1) in (",", "-", "Q")
                if speaker < high and stands and clause.names_someone(speaker) and clause.letters(speaker)[0] in "DNPS":
                    return _named(site, speaker, pattern, Strength.SPEECH)
    return None


def _after(site: Site, sentence: Sentence, here: int) -> Mention | None:
    """`„…“, sagte Hale`: the next segment with a verb of saying."""
    for number in range(here + 1, min(here + 4, len(sentence.segments))):
        segment = sentence.segments[number]
        if segment.quotes and number > here + 1:
            break
        opener = sentence.clause.word(segment.low - 1) if segment.opener == "U" else ""
        comparison = not opener or opener in sentence.words.comparisons
        if segment.strength >= Strength.QUOTING and comparison and not sentence.reported(number):
            speaker = sentence.speaker(number)
            if speaker is not None:
                return _named(site, speaker, "verb-speaker-after", segment.strength)
    return None


def _before(site: Site, sentence: Sentence, here: int) -> Mention | None:
    """`Hale sagte: „…“`, `Hale sagte, der Plan sei „…“`: the nearest segment before with a verb of saying."""
    for number in range(here - 1, -1, -1):
        segment = sentence.segments[number]
        if segment.strength >= Strength.THOUGHT and not sentence.reported(number):
            agent = _agent(site, sentence, number)
            if agent is not None:
                return agent
            speaker = sentence.speaker(number)
            if speaker is not None:
                return _named(site, speaker, "speaker-verb-before", segment.strength)
    return None


def _postposed(site: Site, sentence: Sentence) -> Mention | None:
    """`Dem Ministerium zufolge`."""
    clause = site.clause
    for index in range(clause.low + 1, clause.high):
        if clause.word(index) in sentence.words.postpositions and clause.kind(index - 1) == "n":
            return _named(site, index - 1, "according-after", Strength.SPEECH)
    return None


def _subject(site: Site, sentence: Sentence, here: int) -> Mention | None:
    """The subject of the sentence, for want of anything better; a few words in marks without a verb of saying are a term."""
    quote = site.phrases.passage.words[site.phrases.chunks[site.quote].first]
    ahead = site.clause.kind(site.quote - 1) == ":"
    if not ahead and len(quote.split()) < FEWEST_WORDS_OF_SPEECH:
        return None
    for number in (here, *range(here - 1, -1, -1)):
        speaker = sentence.speaker(number)
        if speaker is None and ahead and sentence.segments[number].verb is None:
            speaker = sentence.first_subject(number)
        if speaker is not None and not sentence.reported(number):
            return _named(site, speaker, "colon" if ahead else "sentence-subject", 0)
    return None


def _sentence_before(site: Site, sentence: Sentence, here: int) -> Mention | None:
    """Whole sentences by themselves, and reported speech, are said by the one of whom the sentences before tell."""
    if not (sentence.reported(here) or (site.leads and (site.full_stop or any(sentence.reported(i) for i in range(len(sentence.segments)))))):
        return None
    passage = site.phrases.passage
    token = site.phrases.chunks[site.clause.low].first
    number = passage.sentences[token]
    for earlier in range(number - 1, max(-1, number - 1 - SENTENCES_BACK), -1):
        before = Sentence(clause_of(site.phrases, passage.breaks[earlier]))
        reported = [i for i in range(len(before.segments)) if before.reported(i)]
        for index in range(len(before.segments)):
            if index not in reported and before.segments[index].strength >= Strength.THOUGHT:
                speaker = before.speaker(index)
                if speaker is not None:
                    return _named(site, speaker, "sentence-before", 0)
        if not reported:
            return None
    return None
