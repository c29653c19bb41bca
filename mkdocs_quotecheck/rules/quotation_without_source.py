"""A quotation names no registered source or person and stands in no registered source: it was not checked.

Information; at that level all of a site are told as one. The JSON report lists each of them.

## Why it matters

An old site with three registered sources must not drown in warnings, and yet nobody should think that its other
quotations were checked.

## Example

The page says “I saw the whole thing from the chip shop,” said a visitor.

The source says nothing: none is named.

The warning:

    no registered source is named, so these words were not checked

## How to mend

Register the document it comes from and name it on the page, or leave it as it is. With
`levels: {quotation-without-source: warn}` each is told by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level, Unchecked
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules.unknown_source_cited import cites_unregistered
from mkdocs_quotecheck.rules.unknown_speaker import names_unknown_speaker

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding
    from mkdocs_quotecheck.rules._rule import Case


def _judge(case: Case) -> Finding | None:
    if case.evidence.unchecked is not Unchecked.NO_SOURCE:
        return None
    if names_unknown_speaker(case) or cites_unregistered(case):
        return None  # that says more of what to register
    return RULE.about(
        case,
        "no registered source is named, so these words were not checked",
        help="Register the document that it comes from, and name it on the page.",
    )


RULE = Rule(
    code="QC311",
    name="quotation-without-source",
    level=Level.INFO,
    gathered="not checked, because no registered source is named: {quotations} on {pages}",
    quotation=_judge,
)
