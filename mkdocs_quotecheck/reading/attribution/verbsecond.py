"""Who is named for a quotation in a language whose finite verb is second: the subject stands before or behind it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import Confidence
from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.reading.attribution.patterns import label
from mkdocs_quotecheck.reading.attribution.subject_choice import KNOWN, likeness
from mkdocs_quotecheck.reading.attribution.verbsecond_accordings import (
    apposed,
    comparing,
    named_source,
    opined,
    originated,
    postposed,
    referred,
    source_nearest_to_words,
    source_right_behind,
)
from mkdocs_quotecheck.reading.attribution.verbsecond_before import sentence_before
from mkdocs_quotecheck.reading.attribution.verbsecond_charges import charge, charged, denied, read_out
from mkdocs_quotecheck.reading.attribution.verbsecond_credits import belonging, bracketed, turn_label
from mkdocs_quotecheck.reading.attribution.verbsecond_naming import named
from mkdocs_quotecheck.reading.attribution.verbsecond_sentence import Sentence
from mkdocs_quotecheck.reading.attribution.verbsecond_sureness import is_told_behind
from mkdocs_quotecheck.reading.attribution.verbsecond_verbs import (
    ahead_of_verb,
    inverted,
    leading_over,
    subject_of_clause_before,
    subject_of_clause_behind,
    subject_of_governing_clause,
    subject_of_left_out_verb,
    subject_of_own_clause,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs_quotecheck.reading.attribution.context import QuoteContext, SpeakerCandidate

    Pattern = Callable[[QuoteContext, Sentence, int], SpeakerCandidate | None]


def find_lead_in(site: QuoteContext) -> SpeakerCandidate | None:
    """The speaker in a sentence that ends with a colon and leads over to the next paragraph."""
    return find_mention(site)


def _tells_of_somebody(site: QuoteContext, found: SpeakerCandidate) -> bool:
    """`Er erzählte Hale vom Hafen:`: the noun before the colon hangs on a sentence of its own."""
    speaker = site.phrases.chunks.at(found.first)
    return any(site.clause.finite(index) for index in range(site.clause.low, speaker))


def _subject(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """The subject of the sentence, for want of anything better; who can speak before what cannot."""
    ahead = site.clause.kind(site.quote - 1) == ":"
    order = range(here, -1, -1)
    if ahead and all(segment.verb is None for segment in sentence.segments[: here + 1]):
        order = range(here + 1)  # `Otto Brandt, Kapitän:`
    subjects = (_subject_in(sentence, number, ahead=ahead) for number in order)
    found = [each for each in subjects if each is not None]
    speaker = next((each for each in found if likeness(sentence, each) >= KNOWN), next(iter(found), None))
    if speaker is None:
        return None
    said = named(site, speaker, "colon" if ahead else "sentence-subject", Strength.SPEECH)
    return (
        said if ahead and _is_name_alone(site, sentence, said) else replace(said, confidence=Confidence.LOW)
    )


def _is_name_alone(site: QuoteContext, sentence: Sentence, said: SpeakerCandidate) -> bool:
    """`Die Leiterin des Hafens, Vera Holm: „…“`: whether nothing but somebody's name and role stands before the colon."""
    chunks = site.phrases.chunks
    whole = said.first == chunks[site.clause.low].first and chunks.at(said.last - 1) == site.quote - 2
    name = sentence.passage.folded[said.first : said.last]
    return whole and not sentence.words.given_names.keys().isdisjoint(name)


def _subject_in(sentence: Sentence, number: int, *, ahead: bool) -> int | None:
    """The subject of a segment that is no reported speech; before a colon, be it without a verb."""
    if sentence.reported(number):
        return None
    speaker = sentence.speaker(number)
    segment = sentence.segments[number]
    if speaker is None and ahead and segment.verb is None and not segment.infinitive:
        speaker = sentence.first_subject(number)
        speaker = speaker if speaker is None else sentence.owner(speaker)
    return speaker


# The patterns in the order in which they are tried: for words behind a colon, for others; and what is left.
AHEAD: Final[tuple[Pattern, ...]] = (originated, referred, opined, subject_of_clause_before, named_source)
AROUND: Final[tuple[Pattern, ...]] = (
    apposed,
    bracketed,
    belonging,
    charged,
    referred,
    source_right_behind,
    subject_of_left_out_verb,
    opined,
    originated,
    subject_of_own_clause,
    source_nearest_to_words,
    subject_of_clause_behind,
    subject_of_clause_before,
    named_source,
)
REST: Final[tuple[Pattern, ...]] = (
    subject_of_governing_clause,
    comparing,
    postposed,
    sentence_before,
    _subject,
)


def find_mention(site: QuoteContext) -> SpeakerCandidate | None:
    """The speaker that the sentence around a quotation names; None if it names none."""
    found = label(site)
    if found is not None and not _tells_of_somebody(site, found):
        return found
    sentence = Sentence(site.clause, site.quote)
    here = sentence.at(site.quote)
    answered = charge(sentence, here) is not None
    found = turn_label(site, sentence) or (None if answered else _behind_at_once(site, sentence, here))
    for pattern in (*(AHEAD if site.clause.kind(site.quote - 1) == ":" else AROUND), *REST):
        found = found or pattern(site, sentence, here)
    if found is None:
        return None
    # What a sentence only answers is rather not its subject's.
    unsure = answered or denied(sentence, here) or read_out(site, sentence, here) or _asks(site)
    unsure = unsure or (found.pattern == "speaker-verb-before" and is_told_behind(sentence, here + 1))
    return replace(found, confidence=Confidence.LOW) if unsure else found


def _asks(site: QuoteContext) -> bool:
    """`Sagte Hale nicht, es sei „…“?`, `Sagte Hale, es sei „…“, so ging Lind`: a verb at the head asks or sets a condition."""
    return not site.leads and site.clause.finite(site.clause.low)


def _behind_at_once(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """Whom a verb right behind the words names, unless the clause before them leads over to them."""
    verb = site.after
    if site.clause.kind(verb) != "v":
        return None
    found = ahead_of_verb(site, sentence, here) or leading_over(site, sentence, here)
    return found or inverted(site, sentence, verb)
