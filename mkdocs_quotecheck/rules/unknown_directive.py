"""A `quotecheck` comment or attribute says something that is not understood, or names a rule that does not exist.

## Why it matters

What is not understood has no effect, and the author thinks that it has.

## Example

The page says `<!-- quotecheck: ingore -->`

The source says nothing to that.

The warning:

    “quotecheck: ingore” is not understood: Known are source=ID and ignore [RULE]. Did you mean “ignore”?

## How to fix

There are `<!-- quotecheck: source=id -->` and `<!-- quotecheck: ignore [rule] -->`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level, NoticeKind
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules._wording import marked

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding, Notice


def _notice(notice: Notice) -> Finding | None:
    if notice.kind != NoticeKind.UNKNOWN_DIRECTIVE:
        return None
    return RULE.finding(
        f"{marked(notice.text)} is not understood{_why(notice)}",
        help="Write quotecheck: source=id, quotecheck: ignore, or quotecheck: ignore followed by names of rules.",
    )


def _why(notice: Notice) -> str:
    return f": {notice.detail.removesuffix('.')}" if notice.detail else ""


RULE = Rule(code="QC408", name="unknown-directive", level=Level.WARN, notice=_notice)
