"""It cannot be told which registered person or source the page means.

Information, and only where it kept the quotation from being checked or found.

## Why it matters

Two people of one name, twelve months of *the minutes*: a guess would accuse the wrong one or clear the wrong one, so there
is none.

## Example

The page says “We lost the winter,” Hale said, where two people called Hale are registered.

The source says it, but it was not looked in.

The warning:

    “Hale” may be Ada Hale or Tom Hale

## How to fix

Write the full name once, link to the document, or declare it: `<!-- quotecheck: source=minutes-2026-03 -->` before the
paragraph.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level, Unchecked
from mkdocs_quotecheck.rules._case import FOUND
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules._wording import listed, marked

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding
    from mkdocs_quotecheck.rules._case import Case

# More names than this do not help an author to see what is meant.
NAMES_SHOWN = 4


def _judge(case: Case) -> Finding | None:
    undecided = case.evidence.unchecked is Unchecked.AMBIGUOUS_SOURCE
    if not undecided and (case.evidence.verdict in FOUND or case.evidence.unchecked is not None):
        return None
    meant = _people(case) or _sources(case)
    if not meant:
        return None
    return RULE.about(
        case,
        meant,
        help="Write the full name, link to the document, or declare the source in a comment before the paragraph.",
    )


def _people(case: Case) -> str:
    said = case.quotation.attribution
    if said is None or said.person is not None or len(said.candidates) < 2:
        return ""
    names = [case.person_name(person) for person in said.candidates]
    return f"{marked(said.speaker)} may be {_some(names)}"


def _sources(case: Case) -> str:
    for citation in case.quotation.citations:
        if citation.source is None and len(citation.candidates) > 1:
            return f"{marked(citation.target)} may be {_some([case.title(s) for s in citation.candidates])}"
    return ""


def _some(names: list[str]) -> str:
    if len(names) > NAMES_SHOWN:
        return f"any of {len(names)}: {', '.join(names[:NAMES_SHOWN])} …"
    return listed(names, "or")


RULE = Rule(code="QC309", name="ambiguous-attribution", level=Level.INFO, quotation=_judge)
