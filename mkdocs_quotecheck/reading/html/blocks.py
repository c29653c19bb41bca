"""HTML or plain text → blocks."""

from __future__ import annotations

import re

from mkdocs_quotecheck.model import BlockKind, Directive
from mkdocs_quotecheck.reading.html.document import Block, Document, Frame, Inline, Link, NoteRef

__all__ = [
    "Block", "Directive", "Document", "Frame", "Inline", "Link", "NoteRef", "plain_blocks", "read_blocks",
]  # fmt: skip

_BLANK_LINES = re.compile(r"\n[ \t\r]*\n\s*")
_LINE_ENDS = re.compile(r"\n\s*")


def read_blocks(html: str) -> Document:
    """The blocks of a rendered page's content."""
    from mkdocs_quotecheck.reading.html import markup

    return markup.read(html)


def plain_blocks(text: str) -> Document:
    """The paragraphs of a plain text, separated by blank lines or, where it has none, by line ends.

    `Document.text` is the given string itself.
    """
    separator = _BLANK_LINES if _BLANK_LINES.search(text.strip()) else _LINE_ENDS
    blocks = []
    start = len(text) - len(text.lstrip())
    limit = len(text.rstrip())
    for gap in separator.finditer(text, start, limit):
        blocks.append(Block(BlockKind.PARAGRAPH, start, gap.start()))
        start = gap.end()
    if start < limit:
        blocks.append(Block(BlockKind.PARAGRAPH, start, limit))
    return Document(text, tuple(blocks))
