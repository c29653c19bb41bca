"""The sentence around a token, or what the brackets around it hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.reading.attribution.clauses import REACH, Clause
from mkdocs_quotecheck.reading.attribution.lexicon import Strength

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.phrases import Phrases


def clause_of(phrases: Phrases, token: int) -> Clause:
    """The sentence around a token, as chunks; inside brackets, what the brackets hold."""
    low, high = phrases.passage.bounds(token)
    middle = phrases.chunks.at(token)
    first = max(phrases.chunks.at(low), middle - REACH)
    last = min(phrases.chunks.at(high - 1) + 1, middle + REACH)
    return _bracketed(Clause(phrases, first, last), middle)


def _bracketed(clause: Clause, middle: int) -> Clause:
    """The part of a sentence between the brackets around the chunk at `middle`, if it has a verb of its own there."""
    chunks, kinds = clause.phrases.chunks, clause.phrases.passage.kinds
    before = chunks.firsts[clause.low], chunks.firsts[middle]
    opening = kinds.rfind("(", *before)
    if opening < 0 or kinds.rfind(")", *before) > opening:
        return clause
    closing = kinds.find(")", chunks.lasts[middle], chunks.lasts[clause.high - 1])
    inner = Clause(clause.phrases, chunks.at(opening) + 1, clause.high if closing < 0 else chunks.at(closing))
    told = any(inner.strength(index) >= Strength.SPEECH for index in range(inner.low, inner.high))
    return inner if told else clause
