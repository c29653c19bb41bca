"""Dates in running text, whole or in part, in the forms of a language."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import DatePrecision
from mkdocs_quotecheck.text.names import first_word, known_words

if TYPE_CHECKING:
    from mkdocs_quotecheck.languages import Language

YEAR = r"(?:1[0-9]\d\d|20\d\d)"
# Of printed works and laws still cited.
YEAR_OF_PRINT = r"(?:1[5-9]|20)\d\d"
LONE_YEAR = re.compile(rf"(?<![\w./,:#$€£§–-]){YEAR}(?![\w/–-]|[.,:]\d|\s?[%°])")
DIGIT = re.compile(r"\d")
# What every date in digits has.
NUMERIC_SIGN = re.compile(r"\d[-.年月]")
NUMERIC = (
    re.compile(rf"(?<![\w./-])(?P<year>{YEAR})-(?P<month>[01]?\d)-(?P<day>[0-3]?\d)(?![\w/-])"),
    re.compile(rf"(?P<year>{YEAR})年\s?(?P<month>[01]?\d)月(?:\s?(?P<day>[0-3]?\d)日)?"),
    re.compile(r"(?<!\d)(?P<month>1?\d)月(?P<day>[0-3]?\d)日"),
    re.compile(rf"(?<![\w./-])(?P<day>[0-3]?\d)\.\s?(?P<month>[01]?\d)\.\s?(?P<year>{YEAR})(?!\w)"),
)


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as a text has it; what it does not say is None."""

    start: int
    end: int
    year: int | None
    month: int | None
    day: int | None

    def fits(self, day: date, precision: DatePrecision = DatePrecision.DAY) -> bool:
        """Whether nothing it says differs from what is known of `day`."""
        said = (self.year, self.month, self.day)
        return all(mine in (None, part) for mine, part in zip(said, known(day, precision), strict=False))

    def as_known(self, year: int | None = None) -> tuple[date, DatePrecision] | None:
        """The date as far as it is told, `year` standing in for one it leaves out; None for a month of no year."""
        if self.day is not None:
            day = self.whole(year)
            return None if day is None else (day, DatePrecision.DAY)
        if self.year is None:
            return None
        if self.month is None:
            return date(self.year, 1, 1), DatePrecision.YEAR
        return date(self.year, self.month, 1), DatePrecision.MONTH

    def whole(self, year: int | None = None) -> date | None:
        """The day it names, `year` standing in for one it leaves out; None if it names no single day."""
        year = self.year or year
        if year is None or self.month is None or self.day is None:
            return None
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None


def known(day: date, precision: DatePrecision) -> tuple[int, ...]:
    """The year, with the month and the day as far as they are known."""
    parts = {DatePrecision.YEAR: 1, DatePrecision.MONTH: 2, DatePrecision.DAY: 3}[precision]
    return (day.year, day.month, day.day)[:parts]


def agree(one: tuple[date, DatePrecision], other: tuple[date, DatePrecision]) -> bool:
    """Whether two dates are the same as far as both are known."""
    return all(a == b for a, b in zip(known(*one), known(*other), strict=False))


def told(day: date, precision: DatePrecision) -> str:
    """A date as far as it is known: `1987`, `2025-06`, `2025-06-12`."""
    return "-".join((f"{day.year:04}", *(f"{part:02}" for part in known(day, precision)[1:])))


@functools.cache
def _patterns(language: Language) -> tuple[re.Pattern[str], ...]:
    months = sorted((name for name in language.numbers.months if name[0].isalpha()), key=len, reverse=True)
    if not months:
        return NUMERIC
    # Names of months keep a capital where their language writes one; `may` and `march` are words.
    names = "|".join(re.escape(form) for name in months for form in dict.fromkeys(_written(name, language)))
    month = rf"(?P<month>{names})\.?"
    suffix = rf"(?:{'|'.join(map(re.escape, language.numbers.ordinal_suffixes)) or '(?!)'})?"
    links = rf"(?:\s(?:{'|'.join(language.numbers.date_links)}))?" if language.numbers.date_links else ""
    day = rf"(?P<day>[0-3]?\d){suffix}"
    return (
        *NUMERIC,
        re.compile(rf"(?<![\w.,-]){day}{links}\s{month}(?!\w)(?:,?{links}\s(?P<year>{YEAR})(?!\d))?"),
        re.compile(rf"(?<!\w){month}\s{day}(?![\w%]|[.,]\d)(?:,?\s(?P<year>{YEAR})(?!\d))?"),
        re.compile(rf"(?<!\w){month}{links}\s(?P<year>{YEAR})(?!\w)"),
        re.compile(rf"(?<!\w){month}(?!\w)"),
    )


def _written(name: str, language: Language) -> tuple[str, ...]:
    if language.numbers.months_capitalised:
        return (name.capitalize(), name.upper())
    return (name, name.capitalize())


@functools.cache
def _months(language: Language) -> tuple[str, ...]:
    """The names of months as they are written; empty where months are numbers."""
    names = (name for name in language.numbers.months if name[0].isalpha())
    return tuple(dict.fromkeys(form for name in names for form in _written(name, language)))


@functools.cache
def _month_words(language: Language) -> frozenset[str]:
    """The first word of each name, folded."""
    return frozenset(key for name in _months(language) for key in first_word(name))


def _possible(text: str, language: Language, start: int, end: int) -> tuple[re.Pattern[str], ...]:
    """The patterns that can match: most sentences have neither a month nor the signs of a date in digits."""
    words = known_words(text)
    figures = words is None or words.have_figures(start, end)
    lacks = words is not None and words.lack(_month_words(language), start, end)
    if lacks or not any(map(text[start:end].__contains__, _months(language))):
        return NUMERIC if figures and NUMERIC_SIGN.search(text, start, end) else ()
    # Only a lone month has no digit, and its pattern is the last.
    return _patterns(language) if figures and DIGIT.search(text, start, end) else _patterns(language)[-1:]


def find_dates(text: str, language: Language, start: int = 0, end: int | None = None) -> list[DateMention]:
    """Every date in `text[start:end]`, in order, the longest reading of each; lone years are none.

    A lone month is one (`the March minutes`) only where the language gives months a capital and nothing before it begins the
    sentence, since `may` and `march` are words too.
    """
    limit = len(text) if end is None else end
    found: list[DateMention] = []
    taken: set[int] = set()
    for pattern in _possible(text, language, start, limit):
        for match in pattern.finditer(text, start, limit):
            mention = _mention(match, language)
            if mention and taken.isdisjoint(range(mention.start, mention.end)):
                taken.update(range(mention.start, mention.end))
                found.append(mention)
    return sorted(found, key=lambda mention: mention.start)


def find_years(text: str, start: int = 0, end: int | None = None) -> list[DateMention]:
    """Every number that can be a year, in order; those of dates, ranges, amounts and versions are none."""
    limit = len(text) if end is None else end
    words = known_words(text)
    if words is not None and not words.have_figures(start, limit):
        return []
    return [
        DateMention(match.start(), match.end(), int(match.group()), None, None)
        for match in LONE_YEAR.finditer(text, start, limit)
    ]


def find_dates_and_years(text: str, language: Language, start: int, end: int) -> list[DateMention]:
    """Every date, and every year that belongs to none, in order."""
    dates = find_dates(text, language, start, end)
    taken = {position for each in dates for position in range(each.start, each.end)}
    years = [year for year in find_years(text, start, end) if year.start not in taken]
    return sorted([*dates, *years], key=lambda mention: mention.start)


def _mention(match: re.Match[str], language: Language) -> DateMention | None:
    groups = match.groupdict()
    month = groups["month"]
    number = int(month) if month.isdigit() else language.numbers.months[month.lower()]
    day = int(groups["day"]) if groups.get("day") else None
    year = int(groups["year"]) if groups.get("year") else None
    if not 1 <= number <= 12 or (day is not None and not 1 <= day <= 31):
        return None
    if day is None and year is None and not _lone_month(match, language):
        return None
    return DateMention(match.start(), match.end(), year, number, day)


def _lone_month(match: re.Match[str], language: Language) -> bool:
    before = match.string[max(0, match.start() - 12) : match.start()]
    return (
        language.numbers.months_capitalised
        and len(match["month"]) > 3
        and before[-1:] == " "
        and before.rstrip()[-1:].islower()
    )
