"""A code block against the file that it is from: the same, moved, changed, or unlike.

Lines are compared as they are, but for their indentation as a whole, empty lines, annotations and what a line of dots leaves out.
"""

from __future__ import annotations

import functools
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.rules._places import LINES_NEAR_ENOUGH

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.model import CodeBlock, SourceText
    from mkdocs_quotecheck.rules._case import CodeCase

LIKE: Final = 0.5
"""Share of a block's lines that stand in the file: with fewer it is another piece of code, not a changed one."""
MOST_LINES: Final = 2_000
"""Of a block that is compared; longer ones are generated with the file."""
FEWEST_SIGNS: Final = 4
"""Of a line that tells where a block stands: `}` and `else:` stand everywhere."""
_MOST_PLACES: Final = 200
"""Of one line that are looked at."""
_SLACK: Final = 20
"""Lines around the place that are compared too."""
_LONGEST: Final = 400
"""Characters of a few lines that are compared sign by sign."""
_ELISION = re.compile(
    r"\s*(?:#+|//+|--|;+|%+|/\*+|<!--|\(\*)?\s*[\[(<]?(?:\.{3,}|…|⋮|snip|-{2,}\s?8<\s?-{2,})[\])>]?\s*(?:\*+/|-->|\*\))?\s*",
    re.IGNORECASE,
)
# What Material puts behind a line to annotate it: `# (1)!`.
_ANNOTATION = re.compile(r"\s*(?:#|//|--|;|%|/\*|<!--)\s*\(\d{1,2}\)!?\s*(?:\*/|-->)?\s*$")


@dataclass(frozen=True, slots=True)
class Moved:
    """The code stands in the file, on other lines than those named."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Changed:
    """Where the code first differs from the file."""

    shown: tuple[str, ...]
    """Lines of the page; empty where the page leaves lines out."""
    actual: tuple[str, ...]
    """Lines of the file; empty where the page adds lines."""
    line: int
    """Of the file, from 1."""
    near: str
    """A line of the page right there."""


@dataclass(frozen=True, slots=True)
class Unlike:
    """Nothing like the code stands in the file."""


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    words: str


# Two rules ask, one after the other.
@functools.lru_cache(maxsize=1)
def compare(case: CodeCase) -> Moved | Changed | Unlike | None:
    """What differs; None if nothing does, or nothing can be said."""
    text = case.library.text(case.block.source)
    if text is None or len(case.block.lines) > MOST_LINES:
        return None
    file = list(_file_lines(text, case.block.file))
    chunks = _chunks(case.block.lines)
    if not chunks or not file:
        return None
    places = _places_of(file)
    found = _exact(chunks, file, places)
    if found:
        return _moved(case.block, found)
    return _changed(case.block, chunks, file, places)


def _file_lines(text: SourceText, name: str) -> Iterator[_Line]:
    """The lines of the file that are not empty."""
    start, end = 0, len(text.text)
    for at, mark in enumerate(text.files):
        if mark.label == name:
            start = mark.offset
            end = text.files[at + 1].offset if at + 1 < len(text.files) else end
    first = text.text.count("\n", 0, start)
    for at, line in enumerate(text.text[start:end].split("\n"), first):
        if line.strip():
            yield _Line(text.lines[at] if at < len(text.lines) else at + 1, _plain(line))


def _plain(line: str) -> str:
    return line.expandtabs(4).strip()


def _chunks(lines: Sequence[str]) -> list[list[str]]:
    """The lines of a block that are not empty, cut where lines are left out."""
    chunks: list[list[str]] = [[]]
    for line in lines:
        plain = _plain(_ANNOTATION.sub("", line))
        if plain and _ELISION.fullmatch(plain):
            chunks.append([])
        elif plain:
            chunks[-1].append(plain)
    return [chunk for chunk in chunks if chunk]


def _places_of(file: Sequence[_Line]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for at, line in enumerate(file):
        if len(places[line.words]) < _MOST_PLACES:
            places[line.words].append(at)
    return places


def _exact(
    chunks: Sequence[Sequence[str]], file: Sequence[_Line], places: dict[str, list[int]]
) -> list[tuple[int, int]]:
    """The first and last lines of all places where the chunks stand one after another."""
    found = []
    for start in places.get(chunks[0][0], ()):
        at, end = start, start
        for chunk in chunks:
            begun = next(
                (each for each in places.get(chunk[0], ()) if each >= at and _stands(chunk, file, each)), None
            )
            if begun is None or (chunk is chunks[0] and begun != start):
                break
            at = end = begun + len(chunk)
        else:
            found.append((file[start].number, file[end - 1].number))
    return found


def _stands(chunk: Sequence[str], file: Sequence[_Line], at: int) -> bool:
    return at + len(chunk) <= len(file) and all(
        file[at + number].words == line for number, line in enumerate(chunk)
    )


def _moved(block: CodeBlock, found: Sequence[tuple[int, int]]) -> Moved | None:
    if not block.first:
        return None
    last = block.last or block.first
    for first, end in found:
        if abs(first - block.first) <= LINES_NEAR_ENOUGH or (block.first <= first and end <= last):
            return None
    return Moved(*min(found, key=lambda each: abs(each[0] - block.first)))


def _changed(
    block: CodeBlock, chunks: Sequence[Sequence[str]], file: Sequence[_Line], places: dict[str, list[int]]
) -> Changed | Unlike | None:
    lines = [line for chunk in chunks for line in chunk]
    start = _likeliest(lines, places)
    if start is not None:
        begin = max(0, start - _SLACK)
        region = file[begin : start + 2 * len(lines) + _SLACK]
        matcher = SequenceMatcher(None, lines, [line.words for line in region], autojunk=False)
        if sum(each.size for each in matcher.get_matching_blocks()) >= LIKE * len(lines):
            cuts = {sum(map(len, chunks[:number])) for number in range(1, len(chunks))}
            return _first_difference(lines, region, matcher, cuts)
    return _on_named_lines(block, lines, file) if block.first else None


def _first_difference(
    lines: Sequence[str], region: Sequence[_Line], matcher: SequenceMatcher[str], cuts: set[int]
) -> Changed | None:
    for kind, first, end, actual_first, actual_end in matcher.get_opcodes():
        outside = kind == "insert" and (first in (0, len(lines)) or first in cuts)
        if kind == "equal" or outside:
            continue
        actual = region[actual_first:actual_end]
        # Before the first and behind the last line that agree the file goes on; only so many lines are the page's.
        if first == 0:
            actual = actual[-(end - first) :]
        elif end == len(lines):
            actual = actual[: end - first]
        at = actual[0] if actual else region[min(actual_first, len(region) - 1)]
        near = lines[min(first, len(lines) - 1)]
        return Changed(tuple(lines[first:end]), tuple(line.words for line in actual), at.number, near)
    return None


def _on_named_lines(block: CodeBlock, lines: Sequence[str], file: Sequence[_Line]) -> Changed | Unlike:
    """A short block of which no line is as in the file, against the lines that it names."""
    last = max(block.last, block.first)
    actual = [line for line in file if block.first <= line.number <= last]
    shown, there = "\n".join(lines)[:_LONGEST], "\n".join(line.words for line in actual)[:_LONGEST]
    if not actual or SequenceMatcher(None, shown, there, autojunk=False).ratio() < LIKE:
        return Unlike()
    return Changed(tuple(lines), tuple(line.words for line in actual), actual[0].number, lines[0])


def _likeliest(lines: Sequence[str], places: dict[str, list[int]]) -> int | None:
    """Where the block would begin so that most of its telling lines stand where the file has them."""
    votes: Counter[int] = Counter()
    for number, line in enumerate(lines):
        if len(line) >= FEWEST_SIGNS and any(map(str.isalnum, line)):
            votes.update(max(0, at - number) for at in places.get(line, ()))
    # Of places with as many votes the first.
    return min(votes, key=lambda at: (-votes[at], at)) if votes else None
