"""A quotation mark is opened and never closed in its paragraph.

A quotation over several paragraphs, each of which opens again, is not meant.

## Why it matters

Where the quotation ends decides whose words the rest of the paragraph is. It was taken to run to the paragraph's end.

## Example

The page says “The slip is closed, said Hale.

The source says “The slip is closed.”

The warning:

    the quotation mark before “The slip is closed, said Hale.” is never closed in its paragraph

## How to fix

Add the closing mark.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level, NoticeKind
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules._wording import marked

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding, Notice


def _notice(notice: Notice) -> Finding | None:
    if notice.kind != NoticeKind.UNCLOSED_MARK:
        return None
    return RULE.finding(
        f"the quotation mark before {marked(notice.text)} is never closed in its paragraph",
        help="Add the closing mark where the quoted words end.",
    )


RULE = Rule(code="QC405", name="unclosed-mark", level=Level.WARN, notice=_notice)
