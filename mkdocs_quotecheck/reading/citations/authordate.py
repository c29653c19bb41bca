"""Author and year: `(Hale 2026, p. 12)`, `Hale (2026)`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import AUTHOR_LINKS, BODY_LINKS, SURNAME_PARTICLES
from mkdocs_quotecheck.model import CitationKind, Locator, LocatorKind
from mkdocs_quotecheck.reading.citations.locators import find_locators
from mkdocs_quotecheck.reading.citations.mentions import CitationMention
from mkdocs_quotecheck.reading.citations.placed_locator import most_exact
from mkdocs_quotecheck.text.dates import YEAR_OF_PRINT
from mkdocs_quotecheck.text.words import CAPITAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs_quotecheck.model import Span
    from mkdocs_quotecheck.reading.citations.mentions import BlockContext
    from mkdocs_quotecheck.reading.html.document import Block

WORD = rf"{CAPITAL}[\w’'.-]{{0,40}}"
PARTICLES, WITHIN, JOINING = (
    "|".join(sorted(small)) for small in (SURNAME_PARTICLES, SURNAME_PARTICLES | BODY_LINKS, AUTHOR_LINKS)
)
NAME = rf"(?:(?:{PARTICLES})\s){{0,3}}{WORD}(?:\s(?:(?:{WITHIN})\s){{0,2}}{WORD}){{0,4}}"
AND = rf",?\s(?:{JOINING})\s"
AUTHORS = rf"(?P<authors>{NAME}(?:,\s{NAME}){{0,4}}(?:{AND}{NAME})?)(?P<others>,?\set\.?\sal\.?)?"
YEAR = rf"(?P<year>{YEAR_OF_PRINT})[a-z]?(?!\w)"
# What may stand before the author in the bracket: a word or two like `see`, `cf.`, `quoted in`.
LEAD = r"(?:[a-zà-ÿ][\w.]*,?\s){0,3}"
IN_BRACKET = re.compile(rf"\s*{LEAD}{AUTHORS},?\s{YEAR}(?:\s?[,:]\s?(?P<rest>.{{1,80}}))?\s*$")
YEAR_ONLY = re.compile(rf"[(\[（]\s?{YEAR}(?:\s?[,:]\s?(?P<rest>[^()]{{1,80}}))?\s?[)\]）]$")
BEFORE_BRACKET = re.compile(rf"{AUTHORS}\s$")
BARE_PAGES = re.compile(r"(?P<first>\d{1,4})(?:\s?[-–]\s?(?P<last>\d{1,4}))?$")
LOOK_BACK = 90
LONGEST_BARE = 300


def author_dates(around: BlockContext) -> Iterator[CitationMention]:
    """The author-date citations of a block.

    One that fits no registered source is a pointer all the same if it names a page or further authors: then nothing but a
    citation is written so. Other words before a year are places and events as often.
    """
    for bracket in around.brackets:
        inner = around.text[bracket.start + 1 : bracket.end - 1]
        if not any(character.isdigit() for character in inner):
            continue
        if match := YEAR_ONLY.match(around.text[bracket.start : bracket.end]):
            yield from _narrative(bracket, match, around)
            continue
        for piece in inner.split(";"):
            if match := IN_BRACKET.match(piece):
                yield from _pointer(bracket.start, bracket.end, match, around)


def _narrative(bracket: Span, year: re.Match[str], around: BlockContext) -> Iterator[CitationMention]:
    """`Hale (2026)`: the author is part of the sentence; only known authors, since titles and reigns have years too."""
    begin = max(0, bracket.start - LOOK_BACK)
    before = around.text[begin : bracket.start]
    for start in (match.start() for match in re.finditer(WORD, before)):
        match = BEFORE_BRACKET.match(before, start)
        if match and all(around.shelf.knows_author(name) for name in _names(match["authors"])):
            resolved = around.shelf.by_author(_names(match["authors"]), int(year["year"]))
            if resolved.ids:
                target = f"{match['authors']} {year['year']}"
                locator = _locator(year["rest"], around)
                yield CitationMention(
                    begin + start, bracket.end, CitationKind.AUTHOR_DATE, target, resolved, locator
                )
            return


def _pointer(start: int, end: int, match: re.Match[str], around: BlockContext) -> Iterator[CitationMention]:
    names = _names(match["authors"])
    if names[0].split()[0].casefold() in around.language.citing.not_authors:
        return
    if _is_title(match, around):
        return
    resolved = around.shelf.by_author(names, int(match["year"]))
    locator = _locator(match["rest"], around)
    firm = not resolved.ids
    known = all(around.shelf.knows_author(name) for name in names)
    if firm and not (locator or match["others"] or len(names) > 1 or known):
        return
    target = f"{match['authors']}{match['others'] or ''} {match['year']}"
    yield CitationMention(
        start, end, CitationKind.AUTHOR_DATE, target, resolved, locator, bracketed=True, firm=firm
    )


def _is_title(match: re.Match[str], around: BlockContext) -> bool:
    """`(Forest Report 2025, p. 2)` names a registered document, and no Mr Report."""
    names = (match["authors"], f"{match['authors']} {match['year']}")
    shelf = around.shelf
    return any(shelf.names.meaning(name) or shelf.bare_names.meaning(name) for name in names)


def _names(authors: str) -> list[str]:
    return [name.strip() for name in re.split(rf"{AND}|,\s", authors) if name.strip()]


def _locator(rest: str | None, around: BlockContext) -> Locator | None:
    """`p. 12`, and by the style of many journals the bare `12`."""
    if not rest:
        return None
    if bare := BARE_PAGES.match(rest.strip()):
        return Locator(LocatorKind.PAGE, bare["first"], bare["last"] or bare["first"], bare.group())
    return most_exact(find_locators(rest, 0, len(rest), around.language))


def bare_author_date(block: Block, around: BlockContext) -> Iterator[CitationMention]:
    """A note that is nothing but `Hale 2026, p. 12`."""
    text = around.text[block.start : block.end].strip().rstrip(".")
    if len(text) <= LONGEST_BARE and (match := IN_BRACKET.match(text)):
        yield from _pointer(block.start, block.end, match, around)
