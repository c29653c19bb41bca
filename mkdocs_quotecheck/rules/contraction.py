"""A contraction was written out, or words were contracted: `don’t` and `do not`.

## Why it matters

It changes the tone of what was said and shows that the words were not copied. The meaning stays, so that a
site may well lower this rule.

## Example

The page says “We **do not** know yet.”

The source says “We **don’t** know yet.”

The warning:

    “do not” where the source has “don’t”

## How to fix

Write it as the source has it, or set `levels: {contraction: info}`.
"""

from __future__ import annotations

from mkdocs_quotecheck.model import EditKind, Level
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule
from mkdocs_quotecheck.rules._wording import PUT_BACK, difference

RULE = Rule(
    code="QC112",
    name="contraction",
    level=Level.WARN,
    differences=Differences(
        kinds=frozenset({EditKind.CONTRACTION}),
        gravity=Gravity.WORDING,
        help=PUT_BACK,
        describe=difference,
    ),
)
