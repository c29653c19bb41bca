"""A document that shall become a source: a file or an address, read, with its format and what it says of itself."""

from __future__ import annotations

import codecs
import contextlib
import os
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.registering.fetching import FetchLimits, fetch
from mkdocs_quotecheck.registering.metadata import About, about
from mkdocs_quotecheck.registering.naming import short_name
from mkdocs_quotecheck.registering.walls import wall_of
from mkdocs_quotecheck.sources.compression import is_packed, unpacked
from mkdocs_quotecheck.sources.files import read_bytes
from mkdocs_quotecheck.sources.formats import format_of_suffix, formats
from mkdocs_quotecheck.sources.formats._shape import ReadingOptions
from mkdocs_quotecheck.sources.formats.html import read_html_file
from mkdocs_quotecheck.sources.limits import MAX_PDF_BYTES
from mkdocs_quotecheck.sources.recognising import recognise
from mkdocs_quotecheck.sources.wishes import suffix_of
from mkdocs_quotecheck.storage.regular import exists, is_link
from mkdocs_quotecheck.text.identifiers import read_doi

if TYPE_CHECKING:
    from mkdocs_quotecheck.registering.fetching import Fetched
    from mkdocs_quotecheck.sources.formats._shape import Format


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
class Document:
    """A document with what it says of itself."""

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


def document_of(what: str, site: Path, wanted: AddOptions) -> Document:
    """The document that a file, a web address or a DOI names.

    Raises:
        QuotecheckError: It cannot be read or fetched, or is a wall in front of the document.
    """
    doi = read_doi(what) if not exists(Path(what)) else None
    if doi and not what.lower().startswith(("http://", "https://")):
        document = _from_web(f"https://doi.org/{doi}", wanted)
        return replace(document, about=replace(document.about, doi=doi))
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", what):
        return _from_web(what, wanted)
    return _from_file(Path(what), site, wanted)


def _from_file(path: Path, site: Path, wanted: AddOptions) -> Document:
    try:
        data = read_bytes(path, MAX_PDF_BYTES)
    except FileNotFoundError:
        raise QuotecheckError(
            "There is no such file.", "Name a file, a web address or a DOI.", path=str(path)
        ) from None
    except QuotecheckError as error:
        raise QuotecheckError(error.cause, error.remedy, path=str(path)) from error
    return of_file(path, data, site, wanted)


def of_file(path: Path, data: bytes, site: Path, wanted: AddOptions) -> Document:
    """The document of a file that has been read.

    Raises:
        QuotecheckError: Nothing here reads it, or it is a wall in front of the document.
    """
    form = format_of(data, path.name)
    plain = plain_bytes(data, form)
    _refuse_wall(plain, form, wanted)
    real = Path(os.path.realpath(path))
    inside = real.is_relative_to(os.path.realpath(site)) and not is_link(path)
    return Document(data, path.name, form, about(plain, form), (), "", real if inside else None)


def _from_web(url: str, wanted: AddOptions) -> Document:
    fetched = fetch(url, wanted.limits)
    form = format_of(fetched.data, unquote(urlsplit(fetched.address).path), fetched.media_type)
    encoding = _encoding(fetched, form)
    _refuse_wall(fetched.data, form, wanted, encoding)
    said = about(fetched.data, form)
    addresses = tuple(dict.fromkeys((url, fetched.address)))
    name = _name_of(fetched, form)
    return Document(fetched.data, name, form, said, addresses, fetched.time, encoding=encoding)


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
