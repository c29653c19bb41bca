"""Results of pages as bytes and back: packed, since a large site has many, and most are only kept for the next run.

An entry has three parts: what is said of the page, the ledger, and what both depend on in the registry. Only the first is read in
every run.
"""

from __future__ import annotations

import json
import struct
import zlib
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.site.codec import encoded, number, text
from mkdocs_quotecheck.site.keptledger import KeptLedger
from mkdocs_quotecheck.site.pagecodec import ledger_of, report_fields, report_of, trace_fields, trace_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.model import LedgerEntry, Report, Trace
    from mkdocs_quotecheck.storage.sealed import SealedFile

Entry = tuple[str, bytes]
"""The digest of a page; and packed what checking it gave, and what that depends on in the registry: a large site has many."""

BROKEN: Final = (TypeError, ValueError, RecursionError, zlib.error, struct.error)
"""What unpacking raises where it was given something else."""

_LENGTHS: Final = struct.Struct("<II")
"""Of the first two parts."""


def packed_entry(report: Report, trace: Trace) -> bytes:
    """A result and what it depends on, packed."""
    return _joined(encoded(report_fields(report)), encoded(report.ledger), encoded(trace_fields(trace)))


def report_in(data: bytes, held: Sequence[LedgerEntry] | None = None) -> Report:
    """The report of an entry, whose ledger is unpacked when it is asked for; raises what `BROKEN` has.

    `held` are the entries of the ledger, where they are known; they are released as `KeptLedger` says.
    """
    head, ledger, _ = _parts(data)
    return report_of(
        json.loads(bytes(head)), lambda length, counted: KeptLedger(ledger, length, counted, ledger_of, held)
    )


def trace_in(data: bytes) -> Trace:
    """What the result of an entry depends on; raises what `BROKEN` has."""
    return trace_of(json.loads(zlib.decompress(_parts(data)[2])))


def entry_text(data: bytes) -> str:
    """An entry as one text of JSON, for tables that others read."""
    head, ledger, trace = _parts(data)
    whole = b"[%b,%b,%b]" % (bytes(head), zlib.decompress(ledger), zlib.decompress(trace))
    return whole.decode("utf-8", "surrogatepass")


def entry_of(written: str) -> bytes:
    """The entry that such a text describes; raises what `BROKEN` has."""
    head, ledger, trace = json.loads(written)
    return _joined(encoded(head), encoded(ledger), encoded(trace))


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


def _joined(head: bytes, ledger: bytes, trace: bytes) -> bytes:
    # The quickest level: a ledger has 20 kB, of which a fourth is left.
    kept, depends = zlib.compress(ledger, 1), zlib.compress(trace, 1)
    return b"".join((_LENGTHS.pack(len(head), len(kept)), head, kept, depends))


def _parts(data: bytes) -> tuple[memoryview, memoryview, memoryview]:
    first, second = _LENGTHS.unpack_from(data)
    at = _LENGTHS.size
    # No copies: an entry is held to be written, and its ledger to be read.
    view = memoryview(data)
    return view[at : at + first], view[at + first : at + first + second], view[at + first + second :]
