"""What governs the whole clause that a passage is, or whose predicate it is: an embedding clause, a condition, a hedge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import ScopeKind, ScopeTrigger
from mkdocs_quotecheck.text.clauses import states
from mkdocs_quotecheck.text.embedded_hedges import embedding_scope
from mkdocs_quotecheck.text.leads import Lead
from mkdocs_quotecheck.text.scope_conditions import opening_condition
from mkdocs_quotecheck.text.scope_phrases import parted, phrase_at_end
from mkdocs_quotecheck.text.sentence_hedges import sentence_hedge
from mkdocs_quotecheck.text.words import word_list

if TYPE_CHECKING:
    from mkdocs_quotecheck.text.lexicon import Lexicon

# Of a passage so much is looked at: its first words and the mood of its verb.
_LOOK: Final = 80
# A passage may begin behind a subject of so many words: *the old owners of the mill* “shall pay”.
LONGEST_SUBJECT: Final = 6


def clause_trigger(lead: Lead, passage: str, start: int, words: Lexicon) -> ScopeTrigger | None:
    """What governs the clause that a passage begins, or whose predicate it begins.

    Args:
        lead: The sentence up to the passage.
        passage: The words asked about.
        start: Where they begin in the whole text.
        words: Of the language.
    """
    return (
        _whole_clause(lead, passage, start, words)
        or _predicate(lead, passage, start, words)
        or _inverted_condition(lead, passage, words)
    )


def _whole_clause(lead: Lead, passage: str, start: int, words: Lexicon) -> ScopeTrigger | None:
    """What governs the whole clause that the passage begins: what embeds it, a condition before it, a hedge that opens it."""
    kind = _embedded_kind(lead, passage, words)
    if kind is not None:
        return ScopeTrigger(kind, lead.span(len(lead.clause())))
    condition = opening_condition(lead, passage, start, words)
    if condition is not None or lead.sign not in ("", ","):
        return condition
    size = sentence_hedge(lead, words) if states(passage, words) else 0
    return ScopeTrigger(ScopeKind.HEDGE, lead.span(size)) if size else None


def _inverted_condition(lead: Lead, passage: str, words: Lexicon) -> ScopeTrigger | None:
    """The verb at the head of a sentence that makes a condition of its clause: *Wäre* “der Streik rechtens gewesen”, …."""
    opening = word_list(passage[:_LOOK])[:1]
    heads = words.reporting_moods if words.verb_second else words.matching.inverted_conditions
    opens = len(lead.words) == 1 and not lead.sign and bool(opening)
    if not opens or lead.keys[0] not in heads or opening[0] not in words.clause_openers:
        return None
    return ScopeTrigger(ScopeKind.CONDITION, lead.span(1))


def _predicate(lead: Lead, passage: str, start: int, words: Lexicon) -> ScopeTrigger | None:
    """The same for a passage that begins behind the subject of its clause: *If the bank agrees, we* “shall pay in March”."""
    opening = word_list(passage[:_LOOK])[:1]
    if lead.sign or not opening or not (words.is_sure_verb(opening[0]) or opening[0] in words.auxiliaries):
        return None
    size = _subject_at_end(lead, words)
    if not size:
        return None
    first = lead.words[-size].start
    behind = lead.text[lead.words[-size - 1].end - lead.first : first - lead.first].strip()
    before = Lead(lead.text[: first - lead.first], lead.first, lead.words[:-size], behind)
    clause = f"{lead.text[first - lead.first : start - lead.first]}{passage}"
    return _whole_clause(before, clause, first, words)


def _subject_at_end(lead: Lead, words: Lexicon) -> int:
    """How many of the last words are the subject of a clause that begins behind a comma, a complementizer or a hedge; 0 if none are."""
    keys = lead.keys
    openers = words.matching.denying.complementizers
    for size in range(1, min(LONGEST_SUBJECT, len(keys) - 1) + 1):
        word, before = keys[-size], keys[:-size]
        if word in words.auxiliaries or words.is_sure_verb(word) or words.is_negation(word):
            return 0
        sign = lead.sign_before(len(before))
        if sign or before[-1] in openers or phrase_at_end(before, words.matching.gaps.hedges):
            return size if sign in ("", ",") else 0
    return 0


def _embedded_kind(lead: Lead, passage: str, words: Lexicon) -> ScopeKind | None:
    """What the clause that embeds the passage, whole, makes of it: *If the court finds that* “the mill burned”."""
    clause = parted(lead.clause(), words)
    if lead.sign not in ("", ",") or not clause or not states(passage, words):
        return None
    if clause[-1] in words.matching.denying.complementizers:
        return embedding_scope(clause[:-1], words)
    # *Es heißt*, der Damm sei gebrochen
    reported = lead.sign == "," and not words.reporting_moods.isdisjoint(word_list(passage[:_LOOK]))
    return embedding_scope(clause, words) if words.verb_second and reported else None
