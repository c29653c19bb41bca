"""Kinds of change where words are written without spaces: a word of the data is a run of characters there."""

from __future__ import annotations

import functools
import re
from collections import Counter
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import EditKind
from mkdocs_quotecheck.text.alternation import one_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs_quotecheck.matching.blocks import Block
    from mkdocs_quotecheck.matching.part_alignment import PartAlignment
    from mkdocs_quotecheck.text.lexicon import Lexicon

# A word that changed reaches into the characters that did not: `し|なかっ|た`. The longest ending of the data has 8.
AROUND = 8


def unspaced_kind(
    placement: PartAlignment, index: int, blocks: tuple[Block, ...], words: Lexicon
) -> EditKind | None:
    """The kind that a modal, a negation or a quantifier on one side alone makes of a difference; None if none does."""
    quoted, original = _around(placement, index, blocks)
    for kind, pattern in _patterns(words):
        one, two = Counter(pattern.findall(quoted)), Counter(pattern.findall(original))
        if one != two:
            if kind is EditKind.NEGATION_LOST and one.total() >= two.total():
                return EditKind.NEGATION_GAINED if one.total() > two.total() else None
            return kind
        # What is part of a modal (`なければならない`) is no negation.
        quoted, original = pattern.sub("\0", quoted), pattern.sub("\0", original)
    return None


def _around(placement: PartAlignment, index: int, blocks: tuple[Block, ...]) -> tuple[str, str]:
    """The characters of both sides, with as many equal ones on either side as belong to both."""
    first = last = blocks[index]
    before = after = 0
    at = index - 1
    while at >= 0 and before < AROUND:
        first = blocks[at]
        before += min(first.q2 - first.q1, first.s2 - first.s1)
        at -= 1
    at = index + 1
    while at < len(blocks) and after < AROUND:
        last = blocks[at]
        after += min(last.q2 - last.q1, last.s2 - last.s1)
        at += 1
    quoted, source = placement.part.tokens.words, placement.tokens.words
    here = blocks[index]
    q1, s1 = max(first.q1, here.q1 - AROUND), max(first.s1, here.s1 - AROUND)
    # Where the quotation ends in a changed word, the source's goes on.
    beyond = 0 if after else AROUND
    q2, s2 = min(last.q2, here.q2 + AROUND), min(last.s2, here.s2 + AROUND) + beyond
    return "".join(quoted[q1:q2]), "".join(source[s1:s2])


@functools.cache
def _patterns(words: Lexicon) -> tuple[tuple[EditKind, re.Pattern[str]], ...]:
    data = words.matching
    return tuple(
        (kind, any_of(known))
        for kind, known in (
            (EditKind.MODAL, data.modals),
            (EditKind.QUANTIFIER, data.quantifiers | data.exceptions),
            (EditKind.NEGATION_LOST, data.negations),
        )
    )


def any_of(known: Iterable[str]) -> re.Pattern[str]:
    """A pattern for some words as runs of characters, the longest first; it fits nowhere if there are none."""
    return re.compile(one_of(word.replace(" ", "") for word in known))
