"""A short quotation stands in several places, said by different people: which one is meant cannot be told.

Information: the words are right somewhere.

## Why it matters

It was found, and yet it was not checked that the right person said it. Not checked must not look like correct.

## Example

The page says “We did what we could,” it was said.

The source says it twice, once by Ada Hale and once by Ben Okafor.

The warning:

    these words stand in 2 places, said by Ada Hale and Ben Okafor

## How to fix

Name the speaker or the document, or quote a little more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level, Verdict
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules._wording import counted, listed

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding
    from mkdocs_quotecheck.rules._case import Case


def _judge(case: Case) -> Finding | None:
    if case.evidence.verdict is not Verdict.AMBIGUOUS:
        return None
    places = counted(len(case.evidence.alignments), "place")
    names = [case.person_name(person) for person in dict.fromkeys(case.evidence.actual_speakers)]
    speakers = f", said by {listed(names)}" if names else ""
    return RULE.about(
        case,
        f"these words stand in {places}{speakers}",
        help="Name the speaker or the document, or quote a little more.",
    )


RULE = Rule(code="QC310", name="ambiguous-quotation", level=Level.INFO, quotation=_judge)
