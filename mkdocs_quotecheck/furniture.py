"""Running heads, page numbers and line numbers of a plain text: found only where they give themselves away.

Three proofs count. A line at a page break (form feed) whose fellow stands at other page breaks; a line that stands alone
against a page break and carries a page number; numbers that count up, one a page or one a line. A short line alone is never
furniture: a dropped sentence looks the same.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from mkdocs_quotecheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# Lines that stand this often at page breaks, the same but for their numbers, are heads: twice may be a heading repeated.
REPEATS = 3
# So many lines above and below a page break may be heads or feet.
EDGE_LINES = 3
# A head is no longer than a line of a wide page.
LONGEST_HEAD = 140
# So many lines in a row that count up are numbered lines: a table or list of fewer rows looks the same.
NUMBERED_LINES = 10
# Every fifth line is numbered at least.
MOST_UNNUMBERED = 5

# Form feeds that come closer than this on average part no pages. Numbers of pages stand at least so far apart, in characters.
SHORTEST_PAGE = 300
# Lines of text are at least so long on average; shorter ones are a table, or made to cost time.
SHORTEST_LINE = 16

_BREAK = re.compile(r"\f\s*+")
_LINE = re.compile(r"[^\n\f]*\S[^\n\f]*")
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"^\s*(?:\W{0,3}\s*(?:p\.|pg\.?|page|seite|página|pagina|第)?\s*(\d{1,5}|[ivxlc]{1,7})\s*(?:页|頁|ページ|/\s*\d+|of \d+)?\s*\W{0,3}"
    r"|(\d{1,5})(?:\s{2,}|\s*[|·•]\s*)\S.*|.*\S(?:\s{2,}|\s*[|·•]\s*|\s\[?(?:page|seite|página)\s)\[?(?:page\s*)?(\d{1,5})\]?)\s*$",
    re.IGNORECASE,
)
# Patterns for a whole text begin with one sign, a line end, which is looked for ten times faster than one of some signs.
_MAYBE_COUNTED = re.compile(r"\n(?:(?<=[\d\]]\n)|(?<=[\d\]][ \t]\n)|(?<=[ \t]{2}\n))")
_COUNTED = re.compile(r"(?<!\d)(\d{1,5})\]?\Z")
_LONGEST_COUNT = len("12345]")
_NUMBERED = re.compile(r"\n[ \t]{0,8}(\d{1,5})(?:[ \t]+(?=[^\s\d])|[ \t]*$)", re.MULTILINE)
_NUMBERED_FIRST = re.compile(_NUMBERED.pattern[2:], re.MULTILINE)

_Found = TypeVar("_Found")


class _Line(NamedTuple):
    start: int
    end: int
    shape: str
    """Its text with every number as `#` and single spaces."""
    number: int = 0
    """The number at its end, for lines that were looked for by one."""


def find_furniture(text: str) -> tuple[Span, ...]:
    """The stretches of a text that do not belong to it, in order."""
    found = {*_at_page_breaks(text), *_counted_feet(text), *_line_numbers(text)}
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


def _read(text: str, start: int, end: int) -> _Line:
    return _Line(start, end, " ".join(_DIGITS.sub("#", text[start:end]).split()))


def _is_numbered(text: str, line: _Line) -> bool:
    """Whether a line carries a page number at one of its ends, or is nothing else."""
    return line.end - line.start <= LONGEST_HEAD and bool(_PAGE_NUMBER.match(text[line.start : line.end]))


# ------------------------------------------------------------------------------------------- page breaks


def _at_page_breaks(text: str) -> Iterator[Span]:
    breaks = [Span(*match.span()) for match in islice(_BREAK.finditer(text), len(text) // SHORTEST_PAGE + 3)]
    if len(breaks) * SHORTEST_PAGE > len(text) + 2 * SHORTEST_PAGE:
        return
    edges: list[list[_Line]] = []
    for index, at in enumerate(breaks):
        before = breaks[index - 1].end if index else 0
        after = breaks[index + 1].start if index + 1 < len(breaks) else len(text)
        edges.append(_lines_up(text, at.start, before))
        edges.append(_lines_down(text, at.start + 1, after))
    shapes: defaultdict[str, int] = defaultdict(int)
    for edge in edges:
        for shape in {line.shape for line in edge}:
            shapes[shape] += 1
    for index, edge in enumerate(edges):
        other = edges[index ^ 1][:1]
        # From the break inwards, as far as the proof goes.
        for place, line in enumerate(edge):
            repeated = shapes[line.shape] >= REPEATS and len(line.shape) <= LONGEST_HEAD
            if not repeated and not (place == 0 and _is_head(text, line, other)):
                break
            yield Span(line.start, line.end)


def _is_head(text: str, line: _Line, across: Sequence[_Line]) -> bool:
    """Whether a line beside a page break carries a page number, or parts a sentence where the other side carries one."""
    if not _stands_alone(text, line):
        return False
    if _is_numbered(text, line):
        return True
    following = text[line.end : line.end + LONGEST_HEAD].lstrip()
    parts_sentence = following[:1].islower() and not line.shape.endswith((".", "!", "?"))
    return parts_sentence and any(
        _is_numbered(text, other) and _stands_alone(text, other) for other in across
    )


def _lines_up(text: str, at: int, least: int) -> list[_Line]:
    lines: list[_Line] = []
    end = at
    while len(lines) < EDGE_LINES and end > least:
        start = max(least, text.rfind("\n", least, end) + 1)
        if text[start:end].strip():
            lines.append(_read(text, start, end))
        end = start - 1
    return lines


def _lines_down(text: str, at: int, most: int) -> list[_Line]:
    lines: list[_Line] = []
    for match in _LINE.finditer(text, at, most):
        lines.append(_read(text, match.start(), match.end()))
        if len(lines) == EDGE_LINES:
            break
    return lines


_BLANK_ABOVE = re.compile(r"(?:\n[ \t]*\n[ \t]*|\f[ \t\n]*|^)\Z")
_BLANK_BELOW = re.compile(r"[ \t]*(?:\n[ \t]*\n|\n?[ \t]*\f|\n?\Z)")


def _stands_alone(text: str, line: _Line) -> bool:
    """Whether blank lines or the page break part it from the text on both sides."""
    above = text[max(0, line.start - 80) : line.start]
    return bool(_BLANK_ABOVE.search(above)) and bool(_BLANK_BELOW.match(text, line.end))


# ------------------------------------------------------------------------------------------- counting


def _counted_feet(text: str) -> Iterator[Span]:
    """Lines that stand alone, the same but for a number at their end that counts up by one."""
    groups: defaultdict[str, list[_Line]] = defaultdict(list)
    for line in _sparse(_numbered_ends(text), text):
        groups[line.shape].append(line)
    for lines in groups.values():
        if len({line.number for line in lines}) < REPEATS:
            continue
        alone = [line for line in lines if _stands_alone(text, line)]
        for run in _counting_runs(alone):
            yield from (Span(line.start, line.end) for line in run)


def _counting_runs(lines: Sequence[_Line]) -> Iterator[Sequence[_Line]]:
    start = 0
    for index in range(1, len(lines) + 1):
        goes_on = index < len(lines) and _next_page(lines[index - 1], lines[index])
        if not goes_on:
            if index - start >= REPEATS:
                yield lines[start:index]
            start = index


def _numbered_ends(text: str) -> Iterator[_Line]:
    """Lines no longer than a head with a number at their end; their shape is what stands before it."""
    for line_end in _MAYBE_COUNTED.finditer(f"{text}\n"):
        end = line_end.start()
        first = max(0, end - LONGEST_HEAD)
        line = text[first:end].rstrip(" \t")
        number = _COUNTED.search(line, max(0, len(line) - _LONGEST_COUNT)) if line else None
        if number is None:
            continue
        start = max(text.rfind("\n", first, end), text.rfind("\f", first, end)) + 1 or first
        if start > first or text[first - 1 : first] in ("", "\n", "\f"):
            shape = " ".join(line[start - first : number.start()].split())
            yield _Line(start, end, shape, int(number[1]))


def _sparse(candidates: Iterator[_Found], text: str) -> list[_Found]:
    """All candidates, or none if there are more than lines of text could have."""
    most = len(text) // SHORTEST_LINE + REPEATS * NUMBERED_LINES
    found = [*islice(candidates, most + 1)]
    return found if len(found) <= most else []


def _next_page(line: _Line, following: _Line) -> bool:
    return following.number == line.number + 1 and following.start - line.end >= SHORTEST_PAGE


def _line_numbers(text: str) -> Iterator[Span]:
    """The numbers before lines that count as the lines do, one by one or every fifth, as in court transcripts and poems."""
    run: list[_Line] = []
    line, done = 0, 0
    first = _NUMBERED_FIRST.match(text)
    for match in [*([first] if first else []), *_sparse(_NUMBERED.finditer(text), text)]:
        line += text.count("\n", done, match.start(1))
        done = match.start(1)
        # The shape holds what the number and the line have in common while both count up together.
        here = _Line(match.start(1), match.end(1), str(int(match[1]) - line), line)
        if run and (here.shape != run[-1].shape or line - run[-1].number > MOST_UNNUMBERED):
            yield from _numbers_of(text, run)
            run = []
        run.append(here)
    yield from _numbers_of(text, run)


def _numbers_of(text: str, run: Sequence[_Line]) -> Iterator[Span]:
    if len(run) >= NUMBERED_LINES or (len(run) >= REPEATS and _reads_on(text, run[1:])):
        yield from (Span(line.start, line.end) for line in run)


def _reads_on(text: str, lines: Sequence[_Line]) -> bool:
    """Whether sentences run over the numbers: most lines go on with a small letter, the others begin behind a sentence's end."""
    going_on = 0
    for line in lines:
        before = text[max(0, line.start - LONGEST_HEAD) : line.start].rstrip()[-1:]
        small = text[line.end : line.end + 20].lstrip()[:1].islower()
        if small == (before in ".!?:;"):
            return False
        going_on += small
    return going_on >= max(REPEATS - 1, len(lines) / 2)


def between(furniture: Sequence[Span], start: int, end: int) -> tuple[Span, ...]:
    """The furniture that lies in, or reaches into, `text[start:end]`."""
    if not furniture:
        return ()
    first = bisect_right(furniture, start, key=lambda span: span.end)
    behind = bisect_left(furniture, end, key=lambda span: span.start)
    return tuple(furniture[first:behind])
