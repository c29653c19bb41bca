"""A page cites a source by an id or key that is not registered.

Links are another matter: a page may link to anything.

## Why it matters

The author said outright which source to check against; a slip of the pen must not turn that into no check at all.

## Example

The page says `<!-- quotecheck: source=minutes-2026-30 -->`

The source says nothing: only `minutes-2026-03` is registered.

The warning:

    the source “minutes-2026-30” is not registered. Did you mean “minutes-2026-03”?

## How to mend

Write the id as in the registry, or register the source.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import did_you_mean
from mkdocs_quotecheck.model import CitationKind, Level
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules._wording import marked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs_quotecheck.model import Finding, Notice
    from mkdocs_quotecheck.rules._rule import Case

# Only these name a source and nothing else; a link or a title may lead anywhere.
NAMED_OUTRIGHT = frozenset({CitationKind.DECLARED, CitationKind.KEY})


def _judge(case: Case) -> Finding | None:
    for citation in case.quotation.citations:
        if citation.kind in NAMED_OUTRIGHT and citation.source is None and not citation.candidates:
            return RULE.about(case, _message(citation.target, case.library.sources), help=_HELP)
    return None


def _notice(notice: Notice) -> Finding | None:
    if notice.kind != "unknown-source":
        return None
    return RULE.finding(_message(notice.text, notice.detail.split()), help=_HELP)


def _message(target: str, known: Iterable[str]) -> str:
    return f"the source {marked(target)} is not registered.{did_you_mean(target, known)}".removesuffix(".")


_HELP = "Write the id as in the registry, or register the source."

RULE = Rule(code="QC307", name="unknown-source-cited", level=Level.WARN, quotation=_judge, notice=_notice)
