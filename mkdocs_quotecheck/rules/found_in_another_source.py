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
from mkdocs_quotecheck.rules._editions import current_edition
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules._wording import listed

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding
    from mkdocs_quotecheck.rules._rule import Case


def _judge(case: Case) -> Finding | None:
    best = case.best
    if case.evidence.verdict is not Verdict.ELSEWHERE or best is None:
        return None
    if case.evidence.actual_speakers or current_edition(case.evidence, case.library) is not None:
        return None
    found = listed(list(dict.fromkeys(case.title(a.source) for a in case.evidence.alignments)), "and")
    return RULE.about(
        case,
        f"these words do not stand in {_looked_in(case)}, but in {found}",
        help="Cite the document that has the words.",
        sure=case.firm,
    )


def _looked_in(case: Case) -> str:
    where = {a.source for a in case.evidence.alignments}
    named = case.cited or tuple(c.source for c in case.evidence.candidates if c.reason != "everywhere")
    titles = [case.title(source) for source in dict.fromkeys(named) if source not in where]
    return listed(titles[:2], "or") or "the source named"


RULE = Rule(code="QC302", name="found-in-another-source", level=Level.WARN, quotation=_judge)
