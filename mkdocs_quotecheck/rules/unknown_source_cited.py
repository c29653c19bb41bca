"""A page cites a source by an id or key that is not registered.

An author with a year, and a link where no registered source has the words, are reported as information: a page may cite anything.

## Why it matters

The author said outright which source to check against; a slip of the pen must not turn that into no check at all.

## Example

The page says `<!-- quotecheck: source=minutes-2026-30 -->`

The source says nothing: only `minutes-2026-03` is registered.

The warning:

    the source “minutes-2026-30” is not registered. Did you mean “minutes-2026-03”?

## How to fix

Write the id as in the registry, or register the source.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import did_you_mean
from mkdocs_quotecheck.model import CitationKind, Level, NoticeKind, Unchecked
from mkdocs_quotecheck.rules._case import FOUND
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules._wording import marked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs_quotecheck.model import Citation, Finding, Notice
    from mkdocs_quotecheck.rules._case import Case

# Keys of a bibliography have the year: `hale2026`.
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
# Only these name a source of the registry and nothing else; a link or a title may lead anywhere.
NAMED_OUTRIGHT = frozenset({CitationKind.DECLARED, CitationKind.KEY})
# A link beside words that a registered source has may lead to another place where they can be read.
TOLD_WHERE_NOTHING_IS_FOUND = frozenset({CitationKind.LINK, CitationKind.FOOTNOTE, CitationKind.CITE})


def cites_unregistered(case: Case) -> Citation | None:
    """The first citation of the quotation that leads to nothing registered, where that is to be told."""
    told = NAMED_OUTRIGHT | {CitationKind.AUTHOR_DATE}
    if case.evidence.unchecked in (Unchecked.NO_SOURCE, Unchecked.OTHER_DOCUMENT):
        told |= TOLD_WHERE_NOTHING_IS_FOUND
    for citation in case.quotation.citations:
        if citation.kind in told and citation.source is None and not citation.candidates:
            return citation
    return None


def _judge(case: Case) -> Finding | None:
    citation = cites_unregistered(case)
    if citation is None:
        return None
    if citation.kind in NAMED_OUTRIGHT:
        message = _message(citation.target, case.library.sources)
        return RULE.about(case, message, help=_HELP, sure=not _may_be_handle(citation, case))
    stands = ""
    if case.evidence.verdict in FOUND and case.best is not None:
        stands = f"; the words stand in {case.title(case.best.source)}"
    return RULE.about(
        case,
        f"the document cited, {marked(citation.target)}, is not registered{stands}",
        help="Register the document, or cite the one that the words are taken from.",
        sure=False,
    )


def _may_be_handle(citation: Citation, case: Case) -> bool:
    """Whether `[@name]` may be what somebody is called on a forge: no year, no place, no like id; or the page links the profile."""
    if citation.kind is not CitationKind.KEY or citation.locator is not None:
        return False
    if re.search(rf"/{re.escape(citation.target)}(?![\w.-])", case.page.html):
        return True
    return _YEAR.search(citation.target) is None and not did_you_mean(citation.target, case.library.sources)


def _notice(notice: Notice) -> Finding | None:
    if notice.kind != NoticeKind.UNKNOWN_SOURCE:
        return None
    return RULE.finding(_message(notice.text, notice.detail.split()), help=_HELP)


def _message(target: str, known: Iterable[str]) -> str:
    return f"the source {marked(target)} is not registered.{did_you_mean(target, known)}".removesuffix(".")


_HELP = "Write the id as in the registry, or register the source."

RULE = Rule(
    code="QC307",
    name="unknown-source-cited",
    level=Level.WARN,
    gathered="the document cited is not registered: {quotations} on {pages}",
    quotation=_judge,
    notice=_notice,
)
