"""Ledgers whose entries are read when they are asked for: those of a large site would fill the memory."""

from __future__ import annotations

import functools
from abc import abstractmethod
from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING, overload

from mkdocs_quotecheck.report.summaries import LedgerSummary, joined, summarise

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mkdocs_quotecheck.model import LedgerEntry


# No dataclasses: these are sequences that equal any other with the same entries.
class SummarisedLedger(Sequence["LedgerEntry"]):
    """Entries that are read one after the other each time they are asked for, with what is counted in them."""

    @property
    @abstractmethod
    def summary(self) -> LedgerSummary:
        """What is counted in the entries, without reading them."""

    @abstractmethod
    def __iter__(self) -> Iterator[LedgerEntry]:
        """Reads the entries."""

    @overload
    def __getitem__(self, index: int, /) -> LedgerEntry: ...
    @overload
    def __getitem__(self, index: slice, /) -> tuple[LedgerEntry, ...]: ...
    def __getitem__(self, index: int | slice, /) -> LedgerEntry | tuple[LedgerEntry, ...]:
        """Reads what stands before, too."""
        if isinstance(index, slice):
            return tuple(self)[index]
        place = range(len(self))[index]
        return next(islice(self, place, None))

    def __eq__(self, other: object) -> bool:
        """Whether it has the same entries."""
        if not isinstance(other, Sequence) or len(self) != len(other):
            return False
        return all(one == another for one, another in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]  # as any sequence that is compared by what it holds, tuples apart


class JoinedLedger(SummarisedLedger):
    """The ledgers of several pages."""

    def __init__(self, parts: Sequence[Sequence[LedgerEntry]]) -> None:
        """The ledgers, in the order of the pages."""
        self._parts = parts
        self._length = sum(map(len, parts))

    @property
    def parts(self) -> Sequence[Sequence[LedgerEntry]]:
        """The ledgers of the pages."""
        return self._parts

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[LedgerEntry]:
        """Reads one page after the other."""
        return (entry for part in self._parts for entry in part)

    @functools.cached_property
    def summary(self) -> LedgerSummary:
        """What is counted on all pages."""
        return joined(summary_of(part) for part in self._parts)


class MovedLedger(SummarisedLedger):
    """A ledger with other names of places; what is counted stays."""

    def __init__(self, entries: Sequence[LedgerEntry], move: Callable[[LedgerEntry], LedgerEntry]) -> None:
        """`move` gives an entry with its places named anew."""
        self._entries = entries
        self._move = move

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[LedgerEntry]:
        """Reads the entries and names their places."""
        return map(self._move, self._entries)

    @property
    def summary(self) -> LedgerSummary:
        """As it is with the old names."""
        return summary_of(self._entries)


def join(ledgers: Sequence[Sequence[LedgerEntry]]) -> Sequence[LedgerEntry]:
    """Ledgers as one; plain ones give a plain one."""
    if any(isinstance(each, SummarisedLedger) for each in ledgers):
        return JoinedLedger(ledgers)
    return tuple(entry for ledger in ledgers for entry in ledger)


def parts_of(ledger: Sequence[LedgerEntry]) -> Sequence[Sequence[LedgerEntry]]:
    """A ledger page by page if it is so; otherwise one part with all of it."""
    return ledger.parts if isinstance(ledger, JoinedLedger) else (ledger,)


def summary_of(ledger: Sequence[LedgerEntry]) -> LedgerSummary:
    """What is counted in a ledger; read only if it has not been counted."""
    return ledger.summary if isinstance(ledger, SummarisedLedger) else summarise(ledger)
