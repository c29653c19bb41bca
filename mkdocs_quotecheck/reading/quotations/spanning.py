"""Passages in marks that run over paragraphs: opened in one and closed in a later one, without being opened again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import BlockKind
from mkdocs_quotecheck.reading.quotations.scan import SENTENCE_ENDS, Pair
from mkdocs_quotecheck.text.characters import CLOSING_MARKS, FAMILIES

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from mkdocs_quotecheck.reading.html.document import Block

# A passage of more paragraphs is set as a block quote; what is left open for longer is forgotten.
MOST_PARAGRAPHS = 30
# Behind the last mark of a paragraph: a footnote's number, a page in brackets.
_BEHIND_END = " \n\u00a0.,;:()[]*†‡0123456789p"
_BLANK = " \n\u00a0"
RUNNING = frozenset((BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.ITEM, BlockKind.FOOTNOTE))


@dataclass(frozen=True, slots=True)
class Marked:
    """A block with what its marks enclose."""

    index: int
    block: Block
    pairs: tuple[Pair, ...]
    strays: tuple[tuple[int, int], ...]


def spanned(text: str, scanned: Sequence[Marked], spoken: Collection[int]) -> list[Marked]:
    """The blocks with the passages that are closed in a later one than they are opened in.

    Each block of such a passage has a pair of its own; all but the first go on with it. A mark that nothing closes before
    the next of its family stays open. `spoken` are blocks of speech without marks.
    """
    found = [_reopened(text, marked) for marked in scanned]
    for index, marked in enumerate(found):
        opened = next((pair for pair in reversed(marked.pairs) if not pair.closed), None)
        if opened is None or marked.index in spoken:
            continue
        last = _closed_in(text, scanned, index, opened.family, spoken)
        if last is None:
            first = next(pair for pair in marked.pairs if not pair.closed)
            # Of two marks that are open at once the outer may be closed at the end, and the inner is missing its other half.
            for pair in dict.fromkeys((opened, first)):
                if _is_enclosing(text, scanned, index, pair, spoken):
                    found[index] = _replaced(found[index], pair, replace(pair, closed=True))
                    break
            continue
        found[index] = _replaced(found[index], opened, replace(opened, closed=True))
        for between in range(index + 1, last):
            block = scanned[between].block
            found[between] = _going_on(found[between], block.end, block.end, opened.family)
        stray = _closing(text, scanned[last], opened.family)
        if stray is not None:
            found[last] = _going_on(found[last], *stray, opened.family)
    return found


def _closed_in(
    text: str, scanned: Sequence[Marked], first: int, family: str, spoken: Collection[int]
) -> int | None:
    """Index of the block that closes what the block `first` leaves open; None if none does."""
    opening = scanned[first].block
    for index in range(first + 1, min(first + 1 + MOST_PARAGRAPHS, len(scanned))):
        marked = scanned[index]
        block = marked.block
        together = block.kind in RUNNING and (block.frame, block.note) == (opening.frame, opening.note)
        if not together or opening.kind not in RUNNING or marked.index in spoken:
            return None
        stray = _closing(text, marked, family)
        again = next((pair for pair in marked.pairs if pair.family == family), None)
        if again is not None and (stray is None or again.open < stray[0]):
            return None
        if stray is not None:
            return index
    return None


def _is_enclosing(
    text: str, scanned: Sequence[Marked], first: int, opened: Pair, spoken: Collection[int]
) -> bool:
    """Whether a passage that begins its paragraph is closed at the end of a later one, with other pairs in between.

    What is quoted inside has the same marks, so that the passage's own words cannot be told from the page's: it is read to the
    end of its first paragraph. But no mark is missing.
    """
    opening = scanned[first].block
    if opened.open - opening.start > 1 or opening.kind not in RUNNING:
        return False
    for index in range(first + 1, min(first + 1 + MOST_PARAGRAPHS, len(scanned))):
        marked = scanned[index]
        block = marked.block
        if (
            block.kind not in RUNNING
            or (block.frame, block.note) != (opening.frame, opening.note)
            or marked.index in spoken
            or any(not pair.closed and pair.family == opened.family for pair in marked.pairs)
        ):
            return False
        stray = _closing(text, marked, opened.family)
        if stray is not None:
            return not text[stray[1] : block.end].strip(_BEHIND_END)
    return False


def _reopened(text: str, marked: Marked) -> Marked:
    """A block with the passages that it opens anew, as each paragraph of a quotation is, although its own ends went missing.

    `“One. <br> “Two.”`, and in a block quote `“One. “Two.”`: the mark that seems to lack its other half does not.
    """
    if all(pair.closed for pair in marked.pairs):
        return marked
    pairs = list(marked.pairs)
    opened = {pair.open: pair for pair in reversed(pairs)}
    for at, pair in enumerate(pairs):
        again = None if pair.closed else opened.get(pair.close)
        if again is None or again.family != pair.family:
            continue
        before = text[pair.start : pair.close].rstrip(_BLANK + CLOSING_MARKS)
        line = "\n" in text[max(0, pair.close - 2) : pair.close]
        whole = (
            marked.block.kind is BlockKind.QUOTE
            and pair.open - marked.block.start <= 1
            and again.closed
            and not text[again.close : marked.block.end].strip(_BEHIND_END + CLOSING_MARKS)
        )
        if before[-1:] in SENTENCE_ENDS and (line or whole):
            pairs[at] = replace(pair, closed=True)
    return replace(marked, pairs=tuple(pairs))


def _closing(text: str, marked: Marked, family: str) -> tuple[int, int] | None:
    """The first closing mark of a family that nothing in its block opens.

    A mark that begins a paragraph says that the passage goes on, as in old French print.
    """
    return next(
        (
            stray
            for stray in marked.strays
            if FAMILIES[text[slice(*stray)]] == family and stray[0] > marked.block.start
        ),
        None,
    )


def _going_on(marked: Marked, end: int, close: int, family: str) -> Marked:
    start = marked.block.start
    pair = Pair(start, start, end, close, closed=True, family=family, goes_on=True)
    return replace(
        marked,
        pairs=tuple(sorted((pair, *marked.pairs), key=lambda each: (each.open, -each.close))),
        strays=tuple(stray for stray in marked.strays if stray[0] > close or stray[0] > end),
    )


def _replaced(marked: Marked, old: Pair, new: Pair) -> Marked:
    return replace(marked, pairs=tuple(new if pair is old else pair for pair in marked.pairs))
