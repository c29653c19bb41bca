"""Words between two signs that make their sentence somebody's belief: *, perhaps,*, *, some fear,*, *, in the view of many,*."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.text.scope_phrases import opening_phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.text.lexicon import Lexicon

# A hedge between signs has at most so many words: `, according to some,`.
LONGEST_ASIDE: Final = 4


def is_hedging_aside(keys: Sequence[str], words: Lexicon, *, parted: bool) -> bool:
    """Whether words are a hedge, begin with whose opinion it is, or are a clause of somebody who believes it: *some fear*."""
    hedges = words.matching.gaps.hedges
    if len(keys) > LONGEST_ASIDE + opening_phrase(keys, hedges):
        return False
    if " ".join(keys) in hedges:
        return True
    opener = opening_phrase(keys, hedges)
    # *in the view of many*; *or so* the owner claims
    whose = opener > 2 or (opener and keys[0] in words.matching.coordinators)
    return parted and len(keys) > 1 and (bool(whose) or _believes(keys, words))


def tells_of_itself(keys: Sequence[str], words: Lexicon) -> bool:
    """Whether the one who speaks is among the words: *I think*, *we hope*."""
    return not _narrators(words).isdisjoint(keys)


@functools.cache
def _narrators(words: Lexicon) -> frozenset[str]:
    return language(words.code).reading.self_references - words.determiners


def _believes(keys: Sequence[str], words: Lexicon) -> bool:
    """Whether words are a subject with a verb of believing, hoping or fearing, in either order.

    *character produces hope* has a verb of its own, *fear the Lord* asks for something, *once feared* has no subject, and *which
    nobody feared* tells of the sentence.
    """
    denying = words.matching.denying
    beliefs = denying.beliefs | denying.suppositions
    at = next((at for at, word in enumerate(keys) if word in beliefs and words.is_verb_form(word)), None)
    if at is None or keys[0] in words.matching.relatives or words.negations_in(keys):
        return False
    if at == 0:
        return keys[0] not in words.bare_forms
    small = (words.auxiliaries, words.adverbs, denying.former)
    subject = [word for word in keys[:at] if not any(word in known for known in small)]
    noun = keys[at - 1] in words.governors - words.auxiliaries
    # *so fürchten* manche
    follows = words.verb_second and at + 1 < len(keys)
    return (bool(subject) or follows) and not noun and not any(map(words.is_sure_verb, subject))
