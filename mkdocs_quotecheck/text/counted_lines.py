"""Lines that count up in a plain text: numbers of pages at their end, numbers of lines before them."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from mkdocs_quotecheck.languages import TOTAL_LINKS
from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.text.line_numbers import MOST_UNNUMBERED, NUMBERED_LINES
from mkdocs_quotecheck.text.page_lines import (
    BARE,
    DASHED,
    LONGEST_HEAD,
    NAMED,
    REPEATS,
    SHORTEST_PAGE,
    TOTAL,
    Line,
    stands_alone,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Of bare numbers that count up without blank lines around them, one in so many parts a sentence. Pages part nine sentences in
# ten, though a capital may follow; numbers over sections of a text part none.
PARTED_SENTENCES = 3
# Lines of text are at least so long on average; shorter ones are a table, or made to cost time.
SHORTEST_LINE = 16
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


def counted_feet(text: str) -> Iterator[Span]:
    """Lines that stand alone or are a page's number, the same but for a number at their end that counts up by one."""
    groups: defaultdict[str, list[Line]] = defaultdict(list)
    for line in _sparse(_numbered_ends(text), text):
        groups[line.shape].append(line)
    for lines in groups.values():
        if len(lines) < REPEATS or len({line.number for line in lines}) < REPEATS:
            continue
        alone = [line for line in lines if stands_alone(text, line)]
        for run in _counting_runs(alone):
            yield from (Span(line.start, line.end) for line in run)
        if len(alone) < len(lines):
            yield from _numbers_alone(text, lines)


def _numbers_alone(text: str, lines: Sequence[Line]) -> Iterator[Span]:
    """Lines that are nothing but a page's number and count up, though no blank line parts them from the text."""
    first = text[lines[0].start : lines[0].end]
    shown = bool(DASHED.fullmatch(first) or NAMED.fullmatch(first))
    if shown or BARE.fullmatch(first):
        for run in _counting_runs(lines):
            if shown or _part_sentences(text, run):
                yield from (Span(line.start, line.end) for line in run)


def _part_sentences(text: str, lines: Sequence[Line]) -> bool:
    parted = 0
    for line in lines:
        before = text[max(0, line.start - LONGEST_HEAD) : line.start].rstrip()[-1:]
        after = text[line.end : line.end + LONGEST_HEAD].lstrip()[:1]
        parted += before not in _SENTENCE_ENDS and after.isalpha() and not after.isupper()
    return parted * PARTED_SENTENCES >= len(lines)


def _counting_runs(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    start = 0
    for index in range(1, len(lines) + 1):
        goes_on = index < len(lines) and _next_page(lines[index - 1], lines[index])
        if not goes_on:
            if index - start >= REPEATS:
                yield lines[start:index]
            start = index


def _numbered_ends(text: str) -> Iterator[Line]:
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
            yield Line(first + start, end, shape, int(counted[1]))


def _sparse(candidates: Iterator[_Found], text: str) -> list[_Found]:
    """All candidates, or none if there are more than lines of text could have."""
    most = len(text) // SHORTEST_LINE + REPEATS * NUMBERED_LINES
    found = [*islice(candidates, most + 1)]
    return found if len(found) <= most else []


def _next_page(line: Line, following: Line) -> bool:
    return following.number == line.number + 1 and following.start - line.end >= SHORTEST_PAGE


def counted_margins(text: str) -> Iterator[Span]:
    """The numbers before lines that count as the lines do, one by one or every fifth, as in court transcripts and poems."""
    run: list[Line] = []
    line, done = 0, 0
    first = _NUMBERED_FIRST.match(text)
    for match in [*([first] if first else []), *_sparse(_NUMBERED.finditer(text), text)]:
        line += text.count("\n", done, match.start(1))
        done = match.start(1)
        # The shape holds what the number and the line have in common while both count up together.
        here = Line(match.start(1), match.end(1), str(int(match[1]) - line), line)
        if run and (here.shape != run[-1].shape or line - run[-1].number > MOST_UNNUMBERED):
            yield from _numbers_of(text, run)
            run = []
        run.append(here)
    yield from _numbers_of(text, run)


def _numbers_of(text: str, run: Sequence[Line]) -> Iterator[Span]:
    if len(run) >= NUMBERED_LINES or (len(run) >= REPEATS and _reads_on(text, run[1:])):
        yield from (Span(line.start, line.end) for line in run)


def _reads_on(text: str, lines: Sequence[Line]) -> bool:
    """Whether sentences run over the numbers: most lines go on with a small letter, the others begin behind a sentence's end."""
    going_on = 0
    for line in lines:
        before = text[max(0, line.start - LONGEST_HEAD) : line.start].rstrip()[-1:]
        small = text[line.end : line.end + 20].lstrip()[:1].islower()
        if small == (before in ".!?:;"):
            return False
        going_on += small
    return going_on >= max(REPEATS - 1, len(lines) / 2)
