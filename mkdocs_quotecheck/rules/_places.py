"""Whether words stand at the place in a document that a citation names."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from mkdocs_quotecheck.sourceplaces import line_of, marks_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Locator, Mark, SourceText, Span

# Players and editors round timestamps, and a cue may begin a sentence earlier: a reader who jumps there still hears it.
SECONDS_NEAR_ENOUGH = 30
# Editors count wrapped lines differently; a reader who goes there still sees it.
LINES_NEAR_ENOUGH = 2

_NUMBER = re.compile(r"\d+(?:\.\d+)*")
_HEADING_NUMBER = re.compile(
    r"(?:(?P<name>[^\W\d_]+)\.?\s+)?(?:§\s*)?(?P<number>\d+(?:\.\d+)*|[IVXLC]+(?=[.:)\s]|$))"
)
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_NAMES_OF_SECTIONS = frozenset({"section", "article", "chapter"})


def actual_place(locator: Locator, text: SourceText, span: Span) -> str | None:
    """Where words stand, told in the locator's own kind of place, if that is not where it points to.

    None where it points to the right place, and where that cannot be told: the text has no such marks.
    """
    if locator.kind == "page":
        return _actual_page(locator, text.pages, span)
    if locator.kind == "sheet":
        return _actual_sheet(locator, text.pages, span)
    if locator.kind in _NAMES_OF_SECTIONS:
        return _actual_section(locator, text.sections, span)
    if locator.kind == "time":
        return _actual_time(locator, text.times, span)
    if locator.kind == "line":
        return _actual_line(locator, text, span)
    return None


def _actual_page(locator: Locator, pages: Sequence[Mark], span: Span) -> str | None:
    here = [number for mark in marks_of(pages, span) if (number := _page_number(mark.label)) is not None]
    first, last = _page_number(locator.first), _page_number(locator.last)
    if not here or first is None or last is None:
        return None
    last = max(first, _completed(first, last))
    if any(first <= number <= last for number in here):
        return None
    return f"page {here[0]}" if len(here) == 1 else f"pages {here[0]}–{here[-1]}"


def _actual_sheet(locator: Locator, pages: Sequence[Mark], span: Span) -> str | None:
    """A link counts the pages of the file, whatever is printed on them."""
    wanted = _page_number(locator.first)
    here = [at for at, mark in enumerate(pages, 1) if mark in marks_of(pages, span)]
    if not here or wanted is None or wanted in here:
        return None
    return f"sheet {here[0]}" if pages[here[0] - 1].label != str(here[0]) else f"page {here[0]}"


def _completed(first: int, last: int) -> int:
    """The last page of a range written short: 123–7 ends on page 127."""
    if last >= first:
        return last
    scale = int(10 ** len(str(last)))
    return first // scale * scale + last


def _page_number(label: str) -> int | None:
    # Roman page numbers count the front matter, another sequence than the arabic ones: not comparable.
    return int(label) if label.isascii() and label.isdigit() else None


def _actual_section(locator: Locator, sections: Sequence[Mark], span: Span) -> str | None:
    numbered = [(mark, number) for mark in sections if (number := _heading_number(mark.label, locator.kind))]
    wanted = _NUMBER.match(_arabic(locator.first))
    last = _NUMBER.match(_arabic(locator.last))
    if not numbered or wanted is None or last is None:
        return None
    here = [number for _, number in _under(numbered, span)]
    if not here:
        return None
    low, high = _parts(wanted.group()), _parts(last.group())
    if any(low <= _parts(number)[: len(low)] and _parts(number)[: len(high)] <= high for number in here):
        return None
    return f"{locator.kind} {here[0]}"


def _under(numbered: Sequence[tuple[Mark, str]], span: Span) -> Sequence[tuple[Mark, str]]:
    first = bisect_right(numbered, span.start, key=lambda pair: pair[0].offset)
    last = bisect_right(numbered, max(span.start, span.end - 1), key=lambda pair: pair[0].offset)
    return numbered[max(0, first - 1) : last] if last else ()


def _heading_number(label: str, kind: str) -> str:
    """The number of a heading, `4.2` of `4.2 Retention`; empty where it has none, or is one of another kind.

    A chapter is not looked for among headings called *Section 3*, nor an article among plain numbers when the document
    names its articles.
    """
    found = _HEADING_NUMBER.match(label.strip())
    if found is None:
        return ""
    name = (found["name"] or "").casefold()
    if name in _NAMES_OF_SECTIONS and name != kind:
        return ""
    return _arabic(found["number"])


def _arabic(number: str) -> str:
    if not number or not set(number) <= _ROMAN.keys():
        return number
    values = [_ROMAN[letter] for letter in number]
    signed = [-v if i + 1 < len(values) and v < values[i + 1] else v for i, v in enumerate(values)]
    return str(sum(signed))


def _parts(number: str) -> tuple[int, ...]:
    return tuple(int(part) for part in number.split("."))


def _actual_time(locator: Locator, times: Sequence[Mark], span: Span) -> str | None:
    here = marks_of(times, span)
    starts = [seconds for mark in here if (seconds := _seconds(mark.label)) is not None]
    first, last = _seconds(locator.first), _seconds(locator.last)
    if not starts or first is None or last is None:
        return None
    if first - SECONDS_NEAR_ENOUGH <= starts[-1] and starts[0] <= last + SECONDS_NEAR_ENOUGH:
        return None
    return here[0].label


def _seconds(time: str) -> float | None:
    parts = time.replace(",", ".").split(":")
    try:
        return sum(float(part) * 60.0**power for power, part in enumerate(reversed(parts)))
    except ValueError:
        return None


def _actual_line(locator: Locator, text: SourceText, span: Span) -> str | None:
    first, last = _page_number(locator.first), _page_number(locator.last)
    if first is None or last is None:
        return None
    start, end = (line_of(text, offset) for offset in (span.start, max(span.start, span.end - 1)))
    if first - LINES_NEAR_ENOUGH <= end and start <= max(first, last) + LINES_NEAR_ENOUGH:
        return None
    return f"line {start}" if start == end else f"lines {start}–{end}"
