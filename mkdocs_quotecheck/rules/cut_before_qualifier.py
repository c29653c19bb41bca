"""A quotation ends just before *but*, *unless*, *only if*, *although* in the same sentence of the source.

Information: the words are right, and ending there may be fair.

## Why it matters

What comes after the cut may take back what came before it.

## Example

The page says “We shall pay by the end of March.”

The source says “We shall pay by the end of March, **unless the audit is late**.”

The warning:

    it ends just before the source’s “unless the audit”

## How to fix

Read the source’s sentence to its end; quote the qualifier if the meaning needs it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import EditKind, Level
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule
from mkdocs_quotecheck.rules._wording import marked

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Edit


def _describe(edit: Edit) -> str:
    rest = (
        f"the source’s {marked(edit.original)}"
        if edit.original.strip()
        else "what qualifies it in the source"
    )
    return f"it ends just before {rest}"


RULE = Rule(
    code="QC206",
    name="cut-before-qualifier",
    level=Level.INFO,
    differences=Differences(
        kinds=frozenset({EditKind.CUT_QUALIFIER}),
        gravity=Gravity.NOTE,
        help="Read the source’s sentence to its end; quote the qualifier if the meaning needs it.",
        describe=_describe,
    ),
)
