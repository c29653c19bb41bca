"""What stands before quoted words and only says where they are from: a label with a colon, a heading, each with a place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import CitationKind
from mkdocs_quotecheck.reading.citations.mentions import CitationMention
from mkdocs_quotecheck.reading.citations.naming import Sentence, leads_to_document
from mkdocs_quotecheck.reading.citations.source_index import Resolved
from mkdocs_quotecheck.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.reading.citations.mentions import BlockContext
    from mkdocs_quotecheck.text.names import NameHit

# Fewer words behind a label may be a term that is explained.
SHORTEST_PASSAGE = 4


def is_label(hit: NameHit, before: Sequence[str], sentence: Sentence, around: BlockContext) -> bool:
    """`The minutes: “…”`, `§ 4 of the minutes: “…”`; `Hale on the minutes: “…”` says who, not where.

    Args:
        hit: A document's name.
        before: The words before it in its sentence, without its articles.
        sentence: The sentence, with the quotations in it.
        around: The block.
    """
    if around.text[hit.end : hit.end + 1] not in (":", "："):
        return False
    opens = not before or (len(before) == 1 and before[0] in around.language.citing.source_prepositions)
    if not opens and not leads_to_document(sentence.span.start, hit.start, around):
        return False
    return any(quotation.start > hit.end for quotation in sentence.quotations)


def is_label_of_passage(
    hit: NameHit, before: Sequence[str], sentence: Sentence, around: BlockContext
) -> bool:
    """Whether a label has more than a term behind it: not `§ 4 of the Act: “foreign” — owned by somebody else`."""
    behind = next((each for each in sentence.quotations if each.start > hit.end), None)
    passage = behind is not None and (not behind.text or count_words(behind.text) >= SHORTEST_PASSAGE)
    return passage and is_label(hit, before, sentence, around)


def with_place_before(pointer: CitationMention, start: int, around: BlockContext) -> CitationMention:
    """A document that a lead names, with the place before its name: `§ 4 of the Act:`; the lead begins at `start`."""
    if pointer.kind is not CitationKind.NAMED or pointer.locator is not None:
        return pointer
    return replace(pointer, locator=around.locator(start, pointer.start))


def of_heading(start: int, hits: Sequence[NameHit], around: BlockContext) -> list[CitationMention]:
    """The document, with a place in it, that a heading begins with: `§ 4 of the Act — Form`.

    It is what stands beside: below it somebody may be quoted who speaks about it.
    """
    for hit in hits:
        place = around.locator(start, hit.start)
        if place is not None and leads_to_document(start, hit.start, around):
            name = around.text[hit.start : hit.end]
            resolved = Resolved(hit.ids)
            kind = CitationKind.NAMED
            return [CitationMention(hit.start, hit.end, kind, name, resolved, place, beside=True)]
    return []
