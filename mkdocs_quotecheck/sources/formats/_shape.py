"""What a format is, and what reading a file of it gives."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs_quotecheck.model import Mark, Span


@dataclass(frozen=True, slots=True)
class ReadText:
    """What a reader took out of a file. The fields are those of `model.SourceText`, offsets counting in `text`."""

    text: str
    pages: tuple[Mark, ...] = ()
    sections: tuple[Mark, ...] = ()
    turns: tuple[Mark, ...] = ()
    times: tuple[Mark, ...] = ()
    lines: tuple[int, ...] = ()
    furniture: tuple[Span, ...] = ()
    places: tuple[Mark, ...] = ()
    files: tuple[Mark, ...] = ()
    unread: str = ""
    """What of the file could not be read, a clause: `pages 3 and 5 are pictures without a text layer`; empty if nothing is known
    to be missing."""
    stretches: tuple[Stretch, ...] = ()
    """Where the elements stand for which the registry asks, in the order in which they end."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where an element stands in the text."""

    selector: str
    """The selector that it fits."""
    span: Span


class Option(enum.Enum):
    """What an entry of the registry may say about how its file is read."""

    SELECT = "select"
    WITHOUT = "without"
    ENCODING = "encoding"


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """What the registry says about how a file is read."""

    select: tuple[str, ...] = ()
    """CSS selectors of the elements that are the document; empty for what the reader finds by itself."""
    without: tuple[str, ...] = ()
    """CSS selectors of elements that are no part of it."""
    encoding: str = ""
    """Of its text; empty for what the file says itself."""
    marked: tuple[str, ...] = ()
    """CSS selectors of elements whose place in the text is asked for: those of the source's parts."""
    addresses: tuple[str, ...] = ()
    """Of the document, for archives that hold several."""

    def key(self) -> tuple[str, ...]:
        """All of it as words, for a digest; empty where nothing is said."""
        parts = (
            *(f"select {selector}" for selector in self.select),
            *(f"without {selector}" for selector in self.without),
            *(f"marked {selector}" for selector in self.marked),
            *((f"encoding {self.encoding}",) if self.encoding else ()),
            *(f"address {address}" for address in self.addresses),
        )
        return tuple(parts)


@dataclass(frozen=True, slots=True)
class Format:
    """A format of source files. `from_bytes` is given where neither `from_text` nor `with_options` is."""

    name: str
    """What `format:` in the registry says."""
    title: str
    """What people call it, with its article: `a PDF document`."""
    suffixes: tuple[str, ...]
    """Lower case, with the point."""
    media_type: str
    version: int
    """Raised whenever the reader's result changes, so that texts kept from before are read anew."""
    from_text: Callable[[str], ReadText] | None = None
    """Reads decoded text, line ends as `\\n`."""
    from_bytes: Callable[[bytes], ReadText] | None = None
    """Reads the file's bytes.

    Both raise `QuotecheckError` without a path for what cannot be read.
    """
    encoding: Callable[[bytes], str | None] | None = None
    """For `from_text`: the encoding that a file names in itself."""
    with_options: Callable[[bytes, ReadingOptions], ReadText] | None = None
    """Reads the file's bytes as the registry asks for; files are read by it where it is given."""
    options: frozenset[Option] = frozenset()
    """What of the registry's wishes it understands; `from_text` understands an encoding without saying so."""
    recognises: Callable[[bytes], bool] | None = None
    """Whether the bytes show by themselves that they are of this format: a signature, or a beginning that nothing else has."""
    largest: int = 0
    """Bytes of the largest file that is read; 0 for the limit of text formats."""
    paragraphs: bool = False
    """Whether its files have no lines that a person could look up, so that paragraphs are counted."""
    tabular: bool = False
    """Whether its numbers are figures of a table, never those of lines or verses."""
    is_mark_up: bool = False
    """Whether its files are text with marks in it, which their author may want to have read as plain text."""
    family: str = ""
    """What its name is one of several for: a file of one of them is never refused as another."""
    archive: bool = False
    """Whether it holds several documents, of which the source's `url` names one."""

    def understands(self, option: Option) -> bool:
        """Whether an entry of this format may say this."""
        return option in self.options or (option is Option.ENCODING and self.from_text is not None)
