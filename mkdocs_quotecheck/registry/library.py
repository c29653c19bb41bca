"""The registered people and sources, with their texts."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from mkdocs_quotecheck.registry.preparing import prepared

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from mkdocs_quotecheck.model import Person, RegistryProblem, Source, SourceState, SourceText
    from mkdocs_quotecheck.registry.formats._shape import ReadText


@dataclass(frozen=True, slots=True)
class Holding:
    """A source with what is known of its text."""

    source: Source
    state: SourceState
    digest: str = ""
    """SHA-256 of its bytes; empty if they could not be read."""
    read: ReadText | None = None
    first_line: int = 0
    """For a text in the registry itself: the line of the registry on which it begins; 0 if its lines cannot be told."""


@dataclass(frozen=True, slots=True)
class Inventory:
    """All that loading a registry found."""

    path: Path
    people: tuple[Person, ...]
    holdings: tuple[Holding, ...]
    problems: tuple[RegistryProblem, ...]
    watched: tuple[Path, ...]
    fingerprint: str


class Registry:
    """The registered people and sources; a `model.Library`. Made by `load_registry`."""

    def __init__(self, inventory: Inventory) -> None:
        self._inventory = inventory
        self._people = {person.id: person for person in inventory.people}
        self._holdings = {holding.source.id: holding for holding in inventory.holdings}
        self._sources = {holding.source.id: holding.source for holding in inventory.holdings}
        self._texts: dict[str, SourceText | None] = {}

    @property
    def path(self) -> Path:
        """The registry file."""
        return self._inventory.path

    @property
    def people(self) -> Mapping[str, Person]:
        """By id, in the registry's order."""
        return MappingProxyType(self._people)

    @property
    def sources(self) -> Mapping[str, Source]:
        """By id, in the registry's order; those whose text cannot be used included."""
        return MappingProxyType(self._sources)

    @property
    def states(self) -> Mapping[str, SourceState]:
        """Whether each source can be used, by id, in the registry's order."""
        return MappingProxyType({name: holding.state for name, holding in self._holdings.items()})

    @property
    def problems(self) -> tuple[RegistryProblem, ...]:
        """Every mistake in the registry and in the files it names, by file and place."""
        return self._inventory.problems

    def text(self, source_id: str) -> SourceText | None:
        """The prepared text of a source; None if it cannot be used. Loaded when first asked for."""
        if source_id not in self._texts:
            holding = self._holdings.get(source_id)
            self._texts[source_id] = self._prepared(holding) if holding else None
        return self._texts[source_id]

    def fingerprint(self) -> str:
        """A digest of all that checking a page takes from here: the registry's bytes and those of every source."""
        return self._inventory.fingerprint

    def watched_files(self) -> tuple[Path, ...]:
        """The registry and every source file it names, missing ones included: a change in one changes the results."""
        return self._inventory.watched

    @staticmethod
    def _prepared(holding: Holding) -> SourceText | None:
        if holding.read is None:
            return None
        text = replace(prepared(holding.read, holding.digest), source=holding.source)
        if holding.first_line and not text.lines:
            count = text.text.count("\n") + 1
            text = replace(text, lines=tuple(range(holding.first_line, holding.first_line + count)))
        return text


def fingerprint_of(registry_bytes: bytes, holdings: Sequence[Holding]) -> str:
    """The registry's fingerprint: its bytes, and state and digest of every source."""
    digest = hashlib.sha256(hashlib.sha256(registry_bytes).digest())
    for holding in holdings:
        digest.update(f"{holding.source.id}\0{holding.state.value}\0{holding.digest}\n".encode())
    return digest.hexdigest()
