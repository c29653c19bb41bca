"""The words of the original that a writer puts in round brackets behind their translation: *the assembly (*qahal*) of the people*.

In studies of texts in other languages they stand in italics, or in an element with a `lang` of its own. Nobody takes them for
the document's; square brackets would say no more.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.text.numerals import WORD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.html.document import Document, Inline

# No longer than a phrase, in characters; bounded so that a row of opening brackets costs nothing.
LONGEST_ORIGINAL: Final = 60
_ROUND: Final = re.compile(rf"\(([^()\[\]]{{1,{LONGEST_ORIGINAL}}})\)")
# What may stand in the bracket besides the words that are set apart, and those that say what they are: signs between two of them.
_BETWEEN: Final = re.compile(r"[\s,;:./=~…-]*")


def with_originals(
    document: Document, quotations: Sequence[Quotation], language: Language
) -> tuple[Quotation, ...]:
    """The quotations with the brackets in them that hold words of the original."""
    apart = sorted(
        (
            inline
            for block in document.blocks
            for inline in block.inlines
            if inline.tag == "em" or inline.lang is not None
        ),
        key=lambda inline: inline.start,
    )
    if not apart:
        return tuple(quotations)
    starts = [inline.start for inline in apart]
    labels = language.quoting.original_labels
    return tuple(_with_originals(quotation, apart, starts, labels) for quotation in quotations)


def _with_originals(
    quotation: Quotation, apart: Sequence[Inline], starts: Sequence[int], labels: frozenset[str]
) -> Quotation:
    if "(" not in quotation.text:
        return quotation
    found = tuple(
        Span(*bracket.span())
        for bracket in _ROUND.finditer(quotation.text)
        if _is_set_apart(bracket, quotation.start, apart, starts, labels)
    )
    return replace(quotation, originals=found) if found else quotation


def _is_set_apart(
    bracket: re.Match[str],
    offset: int,
    apart: Sequence[Inline],
    starts: Sequence[int],
    labels: frozenset[str],
) -> bool:
    """Whether all words in a bracket, and none before or behind it, stand in elements that set them apart.

    Their language may be named, and where they come from: `(Hebrew: *adonai*)`, `(*exelexato*, from *eklegomai*)`.
    """
    start, end = offset + bracket.start(), offset + bracket.end()
    rest, done = [], start + 1
    within = apart[bisect_left(starts, start) : bisect_left(starts, end)]
    inside = [inline for inline in within if inline.end <= end]
    for inline in inside:
        rest.append(bracket.string[done - offset : max(done, inline.start) - offset])
        done = max(done, min(inline.end, end - 1))
    rest.append(bracket.string[done - offset : end - 1 - offset])
    return bool(inside) and all(_BETWEEN.fullmatch(_without_labels(piece, labels)) for piece in rest)


def _without_labels(piece: str, labels: frozenset[str]) -> str:
    """A piece of a bracket without the words that say what its original is."""
    return WORD.sub(lambda word: "" if word[0].casefold() in labels else word[0], piece)
