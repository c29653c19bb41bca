"""Numbers in running text, by value: in digits of any grouping, in words, with scales, and what each is used for."""

from __future__ import annotations

import enum
import functools
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import CLOCK_WORDS, NUMBER_MARKS
from mkdocs_quotecheck.text.alternation import one_of
from mkdocs_quotecheck.text.dates import find_dates
from mkdocs_quotecheck.text.measures import read_measure
from mkdocs_quotecheck.text.names import known_words
from mkdocs_quotecheck.text.numerals import SPACES, find_numerals, value_of_digits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.text.measures import Measure

DIGITS = re.compile(
    rf"(?<![\w.,/@#§])(?P<sign>(?<![^\s(])[-−])?(?P<currency>[$€£¥]\s?)?"
    rf"(?P<digits>\d{{1,3}}(?:[.,'’{SPACES}]\d{{3}})+(?:[.,]\d{{1,6}})?(?!\d)|\d{{1,15}}(?:[.,]\d{{1,9}})?)(?![\d/@])"
)
CJK_DIGITS = re.compile(
    r"(?<![\d.,])(?P<sign>[-−])?(?P<currency>[$€£¥]\s?)?(?P<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d+)?)(?!\d)"
)

# Years of which pages speak. A bare number of four digits in between is taken for one, since a count of that size has a
# separator or a unit as a rule.
FIRST_YEAR, LAST_YEAR = 1400, 2100
FIRST_CJK = 0x2E80
LONGEST_ABBREVIATION = 5
PERCENT, PERCENTAGE_POINTS = "%", "pp"
_CLOCK_WORDS = "|".join(rf"{word}\b" if word.isascii() and word.isalpha() else word for word in CLOCK_WORDS)
CLOCK = re.compile(rf":\d\d|\s?(?:[ap]\.?m\b|{_CLOCK_WORDS})", re.IGNORECASE)
# `2019–24`
SPAN_OF_YEARS = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d[–/-]$")
VERSION = re.compile(r"[.,]\d")
WORD_BEFORE = re.compile(r"([^\W\d_][\w.’'-]*|§|#|№)[\s-]$")
# What of an identifier stands before one of its numbers, and behind it: `C-`, `CVE-2021-`, `2015/`; `/1502`.
IDENTIFIER_BEFORE = re.compile(r"(?:(?<!\w)[A-Z]{1,6}-(?:\d+[-/])*|(?<![\w$€£])(?:19|20)\d\d/)\Z")
IDENTIFIER_BEHIND = re.compile(r"/(?:19|20)?\d\d(?![\d%])")
# `0800 33 44 55`, `+49 30 1234`, `(020) 7946 0958`.
TELEPHONE = re.compile(
    rf"(?<![\w.,])(?:\+\d{{1,3}}[{SPACES}/-]{{1,2}}\(?0?|\(?0)\d{{1,5}}\)?(?:[{SPACES}/-]{{1,3}}\d{{2,8}}){{1,6}}(?![\w%])"
)
LONGEST_TELEPHONE = 24
CURRENCY_CODES = frozenset(
    [
        "EUR",
        "USD",
        "GBP",
        "CHF",
        "JPY",
        "CNY",
        "RMB",
        "CAD",
        "AUD",
        "SEK",
        "NOK",
        "DKK",
        "PLN",
        "INR",
        "BRL",
        "MXN",
        "ZAR",
    ]
)

LONGEST_WORDS_BESIDE = 24
LONGEST_NAME = 60
LONGEST_AGE = 2
# `Clara Dunnock, 61,` and `Petra Vogt (58)`: two capitals in a row are a name as a rule.
NAMED_BEFORE = re.compile(r"[^\W\d_a-zà-öø-ÿ][\w’'.-]*\s[^\W\d_a-zà-öø-ÿ][\w’'-]+(?:,\s|\s\()$")
FRACTIONS = {"¼": 0.25, "½": 0.5, "¾": 0.75}
FRACTION = re.compile(rf"[{SPACES}]?(?P<sign>[¼½¾])")


class NumberKind(enum.Enum):
    """What a number is used for."""

    FIGURE = "figure"
    """A count, amount or share: what can be right or wrong."""
    YEAR = "year"
    DATE = "date"
    ORDINAL = "ordinal"
    NAME = "name"
    """Part of a name or a place in a document: `page 12`, `RFC 9999`, `Pier 4`."""
    TIME = "time"
    AGE = "age"
    MULTIPLE = "multiple"
    """Of a comparison, which whoever compares has worked out: `three times as many`."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text. The offsets are in the text that was searched."""

    value: float
    start: int
    end: int
    text: str
    """As written, its scale and percent sign included."""
    unit: str | None = None
    """`%`, `pp` (percentage points) or a currency sign; None for others."""
    kind: NumberKind = NumberKind.FIGURE
    measure: Measure | None = None
    """Its unit of measure or currency, where it has one."""

    def with_unit(self, text: str) -> str:
        """The number and its unit as written in `text`."""
        return text[self.start : max(self.end, self.measure.end if self.measure else 0)]


def find_numbers(text: str, language: Language, start: int = 0, end: int | None = None) -> tuple[Number, ...]:
    """Every number in `text[start:end]`, in order, of every kind."""
    limit = len(text) if end is None else end
    found = [*_in_digits(text, start, limit, language), *_in_words(text, start, limit, language)]
    if not found:
        return ()
    dates = find_dates(text, language, start, limit)
    dated = {position for mention in dates for position in range(mention.start, mention.end)}
    found.sort(key=lambda number: (number.start, -number.end))
    kept: list[Number] = []
    for number in found:
        # The words of a percent sign may be numerals: `5 por ciento`.
        if not kept or number.start >= kept[-1].end:
            kept.append(replace(number, kind=NumberKind.DATE) if number.start in dated else number)
    return tuple(kept)


def same_value(one: float, other: float) -> bool:
    """Whether two values are one number, binary rounding aside."""
    return abs(one - other) <= 1e-9 * max(abs(one), abs(other))


# ---------------------------------------------------------------------------------------------- digits


@functools.cache
def _scale_pattern(language: Language) -> re.Pattern[str]:
    words = sorted(language.numbers.scales, key=len, reverse=True)
    latin = [re.escape(word) for word in words if len(word) > 1 and ord(word[0]) < FIRST_CJK]
    # `$12m` is millions, `12 m` metres: one letter only right behind the digits.
    signs = [re.escape(word) + r"(?!\w)" for word in words if len(word) == 1 and ord(word) < FIRST_CJK]
    signs += [re.escape(word) for word in words if ord(word[0]) >= FIRST_CJK]
    # Only an abbreviation takes its point with it, `3 Mio.`; behind `3 million.` the sentence ends.
    latin = [word + r"\.?" if len(word) < LONGEST_ABBREVIATION else word for word in latin]
    choices = [rf"[{SPACES}-]?(?:{'|'.join(latin)})(?!\w)"] if latin else []
    choices += [rf"(?:{'|'.join(signs)})"] if signs else []
    return re.compile("|".join(choices) or r"(?!)", re.IGNORECASE)


@functools.cache
def _percent_pattern(language: Language) -> re.Pattern[str]:
    words = sorted(language.numbers.percent, key=len, reverse=True)
    choices = "|".join(re.escape(word) + ("" if not word[-1].isalpha() else r"(?!\w)") for word in words)
    return re.compile(rf"[{SPACES}-]?(?:{choices or '%'})", re.IGNORECASE)


def _share(percent: re.Match[str], language: Language) -> str:
    points = percent.group().strip(SPACES + "-").lower() in language.numbers.percentage_points
    return PERCENTAGE_POINTS if points else PERCENT


@functools.cache
def _ordinal_pattern(language: Language) -> re.Pattern[str]:
    suffixes = [suffix for suffix in language.numbers.ordinal_suffixes if suffix != "."]
    # `3. Mai`, `der 3. Platz`: one or two digits, a point and a space; a sentence may end so, then nothing is lost but a check.
    point = r"|(?<!\d\d\d)\.(?=\s)" if "." in language.numbers.ordinal_suffixes else ""
    choices = "|".join(map(re.escape, suffixes))
    return re.compile(rf"(?:{choices})(?!\w){point}" if choices else point.removeprefix("|") or r"(?!)")


def _in_digits(text: str, start: int, end: int, language: Language) -> Iterator[Number]:
    words = known_words(text)
    if words is not None and not words.have_figures(start, end):
        return iter(())
    pattern = CJK_DIGITS if 10 in language.numbers.scales.values() else DIGITS
    found = (_number(text, match, end, language) for match in pattern.finditer(text, start, end))
    return (number for number in found if number is not None)


def _number(text: str, match: re.Match[str], end: int, language: Language) -> Number | None:
    """The number that begins with some digits; None if they are none, or part of a version."""
    value = value_of_digits(match["digits"], decimal_comma=language.numbers.decimal_comma)
    if value is None:
        return None
    value, stop, scaled = _scaled(text, value, match.end(), end, language)
    unit = match["currency"].strip() if match["currency"] else None
    percent = _percent_pattern(language).match(text, stop, end)
    if percent:
        unit, stop = _share(percent, language), percent.end()
    measure = None if percent else read_measure(text, match.start(), stop, end, language)
    bare = not (scaled or unit)
    plain = bare and match["digits"].isdigit()
    if not plain and VERSION.match(text, stop):
        return None
    kind = _kind(text, match, stop, language) if plain else NumberKind.FIGURE
    if kind is NumberKind.YEAR and measure is not None:
        kind = NumberKind.FIGURE  # `1500 tonnes`
    if kind is NumberKind.FIGURE and bare and _is_in_name(text, match, stop, measure, language):
        kind = NumberKind.NAME
    if kind is NumberKind.FIGURE:
        kind = _figure_kind(text, match.start(), stop, language)
    if kind is None:
        return None
    value = -value if match["sign"] else value
    return Number(value, match.start(), stop, text[match.start() : stop], unit, kind, measure)


def _scaled(text: str, value: float, stop: int, end: int, language: Language) -> tuple[float, int, bool]:
    """A number with the fraction and the word of scale behind it, where these end, and whether there is such a word."""
    if fraction := FRACTION.match(text, stop, end):
        value, stop = value + FRACTIONS[fraction["sign"]], fraction.end()
    scale = _scale_pattern(language).match(text, stop, end)
    if scale is None:
        return value, stop, False
    word = scale.group().strip(SPACES + "-").lower()
    scales = language.numbers.scales
    return value * scales.get(word, scales.get(word.rstrip("."), 1)), scale.end(), True


def _kind(text: str, match: re.Match[str], stop: int, language: Language) -> NumberKind | None:
    """What digits without a unit are used for; None for pieces of something else (a version, a telephone number)."""
    if _ordinal_pattern(language).match(text, stop):
        return NumberKind.ORDINAL
    before = text[max(0, match.start() - 30) : match.start()]
    if CLOCK.match(text, stop) or before.endswith(":"):
        return NumberKind.TIME
    following = text[stop : stop + 1]
    if following.isalpha() and ord(following) < FIRST_CJK:
        return None
    named = WORD_BEFORE.search(before)
    bracketed = (before.endswith("[") and following == "]") or before.endswith(NUMBER_MARKS)
    if bracketed or (named and _names_number(named[1], before[: named.start()], language)):
        return NumberKind.NAME
    year = len(match["digits"]) == 4 and FIRST_YEAR <= int(match["digits"]) <= LAST_YEAR
    span = len(match["digits"]) == 2 and SPAN_OF_YEARS.search(before)
    return NumberKind.YEAR if year or span else NumberKind.FIGURE


def _is_in_name(
    text: str, match: re.Match[str], stop: int, measure: Measure | None, language: Language
) -> bool:
    """Whether a number without a unit is part of what something is called: `version 3.2`, `EN 319 412`, `C-311/18`."""
    digits, start = match["digits"], match.start()
    if not digits.isdigit():
        value = value_of_digits(digits, decimal_comma=language.numbers.decimal_comma) or 0.0
        if _is_labelled(text, start, language, grouped=not value % 1):
            return True
    return measure is None and _is_joined(text, start, stop)


def _is_labelled(text: str, start: int, language: Language, *, grouped: bool) -> bool:
    """Whether a label stands before a number, or the abbreviation of who numbers standards so; not a currency."""
    named = WORD_BEFORE.search(text[max(0, start - LONGEST_WORDS_BESIDE) : start])
    if named is None:
        return False
    word = named[1]
    if word.lower() in language.numbers.labels and not grouped:
        return True
    return _is_abbreviation(word) and word not in language.numbers.units.values()


def _is_abbreviation(word: str) -> bool:
    return len(word) > 1 and word.isalpha() and word.isupper() and word not in CURRENCY_CODES


def _is_joined(text: str, start: int, stop: int) -> bool:
    """Whether a number is part of an identifier or a telephone number: `C-311/18`, `CVE-2021-44228`, `2015/1502`."""
    if IDENTIFIER_BEFORE.search(text, max(0, start - LONGEST_WORDS_BESIDE), start):
        return True
    around = TELEPHONE.finditer(text, max(0, start - LONGEST_TELEPHONE), stop + LONGEST_TELEPHONE)
    called = any(match.start() <= start and stop <= match.end() for match in around)
    return called or IDENTIFIER_BEHIND.match(text, stop) is not None


def _figure_kind(text: str, start: int, stop: int, language: Language) -> NumberKind:
    """Whether a number is somebody's age or the factor of a comparison, by the words beside it."""
    data = language.numbers
    behind = text[stop : stop + LONGEST_WORDS_BESIDE].lower().lstrip(SPACES + "-")
    if any(behind.startswith(word) for word in data.multiples):
        return NumberKind.MULTIPLE
    before = text[max(0, start - LONGEST_NAME) : start]
    low = before.rstrip(SPACES).lower()
    aged = any(low.endswith((" " + word, "(" + word)) or low == word for word in data.ages_before)
    if aged or any(behind.startswith(word) for word in data.ages_behind):
        return NumberKind.AGE
    apposed = (
        text[stop : stop + 1] in (",", ")") and stop - start <= LONGEST_AGE and NAMED_BEFORE.search(before)
    )
    return NumberKind.AGE if apposed else NumberKind.FIGURE


def _names_number(word: str, before: str, language: Language) -> bool:
    """Whether the word before a number makes it a name: a label, or a name in the middle of a sentence (`Pier 4`)."""
    if word.lower() in language.numbers.labels:
        return True
    opens = not before.strip() or before.rstrip()[-1:] in '.!?:"“„«'
    if _is_abbreviation(word) and not opens:
        return word not in language.numbers.units.values()
    return word[0].isupper() and not opens and not language.reading.capitalised_nouns


# ---------------------------------------------------------------------------------------------- words


def _in_words(text: str, start: int, end: int, language: Language) -> Iterator[Number]:
    for numeral in find_numerals(text, start, end, language):
        value, stop = _with_half(numeral.value, text, numeral.end, end, language)
        percent = _percent_pattern(language).match(text, stop, end)
        if percent:
            stop = percent.end()
        unit = _share(percent, language) if percent else None
        measure = None if percent else read_measure(text, numeral.start, stop, end, language)
        kind = _figure_kind(text, numeral.start, stop, language)
        yield Number(value, numeral.start, stop, text[numeral.start : stop], unit, kind, measure)


def _with_half(value: float, text: str, stop: int, end: int, language: Language) -> tuple[float, int]:
    """`twelve and a half`, `two and a half million`."""
    half = _half_pattern(language).match(text, stop, end)
    if half is None:
        return value, stop
    scaled = _scale_pattern(language).match(text, half.end(), end)
    if scaled is None:
        return value + 0.5, half.end()
    word = scaled.group().strip(SPACES + "-").lower()
    return (value + 0.5) * language.numbers.scales.get(word, 1), scaled.end()


@functools.cache
def _half_pattern(language: Language) -> re.Pattern[str]:
    return re.compile(rf"[{SPACES}-](?:{one_of(language.numbers.halves)})(?!\w)", re.IGNORECASE)
