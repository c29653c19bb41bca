"""Pins: the sha256 of a document as it was when its quotations were right."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError, no_such_source
from mkdocs_quotecheck.registering.registry_file import changed
from mkdocs_quotecheck.sources.files import is_pattern, read_bytes
from mkdocs_quotecheck.sources.limits import MAX_PDF_BYTES

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from mkdocs_quotecheck.registering.registry_file import RegistryFile


def lock(registry: Path, ids: Collection[str] = (), *, dry_run: bool = False) -> tuple[str, ...]:
    """Pins the sources that have no pin: those named, or all. Gives the ids of those that were pinned.

    Raises:
        QuotecheckError: The registry cannot be read or written, or an id is not in it.
    """
    pinned: list[str] = []

    def change(file: RegistryFile) -> None:
        known = file.ids()
        for wrong in (name for name in ids if name not in known):
            raise no_such_source(wrong, known)
        for entry in file.entries("sources"):
            path = entry.get("path")
            if "sha256" in entry or not isinstance(path, str) or is_pattern(path):
                continue
            if ids and str(entry.get("id")) not in ids:
                continue
            digest = digest_of(registry.parent / path)
            if digest:
                file.set_value(entry, "sha256", digest)
                pinned.append(str(entry.get("id")))

    changed(registry, change, dry_run=dry_run)
    return tuple(pinned)


def digest_of(path: Path) -> str:
    """The SHA-256 of a file; empty if it cannot be read."""
    try:
        return hashlib.sha256(read_bytes(path, MAX_PDF_BYTES)).hexdigest()
    except (FileNotFoundError, QuotecheckError):
        return ""
