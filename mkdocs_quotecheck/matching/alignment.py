"""Two rows of words → which stand for which.

Runs of equal words are found first and chained where they leave least over; what lies between two runs is then paired word
by word. The source's ends are free: a quotation is looked for inside a longer stretch.
"""

from __future__ import annotations

from bisect import insort
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.number_writings import bare_digits

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

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
# Larger leftovers are paired in order instead of by trying all pairings, to bound the work: 40 by 40 words.
LARGEST_PAIRING = 1600
# So many neighbouring words may be written as one: `non-small-cell` and `nonsmallcell`.
MOST_JOINED = 4
# Two words that share this much of their letters rather stand for one another than for nothing.
SIMILAR = 0.5
# A short form for two words: less than one word changed and one lost.
CONTRACTED = 0.6
# A single word of so few letters (`a`, `of`, `the`) may stand anywhere; alone it is worth half a match.
SHORT_WORD = 3
SHORT_WORTH = 0.5


@dataclass(frozen=True, slots=True)
class Block:
    """Words `q1:q2` of the quotation stand for words `s1:s2` of the source; equal, or a difference."""

    equal: bool
    q1: int
    q2: int
    s1: int
    s2: int


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
    blocks = _pair_open(quoted[: first.q], source, first.s, before=True)
    q, s = first.q, first.s
    for run in runs:
        blocks.extend(_pair(quoted, source, (q, run.q), (s, run.s)))
        blocks.append(Block(True, run.q, run.q + run.length, run.s, run.s + run.length))
        q, s = run.q + run.length, run.s + run.length
    tail = _pair_open(quoted[last.q + last.length :], source, s, before=False)
    blocks.extend(_shift(block, q) for block in tail)
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


# ------------------------------------------------------------------------------------------- leftovers


def _shift(block: Block, quoted: int, source: int = 0) -> Block:
    return Block(block.equal, block.q1 + quoted, block.q2 + quoted, block.s1 + source, block.s2 + source)


def _pair_open(left: Sequence[str], source: Sequence[str], edge: int, *, before: bool) -> list[Block]:
    """Pairs the words of the quotation before its first or behind its last run with as many of the source there."""
    if not left:
        return []
    # A short form may stand for one word more, a number for some.
    count = len(left) + any("'" in word for word in left)
    if any(word[0].isdigit() for word in left):
        count += MOST_JOINED - 1
    if before:
        s1, s2 = max(0, edge - count), edge
    else:
        s1, s2 = edge, min(len(source), edge + count)
    blocks = _pair(left, source, (0, len(left)), (s1, s2))
    # Source words that nothing stands for belong to the quotation only between words that match.
    while blocks and before and blocks[0].q1 == blocks[0].q2:
        blocks.pop(0)
    while blocks and not before and blocks[-1].q1 == blocks[-1].q2:
        blocks.pop()
    return blocks


def _pair(
    quoted: Sequence[str], source: Sequence[str], q: tuple[int, int], s: tuple[int, int]
) -> list[Block]:
    """The blocks of two leftovers: words written as one or split are equal, similar ones stand for each other."""
    (q1, q2), (s1, s2) = q, s
    if q1 == q2 and s1 == s2:
        return []
    if q1 == q2 or s1 == s2 or (q2 - q1) * (s2 - s1) > LARGEST_PAIRING:
        return [Block(False, q1, q2, s1, s2)]
    return [_shift(block, q1, s1) for block in _cheapest(quoted[q1:q2], source[s1:s2])]


def _cheapest(quoted: Sequence[str], source: Sequence[str]) -> list[Block]:
    """All pairings tried: the cheapest one, as blocks in order."""
    costs = [[float(column) for column in range(len(source) + 1)]]
    # How many words the last step to each place took on each side.
    steps = [[(0, 1)] * (len(source) + 1)]
    short = any("'" in word for word in (*quoted, *source))
    for row in range(1, len(quoted) + 1):
        costs.append([float(row)])
        steps.append([(1, 0)])
        for column in range(1, len(source) + 1):
            cost, step = _cheapest_step(quoted, source, costs, (row, column), short=short)
            costs[row].append(cost)
            steps[row].append(step)
    blocks: list[Block] = []
    row, column = len(quoted), len(source)
    while row or column:
        take_q, take_s = steps[row][column]
        from_q, from_s = row - take_q, column - take_s
        equal = bool(take_q and take_s) and costs[row][column] == costs[from_q][from_s]
        blocks.append(Block(equal, from_q, row, from_s, column))
        row, column = from_q, from_s
    return blocks[::-1]


def _cheapest_step(
    quoted: Sequence[str],
    source: Sequence[str],
    costs: list[list[float]],
    at: tuple[int, int],
    *,
    short: bool,
) -> tuple[float, tuple[int, int]]:
    """The cheapest way to a place; of equal ones the first of: replace, join, shorten, lose, skip."""
    row, column = at
    word, original = quoted[row - 1], source[column - 1]
    best, step = costs[row - 1][column - 1] + _difference(word, original), (1, 1)
    if word[-1] == original[-1] and len(word) != len(original):
        for joined in _joins(quoted, source, row, column):
            cost = costs[row - joined[0]][column - joined[1]]
            if cost < best:
                best, step = cost, joined
    if short and "'" in word + original:
        contracted = _contraction(quoted, source, row, column)
        if contracted:
            cost = costs[row - contracted[0]][column - contracted[1]] + CONTRACTED
            if cost < best:
                best, step = cost, contracted
    lost, skipped = costs[row - 1][column] + 1, costs[row][column - 1] + 1
    if lost < best:
        best, step = lost, (1, 0)
    return (skipped, (0, 1)) if skipped < best else (best, step)


def _contraction(
    quoted: Sequence[str], source: Sequence[str], row: int, column: int
) -> tuple[int, int] | None:
    """`we'll` may stand for two words that begin with `we`."""
    if "'" in source[column - 1] and row > 1 and source[column - 1].startswith(quoted[row - 2]):
        return 2, 1
    if "'" in quoted[row - 1] and column > 1 and quoted[row - 1].startswith(source[column - 2]):
        return 1, 2
    return None


def _joins(quoted: Sequence[str], source: Sequence[str], row: int, column: int) -> list[tuple[int, int]]:
    """How many words on each side, ending here, are the same letters cut differently."""
    word, original = quoted[row - 1], source[column - 1]
    found: list[tuple[int, int]] = []
    # A number may have other separators: `1.250,50` and `1’250.50`.
    number = word[0].isdigit() and original[0].isdigit()
    if len(original) > len(word) and (number or original.endswith(word)):
        joined = word
        for take in range(2, min(row, MOST_JOINED) + 1):
            joined = quoted[row - take] + joined
            if joined == original or _same_digits(joined, original):
                found.append((take, 1))
    elif len(word) > len(original) and (number or word.endswith(original)):
        joined = original
        for take in range(2, min(column, MOST_JOINED) + 1):
            joined = source[column - take] + joined
            if joined == word or _same_digits(joined, word):
                found.append((1, take))
    return found


def _same_digits(joined: str, word: str) -> bool:
    """Whether the words are a number in two writings: `86` and `500`, `86.500`."""
    return word[0].isdigit() and joined[0].isdigit() and bare_digits(joined) == bare_digits(word)


@lru_cache(maxsize=2**15)
def _difference(word: str, original: str) -> float:
    """0 for the same word, up to 1.5 for words that have nothing in common."""
    if word == original:
        return 0.0
    kind = (word[0].isdigit(), word[0].isalpha())
    if kind != (original[0].isdigit(), original[0].isalpha()):
        return 1.6
    if kind[0]:
        return 0.9
    alike = similarity(word, original)
    return 1.0 - alike / 2 if alike >= SIMILAR else 1.5


def similarity(word: str, original: str) -> float:
    """Share of letters two words have in common, in order, 0 to 1."""
    return _similarity_function()(word, original)


@lru_cache(maxsize=1)
def _similarity_function() -> Callable[[str, str], float]:
    # Imported when it is needed, and once: the import statement alone takes as long as the comparison.
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity


def merge(blocks: list[Block]) -> list[Block]:
    """Joins neighbouring blocks of plain equal words, so that each run is one block."""
    merged: list[Block] = []
    for block in blocks:
        last = merged[-1] if merged else None
        if last and last.equal and block.equal and last.q2 - last.q1 == last.s2 - last.s1 and _plain(block):
            merged[-1] = Block(True, last.q1, block.q2, last.s1, block.s2)
        else:
            merged.append(block)
    return merged


def _plain(block: Block) -> bool:
    return block.q2 - block.q1 == block.s2 - block.s1
