"""What is quoted on a page, and all else that reading the page gives."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model.citation import Citation, DatePrecision

if TYPE_CHECKING:
    from datetime import date

    from mkdocs_quotecheck.model.attribution import Attribution
    from mkdocs_quotecheck.model.figure import Figure
    from mkdocs_quotecheck.model.notice import Directive, Notice
    from mkdocs_quotecheck.model.span import Span


class BlockKind(enum.Enum):
    """What part a block of text plays on the page."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    QUOTE = "quote"
    """A paragraph of a `<blockquote>`, pull quote or quote admonition."""
    CREDIT = "credit"
    """The author line of a block quote or pull quote: `— Name`, `<figcaption>`, `<footer>`, `<cite>`."""
    ITEM = "item"
    CELL = "cell"
    FOOTNOTE = "footnote"
    """The text of a footnote at the end of the page."""
    SUMMARY = "summary"


class Form(enum.Enum):
    """The form in which a quotation stands on the page."""

    INLINE = "inline"
    """Between quotation marks in running text."""
    ELEMENT = "element"
    """A `<q>` element."""
    BLOCK = "block"
    """A block quote."""
    PULL = "pull"
    """A pull quote: `<aside>`, `<figure>` or the quote admonition."""
    DIALOGUE = "dialogue"
    """A paragraph opened by a dialogue dash."""


class Role(enum.Enum):
    """Whether quoted words are somebody's words or something else between marks."""

    QUOTATION = "quotation"
    MENTION = "mention"
    """A scare quote, term, title, word as a word, translation or definition: counted, not checked."""


class MentionKind(enum.StrEnum):
    """What words in marks are that the page does not quote."""

    NESTED = "nested"
    """A quotation inside a quotation."""
    REFERENCE = "reference"
    NAVIGATION = "navigation"
    SIGN = "sign"
    """Nothing but signs."""
    TITLE = "title"
    WORK = "work"
    """The title of a work that stands where its name does: *in his essay “On the Tides”*."""
    PART = "part"
    """The title of a part of a document: *chapter 4 (“Ebb and flow”)*."""
    HEADING = "heading"
    """The heading of another part of the page."""
    TERM = "term"
    DEFINED = "defined term"
    """What the page itself explains or coins; a document cited beside it is cited for the explanation."""
    WORD = "word"
    """What it explains though somebody is said to have said it: *Hale said “never” means never*."""
    GLOSS = "translation"
    """The meaning of a word, or words in another language: *uses “x” to mean “close”*."""
    EXPLANATION = "explanation"
    """A long one, with no such word before it: somebody who is named may have said it."""
    CODE = "code"
    MARKUP = "markup"
    SCARE_QUOTE = "scare quote"
    INTERFACE = "interface"
    """What a device shows. A registered document of that name makes a quotation of it again."""
    LABEL = "label"
    """What a reader is told to press or type."""
    REJECTED = "rejected wording"
    PARAPHRASE = "paraphrase"

    @property
    def shown_by_form(self) -> bool:
        """Whether form alone shows that it is no quotation, whoever is named near by."""
        return self in _SHOWN_BY_FORM

    @property
    def is_never_cited(self) -> bool:
        """Whether a document cited beside it is cited for something else than the words."""
        return self in _NEVER_CITED


_NAMES_OF_TEXTS = {MentionKind.WORK, MentionKind.PART}
_SHOWN_BY_FORM = _NAMES_OF_TEXTS | {MentionKind.REFERENCE, MentionKind.NAVIGATION, MentionKind.SIGN}
_NEVER_CITED = _NAMES_OF_TEXTS | {
    MentionKind.TITLE, MentionKind.DEFINED, MentionKind.WORD, MentionKind.CODE,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Quotation:
    """One pair of quotation marks (or one block) on a page."""

    text: str
    """The quoted words without the marks, as a reader sees them."""
    start: int
    """Offset of the first quoted character, marks left out. Counts in the given string for plain text, in
    `page_text(document)` for HTML."""
    end: int
    form: Form = Form.INLINE
    group: int = 0
    """Pieces of one split quotation (“A,” she said. “B”) share a group; numbered from 0 in reading order."""
    attribution: Attribution | None = None
    citations: tuple[Citation, ...] = ()
    closed: bool = True
    """False where the closing mark is missing; the text then runs to the end of its paragraph."""
    depth: int = 0
    """0 for outermost marks, 1 for a quotation inside a quotation, …"""
    continued: bool = False
    """True for the second and later paragraphs of a quotation that runs over paragraphs, each re-opened."""
    language: str | None = None
    """From the nearest `lang` attribute around the quotation; None where the page's language holds."""
    sentence_language: str | None = None
    """From the nearest one around the sentence that it stands in: *<q lang="es">* within an English sentence is no sentence."""
    ignored: str | None = None
    """Why the author switched the check off here, e.g. `data-quotecheck="off"`; None where it is on."""
    ignored_rules: tuple[str, ...] = ()
    """Names or codes of single rules that a comment switches off for this quotation."""
    mention_kind: MentionKind | None = None
    """For mentions, which; None for a quotation."""
    date: date | None = None
    """When the page says it was said: *told reporters on March 12*."""
    date_precision: DatePrecision = DatePrecision.DAY
    other_people_in_sentence: tuple[str, ...] = ()
    """Ids of other registered people in the sentence of a speaker who is only guessed: *Lee quotes Hale: “…”*."""
    originals: tuple[Span, ...] = ()
    """Round brackets in `text` that hold words of the original behind their translation, set apart on the page: *(*qahal*)*."""

    @property
    def role(self) -> Role:
        """Whether the words are somebody's or only mentioned."""
        return Role.QUOTATION if self.mention_kind is None else Role.MENTION


@dataclass(frozen=True, slots=True)
class SecondReading:
    """Another way in which a block quote may be meant: without its last line, or as the page's own telling."""

    span: Span
    """The block quote, in the text that offsets count in."""
    quotations: tuple[Quotation, ...]
    """What is quoted in it, if it is meant so."""


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """A code block that says from which file of a registered source it is."""

    lines: tuple[str, ...]
    """Its lines as shown, tabs as four spaces."""
    source: str
    """Id of the source."""
    file: str
    """The file, as `Source.files` has it."""
    written: str
    """How the page names it: `src/app.py:10-14`."""
    first: int = 0
    """The first line that the page names; 0 if it names the file alone."""
    last: int = 0
    """The last one; 0 if it names only the first."""


@dataclass(frozen=True, slots=True)
class PageReading:
    """All that reading a page gives: what `reading` hands to the pipeline."""

    text: str
    """The page's text, which all offsets count in (`page_text`)."""
    quotations: tuple[Quotation, ...]
    figures: tuple[Figure, ...] = ()
    code: tuple[CodeBlock, ...] = ()
    notices: tuple[Notice, ...] = ()
    directives: tuple[Directive, ...] = ()
    """All of the page, in order. Those that hold for no quotation are told as notices; whether an `ignore` suppressed a
    finding is for the pipeline to say."""
    documents: tuple[tuple[str, ...], ...] = ()
    """Ids of the sources that the page names, links to or cites anywhere; several together where a name fits each of them.
    Filled only where a quotation names a registered person."""
    second: tuple[SecondReading, ...] = ()
    """What comparing with the sources decides: block quotes that may be meant in two ways."""
