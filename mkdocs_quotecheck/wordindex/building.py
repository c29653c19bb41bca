"""From a text to its index, at the speed of the interpreter's own loops.

Every statement that touches each word runs inside one built-in (`split`, `map`, `compress`, `sorted`): a Python loop over
the words would be five times slower. Measured on 1 MB of English: see `benchmarks/matching_speed.py`.
"""

from __future__ import annotations

import re
import string
from array import array
from collections import Counter
from itertools import accumulate, compress, islice
from typing import TYPE_CHECKING

from mkdocs_quotecheck.folding import (
    COMBINING,
    INVISIBLE,
    LINE_END_HYPHEN,
    LONGEST_WORD,
    RAISED,
    SOFT_HYPHEN,
    UNSPACED,
    WORD,
    word_key,
)
from mkdocs_quotecheck.wordindex.hashing import word_hash
from mkdocs_quotecheck.wordindex.searching import STARTS_STEP, TextIndex

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mkdocs_quotecheck.model import Span

# More distinct words than this need four bytes for each word of the text instead of two.
SMALL_VOCABULARY = 2**16
# A word that makes up more than a thousandth of a text (in English some 120 words, half of the text) is looked for by
# scanning; listing its places would cost a third more time and memory and never decide where a quotation stands.
OFTEN_SHARE = 1 / 1000
# In short texts scanning does not pay.
OFTEN_AT_LEAST = 64

# Pieces whose hashes are remembered, some 100 bytes each.
_MOST_PIECES = 2**17

_WORD_CHARACTERS = string.ascii_letters + string.digits
_BROKEN_ASCII = {code: chr(code) if chr(code) in _WORD_CHARACTERS else "\n" for code in range(128)}
_SEPARATOR = re.compile(f"[^\\w\n{SOFT_HYPHEN}]")
_NEVER_APART = f"{UNSPACED}{RAISED}{COMBINING}{INVISIBLE}{SOFT_HYPHEN}"
_NEEDS_WORD_PATTERN = re.compile(f"[{_NEVER_APART}]")
_WORD_OR_NOT = re.compile(rf"{WORD.pattern}|[^\w{_NEVER_APART}]+|.", re.DOTALL)
_HYPHEN_BEFORE_SPACE = re.compile(r"-\s")
_ANY_HYPHEN_BEFORE_SPACE = re.compile(r"[-\u2010\u2011]\s")


def build(text: str, furniture: Sequence[Span] = ()) -> TextIndex:
    """Prepares a text; words inside `furniture` are left out, so that a sentence goes on over a page's head."""
    plain = without(text, furniture)
    pieces, starts = _cut(plain)
    hashes_of_pieces = [*map(_PIECE_HASHES.__getitem__, pieces)]
    counted = Counter(hashes_of_pieces)
    counted[0] = 0
    hashes = sorted(counted)
    number_of = dict(zip(hashes, range(len(hashes)), strict=True))
    ids = [*filter(None, map(number_of.__getitem__, hashes_of_pieces))]
    postings, posting_starts = _list_places(ids, [*map(counted.__getitem__, hashes)])
    return TextIndex(
        text=plain,
        word_count=len(ids),
        hashes=memoryview(array("Q", hashes)),
        posting_starts=memoryview(posting_starts),
        postings=memoryview(postings),
        ids=array("H" if len(hashes) <= SMALL_VOCABULARY else "I", ids).tobytes(),
        starts=memoryview(array("I", islice(compress(starts, hashes_of_pieces), 0, None, STARTS_STEP))),
    )


def without(text: str, furniture: Sequence[Span]) -> str:
    """The text with its furniture blanked, of the same length; `text` itself if it has none."""
    parts = []
    done = 0
    for span in sorted(furniture):
        parts += [text[done : span.start], " " * (span.end - max(span.start, done))]
        done = max(done, span.end)
    return "".join([*parts, text[done:]]) if parts else text


def _cut(text: str) -> tuple[Sequence[str], Iterable[int]]:
    """The pieces of a text that hold its words (some hold none), and where each begins."""
    if not text.isascii() and _NEEDS_WORD_PATTERN.search(text):
        return _cut_by_pattern(text)
    if (_HYPHEN_BEFORE_SPACE if text.isascii() else _ANY_HYPHEN_BEFORE_SPACE).search(text):
        # The same number of characters that no key contains: the halves of a broken word become one piece.
        text = LINE_END_HYPHEN.sub(lambda match: SOFT_HYPHEN * len(match[0]), text)
    if text.isascii():
        broken = text.translate(_BROKEN_ASCII)
    else:
        broken = _SEPARATOR.sub("\n", text.replace("_", "\n"))
    pieces = (broken + "\n").splitlines(keepends=True)
    sizes = [*map(len, pieces)]
    if max(sizes) > LONGEST_WORD:
        return _cut_by_pattern(text)
    return pieces, accumulate(sizes, initial=0)


def _cut_by_pattern(text: str) -> tuple[Sequence[str], Iterable[int]]:
    pieces = _WORD_OR_NOT.findall(text)
    return pieces, accumulate(map(len, pieces), initial=0)


class _PieceHashes(dict[str, int]):
    """The hash of each piece ever seen, 0 for those without a word: texts of one site share most of their words."""

    def __missing__(self, piece: str) -> int:
        if len(self) >= _MOST_PIECES:
            self.clear()
        word = piece.rstrip("\n")
        self[piece] = value = word_hash(word_key(word)) if WORD.match(word) else 0
        return value


_PIECE_HASHES = _PieceHashes()


def _list_places(ids: Sequence[int], counts: Sequence[int]) -> tuple[array[int], array[int]]:
    """The places of all words that are not too common, word by word, and where each word's places begin."""
    often = max(OFTEN_AT_LEAST, int(len(ids) * OFTEN_SHARE))
    listed = [0 if count > often else count for count in counts]
    places = sorted(compress(range(len(ids)), map(listed.__getitem__, ids)), key=ids.__getitem__)
    return array("I", places), array("I", accumulate(listed, initial=0))
