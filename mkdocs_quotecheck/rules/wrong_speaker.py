"""Quoted words are given to one person, and the source gives them to another.

In transcripts the speaker of each turn is known (`speakers:` in the registry); elsewhere the people of a source are those
who speak in it.

## Why it matters

To put words into the wrong mouth wrongs two people at once.

## Example

The page says “Three readings are not a survey,” said Ben Okafor.

The source says “MS HALE: Three readings are not a survey.”

The warning:

    the page has Ben Okafor say this; in the source it is Ada Hale

## How to fix

Name the person who said it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level, Verdict
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules._wording import listed
from mkdocs_quotecheck.text.speaker_labels import EITHER, UNNAMED

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding
    from mkdocs_quotecheck.rules._case import Case

UNNAMED_SPEAKER = "a speaker without a name"


def _judge(case: Case) -> Finding | None:
    actual = case.evidence.actual_speakers
    if case.evidence.verdict is not Verdict.ELSEWHERE or not actual:
        return None
    said = case.quotation.attribution
    if not case.attributed and set(actual) & set(case.quotation.other_people_in_sentence):
        return None  # *Lee quotes Hale:* names both, and the source says which of them it is
    expected = case.evidence.expected_speaker
    page_name = case.person_name(expected) if expected else (said.speaker if said else "another person")
    named = (
        UNNAMED_SPEAKER if person in (UNNAMED, EITHER) else case.person_name(person) for person in actual
    )
    names = listed(list(dict.fromkeys(named)), "or")
    check = f"heck which words {page_name} used."
    return RULE.about(
        case,
        f"the page has {page_name} say this; in the source it is {names}",
        help=f"C{check}" if UNNAMED_SPEAKER in names else f"Name {names} as the speaker, or c{check}",
        sure=case.attributed,
    )


RULE = Rule(code="QC304", name="wrong-speaker", level=Level.WARN, quotation=_judge)
