"""PDF: the words that its pages show, by their places, with the pages' printed labels."""

from __future__ import annotations

from mkdocs_quotecheck.sources.formats._shape import Format, ReadText
from mkdocs_quotecheck.sources.limits import MAX_PDF_BYTES


def read_pdf(data: bytes) -> ReadText:
    """The text of a PDF document; pages are parted by form feeds, `lines` count anew on each page."""
    # Most builds read none, and look at this module to recognise files.
    from mkdocs_quotecheck.sources.formats import _pdf_text

    return _pdf_text.read_pdf(data)


FORMAT = Format(
    "pdf",
    "a PDF document",
    (".pdf",),
    "application/pdf",
    4,
    from_bytes=read_pdf,
    recognises=lambda data: data.startswith(b"%PDF-"),
    largest=MAX_PDF_BYTES,
)
