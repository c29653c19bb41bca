"""Conditions that a stretch of text depends on, or is: *Unless it rains,* “…”; *the pact ends if* “Spain withdraws”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import ScopeKind, ScopeTrigger, Span
from mkdocs_quotecheck.text.clauses import states
from mkdocs_quotecheck.text.embedding import SHORTEST_CLAUSE
from mkdocs_quotecheck.text.scope_phrases import opening_phrase, parted, phrase_at_end
from mkdocs_quotecheck.text.words import word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.text.leads import Lead
    from mkdocs_quotecheck.text.lexicon import Lexicon

# A condition that opens the sentence has at most so many characters: two lines.
LONGEST_CONDITION: Final = 200
# A condition of fewer words (`If so,`) leaves nothing open that the fragment or the kept words need.
SHORTEST_CONDITION: Final = 3
# What is excepted has so few words: *with the exception of* the two youngest children.
LONGEST_EXCEPTION: Final = 4
_CLAUSE_SIGN: Final = re.compile("[,;:]")
# Of a passage so many characters show whether it is a clause.
_LOOK: Final = 80


def opening_condition(lead: Lead, passage: str, start: int, words: Lexicon) -> ScopeTrigger | None:
    """The condition or exception that opens the sentence, if nothing else stands between it and the passage.

    Args:
        lead: The sentence up to the passage.
        passage: What the condition may bind.
        start: Where the passage begins in the whole text.
        words: Of the language. In one whose verb stands second, that verb may come between: *Falls es regnet, ist* “…”.
    """
    keys = parted(lead.keys, words)
    if start - lead.first > LONGEST_CONDITION:
        return None
    if _is_exception(keys, lead, passage, words) or _is_condition(keys, lead, passage, words):
        return ScopeTrigger(ScopeKind.CONDITION, Span(lead.words[0].start, start))
    return None


def _is_condition(keys: Sequence[str], lead: Lead, passage: str, words: Lexicon) -> bool:
    """Whether all that stands before the passage is a condition, with the verb of the passage's clause perhaps."""
    inverted = (
        words.verb_second
        and not lead.sign
        and len(keys) > 1
        and _goes_on(keys[-1], words)
        and lead.sign_before(len(keys) - 1) == ","
    )
    if not (lead.sign == "," or inverted):
        return False
    # The verb behind the condition may be the passage's own first word: *Bricht der Damm,* “ist die Stadt verloren”.
    follows = inverted or (
        words.verb_second and any(_goes_on(word, words) for word in word_list(passage[:_LOOK])[:1])
    )
    if len(keys) < SHORTEST_CONDITION + inverted or not _is_one_condition(lead, words, verb_follows=inverted):
        return False
    opener = opening_phrase(keys, words.matching.conditions)
    # Behind the verb of an inverted one as well: *Should you need help*.
    if opener < len(keys) and keys[opener or 1] in words.matching.formulaic_conditions:
        return False
    return bool(opener) or _is_inverted(keys, passage, words, verb_follows=follows)


def _is_exception(keys: Sequence[str], lead: Lead, passage: str, words: Lexicon) -> bool:
    """Whether all that stands before the passage names an exception to it: *With one exception,* “all of them lived”.

    Where the verb stands second it may follow without a comma: *Bis auf eines* “überlebten alle Kinder”.
    """
    size = opening_phrase(keys, words.matching.exception_openers) or _is_unreal_without(keys, passage, words)
    verb = words.verb_second and not lead.sign and words.is_sure_verb(keys[-1])
    long = len(keys) - verb > size + LONGEST_EXCEPTION
    if not size or long or _CLAUSE_SIGN.search(lead.text.rstrip()[:-1]):
        return False
    if lead.sign == "," or verb:
        return verb or states(passage, words)
    first = word_list(passage[:_LOOK])[:1]
    return not lead.sign and words.verb_second and bool(first) and words.is_sure_verb(first[0])


def _is_unreal_without(keys: Sequence[str], passage: str, words: Lexicon) -> int:
    """1 if words begin with a *without* and the passage says what would be: *Sans le mur,* “la crue aurait emporté le moulin”."""
    # *Sin embargo, …*, *Without delay, …*: nothing is thought away.
    without = keys[0] in words.prepositions and words.is_negation(keys[0])
    named = not words.determiners.isdisjoint(keys[1:2])
    unreal = words.matching.denying.unreal_modals
    return int(without and named and not unreal.isdisjoint((keys[-1], *word_list(passage[:_LOOK]))))


def _is_one_condition(lead: Lead, words: Lexicon, *, verb_follows: bool) -> bool:
    """Whether no other clause stands behind the condition: each further comma opens one more, *If it rains, or if it snows,*."""
    parts = lead.text.rstrip().removesuffix(",").split(",")[1:]
    for part in parts[:-1] if verb_follows else parts:
        found = word_list(part)
        joined = len(found) > 1 and found[0] in words.matching.coordinators
        if not joined or not opening_phrase(found[1:], words.matching.conditions):
            return False
    return True


def condition_of(keys: Sequence[str], passage: str, words: Lexicon) -> int:
    """Of how many words the phrase is that makes a condition of the clause that the passage is: *ends if* “Spain withdraws”.

    Args:
        keys: The words before the passage.
        passage: What may be a whole clause.
        words: Of the language.
    """
    data = words.matching
    clauses = data.subordinators | data.denying.complementizers
    size = phrase_at_end(keys, data.conditions)
    opening = word_list(passage[:_LOOK])
    if not size or keys[-1] not in clauses or len(opening) < SHORTEST_CLAUSE:
        return 0
    # French *si sûr de lui* tells a degree.
    degree = keys[-1] in data.denying.degrees and opening[0] not in words.clause_openers
    whole = not (degree or words.is_nonfinite(opening[0]) or opening[0] in clauses)
    return size if whole and states(passage[:_LOOK], words) else 0


def _is_inverted(keys: Sequence[str], passage: str, words: Lexicon, *, verb_follows: bool) -> bool:
    """Whether a verb at the head makes a condition of the clause: *Had it passed,* “…”; *Ist der Damm gebrochen, wird* “…”."""
    if not states(passage, words) and not verb_follows:
        return False
    return keys[0] in words.matching.inverted_conditions or (verb_follows and words.is_sure_verb(keys[0]))


def _goes_on(word: str, words: Lexicon) -> bool:
    """Whether a word is a finite verb, and none that says whose words stand before it: *Ist es sicher,* fragte *er*."""
    told = word in words.reporting or word in words.matching.denying.assertions
    # *meine* is a determiner as well.
    return words.is_sure_verb(word) and not told and word not in words.determiners
