"""A quotation begins or ends inside a word or a number of the source.

## Why it matters

*significant* cut out of *insignificant* and *5* cut out of *15* are in the source letter by letter and
false all the same.

## Example

The page says “**significant** loss of depth”

The source says “The survey shows an **insignificant** loss of depth.”

The warning:

    “significant” where the source has “insignificant”

## How to fix

Quote whole words.
"""

from __future__ import annotations

from mkdocs_quotecheck.model import EditKind, Level
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule
from mkdocs_quotecheck.rules._wording import difference

RULE = Rule(
    code="QC113",
    name="cut-word",
    level=Level.WARN,
    differences=Differences(
        kinds=frozenset({EditKind.CUT_WORD}),
        gravity=Gravity.FACT,
        help="Quote whole words and whole numbers.",
        describe=difference,
    ),
)
