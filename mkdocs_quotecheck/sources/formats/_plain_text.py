"""What the form of a plain text shows: form feeds part pages, numbered lines head sections."""

from __future__ import annotations

import re

from mkdocs_quotecheck.languages import PAGE_WORDS
from mkdocs_quotecheck.model import Mark
from mkdocs_quotecheck.sources.formats._shape import ReadText
from mkdocs_quotecheck.sources.layout.headings import numbered_headings
from mkdocs_quotecheck.sources.layout.printed_numbers import printed_labels
from mkdocs_quotecheck.text.furniture import find_furniture
from mkdocs_quotecheck.text.page_lines import TOTAL

# The number of a page in its first or last line, as RFCs, typewritten minutes and books have it: first what ends the line,
# then what stands before the number. One pattern for both would try every run of spaces on the page.
_LAST_NUMBER = re.compile(rf"(?<!\d)(\d{{1,5}})(?:{TOTAL})?(?:\]|[ \t]?[-–—])?\Z")
_LONGEST_NUMBER = len("12345 von 12345 -")
_BEFORE_NUMBER = re.compile(
    rf"(?:(?:{'|'.join(sorted(PAGE_WORDS))})[ \t]{{1,3}}|[ \t]{{2}}|^[ \t]?|[-–—][ \t]?)\Z", re.IGNORECASE
)
_LONGEST_BEFORE = len("página   ")
_FIRST_NUMBER = re.compile(r"[ \t]{0,80}(\d{1,5})(?:[ \t]{2,80}|[ \t]?[|·•])\S")
_EDGE_LENGTH = 120


def read_plain(text: str) -> ReadText:
    """A plain text with what its form shows."""
    return ReadText(
        text, pages=_pages(text), sections=numbered_headings(text), furniture=find_furniture(text)
    )


def _pages(text: str) -> tuple[Mark, ...]:
    """The pages between form feeds, by the numbers printed at their heads or feet if these count up, else by their order."""
    if "\f" not in text.strip("\f \n"):
        return ()
    starts: list[int] = []
    numbers: list[list[str]] = []
    at = 0
    for page in text.split("\f"):
        if page.strip():
            starts.append(at)
            numbers.append(_edge_numbers(page))
        at += len(page) + 1
    labels = printed_labels(numbers) or [str(number + 1) for number in range(len(starts))]
    return tuple(Mark(start, label) for start, label in zip(starts, labels, strict=True))


def _edge_numbers(page: str) -> list[str]:
    """The numbers that a page's first and last line set apart, as page numbers are."""
    head = page[:_EDGE_LENGTH].lstrip("\n").partition("\n")[0].rstrip()
    foot = page.rstrip()[-_EDGE_LENGTH:].rpartition("\n")[2]
    found = (number for line in (head, foot) for number in (_number_at_end(line), _number_at_start(line)))
    return [number for number in found if number]


def _number_at_end(line: str) -> str | None:
    number = _LAST_NUMBER.search(line, len(line) - _LONGEST_NUMBER)
    if number is None:
        return None
    start = number.start()
    set_apart = _BEFORE_NUMBER.search(line, max(0, start - _LONGEST_BEFORE), start)
    return number[1] if set_apart else None


def _number_at_start(line: str) -> str | None:
    number = _FIRST_NUMBER.match(line)
    return number[1] if number else None
