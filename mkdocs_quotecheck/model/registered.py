"""The entries of a registry as keys of what is kept between pages."""

from __future__ import annotations

from typing import TypeVar

T = TypeVar("T")


class Registered(tuple[T, ...]):
    """Entries that are the same objects on every page: as a key they are compared, which is quick then, and never hashed."""

    __slots__ = ()

    def __hash__(self) -> int:
        """By their number: hashing a thousand people took as long as reading a paragraph."""
        return hash(len(self))
