"""A word that says how many, how much or how sure was changed or lost: some, most, about, probably.

## Why it matters

*Some* and *most*, *may have* and *has*: a hedge that is dropped makes a claim out of a caution.

## Example

The page says “The dredging has cost 40,000 pounds.”

The source says “The dredging has cost **about** 40,000 pounds.”

The warning:

    the source’s “about” is left out

## How to fix

Put the source’s wording back.
"""

from __future__ import annotations

from mkdocs_quotecheck.model import EditKind, Level
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule
from mkdocs_quotecheck.rules._wording import PUT_BACK, difference

RULE = Rule(
    code="QC114",
    name="changed-quantifier",
    level=Level.WARN,
    differences=Differences(
        kinds=frozenset({EditKind.QUANTIFIER}),
        gravity=Gravity.FACT,
        help=PUT_BACK,
        describe=difference,
    ),
)
