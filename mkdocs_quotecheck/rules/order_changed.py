"""The words of a quotation stand in another order in the source.

## Why it matters

Every word is the speaker’s, the sentence is not; and order often carries the meaning: who came first, who
did what to whom.

## Example

The page says “The board heard the **treasurer** before the **harbour master** spoke.”

The source says “The board heard the **harbour master** before the **treasurer** spoke.”

The warning:

    the words stand in another order in the source

## How to fix

Restore the source’s order, or quote the parts separately.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import EditKind, Level
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule
from mkdocs_quotecheck.rules._wording import PUT_BACK

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Edit


def _describe(_edit: Edit) -> str:
    return "the words stand in another order in the source"


RULE = Rule(
    code="QC106",
    name="order-changed",
    level=Level.WARN,
    differences=Differences(
        kinds=frozenset({EditKind.ORDER}),
        gravity=Gravity.WORDING,
        help=PUT_BACK,
        describe=_describe,
    ),
)
