"""The registry file → a `Registry`: read, check each entry, check them against one another, then look at the files."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import DatePrecision, Person, RegistryProblem, Source
from mkdocs_quotecheck.sources.files import read_bytes
from mkdocs_quotecheck.sources.library import Inventory, Registry, fingerprint_of
from mkdocs_quotecheck.sources.limits import MAX_REGISTRY_BYTES
from mkdocs_quotecheck.sources.loader import SourceLoader
from mkdocs_quotecheck.sources.registry.entries import Complaints, RegistryTree
from mkdocs_quotecheck.sources.registry.references import check_references
from mkdocs_quotecheck.sources.registry.schema import read_entries
from mkdocs_quotecheck.sources.registry.yamltree import read_tree

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mkdocs_quotecheck.sources.registry.entries import PersonEntry, SourceEntry

BEGINNING = """Begin it like this:
version: 1
sources:
  - id: minutes-2026
    title: Minutes of the board, March 2026
    path: sources/minutes.txt
    people: []"""


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
    file = Path(path)
    site = (root or file.parent).resolve()
    allowed = (site, *(Path(os.path.realpath(site / folder)) for folder in allow_outside))
    shown = _shown(file, site)
    complaints = Complaints(shown)
    data = _registry_bytes(file, complaints)
    tree = _read(data, complaints) if data is not None else RegistryTree()
    if tree.empty or not (tree.sources or complaints.problems):
        told = "registers nothing" if tree.empty else "lists no sources"
        complaints.problems.append(RegistryProblem(shown, 0, 0, f"The registry {told} yet.", BEGINNING))
    check_references(tree, complaints)
    shelf = SourceLoader(shown, Path(os.path.realpath(file.parent)), allowed, cache_dir, tree.hosts)
    holdings = tuple(shelf.hold(entry, _source(entry, tree, language)) for entry in tree.sources)
    shelf.close()
    return Registry(
        Inventory(
            path=file,
            people=tuple(_person(entry) for entry in tree.people),
            holdings=holdings,
            problems=tuple(sorted([*complaints.problems, *shelf.problems], key=_order_from(shown))),
            watched=(file.absolute(), *shelf.files),
            fingerprint=fingerprint_of(data or b"", holdings),
            store=shelf.store,
        )
    )


def _order_from(registry: str) -> Callable[[RegistryProblem], tuple[bool, str, int, int]]:
    """The registry's own problems first, then those of each file; by place."""
    return lambda problem: (problem.path != registry, problem.path, problem.line, problem.column)


def _registry_bytes(file: Path, complaints: Complaints) -> bytes | None:
    try:
        return read_bytes(file, MAX_REGISTRY_BYTES)
    except FileNotFoundError:
        problem = RegistryProblem(
            complaints.path, 0, 0, "There is no registry of sources here yet.", BEGINNING
        )
    except QuotecheckError as error:
        problem = RegistryProblem(complaints.path, 0, 0, error.cause, error.remedy)
    complaints.problems.append(problem)
    return None


def _read(data: bytes, complaints: Complaints) -> RegistryTree:
    try:
        return read_entries(read_tree(data), complaints)
    except QuotecheckError as error:
        complaints.problems.append(
            RegistryProblem(complaints.path, error.line, error.column, error.cause, error.remedy)
        )
        return RegistryTree()


def _shown(file: Path, site: Path) -> str:
    """The registry's path as a user calls it: relative to the site where it lies below."""
    absolute = Path(os.path.realpath(file))
    return absolute.relative_to(site).as_posix() if absolute.is_relative_to(site) else str(file)


def _person(entry: PersonEntry) -> Person:
    return Person(entry.id.value, entry.name, entry.aliases, entry.pronouns, entry.complete)


def _source(entry: SourceEntry, tree: RegistryTree, language: str | None) -> Source:
    people = {person.id.value for person in tree.people}
    sources = {source.id.value for source in tree.sources}
    return Source(
        id=entry.id.value,
        title=entry.title,
        people=tuple(dict.fromkeys(word.value for word in entry.people if word.value in people)),
        aliases=entry.aliases,
        date=entry.date[0] if entry.date else None,
        url=entry.url,
        edition=entry.edition,
        replaces=tuple(dict.fromkeys(word.value for word in entry.replaces if word.value in sources)),
        language=entry.language or language,
        excerpt=entry.excerpt,
        strict=entry.strict,
        speakers=tuple((label, word.value) for label, word in entry.speakers if word.value in people),
        path=entry.path.value if entry.path else None,
        line=entry.id.place.line,
        date_precision=entry.date[1] if entry.date else DatePrecision.DAY,
    )
