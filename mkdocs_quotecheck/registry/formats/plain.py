"""Plain text: the text is the file's own; form feeds part pages, numbered lines head sections."""

from __future__ import annotations

from mkdocs_quotecheck.furniture import find_furniture
from mkdocs_quotecheck.registry.formats._shape import Format, ReadText
from mkdocs_quotecheck.registry.headings import numbered_headings


def _read(text: str) -> ReadText:
    return ReadText(text, sections=numbered_headings(text), furniture=find_furniture(text))


FORMAT = Format("plain", "plain text", (".txt", ".text", ".rst", ".adoc"), "text/plain", 1, from_text=_read)
