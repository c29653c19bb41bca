"""What stands at the head of a sentence and puts the verb before its subject: *At no point did he brake*, *Can anyone say that …?*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import ScopeKind
from mkdocs_quotecheck.text.characters import CLOSING_BRACKETS, CLOSING_MARKS
from mkdocs_quotecheck.text.clauses import has_verb
from mkdocs_quotecheck.text.scope_phrases import opening_phrase, phrase_at_end
from mkdocs_quotecheck.text.sentences import each_sentence_end

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.text.leads import Lead
    from mkdocs_quotecheck.text.lexicon import Lexicon

# A circumstance that opens the sentence has at most so many words: *under no reading of the three articles of the statute*.
LONGEST_CIRCUMSTANCE: Final = 12
# So far behind a passage its sentence is followed to its question mark.
QUESTION_REACH: Final = 240
_QUESTION_MARKS: Final = ("?", "\uff1f")


def fronted(lead: Lead, opening: Sequence[str], words: Lexicon) -> ScopeKind | None:
    """What a phrase at the head of a sentence does to the clause that it inverts; None without such a phrase.

    Args:
        lead: The sentence before the passage; the verb may be its last word: *At no point did* “he brake”.
        opening: The passage's first words; its verb may be the first: *At no point* “did he brake”.
        words: Of the language.
    """
    keys = lead.keys
    if words.verb_second:
        inverted = bool(opening) and words.is_sure_verb(opening[0])
    elif keys[-1] in words.auxiliaries and opening and opening[0] in words.clause_openers:
        inverted, keys = True, keys[:-1]
    else:
        # Only a negation puts the auxiliary before its subject: *With no warning* “came the flood” negates nothing.
        subject = len(opening) > 1 and (opening[1] in words.clause_openers or words.is_negation(keys[0]))
        inverted = subject and opening[0] in words.auxiliaries
    if not inverted or not keys or any(map(lead.sign_before, range(1, len(keys)))):
        return None
    if not words.verb_second and keys[0] in words.matching.focus_particles:
        return ScopeKind.CONDITION if opening_phrase(keys, words.matching.conditions) > 1 else None
    return ScopeKind.NEGATION if _is_negated_circumstance(keys, words) else None


def _is_negated_circumstance(keys: Sequence[str], words: Lexicon) -> bool:
    """Whether words are a circumstance that is none: *at no time in the war*, *not until the war was over*, *never again*."""
    data = words.matching
    if not 1 < len(keys) <= LONGEST_CIRCUMSTANCE:
        return False
    if any(opening_phrase(keys[at:], data.idle_negations) for at in (0, 1)):
        return False
    if keys[1] in data.denying.nominal_negations:
        return keys[0] in words.prepositions or keys[0] in data.infinitive_marks
    # *Isn't it odd that we* “do not pay”: a question.
    if keys[0].endswith(words.negative_endings) or not data.denying.complementizers.isdisjoint(keys):
        return False
    starts_clause = keys[1] in data.subordinators
    # Where the verb is second none stands before it: *Nie in meinem* Leben.
    told = not words.verb_second and has_verb(keys, words)
    if not words.is_negation(keys[0]) or (told and not starts_clause):
        return False
    # *not far from here*, *not without reason*: a place or a reason that there is.
    counts = keys[1] in words.governors or keys[1] in data.denying.fillers or words.value(keys[1]) is not None
    named = starts_clause or (counts and not words.is_negation(keys[1]))
    return named or keys[0] not in data.negation_before or keys[0] in data.denying.nominal_negations


def may_be_asked(text: str, end: int) -> bool:
    """Whether there is a question mark soon behind a passage."""
    return any(text.find(mark, end, end + QUESTION_REACH) >= 0 for mark in _QUESTION_MARKS)


def is_asked_clause(text: str, end: int, keys: Sequence[str], words: Lexicon) -> bool:
    """Whether a passage is the clause of a question that asks whether it is so: *Did they show that* “the port is safe”.

    Args:
        text: The whole text.
        end: Where the passage ends.
        keys: The words of its sentence before it.
        words: Of the language.
    """
    if len(keys) < 2 or keys[-1] not in words.matching.denying.complementizers:
        return False
    denying = words.matching.denying
    if phrase_at_end(keys, denying.asking):
        return _ends_asking(text, end, words)
    assertions = denying.assertions
    # *Why did he say that …?* takes for granted that he did; *Who would say that …?* does not.
    opens = words.is_sure_verb(keys[0]) or keys[0].endswith(words.negative_endings)
    asks = opens or keys[1] in words.matching.modals or not assertions.isdisjoint(keys[:2])
    if not asks or assertions.isdisjoint(keys):
        return False
    return _ends_asking(text, end, words)


def _ends_asking(text: str, end: int, words: Lexicon) -> bool:
    """Whether the sentence ends in a question mark."""
    reach = min(len(text), end + QUESTION_REACH)
    close = next(each_sentence_end(text, words, end, reach), reach)
    return text[end:close].rstrip(f" \n{CLOSING_MARKS}{CLOSING_BRACKETS}")[-1:] in _QUESTION_MARKS
