"""A quotation denies what its source affirms, or affirms what it denies.

## Why it matters

A lost *not* is four characters and the opposite statement. Similarity scores do not see it; readers and
lawyers do.

## Example

The page says “The slip **is** safe at low water.”

The source says “The slip **is not** safe at low water.”

The warning:

    the source’s “not” is lost

## How to fix

Put the source’s wording back. If the denial stands elsewhere in the sentence, quote enough of it to keep
it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import EditKind, Level
from mkdocs_quotecheck.rules._rule import Differences, Gravity, Rule
from mkdocs_quotecheck.rules._wording import marked

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Edit


def _describe(edit: Edit) -> str:
    if edit.kind is EditKind.NEGATION_GAINED:
        return f"{marked(edit.quoted)} denies what the source affirms: {_found(edit.original)}"
    return f"the source’s {marked(edit.original)} is lost{_instead(edit.quoted)}"


def _found(original: str) -> str:
    return f"it has {marked(original)}" if original.strip() else "it has no such word"


def _instead(quoted: str) -> str:
    return f": the page has {marked(quoted)}" if quoted.strip() else ""


RULE = Rule(
    code="QC103",
    name="negation-changed",
    level=Level.WARN,
    differences=Differences(
        kinds=frozenset({EditKind.NEGATION_LOST, EditKind.NEGATION_GAINED}),
        gravity=Gravity.MEANING,
        help="Put the source’s wording back: as it stands, the quotation says the opposite.",
        describe=_describe,
    ),
)
