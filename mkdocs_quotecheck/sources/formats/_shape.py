"""What a format is, and what reading a file of it gives."""

from __future__ import annotations

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


@dataclass(frozen=True, slots=True)
class Format:
    """A format of source files. Exactly one of `from_text` and `from_bytes` is given."""

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
