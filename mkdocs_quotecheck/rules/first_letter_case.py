"""The first letter of a quotation is a capital where the source has none, or the other way round.

Ignored by default, since almost every house style adapts it; a source that lists `case` under `strict`
makes it a warning.

## Why it matters

Legal and critical editions show even this change: “[T]he”.

## Example

The page says “**T**he dredger is late.”

The source says “… because **t**he dredger is late.”

The warning:

    “The” where the source has “the”

## How to fix

Write “[T]he”.
"""

from __future__ import annotations

from mkdocs_quotecheck.model import EditKind, Level, Strictness
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule
from mkdocs_quotecheck.rules._wording import difference

RULE = Rule(
    code="QC118",
    name="first-letter-case",
    level=Level.IGNORE,
    differences=Differences(
        kinds=frozenset({EditKind.FIRST_CASE}),
        gravity=Gravity.ORTHOGRAPHY,
        help="Show the change in brackets: “[T]he”.",
        describe=difference,
        strict=Strictness.CASE,
    ),
)
