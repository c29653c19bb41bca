"""References right behind some words to a document that nobody registered: *“…” (The Pier, p. 4)*, *“…” (BGE 12 I 3)*.

What stands right behind the words says where they are from, whatever document the sentence speaks of.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import CitationKind
from mkdocs_quotecheck.reading.citations.citing_words import is_right_behind
from mkdocs_quotecheck.reading.citations.locators import find_locators
from mkdocs_quotecheck.reading.citations.mentions import CitationMention
from mkdocs_quotecheck.reading.citations.source_index import NOTHING
from mkdocs_quotecheck.reading.citations.unregistered import (
    is_plain_title,
    names_registered,
    unregistered_titles,
)
from mkdocs_quotecheck.reading.citations.works_about import PLACES_OF_LAWS, is_work_about
from mkdocs_quotecheck.reading.quotations.statements import beginning_in
from mkdocs_quotecheck.text.characters import OPENING_MARKS
from mkdocs_quotecheck.text.legal_citations import first_judgment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.model import Quotation, Span
    from mkdocs_quotecheck.reading.citations.mentions import BlockContext
    from mkdocs_quotecheck.reading.citations.naming import Sentence

# So near stands the place in a document: *Art. 5 Abs. 2 BV*.
REACH_OF_PLACE = 30
_SIGNS = " \t\n,:.–—-"
_PIECE = re.compile(r"[^\s,;(][^,;]*")


def other_references(
    sentence: Sentence, taken: Sequence[CitationMention], around: BlockContext
) -> Iterator[CitationMention]:
    """Pointers for the brackets behind the quotations of a sentence that name something else than what is registered.

    Args:
        sentence: With its quotations.
        taken: The pointers of the sentence to registered documents.
        around: The block.
    """
    brackets = [
        each for each in beginning_in(sentence.span, around.brackets) if each.end <= sentence.span.end
    ]
    of_law = bool(brackets) and all(_is_law(pointer, around) for pointer in taken if pointer.resolved.ids)
    for bracket in brackets:
        before = [
            quotation
            for quotation in sentence.quotations
            if quotation.end <= bracket.start and is_right_behind(around.text[quotation.end : bracket.start])
        ]
        if not before or any(_leads_to(pointer, before[-1], around.text) for pointer in taken):
            continue
        named = _work_about(bracket, around)
        if not named and any(pointer.outright for pointer in taken if pointer.end <= before[-1].start):
            continue
        named = named or _title(bracket, around)
        # A judgment that is registered may be named in the sentence, and numbered behind the words.
        named = named or (_judgment(bracket, around) if of_law else "")
        if named:
            yield CitationMention(
                bracket.start, bracket.end, CitationKind.TITLE, named, NOTHING, bracketed=True, firm=True
            )


def _leads_to(pointer: CitationMention, quotation: Quotation, text: str) -> bool:
    """*Article 7 reads: “…”* says whose words they are, whatever stands behind them."""
    if not pointer.resolved.ids or pointer.end > quotation.start:
        return False
    lead = text[pointer.end : quotation.start].rstrip(f" {OPENING_MARKS}")
    return lead.endswith((":", "："))


def _is_law(pointer: CitationMention, around: BlockContext) -> bool:
    """Whether an article or section of the document is named: *Art. 5 BV*."""
    first = max(0, pointer.start - REACH_OF_PLACE)
    near = find_locators(around.text, first, pointer.end + REACH_OF_PLACE, around.language)
    return any(each.locator.kind in PLACES_OF_LAWS for each in near)


def _title(bracket: Span, around: BlockContext) -> str:
    """The title in a bracket with a place in it, italic or not: `(Hale, The Pier, p. 4)`; not `(Emphasis Added)`."""
    start, end = bracket.start + 1, bracket.end - 1
    places = find_locators(around.text, start, end, around.language)
    if not places or names_registered(start, end, around):
        return ""
    italic = next(unregistered_titles(bracket, (), around), None)
    if italic is not None:
        return around.text[italic.start : italic.end].strip(_SIGNS)
    for piece in _PIECE.finditer(around.text, start, places[0].start):
        written = piece.group().rstrip(_SIGNS)
        if is_plain_title(piece.start(), piece.start() + len(written), around):
            return written
    return ""


def _judgment(bracket: Span, around: BlockContext) -> str:
    """The judgment with which a bracket begins: `(BGE 12 I 3 E. 8.4, with further references)`."""
    start, end = bracket.start + 1, bracket.end - 1
    cited = first_judgment(around.text, start, end)
    if cited is None or names_registered(start, cited.end, around):
        return ""
    return around.text[cited.start : cited.end]


def _work_about(bracket: Span, around: BlockContext) -> str:
    """The work about a registered document that a bracket names, and nothing that is registered besides."""
    start, end = bracket.start + 1, bracket.end - 1
    hits = around.shelf.names.find(around.text, start, end)
    about = any(is_work_about(hit, around) for hit in hits)
    return around.text[start:end].strip() if about and not names_registered(start, end, around) else ""
