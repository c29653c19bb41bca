"""Words are given to the author of a source, who only reports there that somebody else says them.

Information: an author may make the words of others his own, and a quotation may well show what is argued against.

## Why it matters

What a court, a report or a minister recounts of the other side is often the very thing that they reject.

## Example

The page says “The levy is unlawful,” the harbour board said in its order.

The source says “Critics argue that the levy is unlawful. We reject that view.”

The warning:

    the source reports these words of others: Critics

## How to fix

Name the one whom the source reports: *Critics, says the board, argue that “the levy is unlawful”*.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules._wording import shortened

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding
    from mkdocs_quotecheck.rules._case import Case


def _judge(case: Case) -> Finding | None:
    speaker = case.evidence.reported_speaker
    if not speaker:
        return None
    return RULE.about(
        case,
        f"the source reports these words of others: {shortened(speaker)}",
        help="Name the one whom the source reports, beside its author.",
    )


RULE = Rule(code="QC315", name="reported-in-source", level=Level.INFO, quotation=_judge)
