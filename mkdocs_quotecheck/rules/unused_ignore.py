"""A comment that ignores findings has none to ignore.

## Why it matters

The quotation was fixed, or the comment stands before the wrong paragraph. Left where it is, it will hide the next mistake.

## Example

The page says `<!-- quotecheck: ignore changed-word -->` before a paragraph that is right.

The source says the same as the page.

The warning:

    “quotecheck: ignore changed-word” has nothing to ignore

## How to fix

Take the comment out, or put it right before the paragraph that it is meant for; an attribute stands right behind the
words or the paragraph.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level, NoticeKind
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules._wording import marked

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding, Notice


_HELP = "Take the comment out, or put it right before the paragraph that it is meant for."
_HELP_FOR_ATTRIBUTE = (
    "Take the attribute out, or put it right behind the words or the paragraph that it is meant for."
)


def _notice(notice: Notice) -> Finding | None:
    if notice.kind != NoticeKind.UNUSED_IGNORE:
        return None
    attribute = notice.text.startswith("data-")
    return RULE.finding(
        f"{marked(notice.text)} has nothing to ignore",
        help=_HELP_FOR_ATTRIBUTE if attribute else _HELP,
    )


RULE = Rule(code="QC407", name="unused-ignore", level=Level.WARN, notice=_notice)
