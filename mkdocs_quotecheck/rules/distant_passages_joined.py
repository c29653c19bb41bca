"""An ellipsis joins passages that stand far apart in the source.

## Why it matters

Dots suggest a sentence that was shortened, not two that were sought out and put together.

## Example

The page says “We closed the slip … and the ferry company agreed.”

The source says the first half on page 2, the second on page 7

The warning:

    the ellipsis joins passages that stand far apart in the source

## How to fix

Make two quotations of it and say where each stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import EditKind, Level
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Edit


def _describe(_edit: Edit) -> str:
    return "the ellipsis joins passages that stand far apart in the source"


RULE = Rule(
    code="QC207",
    name="distant-passages-joined",
    level=Level.WARN,
    differences=Differences(
        kinds=frozenset({EditKind.ELLIPSIS_DISTANT}),
        gravity=Gravity.MEANING,
        help="Make two quotations of it, and say where each stands.",
        describe=_describe,
    ),
)
