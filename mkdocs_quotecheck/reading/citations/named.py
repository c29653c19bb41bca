"""Documents named in running text by their title or an alias, where the sentence makes them the source of the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import CitationKind, Role
from mkdocs_quotecheck.reading.citations.citing_words import (
    has_verb,
    in_citing_bracket,
    is_cited,
    is_denied,
    is_reference_behind,
    of_somebody_else,
    speaks_aside,
    words_before,
)
from mkdocs_quotecheck.reading.citations.document_choice import settle_by_date
from mkdocs_quotecheck.reading.citations.document_speakers import is_speaker, surely_speaks
from mkdocs_quotecheck.reading.citations.leads import is_label_of_passage
from mkdocs_quotecheck.reading.citations.mentions import CitationMention
from mkdocs_quotecheck.reading.citations.naming import (
    TOKEN,
    Sentence,
    is_longer_name,
    is_subject,
    trails,
)
from mkdocs_quotecheck.text.characters import QUOTATION_MARKS
from mkdocs_quotecheck.text.dates import find_dates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.reading.citations.mentions import BlockContext
    from mkdocs_quotecheck.reading.citations.source_index import Resolved
    from mkdocs_quotecheck.text.dates import DateMention
    from mkdocs_quotecheck.text.names import NameHit


def named_pointers(
    hits: Sequence[NameHit], sentence: Sentence, taken: Sequence[CitationMention], around: BlockContext
) -> list[CitationMention]:
    """Pointers for those names in a sentence that are its source; `taken` are the pointers found by other signs."""
    dates = find_dates(around.text, around.language, sentence.span.start, sentence.span.end)
    found = []
    for hit in hits:
        if any(p.start < hit.end and hit.start < p.end for p in taken) or _quoted(hit, sentence, around.text):
            continue
        if is_longer_name(hit, around) or abbreviates(hit, taken, hits, around):
            continue
        if not is_source(hit, sentence, around):
            continue
        resolved = settle_by_date(hit.ids, hit.start, hit.end, dates, around)
        if resolved.ids:
            outright = _says_outright(hit, sentence, around) and not _is_dated(hit, dates, around.text)
            found.append(_pointer(hit, resolved, sentence, around, outright=outright))
    return found


def _pointer(
    hit: NameHit, resolved: Resolved, sentence: Sentence, around: BlockContext, *, outright: bool
) -> CitationMention:
    bracket = around.bracket_around(hit.start, hit.end)
    start, end = (bracket.start, bracket.end) if bracket else (hit.start, hit.end)
    return CitationMention(
        start,
        end,
        CitationKind.NAMED,
        around.text[hit.start : hit.end],
        resolved,
        around.page_behind(hit.end) if bracket else None,
        bracketed=bracket is not None or trails(hit, sentence, around),
        outright=outright,
        by_subject=is_subject(hit, sentence, around) and not is_cited(hit, sentence, around),
    )


def _says_outright(hit: NameHit, sentence: Sentence, around: BlockContext) -> bool:
    """Whether the sentence says that the document, or a place in it, says the words."""
    return (
        is_subject(hit, sentence, around)
        or is_label_of_passage(hit, words_before(hit, sentence, around), sentence, around)
        or is_reference_behind(hit, sentence, around)
        or any(surely_speaks(hit, quotation, around.text) for quotation in sentence.quotations)
    )


def abbreviates(
    hit: NameHit, taken: Sequence[CitationMention], hits: Sequence[NameHit], around: BlockContext
) -> bool:
    """Whether a bracket only gives the document before it a shorter name: *the [Code of Moorings](…) (CoM)*."""
    bracket = around.bracket_around(hit.start, hit.end)
    if (
        bracket is None
        or around.text[bracket.start + 1 : bracket.end - 1].strip(f" {QUOTATION_MARKS}")
        != (around.text[hit.start : hit.end])
    ):
        return False
    named = [*((each.end, each.ids) for each in hits), *((each.end, each.resolved.ids) for each in taken)]
    return any(
        end <= bracket.start and not around.text[end : bracket.start].strip() and set(ids) & set(hit.ids)
        for end, ids in named
    )


def _is_dated(hit: NameHit, dates: Sequence[DateMention], text: str) -> bool:
    """Whether a date stands at a name, by which it may be another document."""
    return any(d.start >= hit.end and len(TOKEN.findall(text[hit.end : d.start])) <= 2 for d in dates)


def _quoted(hit: NameHit, sentence: Sentence, text: str) -> bool:
    """Whether the name is part of what somebody said; a title in marks of its own is not."""
    for quotation in sentence.quotations:
        if quotation.start <= hit.start and hit.end <= quotation.end:
            name = text[hit.start : hit.end].strip(" .,")
            return not (quotation.text.strip(" .,") == name and quotation.role is Role.MENTION)
    return False


def is_source(hit: NameHit, sentence: Sentence, around: BlockContext) -> bool:
    """Whether a sentence makes the document that it names the source of its quotations."""
    if speaks_aside(hit, sentence, around):
        return False
    if is_subject(hit, sentence, around) or trails(hit, sentence, around):
        return True
    if is_reference_behind(hit, sentence, around):
        return True
    if any(is_speaker(hit, quotation, around.text) for quotation in sentence.quotations):
        return not (is_denied(hit, around) or of_somebody_else(hit, around))
    return (
        in_citing_bracket(hit, around) or is_cited(hit, sentence, around) or has_verb(hit, sentence, around)
    )
