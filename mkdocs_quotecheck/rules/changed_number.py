"""A number, date, unit or comparison sign of a quotation differs from the source.

The same value in another notation (`1,200` and `1200`, `≥` and `>=`) is the same number.

## Why it matters

Turned digits and lost decimal points are the most expensive slips of all: the sentence still reads well,
and figures are what others copy.

## Example

The page says “an income of **428,300** pounds”

The source says “an income of **482,300** pounds”

The warning:

    “428,300” where the source has “482,300”

## How to fix

Copy the figure from the source. If the source itself is wrong, quote it as it is, add `[sic]`, and say so
outside the marks.
"""

from __future__ import annotations

from mkdocs_quotecheck.model import EditKind, Level
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule
from mkdocs_quotecheck.rules._wording import difference

RULE = Rule(
    code="QC102",
    name="changed-number",
    level=Level.WARN,
    differences=Differences(
        kinds=frozenset({EditKind.NUMBER, EditKind.DATE, EditKind.UNIT, EditKind.COMPARISON}),
        gravity=Gravity.FACT,
        help="Copy the figure from the source, or give your own figure outside the quotation marks.",
        describe=difference,
    ),
)
