"""A quotation is given to somebody whom the registry does not know.

Information; at that level all of a site are reported as one.

## Why it matters

If the words were not found, they could not be checked; if they were found, the source says them, but whether this person
does is open.

## Example

The page says “The tide does not wait,” said Una Marsh.

The source says it, but Una Marsh is not registered.

The warning:

    the speaker, “Una Marsh”, is not registered

## How to fix

Add the person to `people:` of the registry, with the names that pages use as `aliases:`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Confidence, Level, Unchecked
from mkdocs_quotecheck.rules._case import FOUND
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules._wording import marked

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding
    from mkdocs_quotecheck.rules._case import Case


def names_unknown_speaker(case: Case) -> bool:
    """Whether the page unmistakably gives the quotation to a person by a name that is not registered."""
    said = case.quotation.attribution
    if said is None or said.person is not None or said.candidates or said.confidence is not Confidence.HIGH:
        return False
    cited = any(citation.source or citation.candidates for citation in case.quotation.citations)
    return _is_name(said.speaker) and not cited


def _is_name(speaker: str) -> bool:
    """Not a pronoun or a description, which begins a sentence with a capital too: `The ministry` may well be the document that is cited."""
    first, *rest = speaker.split() or [""]
    return first[:1].isupper() and (not rest or any(word[:1].isupper() for word in rest))


def _judge(case: Case) -> Finding | None:
    open_question = case.evidence.unchecked is Unchecked.NO_SOURCE or case.evidence.verdict in FOUND
    if not open_question or not names_unknown_speaker(case):
        return None
    speaker = case.quotation.attribution.speaker if case.quotation.attribution else ""
    return RULE.about(
        case,
        f"the speaker, {marked(speaker)}, is not registered",
        help="Add the person to the registry, with the names that pages use as aliases.",
    )


RULE = Rule(
    code="QC308",
    name="unknown-speaker",
    level=Level.INFO,
    gathered="the speaker is not registered: {quotations} on {pages}",
    quotation=_judge,
)
