"""What checking a page asked of the registry, so that a change of the registry need not check every page anew."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Search:
    """A question to the index over all sources, and its answer."""

    exact: bool
    """Whether the words had to stand one after the other."""
    keys: tuple[str, ...]
    among: tuple[str, ...] | None
    """Among which sources: `sources` and their ids, or `people`, why, and the ids of the people whose they are; None for all."""
    leave_out: tuple[str, ...]
    """The same of those that were left out."""
    limit: int
    found: tuple[str, ...]
    """Ids of the sources that were named."""


@dataclass(slots=True)
class Trace:
    """All that a page's result depends on in the registry, beside the names that its words may have."""

    texts: set[str] = field(default_factory=set)
    """Ids of the sources whose text was asked for."""
    entries: set[str] = field(default_factory=set)
    """Ids whose entry was asked for, registered or not."""
    people: set[str] = field(default_factory=set)
    """Ids of people whose entry or whose documents were asked for."""
    searches: list[Search] = field(default_factory=list)
    everything: bool = False
    """Whether the result depends on all entries: a list of them, or the nearest name among them."""
