"""Editions that a reference names by an abbreviation, registered or not: `(Heron 4:1, OKB)`, `Heron 4:1 OKB`, `(OKB)`."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import NAME_POSSESSIVES, REFERENCE_SIGNALS
from mkdocs_quotecheck.model import CitationKind, LocatorKind
from mkdocs_quotecheck.reading.citations.locators import beside_places, find_locators
from mkdocs_quotecheck.reading.citations.mentions import CitationMention
from mkdocs_quotecheck.reading.citations.placed_locator import most_exact
from mkdocs_quotecheck.reading.citations.reference_words import only_reference_words
from mkdocs_quotecheck.reading.citations.source_index import NOTHING
from mkdocs_quotecheck.reading.citations.verses import find_verses
from mkdocs_quotecheck.text.characters import CLOSING_MARKS
from mkdocs_quotecheck.text.dates import YEAR_OF_PRINT
from mkdocs_quotecheck.text.words import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Locator, Span
    from mkdocs_quotecheck.reading.citations.mentions import BlockContext
    from mkdocs_quotecheck.reading.html.document import Block

# `OKB`, `NRSVue`, `KJ21`: capitals, two at least.
_WORD_ENDS = r"(?!\w)"
ABBREVIATION = re.compile(rf"[A-Z][A-Z0-9]{{1,7}}(?:ue|e)?{_WORD_ENDS}")
_ALONE = re.compile(rf"\s?(?P<edition>{ABBREVIATION.pattern})(?:\s{YEAR_OF_PRINT})?\s?\Z")
_BEHIND_VERSE = re.compile(rf",?\s(?P<edition>{ABBREVIATION.pattern})(?=\s?(?:[:：.;)\]\n]|\Z))")
# `Heron 4:1 (OKB)`: the edition in a bracket of its own.
_IN_OWN_BRACKET = re.compile(rf"\s[(\[](?P<edition>{ABBREVIATION.pattern})[)\]]")
# `— Heron 4:1, Old King’s Bible`: the edition in full, at the end of a line that the verse begins.
_NAMED_BEHIND = re.compile(r",\s(?P<edition>[^,;:.()\[\]\n]{3,60}?)\s*(?=\n|\Z)")
_LINE_BEFORE = re.compile(r"(?:\A|\n)[\s—–-]*\Z")
_BARE_VERSE = re.compile(r"(?<![\d:])\d{1,3}:\d{1,3}(?:[-–]\d{1,3})?\s?\Z")
# `119:105-112` and the signs around it.
LONGEST_VERSE = 16
# Words before a bracket that it may abbreviate. Of 2,190 abbreviations in brackets whose letters begin words before them 97 %
# need at most so many; of ten words and more as many fit at each length, by chance.
LONGEST_PHRASE = 9
# So many characters before a bracket hold them.
PHRASE_LOOKED_AT = 120


def other_editions(block: Block, around: BlockContext) -> Iterator[CitationMention]:
    """The references of a block to an edition that is not registered; the words before them are from no other one."""
    if not around.shelf.sources:
        return
    text = around.text
    for bracket in around.brackets:
        found = _in_bracket(bracket, around)
        if found is not None:
            yield _mention(bracket.start, bracket.end, *found)
    for verse in find_verses(text, block.start, block.end, around.language):
        enclosing = around.bracket_around(verse.start, verse.end)
        if enclosing is not None:
            start, edition = (
                enclosing.start,
                _rendered_by(around.language).match(text, enclosing.end, block.end),
            )
        else:
            start, edition = verse.start, _edition_behind(text, verse.end, block.end)
            if edition is None and _LINE_BEFORE.search(text[block.start : verse.start]):
                named = _NAMED_BEHIND.match(text, verse.end, block.end)
                edition = named if named and _is_name(named["edition"], around) else None
        if edition is not None and _is_unknown(edition["edition"], around):
            yield _mention(start, edition.end(), edition["edition"], verse.locator)


@functools.cache
def _rendered_by(language: Language) -> re.Pattern[str]:
    """`(Heron 4:1) — OKB’s rendering`: said of the words before."""
    owner = "|".join(map(re.escape, dict.fromkeys((*language.citing.genitive_endings, *NAME_POSSESSIVES))))
    letters = ABBREVIATION.pattern.removesuffix(_WORD_ENDS)
    return re.compile(rf"\s?[—–,-]{{1,2}}\s(?:[a-zß-öø-ÿ]{{2,4}}\s)?(?P<edition>{letters})(?:{owner})(?!\w)")


def _edition_behind(text: str, start: int, end: int) -> re.Match[str] | None:
    """`OKB` or `(OKB)` right behind a verse."""
    return _BEHIND_VERSE.match(text, start, end) or _IN_OWN_BRACKET.match(text, start, end)


def _mention(start: int, end: int, edition: str, locator: Locator | None) -> CitationMention:
    return CitationMention(
        start, end, CitationKind.NAMED, edition, NOTHING, locator, bracketed=True, firm=True
    )


def _in_bracket(bracket: Span, around: BlockContext) -> tuple[str, Locator | None] | None:
    """The edition that a bracket names besides a place in it, or alone right behind a quotation."""
    start, end = bracket.start + 1, bracket.end - 1
    places = find_locators(around.text, start, end, around.language)
    rest = "".join(beside_places(around.text, start, end, places))
    rest = " ".join(rest.replace(",", " ").replace(";", " ").split())
    match = _ALONE.match(rest)
    if match is None and any(place.locator.kind == LocatorKind.VERSE for place in places):
        # `(Heron 4:1, Old King’s Bible)`: only books in several editions are cited by verse.
        return (rest, most_exact(places)) if _is_name(rest, around) else None
    if match is None or not _is_unknown(match["edition"], around):
        return None
    if places:
        return match["edition"], most_exact(places)
    if _BARE_VERSE.search(around.text, max(0, bracket.start - LONGEST_VERSE), bracket.start):
        return match["edition"], None
    quoted = around.text[max(0, bracket.start - 2 * PHRASE_LOOKED_AT) : bracket.start].rstrip()
    if not quoted.endswith(tuple(CLOSING_MARKS)) or _abbreviates(match["edition"], quoted):
        return None
    return match["edition"], None


def _is_name(words: str, around: BlockContext) -> bool:
    """Whether some words name something that is not registered."""
    if not words[:1].isupper() or not only_reference_words(words, 0, len(words), around.language):
        return False
    first = words.split(maxsplit=1)[0].casefold().rstrip(".")
    if first in REFERENCE_SIGNALS or first in around.language.citing.source_labels:
        return False
    shelf = around.shelf
    named = shelf.bare_names.find(words, 0, len(words)) or shelf.names.find(words, 0, len(words))
    return not named and not any(shelf.knows_author(word) for word in (words, *words.split()))


def _is_unknown(edition: str, around: BlockContext) -> bool:
    return not (around.shelf.names.meaning(edition) or around.shelf.bare_names.meaning(edition))


def _abbreviates(short: str, before: str) -> bool:
    """`the “European Coal Authority” (ECA)`: letters of the words before."""
    letters = iter("".join(word[0] for word in word_list(before[-PHRASE_LOOKED_AT:])[-LONGEST_PHRASE:]))
    return all(letter in letters for letter in short.casefold() if letter.isalpha())
