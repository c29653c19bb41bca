"""A quotation is too long to be compared, and was not checked.

Information.

## Why it matters

What was not checked is said to be unchecked. Quotations of this length are mostly a closing mark that is missing.

## Example

The page says “… and so on for many pages.

The source says something of the kind.

The warning:

    too long to be compared with its source

## How to fix

Look for the missing closing mark, or quote the passages one by one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level, Unchecked
from mkdocs_quotecheck.rules._rule import Rule

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding
    from mkdocs_quotecheck.rules._case import Case


def _judge(case: Case) -> Finding | None:
    if case.evidence.unchecked is not Unchecked.TOO_LONG:
        return None
    return RULE.about(
        case,
        "too long to be compared with its source",
        help="Look for a closing mark that is missing, or quote the passages one by one.",
    )


RULE = Rule(code="QC314", name="too-long-to-check", level=Level.INFO, quotation=_judge)
