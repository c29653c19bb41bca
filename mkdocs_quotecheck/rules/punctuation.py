"""Only the punctuation of a quotation differs from the source, and the meaning stays.

Information by default; a source that lists `punctuation` under `strict` makes it a warning. A comma or full
stop moved inside the closing mark is a convention and never told.

## Why it matters

Dropped commas are mostly slips of copying. They do little harm, but they show that the words were typed
from memory.

## Example

The page says “The gauge, the mark and the log belong together.”

The source says “The gauge, the mark**,** and the log belong together.”

The warning:

    the source’s “,” is left out

## How to fix

Copy the punctuation from the source, or set `levels: {punctuation: ignore}`.
"""

from __future__ import annotations

from mkdocs_quotecheck.model import EditKind, Level, Strictness
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule
from mkdocs_quotecheck.rules._wording import difference

RULE = Rule(
    code="QC108",
    name="punctuation",
    level=Level.INFO,
    differences=Differences(
        kinds=frozenset({EditKind.PUNCTUATION}),
        gravity=Gravity.ORTHOGRAPHY,
        help="Copy the punctuation from the source.",
        describe=difference,
        strict=Strictness.PUNCTUATION,
    ),
)
