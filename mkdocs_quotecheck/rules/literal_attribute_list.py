"""An attribute list was not understood by Markdown and stands on the page as text.

Python-Markdown's `attr_list` needs an element to hang the list on: a block, a link, emphasis. After bare text it stays
text.

## Why it matters

Readers see the braces, and the source that it declares is not used.

## Example

The page says “The slip is closed.”{ data-source="minutes" }

The source says “The slip is closed.”

The warning:

    “{ data-source="minutes" }” stands on the page as text

## How to fix

Write `<!-- quotecheck: source=minutes -->` on a line of its own before the paragraph, or put the list at the end of a block.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level, NoticeKind
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules._wording import marked

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding, Notice


def _notice(notice: Notice) -> Finding | None:
    if notice.kind != NoticeKind.LITERAL_ATTRIBUTE_LIST:
        return None
    return RULE.finding(
        f"{marked(notice.text)} stands on the page as text",
        help="Write <!-- quotecheck: source=… --> on a line of its own before the paragraph instead.",
    )


RULE = Rule(code="QC406", name="literal-attribute-list", level=Level.WARN, notice=_notice)
