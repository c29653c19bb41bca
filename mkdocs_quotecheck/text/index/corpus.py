"""Many texts at once: which of them are worth looking into for some words.

Each text is cut into chunks, each chunk gets a signature (a bit for every word and every pair of neighbouring words in it), and
the signatures are kept bit by bit: row after row the bits of all chunks. Some words then cost one row each and a few
additions of long integers, whatever the number of texts. A wrong bit (one in five is set) only sends a text to be looked into
for nothing; a text with all the words is never missed.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from itertools import chain, islice, pairwise, repeat
from operator import xor
from typing import TYPE_CHECKING

from mkdocs_quotecheck.text.index.hashing import word_hash

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from mkdocs_quotecheck.text.index.searching import TextIndex

# A chunk of English has 16,384 words in 100 kB and at most 32,000 signature bits of 131,072: a fifth is set.
CHUNK_WORDS = 2**14
_SIGNATURE_BITS = 17
_ROWS = 2**_SIGNATURE_BITS
_MASK = _ROWS - 1
# An odd number without pattern (2**64 divided by the golden ratio): multiplying spreads similar words over all rows.
_SPREAD = 0x9E3779B97F4A7C15
_64_BITS = 2**64 - 1
# Bytes of one packed signature.
SIGNATURE_BYTES = _ROWS // 8
# A shorter text is signed faster than a signature is read, which would also be larger than the text.
WORTH_PACKING = 2**12
_TO_DIGITS = bytes.maketrans(b"\0\1", b"01")
_FROM_DIGITS = bytes.maketrans(b"01", b"\0\1")
# More words than this of a quotation say nothing new about where it is from.
_MOST_KEYS = 64
# A pair of neighbours tells twice as much as a word.
_PAIR_BIT = 1


@dataclass(frozen=True, slots=True, eq=False)
class Corpus:
    """The signatures of many texts. Made by `build_corpus`."""

    names: tuple[str, ...]
    """For each chunk, the name of its text; ascending, so that ties are decided by name."""
    width: int
    """Bytes of a row."""
    rows: bytes | memoryview[int]
    """Row after row, chunk `n` in bit `n`."""

    def retrieve(self, keys: Sequence[str], limit: int) -> tuple[str, ...]:
        """The names of the texts that have most of these words and pairs of words: at most `limit`, best first."""
        if not self.names:
            return ()
        kept = keys[:_MOST_KEYS]
        counters: list[int] = []
        for row in self._rows_of(word[2] for word in {_buckets(key) for key in kept}):
            _add(counters, row, 0)
        pairs = {first[0] ^ second[1] for first, second in pairwise(map(_buckets, kept))}
        for row in self._rows_of(sorted(pairs)):
            _add(counters, row, _PAIR_BIT)
        return tuple(islice(self._best(counters), limit))

    def _rows_of(self, buckets: Iterable[int]) -> Iterator[int]:
        for bucket in buckets:
            yield int.from_bytes(self.rows[bucket * self.width : (bucket + 1) * self.width], "little")

    def _best(self, counters: Sequence[int]) -> Iterator[str]:
        left = (1 << len(self.names)) - 1
        seen: set[str] = set()
        while left:
            best = left
            for counter in reversed(counters):
                best = best & counter or best
            left ^= best
            while best:
                lowest = best & -best
                best ^= lowest
                name = self.names[lowest.bit_length() - 1]
                if name not in seen:
                    seen.add(name)
                    yield name


def build_corpus(texts: Mapping[str, TextIndex]) -> Corpus:
    """Signs all texts that are not; some 5 ms for each 100 kB, and 16 kB for each 16,384 words or part of them."""
    names: list[str] = []
    planes: list[bytes] = []
    plane = 0
    for name in sorted(texts):
        for signature in _signatures(texts[name]):
            plane |= int.from_bytes(signature, "little") << len(names) % 8
            names.append(name)
            if len(names) % 8 == 0:
                planes.append(plane.to_bytes(_ROWS, "little"))
                plane = 0
    if len(names) % 8:
        planes.append(plane.to_bytes(_ROWS, "little"))
    rows = bytearray(_ROWS * len(planes))
    for at, bits in enumerate(planes):
        rows[at :: len(planes)] = bits
    return Corpus(tuple(names), len(planes), bytes(rows))


def packed_size(words: int) -> int:
    """Bytes of the packed signatures of a text with so many words."""
    return -(-words // CHUNK_WORDS) * SIGNATURE_BYTES if words >= WORTH_PACKING else 0


def pack_signatures(text: TextIndex) -> bytes:
    """The text's signatures, bit by bit, to be kept with it: unpacking takes 0.5 ms a chunk, signing 5 ms."""
    if not packed_size(text.word_count):
        return b""
    return b"".join(
        int(signature.translate(_TO_DIGITS), 2).to_bytes(SIGNATURE_BYTES, "big")
        for signature in _signatures(text)
    )


def _signatures(text: TextIndex) -> Iterator[bytes | bytearray]:
    """For each chunk a byte of 0 or 1 for each row."""
    if not text.signatures:
        yield from _sign(text)
    for start in range(0, len(text.signatures), SIGNATURE_BYTES):
        packed = int.from_bytes(text.signatures[start : start + SIGNATURE_BYTES], "big")
        yield f"{packed:0{_ROWS}b}".encode().translate(_FROM_DIGITS)


def _sign(text: TextIndex) -> Iterator[bytearray]:
    spread = [value * _SPREAD & _64_BITS for value in text.hashes]
    first = [value >> 47 for value in spread]
    second = [value >> 30 & _MASK for value in spread]
    alone = [value >> 13 & _MASK for value in spread]
    numbers = text.numbers()
    for start in range(0, len(numbers), CHUNK_WORDS):
        # One word more, so that the pair across the border is in a chunk.
        chunk = numbers[start : start + CHUNK_WORDS + 1].tolist()
        pairs = map(xor, map(first.__getitem__, chunk), map(second.__getitem__, islice(chunk, 1, None)))
        words = map(alone.__getitem__, {*chunk})
        signature = bytearray(_ROWS)
        deque(map(signature.__setitem__, chain(words, pairs), repeat(1)), maxlen=0)
        yield signature


def _buckets(key: str) -> tuple[int, int, int]:
    """Three independent row numbers of a word: as first of a pair, as second, and alone; as `_sign` has them."""
    spread = word_hash(key) * _SPREAD & _64_BITS
    return spread >> 47, spread >> 30 & _MASK, spread >> 13 & _MASK


def _add(counters: list[int], row: int, bit: int) -> None:
    """Adds `2**bit` to the count of every chunk whose bit is set in `row`; count by count, binary digit by digit."""
    while row:
        while len(counters) <= bit:
            counters.append(0)
        counters[bit], row = counters[bit] ^ row, counters[bit] & row
        bit += 1
