"""The ledger of a page as it is kept: packed, and read when somebody asks for an entry."""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING

from mkdocs_quotecheck.report.ledgers import SummarisedLedger

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from mkdocs_quotecheck.model import LedgerEntry
    from mkdocs_quotecheck.report.summaries import LedgerSummary


class KeptLedger(SummarisedLedger):
    """Packed entries of one page."""

    def __init__(
        self,
        packed: memoryview,
        length: int,
        summary: LedgerSummary,
        decode: Callable[[object], Sequence[LedgerEntry]],
        held: Sequence[LedgerEntry] | None = None,
    ) -> None:
        """`packed` is JSON, compressed; `decode` makes the entries of it. `held` are these entries, until they are released."""
        self._held = held
        self._packed = packed
        self._length = length
        self._summary = summary
        self._decode = decode

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[LedgerEntry]:
        """Unpacks them, unless they are held still."""
        if self._held is not None:
            return iter(self._held)
        return iter(self._decode(json.loads(zlib.decompress(self._packed))))

    @property
    def is_held(self) -> bool:
        """Whether reading the entries costs nothing now."""
        return self._held is not None

    def release(self) -> None:
        """Lets go of the entries: those of a large site would fill the memory."""
        self._held = None

    @property
    def packed(self) -> memoryview:
        """What the entries are made of: the same bytes are the same entries."""
        return self._packed

    @property
    def summary(self) -> LedgerSummary:
        """As it was counted when the page was checked."""
        return self._summary
