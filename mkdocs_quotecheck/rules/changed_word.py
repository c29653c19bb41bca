"""A word of a quotation is another one in the source.

## Why it matters

Quotation marks promise the speaker’s own words. A better word, a nearer word, a word remembered wrongly:
all of them put something into a mouth that did not say it.

## Example

The page says “The board rejected the **plan** at once.”

The source says “The board rejected the **proposal** at once.”

The warning:

    “plan” where the source has “proposal”

## How to fix

Copy the word from the source. If it needs explaining, keep it and add a gloss in brackets, “the proposal
[for a second slip]”; if it only stands for a pronoun or a noun, put the replacement in brackets.
"""

from __future__ import annotations

from mkdocs_quotecheck.model import EditKind, Level
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule
from mkdocs_quotecheck.rules._wording import PUT_BACK, difference

RULE = Rule(
    code="QC101",
    name="changed-word",
    level=Level.WARN,
    differences=Differences(
        kinds=frozenset({EditKind.WORD}),
        gravity=Gravity.WORDING,
        help=PUT_BACK,
        describe=difference,
    ),
)
