"""What the registry was when results were made, kept beside them: so that the next run can tell what was changed in it."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.site.codec import plain
from mkdocs_quotecheck.storage.sealed import LARGEST_RESULT, open_sealed, write_sealed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from mkdocs_quotecheck.model import Person, Source
    from mkdocs_quotecheck.site.changes import RegistryChanges
    from mkdocs_quotecheck.site.registryathand import RegistryAtHand
    from mkdocs_quotecheck.sources import Registry
    from mkdocs_quotecheck.storage.keys import Seal

Entries = dict[str, object]
"""The fields of one entry, as JSON knows them."""

FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A registry as JSON knows it, by id."""

    fingerprint: str = ""
    people: Mapping[str, Entries] = field(default_factory=dict)
    """In the registry's order."""
    sources: Mapping[str, Entries] = field(default_factory=dict)
    versions: Mapping[str, str] = field(default_factory=dict)
    """Of texts; those that cannot be used have a hyphen."""

    def usable(self, source: str) -> bool:
        """Whether the text of a source can be used."""
        return not self.versions.get(source, "-").startswith("-")


def snapshot(registry: Registry) -> Snapshot:
    """What a registry is."""
    return Snapshot(
        registry.fingerprint(),
        {name: _entry(person) for name, person in registry.people.items()},
        {name: _entry(source) for name, source in registry.sources.items()},
        dict(registry.versions()),
    )


def write_snapshot(path: Path, purpose: str, seal: Seal, kept: Snapshot) -> None:
    """Keeps it; where it cannot be written, the next change has all pages checked."""
    told = [FORMAT, kept.fingerprint, kept.people, kept.sources, kept.versions]
    written = json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    with contextlib.suppress(OSError):
        write_sealed(path, purpose, seal, {"registry": [written]})


def read_snapshot(path: Path, purpose: str, seal: Seal) -> Snapshot | None:
    """What is kept; None if it is not there as this user kept it."""
    try:
        read = json.loads(bytes(open_sealed(path, purpose, seal, LARGEST_RESULT).part("registry")))
        version, fingerprint, people, sources, versions = read
    except (OSError, ValueError, TypeError, RecursionError):
        return None
    parts = (people, sources, versions)
    if (
        version != FORMAT
        or not isinstance(fingerprint, str)
        or not all(isinstance(each, dict) for each in parts)
    ):
        return None
    return Snapshot(fingerprint, people, sources, versions)


def changes_since(
    fingerprint: str, now: RegistryAtHand, kept: Path, purpose: str, seal: Seal
) -> RegistryChanges | None:
    """What was changed in the registry since it had that fingerprint; None if nothing was, or if what it was is not kept."""
    if fingerprint == now.fingerprint:
        return None
    old = read_snapshot(kept, purpose, seal)
    if old is None or old.fingerprint != fingerprint or now.whole is None:
        return None
    from mkdocs_quotecheck.site.changes import RegistryChanges

    return RegistryChanges(old, snapshot(now.whole), now.whole)


def _entry(value: Person | Source) -> Entries:
    return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}


def _plain(value: object) -> object:
    if isinstance(value, frozenset):
        return sorted(map(str, map(plain, value)))
    return value if isinstance(value, str | bool | int | None) else plain(value)
