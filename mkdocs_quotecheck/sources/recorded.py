"""Entries of the registry that note who was asked for."""

from __future__ import annotations

from collections.abc import Mapping, ValuesView
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs_quotecheck.model import Trace

T = TypeVar("T")


class Recorded(Mapping[str, T]):
    """A mapping that adds each key that it is asked for to a set, and says when all are gone through."""

    def __init__(self, entries: Mapping[str, T], asked: set[str], trace: Trace | None) -> None:
        """With `trace`, going through all entries makes the result depend on everything."""
        self._entries = entries
        self._asked = asked
        self._trace = trace

    def __getitem__(self, key: str) -> T:
        self._asked.add(key)
        return self._entries[key]

    def __contains__(self, key: object) -> bool:
        if isinstance(key, str):
            self._asked.add(key)
        return key in self._entries

    def __iter__(self) -> Iterator[str]:
        if self._trace is not None:
            self._trace.everything = True
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def values(self) -> ValuesView[T]:
        """All entries; asks for none of them by its key."""
        if self._trace is not None:
            self._trace.everything = True
        return self._entries.values()
