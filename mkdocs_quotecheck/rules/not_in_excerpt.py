"""Quoted words do not stand in the source that the page names, of which only an excerpt is registered.

Information: they may stand in the rest of the document. At that level all of a site are reported as one.

## Why it matters

Such a quotation is not checked, and should not look as if it were.

## Example

The page says “The pier was never meant to last”, as the Short History puts it.

The source says nothing of the kind in the chapter that is registered.

The warning:

    not in the registered excerpt of A Short History of Merrow Quay

## How to fix

Put the passage, or the whole document, into the source's file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level, Unchecked
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules.found_in_another_source import in_others

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding
    from mkdocs_quotecheck.rules._case import Case


def _judge(case: Case) -> Finding | None:
    if case.evidence.unchecked is not Unchecked.EXCERPT or in_others(case):
        return None
    source = next(iter((*case.cited, *(candidate.source for candidate in case.evidence.candidates))), None)
    return RULE.about(
        case,
        f"not in the registered excerpt of {case.title(source) or 'its source'}",
        help="Put the passage, or the whole document, into the source’s file.",
    )


RULE = Rule(
    code="QC313",
    name="not-in-excerpt",
    level=Level.INFO,
    gathered="not checked, because only an excerpt of the source is registered: {quotations} on {pages}",
    quotation=_judge,
)
