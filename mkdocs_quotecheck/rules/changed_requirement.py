"""A word that says how binding a sentence is was changed.

May, will, should, must, shall; and their capitals where a standard uses them as keywords. A source that lists
`keyword-case` under `strict` does so, however seldom they stand in it, and has them told as a warning at any level.

## Why it matters

*May* is a possibility, *will* a promise, SHOULD a recommendation, MUST an obligation. RFC 8174 gives the
words their special meaning only in capitals.

## Example

The page says “Operators **MUST** keep the readings.”

The source says “Operators **SHOULD** keep the readings.”

The warning:

    “MUST” where the source has “SHOULD”

## How to fix

Copy the word with its capitals from the source.
"""

from __future__ import annotations

from mkdocs_quotecheck.model import EditKind, Level, Strictness
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule
from mkdocs_quotecheck.rules._wording import difference

RULE = Rule(
    code="QC110",
    name="changed-requirement",
    level=Level.WARN,
    differences=Differences(
        kinds=frozenset({EditKind.MODAL, EditKind.KEYWORD_CASE}),
        gravity=Gravity.FACT,
        help="Copy the word, with its capitals, from the source.",
        describe=difference,
        strict=Strictness.KEYWORD_CASE,
    ),
)
