"""Lines that may be furniture: how long, how often, and what shows that one is the number of a page."""

from __future__ import annotations

import re
from typing import NamedTuple

from mkdocs_quotecheck.languages import PAGE_WORDS, PAGE_WORDS_BEHIND, TOTAL_LINKS
from mkdocs_quotecheck.text.alternation import one_of

# Lines that stand this often at page breaks, the same but for their numbers, are heads: twice may be a heading repeated.
REPEATS = 3
# A head is no longer than a line of a wide page.
LONGEST_HEAD = 140
# Form feeds that come closer than this on average part no pages. Numbers of pages stand at least so far apart, in characters.
SHORTEST_PAGE = 300
PAGE_WORD_CHOICE, WORDS_BEHIND, TOTAL_LINK = map(one_of, (PAGE_WORDS, PAGE_WORDS_BEHIND, TOTAL_LINKS))
PAGE_WORD = rf"(?:p\.|pg\.?|{PAGE_WORD_CHOICE})"
TOTAL = rf"(?:[ \t]?/[ \t]?|[ \t](?:{TOTAL_LINK})[ \t])\d{{1,5}}"
"""Pattern for the number of all pages behind that of one: ` of 12`, `/12`."""
# What shows at once that a line is the number of a page: dashes on both sides, or the word.
DASHED = re.compile(r"\s*([-–—~·•])\s?\d{1,5}\s?\1\s*")
NAMED = re.compile(rf"\s*\W?\s?{PAGE_WORD}\s{{0,3}}(\d{{1,5}})(?:{TOTAL})?\s?\W?\s*", re.IGNORECASE)
BARE = re.compile(rf"\s*\d{{1,5}}(?:{TOTAL})?\s*")


class Line(NamedTuple):
    """A line that may be furniture, where it stands in its text."""

    start: int
    end: int
    shape: str
    """Its text with every number as `#` and single spaces."""
    number: int = 0
    """The number at its end, for lines that were looked for by one."""


_BLANK_ABOVE = re.compile(r"(?:\n[ \t]*\n[ \t]*|\f[ \t\n]*|^)\Z")
_BLANK_BELOW = re.compile(r"[ \t]*+(?:\n[ \t]*+\n|\n?[ \t]*+\f|\n?\Z)")


def stands_alone(text: str, line: Line) -> bool:
    """Whether blank lines or the page break part it from the text on both sides."""
    above = text[max(0, line.start - 80) : line.start]
    return bool(_BLANK_ABOVE.search(above)) and bool(_BLANK_BELOW.match(text, line.end))
