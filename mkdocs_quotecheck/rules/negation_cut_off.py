"""A quotation begins right after, or ends right before, the negation, the *only* or the condition that it needs.

## Why it matters

Word for word right, and the opposite of what was said, or more than was said: *Only members may vote* is not “members may
vote”, and *If the bank agrees, we shall pay* is not “we shall pay”. The same holds
for *denied*, *stopped*, *kept them from*, *almost* and *might well* before the words, and for a subject such as *hardly anybody*.
In other languages the negation may stand at the end, *Der Rat billigt den Plan nicht*, and so may the rest of a verb:
*Der Rat lehnt den Antrag ab*.

## Example

The page says The slip is “**safe at low water**”.

The source says “The slip is **not** safe at low water.”

The warning:

    it begins right after the source’s “not”

## How to fix

Take it into the quotation, or say the denial, the limit or the condition in your own sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import EditKind, Level
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule
from mkdocs_quotecheck.rules._wording import marked

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Edit


def _describe(edit: Edit) -> str:
    lost = f"the source’s {marked(edit.original)}" if edit.original.strip() else "its negation"
    where = "ends right before" if edit.kind is EditKind.NEGATION_BEHIND else "begins right after"
    return f"it {where} {lost}"


RULE = Rule(
    code="QC203",
    name="negation-cut-off",
    level=Level.WARN,
    differences=Differences(
        kinds=frozenset({EditKind.NEGATION_BEFORE, EditKind.NEGATION_BEHIND}),
        gravity=Gravity.MEANING,
        help="Take it into the quotation, or say it in your own sentence.",
        describe=_describe,
    ),
)
