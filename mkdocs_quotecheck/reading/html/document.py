"""What `blocks` makes of a page: its text, and the blocks of it that quotations are looked for in.

Internal to `reading`. Every offset counts in `Document.text`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import BlockKind, Directive, Form, Notice, Span


@dataclass(frozen=True, slots=True)
class Link:
    """A hyperlink in the text of a block."""

    start: int
    end: int
    href: str


@dataclass(frozen=True, slots=True)
class NoteRef:
    """A footnote reference. Its number is not part of the text: it stands between `start - 1` and `start`."""

    start: int
    note: str
    """Id of the footnote it leads to, as in `Block.note`: `fn:1`."""


@dataclass(frozen=True, slots=True)
class Unseen:
    """A place where the page holds what no reader sees: a character of no width, or a turn of the direction."""

    start: int
    end: int
    """Where a turned direction ends; else as `start`."""
    sign: str
    """The character; for elements and styles that turn the direction the one that does the same."""


@dataclass(frozen=True, slots=True)
class Inline:
    """An inline element that tells something about its words, or that the author gave an attribute."""

    start: int
    end: int
    tag: str
    """`q`, `cite`, `em`, `strong`, `dfn`, `abbr`; `code` for code and formulas, whose marks are no quotation marks; or the
    name of any element with one of the attributes below."""
    sources: tuple[str, ...] = ()
    """Ids in its `data-source`."""
    off: str | None = None
    """The attribute that switches the check off here, as written: `data-quotecheck="off"`."""
    cite: str | None = None
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """A `<blockquote>`, pull quote or other element whose blocks are quoted as a whole."""

    form: Form
    """`Form.BLOCK` or `Form.PULL`."""
    tag: str = "blockquote"
    """`blockquote`, `aside`, `figure`, `admonition`; `class` for another element whose class says it is a pull quote."""
    parent: int | None = None
    """Index in `Document.frames` of the frame around it."""
    cite: str | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item, table cell …: text that no quotation in marks runs out of, continuations aside."""

    kind: BlockKind
    start: int
    end: int
    links: tuple[Link, ...] = ()
    notes: tuple[NoteRef, ...] = ()
    inlines: tuple[Inline, ...] = ()
    """Sorted by start, outer before inner."""
    frame: int | None = None
    """Index in `Document.frames` of the innermost block quote or pull quote it is in (its credit lines too)."""
    section: int = 0
    """Grows with every container that opens or closes (list, table, tab, admonition, block quote): two neighbours with the
    same section follow one another as paragraphs of running text."""
    level: int = 0
    """Of a heading, 1 to 6, inside a block quote too; else 0."""
    note: str | None = None
    """Id of the footnote it belongs to, for kind FOOTNOTE: `fn:1`."""
    lang: str | None = None
    """From the nearest `lang` attribute; None where the page's language holds."""
    sources: tuple[str, ...] = ()
    """Source ids the author declared for it, by comment or attribute."""
    off: str | None = None
    """What switches the check off for it, as written; None where it is on."""
    ignored_rules: tuple[str, ...] = ()
    """Rules a comment switches off for it."""
    cite: str | None = None
    """Its own `cite` attribute (attr_list puts it on the inner `<p>`), else that of its frame."""
    lead: int | None = None
    """For kind QUOTE: index in `Document.blocks` of the paragraph that introduces the quote with a colon."""
    credits: tuple[int, ...] = ()
    """For kind QUOTE: indexes in `Document.blocks` of the author lines (kind CREDIT) that it belongs to, nearest first."""
    apart: bool = False
    """For kind QUOTE: whether it begins a block quote of its own, which a blank line parts from the one before in the Markdown."""
    reference: bool = False
    """For kind CREDIT: whether the line names a document or a place in one, and no speaker but `speaker`."""
    speaker: Span | None = None
    """For such a line: the registered person whom it names."""


@dataclass(frozen=True, slots=True)
class Document:
    """A page as text and blocks."""

    text: str
    """The blocks' texts, separated by blank lines; for plain text the given string itself."""
    blocks: tuple[Block, ...]
    """In reading order; they do not overlap."""
    frames: tuple[Frame, ...] = ()
    directives: tuple[Directive, ...] = ()
    unseen: tuple[Unseen, ...] = ()
    notices: tuple[Notice, ...] = ()
    """What reading the blocks showed: unknown directives, literal attribute lists."""

    def words(self, block: Block) -> str:
        """The text of a block."""
        return self.text[block.start : block.end]
