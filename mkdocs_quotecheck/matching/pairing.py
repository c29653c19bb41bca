"""Words of a quotation that are no equal runs, and the source's at their place: which stands for which."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.blocks import Block, shift
from mkdocs_quotecheck.matching.number_writings import bare_digits

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Larger leftovers are paired in order instead of by trying all pairings, to bound the work: 40 by 40 words.
LARGEST_PAIRING = 1600
# So many neighbouring words may be written as one: `non-small-cell` and `nonsmallcell`.
MOST_JOINED = 4
# Two words that share this much of their letters rather stand for one another than for nothing.
SIMILAR = 0.5
# A short form for two words: less than one word changed and one lost.
CONTRACTED = 0.6


def pair_open(left: Sequence[str], source: Sequence[str], edge: int, *, before: bool) -> list[Block]:
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
    blocks = pair(left, source, (0, len(left)), (s1, s2))
    # Source words that nothing stands for belong to the quotation only between words that match.
    while blocks and before and blocks[0].q1 == blocks[0].q2:
        blocks.pop(0)
    while blocks and not before and blocks[-1].q1 == blocks[-1].q2:
        blocks.pop()
    return blocks


def pair(quoted: Sequence[str], source: Sequence[str], q: tuple[int, int], s: tuple[int, int]) -> list[Block]:
    """The blocks of two leftovers: words written as one or split are equal, similar ones stand for each other."""
    (q1, q2), (s1, s2) = q, s
    if q1 == q2 and s1 == s2:
        return []
    if q1 == q2 or s1 == s2 or (q2 - q1) * (s2 - s1) > LARGEST_PAIRING:
        return [Block(False, q1, q2, s1, s2)]
    return [shift(block, q1, s1) for block in _cheapest(quoted[q1:q2], source[s1:s2])]


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
