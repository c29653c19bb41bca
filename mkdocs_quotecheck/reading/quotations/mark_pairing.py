"""The marks that are open in a paragraph, and what closes them."""

from __future__ import annotations

from mkdocs_quotecheck.reading.quotations.scan import (
    NOT_BLANK,
    SINGLE,
    Entry,
    Pair,
    Scan,
    Token,
)

# Deeper nesting than this is no language but an attack; three levels are the most that style guides know.
DEEPEST = 6
# So many marks ahead are looked at to see whether a mark nests: a standard's list of ten keywords, each in marks, and twice
# as many for safety. One look answers for all marks up to the one that closes, so that it costs nothing to look far.
LOOK_AHEAD = 64


def push(scan: Scan, family: str, token: Token) -> None:
    """A mark opens, unless too many are open."""
    if len(scan.stack) < DEEPEST:
        scan.stack.append(Entry(token.sign, family, token.first, token.last))


def find_open(scan: Scan, family: str) -> int | None:
    """Where the innermost open mark of a family is in the stack."""
    for index in range(len(scan.stack) - 1, -1, -1):
        if scan.stack[index].family == family:
            return index
    return None


def close_at(scan: Scan, index: int, first: int, last: int) -> None:
    """Close the entry at `index`; what was opened inside and never closed is not a quotation of its own."""
    for inner in scan.stack[index + 1 :]:
        if inner.maybe:
            scan.pairs.append(Pair(inner.open, inner.start, *inner.maybe, closed=True, family=inner.family))
    entry = scan.stack[index]
    del scan.stack[index:]
    if not _is_blank(scan.text, entry.start, first):
        scan.pairs.append(Pair(entry.open, entry.start, first, last, closed=True, family=entry.family))
        scan.closed.add((entry.open, entry.family))


def abandon(scan: Scan, entry: Entry, end: int) -> None:
    """An entry that was never closed, or whose end is in doubt."""
    if entry.maybe:
        scan.pairs.append(Pair(entry.open, entry.start, *entry.maybe, closed=True, family=entry.family))
    elif (
        entry.family != SINGLE and not _is_blank(scan.text, entry.start, end) and not _is_doubled(scan, entry)
    ):
        scan.pairs.append(Pair(entry.open, entry.start, end, end, closed=False, family=entry.family))


def _is_blank(text: str, start: int, end: int) -> bool:
    return NOT_BLANK.search(text, start, end) is None


def _is_doubled(scan: Scan, entry: Entry) -> bool:
    """`"“Too late,” she said`: a mark right before another of its kind that is closed without it."""
    return (entry.start, entry.family) in scan.closed


def close_or_stray(scan: Scan, family: str, token: Token) -> None:
    """A mark closes the innermost one of its family; where none is open, it is a stray one."""
    index = find_open(scan, family)
    if index is not None:
        close_at(scan, index, token.first, token.last)
    else:
        scan.strays.append((token.first, token.last))
