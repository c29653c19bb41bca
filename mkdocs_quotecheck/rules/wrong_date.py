"""The page dates a quotation to another day than its source.

Compared are the date in the quotation's sentence (*told reporters on March 12*) and the `date:` of the source in which the
words stand.

## Why it matters

A statement of last year told as one of today is a wrong report, word for word right.

## Example

The page says “We are not raising the levy,” Ben Okafor told the board on **March 14**.

The source says it, and is dated March **12**.

The warning:

    the page dates these words 2026-03-14; the source is dated 2026-03-12

## How to mend

Give the date of the source, or correct the source's `date:`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Confidence, Level
from mkdocs_quotecheck.rules._rule import FOUND, Rule

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding
    from mkdocs_quotecheck.rules._rule import Case


def _judge(case: Case) -> Finding | None:
    said_on, said = case.quotation.date, case.quotation.attribution
    # Where the speaker is a guess, the day may be that of another speaker's words.
    guessed = said is not None and said.confidence is Confidence.LOW
    if guessed and said is not None and said.person is None:
        return None  # a paper may be taken for the one who speaks
    if said_on is None or case.evidence.verdict not in FOUND:
        return None
    sources = [case.source(alignment) for alignment in case.evidence.alignments]
    dates = list(
        dict.fromkeys(source.date for source in sources if source is not None and source.date is not None)
    )
    if not dates or said_on in dates:
        return None
    return RULE.about(
        case,
        f"the page dates these words {said_on.isoformat()}; the source is dated {dates[0].isoformat()}",
        help="Give the date of the source, or correct the date in the registry.",
        sure=case.firm and not guessed,
    )


RULE = Rule(code="QC306", name="wrong-date", level=Level.WARN, quotation=_judge)
