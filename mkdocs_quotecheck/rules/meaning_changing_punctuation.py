"""The punctuation of a quotation differs from the source so that it says something else.

## Why it matters

“The treasurer, said the master, is late” and “The treasurer said the master is late” have the same words
and accuse different people.

## Example

The page says “We came in**,** late the others left.”

The source says “We came in late**,** the others left.”

The warning:

    “,” is not in the source; the source’s “,” is left out

## How to fix

Copy the punctuation from the source.
"""

from __future__ import annotations

from mkdocs_quotecheck.model import EditKind, Level
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule
from mkdocs_quotecheck.rules._wording import difference

RULE = Rule(
    code="QC117",
    name="meaning-changing-punctuation",
    level=Level.WARN,
    differences=Differences(
        kinds=frozenset({EditKind.MEANING_PUNCTUATION}),
        gravity=Gravity.FACT,
        help="Copy the punctuation from the source: here it decides who does what.",
        describe=difference,
    ),
)
