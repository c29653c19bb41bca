"""A name in a quotation differs from the source.

## Why it matters

A swapped or misspelled name makes the speaker talk about somebody else.

## Example

The page says “I have asked Mr **Ried** twice.”

The source says “I have asked Mr **Reyes** twice.”

The warning:

    “Ried” where the source has “Reyes”

## How to fix

Copy the name from the source. If the speaker got it wrong, keep it and add `[sic]` or the right name in
brackets.
"""

from __future__ import annotations

from mkdocs_quotecheck.model import EditKind, Level
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule
from mkdocs_quotecheck.rules._wording import difference

RULE = Rule(
    code="QC111",
    name="changed-name",
    level=Level.WARN,
    differences=Differences(
        kinds=frozenset({EditKind.NAME}),
        gravity=Gravity.FACT,
        help="Copy the name from the source; if the speaker got it wrong, keep it and add the right one in [brackets].",
        describe=difference,
    ),
)
