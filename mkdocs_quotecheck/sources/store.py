"""Prepared source texts, kept between builds by content.

One file for each text: a header, its marks as JSON, the text, and its index in the form that is looked up in directly, so that
opening it parses nothing. The name is a digest of all that the content depends on: the source's bytes, its format, the labels of
its speakers, the code and the libraries that prepare it. A file is never trusted: whatever is foreign, cut off or damaged counts as not there.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import mmap
import os
import struct
import time
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Mark, SourceText, Span
from mkdocs_quotecheck.sources.formats._shape import ReadText
from mkdocs_quotecheck.storage.atomic import atomic_write
from mkdocs_quotecheck.storage.fingerprint import code_fingerprint

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from mkdocs_quotecheck.sources.formats._shape import Format
    from mkdocs_quotecheck.text.index import TextIndex

PREPARED_BY = ("sources", "text", "languages")
"""The parts of this package that prepare texts."""

FOLDER = "sources"
SUFFIX = ".prepared"

MAPPED_FROM = 1_000_000
"""Bytes from which a file is mapped and not read: each map holds a file open, and a process may open some 1,000 at once."""

SPARE_SECONDS = 14 * 24 * 3600
"""Texts that no build has used for a fortnight are removed: long enough to go back and forth between branches."""

SPARE_BYTES = 500_000_000
"""Of texts that this build does not use; beyond it the oldest are removed."""

_TOUCHED_SECONDS = 24 * 3600
_ABANDONED_SECONDS = 3600

# Magic with the version of this layout; lengths of marks, text and index; checksum of marks and text; the file's own key.
_MAGIC = b"QCPREP02"
_HEADER = struct.Struct("<8sIQQI32s")
_ALIGNMENT = 8


@dataclass(frozen=True, slots=True)
class Kept:
    """A prepared text as it came out of the store."""

    read: ReadText
    index: TextIndex
    size: int
    """Bytes of its file."""


def key_of(digest: str, form: Format, labels: Sequence[str] = (), options: Sequence[str] = ()) -> str:
    """The key under which a text is kept: 64 hexadecimal digits.

    Args:
        digest: SHA-256 of the source's bytes.
        form: Its format.
        labels: The labels of its speakers in the registry.
        options: What the registry says about how it is read.
    """
    parts = (digest, form.name, str(form.version), code_fingerprint(*PREPARED_BY), *options, "", *labels)
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


class Store:
    """A folder of prepared texts. One that cannot be read or written is done without."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / FOLDER
        self._wrote = False

    def has(self, key: str) -> bool:
        """Whether a text seems to be there, by its header and length; `get` looks closer."""
        path = self._path(key)
        try:
            with path.open("rb") as file:
                header = file.read(_HEADER.size)
                status = os.fstat(file.fileno())
        except OSError:
            return False
        if _lengths(header, status.st_size, key) is None:
            return False
        if time.time() - status.st_mtime > _TOUCHED_SECONDS:
            with contextlib.suppress(OSError):
                os.utime(path)
        return True

    def get(self, key: str) -> Kept | None:
        """A text; None if it is not there whole and unharmed."""
        from mkdocs_quotecheck.text.index import BrokenIndexError, load

        try:
            data = _opened(self._path(key))
            lengths = _lengths(bytes(data[: _HEADER.size]), len(data), key)
            if lengths is None:
                return None
            marks_end = _HEADER.size + lengths.marks
            text_end = marks_end + lengths.text
            if zlib.crc32(data[_HEADER.size : text_end]) != lengths.checksum:
                return None
            text = str(data[marks_end:text_end], "utf-8")
            read = _read_text(json.loads(bytes(data[_HEADER.size : marks_end])), text)
            index = load(memoryview(data)[_aligned(text_end) :], text, read.furniture)
        except (OSError, ValueError, TypeError, KeyError, RecursionError, BrokenIndexError):
            return None
        return Kept(read, index, len(data))

    def put(self, key: str, prepared: SourceText) -> bool:
        """Keeps a text; False if it cannot be written. Readers see the old file or the new one, never a part."""
        from mkdocs_quotecheck.text.index import TextIndex, dump

        if not isinstance(prepared.index, TextIndex):
            return False
        try:
            data = _packed(key, prepared, dump(prepared.index))
            atomic_write(self._path(key), data)
        except (OSError, ValueError):
            return False
        self._wrote = True
        return True

    def sweep(self, live: Collection[str]) -> None:
        """Removes what has not been used for long, and the oldest beyond a bound; does nothing if nothing was written."""
        if not self._wrote:
            return
        now = time.time()
        spare: list[tuple[float, int, Path]] = []
        with contextlib.suppress(OSError):
            for entry in os.scandir(self._folder):
                status = entry.stat(follow_symlinks=False)
                age = now - status.st_mtime
                if entry.name.startswith("."):
                    if age > _ABANDONED_SECONDS:
                        _remove(Path(entry.path))
                elif entry.name.removesuffix(SUFFIX) not in live:
                    spare.append((age, status.st_size, Path(entry.path)))
        room = SPARE_BYTES
        for age, size, path in sorted(spare):
            room -= size
            if age > SPARE_SECONDS or room < 0:
                _remove(path)

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}{SUFFIX}"


@dataclass(frozen=True, slots=True)
class _Lengths:
    marks: int
    text: int
    checksum: int


def _lengths(header: bytes, size: int, key: str) -> _Lengths | None:
    """What a header says; None unless it is one of ours, under this key, and as long as the file."""
    if len(header) < _HEADER.size:
        return None
    magic, marks, text, index, checksum, own_key = _HEADER.unpack(header)
    if magic != _MAGIC or own_key.hex() != key or _aligned(_HEADER.size + marks + text) + index != size:
        return None
    return _Lengths(marks, text, checksum)


def _packed(key: str, prepared: SourceText, index: bytes) -> bytes:
    text = prepared.text.encode("utf-8")
    marks = json.dumps(_marks(prepared), ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    body = marks + text
    header = _HEADER.pack(_MAGIC, len(marks), len(text), len(index), zlib.crc32(body), bytes.fromhex(key))
    filled = b"\0" * (_aligned(_HEADER.size + len(body)) - _HEADER.size - len(body))
    return b"".join((header, body, filled, index))


_MARK_FIELDS = ("pages", "sections", "turns", "times", "places", "files")


def _marks(prepared: SourceText) -> dict[str, list[object]]:
    named: dict[str, list[object]] = {
        name: [[mark.offset, mark.label, mark.level] for mark in getattr(prepared, name)]
        for name in _MARK_FIELDS
    }
    named["lines"] = list(prepared.lines)
    named["furniture"] = [[span.start, span.end] for span in prepared.furniture]
    return named


def _read_text(marks: object, text: str) -> ReadText:
    """Raises TypeError, ValueError or KeyError for anything that `_marks` did not write."""
    if not isinstance(marks, dict):
        raise TypeError
    named = {
        name: tuple(Mark(int(at), str(label), int(level)) for at, label, level in marks[name])
        for name in _MARK_FIELDS
    }
    return ReadText(
        text,
        **named,
        lines=tuple(int(line) for line in marks["lines"]),
        furniture=tuple(Span(int(start), int(end)) for start, end in marks["furniture"]),
    )


def _opened(path: Path) -> bytes | mmap.mmap:
    with path.open("rb") as file:
        if os.fstat(file.fileno()).st_size < MAPPED_FROM:
            return file.read()
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()


def _aligned(length: int) -> int:
    return length + -length % _ALIGNMENT
