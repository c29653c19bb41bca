"""A number that a sentence gives to a registered person or source does not stand there.

No quotation marks are needed: *According to the ministry, 32,490 people …*. Numbers are compared by value, in any format and
in words. Information by default.

## Why it matters

Figures travel further than quotations, and a slip in one is copied by everybody.

## Example

The page says According to the harbour master, the levy brought in 428,300 pounds.

The source says The levy brought in 482,300 pounds.

The warning:

    “428,300” does not stand in Minutes of the harbour board; the nearest there is 482,300

## How to fix

Copy the figure from the source. If it is rounded or worked out, say so: *about*, *by our count*.
"""

from __future__ import annotations

import functools
import itertools
import math
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import FALLBACK, language
from mkdocs_quotecheck.model import Bound, Level, Span
from mkdocs_quotecheck.rules._judging import SOURCES_NAMED
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules._wording import counted, listed, marked
from mkdocs_quotecheck.text.numbers import PERCENT, PERCENTAGE_POINTS, find_numbers, same_value
from mkdocs_quotecheck.text.places import cell_of, is_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mkdocs_quotecheck.model import Figure, Finding, Source, SourceText
    from mkdocs_quotecheck.rules._case import FigureCase
    from mkdocs_quotecheck.text.numbers import Number

# A number further off than this share of the figure is another matter, not a slip: of 482,300 the slips 428,300 and
# 480,000 are nearer.
NEAR = 0.25
NEAR_SHOWN = 3
# The decimals of a figure as a page writes it; three behind a comma or point may be thousands, and are compared exactly.
_DECIMALS = re.compile(r"\d[.,](\d{1,2}|\d{4,9})(?!\d)")
# How far off `about` may be: a number rightly rounded to what is written lies within half a step of it, so that 32,490 is
# *about 32,500* and *about 32,000* but not *about 34,000*. Steps are those by which people round: 1, 2.5 and 5 of a power of ten.
HALF_A_STEP = 0.5
STEPS = (5.0, 2.5, 1.0)
# Large steps (*nearly 500,000*) allow no more than this share of the figure. A judgement of what readers take from *about*:
# there is no collection of hedged figures and their sources to measure it on. Without a hedge a figure must agree.
ROUNDED = 0.1
# `between 11,000 and 12,000` says how many there were; of a wider range nothing is known that could be wrong.
WIDEST_RANGE = 1.5
# `48 to 61 per cent`, `61 (in per cent)`: characters between a number and the sign that makes it a share.
SIGN_NEAR = 60
# Differences are worked out from a page's shares, not from those of a statistical yearbook.
MOST_SHARES = 200
# Finding all numbers takes a second for a million characters; a longer source's figures are left alone.
LONGEST_SOURCE = 2_000_000


def _message(case: FigureCase, texts: Sequence[SourceText]) -> str:
    """That the figure does not stand in the texts, and what does: it with another unit, else the nearest ones."""
    figure, where = case.figure, _where(case)
    written = [word for text in texts for word in _of_another_unit(figure, text, case.page.language)]
    if written:
        return f"{marked(figure.with_unit or figure.text)} does not stand in {where}, but {listed(written[:NEAR_SHOWN])} does"
    near = _near(figure.value, [each for text in texts for each in _placed(text, case.page.language)])
    nearest = f"; the nearest there {'is' if len(near) == 1 else 'are'} {listed(near)}" if near else ""
    return f"{marked(figure.text)} does not stand in {where}{nearest}"


def _judge(case: FigureCase) -> Finding | None:
    texts = [text for source in _sources(case) if (text := _searchable(case, source)) is not None]
    if not texts or len(texts) < len(_sources(case)) or any(text.unread for text in texts):
        return None
    figure = case.figure
    if any(_stands_in(figure, text, case.page.language) for text in texts):
        return None
    return RULE.finding(
        _message(case, texts),
        help="Copy the figure from the source, or say that it is rounded or worked out.",
        path=case.page.uri,
        quoted=case.figure.text,
        span=Span(case.figure.start, case.figure.end),
    )


def _where(case: FigureCase) -> str:
    titles = [source.title for source in _sources(case)]
    if len(titles) <= SOURCES_NAMED:
        return listed(titles, "or")
    said = case.figure.attribution
    person = (
        case.library.people.get(said.person) if said and said.person and not case.figure.citations else None
    )
    return f"any of the {counted(len(titles), 'source')} {f'of {person.name}' if person else 'named'}"


def _stands_in(figure: Figure, text: SourceText, page_language: str) -> bool:
    signs = [sign for each in _languages_of(text, page_language) for sign in language(each).numbers.percent]
    numbers = [n for n in _numbers(text, page_language) if _is_of_its_unit(figure, n, text.text, signs)]
    if figure.unit == PERCENTAGE_POINTS and _is_difference(figure, numbers):
        return True
    if figure.between is not None and _lies_between(figure, figure.between, numbers):
        return True
    # A minus may stand in words: *fell by 12*, *a loss of 12*.
    tabular = is_table(text)
    return any(
        _agrees(figure, abs(figure.value), actual)
        or (tabular and _is_rounded(figure.text, abs(figure.value), actual))
        for number in numbers
        if _may_measure_the_same(figure, number)
        for actual in (abs(number.value) * _factor(figure, number),)
    )


def _is_rounded(written: str, told: float, actual: float) -> bool:
    """Whether a page gives a number of a table with fewer decimals: tables have them as they were worked out."""
    decimals = _DECIMALS.search(written)
    if decimals is None or told == 0:
        return False
    return abs(told - actual) <= HALF_A_STEP * 10.0 ** -len(decimals[1]) * (1 + 1e-9)


def _lies_between(figure: Figure, ends: tuple[float, float], numbers: Sequence[Number]) -> bool:
    """Whether the page puts round ends around a number of the source; ends that the source has are its own, and compared."""
    low, high = (abs(end) for end in ends)
    values = [
        abs(number.value) * _factor(figure, number)
        for number in numbers
        if _may_measure_the_same(figure, number)
    ]
    if (
        low > high
        or high > WIDEST_RANGE * low
        or any(same_value(value, end) for value in values for end in ends)
    ):
        return False
    return any(low < value < high for value in values)


def _of_another_unit(figure: Figure, text: SourceText, page_language: str) -> list[str]:
    """The same number where the source has it with a unit that is another one: `32 million dollars`."""
    found = [
        number.with_unit(text.text)
        for number in _numbers(text, page_language)
        if not _may_measure_the_same(figure, number) and _agrees(figure, abs(figure.value), abs(number.value))
    ]
    return list(dict.fromkeys(marked(each) for each in found))


def _may_measure_the_same(figure: Figure, number: Number) -> bool:
    """Whether nothing says that a number of the source counts something else: euros or dollars, kilograms or hours."""
    if {figure.unit, number.unit} == {PERCENT, PERCENTAGE_POINTS}:
        return False
    return figure.measure is None or number.measure is None or figure.measure == number.measure.kind


def _factor(figure: Figure, number: Number) -> float:
    """How many of the page's units one of the source's is: 1,000 for kilograms and tonnes."""
    if figure.measure is None or number.measure is None:
        return 1.0
    return number.measure.factor / figure.factor


def _agrees(figure: Figure, told: float, actual: float) -> bool:
    if same_value(told, actual):
        return True
    if not figure.approximate:
        return False
    step = _step(told)
    if figure.bound is Bound.ABOVE:
        return told <= actual <= told + step
    if figure.bound is Bound.BELOW:
        return told - step <= actual <= told
    return abs(told - actual) <= min(HALF_A_STEP * step, ROUNDED * told)


def _step(value: float) -> float:
    """The largest step of rounding that a number is a multiple of: 25,000 for 475,000; 10,000 for 480,000."""
    if value == 0:
        return 0.0
    power = 10.0 ** math.floor(math.log10(value))
    while power > value * 1e-9:
        for step in (factor * power for factor in STEPS):
            if step <= value and same_value(round(value / step) * step, value):
                return step
        power /= 10
    return 0.0


def _is_of_its_unit(figure: Figure, number: Number, text: str, signs: Sequence[str]) -> bool:
    """Whether a number of the source can be what a share on the page is taken from: no count of something."""
    if figure.unit not in (PERCENT, PERCENTAGE_POINTS) or number.unit in (PERCENT, PERCENTAGE_POINTS):
        return True
    behind = text[number.end : number.end + SIGN_NEAR].lstrip(" )").lower()
    return not behind[:1].isalpha() or any(sign in behind for sign in signs)


def _is_difference(figure: Figure, numbers: Sequence[Number]) -> bool:
    """Whether percentage points are worked out from two shares of the source."""
    shares = sorted({number.value for number in numbers if number.unit == PERCENT})[:MOST_SHARES]
    return any(same_value(high - low, abs(figure.value)) for low, high in itertools.combinations(shares, 2))


def _sources(case: FigureCase) -> Sequence[Source]:
    """The sources that the sentence cites, else those of the person it names."""
    sources = case.library.sources
    cited = [sources[c.source] for c in case.figure.citations if c.source is not None and c.source in sources]
    if cited or case.figure.attribution is None:
        return cited
    return [sources[name] for name in case.works if name in sources]


def _searchable(case: FigureCase, source: Source) -> SourceText | None:
    """The text of a source in which a number that is not found is really missing."""
    text = None if source.excerpt else case.library.text(source.id)
    return text if text is not None and len(text.text) <= LONGEST_SOURCE else None


def _numbers(text: SourceText, page_language: str) -> tuple[Number, ...]:
    """The numbers of a source; one that does not say its language may write them the page's way or the English way."""
    readings = [_numbers_of(text.text, each) for each in _languages_of(text, page_language)]
    return tuple(dict.fromkeys(itertools.chain.from_iterable(readings)))


def _languages_of(text: SourceText, page_language: str) -> tuple[str, ...]:
    spoken = text.source.language if text.source else None
    return (spoken,) if spoken else tuple(dict.fromkeys((page_language, FALLBACK)))


@functools.lru_cache(maxsize=32)
def _numbers_of(text: str, spoken: str) -> tuple[Number, ...]:
    return find_numbers(text, language(spoken))


def _placed(text: SourceText, page_language: str) -> Iterator[tuple[Number, str]]:
    """The numbers of a source, each with the cell of the table in which it stands."""
    for number in _numbers(text, page_language):
        cell = cell_of(text, Span(number.start, number.end))
        yield number, f" ({cell})" if cell else ""


def _near(value: float, numbers: Iterable[tuple[Number, str]]) -> list[str]:
    """The nearest numbers as the source writes them, the nearest first."""

    def distances() -> Iterator[tuple[float, str]]:
        for number, place in numbers:
            distance = abs(number.value - value)
            if distance <= NEAR * abs(value):
                yield distance, f"{number.text}{place}"

    return list(dict.fromkeys(text for _, text in sorted(distances())))[:NEAR_SHOWN]


RULE = Rule(code="QC312", name="attributed-figure", level=Level.INFO, figure=_judge)
