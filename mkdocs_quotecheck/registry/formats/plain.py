"""Plain text: the text is the file's own; form feeds part pages, numbered lines head sections."""

from __future__ import annotations

import re

from mkdocs_quotecheck.furniture import find_furniture
from mkdocs_quotecheck.model import Mark
from mkdocs_quotecheck.registry.formats._shape import Format, ReadText
from mkdocs_quotecheck.registry.headings import numbered_headings

# The number at the end of a page's last line, as RFCs and typewritten minutes have it: first what ends the page, then what
# stands before it. One pattern for both would try every run of spaces on the page.
_LAST_NUMBER = re.compile(r"(?<!\d)(\d{1,5})(?:\]|[ \t]?-)?\Z")
_LONGEST_NUMBER = len("12345 -")
_BEFORE_NUMBER = re.compile(r"(?:page[ \t]{1,3}|[ \t]{2}|^[ \t]?|-[ \t]?)\Z", re.IGNORECASE | re.MULTILINE)
_LONGEST_BEFORE = len("page   ")
_FOOT_LENGTH = 120


def read_plain(text: str) -> ReadText:
    """A plain text with what its form shows."""
    return ReadText(
        text, pages=_pages(text), sections=numbered_headings(text), furniture=find_furniture(text)
    )


def _pages(text: str) -> tuple[Mark, ...]:
    """The pages between form feeds, by the numbers printed at their feet if these count up, else by their order."""
    if "\f" not in text.strip("\f \n"):
        return ()
    starts: list[int] = []
    feet: list[str] = []
    at = 0
    for page in text.split("\f"):
        if page.strip():
            starts.append(at)
            feet.append(page[-_FOOT_LENGTH:].rstrip())
        at += len(page) + 1
    printed = [_printed_number(foot) for foot in feet]
    first = next((number - index for index, number in enumerate(printed) if number is not None), 1)
    counts = all(number in (None, first + index) for index, number in enumerate(printed))
    return tuple(
        Mark(start, str((first if counts and first > 0 else 1) + index)) for index, start in enumerate(starts)
    )


def _printed_number(foot: str) -> int | None:
    number = _LAST_NUMBER.search(foot, max(0, len(foot) - _LONGEST_NUMBER))
    if number is None:
        return None
    start = number.start()
    set_apart = _BEFORE_NUMBER.search(foot, max(0, start - _LONGEST_BEFORE), start)
    return int(number[1]) if set_apart else None


FORMAT = Format(
    "plain", "plain text", (".txt", ".text", ".rst", ".adoc"), "text/plain", 1, from_text=read_plain
)
