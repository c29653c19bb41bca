"""A bibliography or the library of a reference manager becomes entries of the registry, whose ids are the citation keys.

Run again, it adds what is new and fills in what is missing. What stands in the registry is never overwritten: a person may have
mended it.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.registering.adding import register_people
from mkdocs_quotecheck.registering.bibtex import of_bibtex
from mkdocs_quotecheck.registering.csl import of_csl
from mkdocs_quotecheck.registering.naming import as_id
from mkdocs_quotecheck.registering.registry_file import changed, write_schema
from mkdocs_quotecheck.sources.files import read_bytes
from mkdocs_quotecheck.sources.formats import format_of_suffix
from mkdocs_quotecheck.storage.regular import is_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mkdocs_quotecheck.registering.metadata._about import About
    from mkdocs_quotecheck.registering.references import Reference
    from mkdocs_quotecheck.registering.registry_file import RegistryFile, Value

_MOST_BYTES = 50_000_000


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did, or would do: ids."""

    added: tuple[str, ...]
    updated: tuple[str, ...]
    same: tuple[str, ...]
    without_file: tuple[str, ...]
    """References with no document: they are not added, since nothing can be checked against them."""


def import_library(library: Path, registry: Path, site: Path, *, dry_run: bool = False) -> Imported:
    """Takes a BibTeX, BibLaTeX or CSL-JSON file into a registry.

    Raises:
        QuotecheckError: It cannot be read or written.
    """
    references = read_library(library)
    done: dict[str, list[str]] = {"added": [], "updated": [], "same": [], "without_file": []}

    def change(file: RegistryFile) -> None:
        for reference in references:
            done[_taken_in(reference, file, library, registry, site)].append(as_id(reference.key))

    changed(registry, change, dry_run=dry_run)
    if not dry_run:
        write_schema(registry.parent)
    return Imported(**{kind: tuple(ids) for kind, ids in done.items()})


def read_library(path: Path) -> tuple[Reference, ...]:
    """The references of a library, by the file's content.

    Raises:
        QuotecheckError: It cannot be read, or is no library.
    """
    try:
        text = read_bytes(path, _MOST_BYTES).decode("utf-8-sig")
    except FileNotFoundError:
        raise QuotecheckError(
            "There is no such file.", "Name a .bib or CSL-JSON file.", path=str(path)
        ) from None
    except UnicodeDecodeError:
        raise QuotecheckError(
            "The file is not encoded in UTF-8.", "Save it as UTF-8.", path=str(path)
        ) from None
    except QuotecheckError as error:
        raise QuotecheckError(error.cause, error.remedy, path=str(path)) from error
    found = of_csl(text, path) if text.lstrip()[:1] in ("[", "{") else of_bibtex(text)
    if not found:
        raise QuotecheckError(
            "The file has no references.", "Export the library as BibTeX or CSL-JSON.", path=str(path)
        )
    return found


def _taken_in(reference: Reference, file: RegistryFile, library: Path, registry: Path, site: Path) -> str:
    identifier = as_id(reference.key)
    attached = _attached(reference.files, library, registry, site)
    entry = file.find("sources", identifier)
    if entry is None and not attached:
        return "without_file"
    values = _values(reference.about, attached)
    if entry is None:
        people, _ = register_people(reference.about.people, file, {*file.ids(), identifier})
        file.add("sources", {"id": identifier, **values, "people": people})
        return "added"
    missing = {
        key: value
        for key, value in values.items()
        if key not in entry and not (key == "path" and "text" in entry)
    }
    for key, value in missing.items():
        file.set_value(entry, key, value)
    if "people" not in entry and reference.about.people:
        file.set_value(entry, "people", register_people(reference.about.people, file, file.ids())[0])
        return "updated"
    return "updated" if missing else "same"


def _values(about: About, attached: str) -> Mapping[str, Value]:
    values = {
        "title": about.title or "untitled",
        "path": attached,
        "date": about.date,
        "url": about.url,
        "doi": about.doi,
        "isbn": about.isbn,
        "language": about.language,
    }
    return {key: value for key, value in values.items() if value}


def _attached(files: Iterable[str], library: Path, registry: Path, site: Path) -> str:
    """The first attached file that is there, lies below the site and can be read, from the registry's folder."""
    for written in files:
        for base in (library.parent, registry.parent, registry.parent / "sources"):
            path = base / written
            real = path.resolve()
            if is_file(real) and real.is_relative_to(site.resolve()) and format_of_suffix(real.suffix):
                return Path(os.path.relpath(real, registry.parent.resolve())).as_posix()
    return ""
