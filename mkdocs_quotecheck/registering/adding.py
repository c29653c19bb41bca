"""A document becomes a source: taken or fetched into the folder of sources, described by what it says of itself, pinned."""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.registering.documents import AddOptions, Document, document_of, of_file
from mkdocs_quotecheck.registering.naming import as_id, short_name, unused
from mkdocs_quotecheck.registering.registry_file import changed, write, write_schema
from mkdocs_quotecheck.sources.compression import SUFFIX
from mkdocs_quotecheck.sources.formats import format_of_suffix
from mkdocs_quotecheck.sources.wishes import suffix_of
from mkdocs_quotecheck.storage.regular import is_folder
from mkdocs_quotecheck.text.addresses import different
from mkdocs_quotecheck.text.document_addresses import document_numbers, names_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from mkdocs_quotecheck.registering.metadata import About
    from mkdocs_quotecheck.registering.registry_file import Entry, RegistryFile

FOLDER: Final = "sources"
"""Beside the registry: where documents are put."""


@dataclass(frozen=True, slots=True)
class Added:
    """What was added, or would be."""

    id: str
    path: str
    """Of the document, from the registry's folder."""
    entry: Entry
    people: tuple[str, ...]
    """Names of those who were registered with it."""
    new: bool = True
    """False where the very document was registered before."""
    told: bool = False
    """Whether it was given another address."""


def add(
    what: str, registry: Path, site: Path, options: AddOptions | None = None, *, data: bytes | None = None
) -> Added:
    """Adds a document to a registry.

    Args:
        what: A file, a web address or a DOI.
        registry: The registry's file; made where there is none.
        site: The folder below which documents must lie.
        options: What is known of it.
        data: What the file holds, where it has been read.

    Raises:
        QuotecheckError: It cannot be read, fetched or written.
    """
    wanted = options or AddOptions()
    document = document_of(what, site, wanted) if data is None else of_file(Path(what), data, site, wanted)
    found: list[Added] = []

    def change(file: RegistryFile) -> None:
        found.append(_registered(document, file, registry, wanted))
        if found[0].new and not wanted.dry_run and document.place is None:
            write(registry.parent / found[0].path, document.data)

    changed(registry, change, dry_run=wanted.dry_run)
    if not wanted.dry_run:
        write_schema(registry.parent)
    return found[0]


def _registered(document: Document, file: RegistryFile, registry: Path, wanted: AddOptions) -> Added:
    """Puts the entry into the registry's tree; a document that is there already is not put there twice."""
    digest = hashlib.sha256(document.data).hexdigest()
    for entry in file.entries("sources"):
        if entry.get("sha256") == digest and not _is_another_record(document, entry, wanted):
            told = _told_address(file, entry, wanted.url)
            return Added(str(entry["id"]), str(entry.get("path")), dict(entry), (), new=False, told=told)
    said, taken = document.about, file.ids()
    given = wanted.title or said.title
    title = given or title_of_name(document.name)
    identifier = _new_id(wanted.id, given or _stem(document.name), taken)
    people, named = register_people(wanted.people or said.people, file, {*taken, identifier})
    path = _path(document, registry, identifier)
    values: dict[str, str | bool | list[str]] = {
        "id": identifier,
        "title": title,
        "path": path,
        "format": document.form.name if format_of_suffix(suffix_of(path)) is not document.form else "",
        "encoding": document.encoding,
        "people": people,
        **_said_of(document, wanted, title),
        "sha256": digest,
    }
    entry = {key: value for key, value in values.items() if value or key == "people"}
    file.add("sources", entry, _what_is_missing(entry, said, named_by_file=not given))
    return Added(identifier, path, entry, named)


def _new_id(wanted: str, title: str, taken: Collection[str]) -> str:
    """The id of a new source: the one that is wanted, else one made of its title."""
    identifier = as_id(wanted) if wanted else short_name(title)
    if wanted and identifier in taken:
        raise QuotecheckError(f"The id “{identifier}” is taken.", "Name another one with --id.")
    return unused(identifier, taken)


def _said_of(document: Document, wanted: AddOptions, title: str) -> dict[str, str | list[str]]:
    """What an entry says of a document; what is wanted goes before what the document says of itself."""
    said = document.about
    urls = different(each for each in (wanted.url, *document.url, said.url) if each)
    return {
        "aliases": _aliases(urls, title),
        "date": wanted.date or said.date,
        "url": urls[0] if len(urls) == 1 else [*urls],
        "doi": said.doi,
        "isbn": said.isbn,
        "language": wanted.language or said.language,
        "fetched": document.fetched,
    }


def title_of_name(name: str) -> str:
    """A title for a document that says none, made of the name of its file.

    A title of one word that is no name, `minutes`, would stand for the document wherever a page has the word; then it is the
    name as it is, `minutes.txt`.
    """
    words = [word for word in re.split(r"[\W_]+", _stem(name)) if word]
    return " ".join(words) if len(words) > 1 else name


def _stem(name: str) -> str:
    return name.removesuffix(SUFFIX).rpartition(".")[0] or name


def _what_is_missing(entry: dict[str, str | bool | list[str]], said: About, *, named_by_file: bool) -> str:
    """A comment on an entry: what only a person can add to it."""
    told = []
    if said.file_date and "date" not in entry:
        told.append(f"The file was made on {said.file_date}; add `date:` if the document is of that day.")
    if named_by_file:
        told.append("The document says no title: write it as pages call it.")
    return " ".join(told)


def _told_address(file: RegistryFile, entry: dict[str, object], url: str) -> bool:
    """Adds an address to an entry, if it has not got it in some form."""
    given = entry.get("url")
    known = [str(each) for each in (given if isinstance(given, list) else [given]) if each]
    addresses = different((*known, url) if url else known)
    if len(addresses) <= len(different(known)):
        return False
    file.set_value(entry, "url", addresses[0] if len(addresses) == 1 else [*known, url], behind="path")
    return True


def _is_another_record(document: Document, entry: dict[str, object], wanted: AddOptions) -> bool:
    """Whether another document of the same web archive is meant: one of another address."""
    if not document.form.archive or not wanted.url:
        return False
    known = entry.get("url")
    return wanted.url not in (known if isinstance(known, list) else [known])


def _aliases(urls: tuple[str, ...], title: str) -> list[str]:
    """What pages call a document by its number, *RFC 9110*; not what its title says anyway."""
    names = (name for url in urls for number in document_numbers(url) for name in names_of(number))
    return [name for name in dict.fromkeys(names) if name != title]


def register_people(
    names: tuple[str, ...], file: RegistryFile, taken: set[str]
) -> tuple[list[str], tuple[str, ...]]:
    """The ids of some people, and the names of those who were not registered and are now."""
    ids: list[str] = []
    added: list[str] = []
    for name in names:
        known = file.find("people", name) or next(
            (each for each in file.entries("people") if _same_name(each, name)), None
        )
        if known is None:
            identifier = unused(short_name(name, "person"), taken)
            taken.add(identifier)
            file.add("people", {"id": identifier, "name": name})
            added.append(name)
            ids.append(identifier)
        else:
            ids.append(str(known["id"]))
    return list(dict.fromkeys(ids)), tuple(added)


def _same_name(entry: dict[str, object], name: str) -> bool:
    aliases = entry.get("aliases")
    known = [entry.get("name"), *(aliases if isinstance(aliases, list) else [aliases])]
    return name.casefold() in {str(each).casefold() for each in known if each}


def _path(document: Document, registry: Path, identifier: str) -> str:
    """Where the document lies, from the registry's folder; a name that is taken by another document gets a number."""
    if document.place is not None:
        return Path(os.path.relpath(document.place, os.path.realpath(registry.parent))).as_posix()
    suffix = suffix_of(document.name).lower()
    if format_of_suffix(suffix) is None:
        suffix = document.form.suffixes[0]
    suffix += SUFFIX if document.name.lower().endswith(SUFFIX) else ""
    folder = registry.parent / FOLDER
    taken = {path.stem for path in folder.glob(f"*{suffix}")} if is_folder(folder) else set()
    return f"{FOLDER}/{unused(short_name(identifier), taken)}{suffix}"
