"""The words of a quotation stand in another order in the source.

## Why it matters

Every word is the speaker’s, the sentence is not; and order often carries the meaning: who came first, who
did what to whom.

## Example

The page says “The board heard the **treasurer** before the **harbour master** spoke.”

The source says “The board heard the **harbour master** before the **treasurer** spoke.”

The warning:

    “treasurer” where the source has “harbour master”; “harbour master” where the source has “treasurer”

## How to mend

Restore the source’s order, or quote the parts separately.
"""

from __future__ import annotations

from mkdocs_quotecheck.model import EditKind, Level
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule
from mkdocs_quotecheck.rules._wording import difference

RULE = Rule(
    code="QC106",
    name="order-changed",
    level=Level.WARN,
    differences=Differences(
        kinds=frozenset({EditKind.ORDER}),
        gravity=Gravity.WORDING,
        help="Put the source’s wording back, or take these words out of the quotation marks and say them in your own voice.",
        describe=difference,
    ),
)
