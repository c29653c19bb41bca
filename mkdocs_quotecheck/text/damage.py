"""Whether a text is visibly damaged where some words stand: letters lost or moved, words split, as conversions leave them.

*activit y*, *inte gration*, *carr y out*: two pieces that stand together and make a word the text has elsewhere, while one of
them is hardly ever a word of its own. What a quotation seems to have changed there may be right, and the registered text wrong.
"""

from __future__ import annotations

import functools
from collections import Counter
from itertools import pairwise
from operator import concat
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.text.words import keys_in, words_in

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Span
    from mkdocs_quotecheck.text.words import Word

# The words are counted in the passage's neighbourhood, so that a long text costs no more than a short one.
NEIGHBOURHOOD: Final = 100_000
# A split word shorter than this, or one that stands so seldom as a whole, is chance: *a way*, *on to*.
SHORTEST_WHOLE: Final = 4
LEAST_WHOLE: Final = 3
# The rarer piece stands so seldom beside the whole word.
PIECE_SHARE: Final = 0.25
# A sound text has up to five words that are now one word and now two, *lock time*, *front ends* (60 registered documents); a
# damaged one has hundreds, one in 100 words.
LEAST_SPLITS: Final = 8
WORDS_PER_SPLIT: Final = 1_000
# So many characters around a passage are looked at for one, about a page: what damages a page damages all of it.
REACH: Final = 2_000


def is_damaged(text: str, span: Span) -> bool:
    """Whether the text is damaged at `span`, and not only there."""
    block = span.start // NEIGHBOURHOOD
    start = max(0, (block - 1) * NEIGHBOURHOOD)
    splits = _splits(text, start, min(len(text), (block + 2) * NEIGHBOURHOOD))
    return any(span.start - REACH < at < span.end + REACH for at in splits)


@functools.lru_cache(maxsize=16)
def _splits(text: str, start: int, end: int) -> tuple[int, ...]:
    """Where the words of a stretch are split; empty if they are too few to say that the text is damaged."""
    keys = keys_in(text, start, end)
    counts = Counter(keys)
    whole = {word for word, number in counts.items() if number >= LEAST_WHOLE}
    # Most texts have no two words that make a third one: where none stand there is nothing to look at.
    if whole.isdisjoint(map(concat, keys, keys[1:])):
        return ()
    words = words_in(text, start, end)
    found = [(one, two) for one, two in pairwise(words) if _is_split(text, one, two, counts)]
    different = {one.key + two.key for one, two in found}
    enough = len(different) >= LEAST_SPLITS and len(found) * WORDS_PER_SPLIT >= len(words)
    return tuple(one.start for one, _ in found) if enough else ()


def _is_split(text: str, one: Word, two: Word, counts: Counter[str]) -> bool:
    if two.start - one.end != 1 or text[one.end] != " ":
        return False
    whole = one.key + two.key
    if len(whole) < SHORTEST_WHOLE or not whole.isalpha():
        return False
    return (
        counts[whole] >= LEAST_WHOLE and min(counts[one.key], counts[two.key]) <= PIECE_SHARE * counts[whole]
    )
