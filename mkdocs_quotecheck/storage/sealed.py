"""Files of named parts that are believed only if this user or this CI wrote them, part by part.

A file has its parts, each beginning at a multiple of 8 bytes, then a table, then a trailer of fixed size. The table holds each
part's name and place and a digest of every block of the file; the trailer holds the table's size and its authentication code.
Opening a file reads and checks the table alone. A block is compared with its digest when it is first asked for, so that a
large file that is mapped costs what is used of it. A file is bound to what it is kept for: under another name it is foreign.
"""

from __future__ import annotations

import hashlib
import mmap
import os
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final

from mkdocs_quotecheck.storage.atomic import writing
from mkdocs_quotecheck.storage.regular import open_regular

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from mkdocs_quotecheck.storage.keys import Seal

    Chunks = Iterable[bytes | memoryview]

BLOCK: Final = 2**16
"""Bytes that are authenticated together: a mapped page costs as much to hash as to read from a disk, and 1 GB has 16,000."""

MAPPED_FROM: Final = 1_000_000
"""Bytes from which a file is mapped and not read: each map holds a file open, and a process may open some 1,000 at once."""

LARGEST_FILE: Final = 2**36
"""Bytes of a file that is opened: 64 GB, more than any index."""

LARGEST_RESULT: Final = 1_000_000_000
"""Bytes of a file of what came of a site: the content of 10,000 long pages, rows of 1,000,000 quotations, 1,000,000 sources."""

MOST_PARTS: Final = 1_000
LONGEST_NAME: Final = 32
ALIGNMENT: Final = 8

_DIGEST = 32
# Magic with the version of this layout; parts; bytes of the parts; the table's code.
_TRAILER = struct.Struct("<8sIxxxxQ32s")
_MAGIC = b"QCSEAL01"
_ENTRY = struct.Struct(f"<{LONGEST_NAME}sQQ")


class ForgedError(ValueError):
    """These bytes are not what was kept: foreign, cut off, damaged or forged."""


@dataclass(frozen=True, slots=True)
class _Table:
    places: Mapping[str, tuple[int, int]]
    """Begin and length of each part."""
    size: int
    """Bytes of all parts."""
    digests: bytes
    """Of the blocks, one behind another."""


class SealedFile:
    """A kept file whose table is authentic. `part` and `view` give bytes that are authentic too.

    A view must not outlive the file's map; it keeps it open by itself. What another process writes into the file while it is
    mapped is not noticed: `write_sealed` never does, it replaces files.
    """

    def __init__(self, data: bytes | mmap.mmap, table: _Table) -> None:
        self._view = memoryview(data)
        self._table = table
        self._checked = bytearray(-(-table.size // BLOCK))
        self.size = len(data)
        """Bytes of the whole file."""

    @property
    def names(self) -> tuple[str, ...]:
        """The parts, as they were written."""
        return tuple(self._table.places)

    def length(self, name: str) -> int:
        """Bytes of a part.

        Raises:
            ForgedError: There is no such part.
        """
        return self.place(name)[1]

    def part(self, name: str) -> memoryview:
        """A whole part, authenticated.

        Raises:
            ForgedError: There is no such part, or it is not what was written.
        """
        return self.view(name, 0, self.length(name))

    def view(self, name: str, start: int, stop: int) -> memoryview:
        """The bytes of a part from `start` to `stop`, authenticated; only the blocks they lie in are read.

        Raises:
            ForgedError: They are not what was written, or there are no such bytes.
        """
        begin, length = self.place(name)
        if not 0 <= start <= stop <= length:
            raise ForgedError(f"the part {name} has {length} bytes")
        first, last = begin + start, begin + stop
        if stop > start:
            for block in range(first // BLOCK, (last - 1) // BLOCK + 1):
                if not self._checked[block]:
                    self._check(block)
        return self._view[first:last]

    def pieces(self, name: str) -> Pieces:
        """A part whose pieces are asked for again and again: quicker than `view`, and each is authenticated as well."""
        return Pieces(self, name, self._view, self._checked)

    def place(self, name: str) -> tuple[int, int]:
        """Where a part begins in the file, and its length.

        Raises:
            ForgedError: There is no such part.
        """
        try:
            return self._table.places[name]
        except KeyError:
            raise ForgedError(f"there is no part {name}") from None

    def _check(self, block: int) -> None:
        at = block * BLOCK
        data = self._view[at : min(at + BLOCK, self._table.size)]
        if _digest(data) != self._table.digests[block * _DIGEST : (block + 1) * _DIGEST]:
            raise ForgedError("a block is not what was written")
        self._checked[block] = 1


class Pieces:
    """Pieces of a part, by slices with a begin and an end."""

    __slots__ = ("_begin", "_checked", "_file", "_length", "_name", "_view")

    def __init__(self, file: SealedFile, name: str, view: memoryview, checked: bytearray) -> None:
        """Made by `SealedFile.pieces`, with what it knows of its blocks."""
        self._file, self._name, self._view, self._checked = file, name, view, checked
        self._begin, self._length = file.place(name)

    def __len__(self) -> int:
        return self._length

    def __getitem__(self, wanted: slice, /) -> memoryview:
        """Raises ForgedError where the bytes are not what was written."""
        start, stop = wanted.start, wanted.stop
        first, last = self._begin + start, self._begin + stop
        known = self._checked
        # So short a piece lies in two blocks at most.
        short = 0 <= start < stop <= self._length and last - first <= BLOCK
        if short and known[first // BLOCK] and known[(last - 1) // BLOCK]:
            return self._view[first:last]
        return self._file.view(self._name, start, stop)


def open_sealed(path: Path, purpose: str, seal: Seal, limit: int = LARGEST_FILE) -> SealedFile:
    """Opens a kept file; a large one is mapped.

    Args:
        path: Where it lies.
        purpose: What it was written for.
        seal: The user's.
        limit: The most bytes that it may have.

    Raises:
        OSError: It cannot be read.
        ForgedError: It is no regular file, too large, or not one that `write_sealed` wrote with this seal for this purpose.
    """
    descriptor, size = open_regular(path)
    with os.fdopen(descriptor, "rb") as file:
        table = _table(file, size, purpose, seal, limit)
        if size < MAPPED_FROM:
            file.seek(0)
            data: bytes | mmap.mmap = file.read(size)
            if len(data) != size:
                raise ForgedError("the file was cut off while it was read")
        else:
            data = mmap.mmap(file.fileno(), size, access=mmap.ACCESS_READ)
    return SealedFile(data, table)


def names_in(path: Path, purpose: str, seal: Seal) -> frozenset[str]:
    """The names of a file's parts by its authentic table, without opening it for use; empty if it is not authentic.

    Raises:
        OSError: It cannot be read.
    """
    descriptor, size = open_regular(path)
    with os.fdopen(descriptor, "rb") as file:
        try:
            return frozenset(_table(file, size, purpose, seal, LARGEST_FILE).places)
        except ForgedError:
            return frozenset()


def write_sealed(path: Path, purpose: str, seal: Seal, parts: Mapping[str, Chunks]) -> None:
    """Writes a file whole or not at all; each part is a sequence of chunks, which are written one by one.

    Raises:
        OSError: It cannot be written.
        ValueError: A part's name is too long, or there are too many.
    """
    if len(parts) > MOST_PARTS or any(len(name.encode()) > LONGEST_NAME for name in parts):
        raise ValueError("too many parts, or a name that is too long")
    with writing(path) as file:
        body = _Body(file)
        entries = b""
        for name, chunks in parts.items():
            begin = body.size
            for chunk in chunks:
                body.write(chunk)
            entries += _ENTRY.pack(name.encode(), begin, body.size - begin)
            body.write(b"\0" * (-body.size % ALIGNMENT))
        table = entries + body.digests()
        head = _TRAILER.pack(_MAGIC, len(parts), body.size, bytes(_DIGEST))
        file.write(table)
        file.write(_TRAILER.pack(_MAGIC, len(parts), body.size, seal.code(purpose, head + table)))


class _Body:
    """Writes the parts and digests their blocks on the way."""

    def __init__(self, file: BinaryIO) -> None:
        self.size = 0
        self._file = file
        self._open = hashlib.blake2b(digest_size=_DIGEST)
        self._done: list[bytes] = []

    def write(self, chunk: bytes | memoryview) -> None:
        view = memoryview(chunk).cast("B")
        self._file.write(view)
        at = 0
        while at < len(view):
            room = BLOCK - self.size % BLOCK
            piece = view[at : at + room]
            self._open.update(piece)
            self.size += len(piece)
            at += len(piece)
            if self.size % BLOCK == 0:
                self._done.append(self._open.digest())
                self._open = hashlib.blake2b(digest_size=_DIGEST)

    def digests(self) -> bytes:
        rest = [self._open.digest()] if self.size % BLOCK else []
        return b"".join([*self._done, *rest])


def _table(file: BinaryIO, size: int, purpose: str, seal: Seal, limit: int) -> _Table:
    """Raises ForgedError unless the file has an authentic table that fits its size."""
    if size > limit:
        raise ForgedError("too large")
    if size < _TRAILER.size:
        raise ForgedError("too short")
    file.seek(size - _TRAILER.size)
    trailer = file.read(_TRAILER.size)
    if len(trailer) < _TRAILER.size:
        raise ForgedError("cut off")
    magic, count, body, code = _TRAILER.unpack(trailer)
    entries = _ENTRY.size * count
    length = entries + _DIGEST * -(-body // BLOCK)
    if magic != _MAGIC or count > MOST_PARTS or body + length + _TRAILER.size != size:
        raise ForgedError("foreign")
    file.seek(body)
    table = file.read(length)
    head = _TRAILER.pack(_MAGIC, count, body, bytes(_DIGEST))
    if len(table) < length or not seal.fits(code, purpose, head + table):
        raise ForgedError("not written with this key, or for something else")
    places = {
        name.rstrip(b"\0").decode(): (begin, long)
        for name, begin, long in _ENTRY.iter_unpack(table[:entries])
    }
    return _Table(places, body, table[entries:])


def _digest(data: memoryview) -> bytes:
    return hashlib.blake2b(data, digest_size=_DIGEST).digest()
