"""Negations in a gap that govern nothing of what is kept: a whole *not A but B*, a parallel member, an idiom."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.gap_text import Chunk
from mkdocs_quotecheck.text.number_signs import NUMBER_SIGN
from mkdocs_quotecheck.text.words import hyphened_words, word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.matching.gap_text import Gap
    from mkdocs_quotecheck.text.lexicon import Lexicon

# The longest contrast has so many words: `but rather`, `on the contrary`.
LONGEST_CONTRAST = 4
# Adverbs behind it: `but finally joining`.
MOST_ADVERBS = 2
# Two negations no further apart are one: *ne … pas*, *non pas*.
PAIRED_WITHIN = 3
_BRACKETED = re.compile(r"\([^()]*\)")
_ENCLOSED = re.compile(r"^\s*(?:,.*,|\(.*\)|[-–—].*[-–—])\s*$", re.DOTALL)


def is_enclosed(text: str) -> bool:
    """Whether a gap is an aside with the signs around it."""
    return bool(_ENCLOSED.match(text))


def without_idle(piece: Chunk, text: str, words: Lexicon) -> Chunk:
    """Words of a gap without phrases that deny or limit nothing, and without the abbreviation of *number* (`text` has its case)."""
    joined = f" {' '.join(piece.keys)} "
    for phrase in words.matching.gaps.idle:
        joined = joined.replace(f" {phrase} ", " ")
    for compound in hyphened_words(text):
        # *A no-charge, non-exclusive licence*: what a compound denies it denies in itself.
        if "-" in compound and words.is_negation(compound.partition("-")[0]):
            joined = joined.replace(f" {compound.replace('-', ' ')} ", " ")
    for sign in NUMBER_SIGN.findall(text):
        joined = joined.replace(f" {sign.rstrip('.').lower()} ", " ", 1)
    kept = tuple(joined.split())
    return piece if kept == piece.keys else Chunk(kept, ("",) * (len(kept) + 1))


def without_circumstances(piece: Chunk, words: Lexicon) -> Chunk:
    """Words of a gap without its phrases between two signs that a negative preposition opens, before a clause of its own.

    *in white*, without spot or wrinkle, that she might be *holy*. Where the kept clause goes on the phrase may bind it.
    """
    keys = piece.keys
    for first in range(len(keys)):
        word = keys[first]
        if not (word in words.prepositions and words.is_negation(word) and piece.parts_clauses(first)):
            continue
        borders = (at for at in range(first + 1, len(keys)) if piece.parts_clauses(at))
        opens = words.matching.denying.complementizers | words.matching.coordinators
        behind = next((at for at in borders if keys[at] in opens), None)
        if behind is not None:
            return Chunk(keys[:first] + keys[behind:], piece.signs[:first] + piece.signs[behind:])
    return piece


def is_whole_contrast(gap: Gap, words: Lexicon) -> bool:
    """Whether the gap holds what is denied together with the word before what holds instead: *not A but* B, *not A, it is* B."""
    keys = gap.whole.keys
    data = words.matching
    at = len(keys)
    if keys and keys[-1] in data.coordinators and _holds_contrast(gap, words):
        return True
    for _ in range(MOST_ADVERBS):
        if at and words.is_adverb(keys[at - 1]):
            at -= 1
    ends = (at, len(keys)) if at < len(keys) else (at,)
    for end in ends:
        for size in range(min(LONGEST_CONTRAST, end), 0, -1):
            phrase = " ".join(keys[end - size : end])
            if phrase in data.gaps.contrasts:
                return _denied_before(gap, end - size, phrase, words)
    return _is_graded(gap, words) or restates(gap, words)


def _holds_contrast(gap: Gap, words: Lexicon) -> bool:
    """Whether a gap before *and* begins with what is denied and has what holds instead: came *not to take but to give, and*."""
    keys = gap.whole.keys
    if not words.is_negation(keys[0]) or _denials(keys, words) != 1:
        return False
    contrasts = words.matching.gaps.contrasts
    return any(
        " ".join(keys[at : at + size]) in contrasts
        for at in range(2, len(keys) - 1)
        for size in range(1, LONGEST_CONTRAST + 1)
    )


def _is_graded(gap: Gap, words: Lexicon) -> bool:
    """Whether the gap is the whole of *not so much A as*."""
    joined = " ".join(gap.whole.keys)
    return any(
        joined.startswith(f"{first} ") and joined.endswith(f" {second}")
        for first, second in words.matching.gaps.graded
    )


def _denied_before(gap: Gap, at: int, phrase: str, words: Lexicon) -> bool:
    """Whether one negation stands before a contrast, and nothing else that is denied."""
    before = gap.whole.keys[:at]
    if _denials(before, words) != 1:
        return False
    first = phrase.split(maxsplit=1)[0]
    # *it is* contrasts only behind a sign: *not a door, it is a stair*.
    return first not in words.matching.pronouns or gap.whole.parts_clauses(at)


def restates(gap: Gap, words: Lexicon) -> bool:
    """*is not a door, it is rather a stair*: the kept verb is said again of a pronoun, and affirmed."""
    keys = gap.whole.keys
    borders = [at for at in range(1, len(keys)) if gap.whole.parts_clauses(at)]
    if gap.crosses and gap.tail:
        borders.append(len(keys) - len(gap.tail))
    if not borders or not gap.left:
        return False
    rest = [
        word
        for word in keys[borders[-1] :]
        if not words.is_adverb(word) and word not in words.matching.gaps.contrasts
    ]
    again = len(rest) == 2 and gap.left[-1] in rest and any(word in words.matching.pronouns for word in rest)
    return again and _denials(keys[: borders[-1]], words) == 1


def _denials(found: Sequence[str], words: Lexicon) -> int:
    """How many denials some words have; French *ne … pas* is one."""
    at = [index for index, word in enumerate(found) if words.is_negation(word)]
    return sum(not index or here - at[index - 1] > PAIRED_WITHIN for index, here in enumerate(at))


def parallel_member(gap: Gap, words: Lexicon) -> bool:
    """Whether the gap is a whole member before *and*, with its negation in a clause about that member.

    *why do you buy* your nets for a sea that is not yours, and *your oars*.
    """
    keys = gap.whole.keys
    if len(keys) < 2 or keys[-1] not in words.matching.coordinators:
        return False
    opens = words.matching.relatives | words.matching.subordinators | words.matching.denying.complementizers
    clause = next((at for at, word in enumerate(keys) if word in opens), None)
    return clause is not None and not words.negations_in(keys[:clause])


def is_whole_clause(gap: Gap, words: Lexicon) -> bool:
    """Whether the gap is one dependent clause up to the sign at its end, or an alternative, with its negation inside.

    *came with such a wind* that nobody could stand, *the ferry left*; *whoever is convicted,* or is not only because he is
    dead, *loses his licence*. Not what somebody says or thinks, which the kept words may belong to.
    """
    keys = gap.whole.keys
    if not keys or not gap.whole.parts_clauses(len(keys)):
        return False
    if keys[0] in words.matching.denying.alternatives and not words.is_negation(keys[0]):
        return True
    told = words.verbs | words.matching.denying.assertions
    opens = words.matching.denying.complementizers
    return keys[0] in opens and bool(gap.left) and gap.left[-1] not in told


def is_in_brackets(gap: Gap, words: Lexicon) -> bool:
    """Whether all that a gap denies stands in round brackets of its own: *a tent (not made with hands)*."""
    outside = _BRACKETED.sub(" ", gap.text)
    return outside != gap.text and not words.negations_in(word_list(outside))


def repeats_condition(gap: Gap, words: Lexicon) -> bool:
    """Whether a gap goes on with the condition that is kept, and with no other: *If you find a boat*, or if you hear one, *call us*."""
    keys = gap.whole.keys
    found = [phrase for phrase in words.matching.exceptions if f" {phrase} " in f" {' '.join(keys)} "]
    kept = f" {' '.join(gap.left)} "
    conditions = words.matching.conditions
    return bool(found) and all(phrase in conditions and f" {phrase} " in kept for phrase in found)
