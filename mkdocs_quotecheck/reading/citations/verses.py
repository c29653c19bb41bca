"""Verses of books as places: *Heron 4:2–5*, and *(4:5–6)* where the book stands before."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import BOOK_LINKS
from mkdocs_quotecheck.model import Locator, LocatorKind
from mkdocs_quotecheck.reading.citations.placed_locator import PlacedLocator
from mkdocs_quotecheck.text.characters import CLOSING_MARKS
from mkdocs_quotecheck.text.folding import UNSPACED
from mkdocs_quotecheck.text.words import CAPITAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs_quotecheck.languages import Language

_NAME = rf"{CAPITAL}[^\W\d_][\w’'-]*\.?"
# `Heron 4:2`, `1 Heron 4:2–5`, `Song of Reeds 4:2, 6`, `Joh 3,16`: a book with chapter and verse.
VERSE = re.compile(
    rf"(?<![\w.])(?P<book>(?:[1-4]\.?\s?|I{{1,3}}\s)?{_NAME}(?:\s(?:(?:{'|'.join(sorted(BOOK_LINKS))})\s){{0,2}}{_NAME}){{0,3}}"
    rf"|[{UNSPACED}]{{1,10}})\s?(?P<first>\d{{1,3}}\s?(?P<sign>[:：,])\s?[1-9]\d{{0,2}})[a-c]?(?![\d%])"
    r"(?:\s?[-–—]\s?(?P<last>\d{1,3}(?:\s?[:：]\s?\d{1,3})?)[a-c]?(?![\d:%])|\s?[,;]\s?\d{1,3}[a-c]?(?=\s?(?:[,;)\]]|$))|\sff?\b\.?){0,6}"
)
# `(4:5–6)`, where the book stands before.
_SAME_BOOK = re.compile(
    r"(?<=[(\[（])(?P<first>\d{1,3}:[1-9]\d{0,2})[a-c]?(?:\s?[-–—]\s?(?P<last>\d{1,3}(?::\d{1,3})?)[a-c]?)?(?=[)\]）;,])"
)
SAME_BOOK_REACH = 600
"""Characters, a paragraph: so far behind a verse with its book a bracket may name one without."""
_VERSE_SIGN = re.compile(r"\d\s?[:：,]\s?[1-9]")
# A comma parts chapter and verse too, where it also parts decimals: only what opens a line, a bracket or a sentence is a verse.
_COMMA_BEHIND = re.compile(rf"(?:\A|[\n(\[（;]|[.!?…{CLOSING_MARKS}]\s?[(–—-]?)\s?\Z")
_COMMA_BEFORE = re.compile(r"\s?(?:\Z|[\n)\]）(\[;,:]|\s[A-Z]{2,})")


def find_verses(text: str, start: int, end: int, language: Language) -> list[PlacedLocator]:
    """The verses of books in `text[start:end]`, in order: `Heron 4:2–5`, by chapter and verse."""
    found: list[PlacedLocator] = []
    # Most paragraphs have no figure before such a sign, which is looked for ten times faster than a verse.
    if _VERSE_SIGN.search(text, start, end) is None:
        return found
    matches = (*_with_book(text, start, end, language), *_of_same_book(text, start, end, language))
    for match in sorted(matches, key=lambda match: match.start()):
        first = re.sub(r"\s", "", match["first"]).replace("：", ":").replace(",", ":")
        last = re.sub(r"\s", "", match["last"] or "").replace("：", ":")
        if last and ":" not in last:
            last = f"{first.partition(':')[0]}:{last}"
        found.append(
            PlacedLocator(
                match.start(), match.end(), Locator(LocatorKind.VERSE, first, last or first, match.group())
            )
        )
    return found


def _with_book(text: str, start: int, end: int, language: Language) -> Iterator[re.Match[str]]:
    for match in VERSE.finditer(text, start, end):
        if not _is_clock(match["book"], language) and _is_parted(match, text, start, end):
            yield match


def _of_same_book(text: str, start: int, end: int, language: Language) -> Iterator[re.Match[str]]:
    """Verses in brackets without a book, behind one with a book: `(Heron 4:2) … (4:5–6)`."""
    bare = [*_SAME_BOOK.finditer(text, start, end)]
    if not bare:
        return
    first, last = max(0, bare[0].start() - SAME_BOOK_REACH), bare[-1].start()
    books = [match.span() for match in _with_book(text, first, last, language)]
    for match in bare:
        before = bisect_right(books, match.start(), key=lambda span: span[1]) - 1
        if before >= 0 and books[before][0] >= match.start() - SAME_BOOK_REACH:
            yield match


def _is_clock(book: str, language: Language) -> bool:
    """`Monday 4:30`, `At 4:30`: no book."""
    words = language.reading
    last = book.rsplit(maxsplit=1)[-1].casefold().rstrip(".")
    return last in words.days or last in words.months or last in words.prepositions | words.times


def _is_parted(match: re.Match[str], text: str, start: int, end: int) -> bool:
    if match["sign"] != "," and match["book"].isascii():
        return True
    if match["sign"] != "," and not re.match(f"[{UNSPACED}]", match["book"]):
        return True
    before, behind = text[max(start, match.start() - 3) : match.start()], text[match.end() : end][:4]
    if _COMMA_BEHIND.search(before) is None:
        return False
    return match["sign"] != "," or _COMMA_BEFORE.match(behind) is not None
