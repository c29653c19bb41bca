"""Which block quotes, asides, figures and admonitions are quotes, and which of their blocks are author lines."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import QUOTE_TITLES, SIDE_NOTES
from mkdocs_quotecheck.model import BlockKind
from mkdocs_quotecheck.reading.quotations import credits as author_lines
from mkdocs_quotecheck.text.characters import CLOSING_MARKS, OPENING_MARKS
from mkdocs_quotecheck.text.words import count_words

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.html.document import Block, Document, Frame

_CALLOUT = re.compile(r"\[!(?P<kind>[\w-]+)\][+-]?\s*")
_QUOTE_CALLOUTS = frozenset(("quote", "cite"))
_LABELLED = re.compile(rf"(?:{'|'.join(SIDE_NOTES)}|\W*$)\b\s*[:.—-]?", re.IGNORECASE)
_OPENING = OPENING_MARKS
# An aside of one paragraph of this many words may be a pull quote; longer ones are side notes.
LONGEST_BARE_PULL_QUOTE = 60


def settle(document: Document) -> Document:
    """The document with its frames decided: callouts dissolved, author lines and leads tied to their quotes."""
    if not document.frames:
        return document
    members: dict[int, list[int]] = defaultdict(list)
    for index, block in enumerate(document.blocks):
        if block.frame is not None:
            members[block.frame].append(index)
    document = _spread(document, members)
    blocks = list(document.blocks)
    home = _homes(document, members)
    for index, block in enumerate(blocks):
        if block.frame is not None:
            blocks[index] = _settled(block, home[block.frame], document.frames)
    _strip_callouts(document.text, blocks)
    split = _with_author_lines(document.text, blocks)
    return replace(document, blocks=tuple(tied(document, split)))


def _spread(document: Document, members: dict[int, list[int]]) -> Document:
    """The document with attributes of the last paragraph of a block quote holding for all of it.

    Python-Markdown gives `{ data-quotecheck="off" }` behind a block quote to that paragraph, be it the author line.
    """
    blocks, told = list(document.blocks), list(document.directives)
    ends = {
        (each.start, each.end): number for number, each in enumerate(told) if each.text.startswith("data-")
    }
    for indices in members.values() if ends else ():
        last = blocks[indices[-1]]
        number = ends.get((last.start, last.end))
        if number is None or len(indices) == 1:
            continue
        for index in indices[:-1]:
            block = blocks[index]
            blocks[index] = replace(block, off=block.off or last.off, sources=block.sources or last.sources)
        told[number] = replace(told[number], start=blocks[indices[0]].start)
    return replace(
        document,
        blocks=tuple(blocks),
        directives=tuple(sorted(told, key=lambda each: (each.start, each.end))),
    )


# ---------------------------------------------------------------------------------------------- what is a quote


def _homes(document: Document, members: dict[int, list[int]]) -> list[int | None]:
    """For each frame the one its blocks belong to in the end: itself, one inside or around it, or none."""
    inner: dict[int, int] = {}
    for number, frame in enumerate(document.frames):
        if frame.parent is not None and frame.tag in {"blockquote", "class"}:
            inner.setdefault(frame.parent, number)
    homes: list[int | None] = []
    for number, frame in enumerate(document.frames):
        around = None if frame.parent is None else homes[frame.parent]
        if _is_quote(
            document, number, [document.blocks[index] for index in members[number]], number in inner
        ):
            homes.append(number)
        else:
            homes.append(around)
    for number, frame in enumerate(document.frames):
        # The caption of a figure around a block quote is that quote's author line.
        if number in inner and frame.tag in {"figure", "aside"}:
            homes[number] = homes[inner[number]]
    return homes


def _is_quote(document: Document, number: int, blocks: list[Block], has_inner: bool) -> bool:
    frame = document.frames[number]
    if frame.tag in {"class", "admonition"}:
        return True
    if frame.tag == "blockquote":
        callout = _CALLOUT.match(document.words(blocks[0])) if blocks else None
        return callout is None or callout["kind"].lower() in _QUOTE_CALLOUTS
    return not has_inner and _is_pull_quote(document, frame, blocks)


def _is_pull_quote(document: Document, frame: Frame, blocks: list[Block]) -> bool:
    """Whether an aside or figure quotes: its marks or its author line say so; a short aside may be one without."""
    body = [document.words(block) for block in blocks if block.kind is BlockKind.QUOTE]
    captions = [document.words(block) for block in blocks if block.kind is BlockKind.CREDIT]
    if not body:
        return False
    if body[0][0] in _OPENING or any(map(author_lines.is_dashed, (body[-1], *captions))):
        return True
    alone = len(body) == 1 and count_words(body[0]) <= LONGEST_BARE_PULL_QUOTE
    return frame.tag == "aside" and (bool(captions) or (alone and not _LABELLED.match(body[0])))


def _settled(block: Block, home: int | None, frames: tuple[Frame, ...]) -> Block:
    if home == block.frame:
        return block
    if home is None:
        kind = BlockKind.PARAGRAPH if block.kind in {BlockKind.QUOTE, BlockKind.CREDIT} else block.kind
        return replace(block, kind=kind, frame=None)
    own = block.frame
    if own is not None and frames[home].parent == own and block.kind is not BlockKind.CREDIT:
        return replace(block, kind=BlockKind.PARAGRAPH, frame=None)
    return replace(block, frame=home)


def _strip_callouts(text: str, blocks: list[Block]) -> None:
    """The label of `> [!QUOTE]` is no part of what is quoted; a `[!NOTE]` that a quote ran into ends the quote."""
    noted: int | None = None
    for index, block in enumerate(blocks):
        if block.frame is None:
            continue
        label = _CALLOUT.match(text, block.start, block.end) if text.startswith("[!", block.start) else None
        if label is not None:
            noted = None if label["kind"].lower() in _QUOTE_CALLOUTS else block.frame
            if noted is None and label.end() < block.end:
                blocks[index] = replace(block, start=label.end())
        if noted is not None and block.frame == noted:
            blocks[index] = replace(block, kind=BlockKind.PARAGRAPH, frame=None)


# ---------------------------------------------------------------------------------------------- author lines


def _with_author_lines(text: str, blocks: list[Block]) -> list[Block]:
    """The blocks, with those that end in an author line cut in two."""
    found: list[Block] = []
    for block in blocks:
        if block.kind is not BlockKind.QUOTE:
            found.append(_title_as_credit(text, block))
            continue
        words = text[block.start : block.end]
        if author_lines.is_dashed(words) and found and found[-1].frame == block.frame:
            found.append(replace(block, kind=BlockKind.CREDIT))
            continue
        cut = author_lines.dashed_tail(words)
        if cut is None:
            cut = _cited_tail(text, block)
        found += [block] if cut is None else _cut(text, block, block.start + cut)
    return found


def _title_as_credit(text: str, block: Block) -> Block:
    """`!!! quote "Ada Hale"` gives the speaker in the title."""
    if block.frame is None or block.kind is not BlockKind.SUMMARY:
        return block
    title = text[block.start : block.end]
    if title.lower() in QUOTE_TITLES or not (author_lines.is_dashed(title) or author_lines.is_bare(title)):
        return block
    return replace(block, kind=BlockKind.CREDIT)


def _cited_tail(text: str, block: Block) -> int | None:
    """Where a `<cite>` begins that ends a paragraph: `Too late. <cite>Ada Hale</cite>`."""
    for inline in reversed(block.inlines):
        if inline.tag == "cite":
            behind = text[inline.end : block.end].strip(" .)")
            before = text[block.start : inline.start].rstrip()
            own_line = text[inline.start - 1] == "\n" or before.endswith(tuple(f".!?…{CLOSING_MARKS}—–-"))
            if behind or not before or not own_line:
                return None
            return len(before.rstrip("—–- \n\u00a0")) + _leading(text, block, before)
    return None


def _leading(text: str, block: Block, before: str) -> int:
    start = block.start + len(before.rstrip("—–- \n\u00a0"))
    return len(text[start : block.end]) - len(text[start : block.end].lstrip())


def _cut(text: str, block: Block, at: int) -> list[Block]:
    if not text[block.start : at].strip():
        return [replace(block, kind=BlockKind.CREDIT)]
    words, line = parted(text, block, at)
    return [words, replace(line, kind=BlockKind.CREDIT)]


def parted(text: str, block: Block, at: int) -> tuple[Block, Block]:
    """A block in two; the space between them belongs to neither."""
    end = block.start + len(text[block.start : at].rstrip())
    return _part(block, block.start, end), _part(block, at, block.end)


def _part(block: Block, start: int, end: int) -> Block:
    """A part of a block, with those of its elements that are in it."""
    return replace(
        block,
        start=start,
        end=end,
        links=tuple(
            replace(each, start=max(start, each.start), end=min(end, each.end))
            for each in block.links
            if each.start < end and each.end > start
        ),
        notes=tuple(each for each in block.notes if start < each.start <= end),
        inlines=tuple(
            replace(each, start=max(start, each.start), end=min(end, each.end))
            for each in block.inlines
            if each.start < end and each.end > start
        ),
    )


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
    cited = any(
        each.tag == "cite" and each.start <= block.start and each.end >= block.end for each in block.inlines
    )
    words = document.words(block)
    if inside and author_lines.names_author(words, _first_emphasis(block)):
        return last + 1
    # `> — Late, said Hale.` is what somebody says next.
    dashed = author_lines.is_dashed(words) and words[-1] not in ".!?…:"
    return last + 1 if block.kind is BlockKind.CREDIT or cited or dashed else None


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
