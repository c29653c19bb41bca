"""The author lines of quotes, in them and below them, and the lines that lead to quotes."""

from __future__ import annotations

import itertools
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import BlockKind
from mkdocs_quotecheck.reading.quotations import credits as author_lines
from mkdocs_quotecheck.text.characters import DOUBLE_MARKS, OPENING_MARKS
from mkdocs_quotecheck.text.words import count_words

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.html.document import Block, Document


def tied(document: Document, blocks: list[Block]) -> list[Block]:
    """Every quote block with its author lines and its lead."""
    text = document.text
    members: dict[int, list[int]] = defaultdict(list)
    lead_of: dict[int, int] = {}
    for index, block in enumerate(blocks):
        if block.frame is None or block.kind not in {BlockKind.QUOTE, BlockKind.CREDIT}:
            continue
        if block.frame not in members and index and text[blocks[index - 1].end - 1] in ":：":
            lead_of[block.frame] = index - 1
        members[block.frame].append(index)
    credits_of: dict[int, tuple[int, ...]] = {}
    for frame, indexes in members.items():
        outside = _line_after(document, blocks, indexes[-1], frame)
        if outside is None and all(blocks[index].kind is BlockKind.QUOTE for index in indexes):
            outside = _line_in_next_quote(document, blocks, indexes[-1], members)
        if outside is not None:
            blocks[outside] = replace(blocks[outside], kind=BlockKind.CREDIT)
        credits_of.update(_credits(blocks, indexes, outside))
    return [
        _with_lines(block, credits_of.get(index, ()), lead_of.get(block.frame))
        if block.frame is not None and block.kind is BlockKind.QUOTE
        else block
        for index, block in enumerate(blocks)
    ]


def _with_lines(block: Block, lines: tuple[int, ...], lead: int | None) -> Block:
    same = (block.credits, block.lead) == (lines, lead)
    return block if same else replace(block, credits=lines, lead=lead)


def _credits(blocks: list[Block], indexes: list[int], outside: int | None) -> dict[int, tuple[int, ...]]:
    """For each quoted block of a frame its author lines.

    They stand behind the words as a rule. Where one opens the frame and none closes it, they stand before: `Heron 4:2`, its
    words, `Heron 4:4`, its words. A line before all words is for all of them, if they have none of their own.
    """
    runs = [
        (kind, list(run)) for kind, run in itertools.groupby(indexes, key=lambda index: blocks[index].kind)
    ]
    found: dict[int, tuple[int, ...]] = {}
    heading = tuple(runs[0][1]) if runs[0][0] is BlockKind.CREDIT else ()
    before = bool(heading) and runs[-1][0] is BlockKind.QUOTE and outside is None
    lines: tuple[int, ...] = ()
    for kind, run in runs if before else reversed(runs):
        if kind is BlockKind.CREDIT:
            lines = tuple(run)
        elif lines:
            found.update(dict.fromkeys(run, lines))
        else:
            found.update(dict.fromkeys(run, (outside,) if outside is not None else heading))
    return found


def _line_in_next_quote(
    document: Document, blocks: list[Block], last: int, members: dict[int, list[int]]
) -> int | None:
    """The author line that is a block quote of its own, as where blank lines part it from the words in Markdown.

    Set in once more than the words, it need have no dash: `>> **Ada Hale**, _The Pier_, 8`.
    """
    own = blocks[last].frame
    block = blocks[last + 1] if last + 1 < len(blocks) else None
    if own is None or block is None or block.frame in {None, own} or members.get(block.frame) != [last + 1]:
        return None
    frame = document.frames[block.frame]
    inside = frame.parent == own
    if frame.tag != "blockquote" or not (inside or frame.parent == document.frames[own].parent):
        return None
    if inside and author_lines.names_author(document.words(block), _first_emphasis(block)):
        return last + 1 if _quotes_throughout(document.words(blocks[members[own][0]])) else None
    return last + 1 if _shows_author(document, block) else None


def _shows_author(document: Document, block: Block) -> bool:
    """Whether its element, a `<cite>` around all of it or a dash shows a block to be an author line."""
    cited = any(
        each.tag == "cite" and each.start <= block.start and each.end >= block.end for each in block.inlines
    )
    # `> — Late, said Hale.` is what somebody says next.
    words = document.words(block)
    dashed = author_lines.is_dashed(words) and words[-1] not in ".!?…:"
    return block.kind is BlockKind.CREDIT or cited or dashed


def _quotes_throughout(words: str) -> bool:
    """Whether words are quoted as a whole: no mark stands in them, or one opens them. *He calls it “old”* is told by the page."""
    return words[:1] in OPENING_MARKS or not any(mark in words for mark in DOUBLE_MARKS)


def _first_emphasis(block: Block) -> int | None:
    """Where the first emphasised title of a block begins, from its start on."""
    return min((each.start - block.start for each in block.inlines if each.tag == "em"), default=None)


def _line_after(document: Document, blocks: list[Block], last: int, frame: int) -> int | None:
    """The author line that follows a quote outside it."""
    if last + 1 >= len(blocks):
        return None
    block = blocks[last + 1]
    words = document.words(block)
    parent = document.frames[frame].parent
    if block.frame not in {None, parent} or block.kind in {
        BlockKind.HEADING,
        BlockKind.CELL,
        BlockKind.SUMMARY,
    }:
        return None
    following = blocks[last + 2] if last + 2 < len(blocks) else None
    if words[-1] in ":：" and following is not None and following.frame not in {None, frame}:
        return None  # *GPLv3:* leads to the next one
    alone = following is None or following.kind is not BlockKind.ITEM
    return last + 1 if _is_author_line(block, words, alone=alone) else None


def _is_author_line(block: Block, words: str, *, alone: bool) -> bool:
    """Whether a paragraph, or an item that is `alone` in its list, names somebody and says nothing else."""
    short = count_words(words) <= author_lines.LONGEST_BARE_CREDIT
    if block.kind is BlockKind.ITEM:
        # `- Ada Hale` below a quote becomes a list of one.
        return alone and short and words[-1] not in ".!?:"
    linked = len(block.links) == 1 and len(words) - (block.links[0].end - block.links[0].start) <= 2
    return author_lines.is_dashed(words) or author_lines.is_bare(words) or (linked and short)
