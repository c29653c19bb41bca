"""Where the parts of a quotation stand in a source: exact places first, near ones later, all parts in the best order."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.alignment import align
from mkdocs_quotecheck.matching.blocks import Block, merge
from mkdocs_quotecheck.matching.borders import transposed_at_end, unbroken_at_ends, within_sentence
from mkdocs_quotecheck.matching.locating import (
    MARGIN,
    edge_regions,
    exact_spans,
    near_regions,
    run_regions,
    stretch,
)
from mkdocs_quotecheck.matching.parts import with_own
from mkdocs_quotecheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mkdocs_quotecheck.matching.parts import Bracket, Part
    from mkdocs_quotecheck.matching.tokens import Tokens
    from mkdocs_quotecheck.model import Region, SourceText

# A part with fewer words than this says little by itself: it is looked for beside the longer ones.
ANCHOR_WORDS = 4
# How far from its neighbours a short part is looked for, in characters: the largest gap of a fine ellipsis in real pages is 1,700.
REACH = 3_000
# A place that has less than this share of a part's words is none. Best places of quotations from another source: at most 0.4.
LEAST_SHARE = 0.34
# A quotation of so few words is tried for words changed about, if less than this share of them is in order.
LONGEST_TRANSPOSED = 12
TRANSPOSED_SHARE = 0.8
# A stretch with fewer of a part's words cannot be its place; it is laid out only to show the nearest passage.
HOPEFUL_SHARE = 0.5
# A place with no more damage than this share of the words is the one, unless another has as many of the words.
SETTLED_SHARE = 0.2
# Once there is such a place, a region with less than this share of its score is not looked at.
RIVAL_SHARE = 0.9
# A place where one word differs is the one: a better one would have been found word for word.
SETTLED_DAMAGE = 1.0
# So few words say little about where they stand if their order is left aside: their runs are looked for as well. With one word
# changed, 8 of 700 such fragments of 4 to 6 words were not found without that, and none with it.
LONGEST_SHORT = 7
# What it costs, in words, to take a part from before the one that it follows; less than two lost words, so that a reversed
# quotation is reported as reversed and not as altered.
BACKWARD = 1.5
# What distance costs, in words per character: of two equal places the nearer one.
DISTANCE = 1e-6
# A source word left out inside a part, in words.
SKIPPED = 0.3
# … and a clause left out, however long: a place that has all the words is better than one where two of them differ.
MOST_SKIPPED = 1.95


@dataclass(frozen=True, slots=True)
class PartAlignment:
    """A part laid on a stretch of the source."""

    part: Part
    tokens: Tokens
    """Of the source, a little more than the part covers."""
    blocks: tuple[Block, ...]
    matched: int
    """How many of the part's words have their equal."""
    damage: float
    """Words lost, and left out in between, weighed."""

    @property
    def first(self) -> int:
        """Index of the first source token it covers."""
        return self.blocks[0].s1

    @property
    def behind(self) -> int:
        """Index behind the last source token it covers."""
        return self.blocks[-1].s2

    @property
    def start(self) -> int:
        """Offset of its first character in the source."""
        return self.tokens.starts[min(self.first, len(self.tokens) - 1)]

    @property
    def end(self) -> int:
        """Offset behind its last character in the source."""
        return self.tokens.ends[self.behind - 1] if self.behind else self.start


def align_part(part: Part, tokens: Tokens) -> PartAlignment | None:
    """The part on a stretch of source words; None if too little of it is there."""
    own = [bracket for bracket in part.brackets if _is_own(bracket, tokens)]
    if own:
        part = with_own(part, own)
    blocks = align(part.tokens.words, tokens.words)
    if sum(block.q2 - block.q1 for block in blocks if block.equal) < TRANSPOSED_SHARE * len(part.tokens):
        blocks = _transposed(part.tokens.words, tokens.words) or blocks
    if blocks and not (blocks[0].equal and blocks[-1].equal):
        blocks = within_sentence(blocks, part.tokens, tokens)
    blocks = transposed_at_end(blocks, part.tokens, tokens)
    blocks = unbroken_at_ends(blocks, part.tokens, tokens)
    matched = sum(block.q2 - block.q1 for block in blocks if block.equal)
    if not blocks or matched < LEAST_SHARE * len(part.tokens):
        return None
    most = MOST_SKIPPED if matched == len(part.tokens) else float("inf")
    skipped = sum(min(most, SKIPPED * (block.s2 - block.s1)) for block in blocks if not block.equal)
    damage = len(part.tokens) - matched + skipped
    return PartAlignment(part, tokens, tuple(blocks), matched, damage)


def _transposed(quoted: Sequence[str], source: Sequence[str]) -> list[Block]:
    """The blocks of words that are the source's with a few changed about; empty if they are not."""
    size = len(quoted)
    if not 2 < size <= LONGEST_TRANSPOSED:
        return []
    wanted = Counter(quoted)
    for at in range(len(source) - size + 1):
        if source[at] in wanted and Counter(source[at : at + size]) == wanted:
            same = [quoted[index] == source[at + index] for index in range(size)]
            if sum(same) * 2 >= size:
                return merge([Block(equal, i, i + 1, at + i, at + i + 1) for i, equal in enumerate(same)])
    return []


def _is_own(bracket: Bracket, tokens: Tokens) -> bool:
    """Whether the source has the same words in brackets in this stretch."""
    size = len(bracket.words)
    if not size or bracket.words[0] not in tokens.words:
        return False
    return any(
        tuple(tokens.words[at : at + size]) == bracket.words
        and bracket.text[0] in tokens.gap(at)
        and bracket.text[-1] in tokens.gap(at + size)
        for at in range(len(tokens) - size + 1)
        if tokens.words[at] == bracket.words[0]
    )


def places(part: Part, source: SourceText) -> list[PartAlignment]:
    """Where a part may stand, least damage first."""
    spans = exact_spans(part.plain, source)
    if not spans:
        return _near(part, source)
    found = [placement for span in spans if (placement := align_part(part, stretch(source, span)))]
    return sorted(found, key=_rank)


def _rank(placement: PartAlignment) -> tuple[float, int, int]:
    """Least damage first; of equal ones that with the very same characters, so that an excerpt is found where it is from."""
    return placement.damage, unlikeness(placement), placement.start


# How alike the characters of a part and its place are: all of them, up to what a convention changes, or less.
SAME_BUT_CONVENTIONS = 1


def unlikeness(placement: PartAlignment) -> int:
    """0 for the very same characters, `SAME_BUT_CONVENTIONS`, or more."""
    quoted, source = placement.part.tokens, placement.tokens
    there = source.raw(placement.first, placement.behind)
    if quoted.raw(0, len(quoted)) == there:
        return 0
    return SAME_BUT_CONVENTIONS + (_bare(placement.part.plain) != _bare(there))


def _bare(text: str) -> str:
    """A passage without what a convention may change: case, white space, signs at its ends."""
    return " ".join(text.split()).casefold().strip(".,;: ")


def _near(part: Part, source: SourceText) -> list[PartAlignment]:
    """Near places; if none has enough words for more than a nearest passage, only the best."""
    size = len(part.tokens)
    found = _hopeful(part, source, near_regions(part.plain, source))
    if not (found and found[0].damage <= SETTLED_SHARE * size):
        found += _hopeful(part, source, edge_regions(part.plain, source))
        found.sort(key=_rank)
    if size <= LONGEST_SHORT and not (found and found[0].damage <= SETTLED_SHARE * size):
        most = max((placement.matched for placement in found), default=0)
        runs = _hopeful(part, source, run_regions(part.plain, source))
        found += [placement for placement in runs if placement.matched > most]
    return sorted(found, key=_rank)


def _hopeful(part: Part, source: SourceText, regions: Iterable[Region]) -> list[PartAlignment]:
    """The part laid on each of these stretches that has enough of its words, until one settles it."""
    wanted = Counter(part.tokens.words)
    size = len(part.tokens)
    found: list[PartAlignment] = []
    least, least_score = LEAST_SHARE * size, 0.0
    for region in regions:
        if region.score < least_score:
            continue
        tokens = stretch(source, region.span)
        if (wanted & Counter(tokens.words)).total() < least:
            continue
        placement = _whole(align_part(part, tokens), part, source, region.span)
        if not placement:
            continue
        found.append(placement)
        if placement.damage <= SETTLED_DAMAGE:
            break
        settled = placement.damage <= SETTLED_SHARE * size
        least = max(least, placement.matched if settled else HOPEFUL_SHARE * size)
        least_score = RIVAL_SHARE * region.score if settled else least_score
    return found


def _whole(
    placement: PartAlignment | None, part: Part, source: SourceText, span: Span
) -> PartAlignment | None:
    """The placement, or a better one a little further on where it lacks the part's first or last words.

    In a text that repeats itself a region may end before the passage does.
    """
    if placement is None or (placement.blocks[0].equal and placement.blocks[-1].equal):
        return placement
    wider = align_part(part, stretch(source, span, MARGIN + len(part.plain)))
    return wider if wider and wider.damage < placement.damage else placement


def place_all(parts: Sequence[Part], source: SourceText) -> list[PartAlignment | None]:
    """The places of all parts that together fit best; None for a part that stands nowhere."""
    anchors = [index for index, part in enumerate(parts) if len(part.tokens) >= ANCHOR_WORDS]
    if not anchors:
        anchors = [index for index, part in enumerate(parts) if part.tokens.words]
    chosen: list[PartAlignment | None] = [None] * len(parts)
    options = [places(parts[index], source) for index in anchors]
    for index, placement in zip(anchors, _best_chain(options), strict=True):
        chosen[index] = placement
    for index in _outwards(anchors, len(parts)):
        if parts[index].tokens.words:
            chosen[index] = _beside(parts[index], chosen, index, source)
    return chosen


def _best_chain(options: Sequence[Sequence[PartAlignment]]) -> list[PartAlignment | None]:
    """One place for each part, none where there is none: least damage, in order, near together."""
    rows = [list(row) for row in options]
    costs: list[list[float]] = []
    origins: list[list[int]] = []
    last: int | None = None
    for index, row in enumerate(rows):
        line: list[float] = []
        origin: list[int] = []
        for placement in row:
            best, came = placement.damage, -1
            if last is not None:
                best, came = min(
                    (costs[last][k] + _step(earlier, placement) + placement.damage, k)
                    for k, earlier in enumerate(rows[last])
                )
            line.append(best)
            origin.append(came)
        costs.append(line)
        origins.append(origin)
        last = index if row else last
    chosen: list[PartAlignment | None] = [None] * len(rows)
    pick = -1
    for index in range(len(rows) - 1, -1, -1):
        if not rows[index]:
            continue
        if pick < 0:
            pick = min(range(len(rows[index])), key=costs[index].__getitem__)
        chosen[index] = rows[index][pick]
        pick = origins[index][pick]
    return chosen


def _step(earlier: PartAlignment, later: PartAlignment) -> float:
    distance = abs(later.start - earlier.end) * DISTANCE
    return distance if later.start >= earlier.end else BACKWARD + distance


def _outwards(anchors: Sequence[int], count: int) -> list[int]:
    """The other parts, those before the first anchor from the right, then the rest from the left."""
    first = anchors[0] if anchors else count
    rest = [index for index in range(first, count) if index not in anchors]
    return [*range(first - 1, -1, -1), *rest]


def _beside(
    part: Part, chosen: Sequence[PartAlignment | None], index: int, source: SourceText
) -> PartAlignment | None:
    """A short part between its neighbours, or, if it is not there, anywhere."""
    before = next((placement for placement in reversed(chosen[:index]) if placement), None)
    after = next((placement for placement in chosen[index + 1 :] if placement), None)
    if before or after:
        start = before.end if before else max(0, after.start - REACH) if after else 0
        end = min(
            after.start if after and after.start >= start else start + REACH,
            start + 2 * REACH,
            len(source.text),
        )
        window = stretch(source, Span(start, max(start, end)), 0)
        found = _in_window(part, window, last=before is None)
        if found:
            return found
        beside = before.end if before else after.start if after else 0
        return _nearly_beside(part, window, next(iter(places(part, source)), None), beside)
    return next(iter(places(part, source)), None)


def _nearly_beside(
    part: Part, window: Tokens, elsewhere: PartAlignment | None, beside: int
) -> PartAlignment | None:
    """A short part with a change beside its neighbour rather than to the letter far off; else where it stands."""
    if elsewhere is not None and (elsewhere.damage or abs(elsewhere.start - beside) <= REACH):
        return elsewhere
    near = align_part(part, window)
    return near if near and 2 * near.matched >= len(part.tokens) else elsewhere


def _in_window(part: Part, tokens: Tokens, *, last: bool) -> PartAlignment | None:
    wanted = part.tokens.words
    size = len(wanted)
    hits = [
        at
        for at in range(len(tokens) - size + 1)
        if tokens.words[at] == wanted[0] and tokens.words[at : at + size] == wanted
    ]
    if not hits:
        return None
    at = hits[-1] if last else hits[0]
    return PartAlignment(part, tokens, (Block(True, 0, size, at, at + size),), size, 0.0)
