"""A number that a sentence gives to a registered person or source does not stand there.

No quotation marks are needed: *According to the ministry, 32,490 people …*. Numbers are compared by value, in any format and
in words. Information by default.

## Why it matters

Figures travel further than quotations, and a slip in one is copied by everybody.

## Example

The page says According to the harbour master, the levy brought in 428,300 pounds.

The source says The levy brought in 482,300 pounds.

The warning:

    “428,300” does not stand in Minutes of the harbour board; near it are 482,300

## How to mend

Copy the figure from the source. If it is rounded or worked out, say so: *about*, *by our count*.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.model import Level, Span
from mkdocs_quotecheck.numbers import find_numbers, same_value
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules._wording import counted, listed, marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mkdocs_quotecheck.model import Finding, Source, SourceText
    from mkdocs_quotecheck.numbers import Number
    from mkdocs_quotecheck.rules._rule import FigureCase

# A number further off than this share of the figure is another matter, not a slip: of 482,300 the slips 428,300 and
# 480,000 are nearer.
NEAR = 0.25
NEAR_SHOWN = 3
# `about 32,000` for 32,490 and `more than 30,000` too; a round number further off misleads.
ROUNDED = 0.1
# Finding all numbers takes a second for a million characters; a longer source's figures are left alone.
LONGEST_SOURCE = 2_000_000


def _judge(case: FigureCase) -> Finding | None:
    texts = [text for source in _sources(case) if (text := _searchable(case, source)) is not None]
    if not texts or len(texts) < len(_sources(case)):
        return None
    numbers = [number for text in texts for number in _numbers(text, case.page.language)]
    value = case.figure.value
    if any(same_value(number.value, value) for number in numbers):
        return None
    if case.figure.approximate and any(abs(n.value - value) <= ROUNDED * abs(value) for n in numbers):
        return None
    near = _near(value, numbers)
    titles = [source.title for source in _sources(case)]
    where = listed(titles, "or") if len(titles) < 3 else f"any of the {counted(len(titles), 'source')} named"
    return RULE.finding(
        f"{marked(case.figure.text)} does not stand in {where}{f'; near it are {listed(near)}' if near else ''}",
        help="Copy the figure from the source, or say that it is rounded or worked out.",
        path=case.page.uri,
        quoted=case.figure.text,
        span=Span(case.figure.start, case.figure.end),
    )


def _sources(case: FigureCase) -> Sequence[Source]:
    """The sources that the sentence cites, else those of the person it names."""
    sources = case.library.sources
    cited = [sources[c.source] for c in case.figure.citations if c.source is not None and c.source in sources]
    if cited or case.figure.attribution is None:
        return cited
    person = case.figure.attribution.person
    return [source for source in sources.values() if person is not None and person in source.people]


def _searchable(case: FigureCase, source: Source) -> SourceText | None:
    """The text of a source in which a number that is not found is really missing."""
    text = None if source.excerpt else case.library.text(source.id)
    return text if text is not None and len(text.text) <= LONGEST_SOURCE else None


def _numbers(text: SourceText, page_language: str) -> tuple[Number, ...]:
    spoken = text.source.language if text.source else None
    return _numbers_of(text.text, spoken or page_language)


@functools.lru_cache(maxsize=32)
def _numbers_of(text: str, spoken: str) -> tuple[Number, ...]:
    return find_numbers(text, language(spoken))


def _near(value: float, numbers: Iterable[Number]) -> list[str]:
    """The nearest numbers as the source writes them, the nearest first."""

    def distances() -> Iterator[tuple[float, str]]:
        for number in numbers:
            distance = abs(number.value - value)
            if distance <= NEAR * abs(value):
                yield distance, number.text

    return list(dict.fromkeys(text for _, text in sorted(distances())))[:NEAR_SHOWN]


RULE = Rule(code="QC312", name="attributed-figure", level=Level.INFO, figure=_judge)
