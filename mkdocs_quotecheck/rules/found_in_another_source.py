"""Quoted words do not stand in the source that the page names, but in another one that is registered.

## Why it matters

A reader who follows the reference does not find the words, and will think that they are invented.

## Example

The page says In the April minutes the slip is called “safe for use at all states of the tide”.

The source says so, but it is the minutes of March.

The warning:

    these words do not stand in Minutes of April, but in Minutes of March

## How to mend

Cite the document that has the words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level, Verdict
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules._wording import listed

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding
    from mkdocs_quotecheck.rules._rule import Case

# More titles make the message unreadable.
SOURCES_NAMED = 2


def _judge(case: Case) -> Finding | None:
    best = case.best
    if case.evidence.verdict is not Verdict.ELSEWHERE or best is None:
        return None
    if case.evidence.actual_speakers or case.newer is not None:
        return None
    named = _named(case)
    found = dict.fromkeys(a.source for a in case.evidence.alignments if a.source not in named)
    missed = [case.title(source) for source in named if source not in found]
    return RULE.about(
        case,
        f"these words do not stand in {listed(missed[:SOURCES_NAMED], 'or') or 'the source named'}, "
        f"but in {listed([case.title(source) for source in found][:SOURCES_NAMED])}",
        help="Cite the document that has the words.",
        sure=case.firm,
    )


def _named(case: Case) -> tuple[str, ...]:
    """Ids of the sources that the page names for the quotation."""
    return case.cited or tuple(c.source for c in case.evidence.candidates if c.reason != "everywhere")


RULE = Rule(code="QC302", name="found-in-another-source", level=Level.WARN, quotation=_judge)
