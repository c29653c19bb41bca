"""Two parts of a quotation, joined by an ellipsis, are the same passage of the source.

## Why it matters

The source says it once; the quotation makes it insist.

## Example

The page says “It is safe … it is safe.”

The source says “It is safe.”

The warning:

    one passage of the source is used twice

## How to fix

Quote the passage once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import EditKind, Level
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Edit


def _describe(_edit: Edit) -> str:
    return "one passage of the source is used twice"


RULE = Rule(
    code="QC208",
    name="passage-used-twice",
    level=Level.WARN,
    differences=Differences(
        kinds=frozenset({EditKind.PASSAGE_TWICE}),
        gravity=Gravity.MEANING,
        help="Quote the passage once.",
        describe=_describe,
    ),
)
