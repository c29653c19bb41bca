"""The date that a page gives a document it cites: *her speech of 14 October 2025*, *(hall speech, 14 October 2025)*.

Only a date that is joined to the document itself counts: *the report on the flood of 14 October* dates the flood.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import BlockKind, CitationKind, Span
from mkdocs_quotecheck.reading.citations.dating_patterns import DOCUMENTS, ENTRY, SERIES
from mkdocs_quotecheck.text.dates import find_dates, find_dates_and_years
from mkdocs_quotecheck.text.word_features import tokens_of

if TYPE_CHECKING:
    from datetime import date

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import DatePrecision, Source
    from mkdocs_quotecheck.reading.citations.mentions import CitationMention
    from mkdocs_quotecheck.reading.citations.page_mentions import PagePointers
    from mkdocs_quotecheck.text.dates import DateMention
    from mkdocs_quotecheck.text.patterns import Token

# `the hall speech of Monday, 14 October 2025`: characters between a document and its date, or another date of a series.
REACH = 40
LONGEST_NAME = 200


def document_date(page: PagePointers, pointer: CitationMention) -> tuple[date, DatePrecision] | None:
    """The date that the page gives the one source a pointer leads to; a year it leaves out is that of the source."""
    source = page.shelf.sources.get(pointer.resolved.source or "")
    pointer = _in_note(page, pointer) or pointer
    name = _name(page, pointer)
    if source is None or source.date is None or name is None:
        return None
    block = page.document.blocks[page.block_at(pointer.start)]
    text, language = page.document.text, page.language
    start, end = max(block.start, name.start - REACH), min(block.end, name.end + REACH)
    mentions = find_dates_and_years(text, language, start, end)
    entry = block.kind in (BlockKind.CREDIT, BlockKind.FOOTNOTE) or pointer.bracketed
    rows = [row for row in DOCUMENTS.rows if row != SERIES and (entry or row != ENTRY)]
    for mention in mentions:
        dates = [(Span(each.start, each.end), date_features(each, mention)) for each in mentions]
        tokens = _marked(tokens_of(text, start, end, language, dates), name)
        if DOCUMENTS.first(tokens, *rows) is None or _in_series(tokens, mention):
            continue
        if not _of_title(mention, source, language):
            return mention.as_known(source.date.year)
    return None


def _marked(tokens: list[Token], name: Span) -> list[Token]:
    """The tokens around a document's name, those of the name marked."""
    return [
        replace(token, features=token.features | {"named"}) if name.start <= token.start < name.end else token
        for token in tokens
    ]


def date_features(mention: DateMention, this: DateMention) -> frozenset[str]:
    """What the patterns of dating test of a date: whether it has a day, and whether it is the one in question."""
    told = {"date", *(["day"] if mention.day is not None else []), *(["this"] if mention is this else [])}
    return frozenset(told)


def _in_note(page: PagePointers, pointer: CitationMention) -> CitationMention | None:
    """The same pointer where the footnote has it; None for one that stands in the text."""
    refs = page.document.blocks[page.block_at(pointer.start)].notes
    for ref in refs:
        if ref.start == pointer.end == pointer.start + 1:
            noted = page.notes.get(ref.note, ())
            return next((each for each in noted if each.target == pointer.target), None)
    return None


def _name(page: PagePointers, pointer: CitationMention) -> Span | None:
    """The words of the link or the name that a pointer is."""
    fitting: list[Span] = []
    if pointer.kind in (CitationKind.LINK, CitationKind.FOOTNOTE):
        links = page.links(page.block_at(pointer.start))
        fitting = [
            Span(link.start, link.end)
            for link in links
            if link.href == pointer.target and pointer.start <= link.start and link.end <= pointer.end
        ]
    if pointer.kind is CitationKind.NAMED or (pointer.kind is CitationKind.FOOTNOTE and not fitting):
        at = page.document.text.find(pointer.target, pointer.start, pointer.end)
        fitting = [Span(at, at + len(pointer.target))] if at >= 0 else []
    return fitting[0] if len(fitting) == 1 and fitting[0].end - fitting[0].start <= LONGEST_NAME else None


def _in_series(tokens: list[Token], mention: DateMention) -> bool:
    return any(span.start <= mention.start < span.end for span in DOCUMENTS.every(tokens, SERIES))


def _of_title(mention: DateMention, source: Source, language: Language) -> bool:
    """Whether the document's own name has the date."""
    said = (mention.year, mention.month, mention.day)
    for name in (source.title, *source.aliases):
        for own in (*find_dates(name, language), *find_dates_and_years(name, language, 0, len(name))):
            parts = zip(said, (own.year, own.month, own.day), strict=True)
            if all(a is None or b is None or a == b for a, b in parts):
                return True
    return False
