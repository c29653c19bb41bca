"""The reference that closes a block quote: `… at low water. (Marsh 2025, p. 2)` is no part of the quoted words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import CitationKind, Form, Span
from mkdocs_quotecheck.reading.citations.authordate import IN_BRACKET
from mkdocs_quotecheck.reading.citations.named import named_pointers
from mkdocs_quotecheck.reading.citations.naming import Sentence
from mkdocs_quotecheck.reading.citations.notes import locator_alone
from mkdocs_quotecheck.reading.citations.verses import find_verses
from mkdocs_quotecheck.text.addresses import read_address
from mkdocs_quotecheck.text.characters import CLOSING_MARKS

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.citations.mentions import CitationMention
    from mkdocs_quotecheck.reading.citations.page_mentions import PagePointers

QUOTED_WHOLE = (Form.BLOCK, Form.PULL)
# What may stand behind the bracket, and between it and the words.
CLOSING = f" \n\t.{CLOSING_MARKS}"
# What ends the words before a link that names their source.
ENDS = tuple(f".!?…。！？{CLOSING_MARKS})]—–-:|")


def without_reference(page: PagePointers, quotation: Quotation) -> Quotation:
    """A block quote without the bracket behind its words, if that names a document or a place in one.

    Words whose closing mark is missing run on to the end of their paragraph, and may end in such a bracket too.
    """
    may_end_so = quotation.form in QUOTED_WHOLE or not quotation.closed
    bracket = _closing_bracket(page, quotation) if may_end_so else None
    if bracket is None or bracket.start >= quotation.end or not _is_reference(page, bracket):
        return quotation
    text = page.document.text[quotation.start : bracket.start].rstrip()
    return replace(quotation, text=text, end=quotation.start + len(text)) if text else quotation


def reference_behind(page: PagePointers, quotation: Quotation) -> list[CitationMention]:
    """The documents that the bracket behind a block quote names by their titles."""
    bracket = _closing_bracket(page, quotation)
    return _named(page, bracket) if bracket is not None else []


def stands_as_reference(page: PagePointers, index: int, pointer: CitationMention) -> bool:
    """Whether something in the words of a block quote says where they are from, and is no part of what they say.

    A link is a reference around the words, and before or behind them: `… at low water. [Minutes](…)`. Other signs of citation
    are written for nothing else.
    """
    if pointer.kind is not CitationKind.LINK:
        return True
    text, block = page.document.text, page.document.blocks[index]
    if 2 * (pointer.end - pointer.start) >= block.end - block.start:
        return True
    before, behind = text[block.start : pointer.start].rstrip(), text[pointer.end : block.end]
    if not behind.strip(CLOSING + ")]"):
        return pointer.bracketed or before.endswith(ENDS)
    return not before.strip(CLOSING + "([") and behind.lstrip(" )]*_").startswith((":", "：", "—", "–", "\n"))


def _closing_bracket(page: PagePointers, quotation: Quotation) -> Span | None:
    """The bracket with which the last paragraph of a quotation ends."""
    index = page.block_at(max(quotation.start, quotation.end - 1))
    around, block = page.around(index), page.document.blocks[index]
    if not around.brackets:
        return None
    last = around.brackets[-1]
    behind = around.text[last.end : block.end].strip(CLOSING)
    return None if behind or last.start <= quotation.start else last


def _is_reference(page: PagePointers, bracket: Span) -> bool:
    index = page.block_at(bracket.start)
    around, block = page.around(index), page.document.blocks[index]
    linked = any(
        bracket.start <= link.start and link.end <= bracket.end and _leads_away(link.href)
        for link in block.links
    )
    inner = around.text[bracket.start + 1 : bracket.end - 1]
    return (
        linked
        or locator_alone(around, bracket.start, bracket.end) is not None
        or any(
            bracket.start <= pointer.start and pointer.end <= bracket.end for pointer in page.of_block(index)
        )
        or any(IN_BRACKET.match(piece) for piece in inner.split(";"))
        or bool(_named(page, bracket))
        or _begins_with_verse(page, bracket)
    )


def _begins_with_verse(page: PagePointers, bracket: Span) -> bool:
    """Whether a verse opens the bracket, whatever remark follows: `(Heron 4:2-9, excerpts, FSV)`."""
    text = page.document.text
    return any(
        verse.start == bracket.start + 1
        for verse in find_verses(text, bracket.start, bracket.end, page.language)
    )


def _leads_away(href: str) -> bool:
    address = read_address(href)
    return address is not None and address.absolute


def _named(page: PagePointers, bracket: Span) -> list[CitationMention]:
    around = page.around(page.block_at(bracket.start))
    hits = page.shelf.bare_names.find(around.text, bracket.start, bracket.end) or page.shelf.names.find(
        around.text, bracket.start, bracket.end
    )
    found = named_pointers(hits, Sentence(bracket, ()), (), around)
    locator = around.locator(bracket.start, bracket.end)
    return [replace(pointer, locator=locator) for pointer in found]
