"""Results of pages as bytes and back: packed, since a large site has many, and most are only kept for the next run."""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING

from mkdocs_quotecheck.site.pagecodec import number, plain_report, plain_trace, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs_quotecheck.model import Report, Trace
    from mkdocs_quotecheck.storage.sealed import SealedFile

Entry = tuple[str, bytes]
"""The digest of a page; and packed what checking it gave, and what that depends on in the registry: a large site has many."""

BROKEN = (TypeError, ValueError, RecursionError, zlib.error)
"""What unpacking raises where it was given something else."""


def encoded(value: object) -> bytes:
    """A value as JSON in UTF-8."""
    written = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return written.encode("utf-8", "surrogatepass")


def packed_entry(report: Report, trace: Trace) -> bytes:
    """A result and what it depends on, packed."""
    # The quickest level: a page has 20 kB, of which a fourth is left.
    return zlib.compress(encoded([plain_report(report), plain_trace(trace)]), 1)


def unpacked_entry(data: bytes) -> tuple[object, object]:
    """Both again, as JSON knows them; raises what `BROKEN` has."""
    report, trace = json.loads(zlib.decompress(data))
    return report, trace


def results_in(file: SealedFile) -> Iterator[tuple[str, Entry]]:
    """What a file has of each page.

    Raises:
        ValueError, TypeError: It is not of this shape.
    """
    pages = file.part("pages")
    index = json.loads(bytes(file.part("index")))
    if not isinstance(index, dict):
        raise TypeError(index)
    at = 0
    for key, (digest, length) in index.items():
        yield text(key), (text(digest), bytes(pages[at : at + number(length)]))
        at += length
