"""Fetches sources again, and says what has changed for the quotations of the site."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.registering.fetching import FetchLimits, fetch
from mkdocs_quotecheck.registering.naming import no_such_source, unused
from mkdocs_quotecheck.registering.pins import digest_of
from mkdocs_quotecheck.registering.registry_file import changed, write
from mkdocs_quotecheck.registering.resting import differences
from mkdocs_quotecheck.registering.walls import wall_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from mkdocs_quotecheck.model import Page
    from mkdocs_quotecheck.registering.fetching import Fetched
    from mkdocs_quotecheck.registering.registry_file import RegistryFile
    from mkdocs_quotecheck.registering.resting import Difference
    from mkdocs_quotecheck.sources import Registry


@dataclass(frozen=True, slots=True)
class RefreshOptions:
    """How sources are fetched again."""

    accept: bool = False
    """Whether the new text is taken."""
    keep_old: bool = False
    """Whether the old text stays registered, as an edition that the new one replaces."""
    dry_run: bool = False
    limits: FetchLimits = FetchLimits()  # noqa: RUF009  (frozen)


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What fetching a source again showed."""

    id: str
    url: str
    changed: bool = False
    """Whether the document's bytes are others."""
    found: tuple[Difference, ...] = ()
    accepted: bool = False
    error: str = ""
    """Why it could not be fetched or read; empty if it was."""


def refresh(
    registry: Registry,
    pages: Sequence[Page],
    ids: Collection[str] = (),
    options: RefreshOptions | None = None,
) -> Iterator[Refreshed]:
    """Fetches the sources named, or all that have an address and a file of their own, one after another.

    Raises:
        QuotecheckError: An id is not registered, or has no address.
    """
    wanted = options or RefreshOptions()
    for name in ids:
        source = registry.sources.get(name)
        if source is None:
            raise no_such_source(name, registry.sources)
        if not source.url:
            raise QuotecheckError(f"The source “{name}” has no address.", "Add `url:` to its entry.")
    for source in registry.sources.values():
        own = source.url and source.path and source.part_of is None
        if own and not registry.is_of_many_files(source.id) and (not ids or source.id in ids):
            try:
                yield _refreshed(registry, pages, source.id, wanted)
            except QuotecheckError as error:
                yield Refreshed(source.id, source.url or "", error=f"{error.cause} {error.remedy}".strip())


def _refreshed(registry: Registry, pages: Sequence[Page], name: str, wanted: RefreshOptions) -> Refreshed:
    source = registry.sources[name]
    file = registry.folder_of(name) / (source.path or "")
    fetched = fetch(source.url or "", wanted.limits)
    digest = hashlib.sha256(fetched.data).hexdigest()
    if digest == digest_of(file):
        return Refreshed(name, fetched.address)
    renewed = registry.with_data(name, fetched.data, digest)
    text = renewed.text(name)
    if file.suffix.lower() in (".html", ".htm", ".xhtml"):
        wall = wall_of(fetched.data.decode("utf-8", "replace"), text.text if text else "")
        if wall:
            raise QuotecheckError(f"The page is {wall.value}, not the document.", wall.remedy)
    found = differences(pages, registry, renewed, name)
    accepted = wanted.accept and not wanted.dry_run
    if accepted:
        _accept(registry, name, fetched, digest, keep_old=wanted.keep_old)
    return Refreshed(name, fetched.address, changed=True, found=found, accepted=accepted)


def _accept(registry: Registry, name: str, fetched: Fetched, digest: str, *, keep_old: bool) -> None:
    """Writes the new text over the old one and mends the entry."""
    file = registry.folder_of(name) / (registry.sources[name].path or "")
    old = file.read_bytes() if keep_old and file.is_file() else b""

    def change(tree: RegistryFile) -> None:
        entry = tree.find("sources", name)
        if entry is None:
            raise QuotecheckError(
                f"The entry of “{name}” is not in this file.", "Is it a part of another one?"
            )
        if old:
            _keep(tree, entry, file, old, fetched.time[:10])
        tree.set_value(entry, "sha256", digest)
        tree.set_value(entry, "fetched", fetched.time, behind="url")
        write(file, fetched.data)

    changed(registry.file_of(name), change)


def _keep(tree: RegistryFile, entry: dict[str, object], file: Path, old: bytes, today: str) -> None:
    """The old text as an earlier edition."""
    identifier = unused(f"{entry['id']}-before-{today}", tree.ids())
    kept = file.with_name(f"{file.stem}-before-{today}{file.suffix}")
    number = 2
    while kept.exists():
        kept, number = file.with_name(f"{file.stem}-before-{today}-{number}{file.suffix}"), number + 1
    write(kept, old)
    path = (Path(str(entry["path"])).parent / kept.name).as_posix()
    people = entry.get("people")
    tree.add(
        "sources",
        {
            "id": identifier,
            "title": str(entry.get("title")),
            "path": path,
            "people": [str(each) for each in people] if isinstance(people, list) else [],
            "edition": f"before {today}",
            "sha256": hashlib.sha256(old).hexdigest(),
        },
    )
    before = entry.get("replaces")
    listed = [str(each) for each in before] if isinstance(before, list) else ([str(before)] if before else [])
    tree.set_value(entry, "replaces", [*listed, identifier])
