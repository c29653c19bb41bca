"""Where the text of a source comes from: a file, or the registry itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.compression import is_packed, unpacked
from mkdocs_quotecheck.sources.files import read_bytes
from mkdocs_quotecheck.sources.formats._shape import ReadingOptions
from mkdocs_quotecheck.sources.limits import MAX_SOURCE_BYTES
from mkdocs_quotecheck.sources.preparing import read_file, read_inline
from mkdocs_quotecheck.sources.recognising import recognise

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs_quotecheck.sources.formats._shape import Format, ReadText


@dataclass(frozen=True, slots=True)
class FileOrigin:
    """A source's own file."""

    path: Path
    form: Format
    labels: tuple[str, ...] = ()
    """Of its speakers."""
    explicit: bool = False
    """The registry names the format; the suffix does not have to."""
    options: ReadingOptions = field(default_factory=ReadingOptions)

    def data(self) -> bytes:
        """The file's bytes.

        Raises:
            FileNotFoundError: If there is none.
            QuotecheckError: Without a path, if it cannot be read.
        """
        return read_bytes(self.path, self._limit())

    def read(self, data: bytes) -> ReadText:
        """The text in those bytes.

        Raises:
            QuotecheckError: Without a path; with a line of the file where one is to blame.
        """
        plain = unpacked(data, self._limit()) if is_packed(data) else data
        self._refuse_other_kind(plain)
        return read_file(plain, self.form, self.labels, self.options)

    def forms(self) -> tuple[Format, ...]:
        """Its format."""
        return (self.form,)

    def wishes(self) -> tuple[str, ...]:
        """All that the text depends on besides the bytes, the format and the labels, as words."""
        return self.options.key()

    def lines(self, _text: str) -> tuple[int, ...]:
        """Empty: the reader of the format knows the lines."""
        return ()

    def _limit(self) -> int:
        return self.form.largest or MAX_SOURCE_BYTES

    def _refuse_other_kind(self, data: bytes) -> None:
        """Refuses a file whose bytes show another kind than its suffix says.

        With `format:` given, mark-up may be read as plain text or Markdown: its author wants it so.
        """
        found = recognise(data)
        if found is None:
            return
        form = found.form
        if form is not None and (form.name == self.form.name or form.family == self.form.family != ""):
            return
        if form is not None and self.explicit and form.is_mark_up and self.form.name in _SHOW_MARK_UP:
            return
        remedy = f"Write `format: {form.name}`, or name the right file." if form else found.remedy
        raise QuotecheckError(f"The file is {found.title}, not {self.form.title}.", remedy)


_SHOW_MARK_UP = frozenset({"plain", "markdown"})


@dataclass(frozen=True, slots=True)
class InlineOrigin:
    """A text in the registry."""

    text: str
    form: Format
    labels: tuple[str, ...] = ()
    first_line: int = 0
    """Line of the registry on which the text begins; 0 if its lines are not the registry's."""
    options: ReadingOptions = field(default_factory=ReadingOptions)

    def data(self) -> bytes:
        """The text in UTF-8."""
        return self.text.encode("utf-8", "surrogatepass")

    def read(self, data: bytes) -> ReadText:
        """The text as read by its format.

        Raises:
            QuotecheckError: Without a path.
        """
        return read_inline(data.decode("utf-8", "surrogatepass"), self.form, self.labels, self.options)

    def forms(self) -> tuple[Format, ...]:
        """Its format."""
        return (self.form,)

    def wishes(self) -> tuple[str, ...]:
        """As with a file."""
        return self.options.key()

    def lines(self, text: str) -> tuple[int, ...]:
        """For each line of the text its line in the registry; empty where that cannot be told."""
        count = text.count("\n") + 1 if self.first_line else 0
        return tuple(range(self.first_line, self.first_line + count))
