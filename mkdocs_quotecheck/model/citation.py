"""What a page points to for quoted words: the document, and the place in it."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


class DatePrecision(enum.Enum):
    """How much of a date is known; what is not known is 1 in the `date`."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"


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
    TITLE = "title"
    """The same of a document that is not registered: *In “Walden”, Thoreau writes*."""
    LISTED = "listed"
    """The page's list of sources has this one document, and the quotation names no other, nor a speaker; or the page's title names
    it, and a place stands by itself behind the words."""


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
