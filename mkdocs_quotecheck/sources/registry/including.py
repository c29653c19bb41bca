"""A registry that is split over several files: the one that is named, and those that it includes."""

from __future__ import annotations

import os
from collections import deque
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import RegistryProblem
from mkdocs_quotecheck.sources.files import (
    how_to_find,
    is_pattern,
    matching_files,
    read_bytes,
    resolve,
    shortened,
)
from mkdocs_quotecheck.sources.limits import MAX_REGISTRY_BYTES, MAX_REGISTRY_FILES
from mkdocs_quotecheck.sources.registry.entries import Complaints, RegistryTree
from mkdocs_quotecheck.sources.registry.schema import read_entries, unique
from mkdocs_quotecheck.sources.registry.yamltree import read_tree

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.sources.registry.entries import Placed

BEGINNING = """Begin it like this:
version: 1
sources:
  - id: minutes-2026
    title: Minutes of the board, March 2026
    path: sources/minutes.txt
    people: []"""


@dataclass(frozen=True, slots=True)
class RegistryFiles:
    """What the files of a registry say together."""

    tree: RegistryTree
    problems: list[RegistryProblem]
    """Grows while the sources are looked at."""
    files: tuple[Path, ...]
    """The real paths of all files, the first one's own first."""
    named: tuple[Path, ...] | None
    """By which paths they are included, links not followed; None where a pattern includes some."""
    data: bytes
    """Of all files, for the fingerprint."""


def read_files(file: Path, allowed: Sequence[Path]) -> RegistryFiles:
    """Reads a registry and everything that it includes, each file once.

    Args:
        file: The registry.
        allowed: Resolved folders below which files may lie; the first is the site's.
    """
    site = allowed[0]
    first = Path(os.path.realpath(file))
    shown = shown_path(file, site)
    problems: list[RegistryProblem] = []
    waiting = deque([(first, Complaints(shown, first.parent, problems, first))])
    seen, contents, trees = {first: shown}, [], []
    named: list[tuple[Path, str]] = []
    while waiting:
        path, complaints = waiting.popleft()
        data = _registry_bytes(path, complaints)
        tree = _read(data, complaints) if data is not None else RegistryTree()
        contents.append(data or b"")
        trees.append(tree)
        named.extend((complaints.base, include.value) for include in tree.include)
        for included in _included(tree.include, complaints, allowed):
            if included in seen:
                continue
            if len(seen) >= MAX_REGISTRY_FILES:
                place = tree.include[0].place
                complaints.add(
                    place,
                    f"The registry includes more than {MAX_REGISTRY_FILES} files.",
                    "Join some of them.",
                )
                break
            seen[included] = shown_path(included, site)
            waiting.append((included, Complaints(seen[included], included.parent, problems, included)))
    tree = _joined(trees)
    if tree.empty or not (tree.sources or problems):
        told = "registers nothing" if tree.empty else "lists no sources"
        problems.append(RegistryProblem(shown, 0, 0, f"The registry {told} yet.", BEGINNING))
    by_name = (
        None if any(is_pattern(name) for _, name in named) else tuple(base / name for base, name in named)
    )
    return RegistryFiles(tree, problems, tuple(seen), by_name, b"\0".join(contents))


def shown_path(file: Path, site: Path) -> str:
    """A registry file's path as a user calls it: relative to the site where it lies below."""
    absolute = Path(os.path.realpath(file))
    return absolute.relative_to(site).as_posix() if absolute.is_relative_to(site) else str(file)


def _joined(trees: Sequence[RegistryTree]) -> RegistryTree:
    first = trees[0]
    people = unique((person for tree in trees for person in tree.people), "person")
    sources = unique((source for tree in trees for source in tree.sources), "source")
    hosts = tuple(host for tree in trees for host in tree.hosts)
    return replace(
        first, people=people, sources=sources, hosts=hosts, empty=all(tree.empty for tree in trees)
    )


def _included(patterns: Sequence[Placed], complaints: Complaints, allowed: Sequence[Path]) -> Iterator[Path]:
    for pattern in patterns:
        try:
            found = matching_files(pattern.value, complaints.base, allowed, MAX_REGISTRY_FILES)
        except QuotecheckError as error:
            complaints.add(pattern.place, error.cause, error.remedy)
            continue
        if not found:
            remedy = how_to_find(pattern.value, complaints.base, allowed[0])
            complaints.add(
                pattern.place, f"There is no file “{shortened(pattern.value)}” to include.", remedy
            )
        for name in found:
            yield resolve(name, complaints.base, allowed)


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
