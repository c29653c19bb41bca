"""The articles of a law whose headings no blank line sets off: `Art. 7 Human dignity`, then `Art. 8 …` further down.

A line that a sentence was wrapped into (*in the cases of⏎Art. 172*) is out of their order.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Mark
from mkdocs_quotecheck.text.alternation import one_of
from mkdocs_quotecheck.text.headings import LEVELS, LONGEST, NUMBER, kind_labels

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# So many lines in ascending order are the articles of a law.
FEWEST = 3
# Characters: a law has no shorter articles throughout.
_SHORTEST = 20
_RAISED = "⁰¹²³⁴-⁹"
# The heading of an article ends no sentence and names no page.
_END = re.compile(r"[.;,:]$|(?:\.[ \t]?){3,}|[ \t]{3,}\d{1,4}$")


def articles_in_order(text: str) -> Iterator[Mark]:
    """The lines with which the articles of a law begin, if there are some in ascending order."""
    lines = [match for match in islice(_line().finditer(text), len(text) // _SHORTEST) if _is_heading(match)]
    kept = [
        match
        for match, following in pairwise([*lines, None])
        # Two right below one another are entries of a table of contents.
        if match and (following is None or text[match.end() : following.start()].strip())
    ]
    ascending = [kept[at] for at in _longest_ascending([_value(match) for match in kept])]
    if len(ascending) >= FEWEST:
        for match in ascending:
            # The figure of a note is no part of the number.
            label = f"{match['name']} {match['number'].strip()}{match['title'] or ''}"
            yield Mark(match.start("name"), label, LEVELS["article"])


@functools.cache
def _line() -> re.Pattern[str]:
    labels = one_of(kind_labels("article"))
    return re.compile(
        rf"^[ \t]{{0,4}}(?P<name>(?i:{labels})|§)\s?(?P<number>{NUMBER}|\d{{1,4}}[a-z]{{1,2}}(?=[{_RAISED}]))[{_RAISED}]*"
        rf"(?P<title>[ \t][^\W\d_a-zß-ÿ][^\n]{{0,{LONGEST}}})?[ \t]*$",
        re.MULTILINE,
    )


def _is_heading(match: re.Match[str]) -> bool:
    return _END.search((match["title"] or "").rstrip()) is None


def _value(match: re.Match[str]) -> tuple[int, str]:
    """By which articles are in order: 43, 43a, 44; the series of a code with several is left out."""
    found = re.search(r"(\d+)([\s.\w-]*)", match["number"])
    return (int(found[1]), found[2].strip().lower()) if found else (0, "")


def _longest_ascending(values: Sequence[tuple[int, str]]) -> list[int]:
    """Places of the longest row of values of which each is greater than the one before."""
    ends: list[int] = []
    before: list[int] = []
    for at, value in enumerate(values):
        place = bisect_left(ends, value, key=values.__getitem__)
        before.append(ends[place - 1] if place else -1)
        ends[place : place + 1] = [at]
    row = []
    at = ends[-1] if ends else -1
    while at >= 0:
        row.append(at)
        at = before[at]
    return row[::-1]
