"""Whether the clause that embeds another leaves it open: *It may well be that*, *If the court finds that*, *Perhaps it is true that*.

The embedding clause neither denies nor states what it embeds: it is hedged, or a condition itself.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.model import ScopeKind
from mkdocs_quotecheck.text.hedging_asides import tells_of_itself
from mkdocs_quotecheck.text.scope_phrases import opening_phrase, phrase_at_end

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.text.lexicon import Lexicon

# Who is asked to show something has at most so many words: *the counsel of the union*.
LONGEST_OBJECT: Final = 5


def embedding_scope(embedding: Sequence[str], words: Lexicon) -> ScopeKind | None:
    """What the clause before a complementizer makes of the clause behind it; None where it is told as it is.

    Args:
        embedding: The words of the embedding clause, without the complementizer, folded and in small letters.
        words: Of the language.
    """
    if not embedding:
        return None
    hedges = words.matching.hedging_phrases
    plain = [word for word in embedding if word in hedges or not words.is_adverb(word)]
    if phrase_at_end(plain, hedges):
        # *It may well be that*, *it seems to be that*
        return ScopeKind.HEDGE
    plain, unreal = _up_to_head(plain, words)
    head = plain[-1] if plain else ""
    if head not in words.matching.denying.assertions or words.negations_in(embedding):
        # Who knows, regrets or does not deny that it is so takes it for granted.
        return None
    if _is_condition(embedding, words):
        return ScopeKind.CONDITION
    hedged = (
        unreal
        or _opens_with_hedge(embedding, words)
        or _is_hedged_predicate(embedding, words)
        or _is_wanted(plain, words)
        or _might_be_said(plain, words)
        or _must_be_shown(plain, words)
    )
    return ScopeKind.HEDGE if hedged else None


def _up_to_head(plain: list[str], words: Lexicon) -> tuple[list[str], bool]:
    """The words up to the verb or noun that the clause belongs to, and whether that is unreal: *hätte* feststellen *können, dass*."""
    head = len(plain)
    while head and plain[head - 1] in words.prepositions:
        # Spanish *pruebas* de *que*
        head -= 1
    behind = head
    while words.verb_second and head and plain[head - 1] in words.matching.modals:
        head -= 1
    unreal = head < behind and any(
        word in words.auxiliaries and word in words.reporting_moods for word in plain[:head]
    )
    return _without_addressee(plain[:head], words), unreal


def _opens_with_hedge(embedding: Sequence[str], words: Lexicon) -> bool:
    """Whether a hedge opens the clause; *I think that* is how people say what they say."""
    if tells_of_itself(embedding, words):
        return False
    # A verb alone, *Dicen que*, tells who says it; it hedges between commas only.
    size = opening_phrase(embedding, words.matching.gaps.hedges)
    return size > 1 or (size == 1 and embedding[0] in words.matching.hedging_phrases)


def _without_addressee(embedding: list[str], words: Lexicon) -> list[str]:
    """The words before who is to be convinced: *tried to persuade* the court."""
    addressing = words.matching.denying.addressing
    first = max(0, len(embedding) - 1 - LONGEST_OBJECT)
    at = next((at for at in range(len(embedding) - 1, first, -1) if embedding[at] in addressing), None)
    if at is None or any(word in words.auxiliaries for word in embedding[at + 1 :]):
        return embedding
    return embedding[: at + 1]


def _is_condition(embedding: Sequence[str], words: Lexicon) -> bool:
    """Whether the embedding clause is a condition: *If the court finds*; *And even if we accept*; *Were we to accept*."""
    data = words.matching
    clause = embedding[1:] if embedding[0] in data.coordinators else embedding
    size = opening_phrase(clause, data.conditions)
    if size and clause[size - 1] in data.subordinators | data.denying.complementizers:
        # *As if to show that* is no condition.
        return data.infinitive_marks.isdisjoint(clause[size : size + 1])
    inverted = not words.verb_second and not data.inverted_conditions.isdisjoint(clause[:1])
    return inverted and not words.clause_openers.isdisjoint(clause[1:2])


def _is_hedged_predicate(embedding: Sequence[str], words: Lexicon) -> bool:
    """Whether a hedge stands before the predicate that the clause belongs to: *it may be* true, *it is perhaps* the case.

    Before a verb it hedges what may have been, *the court might have* held *that*; *it may be said that* says it.
    """
    before = embedding[:-1]
    while before and before[-1] in words.determiners:
        before = before[:-1]
    hedge = phrase_at_end(before, words.matching.hedging_phrases)
    perfect = hedge > 1 and before[-1] not in words.passives
    return hedge > 0 and (perfect or not words.is_verb_form(embedding[-1]))


def _is_wanted(embedding: Sequence[str], words: Lexicon) -> bool:
    """Whether somebody only tries, asks or hopes to show it: *tried to show that*, *asked* counsel *to show that*, *wanted proof that*."""
    gaps = words.matching.gaps
    if tells_of_itself(embedding, words):
        # *I want to say that* says it.
        return False
    head = len(embedding) - 1
    marked = not words.matching.infinitive_marks.isdisjoint(embedding[:head][-1:])
    infinitive = marked or words.is_nonfinite(embedding[head])
    for at in range(head - 1, max(-1, head - 2 - LONGEST_OBJECT), -1):
        word = embedding[at]
        if word in gaps.unreal and words.is_verb_form(word):
            return word not in words.matching.denying.former
        parts = word in gaps.implied or word in words.matching.denying.breaks
        small = word in words.governors or word in words.matching.infinitive_marks
        if parts or not (small or infinitive):
            return False
    return False


def _must_be_shown(embedding: Sequence[str], words: Lexicon) -> bool:
    """Whether it is only asked for that somebody shows it: *The plaintiff must prove that*; *we must admit that* admits it."""
    denying = words.matching.denying
    *before, head = embedding
    while before and before[-1] in words.matching.infinitive_marks:
        before.pop()
    near = before[-LONGEST_OBJECT:] if words.verb_second else before[-1:]
    asked = not denying.requiring.isdisjoint(near) and not any(word in words.passives for word in near)
    return head in denying.proving and asked and not tells_of_itself(embedding, words)


def _might_be_said(embedding: Sequence[str], words: Lexicon) -> bool:
    """Whether somebody or other only might think or say it: *One might argue that*, *A cynic would say that*.

    *He would later write that* tells what he wrote, and what shows something does: *A survey would show that*.
    """
    denying = words.matching.denying
    head = len(embedding) - 1
    modal = next((at for at in range(head - 1, -1, -1) if embedding[at] in denying.unreal_modals), None)
    if modal is None or embedding[head] not in _sayings(words) or tells_of_itself(embedding, words):
        return False
    between = embedding[modal + 1 : head]
    if denying.generic_subjects.isdisjoint(embedding[:modal]):
        return False
    if not words.verb_second:
        return not between
    return words.passives.isdisjoint(embedding) and not any(map(words.is_sure_verb, between))


@functools.cache
def _sayings(words: Lexicon) -> frozenset[str]:
    """The infinitives of verbs of saying and thinking."""
    reading = language(words.code).reading
    return reading.speech_verbs.base | reading.thought_verbs.base
