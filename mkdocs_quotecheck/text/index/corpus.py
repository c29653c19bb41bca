"""Many texts at once: which of them are worth looking into for some words.

Each text has a signature for each of its chunks (`signatures`), and the signatures are kept bit by bit: row after row the bits of
all chunks. Some words then cost one row each and a few operations on long integers. First those texts are named that may hold
the words one after the other: a few rows decide it, since pairs of words are rare. Where none does, all are ranked.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Protocol

from mkdocs_quotecheck.text.index.signatures import ROWS, buckets, signatures

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from mkdocs_quotecheck.text.index.searching import TextIndex

# More words than this of a quotation say nothing new about where it is from.
_MOST_KEYS = 64
# A pair of neighbours tells twice as much as a word.
_PAIR_BIT = 1
# Chunks of a segment, about: 8 MB, so that putting one together needs no more beside what is done.
_SEGMENT = 2048
# A byte of 1 for each row.
_ONES = int.from_bytes(b"\1" * ROWS, "little")
# With so few chunks left, no further rows are read: opening a text costs as much as reading 50 rows, but one it will be.
_FEW = 1


class Rows(Protocol):
    """Bytes that are asked for by slices; may lie in a mapped file whose blocks are authenticated when first touched."""

    def __getitem__(self, wanted: slice, /) -> bytes | bytearray | memoryview[int]: ...


@dataclass(frozen=True, slots=True, eq=False)
class Segment:
    """The signatures of some texts. Made by `corpus_of` and `segment_of`."""

    names: tuple[str, ...]
    """For each chunk, the name of its text; ascending."""
    rows: Rows
    """Row after row, chunk `n` in bit `n`."""

    @property
    def width(self) -> int:
        """Bytes of a row."""
        return -(-len(self.names) // 8)


class Corpus:
    """The signatures of many texts: segments whose names ascend from one to the next, so that ties are decided by name."""

    __slots__ = ("_continued", "_names", "_places", "_segments", "everything", "segments")

    def __init__(self, segments: Sequence[Segment]) -> None:
        self.segments = segments
        self._segments = [(each.rows, each.width) for each in segments if each.names]
        self._names: list[str] = []
        self._places: dict[str, tuple[int, int]] = {}
        """By name, the number of the first chunk and of the one behind the last."""
        self._continued = 0
        """The chunks behind which another one of the same text follows."""
        self.everything = 0
        """All chunks, as `retrieve` and `holding` take them."""
        continued: list[int] = []
        for segment in segments:
            for at, name in enumerate(segment.names, len(self._names)):
                first, _ = self._places.get(name, (at, at))
                self._places[name] = first, at + 1
                if first < at:
                    continued.append(at - 1)
            self._names += [*segment.names, *[""] * (-len(segment.names) % 8)]
        self._continued = self._bits(continued)
        self.everything = self.chunks_of(self._places)

    def chunks_of(self, names: Iterable[str]) -> int:
        """The chunks of some texts, as `retrieve` and `holding` take them; unknown names have none."""
        places = map(self._places.get, names)
        return self._bits(chain.from_iterable(range(*place) for place in places if place))

    def _bits(self, numbers: Iterable[int]) -> int:
        """A number in which these bits are set: made at once, since each operation on such a number touches all of it."""
        bits = bytearray(-(-len(self._names) // 8))
        for number in numbers:
            bits[number >> 3] |= 1 << (number & 7)
        return int.from_bytes(bits, "little")

    def holding(self, keys: Sequence[str], limit: int, among: int | None = None) -> tuple[str, ...]:
        """The names of texts that may hold these words one after the other, at most `limit`; the first by name.

        A text that holds them is never missed, but for more than `limit`.
        """
        kept = keys[:_MOST_KEYS]
        left = self.everything if among is None else among
        if not kept or not left:
            return ()
        known = [buckets(key) for key in kept]
        pairs = (first[0] ^ second[1] for first, second in pairwise(known))
        for bucket in chain(pairs, (word[2] for word in known)):
            row = self._row(bucket)
            left &= row | (row >> 1 & self._continued)
            if left.bit_count() <= _FEW:
                break
        return _first(self._named(left), limit)

    def retrieve(self, keys: Sequence[str], limit: int, among: int | None = None) -> tuple[str, ...]:
        """The names of the texts that have most of these words and pairs of words: at most `limit`, best first."""
        kept = keys[:_MOST_KEYS]
        counters: list[int] = []
        for bucket in [word[2] for word in {buckets(key) for key in kept}]:
            _add(counters, self._row(bucket), 0)
        pairs = {first[0] ^ second[1] for first, second in pairwise(map(buckets, kept))}
        for bucket in sorted(pairs):
            _add(counters, self._row(bucket), _PAIR_BIT)
        left = self.everything if among is None else among
        return _first(self._best(counters, left), limit)

    def _row(self, bucket: int) -> int:
        return int.from_bytes(
            b"".join([rows[bucket * width : (bucket + 1) * width] for rows, width in self._segments]),
            "little",
        )

    def _best(self, counters: Sequence[int], left: int) -> Iterator[str]:
        while left:
            best = left
            for counter in reversed(counters):
                best = best & counter or best
            left ^= best
            yield from self._named(best)

    def _named(self, chunks: int) -> Iterator[str]:
        while chunks:
            lowest = chunks & -chunks
            chunks ^= lowest
            yield self._names[lowest.bit_length() - 1]


def build_corpus(texts: Mapping[str, TextIndex]) -> Corpus:
    """Signs all texts that are not; some 5 ms for each 100 kB, and 4 kB for each 4,096 words or part of them."""
    return corpus_of((name, texts[name]) for name in sorted(texts))


def corpus_of(texts: Iterable[tuple[str, TextIndex]]) -> Corpus:
    """The same of texts that come one by one, by name ascending; none is held longer than it is signed."""
    rest = iter(texts)
    segments = [segment_of(_some_columns(chain([first], rest))) for first in rest]
    return Corpus(segments or [segment_of(())])


def _some_columns(texts: Iterable[tuple[str, TextIndex]]) -> Iterator[tuple[str, int]]:
    """The columns of so many texts as a segment has; each is made when it is asked for, since one takes 33 kB."""
    number = 0
    for name, text in texts:
        for column in columns_of(text):
            yield name, column
            number += 1
        if number >= _SEGMENT:
            return


def columns_of(text: TextIndex) -> Iterator[int]:
    """The signature of each chunk of a text: a byte of 0 or 1 for each row, the first one lowest."""
    return (int.from_bytes(signature, "little") for signature in signatures(text))


def segment_of(columns: Iterable[tuple[str, int]]) -> Segment:
    """A segment of columns with the names of their texts, ascending."""
    names: list[str] = []
    planes: list[bytes] = []
    plane = 0
    for name, column in columns:
        plane |= column << len(names) % 8
        names.append(name)
        if len(names) % 8 == 0:
            planes.append(plane.to_bytes(ROWS, "little"))
            plane = 0
    return _segment(names, planes, plane)


def columns_in(rows: bytes | bytearray, chunks: int, places: Iterable[int]) -> Iterator[int]:
    """Columns of a segment's rows, by their numbers; ascending numbers cost least."""
    width = -(-chunks // 8)
    at, plane = -1, 0
    for place in places:
        if place >> 3 != at:
            at = place >> 3
            plane = int.from_bytes(rows[at::width], "little")
        yield plane >> (place & 7) & _ONES


def put_columns(rows: bytearray, chunks: int, columns: Mapping[int, int]) -> None:
    """Replaces columns of a segment's rows, by their numbers."""
    width = -(-chunks // 8)
    for place, column in columns.items():
        at, bit = place >> 3, place & 7
        plane = int.from_bytes(rows[at::width], "little")
        plane = plane & ~(_ONES << bit) | column << bit
        rows[at::width] = plane.to_bytes(ROWS, "little")


def _segment(names: Sequence[str], planes: list[bytes], plane: int) -> Segment:
    """Planes of eight chunks each, row by row; the last plane may have fewer."""
    if len(names) % 8:
        planes.append(plane.to_bytes(ROWS, "little"))
    rows = bytearray(ROWS * len(planes))
    for at, bits in enumerate(planes):
        rows[at :: len(planes)] = bits
    return Segment(tuple(names), rows)


def _first(names: Iterable[str], limit: int) -> tuple[str, ...]:
    """The first names, each once; no more are asked for."""
    found: dict[str, None] = {}
    for name in names:
        found[name] = None
        if len(found) >= limit:
            break
    return tuple(found)


def _add(counters: list[int], row: int, bit: int) -> None:
    """Adds `2**bit` to the count of every chunk whose bit is set in `row`; count by count, binary digit by digit."""
    while row:
        while len(counters) <= bit:
            counters.append(0)
        counters[bit], row = counters[bit] ^ row, counters[bit] & row
        bit += 1
