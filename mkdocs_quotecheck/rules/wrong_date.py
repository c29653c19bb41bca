"""The page dates a quotation to another day than its source.

Compared are the date in the quotation's sentence (*told reporters on March 12*, *in September 2025*) or at the document it
cites (*her speech of 12 March*) and the `date:` of the source in which the words stand, as far as both are known: a page's
*12 March 2026* agrees with `date: 2026`.

## Why it matters

A statement of last year told as one of today is a wrong report, word for word right.

## Example

The page says “We are not raising the levy,” Ben Okafor told the board on **March 14**.

The source says it, and is dated March **12**.

The warning:

    the page dates these words 2026-03-14; the source is dated 2026-03-12

## How to fix

Give the date of the source, or correct the source's `date:`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Confidence, Level
from mkdocs_quotecheck.rules._case import FOUND
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.text.dates import agree, told

if TYPE_CHECKING:
    from datetime import date

    from mkdocs_quotecheck.model import DatePrecision, Finding, Source
    from mkdocs_quotecheck.rules._case import Case


def _judge(case: Case) -> Finding | None:
    if case.evidence.verdict not in FOUND:
        return None
    for citation in case.quotation.citations:
        sources = [source for source in _sources(case) if source.id == citation.source]
        if citation.date is not None:
            found = _compared(
                case, (citation.date, citation.date_precision), sources, sure=case.firm or case.proven
            )
            if found is not None:
                return found
    said_on, said = case.quotation.date, case.quotation.attribution
    # Where the speaker is a guess, the day may be that of another speaker's words.
    guessed = said is not None and said.confidence is Confidence.LOW
    if said_on is None or (guessed and said is not None and said.person is None):
        return None  # a paper may be taken for the one who speaks
    return _compared(
        case, (said_on, case.quotation.date_precision), _sources(case), sure=case.firm and not guessed
    )


def _sources(case: Case) -> list[Source]:
    """The sources in which the words stand."""
    return [source for each in case.evidence.alignments if (source := case.source(each)) is not None]


def _compared(
    case: Case, page: tuple[date, DatePrecision], sources: list[Source], *, sure: bool
) -> Finding | None:
    dates = [(source.date, source.date_precision) for source in sources if source.date is not None]
    if not dates or any(agree(page, each) for each in dates):
        return None
    return RULE.about(
        case,
        f"the page dates these words {told(*page)}; the source is dated {told(*dates[0])}",
        help="Give the date of the source, or correct the date in the registry.",
        sure=sure,
    )


RULE = Rule(code="QC306", name="wrong-date", level=Level.WARN, quotation=_judge)
