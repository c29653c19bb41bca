"""The registry file → a `Registry`: read, check each entry, check them against one another, then look at the files."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import DatePrecision, Person, Source
from mkdocs_quotecheck.sources.library import Inventory, Registry, fingerprint_of
from mkdocs_quotecheck.sources.loader import SourceLoader
from mkdocs_quotecheck.sources.parts import hold_parts
from mkdocs_quotecheck.sources.registry.including import BEGINNING, read_files, shown_path
from mkdocs_quotecheck.sources.registry.references import check_references

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from mkdocs_quotecheck.model import RegistryProblem
    from mkdocs_quotecheck.sources.library import LoadedSource
    from mkdocs_quotecheck.sources.registry.entries import PersonEntry, RegistryTree, SourceEntry
    from mkdocs_quotecheck.sources.registry.including import RegistryFiles

__all__ = ["BEGINNING", "load_registry"]


def load_registry(
    path: str | Path,
    *,
    root: Path | None = None,
    cache_dir: Path | None = None,
    allow_outside: Sequence[Path] = (),
    language: str | None = None,
) -> Registry:
    """Loads a registry and looks at every source file it names. Mistakes never raise: they stand in `Registry.problems`.

    Args:
        path: The registry file. Paths in it count from its folder.
        root: The site's folder, below which source files must lie; the registry's folder if not given.
        cache_dir: Where prepared texts are kept between runs; None keeps nothing.
        allow_outside: Further folders in which source files may lie.
        language: Of the sources that do not say theirs: the site's. None leaves it unknown, and then a page in another
            language is no excuse for words that are not found.
    """
    return _load(Path(path), root, cache_dir, tuple(allow_outside), language, {})


def _load(  # noqa: PLR0913, PLR0917  (as `load_registry`)
    file: Path,
    root: Path | None,
    cache_dir: Path | None,
    allow_outside: Sequence[Path],
    language: str | None,
    instead: Mapping[str, bytes],
) -> Registry:
    """A registry, with other bytes than those of their files for some sources, by id."""
    site = (root or file.parent).resolve()
    allowed = (site, *(_real(site / folder) for folder in allow_outside))
    read = read_files(file, allowed)
    loader = SourceLoader(allowed, cache_dir, read.problems, read.tree.hosts, instead)
    holdings = tuple(_held(read.tree, loader, language))
    loader.close()
    return Registry(
        Inventory(
            path=file,
            people=tuple(_person(entry) for entry in read.tree.people),
            holdings=holdings,
            problems=tuple(sorted(read.problems, key=_order_from(read.files, site))),
            watched=(file.absolute(), *read.files[1:], *loader.files),
            named=_named(file, read, loader),
            fingerprint=fingerprint_of(read.data, holdings, read.problems),
            store=loader.store,
            just_prepared=loader.just_prepared,
            reload=partial(_load, file, root, cache_dir, allow_outside, language),
        )
    )


def _named(file: Path, read: RegistryFiles, loader: SourceLoader) -> tuple[Path, ...] | None:
    """By which paths all that was read is named; None where patterns name some of it."""
    if read.named is None or loader.named is None:
        return None
    return (file.absolute(), *read.named, *loader.named)


def _real(folder: Path) -> Path:
    """A folder with links resolved."""
    try:
        return Path(os.path.realpath(folder))
    except (OSError, ValueError):
        raise QuotecheckError(
            f"The folder “{folder.name}” of allow_outside is no possible path.", "Write the path of a folder."
        ) from None


def _held(tree: RegistryTree, loader: SourceLoader, language: str | None) -> Iterator[LoadedSource]:
    """Each source with what is known of its text, parts behind the whole."""
    check_references(tree)
    people = {person.id.value for person in tree.people}
    known = {source.id.value for source in tree.sources}
    parts: dict[int, list[SourceEntry]] = {}
    for entry in tree.sources:
        if entry.part_of is not None:
            parts.setdefault(id(entry.part_of), []).append(entry)
    for entry in tree.sources:
        if entry.part_of is None:
            entries = parts.get(id(entry), ())
            whole = loader.hold(entry, _source(entry, people, known, language), entries)
            whole = replace(whole, file=entry.registry.file)
            own = [(part, _source(part, people, known, language)) for part in entries]
            yield from hold_parts(whole, own, loader) if own else (whole,)


def _order_from(files: Sequence[Path], site: Path) -> Callable[[RegistryProblem], tuple[bool, str, int, int]]:
    """The registry's own problems first, then those of each file; by place."""
    registries = {shown_path(file, site) for file in files}
    return lambda problem: (problem.path not in registries, problem.path, problem.line, problem.column)


def _person(entry: PersonEntry) -> Person:
    return Person(entry.id.value, entry.name, entry.aliases, entry.pronouns, entry.complete, entry.urls)


def _source(entry: SourceEntry, people: set[str], sources: set[str], language: str | None) -> Source:
    single = next((url for url in entry.urls if "*" not in url), None)
    return Source(
        id=entry.id.value,
        title=entry.title,
        people=tuple(dict.fromkeys(word.value for word in entry.people if word.value in people)),
        aliases=entry.aliases,
        date=entry.date[0] if entry.date else None,
        url=single,
        urls=tuple(url for url in entry.urls if url != single),
        doi=entry.doi,
        isbn=entry.isbn,
        edition=entry.edition,
        replaces=tuple(dict.fromkeys(word.value for word in entry.replaces if word.value in sources)),
        language=entry.language or language,
        excerpt=entry.excerpt,
        publish=entry.publish,
        strict=entry.strict,
        speakers=tuple((label, word.value) for label, word in entry.speakers if word.value in people),
        path=entry.path.value if entry.path else None,
        line=entry.id.place.line,
        date_precision=entry.date[1] if entry.date else DatePrecision.DAY,
        part_of=entry.part_of.id.value if entry.part_of else None,
        registry=entry.registry.path,
    )
