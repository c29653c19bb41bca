"""Where the text of a source comes from: a file, or the registry itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.decoding import kind_by_signature
from mkdocs_quotecheck.sources.files import read_bytes
from mkdocs_quotecheck.sources.limits import MAX_PDF_BYTES, MAX_SOURCE_BYTES
from mkdocs_quotecheck.sources.preparing import read_file, read_inline

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

    def data(self) -> bytes:
        """The file's bytes.

        Raises:
            FileNotFoundError: If there is none.
            QuotecheckError: Without a path, if it cannot be read.
        """
        return read_bytes(self.path, MAX_PDF_BYTES if self.form.from_bytes else MAX_SOURCE_BYTES)

    def read(self, data: bytes) -> ReadText:
        """The text in those bytes.

        Raises:
            QuotecheckError: Without a path; with a line of the file where one is to blame.
        """
        self._refuse_other_kind(data)
        return read_file(data, self.form, self.labels)

    def lines(self, _text: str) -> tuple[int, ...]:
        """Empty: the reader of the format knows the lines."""
        return ()

    def _refuse_other_kind(self, data: bytes) -> None:
        """Refuses a file whose first bytes show another kind than its suffix says.

        With `format:` given, an HTML page may be read as plain text or Markdown: its author wants the mark-up.
        """
        found = kind_by_signature(data)
        if found is None or found[1] == self.form.name or (self.explicit and found[1] == "html"):
            return
        kind, right = found
        remedy = f"Write `format: {right}`" if right else "Save it as text or PDF"
        raise QuotecheckError(
            f"The file is {kind}, not {self.form.title}.", f"{remedy}, or name the right file."
        )


@dataclass(frozen=True, slots=True)
class InlineOrigin:
    """A text in the registry."""

    text: str
    form: Format
    labels: tuple[str, ...] = ()
    first_line: int = 0
    """Line of the registry on which the text begins; 0 if its lines are not the registry's."""

    def data(self) -> bytes:
        """The text in UTF-8."""
        return self.text.encode("utf-8", "surrogatepass")

    def read(self, data: bytes) -> ReadText:
        """The text as read by its format.

        Raises:
            QuotecheckError: Without a path.
        """
        return read_inline(data.decode("utf-8", "surrogatepass"), self.form, self.labels)

    def lines(self, text: str) -> tuple[int, ...]:
        """For each line of the text its line in the registry; empty where that cannot be told."""
        count = text.count("\n") + 1 if self.first_line else 0
        return tuple(range(self.first_line, self.first_line + count))


Origin = FileOrigin | InlineOrigin
