"""What the inline elements around a quotation say of it: its language, and whether the author switched the check off."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.html.document import Document, Inline

# The element may stand inside the marks or around them.
MARK_WIDTH: Final = 2
# So many elements that begin before a quotation are looked at; more than three say nothing more in any page seen.
ELEMENTS_BACK: Final = 8


def enclosed(document: Document, quotations: Sequence[Quotation]) -> tuple[Quotation, ...]:
    """The quotations with what the elements around them say."""
    telling = [
        inline
        for block in document.blocks
        for inline in block.inlines
        if inline.off is not None or inline.lang is not None
    ]
    if not telling:
        return tuple(quotations)
    starts = [inline.start for inline in telling]
    return tuple(_told(quotation, telling, starts) for quotation in quotations)


def _told(quotation: Quotation, telling: Sequence[Inline], starts: Sequence[int]) -> Quotation:
    last = bisect_right(starts, quotation.start + MARK_WIDTH)
    for inline in telling[max(0, last - ELEMENTS_BACK) : last]:
        if inline.end + MARK_WIDTH >= quotation.end:
            quotation = replace(
                quotation,
                ignored=inline.off or quotation.ignored,
                language=inline.lang or quotation.language,
                sentence_language=(_around_more(inline, quotation) and inline.lang)
                or quotation.sentence_language,
            )
    return quotation


def _around_more(inline: Inline, quotation: Quotation) -> bool:
    """Whether an element encloses more than the quoted words and their marks."""
    return (
        inline.start < quotation.start - MARK_WIDTH or quotation.end + MARK_WIDTH < inline.end
    ) and inline.tag not in _QUOTING


_QUOTING: Final = frozenset(("q", "cite"))
