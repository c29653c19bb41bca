"""A source that is made of many files, such as the code of the project itself."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import Mark, Span
from mkdocs_quotecheck.sources.compression import is_packed, unpacked
from mkdocs_quotecheck.sources.files import read_bytes
from mkdocs_quotecheck.sources.formats._shape import ReadingOptions, ReadText, Stretch
from mkdocs_quotecheck.sources.limits import MAX_FILES_BYTES, MAX_SOURCE_BYTES, in_words
from mkdocs_quotecheck.sources.preparing import read_file, with_turns
from mkdocs_quotecheck.sources.recognising import recognise

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs_quotecheck.sources.formats._shape import Format

# Between the texts of two files: no quotation runs from one into the other.
_BETWEEN = "\n\n"
_KINDS = ("pages", "sections", "turns", "times", "places")
"""The marks of a text that its file brings."""
_TELLING_BYTES = 8_000
"""In which a NUL shows that a file is no text, as git has it."""


@dataclass(frozen=True, slots=True)
class Member:
    """A file of such a source."""

    shown: str
    """Its path as a user calls it."""
    path: Path
    form: Format
    options: ReadingOptions = field(default_factory=ReadingOptions)
    """What the registry says about how it is read, as far as its format understands that."""

    def data(self) -> bytes:
        """Its bytes."""
        return read_bytes(self.path, self.form.largest or MAX_SOURCE_BYTES)

    def read(self, data: bytes) -> ReadText | None:
        """The text in those bytes; None for what is no text, or has none."""
        plain = unpacked(data, self.form.largest or MAX_SOURCE_BYTES) if is_packed(data) else data
        if not plain.strip() or _is_binary(plain, self.form):
            return None
        return read_file(plain, self.form, (), self.options)


@dataclass(frozen=True, slots=True)
class FilesOrigin:
    """The files, in order."""

    members: tuple[Member, ...]
    form: Format
    labels: tuple[str, ...] = ()

    def forms(self) -> tuple[Format, ...]:
        """The formats of its files."""
        return tuple({each.form.name: each.form for each in self.members}.values())

    def wishes(self) -> tuple[str, ...]:
        """All that the text depends on besides the bytes and the labels, as words."""
        return tuple(
            dict.fromkeys(word for each in self.members for word in (each.form.name, *each.options.key()))
        )

    def data(self) -> bytes:
        """The bytes of all files, each behind its path and length.

        Raises:
            FileNotFoundError: If one is gone.
            QuotecheckError: If one cannot be read.
        """
        pieces: list[bytes] = []
        size = 0
        for member in self.members:
            try:
                content = member.data()
            except QuotecheckError as error:
                raise _of_file(error, member) from None
            size += len(content)
            if size > MAX_FILES_BYTES:
                raise QuotecheckError(
                    f"The files have more than {in_words(MAX_FILES_BYTES)} together.",
                    "Name fewer of them, or make several sources of them.",
                )
            pieces += [f"{member.shown}\0{len(content)}\n".encode("utf-8", "surrogatepass"), content]
        return b"".join(pieces)

    def read(self, data: bytes) -> ReadText:
        """The texts of all files one after another; what is no text is left out.

        Raises:
            QuotecheckError: With the path of a file that cannot be read.
        """
        joined = _Joined()
        at = 0
        for member in self.members:
            head_end = data.index(b"\n", at)
            length = int(data[data.index(b"\0", at) + 1 : head_end])
            at = head_end + 1 + length
            try:
                text = member.read(data[head_end + 1 : at])
            except QuotecheckError as error:
                raise _of_file(error, member) from None
            if text is not None:
                joined.add(member.shown, text)
        read = joined.read()
        if not read.text.strip():
            raise QuotecheckError(
                "The files have no text in them.", "Name files that have the source's words."
            )
        return with_turns(read, self.labels) if self.labels else read

    def lines(self, _text: str) -> tuple[int, ...]:
        """Empty: reading gives the lines."""
        return ()


class _Joined:
    """Puts texts one behind the other, their marks with them."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._length = 0
        self._files: list[Mark] = []
        self._marks: dict[str, list[Mark]] = {kind: [] for kind in _KINDS}
        self._lines: list[int] = []
        self._furniture: list[Span] = []
        self._unread: list[str] = []
        self._stretches: list[Stretch] = []

    def add(self, name: str, read: ReadText) -> None:
        offset = self._length
        self._files.append(Mark(offset, name))
        for kind, marks in self._marks.items():
            marks += [replace(mark, offset=mark.offset + offset) for mark in getattr(read, kind)]
        count = read.text.count("\n") + 1
        lines = read.lines or tuple(range(1, count + 1))
        self._lines += [*lines, *lines[-1:]]
        self._stretches += [
            replace(each, span=Span(each.span.start + offset, each.span.end + offset))
            for each in read.stretches
        ]
        self._furniture += [Span(each.start + offset, each.end + offset) for each in read.furniture]
        self._unread += [f"of {name} {read.unread}"] if read.unread else []
        self._texts.append(read.text)
        self._length += len(read.text) + len(_BETWEEN)

    def read(self) -> ReadText:
        return ReadText(
            _BETWEEN.join(self._texts),
            **{kind: tuple(marks) for kind, marks in self._marks.items()},
            lines=tuple(self._lines),
            furniture=tuple(self._furniture),
            files=tuple(self._files),
            unread="; ".join(self._unread),
            stretches=tuple(self._stretches),
        )


def _is_binary(content: bytes, form: Format) -> bool:
    if form.name != "plain":
        return False
    found = recognise(content)
    mark_up = found is None or (found.form is not None and found.form.is_mark_up)
    return not mark_up or b"\0" in content[:_TELLING_BYTES]


def _of_file(error: QuotecheckError, member: Member) -> QuotecheckError:
    remedy = error.remedy or "Leave it out of the pattern."
    return QuotecheckError(error.cause, remedy, path=member.shown, line=error.line)
