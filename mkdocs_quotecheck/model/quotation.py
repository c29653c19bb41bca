"""What is quoted on a page, by whom, from where; and the figures and notices beside it."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from mkdocs_quotecheck.model.span import Span


class DatePrecision(enum.Enum):
    """How much of a date is known; what is not known is 1 in the `date`."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"


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


class Confidence(enum.Enum):
    """How sure an attribution is."""

    HIGH = "high"
    """The pattern allows one reading; findings that rest on it may warn."""
    LOW = "low"
    """The best guess; findings that rest on it are information only."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is named on the page as having said or written quoted words."""

    speaker: str
    """The mention as the page writes it: `Hale`, `she`, `the harbour master`."""
    start: int | None
    """Where the mention stands, in the text that the quotation's offsets count in; None where it stands outside it
    (an author's attribute)."""
    end: int | None
    person: str | None
    """Id of the registered person the mention was resolved to; None if unknown or if two fit."""
    confidence: Confidence
    pattern: str = ""
    """Name of the pattern that found it, for the report and for tests: `speaker-verb-before`, `credit-line`, …"""
    candidates: tuple[str, ...] = ()
    """Ids of the people that fit when more than one does (then `person` is None); else empty."""
    document: str | None = None
    """The outer layer of a layered attribution, as written: `a transcript` in *…, Lee said, according to a transcript*."""


class CitationKind(enum.Enum):
    """How the page points to a document."""

    DECLARED = "declared"
    """Said outright by the author: `data-source`, `<!-- quotecheck: source=id -->`."""
    LINK = "link"
    FOOTNOTE = "footnote"
    KEY = "key"
    """A bibliography key, `[@key]`."""
    CITE = "cite"
    """A `cite` attribute or `<cite>` element."""
    AUTHOR_DATE = "author-date"
    NAMED = "named"
    """The document is named in the running text by its title or an alias: `the minutes say`."""
    LISTED = "listed"
    """The page's list of sources has this one document, and the quotation names no other, nor a speaker."""


class LocatorKind(enum.StrEnum):
    """What a locator counts; the most exact first."""

    PAGE = "page"
    """As printed."""
    SHEET = "sheet"
    """A page as the file counts them: `#page=12`."""
    LINE = "line"
    TIME = "time"
    VERSE = "verse"
    """A chapter and a verse of a book."""
    SECTION = "section"
    ARTICLE = "article"
    CHAPTER = "chapter"
    HEADING = "heading"
    """The id of a heading, from a link's fragment."""

    @property
    def has_parts(self) -> bool:
        """Whether its number may have parts in brackets: `Article 5(1)`."""
        return self in (LocatorKind.ARTICLE, LocatorKind.SECTION)


@dataclass(frozen=True, slots=True)
class Locator:
    """The place in a document that a citation names: `p. 12`, `§ 4.2`."""

    kind: LocatorKind
    first: str
    """As written, without its label: `12`, `4.2`, `5(1)`, `00:01:30`."""
    last: str
    """Equal to `first` unless a range is named."""
    text: str
    """The whole locator as the page writes it."""
    file: str = ""
    """For a line of a source of many files: which of them, as `Source.files` has it."""


@dataclass(frozen=True, slots=True)
class Citation:
    """A pointer from a quotation to a document."""

    kind: CitationKind
    target: str
    """What is pointed to, as written: an id, a URL, a key, a title."""
    source: str | None = None
    """Id of the registered source it resolves to; None if nothing registered fits."""
    locator: Locator | None = None
    candidates: tuple[str, ...] = ()
    """Ids of the sources that fit when more than one does (then `source` is None)."""
    date: date | None = None
    """The day that the page gives the document: *her speech of 14 October*."""
    date_precision: DatePrecision = DatePrecision.DAY
    beside: bool = False
    """Whether the document is only named in the sentence, by a link, which does not say that the words are taken from it."""
    outright: bool = False
    """For a document named in the text: whether the sentence says that it, or a place in it, says the words."""
    elsewhere: bool = False
    """Whether it is a link at the very words to a document that is not registered, under no registered name."""
    loose: bool = False
    """Whether the sentence speaks of the document, but the words stand so far from its verb that they may be the page's own."""


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
    mention_kind: str | None = None
    """For mentions, which: `scare quote`, `title`, `term`, `translation`, …; None for a quotation."""
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


class Bound(enum.Enum):
    """On which side of a figure the page says that the true number lies."""

    ABOVE = "above"
    """`more than`, `at least`."""
    BELOW = "below"
    """`less than`, `up to`."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in a sentence without quotation marks that is attributed to a person or document."""

    text: str
    """As the page writes it: `32,490`, `three million`, `4.5 %`."""
    value: float
    start: int
    """As in `Quotation`."""
    end: int
    attribution: Attribution | None
    citations: tuple[Citation, ...] = ()
    approximate: bool = False
    """Whether the page calls it a round number: `about 32,000`, `more than 30,000`."""
    unit: str | None = None
    """`%`, `pp` (percentage points) or a currency sign; None for others."""
    bound: Bound | None = None
    """Whether the page says that the true number is larger or smaller; None where it does not, or says only *about*."""
    measure: str | None = None
    """What it measures, by its unit: `weight`, `euro`; None where it has no unit that is known, or is a share."""
    factor: float = 1.0
    """How much of it one is, in a unit that all numbers of the measure share."""
    with_unit: str = ""
    """As the page writes it, with its unit: `32 million euros`."""
    between: tuple[float, float] | None = None
    """Both ends, where it is one end of a range: `between 11,000 and 12,000`."""


class NoticeKind(enum.StrEnum):
    """What reading a page can show besides quotations."""

    UNCLOSED_MARK = "unclosed-mark"
    TURNED_DIRECTION = "turned-direction"
    INVISIBLE_CHARACTER = "invisible-character"
    LITERAL_ATTRIBUTE_LIST = "literal-attribute-list"
    UNUSED_IGNORE = "unused-ignore"
    UNUSED_SOURCE = "unused-source"
    """A source is declared where there is nothing to check."""
    UNKNOWN_SOURCE = "unknown-source"
    UNKNOWN_DIRECTIVE = "unknown-directive"
    NOT_READ = "not-read"
    """Something keeps a part of the page from being read."""
    PERHAPS_NOT_READ = "perhaps-not-read"
    """What was not read may have no quotations."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that reading the page showed and the author should know, besides quotations."""

    kind: NoticeKind
    text: str
    """The words on the page it is about, for finding the line."""
    start: int
    """As in `Quotation`."""
    end: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Directive:
    """What the author told us on the page: a comment or an attribute."""

    kind: str
    """`source`, `ignore` or `off`."""
    values: tuple[str, ...]
    """Source ids; for `ignore` names or codes of rules (none: every rule); none for `off`."""
    text: str
    """As written: `quotecheck: ignore changed-word`, `data-quotecheck="off"`."""
    start: int
    """The text it holds for, as in `Quotation`; empty where nothing comes after it."""
    end: int


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
