"""Quoted words do not stand in the source that the page names for them.

Below the warning the nearest passage is shown, if there is one, and how far it agrees: a slip or an invention can be told
at a glance. It warns where the page names a registered source or person unmistakably; else it is information.

## Why it matters

Words in quotation marks that nobody can find are the gravest mistake there is: invented, paraphrased, or taken from
somewhere else.

## Example

The page says Hale told the board that the dredger was “somewhere between Hull and a very good excuse”.

The source says nothing of the kind.

The warning:

    these words do not stand in Minutes of the harbour board, 9 April 2026

## How to fix

Look the words up. If they are a paraphrase, take the marks off; if they come from another document, register and cite it;
if the registered text is only a part of the document, give the source `excerpt: true`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import CitationKind, Level, Verdict
from mkdocs_quotecheck.rules._judging import SOURCES_NAMED
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules._wording import counted, listed
from mkdocs_quotecheck.rules.unknown_source_cited import NAMED_OUTRIGHT

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding
    from mkdocs_quotecheck.rules._case import Case


def _judge(case: Case) -> Finding | None:
    if case.evidence.verdict is not Verdict.ABSENT:
        return None
    if not case.cited and any(c.kind in NAMED_OUTRIGHT for c in case.quotation.citations):
        return None  # they are cited from a document that nobody can look into, which is told
    message = f"these words do not stand in {_where(case)}"
    if case.best is not None:
        message += f"; the nearest passage agrees to {case.best.score:.0%}"
    unregistered = _unregistered_link(case)
    if unregistered:
        message += f"; the page links to {unregistered}, which is not registered"
    return RULE.about(
        case,
        message,
        help="Look the words up: take the marks off a paraphrase, or name the document that they come from.",
        # Words that run on to the end of the paragraph for want of a mark are told as just that.
        sure=case.firm
        and not (unregistered or case.linked_elsewhere or case.damaged or case.loosely_cited)
        and case.quotation.closed,
    )


def _where(case: Case) -> str:
    sources = list(dict.fromkeys(c.source for c in case.evidence.candidates if c.named))
    if len(sources) > SOURCES_NAMED:
        said = case.quotation.attribution
        person = case.person(said.person) if said else None
        whose = f" of {person.name}" if person else ""
        return f"any of the {counted(len(sources), 'source')}{whose}"
    return listed([case.title(source) for source in sources], "or") or "any registered source"


def _unregistered_link(case: Case) -> str:
    if case.cited:
        return ""
    return next(
        (
            citation.target
            for citation in case.quotation.citations
            if citation.kind is CitationKind.LINK and citation.source is None and not citation.candidates
        ),
        "",
    )


RULE = Rule(code="QC301", name="quotation-not-found", level=Level.WARN, quotation=_judge)
