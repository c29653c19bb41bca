"""What is quoted in a block quote: its words without their references, or nothing where the site itself speaks in it.

A page may mean a block in two ways: *Letter of 1911* in its last line is a reference or quoted, *Hale said “…” and left* is
told by the page or quoted as a whole. Where the form does not decide, both readings are made, and comparing them with the
sources decides.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import BlockKind, Span
from mkdocs_quotecheck.reading.html import frames
from mkdocs_quotecheck.reading.html.credit_lines import tied
from mkdocs_quotecheck.reading.quotations.own_voice import speaks_itself
from mkdocs_quotecheck.reading.quotations.reference_lines import ReferenceReader, Sureness
from mkdocs_quotecheck.text.characters import DOUBLE_MARKS
from mkdocs_quotecheck.text.word_features import verbs_of_saying

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.reading.html.document import Block, Document
    from mkdocs_quotecheck.reading.quotations.reference_parts import Known

_MARK = re.compile(f"[{DOUBLE_MARKS}‹›]")
_WORD = re.compile(r"\w[\w’']*")
_NUMBERED = re.compile(r"(?:§\s?)?\d+(?:\.\d+)*\.?\s+\w[^\n]{0,80}\Z")
# So much of the end of a lead is looked at for a verb of saying.
LEAD_LOOKED_AT = 160


@dataclass(frozen=True, slots=True)
class BlockQuotes:
    """A document with its block quotes read, and the other reading of those that have one."""

    document: Document
    other: Document | None = None
    spans: tuple[Span, ...] = ()
    """Where the two differ: the whole of each such block quote."""


def read_block_quotes(document: Document, language: Language, known: Known) -> BlockQuotes:
    """The block quotes of a document without what is not quoted in them."""
    if not any(block.frame is not None for block in document.blocks):
        return BlockQuotes(document)
    reader = ReferenceReader(document.text, language, known)
    first = _cut(document, reader, frozenset({Sureness.SURE}))
    own = {
        frame
        for frame, blocks in _frames(first).items()
        if first.frames[frame].tag == "blockquote" and _is_own(document, blocks, reader)
    }
    first = _dissolved(first, own)
    other = _cut(first, reader, frozenset(Sureness))
    one, two = _frames(first), _frames(other)
    narrating = {
        frame
        for frame, blocks in two.items()
        if other.frames[frame].tag == "blockquote" and _may_narrate(other, blocks, language)
    }
    differing = narrating.union(
        frame for frame, blocks in two.items() if _kinds(blocks) != _kinds(one[frame])
    )
    if not differing:
        return BlockQuotes(first)
    spans = (Span(blocks[0].start, blocks[-1].end) for f, blocks in one.items() if f in differing)
    return BlockQuotes(first, _dissolved(other, narrating), tuple(sorted(spans)))


def _frames(document: Document) -> dict[int, list[Block]]:
    """The blocks of each block quote or pull quote."""
    found: dict[int, list[Block]] = defaultdict(list)
    for block in document.blocks:
        if block.frame is not None:
            found[block.frame].append(block)
    return found


def _kinds(blocks: Sequence[Block]) -> list[BlockKind]:
    return [block.kind for block in blocks]


# ---------------------------------------------------------------------------------------------- references


def _cut(document: Document, reader: ReferenceReader, sureness: frozenset[Sureness]) -> Document:
    """The document with the references of its block quotes cut off as lines of their own."""
    first, last = _edges(document)
    edges = first | last
    # Where the last words have no reference in a bracket, one in the middle belongs to what is said there.
    parted = {
        block.frame
        for index, block in enumerate(document.blocks)
        if index in last and reader.closing_bracket(block) is not None
    }
    found: list[Block] = []
    for index, block in enumerate(document.blocks):
        if block.kind is BlockKind.QUOTE:
            edge = index in edges or _is_numbered_title(document, block)
            weak = sureness if edge else sureness - {Sureness.LIKELY}
            inner = (
                index not in last
                and block.frame in parted
                and reader.whole(block, block.start, block.end) is None
            )
            bracket = reader.closing_bracket(block) if inner else None
            if bracket is not None:
                # The one behind all words is looked at with what it cites.
                block, closing = frames.parted(reader.text, block, bracket)  # noqa: PLW2901
                found += [*_without_references(block, reader, weak), replace(closing, kind=BlockKind.CREDIT)]
                continue
            found += _without_references(block, reader, weak)
        else:
            found.append(block)
    found = [_as_reference(block, reader) if block.kind is BlockKind.CREDIT else block for block in found]
    return replace(document, blocks=tuple(tied(document, found)))


def _is_numbered_title(document: Document, block: Block) -> bool:
    """Whether a paragraph in bold only names a section by its number: `**7.3 Update Activity**`, between the words of two sections."""
    text = document.text[block.start : block.end]
    bold = any(
        each.tag == "strong" and each.start <= block.start and each.end >= block.end for each in block.inlines
    )
    return bold and _NUMBERED.match(text) is not None


def _edges(document: Document) -> tuple[set[int], set[int]]:
    """Indexes of the first and of the last quoted block of each block quote."""
    first: dict[int, int] = {}
    last: dict[int, int] = {}
    for index, block in enumerate(document.blocks):
        if block.frame is not None and block.kind is BlockKind.QUOTE:
            first.setdefault(block.frame, index)
            last[block.frame] = index
    return set(first.values()), set(last.values())


def _without_references(block: Block, reader: ReferenceReader, sureness: frozenset[Sureness]) -> list[Block]:
    whole = reader.whole(block, block.start, block.end)
    if whole in sureness:
        titled = whole is Sureness.LIKELY and not reader.may_be_named(block.start, block.end)
        return [replace(block, kind=BlockKind.CREDIT, reference=titled)]
    if block.level:
        # *FSV: What is new?* is a heading of the page, no words of the FSV.
        return [block]
    pieces: list[Block] = []
    head = reader.head(block)
    if head is not None and head[1] in sureness:
        opening, block = frames.parted(reader.text, block, head[0])
        pieces.append(replace(opening, kind=BlockKind.CREDIT))
    tail = reader.tail(block)
    if tail is not None and tail[1] in sureness:
        block, closing = frames.parted(reader.text, block, tail[0])
        return [*pieces, block, replace(closing, kind=BlockKind.CREDIT)]
    return [*pieces, block]


def _as_reference(block: Block, reader: ReferenceReader) -> Block:
    """An author line, which may name no person but a document."""
    if block.frame is None or not (block.reference or reader.names_nobody(block.start, block.end)):
        return block
    hit = reader.person(block.start, block.end)
    return replace(block, reference=True, speaker=None if hit is None else Span(hit.start, hit.end))


# ---------------------------------------------------------------------------------------------- who speaks


def _is_own(document: Document, blocks: Sequence[Block], reader: ReferenceReader) -> bool:
    """Whether the site itself speaks in a block quote, and does not say that it has another's words."""
    quoted = [block for block in blocks if block.kind is BlockKind.QUOTE]
    if not quoted or not speaks_itself(reader.text, quoted[0], reader.language):
        return False
    if _names_somebody(quoted if quoted[0].level else [replace(block, lead=None) for block in quoted]):
        return False
    if _is_led_by_saying(document, quoted, reader.language):
        return False
    return reader.whole(quoted[0], quoted[0].start, quoted[0].end) is None


def _names_somebody(blocks: Sequence[Block]) -> bool:
    return any(block.credits or block.cite or block.sources or block.lead is not None for block in blocks)


def _may_narrate(document: Document, blocks: Sequence[Block], language: Language) -> bool:
    """Whether a block quote may be the page's own telling, with quotations in it."""
    if _names_somebody([replace(block, lead=None) for block in blocks]):
        return False
    if not any(_MARK.search(document.text, block.start, block.end) for block in blocks):
        return False
    return not _is_led_by_saying(document, blocks, language)


def _is_led_by_saying(document: Document, blocks: Sequence[Block], language: Language) -> bool:
    """Whether the line that leads to a block quote has a verb of saying or an address, so that it says whose words come."""
    lead = next((block.lead for block in blocks if block.lead is not None), None)
    if lead is None:
        return False
    words = document.words(document.blocks[lead])[-LEAD_LOOKED_AT:]
    return not verbs_of_saying(language).isdisjoint(word.casefold() for word in _WORD.findall(words))


def _dissolved(document: Document, those: Iterable[int]) -> Document:
    """The document with some block quotes read as paragraphs of the page."""
    which = set(those)
    if not which:
        return document
    blocks = [_plain(block) if block.frame in which else block for block in document.blocks]
    return replace(document, blocks=tuple(tied(document, blocks)))


def _plain(block: Block) -> Block:
    kind = BlockKind.PARAGRAPH if block.kind in {BlockKind.QUOTE, BlockKind.CREDIT} else block.kind
    if block.level:
        kind = BlockKind.HEADING
    return replace(block, kind=kind, frame=None, lead=None, credits=())
