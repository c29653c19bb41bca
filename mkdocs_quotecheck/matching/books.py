"""Whether the book that a verse is cited from can be one of a collection: *(Pirkei Avot 5:22)* is no place in a Bible."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import LocatorKind

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Library, Quotation

# The name of the book before the numbers, a number of its own left out: `1 Heron 4:2`.
_BOOK = re.compile(r"(?:[1-4]\.?\s?|I{1,3}\s)?(?P<name>[^\W\d_][^\d]*?)\.?\s*\d{1,3}\s?[:：,.]")
_LETTER = re.compile(r"[^\W\d_]")
# A text with fewer headings need not name its books.
FEWEST_HEADINGS = 5


def cites_another_book(quotation: Quotation, library: Library) -> bool:
    """Whether the verse cited for some words names a book that no heading of the cited source can be."""
    verses = [
        each
        for each in quotation.citations
        if each.locator and each.locator.kind == LocatorKind.VERSE and each.source
    ]
    return bool(verses) and all(
        not _has_book(each.source, each.locator.text, library)
        for each in verses
        if each.source is not None and each.locator is not None
    )


def _has_book(source: str, verse: str, library: Library) -> bool:
    """Whether a heading of a source has the letters of the book's name in their order; true where that cannot be told."""
    text, named = library.text(source), _BOOK.match(verse)
    if text is None or named is None or len(text.sections) < FEWEST_HEADINGS:
        return True
    letters = _letters(named["name"])
    names = {
        " ".join(words[at:])
        for mark in text.sections
        for words in [mark.label.split()]
        for at in range(len(words))
    }
    return any(_abbreviates(letters, _letters(name)) for name in names)


def _letters(name: str) -> str:
    return "".join(_LETTER.findall(name.casefold()))


def _abbreviates(short: str, name: str) -> bool:
    """Whether `mt` is short for `matthew`: the same first letter, and the others in their order."""
    if not name.startswith(short[:1]):
        return False
    rest = iter(name)
    return all(letter in rest for letter in short)
