"""A character that nobody sees stands inside a quoted word.

Soft hyphens, marks of direction, and the joiners of scripts that need them are conventions of typesetting and are not told.

## Why it matters

The words read as they should, and were compared so. But they are not found by a search, and what was copied along with them
is not known.

## Example

The page says Ada Hale said: “The slip is clo&#8203;sed.”

The source says “The slip is closed.”

The warning:

    an invisible character (U+200B) stands inside a word of “The slip is closed.”

## How to fix

Type the word anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level, NoticeKind
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules._wording import marked

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding, Notice


def _notice(notice: Notice) -> Finding | None:
    if notice.kind != NoticeKind.INVISIBLE_CHARACTER:
        return None
    return RULE.finding(
        f"an invisible character ({notice.detail}) stands inside a word of {marked(notice.text)}",
        help="Type the word anew.",
    )


RULE = Rule(code="QC413", name="invisible-character", level=Level.INFO, notice=_notice)
