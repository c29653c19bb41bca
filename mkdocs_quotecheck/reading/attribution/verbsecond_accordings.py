"""Speakers whom no verb of saying has for its subject: `so Hale`, `laut Hale`, `Hale zufolge`, `der Vorwurf von Hale, es sei`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import Confidence
from mkdocs_quotecheck.reading.attribution.context import SpeakerCandidate
from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.reading.attribution.subject_choice import KNOWN, likeness
from mkdocs_quotecheck.reading.attribution.verbsecond_naming import named
from mkdocs_quotecheck.text.noun_classes import NounClass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs_quotecheck.reading.attribution.context import QuoteContext
    from mkdocs_quotecheck.reading.attribution.verbsecond_sentence import Sentence


# `“, so`, `“, so die`: chunks between a quotation and the speaker named right behind it.
NEAR_BEHIND: Final = 4
# So many chunks before its sentence a document is looked for: two sentences or so.
DOCUMENT_REACH: Final = 30


def source_right_behind(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`„…“, so Hale`, right behind the quotation."""
    found = named_source(site, sentence, here)
    near = found is not None and 0 < site.phrases.chunks.at(found.first) - site.quote <= NEAR_BEHIND
    return found if near else None


def source_nearest_to_words(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`Hale sagte, laut Lind sei der Plan „…“`: a source between the verb of saying and the words has them, not who tells of it."""
    found = named_source(site, sentence, here)
    if found is None:
        return None
    chunk = site.phrases.chunks.at(found.first)
    telling = sentence.segments[sentence.at(chunk) : here + 1]
    told = any(segment.strength >= Strength.QUOTING for segment in telling)
    if told or chunk > site.quote:
        return None
    layered = any(segment.strength >= Strength.QUOTING for segment in sentence.segments[:here])
    return replace(found, confidence=Confidence.LOW) if layered else found


def named_source(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`„…“, so Hale`; `laut Hale`: behind the quotation first."""
    clause = site.clause
    for low, high, pattern in (
        (site.quote + 1, clause.high, "according-after"),
        (clause.low, site.quote, "according-before"),
    ):
        ahead = pattern == "according-before"
        for index, speaker in _accordings(sentence, low, high):
            if ahead and _introduced_later(site, sentence, speaker):
                continue
            if sentence.is_name(speaker) or (
                clause.names_someone(speaker) and clause.letters(speaker)[0] in "DNPS"
            ):
                loose = ahead and clause.kind(index) == "A" and clause.kind(speaker + 1) != ":"
                tied = not loose or _is_inserted(sentence, here, speaker)
                return named(site, sentence.owner(speaker), pattern, Strength.SPEECH if tied else 0)
    return None


def _is_inserted(sentence: Sentence, here: int, speaker: int) -> bool:
    """`Der Plan, so Hale, sei „…“`: a source between commas in the clause that the words, the segment `here`, are of, without another."""
    number = sentence.at(speaker)
    source, segment = sentence.segments[number], sentence.segments[here]
    alone = source.opener in (",", "-") and source.verb is None and not source.quotes
    known = sentence.passage.lexicon.according
    others = any(sentence.clause.word(index) in known for index in range(segment.low, segment.high))
    return alone and here == number + 1 and segment.opener == source.opener and not others


def _accordings(sentence: Sentence, low: int, high: int) -> Iterator[tuple[int, int]]:
    """The phrases among some chunks that a speaker follows, `nach Angaben von`, each with the chunk behind it."""
    clause, passage = sentence.clause, sentence.passage
    for index in range(low, high):
        # `so` is an adverb everywhere but behind a comma, or where nothing but a name and a colon follow.
        adverb = clause.kind(index) == "A" and clause.kind(index - 1) not in (",", "-", "Q")
        token = clause.phrases.chunks[index].first
        for phrase in passage.lexicon.according.get(passage.folded[token], ()):
            behind = token + len(phrase)
            if tuple(passage.folded[token:behind]) != phrase or behind >= len(passage.kinds):
                continue
            speaker = clause.phrases.chunks.at(behind)
            if clause.kind(speaker) == "E" and clause.word(speaker) in sentence.words.agents:
                speaker += 1  # `nach Angaben von Hale`
            leads_over = index == clause.low and clause.kind(speaker + 1) == ":"
            if speaker < high and (leads_over or not adverb):
                yield index, speaker


def originated(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`Der Satz „…“ stammt von Hale`: whose the verb says the words are."""
    clause = site.clause
    leads_over = here > 0 and clause.kind(site.quote - 1) == ":"
    segment = sentence.segments[here - leads_over]
    if segment.verb is None or clause.word(segment.verb) not in sentence.words.origin_verbs:
        return None
    subject = sentence.subject(here - leads_over)
    if subject is not None and likeness(sentence, subject) >= KNOWN:
        return None  # `Lind kam von Hale: „…“`
    for index in range(segment.low, segment.high - 1):
        source = clause.kind(index) == "E" and clause.word(index) in sentence.words.sources_of
        if source and clause.names_someone(index + 1) and likeness(sentence, index + 1) >= KNOWN:
            return named(site, index + 1, "agent", Strength.SPEECH)
    return None


def apposed(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`Die Aussage von Hale, „…“, fand Beifall`: whose words a noun before them is, which they stand behind between commas."""
    commas = site.clause.kind(site.quote - 1) == site.clause.kind(site.quote + 1) == ","
    if not here or not commas or any(sentence.segments[i].verb is not None for i in (here - 1, here)):
        return None
    noun = sentence.first_subject(here - 1)
    owner = noun if noun is None else sentence.owner(noun)
    return None if owner is None or owner == noun else named(site, owner, "agent", Strength.SPEECH)


def _introduced_later(site: QuoteContext, sentence: Sentence, source: int) -> bool:
    """`so Lind, und Bürgermeister Hale: „…“`: a segment of somebody's name alone, behind the source, leads over to the words."""
    number = sentence.at(site.quote) - 1
    if number < 0 or site.clause.kind(site.quote - 1) != ":":
        return False
    last = sentence.segments[number]
    if last.verb is not None or last.low <= source or last.infinitive:
        return False
    head = sentence.first_subject(number)
    return head == last.low and likeness(sentence, head) >= KNOWN


def comparing(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`Wie Hale, der dabei war, mitteilt, sei der Plan „…“`."""
    if (
        site.clause.word(site.clause.low) not in sentence.words.comparisons
        or sentence.segments[0].verb is not None
    ):
        return None
    head = sentence.first_subject(0)
    says = any(sentence.segments[i].strength >= Strength.QUOTING for i in range(1, here))
    return named(site, head, "speaker-verb-before", Strength.QUOTING) if says and head is not None else None


def postposed(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`Dem Ministerium zufolge`; `einem Bericht der Zeitung zufolge`."""
    del here
    clause = site.clause
    for index in range(clause.low + 1, clause.high):
        if clause.word(index) not in sentence.words.postpositions:
            continue
        noun = index - 1 - sentence.is_name(index - 1)  # `einem Bericht der „Hafenpost“ zufolge`
        if clause.kind(noun) == "n":
            return named(site, _head(sentence, noun), "according-after", Strength.SPEECH)
    return None


def referred(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`Lind schrieb einen Brief. Darin heißt es: „…“`: the last document that was named."""
    clause, passage = site.clause, site.phrases.passage
    pointing = any(
        clause.word(index) in sentence.words.document_adverbs for index in range(clause.low, site.quote)
    )
    told = any(sentence.impersonal(number) or sentence.shown(number) for number in range(here + 1))
    if not pointing or not told:
        return None
    chunks = site.phrases.chunks
    for index in range(clause.low - 1, max(-1, clause.low - 1 - DOCUMENT_REACH), -1):
        chunk = chunks[index]
        nouns = [token for token in range(chunk.first, chunk.last) if passage.words[token][:1].isupper()]
        if (
            chunk.kind == "n"
            and nouns
            and passage.lexicon.noun_class(passage.folded[nouns[0]]) is NounClass.DOCUMENT
        ):
            return SpeakerCandidate(chunk.first, chunk.last, "according-before", Confidence.LOW)
    return None


def _head(sentence: Sentence, index: int) -> int:
    """The noun phrase that genitives up to the one at `index` belong to."""
    clause = sentence.clause
    while clause.kind(index - 1) == "n" and clause.word(index) in sentence.words.genitives:
        index -= 1
    return index


def opined(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`Seiner Ansicht nach ist der Plan „…“`, `Aus ihrer Sicht ist der Plan „…“`, `Für Hale ist der Plan „…“`."""
    del here
    clause = site.clause
    person = clause.low + 1
    if (
        clause.word(clause.low) in sentence.words.opinion_prepositions
        and (clause.letters(person + 1) == "X" or clause.word(person + 1) in sentence.words.impersonal_verbs)
        and clause.word(person + 1) not in sentence.words.passives | sentence.words.perfects
        and likeness(sentence, person) >= KNOWN
    ):
        return named(site, person, "according-before", 0)
    for index in range(clause.low, site.quote):
        # `seiner Ansicht nach`, `nach seiner Ansicht`
        framed = clause.word(index) in sentence.words.opinion_postpositions
        for noun in (index - 1, index + 1) if framed else ():
            owned = clause.kind(noun) == "n" and clause.letters(noun)[0] == "S"
            if owned and clause.last_word(noun) in sentence.words.opinions:
                chunk = site.phrases.chunks[noun]
                return SpeakerCandidate(chunk.first, chunk.first + 1, "according-before", Confidence.LOW)
    return None
