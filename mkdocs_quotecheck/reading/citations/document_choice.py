"""Which of several documents of one name is meant: by the date or the edition that the sentence names."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.reading.citations.naming import (
    CHARACTERS_BEFORE,
    TOKEN,
)
from mkdocs_quotecheck.reading.citations.source_index import Resolved

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.reading.citations.mentions import BlockContext
    from mkdocs_quotecheck.text.dates import DateMention


def settle_by_date(
    ids: tuple[str, ...], start: int, end: int, dates: Sequence[DateMention], around: BlockContext
) -> Resolved:
    """Which of the documents of one name is meant: the one of the date in the sentence.

    A date right at the name that is of another month than every document says that none of them is meant.
    """
    sources = around.shelf.sources
    attached = [date for date in dates if _stands_at(date, start, end, around.text)]
    dated = {i: (day, sources[i].date_precision) for i in ids if (day := sources[i].date) is not None}
    if attached and dated:
        told = attached[0]
        fitting = [i for i, day in dated.items() if told.fits(*day)]
        same_month = [i for i, day in dated.items() if replace(told, day=None).fits(*day)]
        return Resolved(tuple(fitting or same_month))
    if len(ids) == 1:
        return Resolved(ids)
    for mention in dates:
        fitting = [i for i, day in dated.items() if mention.fits(*day)]
        if len(fitting) == 1:
            return Resolved(tuple(fitting))
    return _settle_by_edition(ids, start, end, around)


def _stands_at(date: DateMention, start: int, end: int, text: str) -> bool:
    """Whether a date is that of the name between two offsets: few words behind it in its clause, or right before it."""
    if date.start >= end:
        between = text[end : date.start]
        return len(TOKEN.findall(between)) <= 2 and {*between}.isdisjoint(".;")
    return date.end <= start and not text[date.end : start].strip()


def _settle_by_edition(ids: tuple[str, ...], start: int, end: int, around: BlockContext) -> Resolved:
    """Which of several editions is meant: the one that is named near by."""
    sources = around.shelf.sources
    near = around.text[max(0, start - CHARACTERS_BEFORE) : end + CHARACTERS_BEFORE].casefold()
    editions = [i for i in ids if (edition := sources[i].edition) and edition.casefold() in near]
    return Resolved(tuple(editions) if len(editions) == 1 else ids)
