"""Looking words up in a prepared text: where they stand exactly, and where something like them stands."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Region, Span
from mkdocs_quotecheck.wordindex.hashing import word_hash

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# A word that stands more often than this is not looked at place by place: a scan over the word numbers (3 GB/s) is cheaper.
_OFTEN = 1000
# How many places vote for near regions; a vote costs 0.1 µs. With 2,000 the right region of a quotation with a fifth of its
# words changed is among the best bins in 10 MB even if all of its words are common.
_VOTES = 2000
# Bins of this many words: wide enough for a citation marker or a few words more or less between quotation and source.
_BIN = 16
# Bins whose words are counted one by one.
_EXAMINED = 24
# Common words only: pairs of neighbours are looked for instead, so many pairs and so many places of each.
_PAIRS = 3
_PAIR_PLACES = 20
# Words shown on either side of a near region, so that an alignment finds its ends.
_MARGIN = 8


@dataclass(frozen=True, slots=True, eq=False)
class TextIndex:
    """The index of one text: all arrays may lie in a memory-mapped file. Offsets are in the text it was built from."""

    hashes: memoryview[int]
    """`Q`: hash of each distinct word, ascending; the position is the word's number. Number 0 is no word."""
    posting_starts: memoryview[int]
    """`I`: where each number's places begin in `postings`; one more than `hashes`."""
    postings: memoryview[int]
    """`I`: places (positions in `starts`) of each word, ascending."""
    ids: bytes
    """`H` or `I` (by the number of distinct words): the word's number at each place."""
    starts: memoryview[int]
    """`I`: offset of each word's first character."""
    lengths: memoryview[int]
    """`H`: raw characters of each word."""

    @property
    def word_count(self) -> int:
        """How many words the text has."""
        return len(self.starts)

    def count(self, key: str) -> int:
        """How often a word stands in the text."""
        number = self._number(key)
        return self._count(number)

    def occurrences(self, keys: Sequence[str], limit: int = 32) -> tuple[Span, ...]:
        """Where these words stand one right after the other, whatever is between them; at most `limit`, in order."""
        numbers = [self._number(key) for key in keys]
        if not numbers or not all(numbers):
            return ()
        size = len(numbers)
        places = []
        for place in self._places(numbers):
            places.append(self._span(place, place + size))
            if len(places) >= limit:
                break
        return tuple(places)

    def regions(self, keys: Sequence[str], limit: int = 3) -> tuple[Region, ...]:
        """Where most of these words stand close together in about this order: at most `limit`, best first."""
        numbers = [self._number(key) for key in keys]
        known = [(self._count(number), at, number) for at, number in enumerate(numbers) if number]
        if not known:
            return ()
        width = max(_BIN, len(numbers) // 4)
        bins = self._vote(sorted(known), width) or self._vote_pairs(numbers, width)
        weights = {number: math.log2(1 + self.word_count / count) for count, _, number in known}
        # Words the text does not have weigh as much as its rarest ones.
        unknown = (len(numbers) - len(known)) * math.log2(1 + self.word_count)
        total = unknown + sum(weights[number] for number in numbers if number)
        found: list[Region] = []
        for first in bins:
            found.append(self._region(first * width, len(numbers), width, weights, numbers, total))
        found.sort(key=lambda region: (-region.score, region.span))
        return tuple(_apart(found, limit))

    # -- words

    def _number(self, key: str) -> int:
        value = word_hash(key)
        number = bisect_left(self.hashes, value)
        return number if number < len(self.hashes) and self.hashes[number] == value else 0

    def _count(self, number: int) -> int:
        return self.posting_starts[number + 1] - self.posting_starts[number]

    def _code(self) -> str:
        return "H" if len(self.hashes) <= 2**16 else "I"

    def _span(self, first: int, behind: int) -> Span:
        return Span(self.starts[first], self.starts[behind - 1] + self.lengths[behind - 1])

    # -- exact

    def _places(self, numbers: Sequence[int]) -> Iterator[int]:
        rarest = min(range(len(numbers)), key=lambda at: self._count(numbers[at]))
        pattern = array(self._code(), numbers).tobytes()
        if self._count(numbers[rarest]) > _OFTEN:
            yield from self._scan(pattern, len(pattern) // len(numbers))
            return
        size = len(pattern) // len(numbers)
        number = numbers[rarest]
        for place in self.postings[self.posting_starts[number] : self.posting_starts[number + 1]]:
            first = place - rarest
            if first >= 0 and self.ids.startswith(pattern, first * size):
                yield first

    def _scan(self, pattern: bytes, size: int) -> Iterator[int]:
        at = self.ids.find(pattern)
        while at >= 0:
            if at % size == 0:
                yield at // size
            at = self.ids.find(pattern, at + 1)

    # -- near

    def _vote(self, known: Sequence[tuple[int, int, int]], width: int) -> list[int]:
        """The bins of diagonals with most votes of the rarest words, best first; none if all words are common."""
        votes: dict[int, float] = {}
        spent = 0
        for count, at, number in known:
            if spent + count > _VOTES:
                break
            spent += count
            weight = math.log2(1 + self.word_count / count)
            for place in self.postings[self.posting_starts[number] : self.posting_starts[number + 1]]:
                diagonal = (place - at) // width
                votes[diagonal] = votes.get(diagonal, 0.0) + weight
        return _best_bins(votes)

    def _vote_pairs(self, numbers: Sequence[int], width: int) -> list[int]:
        pairs = [
            (self._count(first) * self._count(second), at, first, second)
            for at, (first, second) in enumerate(zip(numbers, numbers[1:], strict=False))
            if first and second
        ]
        votes: dict[int, float] = {}
        for _, at, first, second in sorted(pairs)[:_PAIRS]:
            for found, place in enumerate(self._places([first, second])):
                if found >= _PAIR_PLACES:
                    break
                diagonal = (place - at) // width
                votes[diagonal] = votes.get(diagonal, 0.0) + 1
        return _best_bins(votes)

    def _region(
        self, first: int, size: int, width: int, weights: dict[int, float], numbers: Sequence[int], total: float
    ) -> Region:
        low = max(0, first - _MARGIN)
        high = min(self.word_count, first + 2 * width + size + _MARGIN)
        code = self._code()
        here = memoryview(self.ids).cast(code)[low:high].tolist()
        left = {number: here.count(number) for number in weights}
        score = 0.0
        for number in numbers:
            if left.get(number, 0) > 0:
                left[number] -= 1
                score += weights[number]
        return Region(self._span(low, high), score / total)


def _best_bins(votes: dict[int, float]) -> list[int]:
    """Bins by their votes and those of the next one (a passage may lie across a border), best first."""
    both = [(-(weight + votes.get(bin_ + 1, 0.0)), bin_) for bin_, weight in votes.items()]
    both += [(-weight, bin_ - 1) for bin_, weight in votes.items() if bin_ - 1 not in votes]
    return [bin_ for _, bin_ in sorted(both)[:_EXAMINED]]


def _apart(regions: Sequence[Region], limit: int) -> Iterator[Region]:
    taken: list[Span] = []
    for region in regions:
        middle = (region.span.start + region.span.end) // 2
        if any(span.start <= middle < span.end for span in taken):
            continue
        taken.append(region.span)
        yield region
        if len(taken) >= limit:
            return
