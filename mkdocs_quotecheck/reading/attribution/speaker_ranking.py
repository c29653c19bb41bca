"""A guess of who says quoted words, compared with the other subjects of the sentence by fitted weights."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import Confidence
from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.reading.attribution.second_hand import quoting_source
from mkdocs_quotecheck.reading.attribution.speaker_features import candidates, features

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.context import QuoteContext, SpeakerCandidate


# Patterns that name the subject of a verb; an owner, an agent or a label is no subject. Of 733 guesses in 284 articles, each
# judged by weights fitted without it, the ranking mends 10 and spoils 4.
_OF_SUBJECTS: Final = frozenset(
    ["speaker-verb-before", "speaker-verb-after", "speaker-verb-later", "sentence-subject"]
)


def is_ranked(found: SpeakerCandidate) -> bool:
    """Whether a speaker is a guess among the subjects of its sentence."""
    return found.confidence is Confidence.LOW and found.pattern in _OF_SUBJECTS


def rivals(site: QuoteContext, found: SpeakerCandidate) -> dict[int, list[int]]:
    """The subjects that may say the words rather than the one found, which stands first, each with its verbs.

    None but the one found, where it is no subject (`her` in *reported her as saying*) or its verb leads over to the words.
    """
    own = site.phrases.chunks.at(found.first)
    subjects = candidates(site)
    relayed = quoting_source(site.clause, own) is not None
    if relayed or own not in subjects or _leads_over(site, subjects[own]):
        return {own: subjects.get(own, [])}
    others = {index: verbs for index, verbs in subjects.items() if not _is_beside(site, own, index)}
    return {own: subjects[own]} | others


def _leads_over(site: QuoteContext, verbs: list[int]) -> bool:
    """Whether one of some verbs of saying stands right before the words: *with one of her aides asking, “…”*."""
    clause = site.clause
    last = site.quote - 1
    last -= clause.kind(last) in (",", ":")
    return last in verbs and clause.strength(last) >= Strength.SPEECH


def _is_beside(site: QuoteContext, one: int, other: int) -> bool:
    """Whether two subjects stand in clauses side by side: *Hale said it was full, and Lind called it “a mess”*."""
    clause = site.clause
    low, high = sorted((one, other))
    return any(
        clause.kind(index) == ";" or (clause.kind(index) == "C" and clause.kind(index - 1) in (",", "Q"))
        for index in range(low + 1, high)
    )


def likeliest(site: QuoteContext, found: SpeakerCandidate) -> SpeakerCandidate:
    """The likeliest subject of the sentence where a pattern only guesses; what it is sure of stays."""
    weights = site.words.speaker_weights
    if not weights or not is_ranked(found):
        return found
    known = rivals(site, found)
    if len(known) == 1:
        return found
    scores = {
        index: sum(weights.get(name, 0.0) for name in features(site, index, verbs, found))
        for index, verbs in known.items()
    }
    own, *_ = scores
    best = max(scores, key=lambda index: scores[index])
    if best == own:
        return found
    return replace(site.mention(best, found.pattern), document=found.document)
