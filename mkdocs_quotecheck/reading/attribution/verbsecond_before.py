"""Who is named in the sentences before reported speech, or before words that are sentences by themselves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import Confidence
from mkdocs_quotecheck.reading.attribution.clause_around import clause_of
from mkdocs_quotecheck.reading.attribution.context import QuoteContext, SpeakerCandidate
from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.reading.attribution.subject_choice import KNOWN, likeness
from mkdocs_quotecheck.reading.attribution.verbsecond_accordings import named_source, postposed
from mkdocs_quotecheck.reading.attribution.verbsecond_naming import named
from mkdocs_quotecheck.reading.attribution.verbsecond_sentence import Sentence

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.phrases import Phrases


# How many sentences of reported speech may lie between the words and the verb of saying.
SENTENCES_BACK: Final = 8


def sentence_before(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """Whole sentences by themselves, and reported speech, are said by the one of whom the sentences before tell."""
    main = next((i for i in range(len(sentence.segments)) if sentence.segments[i].verb is not None), here)
    if not (
        sentence.reported(here)
        or sentence.reported(main)
        or (
            site.leads
            and (site.full_stop or any(sentence.reported(i) for i in range(len(sentence.segments))))
        )
    ):
        return None
    number = site.phrases.passage.sentence(site.phrases.chunks[site.clause.low].first)
    return teller_before(site.phrases, number)


def find_teller(site: QuoteContext) -> SpeakerCandidate | None:
    """Of whose words the end of a block tells."""
    return teller_before(
        site.phrases, site.phrases.passage.sentence(site.phrases.chunks[site.clause.low].first) + 1
    )


def goes_on(site: QuoteContext) -> bool:
    """Whether a block is reported speech from its beginning up to a quotation, so that the block before names the speaker."""
    passage = site.phrases.passage
    last = passage.sentence(site.phrases.chunks[site.quote].first)
    told = False
    for number in range(max(0, last - SENTENCES_BACK), last + 1):
        sentence = Sentence(clause_of(site.phrases, passage.breaks[number]))
        verbs = [i for i in range(len(sentence.segments)) if sentence.segments[i].verb is not None]
        if verbs and not sentence.reported(verbs[0]):
            return False
        told = told or bool(verbs)
    return told and last < SENTENCES_BACK


def teller_before(phrases: Phrases, number: int) -> SpeakerCandidate | None:
    """The one of whose words the sentences before the one at `number` tell; else the subject of the last, if he can speak."""
    passage = phrases.passage
    for earlier in range(number - 1, max(-1, number - 1 - SENTENCES_BACK), -1):
        told_sentence = Sentence(clause_of(phrases, passage.breaks[earlier]))
        site = QuoteContext(phrases, told_sentence.clause, told_sentence.clause.high, " ")
        source = named_source(site, told_sentence, 0) or postposed(site, told_sentence, 0)
        if source is not None:
            return replace(source, pattern="sentence-before", confidence=Confidence.LOW)
        numbers = range(len(told_sentence.segments))
        free = [number for number in numbers if not told_sentence.reported(number)]
        teller = _teller(told_sentence, free)
        narrated = len(free) == len(numbers)  # no reported speech that goes on
        if teller is None and narrated:
            teller = _able_subject(told_sentence)
        if teller is not None or narrated:
            return None if teller is None else named(site, teller, "sentence-before", 0)
    return None


def _teller(sentence: Sentence, free: list[int]) -> int | None:
    """Who says or thinks something in the segments `free`, which are no reported speech."""
    telling = (number for number in free if sentence.segments[number].strength >= Strength.THOUGHT)
    return next((each for each in map(sentence.speaker, telling) if each is not None), None)


def _able_subject(sentence: Sentence) -> int | None:
    """The first subject of a sentence, if it can speak."""
    subjects = map(sentence.subject, range(len(sentence.segments)))
    subject = next((each for each in subjects if each is not None), None)
    return subject if subject is not None and likeness(sentence, subject) >= KNOWN else None


def is_somebody(phrases: Phrases, mention: SpeakerCandidate) -> bool:
    """Whether a noun phrase is a name, a pronoun or a noun for people."""
    sentence = Sentence(clause_of(phrases, mention.first))
    return likeness(sentence, phrases.chunks.at(mention.first)) >= KNOWN


def subject_of(site: QuoteContext) -> SpeakerCandidate | None:
    """The subject of the main clause of a sentence."""
    sentence = Sentence(site.clause)
    for number in range(len(sentence.segments)):
        if sentence.reported(number):
            continue
        # `Auf dem Tisch stand eine Lampe.`: no document, where no words are told.
        subject = sentence.subject(number) if sentence.impersonal(number) else sentence.speaker(number)
        if subject is not None:
            chunk = site.phrases.chunks[subject]
            return SpeakerCandidate(chunk.first, chunk.last, "sentence-subject", Confidence.LOW)
    return None
