"""From a text to its index, at the speed of the interpreter's own loops.

Every statement that touches each word runs inside one built-in (`split`, `map`, `extend`): a Python loop over the words would be
five times slower. Measured on real texts of several kinds: see `benchmarks/matching_speed.py`.
"""

from __future__ import annotations

from array import array
from collections import defaultdict, deque
from itertools import accumulate, chain, count, islice, repeat
from typing import TYPE_CHECKING, TypeVar

from mkdocs_quotecheck.text.folding import word_key
from mkdocs_quotecheck.text.index.hashing import hash_key
from mkdocs_quotecheck.text.index.searching import SMALL_VOCABULARY, TextIndex
from mkdocs_quotecheck.text.index.segmentation import cut

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mkdocs_quotecheck.model import Span

_T = TypeVar("_T")

# A word that makes up more than a thousandth of a text (in English some 120 words, half of the text) is looked for by
# scanning; listing its places would cost a third more memory and never decide where a quotation stands.
OFTEN_SHARE = 1 / 1000
# In short texts scanning does not pay.
OFTEN_AT_LEAST = 64

# The hash with number 0.
_NO_WORD = 0

# Words whose keys are remembered, and keys whose hashes are, some 100 bytes each.
_MOST_WORDS = 2**17


def build(text: str, furniture: Sequence[Span] = ()) -> TextIndex:
    """Prepares a text; words inside `furniture` are left out, so that a sentence goes on over a page's head.

    Words are numbered as they come; those that differ only in case or typography have one key, and so one number. Only the words
    that a text has, not each time they stand there, are hashed.
    """
    plain = without(text, furniture)
    numbers: defaultdict[str, int] = defaultdict(count(_NO_WORD + 1).__next__)
    ids = array("H")
    # Arrays, not lists: they keep no number alive, which takes half of the time.
    places: list[array[int]] = [array("I")]
    block_starts = array("I")
    block_sizes: list[int] = []
    for blocks in cut(plain):
        words = chain.from_iterable(blocks.words)
        here = [*map(numbers.__getitem__, words if blocks.are_keys else map(_KEYS.__getitem__, words))]
        places.extend(map(array, repeat("I", len(numbers) + 1 - len(places))))
        deque(map(array.append, map(places.__getitem__, here), count(len(ids))), maxlen=0)
        if ids.typecode == "H" and len(numbers) >= SMALL_VOCABULARY:
            ids = array("I", ids)
        ids += array(ids.typecode, here)
        block_starts.extend(blocks.starts)
        block_sizes.extend(map(len, blocks.words))
    postings, posting_starts = _listed(places, len(ids))
    hashes = array("Q", [_NO_WORD, *map(_HASHES.__getitem__, numbers)])
    postings, posting_starts = _listed(places, len(ids))
    return TextIndex(
        text=plain,
        word_count=len(ids),
        hashes=memoryview(hashes),
        by_hash=memoryview(array("I", sorted(range(len(hashes)), key=hashes.__getitem__))),
        posting_starts=memoryview(posting_starts),
        postings=memoryview(postings),
        ids=ids.tobytes(),
        block_starts=memoryview(block_starts),
        block_places=memoryview(array("I", islice(accumulate(block_sizes, initial=0), len(block_sizes)))),
    )


def without(text: str, furniture: Sequence[Span]) -> str:
    """The text with its furniture blanked, of the same length; `text` itself if it has none."""
    parts = []
    done = 0
    for span in sorted(furniture):
        parts += [text[done : span.start], " " * (span.end - max(span.start, done))]
        done = max(done, span.end)
    return "".join([*parts, text[done:]]) if parts else text


class _Remembered(dict[str, _T]):
    """What was worked out for each word ever seen: texts of one site share most of their words."""

    def __init__(self, work: Callable[[str], _T]) -> None:
        super().__init__()
        self._work = work

    def __missing__(self, word: str) -> _T:
        if len(self) >= _MOST_WORDS:
            self.clear()
        self[word] = value = self._work(word)
        return value


_KEYS = _Remembered(word_key)
_HASHES = _Remembered(hash_key)


def forget_words() -> None:
    """Forgets what was remembered of earlier texts: for measuring."""
    _KEYS.clear()
    _HASHES.clear()


def _listed(places: Sequence[array[int]], words: int) -> tuple[array[int], array[int]]:
    """The places of all words that are not too common, word by word, and where each word's places begin."""
    often = max(OFTEN_AT_LEAST, int(words * OFTEN_SHARE))
    unlisted = array("I")
    listed = [some if len(some) <= often else unlisted for some in places]
    return array("I", b"".join(listed)), array("I", accumulate(map(len, listed), initial=0))
