"""An accent is missing, added or another one, and makes another word.

Such as `resume` and `résumé`, or `pêcheur` and `pécheur`.

## Why it matters

In many languages accents tell words apart; a lost one can turn a fisherman into a sinner.

## Example

The page says “un vieux **pécheur**”

The source says “un vieux **pêcheur**”

The warning:

    “pécheur” where the source has “pêcheur”

## How to fix

Copy the word with its accents from the source.
"""

from __future__ import annotations

from mkdocs_quotecheck.model import EditKind, Level
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule
from mkdocs_quotecheck.rules._wording import difference

RULE = Rule(
    code="QC116",
    name="changed-accent",
    level=Level.WARN,
    differences=Differences(
        kinds=frozenset({EditKind.ACCENT}),
        gravity=Gravity.FACT,
        help="Copy the word, with its accents, from the source.",
        describe=difference,
    ),
)
