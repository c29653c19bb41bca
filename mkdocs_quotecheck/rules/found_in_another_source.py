"""Quoted words do not stand in the source that the page names, but in another one that is registered.

## Why it matters

A reader who follows the reference does not find the words, and will think that they are invented.

## Example

The page says In the April minutes the slip is called “safe for use at all states of the tide”.

The source says so, but it is the minutes of March.

The warning:

    these words do not stand in Minutes of April, but in Minutes of March

## How to fix

Cite the document that has the words.

Where only an excerpt of the document named is registered, the rest of it may have the words too: the quotation counts as not
checked, and the warning is information. Put the passage into the excerpt's file if it does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level, Unchecked, Verdict
from mkdocs_quotecheck.rules._judging import SOURCES_NAMED
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules._wording import listed

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding
    from mkdocs_quotecheck.rules._case import Case

BOTH_WAYS = (
    "Cite the document that has the words, or put the passage into the excerpt’s file if it stands there too."
)


def _judge(case: Case) -> Finding | None:
    evidence = case.evidence
    if evidence.actual_speakers or case.newer is not None or not evidence.alignments:
        return None
    excerpt = evidence.unchecked is Unchecked.EXCERPT
    if evidence.verdict is not Verdict.ELSEWHERE and not excerpt:
        return None
    found = in_others(case)
    if excerpt and not found:
        return None
    missed = [_title(case, source) for source in _named(case) if source not in found]
    return RULE.about(
        case,
        f"these words do not stand in {listed(missed[:SOURCES_NAMED], 'or') or 'the source named'}, "
        f"but in {listed([case.title(source) for source in found][:SOURCES_NAMED])}",
        help=BOTH_WAYS if excerpt else "Cite the document that has the words.",
        sure=case.firm and not (excerpt or case.linked_elsewhere or case.loosely_cited),
    )


def in_others(case: Case) -> tuple[str | None, ...]:
    """Ids of the sources that have the words, or nearly, and that the page does not name for them."""
    named = _named(case)
    return tuple(dict.fromkeys(a.source for a in case.evidence.alignments if a.source not in named))


def _named(case: Case) -> tuple[str, ...]:
    """Ids of the sources that the page names for the quotation."""
    return case.cited or tuple(c.source for c in case.evidence.candidates if c.named)


def _title(case: Case, source: str) -> str:
    excerpt = source in case.library.sources and case.library.sources[source].excerpt
    return f"the registered excerpt of {case.title(source)}" if excerpt else case.title(source)


RULE = Rule(code="QC302", name="found-in-another-source", level=Level.WARN, quotation=_judge)
