"""Pieces of a quotation that changed places: two sentences swapped, the halves of one turned round.

An alignment goes forward only, so that it finds one of the pieces and takes the others for inventions.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.locating import stretch
from mkdocs_quotecheck.matching.part_alignment import align_part
from mkdocs_quotecheck.matching.parts import piece_of
from mkdocs_quotecheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.matching.part_alignment import PartAlignment
    from mkdocs_quotecheck.matching.parts import Part
    from mkdocs_quotecheck.model import SourceText

# A place with more of a quotation's words in order is its place.
IN_ORDER_SHARE = 0.8
# A run of fewer words is no piece; a quotation of fewer than two such pieces has none to change.
SHORTEST_PIECE = 4
# So much of a quotation must be pieces: the words at their borders may be changed as well.
PIECES_SHARE = 0.8
# The pieces of one passage stand beside one another: so many times the quotation's length on both sides of the one found.
BESIDE = 2
# A longer quotation is not taken apart; 98 in 100 are shorter, in words.
LONGEST = 150


def exchanged(part: Part, found: Sequence[PartAlignment], source: SourceText) -> tuple[PartAlignment, ...]:
    """The pieces of a part, each at its own place, if they stand near one of the places found in another order; else nothing."""
    size = len(part.tokens)
    if part.brackets or part.inflected or not 2 * SHORTEST_PIECE <= size <= LONGEST:
        return ()
    if not found or found[0].matched > IN_ORDER_SHARE * size:
        return ()
    return next((pieces for place in found if (pieces := _pieces_near(part, place, source))), ())


def _pieces_near(part: Part, best: PartAlignment, source: SourceText) -> tuple[PartAlignment, ...]:
    size = len(part.tokens)
    reach = BESIDE * len(part.plain)
    near = stretch(source, Span(best.start, best.end), reach)
    runs = _runs(part.tokens.words, near.words)
    covered = sum(length for _, _, length in runs)
    if len(runs) < 2 or covered < PIECES_SHARE * size or _in_order(runs) or _overlap(runs):
        return ()
    placements: list[PartAlignment] = []
    for index, (q, s, length) in enumerate(runs):
        behind = runs[index + 1][0] if index + 1 < len(runs) else size
        piece = piece_of(part, 0 if index == 0 else q, behind)
        span = Span(near.starts[s], near.ends[s + length - 1])
        placement = align_part(piece, stretch(source, span))
        if placement is None:
            return ()
        placements.append(placement)
    return tuple(placements)


def _runs(quoted: Sequence[str], source: Sequence[str]) -> list[tuple[int, int, int]]:
    """The longest runs of equal words from left to right: where in the quotation, where in the source, how long."""
    places: dict[str, list[int]] = {}
    for index, word in enumerate(source):
        places.setdefault(word, []).append(index)
    runs: list[tuple[int, int, int]] = []
    q = 0
    while q < len(quoted):
        behind = runs[-1][1] + runs[-1][2] if runs else 0
        # Of equally long runs the next one on: in a text that repeats itself the pieces may well be in order.
        length, _, s = max(
            ((_length(quoted, source, q, s), s >= behind, -s) for s in places.get(quoted[q], ())),
            default=(0, False, 0),
        )
        if length >= SHORTEST_PIECE:
            runs.append((q, -s, length))
            q += length
        else:
            q += 1
    return runs


def _length(quoted: Sequence[str], source: Sequence[str], q: int, s: int) -> int:
    length = 0
    while q + length < len(quoted) and s + length < len(source) and quoted[q + length] == source[s + length]:
        length += 1
    return length


def _in_order(runs: Sequence[tuple[int, int, int]]) -> bool:
    return all(one[1] <= two[1] for one, two in pairwise(runs))


def _overlap(runs: Sequence[tuple[int, int, int]]) -> bool:
    placed = sorted((s, s + length) for _, s, length in runs)
    return any(one[1] > two[0] for one, two in pairwise(placed))
