"""A quotation joins the words of one speaker with those of another, with an ellipsis between or without.

## Why it matters

One person is made to say what two said, often question and answer.

## Example

The page says “Is the slip safe? … Yes, at every tide.”

The source says “MS HALE: Is the slip safe?” and then “MR OKAFOR: Yes, at every tide.”

The warning:

    the ellipsis joins the words of different speakers

## How to fix

Make two quotations of it and name each speaker.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import EditKind, Level
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Edit


def _describe(edit: Edit) -> str:
    joins = "the ellipsis joins" if edit.quoted else "the quotation joins"
    return f"{joins} the words of different speakers"


RULE = Rule(
    code="QC209",
    name="speakers-joined",
    level=Level.WARN,
    differences=Differences(
        kinds=frozenset({EditKind.ELLIPSIS_SPEAKER}),
        gravity=Gravity.MEANING,
        help="Make two quotations of it, and name each speaker.",
        describe=_describe,
    ),
)
