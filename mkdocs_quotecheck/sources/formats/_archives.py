"""ZIP archives of documents, read within limits: Word, OpenDocument, EPUB, Excel.

Nothing is ever written to disk, and paths in an archive only name its own parts.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from typing import TYPE_CHECKING
from urllib.parse import unquote

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.limits import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_PARTS = 20_000
"""A book with a picture on each page has 2,000."""

MOST_UNPACKED = 100_000_000
"""Bytes of all parts that are read together: a dictionary of 2,000 pages has 20 MB of text with its mark-up."""

LARGEST_ARCHIVE = 200_000_000
"""Bytes; most of a large book is pictures, which are not read."""

SIGNATURE = b"PK\x03\x04"
_ENCRYPTED = 0x1
_STEP = 1 << 20
# What `zipfile` raises for archives that are damaged, cut off or made to be so.
_FAILURES = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    EOFError,
    OSError,
    NotImplementedError,
    ValueError,
    KeyError,
    IndexError,
    OverflowError,
    MemoryError,
)


class Archive:
    """The parts of an archive, by their paths."""

    def __init__(self, data: bytes, title: str, most: int = MOST_UNPACKED) -> None:
        """Opens an archive.

        Args:
            data: Its bytes.
            title: What it is, with its article: `a Word document`.
            most: Bytes of all parts that are read together.

        Raises:
            QuotecheckError: If it is no archive, damaged, or has too many parts.
        """
        self._title = title
        self._most = most
        self._read = 0
        if not data.startswith(SIGNATURE):
            raise QuotecheckError(f"The file is not {title}.", "Name the right file, or its right `format:`.")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            infos = self._zip.infolist()
        except _FAILURES:
            raise self._damaged() from None
        if len(infos) > MOST_PARTS:
            raise QuotecheckError(
                f"The file has {len(infos):,} parts; {MOST_PARTS:,} are the most that is read.",
                "Name the right file.",
            )
        self._infos = {info.filename: info for info in infos}
        self._lowered = {name.lower(): name for name in reversed(self._infos)}

    @property
    def names(self) -> Sequence[str]:
        """The paths of its parts, in the archive's order."""
        return tuple(self._infos)

    def has(self, name: str) -> bool:
        """Whether there is such a part."""
        return name in self._infos

    def read(self, name: str) -> bytes:
        """The bytes of a part.

        Raises:
            QuotecheckError: If there is none, it is damaged or encrypted, or more is unpacked than the limit.
        """
        info = self._infos.get(name)
        if info is None:
            raise QuotecheckError(
                f"The file has no part “{name[:80]}”, so it is not {self._title}, or damaged.",
                "Fetch the file again, or name the right one.",
            )
        if info.flag_bits & _ENCRYPTED:
            raise self.protected()
        parts: list[bytes] = []
        try:
            with self._zip.open(info) as stream:
                while piece := stream.read(_STEP):
                    self._read += len(piece)
                    if self._read > self._most:
                        raise self._too_large()
                    parts.append(piece)
        except RuntimeError:
            # `zipfile` asks for a password.
            raise self.protected() from None
        except _FAILURES:
            raise self._damaged() from None
        return b"".join(parts)

    def beside(self, part: str, reference: str) -> str | None:
        """The path of the part that a part refers to; None if there is none such in the archive."""
        path = unquote(reference.partition("#")[0].partition("?")[0])
        found = posixpath.normpath(posixpath.join(posixpath.dirname(part), path)).lstrip("/")
        return found if found in self._infos else self._lowered.get(found.lower())

    def protected(self) -> QuotecheckError:
        """What is said of an encrypted document."""
        return QuotecheckError(
            f"The file is {self._title} that is protected by a password.",
            "Save a copy without protection, or register its text.",
        )

    def _damaged(self) -> QuotecheckError:
        kind = self._title.partition(" ")[2]
        return QuotecheckError(f"The {kind} is damaged and cannot be opened.", "Fetch the file again.")

    def _too_large(self) -> QuotecheckError:
        return QuotecheckError(
            f"Unpacked, the file has more than {in_words(self._most)}, the most that is read.",
            "Register the part that is quoted, with `excerpt: true`.",
        )


def holds(data: bytes, *signs: bytes) -> bool:
    """Whether the directory of an archive has all of these words: names of its parts; cheap, for recognising it."""
    if not data.startswith(SIGNATURE):
        return False
    ends = data[:200] + data[-_STEP * 2 :]
    return all(sign in ends for sign in signs)
