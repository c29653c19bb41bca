"""The numbers printed on the pages of a document, told by their counting up."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from mkdocs_quotecheck.text.numerals import value_of_roman

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PAGES_THAT_COUNT = 2
"""So many pages must have a number that goes up with them. One number alone may be a year or a chapter."""

# The parts of `2024-25`, `3.1` and `1,200` are no page numbers; in `Page 3/14` and `- 3 -` the first number is one.
_NUMERAL = re.compile(r"(?<![\w.,])(?<!\d[-–/])\d{1,5}(?![\w]|[-–.,]\d)")
_ROMAN = re.compile(r"\W*([ivxlc]{1,8})\W*", re.IGNORECASE)


class _Count(NamedTuple):
    """One sequence of page numbers."""

    roman: bool
    offset: int
    """A page's number less its index."""


def numerals(line: str) -> Iterator[str]:
    """The numbers in a running head or foot that may be the page's; roman ones only if they stand alone."""
    yield from (match[0] for match in _NUMERAL.finditer(line))
    if roman := _ROMAN.fullmatch(line):
        yield roman[1]


def printed_labels(found: Sequence[Sequence[str]]) -> list[str] | None:
    """What is printed on each page, given the numerals at its edges; None if none of them count up.

    Pages without a number have the one between their neighbours' or before the first. Where that cannot be told, as for a
    cover before page 1, it is the number of the sheet in brackets.
    """
    seen = [_counts(page, written) for page, written in enumerate(found)]
    pages = Counter(count for counts in seen for count in counts)
    chosen: list[_Count | None] = []
    for counts in seen:
        best = max(counts, key=lambda count: (pages[count], -abs(count.offset)), default=None)
        chosen.append(best if best and pages[best] >= PAGES_THAT_COUNT else None)
    if not any(chosen):
        return None
    labels = []
    for page, count in enumerate(_filled(chosen)):
        printed = seen[page].get(count) if count else None
        arabic = count is not None and not count.roman and page + count.offset > 0
        labels.append(printed or (str(page + count.offset) if count and arabic else f"[{page + 1}]"))
    return labels


def _counts(page: int, written: Sequence[str]) -> dict[_Count, str]:
    counts: dict[_Count, str] = {}
    for numeral in written:
        value = int(numeral) if numeral.isdecimal() else value_of_roman(numeral)
        if value:
            counts[_Count(not numeral.isdecimal(), value - page)] = numeral
    return counts


def _filled(chosen: Sequence[_Count | None]) -> list[_Count | None]:
    """Each page's sequence; a page without one has that of the pages around it if these agree."""
    before: list[_Count | None] = []
    for count in chosen:
        before.append(count or (before[-1] if before else None))
    after: list[_Count | None] = []
    for count in reversed(chosen):
        after.append(count or (after[-1] if after else None))
    return [
        one if one == other or other is None else other if one is None else None
        for one, other in zip(before, reversed(after), strict=True)
    ]
