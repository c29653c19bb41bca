"""What an infinitive needs and there is none of, so that it does not happen: *no intention of*, *lacks the means to*, *did nothing to*."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.text.scope_phrases import opening_phrase, parted, phrase_at_end

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.text.leads import Lead
    from mkdocs_quotecheck.text.lexicon import Lexicon

# Between what says that something is lacking and the infinitive stand so many words: *lacked both the will and the means to*.
LONGEST_LACK: Final = 8
# So near before a verb of lacking stands what turns it: *n'a jamais* manqué.
NEAR: Final = 3


def lacking_phrase(lead: Lead, opening: Sequence[str], words: Lexicon) -> int:
    """Of how many words the phrase is that says that what the passage's infinitive needs is not there; 0 if there is none.

    Args:
        lead: The sentence before the passage.
        opening: The passage's first words; the infinitive is one of them.
        words: Of the language.
    """
    keys = parted(lead.clause(), words)
    denying = words.matching.denying
    links = denying.links | denying.aims | words.matching.infinitive_marks
    if keys and keys[-1] in links:
        noun, verbs = keys[:-1], opening
    elif opening and opening[0] in links:
        noun, verbs = keys, opening[1:]
    else:
        return 0
    if phrase_at_end(keys, words.matching.negating_phrases):
        # *did not fail to*
        return 0
    infinitive = _marks_infinitive(opening, words) if words.verb_second else _is_infinitive(verbs, words)
    size = _lacking_noun(noun, words) if infinitive else 0
    return min(size + len(keys) - len(noun), len(lead.keys)) if size else 0


def lacked_infinitive(lead: Lead, opening: Sequence[str], words: Lexicon) -> int:
    """The same of an infinitive behind a comma, where the verb stands last: *Er hatte keine Absicht,* “die Miete zu senken”."""
    if not words.verb_second or not _marks_infinitive(opening, words):
        return 0
    # *tat nichts, um* “die Miete zu senken”
    return _lacking_noun(lead.clause(), words)


def _marks_infinitive(opening: Sequence[str], words: Lexicon) -> bool:
    """Whether the mark of an infinitive is among words, where the verb stands last: *die Miete zu senken*, not *zu den Vorwürfen*."""
    marks = words.matching.denying.links
    return any(
        mark in marks and words.is_nonfinite(verb) and verb not in words.determiners
        for mark, verb in pairwise(opening)
    )


def _is_infinitive(verbs: Sequence[str], words: Lexicon) -> bool:
    """Whether words begin with an infinitive or gerund; one that no list knows has its object behind it: *overhaul the law*."""
    if not verbs or verbs[0] in words.governors:
        return False
    # *no reference to* damage *of the pumps*: a noun that looks like an infinitive.
    named = not words.matching.denying.links.isdisjoint(verbs[1:2])
    known = words.is_nonfinite(verbs[0]) or (verbs[0] in words.bare_forms and not named)
    return known or not words.determiners.isdisjoint(verbs[1:2])


def _lacking_noun(keys: Sequence[str], words: Lexicon) -> int:
    """Of how many words the noun is, with what says that there is none of it, that the words end with; 0 if there is none.

    *no intention*, *lacks the means*, *does not have the power*, *no attempt was made*, *was not able*.
    """
    matching, denying = words.matching, words.matching.denying
    # Whether a verb that carries the noun stands behind the word (*have*, *was made*), and whether an *and* does.
    carried = joined = False
    for size, word in enumerate(reversed(keys[-LONGEST_LACK:]), 1):
        behind = keys[len(keys) - size + 1 :]
        if word in denying.obstacles or opening_phrase(keys[-size:], matching.idle_negations):
            # *no trouble to*, *not the first to*: it happens.
            return 0
        before = keys[max(0, len(keys) - size - NEAR) : len(keys) - size]
        if word in denying.nominal_negations or words.is_negation(word):
            named = behind[:1] and (behind[0] in words.determiners or behind[0] in matching.gaps.unreal)
            none = not joined if word in denying.nominal_negations else carried or named
            return size if none and not _lacks(before[-1:], words) else 0
        if _lacks([word], words):
            # *lost money to build*: what for. *lacks merit in the light of people being able to*: another infinitive's.
            # *never waived the right to*: it is there.
            tied = words.is_negation(word) or not (words.determiners | denying.links).isdisjoint(behind[:1])
            own = tied and not carried and (words.prepositions - denying.links).isdisjoint(behind)
            return size if own and not words.negations_in(before) else 0
        if word in words.auxiliaries or word in denying.light_verbs:
            carried = True
        elif word in matching.coordinators:
            joined = True
        elif _begins_clause(keys, len(keys) - size, words):
            return 0
    return 0


def _lacks(found: Sequence[str], words: Lexicon) -> bool:
    """Whether one of some words says that there is none of something; with a negation there is: *lost no time*."""
    denying = words.matching.denying
    return any(word in denying.lacking or word in denying.avoiding for word in found)


def _begins_clause(keys: Sequence[str], at: int, words: Lexicon) -> bool:
    """Whether a word is the verb of another clause or opens one; not *means* in *no means*."""
    word, before, denying = keys[at], keys[at - 1 : at], words.matching.denying
    if words.is_sure_verb(word):
        named = before and (before[0] in words.determiners or before[0] in denying.nominal_negations)
        return not named
    matching = words.matching
    # *Nothing was easier than to*, *no choice except to*
    parting = (matching.subordinators, matching.exceptions, matching.relatives)
    opens = (denying.breaks, denying.complementizers, denying.questions, *parting)
    return word not in words.determiners and any(word in known for known in opens)
