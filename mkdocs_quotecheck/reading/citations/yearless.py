"""The day that a page gives for words: *told reporters on March 12*. A year it leaves out is that of the source."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.reading.citations.periods import credited_period, with_period
from mkdocs_quotecheck.reading.quotations.statements import LONGEST_SENTENCE, verbs_of_saying
from mkdocs_quotecheck.text.dates import find_dates, known

if TYPE_CHECKING:
    from datetime import date

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Attribution, DatePrecision, Quotation, Span
    from mkdocs_quotecheck.reading.citations.page_mentions import PagePointers
    from mkdocs_quotecheck.text.dates import DateMention

WORD = re.compile(r"[^\W\d_]+")
# `told the members of the harbour board in the town hall on March 12`: words between a speaker and the day.
LONGEST_SAYING = 12
LOOK_BACK = 40
# `published on Tuesday, 1 April`: where a word of publishing stands before the day it is the one of.
WORDS_BEFORE_A_DAY = 3


def with_time(page: PagePointers, quotation: Quotation, sentence: Span, inside: list[Quotation]) -> Quotation:
    """The quotation with the day, else the month, year or occasion, that its sentence gives for it."""
    return with_period(page, with_day(page, quotation, sentence, inside), sentence, inside)


def with_day(page: PagePointers, quotation: Quotation, sentence: Span, inside: list[Quotation]) -> Quotation:
    """The quotation with the day that its sentence gives for it; without one if the day is that of something else.

    A day that attribution found is kept only if it is reported as the day of saying. One without its year has none if the sources
    leave the year open.
    """
    speaker = quotation.attribution
    if speaker is None or speaker.start is None or speaker.end is None:
        return quotation
    if not sentence.start <= speaker.start < sentence.end:
        return quotation
    mentions = [
        mention
        for mention in find_dates(page.document.text, page.language, sentence.start, sentence.end)
        if not any(q.start <= mention.start < q.end for q in inside)
    ]
    own = [
        m
        for m in mentions
        if _is_a_day_of_saying(page, m, sentence) and not _is_of_another(m, speaker, inside)
    ]
    if quotation.date is not None:
        found = [mention for mention in own if mention.whole() == quotation.date]
        told = any(_is_told_then(page, sentence, mention, speaker) for mention in found)
        return quotation if told else replace(quotation, date=None)
    if len(mentions) != 1 or mentions != own or mentions[0].day is None:
        return quotation
    if not _is_told_then(page, sentence, mentions[0], speaker):
        return quotation
    day = mentions[0].whole() or _in_year(mentions[0], _dates_of_sources(page, quotation))
    return quotation if day is None else replace(quotation, date=day)


def _is_told_then(page: PagePointers, sentence: Span, mention: DateMention, speaker: Attribution) -> bool:
    """Whether it is the speaker's saying that is dated, and not another's telling of it."""
    if speaker.start is None or speaker.end is None:
        return False
    after = speaker.end <= mention.start
    start, end = (speaker.end, mention.start) if after else (mention.end, speaker.start)
    if not after and _told_by_another(page, sentence, mention, speaker.start):
        return False
    return _tells_when(page.document.text[start:end], page.language)


def with_credited_day(page: PagePointers, quotation: Quotation) -> Quotation:
    """The quotation with the day that its author line gives: `— Ben Okafor, 14 March 2026`."""
    said, text = quotation.attribution, page.document.text
    if said is None or said.end is None or quotation.date is not None:
        return quotation
    block = page.document.blocks[page.block_at(said.end - 1)]
    for mention in find_dates(text, page.language, said.end, block.end)[:1]:
        between = [word.casefold() for word in WORD.findall(text[said.end : mention.start])]
        if set(between) <= page.language.citing.day_prepositions and mention.day is not None:
            day = mention.whole() or _in_year(mention, _dates_of_sources(page, quotation))
            return quotation if day is None else replace(quotation, date=day)
    return credited_period(page, quotation, said, block.end)


def _is_of_another(mention: DateMention, speaker: Attribution, inside: list[Quotation]) -> bool:
    """Whether another speaker of the sentence stands nearer to the day."""
    others = [
        each.attribution for each in inside if each.attribution and each.attribution.start != speaker.start
    ]
    return any(_distance(mention, other) < _distance(mention, speaker) for other in others)


def _distance(mention: DateMention, speaker: Attribution) -> int:
    if speaker.start is None or speaker.end is None:
        return LONGEST_SENTENCE
    return max(mention.start - speaker.end, speaker.start - mention.end, 0)


def _is_a_day_of_saying(page: PagePointers, mention: DateMention, sentence: Span) -> bool:
    """Not `of 12 March`, `by 12 March` or `(born on 12 March)`: those are days of something else."""
    text = page.document.text
    if page.around(page.block_at(mention.start)).bracket_around(mention.start, mention.end):
        return False
    before = WORD.findall(text[max(sentence.start, mention.start - LOOK_BACK) : mention.start])
    word = before[-1].casefold() if before else ""
    if page.language.citing.publication_words & {each.casefold() for each in before[-WORDS_BEFORE_A_DAY:]}:
        return False
    return word not in page.language.reading.prepositions or word in page.language.citing.day_prepositions


def _told_by_another(page: PagePointers, sentence: Span, mention: DateMention, speaker: int) -> bool:
    """`As the paper wrote on 6 November, Hale said`: before the speaker, the day is in a clause that has a subject of its own."""
    text, verbs = page.document.text, verbs_of_saying(page.language)
    clause, comma, _ = text[mention.end : speaker].partition(",")
    words = WORD.findall(text[sentence.start : mention.start] + clause)
    return bool(comma) and any(word.casefold() in verbs for word in words)


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


def _dates_of_sources(page: PagePointers, quotation: Quotation) -> list[tuple[date, DatePrecision]]:
    """Dates of the sources the quotation cites, else of those of its speaker."""
    sources = page.shelf.sources
    cited = [c.source for c in quotation.citations if c.source]
    person = quotation.attribution.person if quotation.attribution else None
    ids = cited or [identity for identity, source in sources.items() if person and person in source.people]
    found = {
        (day, sources[identity].date_precision)
        for identity in ids
        if (day := sources[identity].date) is not None
    }
    return sorted(found, key=lambda each: known(*each))


def _in_year(mention: DateMention, days: list[tuple[date, DatePrecision]]) -> date | None:
    fitting = [each for each in days if mention.fits(*each)]
    if fitting:
        return mention.whole(fitting[0][0].year) if len(fitting) == 1 else None
    years = {day.year for day, _ in days}
    return mention.whole(years.pop()) if len(years) == 1 else None
