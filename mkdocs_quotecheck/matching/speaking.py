"""The words are found: are they those of the person whom the page names, and is it clear whose they are?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.locating import index_of
from mkdocs_quotecheck.matching.speakers import (
    is_named_near,
    knows,
    people_at,
    people_of,
    speakers_at,
    turn_at,
    turn_before,
)
from mkdocs_quotecheck.matching.verdict import AMBIGUOUS_WORDS
from mkdocs_quotecheck.model import Verdict
from mkdocs_quotecheck.text.folding import word_keys
from mkdocs_quotecheck.text.speaker_labels import EITHER, UNNAMED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.matching.comparing import Comparison
    from mkdocs_quotecheck.model import Alignment, Evidence, Library, Person, SourceText


def settle_speaker(person: Person, fine: Sequence[Comparison], library: Library) -> Evidence:
    """The evidence of the first source in which the person says it; else `elsewhere`, with those who do say it.

    Args:
        person: Whom the page names.
        fine: Sources in which the words stand, best first; at least one.
        library: The registered people.
    """
    for look in fine:
        said = _said_by(person, look, library)
        if said is not None:
            return said
    places = tuple(look.evidence.alignments[0] for look in fine)
    speakers = [
        name for look in fine for name in speakers_at(look.evidence.alignments[0], look.text, library)
    ]
    return replace(
        fine[0].evidence,
        verdict=Verdict.ELSEWHERE,
        alignments=places,
        expected_speaker=person.id,
        actual_speakers=tuple(dict.fromkeys(speakers)),
    )


def said_by_several(fine: Sequence[Comparison], library: Library, words: int) -> Evidence | None:
    """`ambiguous`, if a short quotation stands in several places with different speakers; else None."""
    if words > AMBIGUOUS_WORDS:
        return None
    said = [(place, speakers_at(place, look.text, library)) for look in fine for place in _all_places(look)]
    if len({speakers for _, speakers in said if speakers}) < 2:
        return None
    first_of = {speakers: place for place, speakers in reversed(said)}
    places = tuple(place for place, speakers in said if first_of[speakers] is place)
    people = dict.fromkeys(name for _, speakers in said for name in speakers)
    return replace(
        fine[0].evidence, verdict=Verdict.AMBIGUOUS, alignments=places, actual_speakers=tuple(people)
    )


def _said_by(person: Person, look: Comparison, library: Library) -> Evidence | None:
    """The look's evidence if nothing speaks against the person's having said it there."""
    place = look.evidence.alignments[0]
    if look.text.turns:
        return _said_in_transcript(person, look, library)
    people = people_at(place.span, look.text)
    if not people or person.id in people or is_named_near(person, place, look.text):
        return look.evidence
    return None


def _said_in_transcript(person: Person, look: Comparison, library: Library) -> Evidence | None:
    others = False
    for place in _all_places(look):
        speakers = people_of(place.speaker, look.text, library) if place.speaker else ()
        # Of two with the surname of the label it may be either.
        unnamed = place.speaker == UNNAMED and not _spoke_before(person, place, look.text, library)
        if person.id in speakers or unnamed or place.speaker == EITHER:
            return replace(look.evidence, alignments=(place,))
        others = others or bool(speakers)
    # Labels that nobody is registered for (`Q:`, `SPEAKER 2`) may be anybody, unless the person has a label too.
    return None if others or knows(person.id, look.text, library) else look.evidence


def _spoke_before(person: Person, place: Alignment, text: SourceText, library: Library) -> bool:
    """Whether the turn before the one without a name is the person's, who is followed by somebody else."""
    before = turn_before(text, place.span.start)
    return before is not None and person.id in people_of(before, text, library)


def _all_places(look: Comparison) -> Iterator[Alignment]:
    """Every place in which the words stand; those beside the first only in transcripts, where the speaker differs."""
    known = look.evidence.alignments
    yield from known
    if not look.text.turns or len(known) > 1:
        return
    best = known[0]
    for span in index_of(look.text).occurrences(word_keys(look.evidence.quote)):
        if span.start >= best.span.end or span.end <= best.span.start:
            original = look.text.text[span.start : span.end]
            speaker = turn_at(look.text, span.start)
            yield replace(best, span=span, original=original, speaker=speaker, place="")
