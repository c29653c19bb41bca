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
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from mkdocs_quotecheck.languages import NUMBER_MARKS, PAGE_WORDS, PAGE_WORDS_BEHIND, TOTAL_LINKS
from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.text.line_numbers import line_numbers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# Lines that stand this often at page breaks, the same but for their numbers, are heads: twice may be a heading repeated.
REPEATS = 3
# So many lines above and below a page break may be heads or feet.
EDGE_LINES = 3
# A head is no longer than a line of a wide page.
LONGEST_HEAD = 140
# The parts of a head that is spread over the line, and the least space between them; a typist puts two behind a full stop.
HEAD_PARTS = 3
COLUMN_GAP = " " * 3
# A number of a page's edge that is set in by so much more than the text beside it is no line of the text.
SET_IN = 4
# Of bare numbers that count up without blank lines around them, one in so many parts a sentence. Pages part nine sentences in
# ten, though a capital may follow; numbers over sections of a text part none.
PARTED_SENTENCES = 3
# So many lines in a row that count up are numbered lines: a table or list of fewer rows looks the same.
NUMBERED_LINES = 10
# Every fifth line is numbered at least.
MOST_UNNUMBERED = 5

# Form feeds that come closer than this on average part no pages. Numbers of pages stand at least so far apart, in characters.
SHORTEST_PAGE = 300
# Lines of text are at least so long on average; shorter ones are a table, or made to cost time.
SHORTEST_LINE = 16

_BREAK = re.compile(r"\f\s*+")
# From the beginning of a line, or where a search begins: within a long row of spaces nothing is tried.
_LINE = re.compile(r"(?:(?<![^\n\f])[^\S\n\f]*+(?=\S)|(?=\S))[^\n\f]++")
_DIGITS = re.compile(r"\d+")
_PAGE_WORDS, _BEHIND, _LINKS = (
    "|".join(sorted(each)) for each in (PAGE_WORDS, PAGE_WORDS_BEHIND, TOTAL_LINKS)
)
_PAGE_WORD = rf"(?:p\.|pg\.?|{_PAGE_WORDS})"
TOTAL = rf"(?:[ \t]?/[ \t]?|[ \t](?:{_LINKS})[ \t])\d{{1,5}}"
"""Pattern for the number of all pages behind that of one: ` of 12`, `/12`."""
_PAGE_NUMBER = re.compile(
    rf"^\s*(?:\W{{0,3}}\s*(?:{_PAGE_WORD}|{'|'.join(NUMBER_MARKS)})?\s*(\d{{1,5}}|[ivxlc]{{1,7}})\s*(?:{_BEHIND}|/\s*\d+|(?:{_LINKS}) \d+)?\s*\W{{0,3}}"
    rf"|(\d{{1,5}})(?:\s{{2,}}|\s*[|·•]\s*)\S.*|.*\S(?:\s{{2,}}|\s*[|·•]\s*|\s\[?(?:{_PAGE_WORDS})\s)\[?(?:(?:{_PAGE_WORDS})\s*)?(\d{{1,5}})\]?)\s*$",
    re.IGNORECASE,
)
# What shows at once that a line is the number of a page: dashes on both sides, or the word.
_DASHED = re.compile(r"\s*([-–—~·•])\s?\d{1,5}\s?\1\s*")
_NAMED = re.compile(rf"\s*\W?\s?{_PAGE_WORD}\s{{0,3}}(\d{{1,5}})(?:{TOTAL})?\s?\W?\s*", re.IGNORECASE)
_BARE = re.compile(rf"\s*\d{{1,5}}(?:{TOTAL})?\s*")
# Patterns for a whole text begin with one sign, a line end, which is looked for ten times faster than one of some signs.
_MAYBE_COUNTED = re.compile(r"\n(?:(?<=[\d\]~·•–—-]\n)|(?<=[\d\]~·•–—-][ \t]\n)|(?<=[ \t]{2}\n))")
_COUNTED = re.compile(r"(?<!\d)(\d{1,5})(?:\]|[ \t]?[-–—~·•])?\Z")
_LONGEST_COUNT = len("12345 -")
_COUNTED_OF = re.compile(rf"(?<!\d)(\d{{1,5}}){TOTAL}\]?\Z")
# The last four signs before such a total: looking for them costs a tenth of trying the pattern.
_BEFORE_TOTAL = frozenset(f" {link} "[-4:] for link in TOTAL_LINKS)
_LONGEST_COUNT_OF = len("12345 von 12345]")
_SENTENCE_ENDS = frozenset('.!?:;。！？：；”’»"')
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
    found = {*_at_page_breaks(text), *_counted_feet(text), *_line_numbers(text), *line_numbers(text)}
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


def _is_numbered(text: str, line: _Line) -> bool:
    """Whether a line carries a page number at one of its ends, or is nothing else."""
    return line.end - line.start <= LONGEST_HEAD and bool(_PAGE_NUMBER.match(text[line.start : line.end]))


# ------------------------------------------------------------------------------------------- page breaks


class _Edge(NamedTuple):
    """The first or last lines of a page, from its edge inwards."""

    page: int
    lines: Sequence[_Line]
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


def _counting_pages(text: str, edges: Sequence[_Edge], known: frozenset[str]) -> frozenset[_Line]:
    """Outermost lines such as `Page 4`, their shape not known, whose number counts with the pages, on two of them at least."""
    offsets: defaultdict[int, dict[int, _Line]] = defaultdict(dict)
    for edge in edges:
        for line in edge.lines[:1]:
            if "#" not in line.shape or line.shape in known or len(line.shape) > LONGEST_HEAD:
                continue
            if name := _NAMED.fullmatch(text, line.start, line.end):
                offsets[int(name[1]) - edge.page][edge.page] = line
    return frozenset(line for lines in offsets.values() if len(lines) > 1 for line in lines.values())


def _is_head(text: str, line: _Line, across: Sequence[_Line]) -> bool:
    """Whether a line beside a page break carries a page number, or parts a sentence where the other side carries one."""
    if _DASHED.fullmatch(text, line.start, line.end) or _set_in(text, line):
        return True
    if not _stands_alone(text, line):
        return False
    if _is_numbered(text, line):
        return True
    following = text[line.end : line.end + LONGEST_HEAD].lstrip()
    parts_sentence = following[:1].islower() and not line.shape.endswith((".", "!", "?"))
    return (parts_sentence or _is_spread(text[line.start : line.end])) and any(
        _is_numbered(text, other) and _stands_alone(text, other) for other in across
    )


def _is_spread(line: str) -> bool:
    """Whether a line has a part at the left, one in the middle and one at the right: `RFC 9110      HTTP      June 2022`."""
    return sum(not part.isspace() for part in line.split(COLUMN_GAP) if part) == HEAD_PARTS


def _set_in(text: str, line: _Line) -> bool:
    """Whether a line is nothing but a number, and begins far to the right of the lines beside it."""
    if not _BARE.fullmatch(text, line.start, line.end):
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


def _lines_up(text: str, at: int, least: int) -> list[_Line]:
    lines: list[_Line] = []
    end = at
    while len(lines) < EDGE_LINES and end > least:
        start = max(least, text.rfind("\n", least, end) + 1)
        if words := text[start:end].split():
            lines.append(_Line(start, end, _DIGITS.sub("#", " ".join(words))))
        end = start - 1
    return lines


def _lines_down(text: str, at: int, most: int) -> list[_Line]:
    lines: list[_Line] = []
    for match in _LINE.finditer(text, at, most):
        lines.append(_Line(*match.span(), _DIGITS.sub("#", " ".join(match[0].split()))))
        if len(lines) == EDGE_LINES:
            break
    return lines


_BLANK_ABOVE = re.compile(r"(?:\n[ \t]*\n[ \t]*|\f[ \t\n]*|^)\Z")
_BLANK_BELOW = re.compile(r"[ \t]*+(?:\n[ \t]*+\n|\n?[ \t]*+\f|\n?\Z)")


def _stands_alone(text: str, line: _Line) -> bool:
    """Whether blank lines or the page break part it from the text on both sides."""
    above = text[max(0, line.start - 80) : line.start]
    return bool(_BLANK_ABOVE.search(above)) and bool(_BLANK_BELOW.match(text, line.end))


# ------------------------------------------------------------------------------------------- counting


def _counted_feet(text: str) -> Iterator[Span]:
    """Lines that stand alone or are a page's number, the same but for a number at their end that counts up by one."""
    groups: defaultdict[str, list[_Line]] = defaultdict(list)
    for line in _sparse(_numbered_ends(text), text):
        groups[line.shape].append(line)
    for lines in groups.values():
        if len(lines) < REPEATS or len({line.number for line in lines}) < REPEATS:
            continue
        alone = [line for line in lines if _stands_alone(text, line)]
        for run in _counting_runs(alone):
            yield from (Span(line.start, line.end) for line in run)
        if len(alone) < len(lines):
            yield from _numbers_alone(text, lines)


def _numbers_alone(text: str, lines: Sequence[_Line]) -> Iterator[Span]:
    """Lines that are nothing but a page's number and count up, though no blank line parts them from the text."""
    first = text[lines[0].start : lines[0].end]
    shown = bool(_DASHED.fullmatch(first) or _NAMED.fullmatch(first))
    if shown or _BARE.fullmatch(first):
        for run in _counting_runs(lines):
            if shown or _part_sentences(text, run):
                yield from (Span(line.start, line.end) for line in run)


def _part_sentences(text: str, lines: Sequence[_Line]) -> bool:
    parted = 0
    for line in lines:
        before = text[max(0, line.start - LONGEST_HEAD) : line.start].rstrip()[-1:]
        after = text[line.end : line.end + LONGEST_HEAD].lstrip()[:1]
        parted += before not in _SENTENCE_ENDS and after.isalpha() and not after.isupper()
    return parted * PARTED_SENTENCES >= len(lines)


def _counting_runs(lines: Sequence[_Line]) -> Iterator[Sequence[_Line]]:
    start = 0
    for index in range(1, len(lines) + 1):
        goes_on = index < len(lines) and _next_page(lines[index - 1], lines[index])
        if not goes_on:
            if index - start >= REPEATS:
                yield lines[start:index]
            start = index


def _numbered_ends(text: str) -> Iterator[_Line]:
    """Lines no longer than a head with a number at their end; their shape is what stands around it."""
    for line_end in _MAYBE_COUNTED.finditer(f"{text}\n"):
        end = line_end.start()
        first = end - LONGEST_HEAD if end > LONGEST_HEAD else 0
        line = text[first:end].rstrip(" \t")
        counted = _COUNTED.search(line, len(line) - _LONGEST_COUNT)
        if counted is None:
            continue
        number, behind = counted.span(1)
        before = line[number - 4 : number]
        if before in _BEFORE_TOTAL or "/" in before:
            counted = _COUNTED_OF.search(line, len(line) - _LONGEST_COUNT_OF) or counted
            number, behind = counted.span(1)
        start = max(line.rfind("\n"), line.rfind("\f")) + 1
        if start or not first or text[first - 1] in "\n\f":
            shape = " ".join(line[start:number].split())
            if behind < len(line):
                shape = f"{shape}#{line[behind:]}"
            yield _Line(first + start, end, shape, int(counted[1]))


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
