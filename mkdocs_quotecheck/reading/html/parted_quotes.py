"""Block quotes that a blank line parts in the page's Markdown and Python-Markdown makes one of."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import BlockKind
from mkdocs_quotecheck.text.words import letter_words

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.html.document import Document

# So many words tell one paragraph of a page from another; the first line of a paragraph has them as a rule.
TELLING_WORDS: Final = 5
_QUOTED: Final = re.compile(r"[ ]{0,3}>")
_MARKUP: Final = re.compile(r"\]\([^()]*\)|<[^<>]*>|[>*_`~\[\]!#]")


def with_parted_quotes(document: Document, markdown: str | None) -> Document:
    """The document with those paragraphs marked that begin a block quote of their own in the Markdown it was made from."""
    if markdown is None or not any(block.kind is BlockKind.QUOTE for block in document.blocks):
        return document
    begins = _beginnings(markdown)
    if not begins:
        return document
    blocks = list(document.blocks)
    for index, block in enumerate(blocks[1:], 1):
        joined = block.kind is BlockKind.QUOTE and blocks[index - 1].frame == block.frame
        if joined and tuple(letter_words(document.words(block))[:TELLING_WORDS]) in begins:
            blocks[index] = replace(block, apart=True)
    return replace(document, blocks=tuple(blocks))


def _beginnings(markdown: str) -> frozenset[tuple[str, ...]]:
    """The first words of the block quotes that follow another one behind blank lines."""
    found: set[tuple[str, ...]] = set()
    quoted = blank = False
    for line in markdown.splitlines():
        if not line.strip():
            blank = True
            continue
        here = _QUOTED.match(line) is not None
        if here and quoted and blank:
            words = tuple(letter_words(_MARKUP.sub(" ", html.unescape(line)))[:TELLING_WORDS])
            if len(words) == TELLING_WORDS:
                found.add(words)
        quoted, blank = here or (quoted and not blank), False
    return frozenset(found)
