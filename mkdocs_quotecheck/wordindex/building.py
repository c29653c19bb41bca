"""From a text to its index, at the speed of the interpreter's own loops.

Every statement that touches each word runs inside one built-in (`split`, `map`, `compress`, `sorted`): a Python loop over
the words would be five times slower. Measured on 1 MB of English: see `benchmarks/matching_speed.py`.
"""

from __future__ import annotations

import re
import string
from array import array
from collections import Counter
from itertools import accumulate, compress
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
from mkdocs_quotecheck.wordindex.searching import TextIndex

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mkdocs_quotecheck.model import Span

# More distinct words than this need four bytes for each word of the text instead of two.
_SMALL_VOCABULARY = 2**16
_ASCII_WORD_CHARACTERS = string.ascii_letters + string.digits
_SPACED_ASCII = {code: chr(code) if chr(code) in _ASCII_WORD_CHARACTERS else " " for code in range(128)}
_SEPARATOR = re.compile(f"[^\\w {SOFT_HYPHEN}]")
_NEEDS_WORD_PATTERN = re.compile(f"[{UNSPACED}{RAISED}{COMBINING}{INVISIBLE}{SOFT_HYPHEN}]")


def build(text: str, furniture: Sequence[Span] = ()) -> TextIndex:
    """Prepares a text; words inside `furniture` are left out, so that a sentence goes on over a page's head."""
    pieces, starts = _cut(_without(text, furniture))
    ids_of, hashes = _number_words(set(pieces))
    raw_ids = [*map(ids_of.__getitem__, pieces)]
    ids = [*filter(None, raw_ids)]
    size_code = "H" if len(hashes) <= _SMALL_VOCABULARY else "I"
    counts = Counter(ids)
    return TextIndex(
        hashes=memoryview(hashes),
        posting_starts=memoryview(array("I", accumulate(map(counts.__getitem__, range(len(hashes))), initial=0))),
        postings=memoryview(array("I", sorted(range(len(ids)), key=ids.__getitem__))),
        ids=array(size_code, ids).tobytes(),
        starts=memoryview(array("I", compress(starts, raw_ids))),
        lengths=memoryview(array("H", compress(map(len, pieces), raw_ids))),
    )


def _without(text: str, furniture: Sequence[Span]) -> str:
    """The text with its furniture blanked, of the same length."""
    parts = []
    done = 0
    for span in sorted(furniture):
        parts += [text[done : span.start], " " * (span.end - max(span.start, done))]
        done = max(done, span.end)
    return "".join([*parts, text[done:]]) if parts else text


def _cut(text: str) -> tuple[list[str], Iterable[int]]:
    """The pieces of a text that hold its words, empty ones among them, and where each begins."""
    if not text.isascii() and _NEEDS_WORD_PATTERN.search(text):
        return _cut_by_pattern(text)
    if "-" in text or not text.isascii():
        # The same number of characters that no word's key contains: the halves become one piece.
        text = LINE_END_HYPHEN.sub(lambda match: SOFT_HYPHEN * len(match[0]), text)
    if text.isascii():
        spaced = text.translate(_SPACED_ASCII)
    else:
        spaced = _SEPARATOR.sub(" ", text.replace("_", " "))
    pieces = spaced.split(" ")
    if len(max(pieces, key=len)) > LONGEST_WORD:
        return _cut_by_pattern(text)
    return pieces, accumulate(map((1).__add__, map(len, pieces)), initial=0)


def _cut_by_pattern(text: str) -> tuple[list[str], Iterable[int]]:
    matches = [*WORD.finditer(text)]
    return [match[0] for match in matches], [match.start() for match in matches]


def _number_words(pieces: set[str]) -> tuple[dict[str, int], array[int]]:
    """For each piece the number of its word, 0 for none, and the words' hashes by number, in ascending order."""
    keys = {piece: word_key(piece) for piece in pieces}
    hash_of = {key: word_hash(key) for key in {*keys.values()} if key}
    hashes = array("Q", [0, *sorted({*hash_of.values()})])
    number_of = {value: number for number, value in enumerate(hashes)}
    return {piece: number_of[hash_of[key]] if key else 0 for piece, key in keys.items()}, hashes
