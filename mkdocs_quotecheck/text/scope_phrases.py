"""Phrases right before a stretch of text that say that it does not happen, or is not quite so: *failed to*, *stopped*, *might well*.

Of each is told of how many of the last words it consists; of 0 where there is none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.languages import DEFINITE_ARTICLES

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from mkdocs_quotecheck.text.leads import Lead
    from mkdocs_quotecheck.text.lexicon import Lexicon

# The longest phrase that negates or hedges what follows it, or makes a condition of it: `to the best of my knowledge`.
LONGEST_PHRASE: Final = 6


def phrase_at_end(keys: Sequence[str], phrases: Container[str]) -> int:
    """Of how many words the longest of some phrases is that the words end with; 0 if they end with none."""
    sizes = range(min(LONGEST_PHRASE, len(keys)), 0, -1)
    return next((size for size in sizes if " ".join(keys[-size:]) in phrases), 0)


def opening_phrase(keys: Sequence[str], phrases: frozenset[str]) -> int:
    """Of how many words the longest of some phrases is that the words begin with; 0 if they begin with none."""
    sizes = range(min(LONGEST_PHRASE, len(keys)), 0, -1)
    return next((size for size in sizes if " ".join(keys[:size]) in phrases), 0)


def parted(keys: Sequence[str], words: Lexicon) -> list[str]:
    """Words without their elisions: *n'écrit* is `n'` and `écrit`, *d'un* `d` and `un`."""
    if not words.elided:
        return [*keys]
    found: list[str] = []
    for word in keys:
        before, sign, behind = word.partition("'")
        if sign and behind and before + sign in words.elided:
            negates = before + sign in words.negative_beginnings
            found += [before + sign if negates else before, behind]
        else:
            found.append(word)
    return found


def bound_at_end(keys: Sequence[str], words: Lexicon) -> int:
    """Of how many words the phrase is that bounds a number right behind the words: *at least*; 0 if there is none."""
    sizes = range(min(LONGEST_PHRASE, len(keys)), 0, -1)
    return next((size for size in sizes if tuple(keys[-size:]) in words.bounds), 0)


def negating_phrase(keys: Sequence[str], opening: Sequence[str], words: Lexicon) -> int:
    """The phrase that says that what the passage begins with is not so or not done: *failed to*, *stopped* “paying”.

    Args:
        keys: The words before the passage.
        opening: Its first words.
        words: Of the language.
    """
    data = words.matching.denying
    size = phrase_at_end(keys, words.matching.negating_phrases)
    if not size and opening and opening[0] in words.matching.infinitive_marks:
        # The mark of the infinitive stands in the passage: *pretended* “to be a doctor”.
        with_mark = phrase_at_end([*keys, opening[0]], words.matching.negating_phrases)
        size = max(0, with_mark - 1) or int(keys[-1] in data.deniers)
    elif not size and opening and words.is_nonfinite(opening[0]):
        # *denied* “paying”; a noun goes with no gerund: *uncertainty* “surrounding the plan”.
        denies = keys[-1] in data.deniers and words.is_verb_form(keys[-1])
        size = int(denies) or phrase_at_end(keys, data.avoiding) or _prevents(keys, words)
    size = size or exceeding_phrase(keys, opening, words)
    return 0 if _is_taken_back(keys[: len(keys) - size], words) else size


def exceeding_phrase(keys: Sequence[str], opening: Sequence[str], words: Lexicon) -> int:
    """The phrase that says that something is too much for the infinitive behind it: *too far away to* “see the driver”."""
    mark = keys[-1] if keys else ""
    if not opening or not (mark in words.matching.infinitive_marks or mark in words.prepositions):
        return 0
    near = keys[-2 - LONGEST_PHRASE : -1]
    excess = words.matching.denying.excess
    ends = range(len(near) - 1, -1, -1)
    at = next((at for at in ends if near[at] in excess or " ".join(near[at : at + 2]) in excess), None)
    if at is None or at == len(near) - 1 or not words.matching.denying.breaks.isdisjoint(near[at:]):
        return 0
    if phrase_at_end(near[: at + 1], words.matching.idle_negations):
        # *only too happy to* “help”
        return 0
    first = opening[0]
    if mark in words.matching.infinitive_marks:
        # Where the verb stands last its object may begin the passage; elsewhere *to the* is no infinitive.
        happens_not = words.verb_second or first not in words.clause_openers
    else:
        happens_not = words.is_nonfinite(first) or first in words.bare_forms
    return len(near) - at + 1 if happens_not else 0


def is_conceded(keys: Sequence[str], words: Lexicon) -> bool:
    """Whether words end with a claim that something else holds against: *despite* claims, *contrary to the* report.

    What shows something is none: *despite evidence*.
    """
    data = words.matching.denying
    *before, claim = keys
    if claim not in data.claims or (claim in data.assertions and not words.is_verb_form(claim)):
        return False
    while before and before[-1] in words.determiners:
        before.pop()
    return phrase_at_end(before, data.conceding) > 0


def _is_taken_back(before: Sequence[str], words: Lexicon) -> bool:
    """Whether a negation takes the negating phrase behind it back: *has never failed to*, *no dejó de*, *did not fail to*."""
    for word in reversed(before):
        if words.is_negation(word):
            return True
        if word not in words.auxiliaries and word not in words.adverbs:
            return False
    return False


def negated_infinitive(keys: Sequence[str], opening: Sequence[str], words: Lexicon) -> int:
    """The phrase before a comma that negates the infinitive behind it: *Er versäumte es,* “den Brand zu melden”."""
    if (words.matching.infinitive_marks | words.matching.denying.links).isdisjoint(opening):
        return 0
    size = phrase_at_end(keys, words.matching.negating_phrases)
    return size or int(keys[-1] in words.matching.denying.deniers)


def hedging_phrase(lead: Lead, opening: Sequence[str], words: Lexicon) -> int:
    """The phrase that hedges the predicate, or bounds the number, that the passage begins with: *might well* “close”."""
    if not opening:
        return 0
    data = words.matching.denying
    if words.verb_second and lead.keys[-1] in data.unreal_openers and opening[0] in words.reporting_moods:
        return 1  # *Er tat, als* “sei er krank”
    return (
        _hedge(lead, opening, words)
        or _bound(lead.keys, opening, words)
        or _supposed_deed(lead.keys, opening, words)
    )


def _supposed_deed(keys: Sequence[str], opening: Sequence[str], words: Lexicon) -> int:
    """The noun that says of a deed that it is only supposed or laid to somebody's charge: *the charge of* “stealing the bell”."""
    data = words.matching.denying
    if len(keys) < 2 or not words.is_nonfinite(opening[0]) or keys[-1] not in data.links:
        return 0
    return 2 if keys[-2] in data.suppositions else 0


def _hedge(lead: Lead, opening: Sequence[str], words: Lexicon) -> int:
    keys = lead.keys
    for adverbs in range(len(keys)):
        size = phrase_at_end(keys[: len(keys) - adverbs], words.matching.hedging_phrases)
        if size:
            break
        at = len(keys) - 1 - adverbs
        if not words.is_adverb(keys[at]) or lead.sign_before(at):
            return 0
    else:
        return 0
    before = keys[: len(keys) - adverbs - size]
    if _states_purpose(lead, len(before), words):
        return 0
    governed = keys[-1 - adverbs] in words.auxiliaries or bool(before and before[-1] in words.auxiliaries)
    return size + adverbs if _begins_predicate(opening, words, governed=governed) else 0


def _states_purpose(lead: Lead, behind: int, words: Lexicon) -> bool:
    """Whether the clause whose hedge begins at word `behind` says what something is for: *so that the lamp may be* “seen”.

    Behind a sign a bare *that* does, as in older texts, unless somebody says or thinks what follows: *, that the man may be*
    “complete”.
    """
    keys, data = lead.keys[:behind], words.matching.denying
    openers = data.complementizers | {phrase.rpartition(" ")[2] for phrase in data.purposes}
    at = next((at for at in range(behind - 1, -1, -1) if keys[at] in openers), None)
    if at is None:
        return False
    if phrase_at_end(keys[: at + 1], data.purposes):
        return True
    # Behind the comma a verse may have its number: `, 17. that`.
    first = at - 1 if at and keys[at - 1].isdecimal() else at
    # … on a line of its own, so that a sentence seems to begin there, with a small letter.
    goes_on = first == 0 and lead.text.lstrip()[:1].islower()
    # Where a comma stands before every clause it tells nothing.
    parted_off = goes_on or lead.sign_before(first) == ","
    return not words.verb_second and parted_off and not _tells(keys[:first], words)


def _tells(keys: Sequence[str], words: Lexicon) -> bool:
    """Whether words have a verb of saying or thinking; not what is done by somebody: *is breathed out by God*."""
    done = (before in words.passives for before in ("", *keys))
    return any(
        word in words.matching.denying.assertions or (word in words.verbs and not passive)
        for word, passive in zip(keys, done, strict=False)
    )


def _prevents(keys: Sequence[str], words: Lexicon) -> int:
    """A verb that keeps somebody from what follows, with who it is: *kept them from* “seeing the rocks”."""
    data = words.matching.denying
    if keys[-1] not in data.preventing_prepositions:
        return 0
    near = keys[-2 - LONGEST_PHRASE : -1]
    at = next((at for at in range(len(near) - 1, -1, -1) if near[at] in data.preventing), None)
    if at is None or not data.breaks.isdisjoint(near[at:]):
        return 0
    size = len(near) - at + 1
    # *Nothing prevented them from* “seeing the rocks”: they saw them.
    return 0 if words.negations_in(keys[:-size]) else size


def _begins_predicate(opening: Sequence[str], words: Lexicon, *, governed: bool) -> bool:
    """Whether a passage begins with, or is, the predicate that an adverb right before it is of.

    Args:
        opening: The passage's first words.
        words: Of the language. Where a predicate's verb stands last (German), the passage's last word may be it.
        governed: Whether an auxiliary waits for the predicate: *could possibly* “burst”.
    """
    first = opening[0]
    if first in words.matching.quantifiers or first in words.matching.denying.nominal_negations:
        # *Nearly* “all of the members voted”, *almost* “nobody came”.
        return True
    if words.is_predicate_word(first) or words.is_nonfinite(first):
        return True
    if first.endswith(words.matching.predicate_endings or ("\0",)) and first not in words.governors:
        return True
    if not governed:
        return False
    if first not in words.governors and first not in words.adverbs:
        return True
    return words.verb_second and words.is_verb_form(opening[-1])


def _bound(keys: Sequence[str], opening: Sequence[str], words: Lexicon) -> int:
    """The phrase that bounds the number which the passage begins with: *at least* “five members”."""
    return bound_at_end(keys, words) if _counts(opening, words) else 0


def _counts(opening: Sequence[str], words: Lexicon) -> bool:
    """Whether words begin with a number or share; of an article only with more behind it: *about* “a million”, “a third”."""
    first, numbers = opening[0], words.numbers
    article = first in numbers.articles
    if not article and (first[0].isdigit() or first in numbers.shares or words.value(first) is not None):
        return True
    if not article and first not in words.determiners:
        return False
    following = opening[1] if len(opening) > 1 else " "
    shared = following in numbers.ordinals and first not in DEFINITE_ARTICLES
    return following[0].isdigit() or following in numbers.scales or following in numbers.shares or shared
