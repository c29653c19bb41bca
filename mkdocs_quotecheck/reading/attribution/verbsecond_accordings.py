"""Speakers whom no verb of saying has for its subject: `so Hale`, `laut Hale`, `Hale zufolge`, `der Vorwurf von Hale, es sei`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import Confidence
from mkdocs_quotecheck.reading.attribution.context import SpeakerCandidate
from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.reading.attribution.subject_choice import KNOWN, NAME, likeness
from mkdocs_quotecheck.reading.attribution.verbsecond_naming import FEWEST_WORDS_OF_SPEECH, named

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.context import QuoteContext
    from mkdocs_quotecheck.reading.attribution.verbsecond_sentence import Sentence


# `“, so`, `“, so die`: chunks between a quotation and the speaker named right behind it.
NEAR_BEHIND: Final = 4


def beside(site: QuoteContext, sentence: Sentence) -> SpeakerCandidate | None:
    """`…, Otto Brandt („…“) und Klara Stein: „…“`; `„…“ (Otto Brandt)`: a name right beside the words, with no verb between."""
    clause = site.clause
    before = site.quote - 2
    bracketed = clause.kind(site.quote - 1) == "(" and clause.kind(site.quote + 1) == ")"
    listed = (
        clause.kind(site.quote - 1) == ":"
        and clause.kind(before - 1) == "C"
        and clause.kind(before - 2) != "-"
    )
    if (bracketed or listed) and clause.kind(before) == "n":
        words = site.phrases.passage.words[site.phrases.chunks[site.quote].first].split()
        known = likeness(sentence, before) >= (KNOWN if bracketed else NAME) and sentence.can_be_subject(
            before
        )
        return named(site, before, "label", 0) if known and len(words) >= FEWEST_WORDS_OF_SPEECH else None
    behind = site.quote + 2
    if clause.kind(site.quote + 1) == "(" and clause.kind(behind) == "n" and clause.kind(behind + 1) == ")":
        known = likeness(sentence, behind) >= KNOWN and clause.letters(behind).strip("N") == ""
        return named(site, behind, "credit-dash", 0) if known and site.leads else None
    return None


def so_behind(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`„…“, so Hale`, right behind the quotation."""
    found = so(site, sentence, here)
    near = found is not None and 0 < site.phrases.chunks.at(found.first) - site.quote <= NEAR_BEHIND
    return found if near else None


def so(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`„…“, so Hale`; `laut Hale`: behind the quotation first."""
    del here
    clause = site.clause
    passage = sentence.passage
    for low, high, pattern in (
        (site.quote + 1, clause.high, "according-after"),
        (clause.low, site.quote, "according-before"),
    ):
        for index in range(low, high):
            token = clause.phrases.chunks[index].first
            for phrase in passage.lexicon.according.get(passage.folded[token], ()):
                behind = token + len(phrase)
                if tuple(passage.folded[token:behind]) != phrase or behind >= len(passage.kinds):
                    continue
                speaker = clause.phrases.chunks.at(behind)
                if clause.kind(speaker) == "E" and clause.word(speaker) in sentence.words.agents:
                    speaker += 1  # `nach Angaben von Hale`
                # `so` is an adverb everywhere but behind a comma.
                stands = clause.kind(index) != "A" or clause.kind(index - 1) in (",", "-", "Q")
                if speaker < high and stands and sentence.is_name(speaker):
                    return named(site, speaker, pattern, Strength.SPEECH)
                if (
                    speaker < high
                    and stands
                    and clause.names_someone(speaker)
                    and clause.letters(speaker)[0] in "DNPS"
                ):
                    return named(site, speaker, pattern, Strength.SPEECH)
    return None


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
        if clause.word(index) in sentence.words.postpositions and clause.kind(index - 1) == "n":
            return named(site, _head(sentence, index - 1), "according-after", Strength.SPEECH)
    return None


def _head(sentence: Sentence, index: int) -> int:
    """The noun phrase that genitives up to the one at `index` belong to."""
    clause = sentence.clause
    while clause.kind(index - 1) == "n" and clause.word(index) in sentence.words.genitives:
        index -= 1
    return index


def opined(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`Seiner Ansicht nach ist der Plan „…“`."""
    del here
    clause = site.clause
    for index in range(clause.low + 1, site.quote):
        owned = clause.kind(index - 1) == "n" and clause.letters(index - 1)[0] == "S"
        if not owned or clause.word(index) not in sentence.words.opinion_postpositions:
            continue
        chunk = site.phrases.chunks[index - 1]
        if site.phrases.passage.folded[chunk.last - 1] in sentence.words.opinions:
            return SpeakerCandidate(chunk.first, chunk.first + 1, "according-before", Confidence.LOW)
    return None


def in_the_view_of(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`Für Hale sei der Plan „…“`."""
    del here
    if not any(sentence.reported(number) for number in range(len(sentence.segments))):
        return None
    clause = site.clause
    for index in range(clause.low, site.quote - 1):
        stands = clause.word(index) in sentence.words.opinion_prepositions and clause.kind(index + 1) == "n"
        if stands and likeness(sentence, index + 1) >= KNOWN:
            return named(site, index + 1, "according-before", 0)
    return None


def owner_before(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`auf den Vorwurf der Partei, es sei „…“`; `wies Berichte der Zeitung zurück, er sei „…“`: whose words are told of."""
    segment = sentence.segments[here]
    opens = segment.opener == "U" and site.clause.word(segment.low - 1) in sentence.words.complementizers
    if not here or not (sentence.reported(here) or opens):
        return None
    earlier = sentence.segments[here - 1]
    rejects = sentence.rejects(here - 1)
    if earlier.verb is not None and not rejects:
        return None
    for index in range(earlier.high - 1, earlier.low - 1, -1):
        if (site.clause.kind(index) == "n" and not sentence.can_be_subject(index)) or rejects:
            owner = sentence.owner(index) if site.clause.kind(index) == "n" else index
            if owner != index:
                return named(site, owner, "owner", 0)
    return None
