"""A quotation has words that its source does not have.

## Why it matters

An explanation that slips inside the marks becomes part of what somebody is said to have said.

## Example

The page says “Ben Okafor **the treasurer** will answer that.”

The source says “Ben Okafor will answer that.”

The warning:

    “the treasurer” is not in the source

## How to fix

Put what you add in brackets, “Ben Okafor [the treasurer] will answer that”, or take it out.
"""

from __future__ import annotations

from mkdocs_quotecheck.model import EditKind, Level
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule
from mkdocs_quotecheck.rules._wording import difference

RULE = Rule(
    code="QC105",
    name="words-added",
    level=Level.WARN,
    differences=Differences(
        kinds=frozenset({EditKind.ADDITION}),
        gravity=Gravity.WORDING,
        help="Put what you add in [brackets], or take it out.",
        describe=difference,
    ),
)
