"""Negations that stand before the verb with its subject behind it: *nor did they mend*, which is *they did not mend*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.gaps import ends_sentence

if TYPE_CHECKING:
    from mkdocs_quotecheck.matching.blocks import Block
    from mkdocs_quotecheck.matching.part_alignment import PartAlignment
    from mkdocs_quotecheck.text.lexicon import Lexicon

# Between such a negation and the verb stand an auxiliary and a subject: *nor did the keepers of the upper lock mend*.
FURTHEST = 9


def was_inverted(placement: PartAlignment, block: Block, words: Lexicon) -> bool:
    """Whether a negation that was gained or lost at `block` stands in the other order in both, before and behind its verb."""
    source, quoted = placement.tokens, placement.part.tokens.words
    for at in range(block.s1, block.s2):
        if words.is_negation(source.words[at]) and _inverts(placement, at, words):
            return any(words.is_negation(word) for word in quoted[block.q1 : block.q2 + FURTHEST])
    for at in range(block.s1 - 1, max(-1, block.s1 - 1 - FURTHEST), -1):
        if at + 1 < len(source) and ends_sentence(source.gap(at + 1)):
            return False
        if not words.is_negation(source.words[at]) or not _inverts(placement, at, words):
            continue
        # A negation that is quoted as well makes two of one.
        return not any(each.equal and each.s1 <= at < each.s2 for each in placement.blocks)
    return False


def _inverts(placement: PartAlignment, at: int, words: Lexicon) -> bool:
    source = placement.tokens
    return at + 1 < len(source) and source.words[at + 1] in words.auxiliaries
