"""Words of the source are missing from a quotation, and no ellipsis says so.

A dash between spaces where the words are missing is how older books mark an omission: *he - gave gifts unto men*.
That is told as information, unless an ellipsis in its place would mislead as well.

## Why it matters

Leaving words out is fair if the reader can see it. Without a mark the quotation claims to be whole.

## Example

The page says “We expect to pay by the end of March.”

The source says “We expect, **if the audit allows it**, to pay by the end of March.”

The warning:

    the source’s “if the audit allows it” is left out

## How to fix

Write `…` or `[…]` where the words are missing, provided that the rest still means the same; else put them
back.
"""

from __future__ import annotations

from mkdocs_quotecheck.model import EditKind, Level
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule
from mkdocs_quotecheck.rules._wording import difference

RULE = Rule(
    code="QC104",
    name="words-left-out",
    level=Level.WARN,
    differences=Differences(
        kinds=frozenset({EditKind.OMISSION, EditKind.OMISSION_AT_DASH}),
        unsure=frozenset({EditKind.OMISSION_AT_DASH}),
        gravity=Gravity.WORDING,
        help="Mark the gap with “…” if the rest still means the same, or put the words back.",
        describe=difference,
    ),
)
