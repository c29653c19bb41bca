"""Numbers and their bounds as one difference each, in however many words they are written: `25` and `twenty-five`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.matching.blocks import Block
from mkdocs_quotecheck.text.written_numbers import say_the_same, written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from mkdocs_quotecheck.matching.part_alignment import PartAlignment
    from mkdocs_quotecheck.matching.tokens import Tokens
    from mkdocs_quotecheck.text.lexicon import Lexicon

# A number is written in so many words at most: `one hundred twenty five thousand`.
LONGEST_NUMBER = 5
# … and in so many characters where each is a word: `千二百三十四`.
LONGEST_SIGNS = 9
# What a number in figures alone has none of.
_UNITS_OR_WORDS = re.compile(r"[^\d\s.,:;'’/-]")


def whole_numbers(placement: PartAlignment, words: Lexicon) -> Iterable[Block]:
    """The blocks of a part, with what a number or its bound is written in taken together."""
    return _numbers_whole(placement, tuple(_bounds_whole(placement, words)), words)


def is_rewritten(placement: PartAlignment, block: Block, words: Lexicon) -> bool:
    """Whether both sides of a difference are one number or date in two writings.

    A scale is read with its number: `1.5m` and `1.5 million`. Two numbers in figures alone are told by their signs, and another
    writing of a unit (`12 %`, `12 percent`) by what it is.
    """
    quoted, source = placement.part.tokens, placement.tokens
    if block.q1 == block.q2 or block.s1 == block.s2:
        return False
    pairs = [(quoted.raw(block.q1, block.q2), source.raw(block.s1, block.s2))]
    if block.q1 and block.s1 and quoted.words[block.q1 - 1] == source.words[block.s1 - 1]:
        pairs.append((quoted.raw(block.q1 - 1, block.q2), source.raw(block.s1 - 1, block.s2)))
    # `3.` is `dritte` where a point makes an ordinal.
    points = _with_point(quoted, block.q1, block.q2, words), _with_point(source, block.s1, block.s2, words)
    if points != pairs[0]:
        pairs.append(points)
    return any(_are_one(one, other, words) for one, other in pairs if _UNITS_OR_WORDS.search(one + other))


def _with_point(tokens: Tokens, first: int, behind: int, words: Lexicon) -> str:
    """The words as they are written, with the point right behind figures in a language whose ordinals have one."""
    written_so = tokens.raw(first, behind)
    ordinal = "." in words.numbers.ordinal_suffixes and written_so.isdigit() and behind < len(tokens)
    return written_so + "." if ordinal and tokens.gap(behind).startswith(".") else written_so


def _are_one(quoted: str, original: str, words: Lexicon) -> bool:
    said = written(quoted, language(words.code))
    other = written(original, language(words.code)) if said else None
    return said is not None and other is not None and not said.unit and say_the_same(said, other)


def _bounds_whole(placement: PartAlignment, words: Lexicon) -> Iterable[Block]:
    """The blocks; `at least` and `fewer than`, and `au moins` and `moins de`, are one difference each."""
    blocks = placement.blocks
    quoted, source = placement.part.tokens.words, placement.tokens.words
    index = 0
    while index < len(blocks):
        first = blocks[index]
        size = 1
        if not first.equal:
            for behind in (index + 3, index + 2):
                last = blocks[behind - 1] if behind <= len(blocks) else first
                one, two = tuple(quoted[first.q1 : last.q2]), tuple(source[first.s1 : last.s2])
                if last is not first and one in words.bounds and two in words.bounds:
                    first, size = Block(False, first.q1, last.q2, first.s1, last.s2), behind - index
                    break
        yield first
        index += size


def _numbers_whole(placement: PartAlignment, blocks: Sequence[Block], words: Lexicon) -> Iterable[Block]:
    """The blocks; a number written in one word here and in several there (`25`, `twenty-five`) is one difference."""
    index = 0
    while index < len(blocks):
        first, behind = blocks[index], index + 1
        while not first.equal and behind < len(blocks) and not blocks[behind].equal:
            behind += 1
        last = blocks[behind - 1]
        whole = () if first.equal else _behind_opening(placement, first, last, words)
        if not whole and not first.equal and (number := _whole(placement, first, last, words)):
            whole = (number,)
        yield from whole or (first,)
        index = behind if whole else index + 1


def _whole(placement: PartAlignment, first: Block, last: Block, words: Lexicon) -> Block | None:
    """The difference from one block to another, if a number of the quotation is all that stands there, and the source has it."""
    same_number = _comparer(placement, first.q1, last.q2, words) if first.q1 < last.q2 else None
    if same_number is None:
        return None
    # At the ends of the quotation the source's words may stand outside the blocks.
    opens, closes = not first.q1, last.q2 == len(placement.part.tokens.words)
    starts = range(max(0, first.s1 - LONGEST_NUMBER), last.s2) if opens else (first.s1,)
    furthest = min(len(placement.tokens.words), last.s2 + LONGEST_NUMBER)
    ends = range(furthest, first.s1, -1) if closes else (last.s2,)
    spans = ((s1, s2) for s1 in starts for s2 in ends if 0 < s2 - s1 <= LONGEST_NUMBER)
    same = next((span for span in spans if same_number(*span)), None)
    return Block(False, first.q1, last.q2, *same) if same else None


def _behind_opening(placement: PartAlignment, first: Block, last: Block, words: Lexicon) -> tuple[Block, ...]:
    """A quotation's first word and the number behind it, where the source has both, the number in other words: `第399条`.

    Where characters are words, so many of them write the number that the alignment begins in its midst.
    """
    quoted, source = placement.part.tokens.words, placement.tokens.words
    if first.q1 or last.q2 < 2 or not last.s2:
        return ()
    same_number = _comparer(placement, 1, last.q2, words)
    if same_number is None:
        return ()
    starts = range(last.s2 - 1, max(0, last.s2 - LONGEST_SIGNS - 1), -1)
    at = next((at for at in starts if source[at - 1] == quoted[0] and same_number(at, last.s2)), None)
    return () if at is None else (Block(True, 0, 1, at - 1, at), Block(False, 1, last.q2, at, last.s2))


def _comparer(
    placement: PartAlignment, first: int, behind: int, words: Lexicon
) -> Callable[[int, int], bool] | None:
    """Tells of words of the source whether they are the number that words of the quotation are; None if these are none."""
    quoted, source = placement.part.tokens, placement.tokens
    if behind - first > LONGEST_NUMBER:
        return None
    said = written(quoted.raw(first, behind), language(words.code))
    if said is None:
        return None

    def same(at: int, end: int) -> bool:
        other = written(source.raw(at, end), language(words.code))
        return other is not None and say_the_same(said, other)

    return same
