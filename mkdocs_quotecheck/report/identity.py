"""A name for each quotation of a report, which stays when others come or go: links lead to it."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mkdocs_quotecheck.model import LedgerEntry

# Of a million quotations two have the same name by chance in one site of 500.
DIGITS: Final = 12


def identified(ledger: Iterable[LedgerEntry]) -> Iterator[tuple[str, LedgerEntry]]:
    """Each entry with its name: a digest of its page and its words, and which of the page's equal ones it is."""
    # By digest: the words of all quotations of a large site would fill the memory.
    seen: Counter[bytes] = Counter()
    for entry in ledger:
        words = " ".join(entry.text.split())
        named = hashlib.sha256(f"{entry.page}\0{entry.address}\0{words}\0".encode("utf-8", "surrogatepass"))
        key = named.digest()
        named.update(str(seen[key]).encode())
        seen[key] += 1
        yield named.hexdigest()[:DIGITS], entry
