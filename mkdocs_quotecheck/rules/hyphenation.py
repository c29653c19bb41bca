"""A compound is written with a hyphen, as one word or as two, other than in the source.

## Why it matters

It is spelling, mostly harmless; sometimes a hyphen decides what belongs together.

## Example

The page says “a **well known** hazard”

The source says “a **well-known** hazard”

The warning:

    the source’s “-” is left out

## How to fix

Keep the source’s form, or set `levels: {hyphenation: ignore}`.
"""

from __future__ import annotations

from mkdocs_quotecheck.model import EditKind, Level, Strictness
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule
from mkdocs_quotecheck.rules._wording import difference

RULE = Rule(
    code="QC109",
    name="hyphenation",
    level=Level.INFO,
    differences=Differences(
        kinds=frozenset({EditKind.HYPHEN}),
        gravity=Gravity.ORTHOGRAPHY,
        help="Keep the source’s form.",
        describe=difference,
        strict=Strictness.SPELLING,
    ),
)
