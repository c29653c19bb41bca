"""The parts of a quotation, joined by an ellipsis, stand in the other order in the source.

## Why it matters

An ellipsis says *something is left out here*, not *something else came first*. Turned round, a reason
becomes a consequence.

## Example

The page says “We shall close the slip … The survey is not finished.”

The source says “The survey is not finished. […] We shall close the slip.”

The warning:

    the parts stand in another order in the source

## How to fix

Quote the parts in the source’s order, or as two quotations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import EditKind, Level
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Edit


def _describe(_edit: Edit) -> str:
    return "the parts stand in another order in the source"


RULE = Rule(
    code="QC204",
    name="parts-reordered",
    level=Level.WARN,
    differences=Differences(
        kinds=frozenset({EditKind.PARTS_ORDER}),
        gravity=Gravity.MEANING,
        help="Quote the parts in the source’s order, or as separate quotations.",
        describe=_describe,
    ),
)
