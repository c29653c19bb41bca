"""Words and phrases with what they do to the words that they govern: one entry a word, with all its features."""

from __future__ import annotations

from dataclasses import replace
from enum import Flag, auto
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.languages._schema import MatchingWords


class Feature(Flag):
    """What a word or phrase does to the words that it governs. Each feature is one set of words of `MatchingWords`."""

    NEGATION = auto()
    """It turns a sentence: `not`. See `MatchingWords.negations`, also for the parts of words with a hyphen."""
    EXCEPTION = auto()
    """It binds what it stands with: `only`. See `MatchingWords.exceptions`."""
    QUANTIFIER = auto()
    """It quantifies or hedges: `most`, `probably`. See `MatchingWords.quantifiers`."""
    NEGATES_NEXT = auto()
    """What stands right behind it is not so: `failed to`. See `MatchingWords.negating_phrases`."""
    HEDGES_PREDICATE = auto()
    """The predicate right behind it is not quite so: `almost`. See `MatchingWords.hedging_phrases`."""
    HEDGES_CLAUSE = auto()
    """A whole clause is uncertain, or somebody's claim: `perhaps`. See `GapWords.hedges`."""
    APPROXIMATION = auto()
    """What follows it is not quite so, even a noun or number: `attempted`. See `GapWords.approximations`."""
    UNREAL = auto()
    """Its infinitive, participle or clause is not said to be so: `plan`. See `GapWords.unreal`, which deniers and what avoids
    something belong to without saying so."""
    HEARSAY = auto()
    """So does it behind a passive auxiliary: `said` in *is said to have left*. See `GapWords.hearsay`."""
    IMPLIED = auto()
    """Its infinitive or participle did happen: `managed`. See `GapWords.implied`."""
    ASSERTION = auto()
    """Its negation denies its clause: `shown`. See `DenyingWords.assertions`."""
    OPINION = auto()
    """It is such a word, and its clause needs no complementizer: `think`. See `DenyingWords.opinions`."""
    BELIEF = auto()
    """It is such a word, and tells what somebody believes: `thought`. See `DenyingWords.beliefs`."""
    FORMER = auto()
    """It puts a belief into the past: `once`. See `DenyingWords.former`."""
    ADDRESSING = auto()
    """It is such a word, and somebody stands between it and its clause: `convinced`. See `DenyingWords.addressing`."""
    LINKING = auto()
    """It joins a subject with what it is found to be: `proved`. See `DenyingWords.linking`."""
    DENIER = auto()
    """It denies, doubts or keeps back its clause: `denied`. See `DenyingWords.deniers`."""
    JUDGEMENT = auto()
    """It is such a word, but a clause of its own is so: `unfair` in *unfair to say*, not *unfair that*. See
    `DenyingWords.judgements`."""
    AVOIDING = auto()
    """Its gerund or infinitive does not happen: `stopped`. See `DenyingWords.avoiding`."""
    PREVENTING = auto()
    """It keeps somebody from what follows: `prevented`. See `DenyingWords.preventing`."""
    CLAIM = auto()
    """A noun for what is denied: `claim`. See `DenyingWords.claims`."""
    SUPPOSITION = auto()
    """A noun for what nobody states: `rumour`. See `DenyingWords.suppositions`."""


class Entry(NamedTuple):
    """Words and phrases that have just these features."""

    features: Feature
    words: str
    """With commas between them."""


def with_features(words: MatchingWords, entries: Sequence[Entry]) -> MatchingWords:
    """The words of a language for judging differences, with the sets that the entries are a source of."""

    def having(features: Feature) -> frozenset[str]:
        listed = (entry.words.split(",") for entry in entries if entry.features & features)
        return frozenset(word.strip() for group in listed for word in group)

    return replace(
        words,
        negations=having(Feature.NEGATION),
        exceptions=having(Feature.EXCEPTION),
        quantifiers=having(Feature.QUANTIFIER),
        negating_phrases=having(Feature.NEGATES_NEXT),
        hedging_phrases=having(Feature.HEDGES_PREDICATE),
        gaps=replace(
            words.gaps,
            hedges=having(Feature.HEDGES_CLAUSE),
            approximations=having(Feature.APPROXIMATION),
            # What denies its clause or avoids it does not say that it is so.
            unreal=having(Feature.UNREAL | Feature.DENIER | Feature.AVOIDING),
            hearsay=having(Feature.HEARSAY),
            implied=having(Feature.IMPLIED),
        ),
        denying=replace(
            words.denying,
            assertions=having(Feature.ASSERTION),
            opinions=having(Feature.OPINION),
            beliefs=having(Feature.BELIEF),
            former=having(Feature.FORMER),
            addressing=having(Feature.ADDRESSING),
            linking=having(Feature.LINKING),
            deniers=having(Feature.DENIER),
            judgements=having(Feature.JUDGEMENT),
            avoiding=having(Feature.AVOIDING),
            preventing=having(Feature.PREVENTING),
            claims=having(Feature.CLAIM),
            suppositions=having(Feature.SUPPOSITION),
        ),
    )
