"""Plain text: the text is the file's own; form feeds part pages, numbered lines head sections."""

from __future__ import annotations

from mkdocs_quotecheck.sources.formats._shape import Format, ReadText


def read_plain(text: str) -> ReadText:
    """A plain text with what its form shows."""
    # A build that finds all texts prepared reads none.
    from mkdocs_quotecheck.sources.formats import _plain_text

    return _plain_text.read_plain(text)


FORMAT = Format(
    "plain", "plain text", (".txt", ".text", ".rst", ".adoc"), "text/plain", 2, from_text=read_plain
)
