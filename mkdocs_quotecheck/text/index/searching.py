"""Looking words up in a prepared text: where they stand exactly, and where something like them stands."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Literal

from mkdocs_quotecheck.model import Region, Span
from mkdocs_quotecheck.text.folding import WORD
from mkdocs_quotecheck.text.index.hashing import word_hash

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Sequence

# How many places of words vote for near regions, at first and when that does not decide it; a vote costs 0.1 µs. With
# 2,000 the right region of a quotation with a fifth of its words changed is found in 10 MB even if its words are common.
_VOTES = (300, 2000)
# A region with this share of the words ends the search for better ones.
_DECIDED = 0.6
# A region with less than this share of the best one's score is no rival of it.
_RIVAL = 0.7
# Bins of at least 2**_BIN_BITS words: wide enough for a citation marker or a few words more or less on one side.
_BIN_BITS = 4
# Bins whose words are compared one by one, at 3 µs each.
_EXAMINED = 24
# Common words only: runs of neighbours are looked for instead, long ones first, so many runs and so many places of each.
_RUN_LENGTHS = (4, 2)
_RUNS = 8
_RUN_PLACES = 20
# Words shown on either side of a near region, so that an alignment finds its ends.
_MARGIN = 8
# To a word no farther on it is quicker to walk than to look for its block.
_WALKED = 16
# More distinct words than this need four bytes for each word of the text instead of two.
SMALL_VOCABULARY = 2**16
# Words whose numbers are remembered, some 50 bytes each, in each of perhaps 1,000 texts.
_MOST_KNOWN = 2**11
# What a word too common to be listed is taken to make up of the text.
_COMMON_SHARE = 1 / 200


@dataclass(frozen=True, slots=True, eq=False)
class TextIndex:
    """The index of one text: all arrays may lie in a memory-mapped file. Offsets are in the text it was built from."""

    text: str
    """The text, its furniture blanked."""
    word_count: int
    """How many words the text has."""
    hashes: memoryview[int]
    """`Q`: hash of each distinct word; the position is the word's number. Number 0 is no word."""
    by_hash: memoryview[int]
    """`I`: all numbers, by ascending hash."""
    posting_starts: memoryview[int]
    """`I`: where each number's places begin in `postings`; one more than `hashes`."""
    postings: memoryview[int]
    """`I`: places of each word, ascending; the first word of the text has place 0."""
    ids: bytes
    """`H` or `I` (by the number of distinct words): the word's number at each place."""
    block_starts: memoryview[int]
    """`I`: offset of each block of the text: a word's offset is found by cutting its block once more."""
    block_places: memoryview[int]
    """`I`: place of the first word of each block."""
    signatures: bytes | memoryview[int] = b""
    """As `corpus.pack_signatures` makes them; empty if nobody has yet."""
    known: dict[str, int] = field(default_factory=dict, repr=False)
    """Numbers of words that were asked for: quotations of one source share most of their words."""

    def occurrences(self, keys: Sequence[str], limit: int = 32) -> tuple[Span, ...]:
        """Where these words stand one right after the other, whatever is between them; at most `limit`, in order."""
        numbers = self._numbers_of(keys)
        if not numbers or not all(numbers):
            return ()
        size = len(numbers)
        return tuple(self._span(place, place + size) for place in islice(self._places(numbers), limit))

    def count(self, keys: Sequence[str], limit: int) -> int:
        """In how many places these words stand one right after the other; `limit` where there are more."""
        numbers = self._numbers_of(keys)
        if not numbers or not all(numbers):
            return 0
        return sum(1 for _ in islice(self._places(numbers), limit))

    def regions(self, keys: Sequence[str], limit: int = 3, least: float = 0.0) -> tuple[Region, ...]:
        """Where most of these words stand close together in about this order: at most `limit`, best first; none below `least`."""
        numbers = self._numbers_of(keys)
        weights = self._weights(numbers)
        if not weights:
            return ()
        # A word that the text does not have weighs as much as its rarest.
        total = sum(weights.values()) + len(
            {key for key, number in zip(keys, numbers, strict=True) if not number}
        )
        if sum(weights.values()) < least * total:
            return ()
        bits = max(_BIN_BITS, (len(numbers) // 8).bit_length())
        here = self.numbers()
        found: list[tuple[float, int]] = []
        for votes in _VOTES:
            bins = self._vote(numbers, bits, votes) or self._vote_runs(numbers, bits)
            reach = (2 << bits) + len(numbers) + _MARGIN
            found = sorted(
                (-_score(here, first << bits, reach, weights) / total, first << bits) for first in bins
            )
            if found and -found[0][0] >= _DECIDED:
                break
        least = max(least, -_RIVAL * found[0][0]) if found else 0.0
        regions = (
            Region(self._stretch(first, reach, numbers, weights), -score)
            for score, first in found
            if -score >= least
        )
        return tuple(islice(_apart(regions), limit))

    def numbers(self) -> memoryview[int]:
        """The number of the word at each place."""
        return memoryview(self.ids).cast(self._code())

    # -- words

    def _numbers_of(self, keys: Sequence[str]) -> list[int]:
        """The number of each word, 0 for those that the text does not have."""
        known = self.known
        if len(known) > _MOST_KNOWN:
            known.clear()
        return [known[key] if key in known else self._look_up(key) for key in keys]

    def _look_up(self, key: str) -> int:
        value = word_hash(key)
        at = bisect_left(self.by_hash, value, key=self.hashes.__getitem__)
        number = self.by_hash[at] if at < len(self.by_hash) else 0
        self.known[key] = number = number if self.hashes[number] == value else 0
        return number

    def _listed(self, number: int) -> int:
        """How many places of a word are listed; 0 for a common one."""
        return self.posting_starts[number + 1] - self.posting_starts[number]

    def _code(self) -> Literal["H", "I"]:
        return "H" if len(self.hashes) <= SMALL_VOCABULARY else "I"

    def _span(self, first: int, behind: int) -> Span:
        words = self._words_from(first)
        start = next(words)
        if behind - first == 1:
            return Span(*start.span())
        if behind - first <= _WALKED:
            last = next(islice(words, behind - first - 2, None))
        else:
            last = next(self._words_from(behind - 1))
        return Span(start.start(), last.end())

    def _words_from(self, place: int) -> Iterator[re.Match[str]]:
        block = bisect_right(self.block_places, place) - 1
        words = WORD.finditer(self.text, self.block_starts[block])
        return islice(words, place - self.block_places[block], None)

    def _stretch(self, first: int, reach: int, numbers: Sequence[int], weights: dict[int, float]) -> Span:
        """From where the quotation begins, counted back from the first telling word there, to where it ends likewise."""
        low, high = max(0, first - _MARGIN), min(self.word_count, first + reach)
        telling = max(weights.values()) / 2
        here = self.numbers()[low:high].tolist()
        hits = [at for at, number in enumerate(here) if weights.get(number, 0.0) >= telling]
        if not hits:
            return self._span(low, high)
        start = low + hits[0] - numbers.index(here[hits[0]]) - _MARGIN
        end = low + hits[-1] + len(numbers) - _last_index(numbers, here[hits[-1]]) + _MARGIN
        return self._span(max(low, start), min(high, end))

    def _weights(self, numbers: Sequence[int]) -> dict[int, float]:
        """How much each word tells, from little (a common one) to 1 (one that stands once)."""
        most = math.log2(2 + self.word_count)
        return {
            number: math.log2(2 + self.word_count / (self._listed(number) or self.word_count * _COMMON_SHARE))
            / most
            for number in {*numbers}
            if number
        }

    # -- exact

    def _places(self, numbers: Sequence[int]) -> Iterator[int]:
        pattern = array(self._code(), numbers).tobytes()
        size = len(pattern) // len(numbers)
        listed = [(self._listed(number), at) for at, number in enumerate(numbers)]
        rarest = min((entry for entry in listed if entry[0]), default=None)
        if rarest is None:
            yield from self._scan(pattern, size)
            return
        at = rarest[1]
        start = self.posting_starts[numbers[at]]
        for place in self.postings[start : start + rarest[0]]:
            if place >= at and self.ids.startswith(pattern, (place - at) * size):
                yield place - at

    def _scan(self, pattern: bytes, size: int) -> Iterator[int]:
        at = self.ids.find(pattern)
        while at >= 0:
            if at % size == 0:
                yield at // size
            at = self.ids.find(pattern, at + 1)

    # -- near

    def _vote(self, numbers: Sequence[int], bits: int, most: int) -> list[int]:
        """The bins of diagonals (place in the text less place in the quotation) with most votes, best first."""
        listed = sorted((self._listed(number), at) for at, number in enumerate(numbers) if number)
        votes: dict[int, float] = {}
        for count, at in listed:
            if count == 0:
                continue
            if count > most and votes:
                break
            most -= count
            weight = math.log2(2 + self.word_count / count)
            start = self.posting_starts[numbers[at]]
            _add_votes(
                votes, [(place - at) >> bits for place in self.postings[start : start + count]], weight
            )
        return _best_bins(votes)

    def _vote_runs(self, numbers: Sequence[int], bits: int) -> list[int]:
        votes: dict[int, float] = {}
        for length in _RUN_LENGTHS:
            runs = [(at, numbers[at : at + length]) for at in range(len(numbers) - length + 1)]
            runs = [(at, run) for at, run in runs if all(run)]
            for at, run in runs[:: max(1, len(runs) // _RUNS)]:
                places = [*islice(self._places(run), _RUN_PLACES)]
                for place in places:
                    diagonal = (place - at) >> bits
                    votes[diagonal] = votes.get(diagonal, 0.0) + 1 / len(places)
            if votes:
                break
        return _best_bins(votes)


def _score(numbers: memoryview[int], first: int, reach: int, weights: dict[int, float]) -> float:
    """The weights of the words that stand there."""
    low = max(0, first - _MARGIN)
    here = {*numbers[low : max(low, first + reach)].tolist()}
    return sum([weight for number, weight in weights.items() if number in here])


def _last_index(numbers: Sequence[int], number: int) -> int:
    return len(numbers) - 1 - numbers[::-1].index(number)


def _add_votes(votes: dict[int, float], bins: list[int], weight: float) -> None:
    fresh = dict.fromkeys(bins, weight)
    if len(fresh) < len(bins):
        for bin_ in bins:
            votes[bin_] = votes.get(bin_, 0.0) + weight
        return
    # Most bins get one vote: they are taken over at one go, three times as fast as one by one.
    for bin_ in fresh.keys() & votes.keys():
        fresh[bin_] += votes[bin_]
    votes.update(fresh)


def _best_bins(votes: dict[int, float]) -> list[int]:
    """Bins by their votes and those of the next one (a passage may lie across a border), best first."""
    least = max(votes.values(), default=0.0) / 2
    strong = [bin_ for bin_, weight in votes.items() if weight >= least]
    get = votes.get
    together = {near: get(near, 0.0) + get(near + 1, 0.0) for bin_ in strong for near in (bin_ - 1, bin_)}
    # An invented quotation has a thousand bins alike: sorting the bare numbers first is twice as fast as a heap of pairs.
    enough = sorted(together.values(), reverse=True)[:_EXAMINED]
    best = [(-weight, bin_) for bin_, weight in together.items() if weight >= enough[-1]]
    return [bin_ for _, bin_ in sorted(best)[:_EXAMINED]]


def _apart(regions: Iterable[Region]) -> Iterator[Region]:
    """The regions whose middle lies in none before them."""
    taken: list[Span] = []
    for region in regions:
        middle = (region.span.start + region.span.end) // 2
        if not any(span.start <= middle < span.end for span in taken):
            taken.append(region.span)
            yield region
