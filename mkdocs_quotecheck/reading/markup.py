"""HTML → blocks, by BeautifulSoup on lxml."""

from __future__ import annotations

from mkdocs_quotecheck.reading.document import Document


def read(html: str) -> Document:
    """The blocks of a rendered page's content."""
    raise NotImplementedError
