"""A quotation is a clause lifted out of a denial or a doubt.

Out of *denied that …*, *there is no evidence that …*, *refused to say that …*, *wrongly claimed that …*, *it is unclear whether …*, or
of a claim that *proved false*.

## Why it matters

The words are there; the source says that they are not true, or does not say that they are.

## Example

The page says “the mole is sinking”

The source says “**There is no evidence that** the mole is sinking.”

The warning:

    the source denies this, or leaves it open

## How to fix

Quote the denial too, or report it: The board saw no evidence that …
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import EditKind, Level
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Edit


def _describe(_edit: Edit) -> str:
    # The words that deny it stand before the passage, which is shown with them.
    return "the source denies this, or leaves it open"


RULE = Rule(
    code="QC205",
    name="lifted-clause",
    level=Level.WARN,
    differences=Differences(
        kinds=frozenset({EditKind.LIFTED_CLAUSE}),
        gravity=Gravity.MEANING,
        help="Quote the denial too, or say it in your own sentence.",
        describe=_describe,
    ),
)
