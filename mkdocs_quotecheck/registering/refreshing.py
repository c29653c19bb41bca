"""Fetches sources again, and says what has changed for the quotations of the site."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError, no_such_source
from mkdocs_quotecheck.model import SourceState
from mkdocs_quotecheck.registering.fetching import FetchLimits, fetch
from mkdocs_quotecheck.registering.naming import unused
from mkdocs_quotecheck.registering.pins import digest_of
from mkdocs_quotecheck.registering.registry_file import changed, write
from mkdocs_quotecheck.registering.resting import SiteQuotations
from mkdocs_quotecheck.registering.walls import wall_of
from mkdocs_quotecheck.storage.regular import exists, is_file

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from mkdocs_quotecheck.model import Evidence, Page
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
    mistakes: tuple[str, ...] = ()
    """What of the entry does not fit the new text: a part whose heading is gone, a selector that fits nothing."""
    error: str = ""
    """Why it could not be fetched or read; empty if it was."""


def refresh(
    registry: Registry,
    pages: Iterable[Page],
    ids: Collection[str] = (),
    options: RefreshOptions | None = None,
) -> Iterator[Refreshed]:
    """Fetches the sources named, or all that have an address and a file of their own, one after another.

    The id of a part stands for the source that it is a part of. The pages are read when the first source has changed, once.

    Raises:
        QuotecheckError: An id is not registered, or has no address.
    """
    wanted = options or RefreshOptions()
    chosen = {_whole(name, registry) for name in ids}
    site = _Site(registry, pages)
    for source in registry.sources.values():
        own = source.url and source.path and source.part_of is None
        if own and not registry.is_of_many_files(source.id) and (not chosen or source.id in chosen):
            try:
                yield _refreshed(site, source.id, wanted)
            except QuotecheckError as error:
                yield Refreshed(source.id, source.url or "", error=f"{error.cause} {error.remedy}".strip())


def _whole(name: str, registry: Registry) -> str:
    """The id of the source that is fetched for an id."""
    source = registry.sources.get(name)
    if source is None:
        raise no_such_source(name, registry.sources)
    whole = registry.sources[source.part_of or name]
    if not whole.url:
        raise QuotecheckError(f"The source “{whole.id}” has no address.", "Add `url:` to its entry.")
    return whole.id


class _Site:
    """The site's quotations and what becomes of them with the registry at hand."""

    def __init__(self, registry: Registry, pages: Iterable[Page]) -> None:
        self.registry = registry
        self._pages = pages
        self._quotations: SiteQuotations | None = None
        self._evidence: Sequence[Sequence[Evidence]] = ()

    def differences(self, renewed: Registry, name: str) -> tuple[Difference, ...]:
        """What a new text of a source changes."""
        if self._quotations is None:
            self._quotations = SiteQuotations(self._pages, self.registry)
            self._evidence = self._quotations.evidence(self.registry)
        after = self._quotations.evidence(renewed)
        return self._quotations.differences(self._evidence, after, {name, *self.registry.parts_of(name)})

    def accept(self, renewed: Registry) -> None:
        """From now on the new text counts."""
        self.registry = renewed
        if self._quotations is not None:
            self._evidence = self._quotations.evidence(renewed)


def _refreshed(site: _Site, name: str, wanted: RefreshOptions) -> Refreshed:
    registry = site.registry
    source = registry.sources[name]
    file = registry.folder_of(name) / (source.path or "")
    fetched = fetch(source.url or "", wanted.limits)
    digest = hashlib.sha256(fetched.data).hexdigest()
    if digest == digest_of(file):
        return Refreshed(name, fetched.address)
    renewed = registry.with_data(name, fetched.data)
    text = renewed.text(name)
    if file.suffix.lower() in (".html", ".htm", ".xhtml"):
        wall = wall_of(fetched.data.decode("utf-8", "replace"), text.text if text else "")
        if wall:
            raise QuotecheckError(f"The page is {wall.value}, not the document.", wall.remedy)
    found = site.differences(renewed, name)
    accepted = wanted.accept and not wanted.dry_run
    if accepted:
        _accept(registry, name, fetched, digest, keep_old=wanted.keep_old)
        site.accept(renewed)
    mistakes = _new_mistakes(registry, renewed, {name, *registry.parts_of(name)})
    return Refreshed(name, fetched.address, True, found, accepted, mistakes)


def _new_mistakes(before: Registry, after: Registry, ids: Collection[str]) -> tuple[str, ...]:
    known = {(each.source, each.cause) for each in before.problems}
    return tuple(
        f"{each.source}: {each.cause} {each.remedy}".strip()
        for each in after.problems
        if each.source in ids
        and each.state is not SourceState.CHANGED
        and (each.source, each.cause) not in known
    )


def _accept(registry: Registry, name: str, fetched: Fetched, digest: str, *, keep_old: bool) -> None:
    """Writes the new text over the old one and mends the entry."""
    file = registry.folder_of(name) / (registry.sources[name].path or "")
    old = file.read_bytes() if keep_old and is_file(file) else b""

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
    while exists(kept):
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
