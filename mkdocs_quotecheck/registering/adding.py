"""A document becomes a source: taken or fetched into the folder of sources, described by what it says of itself, pinned."""

from __future__ import annotations

import codecs
import contextlib
import hashlib
import os
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.registering.fetching import FetchLimits, fetch
from mkdocs_quotecheck.registering.metadata import About, about
from mkdocs_quotecheck.registering.naming import as_id, short_name, unused
from mkdocs_quotecheck.registering.registry_file import changed, write, write_schema
from mkdocs_quotecheck.registering.walls import wall_of
from mkdocs_quotecheck.sources.compression import SUFFIX, is_packed, unpacked
from mkdocs_quotecheck.sources.files import read_bytes
from mkdocs_quotecheck.sources.formats import format_of_suffix, formats
from mkdocs_quotecheck.sources.formats._shape import ReadingOptions
from mkdocs_quotecheck.sources.formats.html import read_html_file
from mkdocs_quotecheck.sources.limits import MAX_PDF_BYTES
from mkdocs_quotecheck.sources.recognising import recognise
from mkdocs_quotecheck.sources.wishes import suffix_of
from mkdocs_quotecheck.storage.regular import exists, is_folder, is_link
from mkdocs_quotecheck.text.addresses import different
from mkdocs_quotecheck.text.document_addresses import document_numbers, names_of
from mkdocs_quotecheck.text.identifiers import read_doi

if TYPE_CHECKING:
    from mkdocs_quotecheck.registering.fetching import Fetched
    from mkdocs_quotecheck.registering.registry_file import Entry, RegistryFile
    from mkdocs_quotecheck.sources.formats._shape import Format

FOLDER: Final = "sources"
"""Beside the registry: where documents are put."""


@dataclass(frozen=True, slots=True)
class AddOptions:
    """What is said of a document that is added, over what it says of itself."""

    id: str = ""
    title: str = ""
    people: tuple[str, ...] = ()
    """Ids or names."""
    date: str = ""
    url: str = ""
    language: str = ""
    dry_run: bool = False
    anyway: bool = False
    """Whether a page that seems to be a wall is taken too."""
    limits: FetchLimits = FetchLimits()  # noqa: RUF009  (frozen)


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


@dataclass(frozen=True, slots=True)
class _Document:
    data: bytes
    name: str
    form: Format
    about: About
    url: tuple[str, ...] = ()
    fetched: str = ""
    place: Path | None = None
    """Where the file lies, if it lies below the site's folder already."""
    encoding: str = ""
    """Of its text, where only the server says it."""


def add(what: str, registry: Path, site: Path, options: AddOptions | None = None) -> Added:
    """Adds a document to a registry.

    Args:
        what: A file, a web address or a DOI.
        registry: The registry's file; made where there is none.
        site: The folder below which documents must lie.
        options: What is known of it.

    Raises:
        QuotecheckError: It cannot be read, fetched or written.
    """
    wanted = options or AddOptions()
    document = _document(what, site, wanted)
    found: list[Added] = []

    def change(file: RegistryFile) -> None:
        found.append(_registered(document, file, registry, wanted))
        if found[0].new and not wanted.dry_run and document.place is None:
            write(registry.parent / found[0].path, document.data)

    changed(registry, change, dry_run=wanted.dry_run)
    if not wanted.dry_run:
        write_schema(registry.parent)
    return found[0]


def _document(what: str, site: Path, wanted: AddOptions) -> _Document:
    doi = read_doi(what) if not exists(Path(what)) else None
    if doi and not what.lower().startswith(("http://", "https://")):
        document = _from_web(f"https://doi.org/{doi}", wanted)
        return replace(document, about=replace(document.about, doi=doi))
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", what):
        return _from_web(what, wanted)
    return _from_file(Path(what), site, wanted)


def _from_file(path: Path, site: Path, wanted: AddOptions) -> _Document:
    try:
        data = read_bytes(path, MAX_PDF_BYTES)
    except FileNotFoundError:
        raise QuotecheckError(
            "There is no such file.", "Name a file, a web address or a DOI.", path=str(path)
        ) from None
    except QuotecheckError as error:
        raise QuotecheckError(error.cause, error.remedy, path=str(path)) from error
    form = format_of(data, path.name)
    plain = plain_bytes(data, form)
    _refuse_wall(plain, form, wanted)
    real = Path(os.path.realpath(path))
    inside = real.is_relative_to(os.path.realpath(site)) and not is_link(path)
    return _Document(data, path.name, form, about(plain, form), (), "", real if inside else None)


def _from_web(url: str, wanted: AddOptions) -> _Document:
    fetched = fetch(url, wanted.limits)
    form = format_of(fetched.data, unquote(urlsplit(fetched.address).path), fetched.media_type)
    encoding = _encoding(fetched, form)
    _refuse_wall(fetched.data, form, wanted, encoding)
    said = about(fetched.data, form)
    addresses = tuple(dict.fromkeys((url, fetched.address)))
    name = _name_of(fetched, form)
    return _Document(fetched.data, name, form, said, addresses, fetched.time, encoding=encoding)


def _encoding(fetched: Fetched, form: Format) -> str:
    """What the server says of a text that says nothing itself; empty for UTF-8, which needs no word."""
    if form.from_text is None or (form.encoding is not None and form.encoding(fetched.data)):
        return ""
    with contextlib.suppress(UnicodeDecodeError):
        fetched.data.decode("utf-8")
        return ""
    try:
        name = codecs.lookup(fetched.charset).name
        fetched.data.decode(name)
    except (LookupError, ValueError):
        return ""
    return name


def _name_of(fetched: Fetched, form: Format) -> str:
    parts = urlsplit(fetched.address)
    last = Path(unquote(parts.path)).name or parts.netloc
    stem = (
        last.rpartition(".")[0] if "." in last and format_of_suffix(f".{last.rpartition('.')[2]}") else last
    )
    return f"{short_name(stem)}{form.suffixes[0]}"


def format_of(data: bytes, name: str, media_type: str = "") -> Format:
    """By what the bytes are, else by what the server says, else by the name.

    Raises:
        QuotecheckError: Nothing here reads it.
    """
    data = unpacked(data, MAX_PDF_BYTES) if is_packed(data) and not is_archive_name(name) else data
    found = recognise(data)
    suffix = suffix_of(name)
    if found is not None and found.form is not None:
        named = format_of_suffix(suffix)
        return (
            named
            if named is not None and found.form.family and named.family == found.form.family
            else found.form
        )
    if found is not None:
        raise QuotecheckError(f"This is {found.title}, which cannot be read.", found.remedy)
    by_type = next((form for form in formats().values() if form.media_type == media_type), None)
    form = format_of_suffix(suffix) or by_type
    if form is None and media_type.startswith("text/"):
        form = formats()["plain"]
    if form is None:
        raise QuotecheckError(
            f"Nothing here reads “{name[:80]}”{f' of the type {media_type[:60]}' if media_type else ''}.",
            "Save it as PDF, HTML or plain text.",
        )
    return form


def plain_bytes(data: bytes, form: Format) -> bytes:
    """A document without the gzip around it; the reader of an archive unpacks that itself."""
    return unpacked(data, MAX_PDF_BYTES) if is_packed(data) and not form.archive else data


def is_archive_name(name: str) -> bool:
    """Whether a file is a packed archive whose reader unpacks it itself: `a.warc.gz`."""
    form = format_of_suffix(suffix_of(name))
    return form is not None and form.archive


def _refuse_wall(data: bytes, form: Format, wanted: AddOptions, encoding: str = "") -> None:
    if form.name != "html" or wanted.anyway:
        return
    page = data.decode(encoding or "utf-8", "replace")
    try:
        wall = wall_of(page, read_html_file(data, ReadingOptions(encoding=encoding)).text)
    except QuotecheckError:
        # What cannot be read is told of when the registry is loaded, where `encoding:` may help.
        return
    if wall is not None:
        raise QuotecheckError(
            f"The page is {wall.value}, not the document.",
            f"{wall.remedy} If it is the document, say --anyway.",
        )


def _registered(document: _Document, file: RegistryFile, registry: Path, wanted: AddOptions) -> Added:
    """Puts the entry into the registry's tree; a document that is there already is not put there twice."""
    digest = hashlib.sha256(document.data).hexdigest()
    for entry in file.entries("sources"):
        if entry.get("sha256") == digest and not _is_another_record(document, entry, wanted):
            told = _told_address(file, entry, wanted.url)
            return Added(str(entry["id"]), str(entry.get("path")), dict(entry), (), new=False, told=told)
    said, taken = document.about, file.ids()
    title = wanted.title or said.title or title_of_name(document.name)
    identifier = (
        as_id(wanted.id) if wanted.id else short_name(wanted.title or said.title or _stem(document.name))
    )
    if wanted.id and identifier in taken:
        raise QuotecheckError(f"The id “{identifier}” is taken.", "Name another one with --id.")
    identifier = unused(identifier, taken)
    people, named = register_people(wanted.people or said.people, file, {*taken, identifier})
    urls = different(each for each in (wanted.url, *document.url, said.url) if each)
    path = _path(document, registry, identifier)
    values: dict[str, str | bool | list[str]] = {
        "id": identifier,
        "title": title,
        "path": path,
        "format": document.form.name if format_of_suffix(suffix_of(path)) is not document.form else "",
        "encoding": document.encoding,
        "people": people,
        "aliases": _aliases(urls, title),
        "date": wanted.date or said.date,
        "url": urls[0] if len(urls) == 1 else [*urls],
        "doi": said.doi,
        "isbn": said.isbn,
        "language": wanted.language or said.language,
        "fetched": document.fetched,
        "sha256": digest,
    }
    entry = {key: value for key, value in values.items() if value or key == "people"}
    file.add("sources", entry, _what_is_missing(entry, said, named_by_file=not (wanted.title or said.title)))
    return Added(identifier, path, entry, named)


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


def _is_another_record(document: _Document, entry: dict[str, object], wanted: AddOptions) -> bool:
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


def _path(document: _Document, registry: Path, identifier: str) -> str:
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
