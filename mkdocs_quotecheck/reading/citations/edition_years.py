"""The year of another edition at a document's name: *the Constitution of 1874*, *Cst. (1848)*, where that of 1999 is registered."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.text.alternation import one_of
from mkdocs_quotecheck.text.dates import YEAR_OF_PRINT

if TYPE_CHECKING:
    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Source
    from mkdocs_quotecheck.reading.citations.mentions import BlockContext
    from mkdocs_quotecheck.text.names import NameHit

_YEAR = re.compile(rf"(?<![\w/.-]){YEAR_OF_PRINT}(?![\w/-])")
# `1874 Constitution`
_BEFORE = re.compile(rf"{_YEAR.pattern}\s\Z")
LENGTH_OF_YEAR = 5


def is_of_another_year(hit: NameHit, around: BlockContext) -> bool:
    """Whether a year stands at a name, and each document of that name has another one in its title or edition."""
    found = _behind(around.language).match(around.text, hit.end)
    if found is None:
        first = max(0, hit.start - LENGTH_OF_YEAR - 1)
        found = _BEFORE.search(around.text[first : hit.start])
    if found is None:
        return False
    year = re.findall(r"\d{4}", found.group())[-1]
    known = [_years(around.shelf.sources[each]) for each in hit.ids if each in around.shelf.sources]
    return bool(known) and all(years and year not in years for years in known)


@functools.cache
def _behind(language: Language) -> re.Pattern[str]:
    links = one_of(language.citing.owner_links | language.citing.dating_links)
    return re.compile(rf"\s(?:(?:{links})\s)?\(?{_YEAR.pattern}")


def _years(source: Source) -> frozenset[str]:
    """The years in the names of a document and of its edition; the day of a version says nothing of how it is called."""
    return frozenset(_YEAR.findall(" ".join((source.title, source.edition or "", *source.aliases))))
