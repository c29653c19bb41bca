"""A word stands in another form than in the source: another tense, number or ending.

## Why it matters

*We pay* and *we paid* differ by what is still owed. Where the sentence around a quotation asks for another
form, brackets show it: `pa[id]`.

## Example

The page says “The company **paid** what it owes.”

The source says “The company **pays** what it owes.”

The warning:

    “paid” where the source has “pays”

## How to fix

Keep the form of the source, or show the change in brackets: “walk[ed]”.
"""

from __future__ import annotations

from mkdocs_quotecheck.model import EditKind, Level
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule
from mkdocs_quotecheck.rules._wording import difference

RULE = Rule(
    code="QC115",
    name="changed-word-form",
    level=Level.WARN,
    differences=Differences(
        kinds=frozenset({EditKind.WORD_FORM}),
        gravity=Gravity.WORDING,
        help="Keep the form of the source, or show the change in brackets: “walk[ed]”.",
        describe=difference,
    ),
)
