"""Running heads and page numbers of paged documents whose lines have a place on the page."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from mkdocs_quotecheck.text.numerals import value_of_roman

if TYPE_CHECKING:
    from collections.abc import Sequence

EDGE_SHARE = 0.12
"""Of a page's height, at its top and bottom: text blocks of books and reports begin below 8 to 12 %."""

PARTING_SHARE = 0.5
"""Of a line's height: the least white space between a head or foot and the text block. The leading of text leaves 0 to 0.4."""

WIDER = 1.1
"""Times the white space between most lines of the page."""

LEAST_GAPS = 4
"""Gaps of a page from which it is told how far its lines stand apart."""

SAME_HEIGHT = 3.0
"""Points within which two lines stand at the same height: a quarter of a line of ordinary print."""

_DIGITS = re.compile(r"\d+")
_LONE_NUMBER = re.compile(r"\W{0,3}\s?(\d{1,5}|[ivxlcIVXLC]{1,8})\s?\W{0,3}")


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of a page."""

    text: str
    bottom: float
    """Points from the page's lower edge; `bottom` and `top` are both 0 where unknown."""
    top: float
    page_height: float
    number: int = 0
    """On its page, from 1; 0 where it was not counted."""
    furniture: bool = False
    """Whether it is no part of the text."""


@dataclass(frozen=True, slots=True)
class _Edge:
    page: int
    line: int
    height: float
    number: int | None
    """For a line that is nothing but a number: that number."""


def running_lines(pages: Sequence[Sequence[PageLine]]) -> list[frozenset[int]]:
    """For each page the indexes of its lines that are no part of the text.

    A line at a page's edge, set apart from the text, is one if a line with the same words, numbers aside, stands at the same height of another page; a
    number by itself only if it counts with the pages.
    """
    groups: defaultdict[str, list[_Edge]] = defaultdict(list)
    for page, lines in enumerate(pages):
        for index, line in enumerate(lines):
            if _at_edge(line):
                lone = _LONE_NUMBER.fullmatch(line.text)
                number = _number(lone[1]) if lone else None
                shape = "#" if number is not None else " ".join(_DIGITS.sub("#", line.text).split())
                groups[shape].append(_Edge(page, index, line.bottom, number))
    found: list[set[int]] = [set() for _ in pages]
    for shape, edges in groups.items():
        for edge in _counting(edges) if shape == "#" else _repeated(edges):
            found[edge.page].add(edge.line)
    return [_set_apart(lines, indexes) for lines, indexes in zip(pages, found, strict=True)]


def _set_apart(lines: Sequence[PageLine], indexes: set[int]) -> frozenset[int]:
    """Of lines that come back those with nothing but their like between them and the page's edge, and white space inside."""
    if not indexes:
        return frozenset()
    placed = [index for index, line in enumerate(lines) if line.top > line.bottom]
    downwards = sorted(placed, key=lambda index: -lines[index].top)
    leading = _leading([lines[index] for index in downwards])
    heads = _from_edge(downwards, indexes)
    feet = _from_edge(downwards[::-1], indexes)
    while heads and not _parted(lines, heads[-1], downwards[len(heads) : len(heads) + 1], leading):
        heads.pop()
    while feet and not _parted(lines, feet[-1], downwards[-len(feet) - 1 : -len(feet)], leading):
        feet.pop()
    return frozenset((*heads, *feet))


def _from_edge(ordered: Sequence[int], indexes: set[int]) -> list[int]:
    return list(takewhile(indexes.__contains__, ordered))


def _leading(downwards: Sequence[PageLine]) -> float:
    """The white space that most lines of a page have between them: lines of a typescript stand far apart."""
    gaps = sorted(one.bottom - other.top for one, other in itertools.pairwise(downwards))
    return gaps[len(gaps) // 2] if len(gaps) > LEAST_GAPS else 0.0


def _parted(lines: Sequence[PageLine], running: int, inside: Sequence[int], leading: float) -> bool:
    """Whether more white space than between lines of text parts a line from the next one towards the middle of the page."""
    if not inside:
        return True
    one, other = lines[running], lines[inside[0]]
    white = max(one.bottom - other.top, other.bottom - one.top)
    return white > max(PARTING_SHARE * (one.top - one.bottom), WIDER * leading)


def _at_edge(line: PageLine) -> bool:
    if line.top <= line.bottom or line.page_height <= 0:
        return False
    share = (line.top + line.bottom) / 2 / line.page_height
    return share < EDGE_SHARE or share > 1 - EDGE_SHARE


def _repeated(edges: Sequence[_Edge]) -> list[_Edge]:
    """Edges that have a fellow at the same height of another page."""
    ordered = sorted(edges, key=lambda edge: edge.height)
    found: set[_Edge] = set()
    for one, other in itertools.pairwise(ordered):
        if other.height - one.height <= SAME_HEIGHT and one.page != other.page:
            found |= {one, other}
    return list(found)


def _counting(edges: Sequence[_Edge]) -> list[_Edge]:
    """Numbers that go up by one from page to page."""
    offsets: defaultdict[int, list[_Edge]] = defaultdict(list)
    for edge in edges:
        if edge.number is not None:
            offsets[edge.number - edge.page].append(edge)
    return [edge for group in offsets.values() if len({edge.page for edge in group}) > 1 for edge in group]


def _number(lone: str) -> int | None:
    return int(lone) if lone.isdecimal() else value_of_roman(lone)
