"""Words, phrases and verbs with what they do to the words that they govern: one entry a word, with all its features.

A verb is entered by its infinitive, and all its forms have its features; a form that has others besides, as *said* in
*is said to have left*, is an entry among the words.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Flag, auto
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from mkdocs_quotecheck.languages._schema import Verbs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from mkdocs_quotecheck.languages._conjugation import Forms
    from mkdocs_quotecheck.languages._schema import MatchingWords


class Feature(Flag):
    """What a word or phrase does to the words that it governs.

    Each feature is one set of words of `MatchingWords`; the first five, which verbs alone have, are verbs of `ReadingWords`.
    """

    SPEECH = auto()
    """It introduces or follows whole quoted sentences: `say`. See `ReadingWords.speech_verbs`."""
    QUOTING = auto()
    """It reports words or gives them to somebody in part: `describe`. See `ReadingWords.quoting_verbs`."""
    THOUGHT = auto()
    """It stands below a verb of saying as a rule: `believe`. See `ReadingWords.thought_verbs`."""
    TAG = auto()
    """It reports words only where it stands right behind them: French `commencer`. See `ReadingWords.tag_verbs`."""
    COMMON = auto()
    """It reports nothing: `walk`. See `ReadingWords.other_verbs`, which tags are among too."""

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
    CONFIRMING = auto()
    """Said of such a noun it makes its clause so: `confirmed`. See `DenyingWords.confirming`."""


class Entry(NamedTuple):
    """Words and phrases that have just these features."""

    features: Feature
    words: str
    """With commas between them."""


class VerbEntry(NamedTuple):
    """Verbs that have just these features."""

    features: Feature
    infinitives: str
    """With spaces between them."""


@dataclass(frozen=True)
class VerbTable:
    """The verbs of a language."""

    conjugate: Callable[[str], Forms]
    """Gives the forms of an infinitive."""
    entries: tuple[VerbEntry, ...]

    @cached_property
    def _by_entry(self) -> tuple[tuple[int, tuple[Forms, ...]], ...]:
        return tuple(
            (entry.features.value, tuple(map(self.conjugate, entry.infinitives.split())))
            for entry in self.entries
        )

    def forms(self, features: Feature | None = None) -> Iterator[Forms]:
        """The forms of each verb that has one of some features; of all verbs where none are named."""
        asked = -1 if features is None else features.value
        return (forms for known, verbs in self._by_entry if known & asked for forms in verbs)

    def having(self, features: Feature | None = None) -> Verbs:
        """The verbs that have one of some features, by form; all verbs where none are named."""
        verbs = [*self.forms(features)]
        return Verbs(
            base=frozenset(form for each in verbs for form in each.base),
            present=frozenset(form for each in verbs for form in each.present),
            past=frozenset(form for each in verbs for form in each.past + each.future),
            gerund=frozenset(form for each in verbs for form in each.gerund),
            participle=frozenset(form for each in verbs for form in each.participle),
        )


def with_features(
    words: MatchingWords, entries: Sequence[Entry], verbs: VerbTable | None = None
) -> MatchingWords:
    """The words of a language for judging differences, with the sets that the entries and verbs are a source of."""
    # As numbers: to ask two flags for what they share takes ten times as long.
    listed = [(entry.features.value, entry.words.replace(", ", ",").split(",")) for entry in entries]

    def having(features: Feature) -> frozenset[str]:
        asked = features.value
        found = {word for known, group in listed if known & asked for word in group}
        for forms in verbs.forms(features) if verbs else ():
            found.update(*forms)
        return frozenset(found)

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
            confirming=having(Feature.CONFIRMING),
        ),
    )
