"""A source is declared where there is no quotation to check.

## Why it matters

The declaration stands before the wrong paragraph, and the right one is checked against something else or not at all.

## Example

The page says `<!-- quotecheck: source=minutes -->` before a paragraph without a quotation.

The source says something else.

The warning:

    “quotecheck: source=minutes” holds for no quotation

## How to fix

Put it right before the paragraph that it is meant for, or take it out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level, NoticeKind
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules._wording import marked

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding, Notice


def _notice(notice: Notice) -> Finding | None:
    if notice.kind != NoticeKind.UNUSED_SOURCE:
        return None
    return RULE.finding(
        f"{marked(notice.text)} holds for no quotation",
        help="Put it right before the paragraph that it is meant for, or take it out.",
    )


RULE = Rule(code="QC409", name="unused-declaration", level=Level.WARN, notice=_notice)
