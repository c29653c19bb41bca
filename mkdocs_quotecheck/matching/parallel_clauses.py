"""An ellipsis over the border of two clauses that say like things of two subjects: *The north wing burned* in 1911, the south wing *in 1934*."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.matching.gap_text import last_border
from mkdocs_quotecheck.text.clauses import has_verb, is_verb_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.matching.gap_text import Gap
    from mkdocs_quotecheck.text.lexicon import Lexicon

# Two words that part a gap into the complement of one verb and the beginning of another clause.
SHORTEST_PARALLEL: Final = 2


def takes_parallel(gap: Gap, words: Lexicon) -> bool:
    """Whether the words kept behind a gap within one sentence belong to another subject or verb than those before it.

    The gap has what belongs to the kept words before it, a border, and what those behind it belong to: *in 1911, the south wing*
    “in 1934”, *by twelve members and rejected* “by seventy”, *owned the gun and that Mr Pike* “fired it”.
    """
    whole, right = gap.whole, gap.right.keys
    if len(whole) < SHORTEST_PARALLEL or not gap.left or not right or whole.parts_clauses(len(whole)):
        return False
    border = last_border(whole, words.matching.coordinators)
    if not 0 < border < len(whole) or whole.keys[-1] in words.matching.coordinators:
        # What follows an *and* is a member of its own.
        return False
    own, other = _without_joints(whole.keys[:border], words), whole.keys[border:]
    if other[0] in words.matching.denying.complementizers:
        other = other[1:]
    if not own or not other or not _tells_of_another(other, gap.left, words):
        return False
    if _are_alike(own, right, words) or _both_hang(own, other, gap, words):
        return True
    # *owned the gun and that Mr Pike* “fired it”: the verb of the words before is left out with what belongs to it.
    told = words.is_sure_verb(own[0]) or own[0] in words.auxiliaries
    bare = not any(map(words.is_sure_verb, other[1:]))
    return told and words.is_sure_verb(right[0]) and bare


def takes_seen_deed(gap: Gap, words: Lexicon) -> bool:
    """Whether the kept words are what somebody in the gap is seen or made to do: *The banker* saw the clerk *steal the bonds*."""
    whole, right = gap.whole.keys, gap.right.keys
    if len(whole) <= SHORTEST_PARALLEL or not gap.left or not right or gap.whole.parts_clauses(len(whole)):
        return False
    named = whole[1] in words.determiners or whole[1] in words.matching.pronouns
    deed = right[0] in words.bare_forms
    small = (
        words.prepositions,
        words.matching.coordinators,
        words.auxiliaries,
        words.matching.infinitive_marks,
    )
    plain = not any(word in known for word in whole[1:] for known in small)
    return words.is_sure_verb(whole[0]) and named and deed and plain and not has_verb(gap.left, words)


def takes_verb_of_other(gap: Gap, words: Lexicon) -> bool:
    """Whether a verb is kept whose object is left out, and behind the gap the object of another subject's verb.

    *Smoking causes* cancer; drinking causes *gout*. *The engineer said* the dam would hold. The miller said *it would burst*.
    """
    tail = gap.tail.keys
    if len(tail) < SHORTEST_PARALLEL or not gap.left or gap.tail.parts_clauses(len(tail)):
        return False
    start = 0 if gap.crosses else last_border(gap.whole, words.matching.coordinators)
    subject, verb = tail[start:-1], tail[-1]
    verbs = is_verb_at(tail, len(tail) - 1, words) and is_verb_at(gap.left, len(gap.left) - 1, words)
    if not (gap.crosses or start) or not verbs:
        return False
    plain = not any(
        each in known for each in (verb, gap.left[-1]) for known in (words.auxiliaries, words.passives)
    )
    return plain and bool(subject) and _tells_of_another(subject, gap.left, words)


def _without_joints(keys: Sequence[str], words: Lexicon) -> Sequence[str]:
    """Words without the coordinators at their end."""
    while keys and keys[-1] in words.matching.coordinators:
        keys = keys[:-1]
    return keys


def _tells_of_another(other: Sequence[str], left: Sequence[str], words: Lexicon) -> bool:
    """Whether words are a noun or a verb that is not kept; no circumstance (*later*, *after the war*), and no pronoun."""
    first = other[0]
    if (
        first in words.prepositions
        or first in words.matching.infinitive_marks
        or first in words.subject_pronouns
        # … but now *he* “commands all people”: the same subject.
        or other[-1] in words.subject_pronouns
    ):
        return False
    data = words.matching
    joints = (data.coordinators, data.subordinators, data.denying.breaks, data.denying.fillers)
    small = (words.governors, words.auxiliaries, words.adverbial_openers, *joints)
    own = [
        word
        for before, word in pairwise(("", *other))
        # *the assembly* is no adverb.
        if not any(word in known for known in small)
        and (before in words.determiners or not words.is_adverb(word))
    ]
    # *few voted*: a count of others.
    counted = first in words.matching.quantifiers and first not in left
    return counted or any(not any(words.same_lemma(word, kept) for kept in left) for word in own)


def _are_alike(own: Sequence[str], right: Sequence[str], words: Lexicon) -> bool:
    """Whether the left out words and the kept ones begin with the same preposition or article, or both with a number."""
    if own[0] == right[0]:
        opens = own[0] in words.matching.denying.complementizers
        return not opens and (own[0] in words.prepositions or own[0] in words.determiners)
    return words.value(own[0]) is not None and words.value(right[0]) is not None


def _both_hang(own: Sequence[str], other: Sequence[str], gap: Gap, words: Lexicon) -> bool:
    """Whether both hang on a preposition, the kept words on that of another verb or number: *approuva celle* “de l’école”."""
    if own[0] not in words.prepositions or gap.right.keys[0] not in words.prepositions:
        return False
    counted = words.value(other[0]) is not None and any(words.value(word) is not None for word in gap.left)
    # A comma without an *and* parts no members of a list: *voted* for the treaty, the assembly *against it*.
    listed = not words.matching.coordinators.isdisjoint(gap.whole.keys)
    # A verb by itself may share its circumstance: *was lit* at dusk and burned *until seven*.
    owns = len(other) > 1 and has_verb(other, words)
    return counted or not listed or owns
