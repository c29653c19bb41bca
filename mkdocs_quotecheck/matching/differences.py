"""Where the words of a quotation and of its source differ: the blocks of an alignment, cut and joined as a reader sees them."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.blocks import Block
from mkdocs_quotecheck.matching.enumerators import MOST_NUMBER_PARTS, is_enumerator, is_kept_number
from mkdocs_quotecheck.matching.layout import numbers_first_line
from mkdocs_quotecheck.matching.markup import LONGEST_MARKER, is_markup
from mkdocs_quotecheck.matching.whole_numbers import whole_numbers

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mkdocs_quotecheck.matching.part_alignment import PartAlignment
    from mkdocs_quotecheck.matching.tokens import Tokens
    from mkdocs_quotecheck.text.lexicon import Lexicon

# Neighbouring differences are one if they have no more words than this on either side: `percent`, `percentage points`.
MOST_MERGED = 3


def without_kept_numbers(placement: PartAlignment, blocks: Sequence[Block]) -> Iterable[Block]:
    """The blocks without the numbers of verses, lines and items that the quotation has kept."""
    for block in blocks:
        kept = () if block.equal else range(max(block.q1, block.q2 - MOST_NUMBER_PARTS), block.q2)
        first = next((at for at in kept if is_kept(placement, block, at)), block.q2)
        # One that is nothing else stays, so that the signs around it are compared; it is told of by nobody.
        alone = first == block.q1 and block.s1 == block.s2
        yield block if alone else Block(block.equal, block.q1, first, block.s1, block.s2)


def is_kept(placement: PartAlignment, block: Block, first: int) -> bool:
    """Whether the words of a block from one on are the number before those that follow."""
    quoted, source = placement.part.tokens, placement.tokens
    return is_kept_number(quoted, (first, block.q2), source, block.s2) or (
        not block.q1 and numbers_first_line(quoted, first, block.q2, source, block.s2)
    )


def differences(placement: PartAlignment, words: Lexicon) -> tuple[Block, ...]:
    """The blocks, with a replaced word and the words lost or gained beside it taken together."""
    merged: list[Block] = []
    edges = {bracket.position for bracket in placement.part.brackets}
    for block in whole_numbers(placement, words):
        last = merged[-1] if merged else None
        if (
            last
            and not last.equal
            and not block.equal
            and last.q2 not in edges
            and _belong(placement, last, block, words)
        ):
            merged[-1] = Block(False, last.q1, block.q2, last.s1, block.s2)
        else:
            merged.append(block)
    return tuple(
        itertools.chain.from_iterable(_without_marks(placement.tokens, block, words) for block in merged)
    )


def _without_marks(source: Tokens, block: Block, words: Lexicon) -> Iterable[Block]:
    """A difference apart from the note marks and numbers of items at its edges: *harbour[3]*, for *harbor*."""
    lost = block.q1 == block.q2
    # Whole items that a quotation leaves out keep their numbers, by which they are known to be items.
    whole = lost and ("\n" in source.gap(block.s1) or _is_mark(source, block.s1, block.s2, words))
    if block.equal or block.s2 - block.s1 <= 1 or whole:
        yield block
        return
    starts = range(min(block.s1 + LONGEST_MARKER, block.s2 - 1), block.s1, -1)
    first = next((at for at in starts if _is_mark(source, block.s1, at, words)), block.s1)
    ends = range(max(block.s2 - LONGEST_MARKER, first + 1), block.s2)
    behind = next((at for at in ends if _is_mark(source, at, block.s2, words)), block.s2)
    if first > block.s1:
        yield Block(False, block.q1, block.q1, block.s1, first)
    yield Block(False, block.q1, block.q2, first, behind)
    if behind < block.s2:
        yield Block(False, block.q2, block.q2, behind, block.s2)


def _is_mark(source: Tokens, first: int, behind: int, words: Lexicon) -> bool:
    """Whether words of the source are no words of its text, but a note mark or an item's number."""
    return is_markup(source, first, behind, words) or is_enumerator(source, first, behind, words)


def _belong(placement: PartAlignment, last: Block, block: Block, words: Lexicon) -> bool:
    sizes = (block.q2 - last.q1, block.s2 - last.s1)
    if max(sizes) > MOST_MERGED:
        return False
    quoted = placement.part.tokens.words[last.q1 : block.q2]
    original = placement.tokens.words[last.s1 : block.s2]
    if words.contracts(quoted, original):
        return True
    return any(part.q1 == part.q2 or part.s1 == part.s2 for part in (last, block))
