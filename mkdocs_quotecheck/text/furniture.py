"""Running heads, page numbers and line numbers of a plain text: found only where they give themselves away.

Three proofs count. A line at a page break (form feed) whose fellow stands at other page breaks; a line that stands alone
against a page break and carries a page number; numbers that count up, one a page or one a line. A short line alone is never
furniture: a dropped sentence looks the same. The top of the first page and the foot of the last one are known by the others.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from mkdocs_quotecheck.languages import NUMBER_MARKS
from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.text.counted_lines import counted_feet, counted_margins
from mkdocs_quotecheck.text.line_numbers import line_numbers
from mkdocs_quotecheck.text.page_lines import (
    BARE,
    DASHED,
    LONGEST_HEAD,
    NAMED,
    PAGE_WORD,
    PAGE_WORD_CHOICE,
    REPEATS,
    SHORTEST_PAGE,
    TOTAL_LINK,
    WORDS_BEHIND,
    Line,
    stands_alone,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# So many lines above and below a page break may be heads or feet.
EDGE_LINES = 3
# The parts of a head that is spread over the line, and the least space between them; a typist puts two behind a full stop.
HEAD_PARTS = 3
COLUMN_GAP = " " * 3
# A number of a page's edge that is set in by so much more than the text beside it is no line of the text.
SET_IN = 4


_BREAK = re.compile(r"\f\s*+")
# From the beginning of a line, or where a search begins: within a long row of spaces nothing is tried.
_LINE = re.compile(r"(?:(?<![^\n\f])[^\S\n\f]*+(?=\S)|(?=\S))[^\n\f]++")
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    rf"^\s*(?:\W{{0,3}}\s*(?:{PAGE_WORD}|{'|'.join(NUMBER_MARKS)})?\s*(\d{{1,5}}|[ivxlc]{{1,7}})\s*(?:{WORDS_BEHIND}|/\s*\d+|(?:{TOTAL_LINK}) \d+)?\s*\W{{0,3}}"
    rf"|(\d{{1,5}})(?:\s{{2,}}|\s*[|·•]\s*)\S.*|.*\S(?:\s{{2,}}|\s*[|·•]\s*|\s\[?(?:{PAGE_WORD_CHOICE})\s)\[?(?:(?:{PAGE_WORD_CHOICE})\s*)?(\d{{1,5}})\]?)\s*$",
    re.IGNORECASE,
)


def find_furniture(text: str) -> tuple[Span, ...]:
    """The stretches of a text that do not belong to it, in order."""
    found = {*_at_page_breaks(text), *counted_feet(text), *counted_margins(text), *line_numbers(text)}
    return tuple(joined(found))


def joined(spans: Iterable[Span]) -> Iterator[Span]:
    """The stretches in order, those that overlap made one."""
    last: Span | None = None
    for span in sorted(spans):
        if last and span.start < last.end:
            last = Span(last.start, max(last.end, span.end))
            continue
        if last:
            yield last
        last = span
    if last:
        yield last


def _is_numbered(text: str, line: Line) -> bool:
    """Whether a line carries a page number at one of its ends, or is nothing else."""
    return line.end - line.start <= LONGEST_HEAD and bool(_PAGE_NUMBER.match(text[line.start : line.end]))


# ------------------------------------------------------------------------------------------- page breaks


class _Edge(NamedTuple):
    """The first or last lines of a page, from its edge inwards."""

    page: int
    lines: Sequence[Line]
    at_break: bool
    """False for the top of the first page and the foot of the last one."""


def _at_page_breaks(text: str) -> Iterator[Span]:
    breaks = [Span(*match.span()) for match in islice(_BREAK.finditer(text), len(text) // SHORTEST_PAGE + 3)]
    if not breaks or len(breaks) * SHORTEST_PAGE > len(text) + 2 * SHORTEST_PAGE:
        return
    edges = _edges(text, breaks)
    known = _repeated_shapes(edges)
    named = _counting_pages(text, edges, known)
    for index, edge in enumerate(edges):
        other = edges[index - 1 if index % 2 == 0 else (index + 1) % len(edges)].lines[:1]
        # From the break inwards, as far as the proof goes.
        for place, line in enumerate(edge.lines):
            repeated = line.shape in known
            if not edge.at_break and not (repeated and _is_numbered(text, line)):
                break
            if not repeated and not (place == 0 and (line in named or _is_head(text, line, other))):
                break
            yield Span(line.start, line.end)


def _edges(text: str, breaks: Sequence[Span]) -> list[_Edge]:
    """Top and foot of each page in turn."""
    edges: list[_Edge] = []
    begins = [0, *(at.start + 1 for at in breaks)]
    ends = [*(at.start for at in breaks), len(text)]
    for page, (begin, end) in enumerate(zip(begins, ends, strict=True)):
        edges.append(_Edge(page, _lines_down(text, begin, end), page > 0))
        edges.append(_Edge(page, _lines_up(text, end, begin), page < len(breaks)))
    return edges


def _repeated_shapes(edges: Sequence[_Edge]) -> frozenset[str]:
    """The shapes of lines that stand at the breaks of pages enough; numbered ones at the text's own ends count too."""
    counts: defaultdict[str, int] = defaultdict(int)
    for top, foot in zip(edges[::2], edges[1::2], strict=True):
        lines = [line for edge in (top, foot) for line in edge.lines if edge.at_break or "#" in line.shape]
        for shape in {line.shape for line in lines}:
            counts[shape] += 1
    return frozenset(
        shape for shape, count in counts.items() if count >= REPEATS and len(shape) <= LONGEST_HEAD
    )


def _counting_pages(text: str, edges: Sequence[_Edge], known: frozenset[str]) -> frozenset[Line]:
    """Outermost lines such as `Page 4`, their shape not known, whose number counts with the pages, on two of them at least."""
    offsets: defaultdict[int, dict[int, Line]] = defaultdict(dict)
    for edge in edges:
        for line in edge.lines[:1]:
            if "#" not in line.shape or line.shape in known or len(line.shape) > LONGEST_HEAD:
                continue
            if name := NAMED.fullmatch(text, line.start, line.end):
                offsets[int(name[1]) - edge.page][edge.page] = line
    return frozenset(line for lines in offsets.values() if len(lines) > 1 for line in lines.values())


def _is_head(text: str, line: Line, across: Sequence[Line]) -> bool:
    """Whether a line beside a page break carries a page number, or parts a sentence where the other side carries one."""
    if DASHED.fullmatch(text, line.start, line.end) or _set_in(text, line):
        return True
    if not stands_alone(text, line):
        return False
    if _is_numbered(text, line):
        return True
    following = text[line.end : line.end + LONGEST_HEAD].lstrip()
    parts_sentence = following[:1].islower() and not line.shape.endswith((".", "!", "?"))
    return (parts_sentence or _is_spread(text[line.start : line.end])) and any(
        _is_numbered(text, other) and stands_alone(text, other) for other in across
    )


def _is_spread(line: str) -> bool:
    """Whether a line has a part at the left, one in the middle and one at the right: `RFC 9110      HTTP      June 2022`."""
    return sum(not part.isspace() for part in line.split(COLUMN_GAP) if part) == HEAD_PARTS


def _set_in(text: str, line: Line) -> bool:
    """Whether a line is nothing but a number, and begins far to the right of the lines beside it."""
    if not BARE.fullmatch(text, line.start, line.end):
        return False
    margin = _margin(text[line.start : line.end]) - SET_IN
    above = (
        text[max(0, line.start - LONGEST_HEAD) : line.start].rpartition("\f")[2].rstrip().rpartition("\n")[2]
    )
    below = text[line.end : line.end + LONGEST_HEAD].partition("\f")[0].strip("\n").partition("\n")[0]
    beside = [other for other in (above, below) if other.strip()]
    return bool(beside) and all(_margin(other) <= margin for other in beside)


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip())


def _lines_up(text: str, at: int, least: int) -> list[Line]:
    lines: list[Line] = []
    end = at
    while len(lines) < EDGE_LINES and end > least:
        start = max(least, text.rfind("\n", least, end) + 1)
        if words := text[start:end].split():
            lines.append(Line(start, end, _DIGITS.sub("#", " ".join(words))))
        end = start - 1
    return lines


def _lines_down(text: str, at: int, most: int) -> list[Line]:
    lines: list[Line] = []
    for match in _LINE.finditer(text, at, most):
        lines.append(Line(*match.span(), _DIGITS.sub("#", " ".join(match[0].split()))))
        if len(lines) == EDGE_LINES:
            break
    return lines


def between(furniture: Sequence[Span], start: int, end: int) -> tuple[Span, ...]:
    """The furniture that lies in, or reaches into, `text[start:end]`."""
    if not furniture:
        return ()
    first = bisect_right(furniture, start, key=lambda span: span.end)
    behind = bisect_left(furniture, end, key=lambda span: span.start)
    return tuple(furniture[first:behind])
