"""Files packed with gzip, unpacked within a limit."""

from __future__ import annotations

import zlib

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.limits import in_words

SUFFIX = ".gz"
SIGNATURE = b"\x1f\x8b"

MOST_MEMBERS = 20_000
"""Archives of web pages have one a page, blocks of `bgzip` one for each 64 kB."""

# Bytes that are unpacked at once, and that come out at most: what a member leaves over is copied.
_STEP = 1 << 16
_MOST_AT_ONCE = 1 << 20
# `wbits` for the header of gzip.
_GZIP = 31


def is_packed(data: bytes) -> bool:
    """Whether bytes are packed with gzip."""
    return data.startswith(SIGNATURE)


def unpacked(data: bytes, limit: int) -> bytes:
    """What a gzip file holds; several members follow one another.

    Raises:
        QuotecheckError: If it is damaged or cut off, or holds more than `limit` bytes.
    """
    parts: list[bytes] = []
    at = size = members = 0
    while data.startswith(SIGNATURE, at):
        members += 1
        member = zlib.decompressobj(_GZIP)
        while not member.eof:
            if at >= len(data) or members > MOST_MEMBERS:
                raise _damaged()
            packed = data[at : at + _STEP]
            try:
                piece = member.decompress(packed, _MOST_AT_ONCE)
            except zlib.error:
                raise _damaged() from None
            at += len(packed) - len(member.unconsumed_tail) - len(member.unused_data)
            size += len(piece)
            if size > limit:
                raise QuotecheckError(
                    f"Unpacked, the file has more than {in_words(limit)}, the most that is read.",
                    "Register the part that is quoted, with `excerpt: true`.",
                )
            parts.append(piece)
    return b"".join(parts)


def _damaged() -> QuotecheckError:
    return QuotecheckError("The gzip file is damaged or cut off.", "Fetch the file again.")
