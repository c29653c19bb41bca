"""Something in a quotation or beside it turns the direction in which its letters run.

A control character (U+202A to U+202E, U+2066 to U+2069), a `<bdo>` element, or a style does so. Where scripts that run left
and right meet, a direction of its own is in order and is not told.

## Why it matters

Readers see other words, or another number, than are written: “21 boats” may look like “12 boats”. What was compared with the
source is what is written.

## Example

The page says Ada Hale said: “The slip is <bdo dir="rtl">closed</bdo>.”

The source says “The slip is closed.”

The warning:

    the direction of letters is turned in “The slip is closed.”

## How to fix

Take the character, the element or the style out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level, NoticeKind
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules._wording import marked

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding, Notice


def _notice(notice: Notice) -> Finding | None:
    if notice.kind != NoticeKind.TURNED_DIRECTION:
        return None
    return RULE.finding(
        f"the direction of letters is turned in {marked(notice.text)}",
        help=f"Take out what turns it: the character {notice.detail}, or an element or style that does the same.",
    )


RULE = Rule(code="QC412", name="turned-direction", level=Level.WARN, notice=_notice)
