"""Two rows of words → which stand for which.

Runs of equal words are found first and chained where they leave least over; what lies between two runs is then paired word
by word. The source's ends are free: a quotation is looked for inside a longer stretch.
"""

from __future__ import annotations

from bisect import insort
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.blocks import Block, merge, shift
from mkdocs_quotecheck.matching.pairing import pair, pair_open

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# A word that stands more often than this in the stretch starts no run of its own (it may be part of one): `the` in a window
# of 100 words stands 6 times on average.
COMMON_IN_STRETCH = 6
# Where all words are common, so many pairs of places are tried: enough for 60 words in 100, each 6 times.
MOST_TRIED = 2_000
# What a jump costs, in words: a word of the quotation without counterpart, a word of the source left out between two runs.
# Left-out source words weigh less, so that a dropped clause does not tear a quotation apart; of 252 dropped clauses the
# longest has 24 words, and with 0.35 a run of 5 words is still worth a jump over 12.
LOST_WORD = 1.0
# … and one that another word stands for: less, so that swapped words are reported as two changes.
REPLACED_WORD = 0.9
SKIPPED_WORD = 0.35
# A left-out stretch costs no more than this, else a long passage dropped without a mark could never be told from an
# invention: three words on both its sides keep it together.
LONGEST_SKIP_COST = 5.0
# A single word of so few letters (`a`, `of`, `the`) may stand anywhere; alone it is worth half a match.
SHORT_WORD = 3
SHORT_WORTH = 0.5


@dataclass(frozen=True, slots=True)
class Run:
    """`length` equal words, from `q` in the quotation and from `s` in the source."""

    q: int
    s: int
    length: int
    worth: float


def align(quoted: Sequence[str], source: Sequence[str]) -> list[Block]:
    """The blocks of a quotation's words in a stretch of source words, in order, without gaps between them.

    Empty if they have no word in common. The source's words before the first and behind the last block are not part of it.
    """
    runs = _chain(_strong(_runs(quoted, source), len(quoted)), len(quoted), len(source))
    if not runs:
        return []
    first, last = runs[0], runs[-1]
    blocks = pair_open(quoted[: first.q], source, first.s, before=True)
    q, s = first.q, first.s
    for run in runs:
        blocks.extend(pair(quoted, source, (q, run.q), (s, run.s)))
        blocks.append(Block(True, run.q, run.q + run.length, run.s, run.s + run.length))
        q, s = run.q + run.length, run.s + run.length
    tail = pair_open(quoted[last.q + last.length :], source, s, before=False)
    blocks.extend(shift(block, q) for block in tail)
    return merge(blocks)


def _runs(quoted: Sequence[str], source: Sequence[str]) -> list[Run]:
    places: dict[str, list[int]] = {}
    for index, word in enumerate(source):
        places.setdefault(word, []).append(index)
    covered: dict[int, int] = {}
    runs: list[Run] = []
    for q0 in _seeds(quoted, places):
        for s0 in places[quoted[q0]]:
            if covered.get(s0 - q0, -1) > q0:
                continue
            run = _extend(quoted, source, q0, s0)
            covered[s0 - q0] = run.q + run.length
            runs.append(run)
    return runs


def _seeds(quoted: Sequence[str], places: Mapping[str, Sequence[int]]) -> list[int]:
    """The words of the quotation to begin runs from: rare ones of the stretch, or the rarest if there are none."""
    known = [(len(places[word]), index) for index, word in enumerate(quoted) if word in places]
    seeds = [index for count, index in known if count <= COMMON_IN_STRETCH]
    if seeds:
        return seeds
    budget = MOST_TRIED
    for count, index in sorted(known):
        if budget < count:
            break
        budget -= count
        seeds.append(index)
    return sorted(seeds)


def _extend(quoted: Sequence[str], source: Sequence[str], q0: int, s0: int) -> Run:
    """The run of equal words round a pair of equal words."""
    q, s = q0, s0
    while q and s and quoted[q - 1] == source[s - 1]:
        q -= 1
        s -= 1
    end_q, end_s = q0 + 1, s0 + 1
    behind_q, behind_s = len(quoted), len(source)
    while end_q < behind_q and end_s < behind_s and quoted[end_q] == source[end_s]:
        end_q += 1
        end_s += 1
    length = end_q - q
    return Run(q, s, length, SHORT_WORTH if length == 1 and len(quoted[q0]) <= SHORT_WORD else length)


# So many runs are chained at most; the longest are kept. Chaining takes the square of their number, 1 µs each.
MOST_RUNS = 40
# If runs of so many words make up half of a quotation, single words that match far off their line are chance.
STRONG_RUN = 4
# How far off, in words: the longest clause dropped without a mark has 24.
NEAR_LINE = 25


def _strong(runs: list[Run], quoted_length: int) -> list[Run]:
    """The runs worth chaining."""
    lines = [run.s - run.q for run in runs if run.length >= STRONG_RUN]
    if lines and sum(run.length for run in runs if run.length >= STRONG_RUN) * 2 >= quoted_length:
        low, high = min(lines) - NEAR_LINE, max(lines) + NEAR_LINE
        runs = [run for run in runs if run.length > 1 or low <= run.s - run.q <= high]
    return sorted(runs, key=lambda run: (-run.length, run.q, run.s))[:MOST_RUNS]


def _chain(runs: list[Run], quoted_length: int, source_length: int) -> list[Run]:
    """The runs that, one behind the other, leave least of the quotation over; overlaps are cut off the later one."""
    runs = sorted(runs, key=lambda run: (run.q, run.s))
    worth: list[float] = []
    before: list[int] = []
    by_worth: list[tuple[float, int]] = []
    """The runs so far with the worth of what ends with them, negated, so that the best come first."""
    for index, run in enumerate(runs):
        best, origin = run.worth - _cost(run.q, run.s, free=True), -1
        for negated, earlier in by_worth:
            # No jump is worth more than the run behind it, so that few need a closer look.
            if run.worth - negated < best:
                break
            gain = _worth_behind(runs[earlier], run) - negated
            if gain > best or (gain == best and -1 < earlier < origin):
                best, origin = gain, earlier
        worth.append(best)
        before.append(origin)
        insort(by_worth, (-best, index))
    if not runs:
        return []
    ends = [
        worth[i] - _cost(quoted_length - run.q - run.length, source_length - run.s - run.length, free=True)
        for i, run in enumerate(runs)
    ]
    index = max(range(len(runs)), key=ends.__getitem__)
    chain: list[Run] = []
    while index >= 0:
        chain.append(runs[index])
        index = before[index]
    return _without_overlaps(chain[::-1])


_NEVER = -1e9


def _worth_behind(earlier: Run, run: Run) -> float:
    gap_q = run.q - earlier.q - earlier.length
    gap_s = run.s - earlier.s - earlier.length
    overlap = max(0, -gap_q, -gap_s)
    if overlap >= run.length or run.s <= earlier.s:
        return _NEVER
    gap_q, gap_s = gap_q + overlap, gap_s + overlap
    return run.worth - overlap - _cost(gap_q, gap_s)


def _cost(gap_q: int, gap_s: int, *, free: bool = False) -> float:
    """What a jump over so many words costs; `free` where the source's words at an end cost nothing."""
    replaced = min(gap_q, gap_s)
    lost = REPLACED_WORD * replaced + LOST_WORD * (gap_q - replaced)
    return lost if free else lost + min(LONGEST_SKIP_COST, SKIPPED_WORD * (gap_s - replaced))


def _without_overlaps(chain: list[Run]) -> list[Run]:
    result = chain[:1]
    for run in chain[1:]:
        last = result[-1]
        overlap = max(0, last.q + last.length - run.q, last.s + last.length - run.s)
        result.append(Run(run.q + overlap, run.s + overlap, run.length - overlap, run.worth))
    return result
