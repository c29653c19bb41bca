"""Signatures of texts: a bit for every word and every pair of neighbouring words in a chunk of a text.

A wrong bit (one in five is set) only sends a text to be looked into for nothing; a text that has some words is never missed.
"""

from __future__ import annotations

from collections import deque
from itertools import chain, islice, repeat
from operator import xor
from typing import TYPE_CHECKING

from mkdocs_quotecheck.text.index.hashing import word_hash

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs_quotecheck.text.index.searching import TextIndex

# A chunk of English has 4,096 words in 25 kB and at most 8,192 signature bits of 32,768: a fifth is set. Most sources are
# short, and one has a whole chunk at least.
CHUNK_WORDS = 2**12
_SIGNATURE_BITS = 15
ROWS = 2**_SIGNATURE_BITS
_MASK = ROWS - 1
# An odd number without pattern (2**64 divided by the golden ratio): multiplying spreads similar words over all rows.
_SPREAD = 0x9E3779B97F4A7C15
_64_BITS = 2**64 - 1
# Of 64 bits of a hash, three times so many are used.
_FIRST, _SECOND, _ALONE = (64 - number * _SIGNATURE_BITS for number in (1, 2, 3))
# Bytes of one packed signature.
SIGNATURE_BYTES = ROWS // 8
# A shorter text is signed faster than a signature is read, which would also be larger than the text.
WORTH_PACKING = CHUNK_WORDS
_TO_DIGITS = bytes.maketrans(b"\0\1", b"01")
_FROM_DIGITS = bytes.maketrans(b"01", b"\0\1")


def packed_size(words: int) -> int:
    """Bytes of the packed signatures of a text with so many words."""
    return -(-words // CHUNK_WORDS) * SIGNATURE_BYTES if words >= WORTH_PACKING else 0


def pack_signatures(text: TextIndex) -> bytes:
    """The text's signatures, bit by bit, to be kept with it: unpacking takes 0.1 ms a chunk, signing 1.2 ms."""
    if not packed_size(text.word_count):
        return b""
    return b"".join(
        int(signature.translate(_TO_DIGITS), 2).to_bytes(SIGNATURE_BYTES, "big")
        for signature in signatures(text)
    )


def signatures(text: TextIndex) -> Iterator[bytes | bytearray]:
    """For each chunk a byte of 0 or 1 for each row."""
    if not text.signatures:
        yield from _sign(text)
    for start in range(0, len(text.signatures), SIGNATURE_BYTES):
        packed = int.from_bytes(text.signatures[start : start + SIGNATURE_BYTES], "big")
        yield f"{packed:0{ROWS}b}".encode().translate(_FROM_DIGITS)


def _sign(text: TextIndex) -> Iterator[bytearray]:
    spread = [value * _SPREAD & _64_BITS for value in text.hashes]
    first = [value >> _FIRST for value in spread]
    second = [value >> _SECOND & _MASK for value in spread]
    alone = [value >> _ALONE & _MASK for value in spread]
    numbers = text.numbers()
    for start in range(0, len(numbers), CHUNK_WORDS):
        # One word more, so that the pair across the border is in a chunk.
        chunk = numbers[start : start + CHUNK_WORDS + 1].tolist()
        pairs = map(xor, map(first.__getitem__, chunk), map(second.__getitem__, islice(chunk, 1, None)))
        words = map(alone.__getitem__, {*chunk})
        signature = bytearray(ROWS)
        deque(map(signature.__setitem__, chain(words, pairs), repeat(1)), maxlen=0)
        yield signature


def buckets(key: str) -> tuple[int, int, int]:
    """Three independent row numbers of a word: as first of a pair, as second, and alone; as `_sign` has them."""
    spread = word_hash(key) * _SPREAD & _64_BITS
    return spread >> _FIRST, spread >> _SECOND & _MASK, spread >> _ALONE & _MASK
