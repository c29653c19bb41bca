"""A citation names a place in the document at which the words do not stand: another page, section, line or time.

Sections may be named by a number above: words of section 4.2 stand in section 4 too.
Of a verse chapter and number are compared, not the book.

## Why it matters

A reader who looks it up does not find it. Wrong page numbers are also the first sign of a quotation copied at second hand.

## Example

The page says “The pier was let to a fishmonger” (Tarrant, p. **12**)

The source says it on page **14**.

The warning:

    p. 12 is cited, but the words stand on page 14

## How to fix

Write the place that the warning names. `p. 14` is the number printed on the page, where the file shows one; a link to
`report.pdf#page=4` counts the pages of the file. If the registered file shows other numbers than the edition that is cited,
register that edition, or set `levels: {wrong-locator: info}`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level, LocatorKind
from mkdocs_quotecheck.rules._case import FOUND
from mkdocs_quotecheck.rules._places import actual_place
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules._wording import listed
from mkdocs_quotecheck.text.folding import word_keys
from mkdocs_quotecheck.text.index import TextIndex
from mkdocs_quotecheck.text.words import count_words

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Citation, Finding, Locator, SourceText, Span
    from mkdocs_quotecheck.rules._actual import ActualPlace
    from mkdocs_quotecheck.rules._case import Case


# Of the warnings of 28 real sites about a place, all 3 about fewer words were wrong: a heading in the table of contents, a
# phrase with other endings at the place itself.
WORDS_THAT_TELL_A_PLACE = 5
# So many places of the same words are looked at; a clause of a statute stands in a hundred of its sections.
MOST_PLACES = 400
# Places that are told by headings and numbers in the text, unlike pages, lines and times.
NAMED_PLACES = frozenset(
    {LocatorKind.ARTICLE, LocatorKind.SECTION, LocatorKind.CHAPTER, LocatorKind.HEADING, LocatorKind.VERSE}
)


def _judge(case: Case) -> Finding | None:
    if case.evidence.verdict not in FOUND:
        return None
    # A place and a document that has the words say enough, whoever said them.
    for citation in case.quotation.citations:
        if citation.locator is not None and (found := _elsewhere(case, citation)):
            places = listed([place.told for place in found], "and")
            return RULE.about(
                case,
                f"{citation.locator.text} is cited, but the words stand {found[0].preposition} {places}",
                help=f"{'Link to' if citation.locator.text.startswith('#') else 'Write'} {places}.",
                # A phrase of a few words stands in many places, here and there with another ending; words that differ
                # throughout stand nowhere, and the passage that is likest need not be theirs.
                sure=(case.firm or citation.source is not None)
                and not case.another_version
                and (citation.locator.kind not in NAMED_PLACES or _tells_a_place(case.quotation.text)),
            )
    return None


def _tells_a_place(words: str) -> bool:
    return count_words(words) >= WORDS_THAT_TELL_A_PLACE


def _elsewhere(case: Case, citation: Citation) -> list[ActualPlace]:
    """Where the words stand in the cited source; none if one of the places is the cited one, or cannot be compared."""
    places: list[ActualPlace] = []
    for alignment in case.evidence.alignments:
        text = case.text(alignment)
        if text is None or citation.locator is None or citation.source not in (None, alignment.source):
            continue
        place = actual_place(citation.locator, text, alignment.span)
        if place is None or _stand_there_too(citation.locator, text, alignment.span):
            return []
        places.append(place)
    return list(dict.fromkeys(places))


def _stand_there_too(locator: Locator, text: SourceText, passage: Span) -> bool:
    """Whether the same words stand at the cited place as well: a clause of a statute stands in many of its sections."""
    if not isinstance(text.index, TextIndex):
        return False
    keys = word_keys(text.text[passage.start : passage.end])
    return any(
        actual_place(locator, text, span) is None for span in text.index.occurrences(keys, MOST_PLACES)
    )


RULE = Rule(code="QC305", name="wrong-locator", level=Level.WARN, quotation=_judge)
