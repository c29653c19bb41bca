"""The sentences that the quotations of a page stand in, each looked for once."""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING

from mkdocs_quotecheck.reading.quotations.statements import LONGEST_SENTENCE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Quotation, Span
    from mkdocs_quotecheck.reading.citations.page_mentions import PagePointers


class QuotedSentences:
    """Finds the sentence of a quotation, and the quotations of a sentence."""

    def __init__(self, page: PagePointers, quotations: Sequence[Quotation]) -> None:
        self._page = page
        self._quotations = quotations
        self._starts = [quotation.start for quotation in quotations]
        self._known: dict[int, list[Span]] = {}

    def around(self, position: int) -> Span | None:
        """The sentence of a position; None where it is too long to be one."""
        index = self._page.block_at(position)
        if index not in self._known:
            block = self._page.document.blocks[index]
            self._known[index] = self._page.sentences(index, self._between(block.start, block.end))
        spans = self._known[index]
        at = bisect.bisect_right(spans, position, key=lambda span: span.start) - 1
        if at < 0 or position >= spans[at].end or spans[at].end - spans[at].start > LONGEST_SENTENCE:
            return None
        return spans[at]

    def inside(self, sentence: Span) -> list[Quotation]:
        """The quotations that begin in a sentence."""
        return self._between(sentence.start, sentence.end)

    def _between(self, start: int, end: int) -> list[Quotation]:
        first = bisect.bisect_left(self._starts, start)
        return [*self._quotations[first : bisect.bisect_left(self._starts, end)]]
