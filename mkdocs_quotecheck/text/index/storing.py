"""An index as bytes and back: laid out so that opening it is a few checks and no parsing."""

from __future__ import annotations

import hashlib
import struct
import sys
import zlib
from array import array
from typing import TYPE_CHECKING

from mkdocs_quotecheck.text.index.building import without
from mkdocs_quotecheck.text.index.searching import SMALL_VOCABULARY, TextIndex
from mkdocs_quotecheck.text.index.signatures import pack_signatures, packed_size

if TYPE_CHECKING:
    from collections.abc import Sequence
    from mmap import mmap

    from mkdocs_quotecheck.model import Span

# Raised whenever the layout, the cut into words or their keys change: an older index is then built anew.
FORMAT_VERSION = 4
_MAGIC = b"QCWI"
# Magic, version, byte order; hashes, listed places, blocks, words; checksum of what follows the header, digest of the text.
_HEADER = struct.Struct("<4sHcxIIIII32s")
_ALIGNMENT = 8


class BrokenIndexError(ValueError):
    """These bytes are no index of this text: foreign, cut off, damaged, or of another version or machine."""


def dump(index: TextIndex) -> bytes:
    """The index as bytes, without its text, in this machine's byte order."""
    body = b"".join(
        part + b"\0" * (-len(part) % _ALIGNMENT)
        for part in (
            index.hashes.tobytes(),
            index.by_hash.tobytes(),
            index.posting_starts.tobytes(),
            index.postings.tobytes(),
            index.block_starts.tobytes(),
            index.block_places.tobytes(),
            index.ids,
            bytes(index.signatures) or pack_signatures(index),
        )
    )
    return _header(index, zlib.crc32(body)) + body


def load(
    data: bytes | memoryview | mmap, text: str, furniture: Sequence[Span] = (), *, authentic: bool = False
) -> TextIndex:
    """Opens what `dump` wrote. Nothing is copied but the word numbers; `data` must outlive the index.

    `authentic` says that the bytes and the text are known to be as they were written, together.

    Raises:
        BrokenIndexError: `data` is not a whole and unharmed index of `text` without `furniture`, made by this version on such a machine.
    """
    plain = without(text, furniture)
    view = memoryview(data).cast("B")
    if len(view) < _HEADER.size:
        raise BrokenIndexError("too short")
    magic, version, order, hashes, listed, blocks, words, checksum, digest = _HEADER.unpack_from(view)
    if (magic, version, order) != (_MAGIC, FORMAT_VERSION, _byte_order()):
        raise BrokenIndexError("foreign format, version or byte order")
    size = 2 if hashes <= SMALL_VOCABULARY else 4
    lengths = [
        8 * hashes,
        4 * hashes,
        4 * (hashes + 1),
        4 * listed,
        4 * blocks,
        4 * blocks,
        size * words,
        packed_size(words),
    ]
    body = view[_HEADER.size :]
    if len(body) != sum(length + -length % _ALIGNMENT for length in lengths):
        raise BrokenIndexError("wrong length")
    if not authentic and (zlib.crc32(body) != checksum or digest != _digest(plain)):
        raise BrokenIndexError("damaged, or the index of another text")
    parts = []
    at = 0
    for length in lengths:
        parts.append(body[at : at + length])
        at += length + -length % _ALIGNMENT
    return TextIndex(
        text=plain,
        word_count=words,
        hashes=parts[0].cast("Q"),
        by_hash=parts[1].cast("I"),
        posting_starts=parts[2].cast("I"),
        postings=parts[3].cast("I"),
        block_starts=parts[4].cast("I"),
        block_places=parts[5].cast("I"),
        ids=bytes(parts[6]),
        signatures=parts[7],
    )


def _header(index: TextIndex, checksum: int) -> bytes:
    sizes = (len(index.hashes), len(index.postings), len(index.block_starts), index.word_count)
    return _HEADER.pack(_MAGIC, FORMAT_VERSION, _byte_order(), *sizes, checksum, _digest(index.text))


def _byte_order() -> bytes:
    # Arrays of another item size would be misread as surely as those of another byte order.
    usual = (array("Q").itemsize, array("I").itemsize, array("H").itemsize) == (8, 4, 2)
    return b"?" if not usual else b"<" if sys.byteorder == "little" else b">"


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=32).digest()
