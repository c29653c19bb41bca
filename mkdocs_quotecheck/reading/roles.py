"""Which quoted strings are somebody's words, as far as form and context tell without knowing who speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.document import Document


def assigned(document: Document, quotations: tuple[Quotation, ...], language: Language) -> tuple[Quotation, ...]:
    """The quotations with their roles."""
    return quotations
