"""A word of a quotation is spelled in another way than in the source: `colour` and `color`.

Information by default; a source that lists `spelling` under `strict` makes it a warning.

## Why it matters

Many house styles allow spelling to be adapted; an edition of a text does not.

## Example

The page says “The **color** of the buoys is laid down.”

The source says “The **colour** of the buoys is laid down.”

The warning:

    “color” where the source has “colour”

## How to fix

Keep the source’s spelling, or set `levels: {spelling: ignore}` if your house style adapts it.
"""

from __future__ import annotations

from mkdocs_quotecheck.model import EditKind, Level, Strictness
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule
from mkdocs_quotecheck.rules._wording import difference

RULE = Rule(
    code="QC107",
    name="spelling",
    level=Level.INFO,
    differences=Differences(
        kinds=frozenset({EditKind.SPELLING}),
        gravity=Gravity.ORTHOGRAPHY,
        help="Keep the source’s spelling, or set the level of spelling to ignore if your house style adapts it.",
        describe=difference,
        strict=Strictness.SPELLING,
    ),
)
