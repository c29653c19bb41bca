"""What an ellipsis takes away that governs the kept words: a negation, a condition, a hedge, a verb that makes them unreal."""

from __future__ import annotations

import functools
from itertools import pairwise
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.gap_text import Chunk, last_clause, without_last_aside
from mkdocs_quotecheck.matching.harmless_gaps import (
    is_enclosed,
    is_in_brackets,
    is_whole_clause,
    is_whole_contrast,
    parallel_member,
    repeats_condition,
    without_circumstances,
    without_idle,
)
from mkdocs_quotecheck.text.clauses import has_verb
from mkdocs_quotecheck.text.hedging_asides import LONGEST_ASIDE, is_hedging_aside
from mkdocs_quotecheck.text.scope_conditions import SHORTEST_CONDITION
from mkdocs_quotecheck.text.scope_phrases import bound_at_end, opening_phrase, parted, phrase_at_end

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.matching.gap_text import Gap
    from mkdocs_quotecheck.text.lexicon import Lexicon

# Between a word that takes a clause and the end of the gap stands at most so much of the clause: its subject.
LONGEST_SUBJECT = 4
# A subject without a verb is no longer.
LONGEST_KEPT = 9


def swallows(gap: Gap, words: Lexicon) -> bool:
    """Whether a gap takes away what turns, binds or weakens the words that are kept."""
    if not gap.crosses and _negates_sentence(gap, words):
        return True
    if gap.crosses and (_negates_tail(gap, words) or _conditions_tail(gap, words)):
        return True
    return _hedges(gap, words) or _makes_unreal(gap, words) or _takes_predicate(gap, words)


# ------------------------------------------------------------------------------------- negations and conditions


def _negates_sentence(gap: Gap, words: Lexicon) -> bool:
    """Whether a gap within one sentence has a negation, *only*, *except* or a condition that is not over in it."""
    found = without_idle(gap.whole, gap.text, words)
    # *all* but one: the phrase begins with the last word that is kept.
    if found and _has_phrase(parted((*gap.left[-1:], *found.keys), words), words.matching.exceptions):
        return not (
            is_whole_contrast(gap, words)
            or is_whole_clause(gap, words)
            or repeats_condition(gap, words)
            or _tells_otherwise(gap, words)
        )
    if not words.negations_in(without_circumstances(found, words).keys):
        return False
    return not (
        (is_enclosed(gap.text) and not _limits_negation(gap, words))
        or is_whole_contrast(gap, words)
        or parallel_member(gap, words)
        or is_whole_clause(gap, words)
        or is_in_brackets(gap, words)
    )


def _tells_otherwise(gap: Gap, words: Lexicon) -> bool:
    """Whether a gap between two signs says what somebody did not do: *The tenants,* far from complaining, *thanked him*."""
    found = gap.whole.keys
    size = opening_phrase(found, words.matching.negating_phrases)
    return is_enclosed(gap.text) and 0 < size < len(found) and words.is_nonfinite(found[size])


def _limits_negation(gap: Gap, words: Lexicon) -> bool:
    """Whether what is forbidden or denied is so only *without* something: *No person shall*, without a licence, *keep a pig*."""
    first = gap.whole.keys[0]
    return words.negations_in(gap.left) > 0 and words.is_negation(first) and first in words.prepositions


def _has_phrase(found: Sequence[str], phrases: frozenset[str]) -> bool:
    joined = f" {' '.join(found)} "
    return any(f" {phrase} " in joined for phrase in phrases)


def _negates_tail(gap: Gap, words: Lexicon) -> bool:
    """Whether a negation in the clause that the words behind the gap go on with governs them."""
    clause = last_clause(without_idle(gap.tail, gap.text, words), words)
    if not clause or _opens_clause(gap.right, words):
        return False
    needed = words.matching.negation_before | words.matching.denying.nominal_negations
    adds = words.matching.denying.additions | words.matching.focus_particles
    return any(
        (word in needed or word.endswith(words.before_endings)) and following not in adds
        for word, following in zip(clause.keys, (*clause.keys[1:], ""), strict=True)
    )


def _opens_clause(right: Chunk, words: Lexicon) -> bool:
    """Whether the kept words begin a clause of their own: a subject with its verb."""
    keys = right.keys[: LONGEST_SUBJECT + 2]
    return bool(keys) and keys[0] in words.clause_openers and any(map(words.is_sure_verb, keys[1:]))


def _conditions_tail(gap: Gap, words: Lexicon) -> bool:
    """Whether the sentence behind the gap begins, in the gap, with a condition that its kept main clause needs."""
    tail = gap.tail
    if len(tail) < SHORTEST_CONDITION or "," not in tail.signs[len(tail)]:
        return False
    conditions = words.matching.conditions
    opener = next((size for size in (3, 2, 1) if " ".join(tail.keys[:size]) in conditions), 0)
    if not opener or tail.keys[opener] in words.matching.formulaic_conditions:
        return False
    return not any("," in sign for sign in tail.signs[: len(tail)])


# ------------------------------------------------------------------------------------------------------ hedges


def _hedges(gap: Gap, words: Lexicon) -> bool:
    """Whether the gap has a hedge of the clause that is kept: right before it, or between signs by itself."""
    data = words.matching.gaps
    if any(_has_hedging_aside(piece, words) or _concedes(piece, words) for piece in (gap.head, gap.tail)):
        return True
    clause = last_clause(without_last_aside(gap.tail), words)
    if _is_own_predicate(gap, clause, words) and any(word in words.matching.modals for word in clause.keys):
        return True
    at = _before_fillers(clause.keys, words)
    if at and phrase_at_end(clause.keys[:at], data.hedges):
        return True
    if at and clause.keys[at - 1] in words.matching.modals and _is_predicate(gap.right, words):
        # *can swim and … dive*: the same word is kept and governs both. A subject before it in the gap has its own predicate.
        own = len(clause) < len(gap.tail) or gap.crosses
        return clause.keys[at - 1] not in gap.left and not (
            own and _before_fillers(clause.keys[: at - 1], words)
        )
    return _approximates(gap, clause, words)


def _is_own_predicate(gap: Gap, clause: Chunk, words: Lexicon) -> bool:
    """Whether the gap has the verb of the kept subject: *Die Brücke* soll im Winter *eingestürzt sein*."""
    one = not gap.crosses and len(clause) == len(gap.whole)
    return one and bool(gap.left) and not has_verb(gap.left, words)


def _approximates(gap: Gap, clause: Chunk, words: Lexicon) -> bool:
    right = gap.right
    if not clause or not right:
        return False
    number = right.keys[0][0].isdigit() or words.value(right.keys[0]) is not None
    if number and bound_at_end(gap.tail.keys, words):
        return True
    # The words of a phrase may part clauses elsewhere: *so-called*.
    keys = gap.tail.keys
    articles = len(keys) - (keys[-1] in words.determiners)
    return bool(phrase_at_end(keys[:articles], words.matching.gaps.approximations))


def _has_hedging_aside(piece: Chunk, words: Lexicon) -> bool:
    """Whether a hedge stands alone in what is left out of a sentence, or alone between two signs of it."""
    hedges = words.matching.gaps.hedges
    if len(piece) <= LONGEST_ASIDE and " ".join(piece.keys) in hedges:
        return True
    borders = [0, *(at for at in range(1, len(piece)) if piece.parts_clauses(at)), len(piece)]
    return any(
        is_hedging_aside(piece.keys[first:behind], words, parted=bool(first) or piece.parts_clauses(0))
        and piece.parts_clauses(behind)
        and (first == 0 or piece.parts_clauses(first))
        for first, behind in pairwise(borders)
        if first == 0 or behind == len(piece)
    )


def _concedes(piece: Chunk, words: Lexicon) -> bool:
    """Whether what is left out between two signs concedes that the rest is not quite so: *, though preliminary,*."""
    keys = piece.keys
    if not 1 < len(keys) <= LONGEST_ASIDE or not (piece.parts_clauses(0) and piece.parts_clauses(len(keys))):
        return False
    weak = words.matching.gaps.approximations | words.matching.gaps.hedges
    return keys[0] in words.matching.subordinators and (keys[-1] in weak or words.is_negation(keys[1]))


def _before_fillers(keys: Sequence[str], words: Lexicon) -> int:
    """How many words are left without the adverbs, auxiliaries and marks of an infinitive at the end."""
    at = len(keys)
    while at and _fills(keys[at - 1], words):
        at -= 1
    return at


def _fills(word: str, words: Lexicon) -> bool:
    data = words.matching
    if word in data.modals or word in data.gaps.hedges or word in data.gaps.unreal:
        return False
    return (
        word in words.auxiliaries
        or words.is_adverb(word)
        or word in data.infinitive_marks
        or word in data.denying.fillers
    )


def _is_predicate(right: Chunk, words: Lexicon) -> bool:
    """Whether the kept words begin with what a modal needs: no article, no preposition."""
    return bool(right) and right.keys[0] not in words.governors - words.auxiliaries


# -------------------------------------------------------------------------------- verbs and nouns that take a clause


def _makes_unreal(gap: Gap, words: Lexicon) -> bool:
    """Whether the kept words are the infinitive, participle or clause of a word in the gap that does not say they are so."""
    tail = gap.tail
    opens = bool(gap.right) and gap.right.keys[0] in _openers(words)
    if tail.parts_clauses(len(tail)) and not opens:
        return False
    keys, complementizers = tail.keys, words.matching.denying.complementizers
    subject = next((at for at in range(len(keys) - 1, -1, -1) if keys[at] in complementizers), None)
    if subject is not None and len(keys) - 1 - subject <= LONGEST_SUBJECT and not opens:
        return _is_unreal(keys[:subject], gap.left, words) or _is_reported(keys[:subject], gap.left, words)
    reported = _reported_clause(gap, words)
    if reported:
        return _is_unreal(keys[:reported], gap.left, words)
    if not opens and not _is_nonfinite(gap.right, words) and not _opens_infinitive(keys, words):
        return False
    at = len(keys)
    while at and (_fills(keys[at - 1], words) or keys[at - 1] in words.matching.denying.links):
        at -= 1
    return _is_unreal(keys[:at], gap.left, words)


def _opens_infinitive(keys: Sequence[str], words: Lexicon) -> bool:
    """Whether words end with what an infinitive follows, auxiliaries behind it: *to*, *to have*."""
    at = len(keys)
    while at and keys[at - 1] in words.auxiliaries:
        at -= 1
    return at > 0 and keys[at - 1] in words.matching.infinitive_marks | words.matching.denying.links


def _is_reported(keys: Sequence[str], left: Sequence[str], words: Lexicon) -> bool:
    """Whether the kept subject has lost its verb and gets that of what somebody said: *The minister* resigned when the press said that she *lied*."""
    return bool(keys) and keys[-1] in words.matching.denying.assertions and not has_verb(left, words)


def _reported_clause(gap: Gap, words: Lexicon) -> int:
    """Where the clause begins in a gap that is reported without a *that*: *wies den Vorwurf zurück*, er *habe gelogen*; 0 for none."""
    tail, right = gap.tail, gap.right.keys
    if not right or right[0] not in words.reporting_moods:
        return 0
    sizes = range(1, min(LONGEST_SUBJECT, len(tail) - 1) + 1)
    return next((len(tail) - size for size in sizes if tail.parts_clauses(len(tail) - size)), 0)


def _is_unreal(keys: Sequence[str], left: Sequence[str], words: Lexicon) -> bool:
    data = words.matching.gaps
    if not keys:
        return False
    if phrase_at_end(keys, data.unreal):
        # *want to buy … and sell*: the same word is kept.
        return keys[-1] not in left
    before = keys[-2] if len(keys) > 1 else (left[-1] if left else "")
    return keys[-1] in data.hearsay and before in words.passives


@functools.cache
def _openers(words: Lexicon) -> frozenset[str]:
    """Words that a clause or an infinitive begins with that hangs on a word before it."""
    denying = words.matching.denying
    return denying.complementizers | denying.questions | words.matching.infinitive_marks | denying.links


def _is_nonfinite(right: Chunk, words: Lexicon) -> bool:
    """Whether the kept words begin with an infinitive or a participle, as far as endings tell."""
    return bool(right) and words.is_nonfinite(right.keys[0])


def _takes_predicate(gap: Gap, words: Lexicon) -> bool:
    """Whether the only verb of the kept subject is left out, so that a verb that hangs on it takes its place.

    *The owners plan to* sell *the island*; *Mr Brand accused Dr Quill of* leaking *the draft*. Not where it implies the other
    (*managed to sell*).
    """
    if gap.crosses or not gap.left or len(gap.left) > LONGEST_KEPT or is_enclosed(gap.text):
        return False
    if has_verb(gap.left, words):
        return _takes_participle(gap, words)
    if not _hangs(gap, words):
        return False
    governing = _predicates(gap.whole.keys, words)
    return bool(governing) and governing[-1] not in words.matching.gaps.implied


def _hangs(gap: Gap, words: Lexicon) -> bool:
    """Whether the words behind a gap are an infinitive or a gerund: by a mark before it, by its ending."""
    keys, right = gap.whole.keys, gap.right.keys
    marks = words.matching.infinitive_marks
    if (keys and keys[-1] in marks) or not marks.isdisjoint(right[:1]) or _is_nonfinite(gap.right, words):
        return True
    # A German infinitive stands last, with *zu* before it: *warf ihr vor,* den Entwurf verraten zu haben.
    # At the end it is a particle: *stimmte dem Plan* zu.
    return words.verb_second and any(
        mark in words.matching.denying.links and words.is_nonfinite(verb) for mark, verb in pairwise(right)
    )


def _predicates(keys: Sequence[str], words: Lexicon) -> list[str]:
    """The verbs of a gap that are governed by nothing in it; where none is known, its words that can be nothing else."""
    own = [
        word
        for before, word in zip(("", *keys), keys, strict=False)
        if before not in words.governors - words.auxiliaries
    ]
    known = [word for word in own if words.is_verb_form(word)]
    small = words.governors | words.adverbs | words.matching.pronouns | words.matching.infinitive_marks
    return known or [word for word in own if word not in small and not word.endswith(words.adverb_endings)]


def _takes_participle(gap: Gap, words: Lexicon) -> bool:
    """Whether the participle of the kept auxiliary is left out, and that of another auxiliary takes its place.

    *Mr Brand has* accused Mrs Quill of having *leaked the draft*.
    """
    keys = gap.whole.keys
    if len(keys) < 2 or gap.left[-1] not in words.auxiliaries:
        return False
    if keys[-1] not in words.auxiliaries and not words.same_lemma(keys[-1], gap.left[-1]):
        # French *a* nié avoir *menti*: its infinitive.
        return False
    clauses = words.matching.coordinators | words.matching.denying.breaks | words.matching.relatives
    return (
        words.is_verb_form(keys[0])
        and keys[0] not in words.matching.gaps.implied
        and clauses.isdisjoint(keys)
    )
