"""A first registry for a site: the people and documents that stand beside its quotations, as comments to complete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.registering.locking import locked
from mkdocs_quotecheck.registering.neighbours import Kind
from mkdocs_quotecheck.registering.registry_file import MODELINE, parse_registry, write, write_schema
from mkdocs_quotecheck.storage.regular import exists, is_file

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from mkdocs_quotecheck.registering.suggesting import Suggestion

MOST_PEOPLE: Final = 30
MOST_DOCUMENTS: Final = 30
"""Of each as many are named as a person reads through; `suggest` lists all."""
_LIBRARIES = (".bib", ".bibtex")


def init(
    registry: Path, suggestions: Sequence[Suggestion], libraries: Sequence[Path], *, dry_run: bool = False
) -> str:
    """Writes a first registry and gives its text.

    Raises:
        QuotecheckError: There is one already, or it cannot be written.
    """
    text = first_registry(registry, suggestions, libraries)
    parse_registry(text, registry)
    if dry_run:
        return text
    with locked(registry):
        if exists(registry):
            raise QuotecheckError(
                "There is a registry already.",
                "Nothing was changed. `mkdocs-quotecheck suggest` says what to add to it.",
                path=str(registry),
            )
        write(registry, text)
        write_schema(registry.parent)
    return text


def find_libraries(root: Path) -> tuple[Path, ...]:
    """Bibliographies in the folder of a site and the folders right below it."""
    files = [*root.glob("*"), *root.glob("*/*")]
    return tuple(sorted(path for path in files if path.suffix.lower() in _LIBRARIES and is_file(path)))


def first_registry(registry: Path, suggestions: Sequence[Suggestion], libraries: Sequence[Path]) -> str:
    """The text of a first registry."""
    people = [each for each in suggestions if each.kind is Kind.SPEAKER][:MOST_PEOPLE]
    documents = [each for each in suggestions if each.kind is not Kind.SPEAKER][:MOST_DOCUMENTS]
    lines = [
        MODELINE,
        "# The people and documents that this site quotes. Docs: “The registry” and “The life of a source”.",
        "version: 1",
        "",
        "# Whom pages name as speakers of quotations, the most quoted first. Add aliases (roles, short names) as pages use them.",
        "people:" if people else "people: []",
    ]
    for each in people:
        lines += [f"{each.entry.rstrip()}  # {_count(each)}"]
    lines += [
        "",
        "# What quotations are checked against: `mkdocs-quotecheck add FILE|URL|DOI` adds a document.",
    ]
    lines += [
        f"# The bibliography {_relative(path, registry)} becomes entries with: mkdocs-quotecheck import {_relative(path, registry)}"
        for path in libraries
    ]
    if documents:
        lines += ["# These stand beside quotations; run the commands, or save a document and add the file:"]
        lines += [f"#   {each.command}   # {each.kind.value}, {_count(each)}" for each in documents]
    return "\n".join([*lines, "sources: []", ""])


def _count(each: Suggestion) -> str:
    return "1 quotation" if each.quotations == 1 else f"{each.quotations} quotations"


def _relative(path: Path, registry: Path) -> str:
    return path.relative_to(registry.parent).as_posix() if path.is_relative_to(registry.parent) else str(path)
