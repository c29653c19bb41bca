"""The pointers of each quotation of a page, while they are collected."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.citations.mentions import CitationMention


class QuotationPointers:
    """What was found for quotations that somebody else holds: they go by identity, since comparing them reads all their fields."""

    def __init__(self) -> None:
        self._found: dict[int, list[CitationMention]] = {}

    def of(self, quotation: Quotation) -> list[CitationMention]:
        """Those of one quotation, best first or in reading order; what is added to the list is kept."""
        return self._found.setdefault(id(quotation), [])

    def all(self) -> Iterable[list[CitationMention]]:
        """Those of each quotation."""
        return self._found.values()
