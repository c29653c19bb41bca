"""An ellipsis leaves out what governs the words that are kept.

A negation or a condition; or it gives a verb an object from another sentence.

A negation elsewhere in the gap does no harm and is not told.

## Why it matters

Every word is the speaker’s, the dots are in place, and the sentence says the opposite. It is the oldest
trick of misquoting, and often an accident.

## Example

The page says “We will **…** raise the levy.”

The source says “We will **not, whatever happens,** raise the levy.”

The warning:

    the ellipsis swallows what turns the sentence: “not, whatever happens,”

## How to fix

Quote the governing words too, or end the quotation before them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import EditKind, Level
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule
from mkdocs_quotecheck.rules._wording import marked

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Edit


def _describe(edit: Edit) -> str:
    gap = f": {marked(edit.original)}" if edit.original.strip() else ""
    if edit.kind is EditKind.ELLIPSIS_OBJECT:
        return f"the ellipsis joins parts of different sentences{gap}"
    return f"the ellipsis swallows what turns the sentence{gap}"


RULE = Rule(
    code="QC201",
    name="meaning-changing-ellipsis",
    level=Level.WARN,
    differences=Differences(
        kinds=frozenset({EditKind.ELLIPSIS_NEGATION, EditKind.ELLIPSIS_OBJECT}),
        gravity=Gravity.MEANING,
        help="Quote the words in the gap too, or end the quotation before it.",
        describe=_describe,
    ),
)
