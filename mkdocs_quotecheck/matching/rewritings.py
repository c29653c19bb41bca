"""One word, number or time of day in two writings: `25` and `twenty-five`, `14 h 30` and `14:30`, `G-d` and `God`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.matching.number_writings import is_clock_word
from mkdocs_quotecheck.matching.whole_numbers import is_rewritten
from mkdocs_quotecheck.model import EditKind
from mkdocs_quotecheck.text.folding import HYPHENS

if TYPE_CHECKING:
    from mkdocs_quotecheck.matching.blocks import Block
    from mkdocs_quotecheck.matching.part_alignment import PartAlignment
    from mkdocs_quotecheck.text.lexicon import Lexicon

# A word with signs for its inner letters: out of reverence (`G-d`, `L-rd`) or decency (`d**n`).
_MASKED: Final = re.compile(rf"([^\W\d_]{{1,20}})([–—{HYPHENS}]|[*_•·.…]{{1,20}})([^\W\d_]{{1,20}})")


def rewritten_kind(placement: PartAlignment, block: Block, words: Lexicon) -> EditKind | None:
    """What a difference is that only writes the same in another way; None for others."""
    quoted, source = placement.part.tokens, placement.tokens
    q, s = (block.q1, block.q2), (block.s1, block.s2)
    if is_clock_word(quoted, q, source, s):
        return EditKind.PUNCTUATION
    masked = block.s2 == block.s1 + 1 and is_masked(quoted.raw(*q), source.raw(*s))
    return EditKind.SPELLING if masked or is_rewritten(placement, block, words) else None


def is_masked(quoted: str, original: str) -> bool:
    """Whether a word is the other one with signs for some of its inner letters."""
    found = _MASKED.fullmatch(quoted)
    if found is None:
        return False
    first, last = found[1].casefold(), found[3].casefold()
    word = original.casefold()
    return len(word) > len(first) + len(last) and word.startswith(first) and word.endswith(last)
