"""Words in brackets turn the meaning of a quotation round.

## Why it matters

Brackets may explain or replace a pronoun. They may not put a *not* into a sentence that has none, nor
a word in the place of its opposite or of another *may* or *must*: *refused to* is not *[agreed] to*, and *all members* are not
*[some] members*.

## Example

The page says “Masters should **[not]** wait for the pilot.”

The source says “Masters should wait for the pilot.”

The warning:

    “[not]” turns the source’s meaning round

## How to fix

Take the bracket out. If you think that the speaker meant the opposite, say so outside the marks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import EditKind, Level
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule
from mkdocs_quotecheck.rules._wording import marked

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Edit


def _describe(edit: Edit) -> str:
    return f"{marked(edit.quoted)} turns the source’s meaning round"


RULE = Rule(
    code="QC202",
    name="bracket-inverts",
    level=Level.WARN,
    differences=Differences(
        kinds=frozenset({EditKind.BRACKET_INVERTS}),
        gravity=Gravity.MEANING,
        help="Take the bracket out, and say outside the marks what you think was meant.",
        describe=_describe,
    ),
)
