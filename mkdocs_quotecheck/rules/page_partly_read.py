"""Not all of a page was read: something hides a part of it, or its text stands outside of what is taken for its content.

A comment, a tag or an element that is never closed hides the rest from every reader; broken mark-up loses text; a page may have
its text beside its content element. Where what was not read may have no quotations at all, such as a frame, it is information.

## Why it matters

What was not read was not checked, and its quotations are counted nowhere.

## Example

The page says all that stands before `<!-- to be done`, which is never closed.

The source says nothing to that.

The warning:

    not all of this page was read: an unclosed comment hides what stands behind it

## How to fix

Close what is open. Text of the page belongs into its content element: `<main>`, `<article>` or the one with `role="main"`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level, NoticeKind
from mkdocs_quotecheck.rules._rule import Rule

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding, Notice


def _notice(notice: Notice) -> Finding | None:
    if notice.kind not in (NoticeKind.NOT_READ, NoticeKind.PERHAPS_NOT_READ):
        return None
    return RULE.finding(
        f"not all of this page was read: {notice.detail}",
        help="Close what is open, or put the text into the content element of the page; what is not read is not checked.",
        sure=notice.kind == NoticeKind.NOT_READ,
    )


RULE = Rule(code="QC415", name="page-partly-read", level=Level.WARN, notice=_notice)
