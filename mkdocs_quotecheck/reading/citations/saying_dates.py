"""When a page says that words were said: *told reporters on March 12*, *In September 2024, Oyelaran told …*.

A year that the page leaves out is that of the source. *In* is said of much else, so that a month, a year or an occasion counts in
two places only: first in the sentence, right before the speaker, and right behind the verb of saying.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from mkdocs_quotecheck.model import DatePrecision, Span
from mkdocs_quotecheck.reading.citations.dating_patterns import CREDITS, DAYS, SAYING
from mkdocs_quotecheck.reading.citations.documentdates import date_features
from mkdocs_quotecheck.reading.quotations.statements import LONGEST_SENTENCE
from mkdocs_quotecheck.text.dates import find_dates, find_dates_and_years, known
from mkdocs_quotecheck.text.word_features import tokens_of

if TYPE_CHECKING:
    from datetime import date

    from mkdocs_quotecheck.model import Attribution, Quotation
    from mkdocs_quotecheck.reading.attribution.attribute import Attributed
    from mkdocs_quotecheck.reading.citations.page_mentions import PagePointers
    from mkdocs_quotecheck.text.dates import DateMention
    from mkdocs_quotecheck.text.patterns import Token


Told: TypeAlias = "tuple[date, DatePrecision]"
"""A date, as far as it is known."""


@dataclass(frozen=True, slots=True)
class _Saying:
    """The sentence in which somebody says something."""

    page: PagePointers
    quotation: Quotation
    speaker: Span
    sentence: Span
    inside: tuple[Quotation, ...]
    """All quotations of the sentence."""

    def outside(self, mentions: list[DateMention]) -> list[DateMention]:
        """Those dates that no quotation has."""
        return [m for m in mentions if not any(q.start <= m.start < q.end for q in self.inside)]

    def tokens(self, mentions: list[DateMention], this: DateMention) -> list[Token]:
        """The tokens of the sentence; its dates, quotations and the speaker are one token each."""
        found = [(Span(each.start, each.end), date_features(each, this)) for each in mentions]
        for each in self.inside:
            lower = {"lower"} if each.text[:1].islower() else frozenset[str]()
            features = {"quote", *lower} if each.start == self.quotation.start else {"quoted"}
            found.append((Span(each.start, each.end), frozenset(features)))
        found.append((self.speaker, frozenset({"speaker"})))
        text, sentence = self.page.document.text, self.sentence
        return tokens_of(text, sentence.start, sentence.end, self.page.language, found)


def with_time(quotation: Quotation, told: Told | None) -> Quotation:
    """A quotation with the time when the page says that its words were said, if it does."""
    return quotation if told is None else replace(quotation, date=told[0], date_precision=told[1])


def with_days(attributed: Attributed) -> tuple[Quotation, ...]:
    """Quotations with the days beside their speakers, where nothing else is known of when they were said."""
    days = {start: (day, DatePrecision.DAY) for start, day in attributed.days.items()}
    return tuple(with_time(quotation, days.get(quotation.start)) for quotation in attributed.quotations)


def time_of_saying(
    page: PagePointers, quotation: Quotation, sentence: Span, inside: list[Quotation], day: date | None
) -> Told | None:
    """The day, else the month, year or occasion, that the sentence of a quotation gives for it.

    A day that stands beside the speaker (`day`) counts only if it is reported as the day of saying. One without its year has none
    if the sources leave the year open.
    """
    speaker = quotation.attribution
    if speaker is None or speaker.start is None or speaker.end is None:
        return None
    said = _Saying(page, quotation, Span(speaker.start, speaker.end), sentence, tuple(inside))
    if sentence.start <= speaker.start < sentence.end:
        day = _day(said, speaker, day)
    return _period(said) if day is None else (day, DatePrecision.DAY)


def _day(said: _Saying, speaker: Attribution, beside: date | None) -> date | None:
    page = said.page
    mentions = said.outside(
        find_dates(page.document.text, page.language, said.sentence.start, said.sentence.end)
    )
    if beside is not None:
        same = (mention for mention in mentions if mention.whole() == beside)
        return beside if any(_is_of_saying(said, speaker, mentions, mention) for mention in same) else None
    if len(mentions) != 1 or mentions[0].day is None:
        return None
    if not _is_of_saying(said, speaker, mentions, mentions[0]):
        return None
    return mentions[0].whole() or _in_year(mentions[0], _dates_of_sources(page, said.quotation))


def _is_of_saying(
    said: _Saying, speaker: Attribution, mentions: list[DateMention], mention: DateMention
) -> bool:
    """Whether it is the speaker's saying that is dated: not something else, and not another's telling of it."""
    around = said.page.around(said.page.block_at(mention.start))
    if around.bracket_around(mention.start, mention.end) or _is_of_another(mention, speaker, said.inside):
        return False
    tokens = said.tokens(mentions, mention)
    if DAYS.first(tokens, "of something else") or DAYS.first(tokens, "told by another"):
        return False
    return DAYS.first(tokens, "of saying") is not None


def _period(said: _Saying) -> Told | None:
    """The month, year or day of the occasion."""
    page, sentence = said.page, said.sentence
    mentions = said.outside(
        find_dates_and_years(page.document.text, page.language, sentence.start, sentence.end)
    )
    if len(mentions) != 1 or mentions[0].year is None:
        return None
    told = mentions[0].as_known()
    return None if told is None or SAYING.first(said.tokens(mentions, mentions[0])) is None else told


def credited_day(page: PagePointers, quotation: Quotation) -> Told | None:
    """The date behind the speaker in an author line: `— Ben Okafor, 14 March 2026`."""
    said, text = quotation.attribution, page.document.text
    if said is None or said.end is None:
        return None
    block = page.document.blocks[page.block_at(said.end - 1)]
    for mention in find_dates_and_years(text, page.language, said.end, block.end)[:1]:
        this = [(Span(mention.start, mention.end), date_features(mention, mention))]
        if CREDITS.first(tokens_of(text, said.end, block.end, page.language, this)) is None:
            return None
        if mention.day is None:
            return mention.as_known()
        day = mention.whole() or _in_year(mention, _dates_of_sources(page, quotation))
        return None if day is None else (day, DatePrecision.DAY)
    return None


def _is_of_another(mention: DateMention, speaker: Attribution, inside: tuple[Quotation, ...]) -> bool:
    """Whether another speaker of the sentence stands nearer to the day."""
    others = [
        each.attribution for each in inside if each.attribution and each.attribution.start != speaker.start
    ]
    return any(_distance(mention, other) < _distance(mention, speaker) for other in others)


def _distance(mention: DateMention, speaker: Attribution) -> int:
    if speaker.start is None or speaker.end is None:
        return LONGEST_SENTENCE
    return max(mention.start - speaker.end, speaker.start - mention.end, 0)


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
