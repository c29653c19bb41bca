"""The ends of an alignment: words added there are not the changed words of the source's next sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import FALLBACK
from mkdocs_quotecheck.matching.blocks import Block
from mkdocs_quotecheck.matching.pairing import MOST_JOINED
from mkdocs_quotecheck.text.characters import TERMINATORS, WIDE_TERMINATORS
from mkdocs_quotecheck.text.language import detect_lexicon
from mkdocs_quotecheck.text.sentences import LONGEST_ABBREVIATION, sentence_ends

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.matching.tokens import Tokens

# A full stop inside an abbreviation takes a border for a sentence's end; then a changed word is reported as an added one.
# Without one of these no sentence ends; whether one does is for `text.sentences` to say.
_MAY_END = re.compile(rf"[{TERMINATORS}{WIDE_TERMINATORS}]|\n\s*\n|\f")
# So many words on either side tell the language of a place.
LANGUAGE_WORDS = 40


# A hyphen at a line's end.
_BROKEN = re.compile(r"^[-\u00ad\u2010\u2011][^\S\n]*\n\s*$")


# Words that changed places at an end: `either Orr or Pike` for `either Pike or Orr`.
LONGEST_TURNED = 4


def transposed_at_end(blocks: Sequence[Block], quoted: Tokens, source: Tokens) -> list[Block]:
    """The blocks; where the quotation's last words are the source's in another order, each stands for the one in its place.

    An alignment takes one of them for equal and those before it for added.
    """
    if len(blocks) < 3 or not blocks[-1].equal or blocks[-2].s1 != blocks[-2].s2:
        return list(blocks)
    first, size = blocks[-2].q1, len(quoted) - blocks[-2].q1
    s1 = blocks[-2].s1
    turned = source.words[s1 : s1 + size]
    if size > LONGEST_TURNED or sorted(turned) != sorted(quoted.words[first:]):
        return list(blocks)
    pairs = (
        Block(quoted.words[first + at] == turned[at], first + at, first + at + 1, s1 + at, s1 + at + 1)
        for at in range(size)
    )
    return [*blocks[:-2], *pairs]


def unbroken_at_ends(blocks: Sequence[Block], quoted: Tokens, source: Tokens) -> list[Block]:
    """The blocks; a first or last word that the source breaks, over lines or by a lost join, stands for all its pieces."""
    if not blocks:
        return []
    first, *rest = blocks
    size = _size_of_pieces(source, first.s1 + 1, -1, quoted.words[first.q1]) if _is_difference(first) else 0
    if size:
        whole = Block(True, first.q1, first.q1 + 1, first.s1 + 1 - size, first.s1 + 1)
        rest = [Block(False, whole.q2, first.q2, whole.s2, first.s2), *rest]
        blocks = [whole, *(block for block in rest if block.q2 > block.q1 or block.s2 > block.s1)]
    *rest, last = blocks
    at = last.s2 - 1
    size = _size_of_pieces(source, at, 1, quoted.words[last.q2 - 1]) if _is_difference(last) else 0
    if size:
        whole = Block(True, last.q2 - 1, last.q2, at, at + size)
        rest = [*rest, Block(False, last.q1, whole.q1, last.s1, whole.s1)]
        blocks = [*(block for block in rest if block.q2 > block.q1 or block.s2 > block.s1), whole]
    return list(blocks)


def _is_difference(block: Block) -> bool:
    return not block.equal and block.q2 > block.q1 and block.s2 > block.s1


def _size_of_pieces(source: Tokens, at: int, step: int, word: str) -> int:
    """How many of the source's words from `at` on, or before it, are pieces of one word; 0 if they are not."""
    for size in range(2, MOST_JOINED + 1):
        first, behind = sorted((at, at + step * size))
        if first >= 0 and behind <= len(source) and _are_pieces(source, first, behind, word):
            return size
    return 0


def _are_pieces(source: Tokens, first: int, behind: int, word: str) -> bool:
    """Whether the source's words `first:behind` are one word with nothing but space, or a line's hyphen, inside."""
    if "".join(source.words[first:behind]) != word:
        return False
    return all(
        not source.gap(at).strip() or _BROKEN.search(source.gap(at)) for at in range(first + 1, behind)
    )


def within_sentence(blocks: Sequence[Block], quoted: Tokens, source: Tokens) -> list[Block]:
    """The blocks, with the quotation's words before the first and behind the last equal ones paired within a sentence.

    What stands beyond the source's sentence end, with nothing alike in it, is no counterpart: then the words are added ones.
    """
    equal = [index for index, block in enumerate(blocks) if block.equal]
    if not equal:
        return list(blocks)
    first, last = equal[0], equal[-1]
    lead = _lead(blocks[:first], blocks[first], source)
    return [*lead, *blocks[first : last + 1], *_tail(blocks[last + 1 :], blocks[last], quoted, source)]


def _lead(blocks: Sequence[Block], inner: Block, source: Tokens) -> list[Block]:
    """The differences before the first equal words, `inner`."""
    kept: list[Block] = []
    q, s = inner.q1, inner.s1
    for block in reversed(blocks):
        if q > block.q1 and _sentence_ends(range(block.s1 + 1, s + 1), source):
            return [Block(False, 0, q, s, s), *kept]
        kept.insert(0, block)
        q, s = block.q1, block.s1
    return kept


def _tail(blocks: Sequence[Block], inner: Block, quoted: Tokens, source: Tokens) -> list[Block]:
    """The differences behind the last equal words, `inner`."""
    kept: list[Block] = []
    q, s = inner.q2, inner.s2
    for block in blocks:
        if block.q2 > q and _sentence_ends(range(s, block.s2), source):
            return [*kept, Block(False, q, len(quoted), s, s)]
        kept.append(block)
        q, s = block.q2, block.s2
    return kept


def _sentence_ends(before: range, source: Tokens) -> bool:
    """Whether a sentence of the source ends before one of these words."""
    return any(_ends_before(at, source) for at in before)


def _ends_before(at: int, source: Tokens) -> bool:
    if not at or not _MAY_END.search(source.gap(at)):
        return False
    around = source.words[max(0, at - LANGUAGE_WORDS) : at + LANGUAGE_WORDS]
    left, right = source.ends[at - 1], source.starts[at]
    ends = sentence_ends(
        source.text,
        detect_lexicon(around, FALLBACK),
        max(0, left - LONGEST_ABBREVIATION),
        right + LONGEST_ABBREVIATION,
    )
    return any(left <= end <= right for end in ends)
