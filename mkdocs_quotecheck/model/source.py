"""The registry: people, documents and their texts."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from mkdocs_quotecheck.model.citation import DatePrecision

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from mkdocs_quotecheck.model.span import Span


@dataclass(frozen=True, slots=True)
class Person:
    """A person or organisation that is quoted."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    """Other names and descriptions pages use: `Hale`, `the harbour master`."""
    pronouns: str | None = None
    """`he`, `she`, `they` or `it`; None if unknown."""
    complete: bool = False
    """All that the person ever said is registered: what stands in none of the documents is absent, not unchecked."""
    urls: tuple[str, ...] = ()
    """Addresses of pages about the person, a link to which names the person; `*` stands for any characters."""


class Strictness(enum.Enum):
    """What a source asks to be told that is normally forgiven or only mentioned."""

    KEYWORD_CASE = "keyword-case"
    """MUST and must are different words (RFC 8174)."""
    PUNCTUATION = "punctuation"
    SPELLING = "spelling"
    CASE = "case"
    """The first letter's case too."""


@dataclass(frozen=True, slots=True)
class Source:
    """A registered document, without its text."""

    id: str
    title: str
    people: tuple[str, ...] = ()
    """Ids of the people who say or wrote it."""
    aliases: tuple[str, ...] = ()
    date: date | None = None
    """Of the document, as far as `date_precision` says it is known."""
    url: str | None = None
    edition: str | None = None
    replaces: tuple[str, ...] = ()
    """Ids of the editions that this one replaces."""
    language: str | None = None
    excerpt: bool = False
    """The text is only part of the document: what is not found in it is unchecked, not absent."""
    strict: frozenset[Strictness] = frozenset()
    speakers: tuple[tuple[str, str], ...] = ()
    """Labels of a transcript and the ids of the people who speak under them: `(("MS HALE", "ada-hale"), …)`."""
    path: str | None = None
    """The file with its text, as the registry writes it; None for a text in the registry itself."""
    line: int = 0
    """Line of the registry file where the entry begins, from 1."""
    date_precision: DatePrecision = DatePrecision.DAY
    urls: tuple[str, ...] = ()
    """Further addresses than `url`; `*` stands for any characters."""
    doi: tuple[str, ...] = ()
    """In normal form: `10.1000/182`."""
    isbn: tuple[str, ...] = ()
    """Of 13 figures."""
    part_of: str | None = None
    """Id of the source of which this one is a part: a letter in a book, a chapter of an anthology."""
    registry: str = ""
    """The registry file that has the entry, as problems call it."""
    publish: bool = False
    """Whether the site may show its text."""
    files: tuple[str, ...] = ()
    """Its files whose text is read as it is, such as code, as a user calls them from the site's folder. Code blocks of pages that
    name one are compared with it."""


@dataclass(frozen=True, slots=True)
class Part:
    """Where a part of a source with people of its own stands in the source's text."""

    source: str
    """Its id."""
    people: tuple[str, ...]
    spans: tuple[Span, ...]
    """In order; several for the answers of an interview. Empty where its place in the whole is not known."""


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A named place in a source text: the start of a page, a heading, a speaker's turn, a cue's time."""

    offset: int
    """Offset in `SourceText.text`."""
    label: str
    """`12`, `4.2 Retention`, `MS HALE`, `00:01:30`."""
    level: int = 0
    """Of a heading: how deep it stands, 1 for the outermost; 0 where that is not known, and for other marks."""


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of a source text in which most of some words stand close together."""

    span: Span
    """In `SourceText.text`, with a few words of context on either side."""
    score: float
    """Share of the words that stand there, rare ones counting more, 0 to 1; their order is not judged."""


class WordIndex(Protocol):
    """What `matching` asks of the words of a source text. The offsets are in `SourceText.text`.

    Words are given as the keys that `folding.split_words` makes of a quotation.
    """

    @property
    def word_count(self) -> int:
        """How many words the text has."""

    def occurrences(self, keys: Sequence[str], limit: int = 32) -> tuple[Span, ...]:
        """Where these words stand one right after the other, whatever signs are between them; at most `limit`, in order.

        Only the words agree: marks, case, punctuation and hyphens are the caller's to compare.
        """

    def count(self, keys: Sequence[str], limit: int) -> int:
        """In how many places `occurrences` finds these words; `limit` where there are more."""

    def regions(self, keys: Sequence[str], limit: int = 3) -> tuple[Region, ...]:
        """Where most of these words stand close together in about this order; at most `limit`, best first."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of a source, prepared for looking things up in it. Made by `prepare_source` and by the registry's store."""

    text: str
    """What the reader of its format took out of the file; everything printed as the source's words is a slice of it."""
    digest: str
    """SHA-256 of the file's bytes, or of the UTF-8 text where there is no file; hexadecimal."""
    source: Source | None = None
    pages: tuple[Mark, ...] = ()
    """Where each page begins, in order; empty for formats without pages. Behind them, under the same labels, where the notes
    of pages begin that stand apart from their text."""
    sections: tuple[Mark, ...] = ()
    """Where each heading stands, in order."""
    turns: tuple[Mark, ...] = ()
    """Where each speaker's turn begins in a transcript, in order; the label is the one in the text."""
    times: tuple[Mark, ...] = ()
    """Where each timed cue of a transcript begins, in order."""
    lines: tuple[int, ...] = ()
    """For formats whose text is not the file's own: for each line of `text` the line of the file (HTML, Markdown, captions,
    texts in the registry) or the line on its page (PDF), from 1; empty where both are the same."""
    places: tuple[Mark, ...] = ()
    """Where each named place begins, in order, for formats in whose files lines say nothing: `paragraph 3`, `cell B7`."""
    furniture: tuple[Span, ...] = ()
    """Running heads, page numbers and the like, proven by repetition, counting or page breaks: not part of the text."""
    files: tuple[Mark, ...] = ()
    """For a source of many files: where each begins, under its path."""
    parts: tuple[Part, ...] = ()
    """Parts with people of their own, as registered."""
    unread: str = ""
    """What of the file could not be read, a clause; empty if nothing is known to be missing."""
    index: WordIndex | None = field(default=None, compare=False, repr=False)
    """The look-up structure over its words, built by `wordindex`; None only until it is prepared."""


class SourceState(enum.Enum):
    """Whether a registered source can be used."""

    READY = "ready"
    MISSING = "missing"
    UNREADABLE = "unreadable"
    CHANGED = "changed"
    """Readable, but its bytes differ from the `sha256` pin."""


@dataclass(frozen=True, slots=True)
class RegistryProblem:
    """A mistake in the registry or in a file that it names."""

    path: str
    """The file to open: the registry or the source's own file."""
    line: int
    """From 1; 0 where the file as a whole is meant."""
    column: int
    """From 1; 0 where the line as a whole is meant."""
    cause: str
    """What is wrong, one sentence."""
    remedy: str
    """What to do, one sentence."""
    source: str | None = None
    """Id of the source it concerns, if it concerns one."""
    state: SourceState | None = None
    """For problems with a source's file: what they make of the source. `CHANGED` leaves it usable."""
    partial: bool = False
    """Whether only a part of the source's text is missing, so that the rest is used."""


class Library(Protocol):
    """The registered people and sources, as `matching` sees them. `registry.Registry` is one."""

    @property
    def people(self) -> Mapping[str, Person]:
        """By id, in the registry's order."""

    @property
    def sources(self) -> Mapping[str, Source]:
        """By id, in the registry's order; those whose text cannot be used included."""

    def text(self, source_id: str) -> SourceText | None:
        """The prepared text of a source; None if it cannot be used. Loaded when first asked for."""

    def has_text(self, source_id: str) -> bool:
        """Whether `text` gives one, told without loading it."""

    def unread(self, source_id: str) -> str:
        """Why the text of a source, or a part of it, could not be read, a clause; empty if all of it was read."""
