"""Which block quotes, asides, figures and admonitions are quotes, and which of their blocks are author lines."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import QUOTE_TITLES, SIDE_NOTES
from mkdocs_quotecheck.model import BlockKind
from mkdocs_quotecheck.reading.html.credit_lines import tied
from mkdocs_quotecheck.reading.html.elements import QUOTE_ADMONITIONS
from mkdocs_quotecheck.reading.quotations import credits as author_lines
from mkdocs_quotecheck.text.characters import CLOSING_MARKS, OPENING_MARKS
from mkdocs_quotecheck.text.words import count_words

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.html.document import Block, Document, Frame

_CALLOUT = re.compile(r"\[!(?P<kind>[\w-]+)\][+-]?\s*")
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
        return callout is None or callout["kind"].lower() in QUOTE_ADMONITIONS
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
            noted = None if label["kind"].lower() in QUOTE_ADMONITIONS else block.frame
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
