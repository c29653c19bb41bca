"""The date that a page gives a document it cites: *her speech of 14 October 2025*, *(hall speech, 14 October 2025)*.

Only a date that is joined to the document itself counts: *the report on the flood of 14 October* dates the flood.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import BlockKind, CitationKind, Span
from mkdocs_quotecheck.text.dates import find_dates, find_dates_and_years

if TYPE_CHECKING:
    from datetime import date

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import DatePrecision, Source
    from mkdocs_quotecheck.reading.citations.mentions import CitationMention
    from mkdocs_quotecheck.reading.citations.page_mentions import PagePointers
    from mkdocs_quotecheck.text.dates import DateMention

WORD = re.compile(r"[^\W\d_][\w’'-]*")
# `the hall speech of Monday, 14 October 2025`: characters between a document and its date, or another date of a series.
REACH = 40
LONGEST_NAME = 200
# `her 2023 speech to the council`: words between a year and the noun that has it.
WORDS_BETWEEN = 2
CLOSING = re.compile(r"\s*(?:[)\]），,;.:–—]|$)")
COMMA = re.compile(r"[”’\"'»]?,\s$")
BRACKET = re.compile(r"[”’\"'»]?,?\s?[(\[（]\s?$")


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
    if not mentions:
        return None
    entry = block.kind in (BlockKind.CREDIT, BlockKind.FOOTNOTE) or pointer.bracketed
    for mention in mentions:
        joined = (
            _is_inside(text, name, mention, language)
            or _is_behind(text, Span(name.start, name.end), mention, language, entry=entry)
            or _is_before(text, name, mention, language)
        )
        if (
            joined
            and not _in_series(text, mention, mentions, language)
            and not _of_title(mention, source, language)
        ):
            return mention.as_known(source.date.year)
    return None


def is_dated(words: list[str], language: Language) -> bool:
    """Whether words, lower case, end in what has a date and are about nothing else: *minutes of the meeting*, not *flood*."""
    citing = language.citing
    kept = [word for word in words if word not in citing.articles]
    if not kept or not _is_dated_noun(kept[-1], language):
        return False
    for before, word in itertools.pairwise(kept):
        tied = word in citing.dating_links and _is_dated_noun(before, language)
        if word in language.reading.prepositions and not tied:
            return False
    return kept[0] not in language.reading.prepositions


def _is_dated_noun(word: str, language: Language) -> bool:
    nouns = language.citing.dated_nouns
    return word in nouns or (language.reading.capitalised_nouns and word.endswith(tuple(nouns)))


def lowered(text: str) -> list[str]:
    """The words of a stretch of text, lower case."""
    return [word.casefold() for word in WORD.findall(text)]


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


def _is_inside(text: str, name: Span, mention: DateMention, language: Language) -> bool:
    """`[her speech of 14 October 2025]`, `[her 2023 speech]`."""
    # The full stop behind a link is taken for that of a shortened month.
    ends_inside = mention.end <= name.end or text[name.end : mention.end] == "."
    if mention.start < name.start or not ends_inside:
        return False
    before, behind = lowered(text[name.start : mention.start]), lowered(text[mention.end : name.end])
    if not behind:
        head = text[name.start : mention.start]
        listed = COMMA.search(head) is not None and is_dated(
            lowered(head.rstrip(", ").rpartition(",")[2]), language
        )
        return listed or _is_linked(before, language)
    return (
        _only_determined(before, language) and len(behind) <= WORDS_BETWEEN + 1 and is_dated(behind, language)
    )


def _is_linked(before: list[str], language: Language) -> bool:
    """`her speech of`, `the minutes of the`."""
    articles = language.citing.articles
    while before and before[-1] in articles:
        before = before[:-1]
    return bool(before) and before[-1] in language.citing.dating_links and is_dated(before[:-1], language)


def _only_determined(before: list[str], language: Language) -> bool:
    known = {*language.reading.determiners, *language.citing.articles, *language.reading.possessives}
    return set(before) <= known


def _is_behind(text: str, name: Span, mention: DateMention, language: Language, *, entry: bool) -> bool:
    """`[speech] of 14 October`, `[hall speech] (14 October 2025)`; in a bracket or an author line `[hall speech], 14 October`."""
    if mention.start < name.end:
        return False
    gap = text[name.end : mention.start]
    if BRACKET.match(gap) or (entry and COMMA.match(gap)):
        return CLOSING.match(text, mention.end) is not None
    if set(gap) & set(".,;:()[]—–"):
        return False
    return _is_linked([*lowered(text[name.start : name.end]), *lowered(gap)], language)


def _is_before(text: str, name: Span, mention: DateMention, language: Language) -> bool:
    """`her 2023 [speech]`, `the 14 October 2025 [minutes]`."""
    if mention.end > name.start or text[mention.end : name.start] != " ":
        return False
    before = lowered(text[max(0, mention.start - REACH) : mention.start])[-1:]
    determined = bool(before) and _only_determined(before, language)
    return determined and is_dated(lowered(text[name.start : name.end]), language)


def _in_series(text: str, mention: DateMention, mentions: list[DateMention], language: Language) -> bool:
    """`the minutes of 3 March and 7 April`: between it and another date stand only words that join."""
    joining = {*language.citing.range_words, *language.reading.conjunctions, *language.citing.dating_links}
    for other in mentions:
        start, end = sorted((mention, other), key=lambda each: each.start)
        gap = text[start.end : end.start]
        if (
            other is not mention
            and len(gap) <= REACH
            and not set(gap) & set("()")
            and set(lowered(gap)) <= joining
        ):
            return True
    return False


def _of_title(mention: DateMention, source: Source, language: Language) -> bool:
    """Whether the document's own name has the date."""
    said = (mention.year, mention.month, mention.day)
    for name in (source.title, *source.aliases):
        for own in (*find_dates(name, language), *find_dates_and_years(name, language, 0, len(name))):
            parts = zip(said, (own.year, own.month, own.day), strict=True)
            if all(a is None or b is None or a == b for a, b in parts):
                return True
    return False
