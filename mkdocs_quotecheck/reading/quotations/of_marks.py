"""Pairs of marks → the quotations of a paragraph, and those that go on from the paragraph before."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import BlockKind, Form, Quotation
from mkdocs_quotecheck.reading.quotations.spanning import RUNNING, Marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.reading.html.document import Block, Document
    from mkdocs_quotecheck.reading.quotations import marks

ELEMENT = "q"
"""The family of what an element encloses instead of marks."""


def go_on(found: list[Quotation], marked: Marked, new: list[Quotation]) -> None:
    """Add what a paragraph holds; a quotation that it opens again was rightly left open."""
    index = _left_open(found) if new and new[0].continued and not marked.pairs[0].goes_on else None
    if index is not None:
        found[index] = replace(found[index], closed=True)
    found += new


def _left_open(found: Sequence[Quotation]) -> int | None:
    """Index of the quotation that the paragraph before leaves open."""
    return next((index for index in range(len(found) - 1, -1, -1) if not found[index].closed), None)


def in_paragraph(
    document: Document, marked: Marked, before: Marked | None, found: Sequence[Quotation]
) -> list[Quotation]:
    """What the marks of a paragraph enclose; a first quotation may go on with one that the paragraph before leaves open."""
    block = marked.block
    group = found[-1].group + 1 if found else 0
    quotations: list[Quotation] = []
    reopened = _is_left_open(before, marked) and _reopens(before, marked)
    for pair, depth in nested(marked.pairs):
        first = pair is marked.pairs[0]
        if first and (pair.goes_on or reopened):
            again = of_pair(document, block, pair, depth, _group_left_open(found, pair))
            quotations.append(replace(again, continued=True))
        else:
            quotations.append(of_pair(document, block, pair, depth, group))
            group += 1
    return quotations


def _group_left_open(found: Sequence[Quotation], pair: marks.Pair) -> int:
    """The group of the quotation that a pair goes on with."""
    if pair.goes_on:
        return next(each.group for each in reversed(found) if each.depth == 0)
    index = _left_open(found)
    return found[-1 if index is None else index].group


def _is_left_open(before: Marked | None, marked: Marked) -> bool:
    """Whether the paragraph before ends inside a quotation that this one may continue."""
    if before is None or before.block.kind not in RUNNING:
        return False
    # The paragraphs of an item that are not indented enough stand behind the list.
    behind = before.block.kind is BlockKind.ITEM and marked.block.kind is BlockKind.PARAGRAPH
    if before.block.section != marked.block.section and not behind:
        return False
    return before.index + 1 == marked.index and any(
        not pair.closed and not pair.ended for pair in before.pairs
    )


def _reopens(before: Marked | None, marked: Marked) -> bool:
    """Whether a paragraph begins with the mark that the paragraph before leaves open."""
    if before is None or not marked.pairs:
        return False
    last = next(pair for pair in reversed(before.pairs) if not pair.closed)
    first = marked.pairs[0]
    return first.open - marked.block.start <= 1 and first.family == last.family


def nested(pairs: Sequence[marks.Pair]) -> Iterator[tuple[marks.Pair, int]]:
    """Each pair with the number of pairs around it."""
    around: list[int] = []
    for pair in pairs:
        while around and around[-1] <= pair.open:
            around.pop()
        yield pair, len(around)
        around.append(pair.close)


def of_pair(document: Document, block: Block, pair: marks.Pair, depth: int, group: int) -> Quotation:
    """What a pair of marks encloses, by how many pairs it stands in."""
    quotation = quotation_at(document, block, (pair.start, pair.end), group)
    form = Form.ELEMENT if pair.family == ELEMENT else Form.INLINE
    if form is Form.INLINE and pair.closed and not depth:
        return quotation
    return replace(quotation, form=form, depth=depth, closed=pair.closed)


def quotation_at(document: Document, block: Block, span: tuple[int, int], group: int) -> Quotation:
    """Space inside the marks is not quoted."""
    text = document.text[slice(*span)]
    start = span[0] + len(text) - len(text.lstrip())
    text = text.strip()
    return Quotation(
        text,
        start,
        start + len(text),
        group=group,
        language=block.lang,
        sentence_language=block.lang,
        ignored=block.off,
        ignored_rules=block.ignored_rules,
    )
