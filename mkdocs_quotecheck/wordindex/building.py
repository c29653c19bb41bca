"""From a text to its index, at the speed of the interpreter's own loops.

Every statement that touches each word runs inside one built-in (`split`, `map`, `compress`, `sorted`): a Python loop over
the words would be five times slower. Measured on 1 MB of English: see `benchmarks/matching_speed.py`.
"""

from __future__ import annotations

import re
import string
from array import array
from collections import Counter, deque
from itertools import accumulate, chain, compress, count, islice
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
    from collections.abc import Sequence

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

_WORD_BYTES = (string.ascii_letters + string.digits).encode()
# UTF-8: bytes of foreign letters stay.
_BROKEN_BYTES = bytes(byte if byte > 127 or byte in _WORD_BYTES else ord("\n") for byte in range(256))
_ASCII_BYTES = bytes(range(128))
_NEVER_APART = f"{UNSPACED}{RAISED}{COMBINING}{INVISIBLE}{SOFT_HYPHEN}"
_NEEDS_WORD_PATTERN = re.compile(f"[{_NEVER_APART}]")
# If more than one character of so many needs the pattern, the whole text goes that way.
_SPECIAL_SHARE = 100
_WORD_OR_NOT = re.compile(rf"{WORD.pattern}|[^\w{_NEVER_APART}]+|.", re.DOTALL)
_HYPHEN_BEFORE_SPACE = re.compile(r"[-\u2010\u2011\u00ad]\s")


def build(text: str, furniture: Sequence[Span] = ()) -> TextIndex:
    """Prepares a text; words inside `furniture` are left out, so that a sentence goes on over a page's head."""
    plain = without(text, furniture)
    pieces = _cut(plain)
    counted = Counter(pieces)
    hash_of = dict(zip(counted, map(_PIECE_HASHES.__getitem__, counted), strict=True))
    hashes = sorted({0, *hash_of.values()})
    number_of_hash = dict(zip(hashes, count()))
    number_of = {piece: number_of_hash[value] for piece, value in hash_of.items()}
    numbers = [*map(number_of.__getitem__, pieces)]
    starts = compress(accumulate(map(len, pieces), initial=0), numbers)
    ids = [*filter(None, numbers)]
    counts = [0] * len(hashes)
    for piece, times in counted.items():
        counts[number_of[piece]] += times
    postings, posting_starts = _list_places(ids, [0, *counts[1:]])
    return TextIndex(
        text=plain,
        word_count=len(ids),
        hashes=memoryview(array("Q", hashes)),
        posting_starts=memoryview(posting_starts),
        postings=memoryview(postings),
        ids=array("H" if len(hashes) <= SMALL_VOCABULARY else "I", ids).tobytes(),
        starts=memoryview(array("I", islice(starts, 0, None, STARTS_STEP))),
    )


def without(text: str, furniture: Sequence[Span]) -> str:
    """The text with its furniture blanked, of the same length; `text` itself if it has none."""
    parts = []
    done = 0
    for span in sorted(furniture):
        parts += [text[done : span.start], " " * (span.end - max(span.start, done))]
        done = max(done, span.end)
    return "".join([*parts, text[done:]]) if parts else text


def _cut(text: str) -> list[str]:
    """The pieces of a text, each with one word or none; together they are as long as the text."""
    foreign = "" if text.isascii() else _foreign(text)
    if _HYPHEN_BEFORE_SPACE.search(text):
        # The same number of characters that no key contains: the halves of a broken word become one piece.
        text = LINE_END_HYPHEN.sub(lambda match: SOFT_HYPHEN * len(match[0]), text)
    special = _NEEDS_WORD_PATTERN.findall(foreign)
    if not special:
        pieces = _cut_by_signs(text, foreign)
    elif sum(map(text.count, special)) * _SPECIAL_SHARE > len(text):
        pieces = _cut_by_pattern(text)
    else:
        pieces = _cut_mixed(text, foreign)
    return pieces if max(map(len, pieces), default=0) <= LONGEST_WORD else _cut_by_pattern(text)


def _foreign(text: str) -> str:
    """Every character of a text that is not ASCII, once, in a fixed order."""
    written = text.encode("utf-8", "surrogatepass").translate(None, _ASCII_BYTES)
    return "".join(sorted({*written.decode("utf-8", "surrogatepass")}))


def _cut_by_signs(text: str, foreign: str) -> list[str]:
    """Every sign that is no letter or digit ends a piece. Made for speed: by regular expression it takes three times as long."""
    for sign in foreign:
        if not sign.isalnum():
            text = text.replace(sign, "\n")
    written = text.encode("utf-8", "surrogatepass").translate(_BROKEN_BYTES)
    return written.decode("utf-8", "surrogatepass").splitlines(keepends=True)


def _cut_mixed(text: str, foreign: str) -> list[str]:
    """By the word pattern between the spaces around each sign that needs it, else by signs."""
    pieces: list[str] = []
    done = 0
    for match in _NEEDS_WORD_PATTERN.finditer(text):
        start, end = match.span()
        if start < done:
            continue
        while start > done and not text[start - 1].isspace():
            start -= 1
        while end < len(text) and not text[end].isspace():
            end += 1
        pieces += _cut_by_signs(text[done:start], foreign)
        pieces += _cut_by_pattern(text[start:end])
        done = end
    return pieces + _cut_by_signs(text[done:], foreign)


def _cut_by_pattern(text: str) -> list[str]:
    return _WORD_OR_NOT.findall(text)


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
    common: list[int] = []
    places = [[] if number <= often else common for number in counts]
    deque(map(list.append, map(places.__getitem__, ids), count()), maxlen=0)
    listed = [some for some in places if some is not common]
    sizes = [0 if some is common else len(some) for some in places]
    return array("I", chain.from_iterable(listed)), array("I", accumulate(sizes, initial=0))
