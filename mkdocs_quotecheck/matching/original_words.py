"""Round brackets that hold words of the original, which the page sets apart: they are compared as square ones are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.text.words import word_list

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs_quotecheck.model import Alignment, Edit, Evidence, Span
    from mkdocs_quotecheck.text.lexicon import Lexicon


def with_square_brackets(quote: str, brackets: Iterable[Span], words: Lexicon) -> str:
    """The quotation with these brackets made square; no character moves.

    Where the quotation's own language counts or weakens with such a word, `(*mostly*)`, it is no word of the original.
    """
    for bracket in brackets:
        inside = quote[bracket.start + 1 : bracket.end - 1]
        if not any(word in words.hedges or word in words.matching.modals for word in word_list(inside)):
            quote = f"{quote[: bracket.start]}[{inside}]{quote[bracket.end :]}"
    return quote


def as_written(evidence: Evidence, text: str) -> Evidence:
    """The evidence with the brackets as the page has them."""
    return replace(
        evidence, quote=text, alignments=tuple(_as_written(place, text) for place in evidence.alignments)
    )


def _as_written(place: Alignment, text: str) -> Alignment:
    return replace(place, edits=tuple(_sliced(edit, text) for edit in place.edits))


def _sliced(edit: Edit, text: str) -> Edit:
    span = edit.quoted_span
    return replace(edit, quoted=text[span.start : span.end]) if "[" in edit.quoted else edit
