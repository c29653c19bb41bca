"""Days that a page names without their year: *told reporters on March 12*. The year is that of the source nearest to it."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.dates import find_dates

if TYPE_CHECKING:
    from datetime import date

    from mkdocs_quotecheck.dates import DateMention
    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Quotation, Span
    from mkdocs_quotecheck.reading.pagepointers import PagePointers

WORD = re.compile(r"[^\W\d_]+")
# `told the members of the harbour board in the town hall on March 12`: words between a speaker and the day.
LONGEST_SAYING = 12


def with_day(page: PagePointers, quotation: Quotation, sentence: Span, inside: list[Quotation]) -> Quotation:
    """The quotation with the day that its sentence names; as it was if none is named, or if its year stays open."""
    speaker = quotation.attribution
    if quotation.date is not None or speaker is None or speaker.start is None or speaker.end is None:
        return quotation
    if not sentence.start <= speaker.start < sentence.end:
        return quotation
    mentions = [
        mention
        for mention in find_dates(page.document.text, page.language, sentence.start, sentence.end)
        if not any(q.start <= mention.start < q.end for q in inside)
    ]
    if len(mentions) != 1 or mentions[0].year or mentions[0].day is None:
        return quotation
    start, end = sorted((speaker.end, mentions[0].start)) if speaker.end <= mentions[0].start else (mentions[0].end, speaker.start)
    if not _tells_when(page.document.text[start:end], page.language):
        return quotation
    day = _in_year(mentions[0], _dates_of_sources(page, quotation))
    return quotation if day is None else replace(quotation, date=day)


def _tells_when(between: str, language: Language) -> bool:
    """Whether only the verb of saying and the one spoken to stand between the speaker and the day."""
    words = [word.casefold() for word in WORD.findall(between)]
    reading = language.reading
    infinitives = reading.speech_verbs.base | reading.quoting_verbs.base | reading.other_verbs.base
    if len(words) > LONGEST_SAYING or set(words) & (reading.subordinators - reading.prepositions):
        return False
    return not any(
        first in reading.infinitive_markers and second in infinitives
        for first, second in itertools.pairwise(words)
    )


def _dates_of_sources(page: PagePointers, quotation: Quotation) -> list[date]:
    """Dates of the sources the quotation cites, else of those of its speaker."""
    sources = page.shelf.sources
    cited = [c.source for c in quotation.citations if c.source]
    person = quotation.attribution.person if quotation.attribution else None
    ids = cited or [identity for identity, source in sources.items() if person and person in source.people]
    return sorted({day for identity in ids if (day := sources[identity].date) is not None})


def _in_year(mention: DateMention, days: list[date]) -> date | None:
    fitting = [day for day in days if mention.fits(day)]
    if fitting:
        return fitting[0] if len(fitting) == 1 else None
    years = {day.year for day in days}
    return mention.whole(years.pop()) if len(years) == 1 else None
