"""Documents that lie in the folder of sources already, told to be those that stand beside quotations: `suggest --write`.

A saved page says its address, a web archive those of its records, a paper its DOI; a file is named after the citation key or after
the last part of the address. What two files may be is left to a person. Nothing is fetched.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.reading.citations.addresses import read_address
from mkdocs_quotecheck.registering.adding import AddOptions, add, format_of, plain_bytes, register_people
from mkdocs_quotecheck.registering.metadata import About, about
from mkdocs_quotecheck.registering.naming import as_id, short_name
from mkdocs_quotecheck.registering.registry_file import changed
from mkdocs_quotecheck.registering.suggesting import Kind, same_document
from mkdocs_quotecheck.sources.files import read_bytes
from mkdocs_quotecheck.sources.limits import MAX_PDF_BYTES
from mkdocs_quotecheck.text.folding import word_keys
from mkdocs_quotecheck.text.identifiers import find_identifiers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from mkdocs_quotecheck.registering.registry_file import RegistryFile
    from mkdocs_quotecheck.registering.suggesting import Suggestion
    from mkdocs_quotecheck.sources import Registry

MOST_FILES: Final = 2_000
"""Of the folder that are looked at."""
MOST_RECORDS: Final = 50_000
"""Of a web archive whose addresses are looked at."""
_SHORTEST_NAME: Final = 4
"""Letters of a file's name that tell what it is: `a.pdf` may be anything."""
_TITLE_WORDS: Final = 3
"""Of a document's title that a footnote must have; fewer stand in others too."""
_HEAD: Final = 20_000
# What browsers write into the head of a page that they save, and the archive of a page into its own.
_SAVED_FROM = re.compile(
    rb"<!--\s*saved from url=\(\d+\)(https?://\S+)|Page saved with SingleFile\s+url:\s*(https?://\S+)"
    rb"|^Snapshot-Content-Location:\s*(https?://\S+)",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Written:
    """What was registered."""

    people: tuple[str, ...]
    """Names."""
    sources: tuple[str, ...]
    """Ids."""
    failures: tuple[str, ...] = ()
    """Files that fit and cannot be taken, with the reason."""


@dataclass(frozen=True, slots=True)
class _File:
    path: Path
    about: About
    addresses: frozenset[str]
    """What its addresses have in common with all other addresses of the same document."""
    numbers: frozenset[str] = field(default_factory=frozenset)
    """DOI and ISBN."""

    @property
    def name(self) -> str:
        """Without suffixes: `lamps` for `lamps.html.gz`."""
        return self.path.name.partition(".")[0] if self.path.name.lower().endswith(".gz") else self.path.stem


def write_suggestions(
    suggestions: Sequence[Suggestion],
    registry: Registry,
    folders: Iterable[Path],
    site: Path,
    *,
    dry_run: bool = False,
) -> Written:
    """Registers the speakers, and those documents that are found in the folders.

    Raises:
        QuotecheckError: The registry cannot be written.
    """
    files = list(_files(folders, registry))
    sources: list[str] = []
    failures: list[str] = []
    for each in suggestions:
        file = _fitting(each, files)
        if file is None:
            continue
        link = each.what if each.kind is Kind.LINK else ""
        named = short_name(file.about.title or file.name)
        options = AddOptions(
            id=as_id(each.what) if each.kind is Kind.KEY else "",
            title="" if file.about.title else _title(each, named),
            url=link,
            dry_run=dry_run,
        )
        try:
            done = add(str(file.path), registry.path, site, options)
        except QuotecheckError as error:
            failures.append(f"{file.path.name}: {error.cause} {error.remedy}".strip())
            continue
        sources += [done.id] if done.new else []
    return Written(_people(suggestions, registry.path, dry_run=dry_run), tuple(sources), tuple(failures))


def _title(suggestion: Suggestion, otherwise: str) -> str:
    """A title for a document that says none: what the footnote has, else the name of the file."""
    return suggestion.what[:120] if suggestion.kind is Kind.NOTE else otherwise


def _people(suggestions: Sequence[Suggestion], path: Path, *, dry_run: bool) -> tuple[str, ...]:
    speakers = [each for each in suggestions if each.kind is Kind.SPEAKER]
    if not speakers:
        return ()
    added: list[str] = []

    def change(file: RegistryFile) -> None:
        for each in speakers:
            ids, new = register_people((each.what,), file, file.ids())
            added.extend(new)
            entry = file.find("people", ids[0])
            if new and each.profiles and entry is not None:
                file.set_value(entry, "urls", list(each.profiles))

    changed(path, change, dry_run=dry_run)
    return tuple(added)


def _files(folders: Iterable[Path], registry: Registry) -> Iterator[_File]:
    """The files of the folders that no source has, with what they say of themselves."""
    taken = {os.path.realpath(path) for path in registry.watched_files()}
    found = (path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file())
    for number, path in enumerate(found):
        if number >= MOST_FILES:
            break
        hidden = path.name.startswith(".") or path.suffix in (".yml", ".yaml")
        # A web archive has many documents, of which some may be registered.
        if hidden or (os.path.realpath(path) in taken and ".warc" not in path.name):
            continue
        with contextlib.suppress(QuotecheckError, OSError):
            yield _looked_at(path)


def _looked_at(path: Path) -> _File:
    data = read_bytes(path, MAX_PDF_BYTES)
    form = format_of(data, path.name)
    plain = plain_bytes(data, form)
    said = about(plain, form)
    written = [said.url] if said.url else []
    if form.archive:
        written += _records(data)
    written += [
        url.decode("ascii", "ignore")
        for match in _SAVED_FROM.finditer(plain[:_HEAD])
        for url in match.groups()
        if url
    ]
    numbers = frozenset(
        name
        for name in (f"doi:{said.doi}" if said.doi else "", f"isbn:{said.isbn}" if said.isbn else "")
        if name
    )
    return _File(path, said, frozenset(map(same_document, written)) | numbers, numbers)


def _records(data: bytes) -> list[str]:
    """The addresses of the documents in a web archive."""
    try:
        from warcio.archiveiterator import ArchiveIterator
    except ImportError:
        return []
    found: list[str] = []
    with (
        contextlib.suppress(Exception),
        contextlib.redirect_stderr(io.StringIO()),
        contextlib.redirect_stdout(io.StringIO()),
    ):
        for number, record in enumerate(ArchiveIterator(io.BytesIO(data))):
            if number >= MOST_RECORDS:
                break
            address = record.rec_headers.get_header("WARC-Target-URI")
            if address and record.rec_type in ("response", "resource", "conversion"):
                found.append(str(address).strip("<>"))
    return found


def _fitting(suggestion: Suggestion, files: Sequence[_File]) -> _File | None:
    """The one file that is the document of a suggestion; None if none is, or several may be."""
    kind, what = suggestion.kind, suggestion.what
    if kind is Kind.LINK:
        number = same_document(what)
        fitting = [file for file in files if number in file.addresses]
        fitting = fitting or [file for file in files if not file.addresses and _is_called(file, _tail(what))]
    elif kind is Kind.KEY:
        fitting = [file for file in files if as_id(file.name).casefold() == as_id(what).casefold()]
    elif kind is Kind.NOTE:
        named = {each.value for each in find_identifiers(what, 0, len(what))}
        fitting = [file for file in files if named & file.numbers]
        fitting = fitting or [file for file in files if _has_title(what, file.about.title)]
    else:
        return None
    return fitting[0] if len(fitting) == 1 else None


def _tail(address: str) -> str:
    read = read_address(address)
    path = read.document.partition("?")[0] if read else ""
    last = path.rstrip("/").rpartition("/")[2] if "/" in path else ""
    return last.rpartition(".")[0] or last


def _is_called(file: _File, name: str) -> bool:
    return len(name) >= _SHORTEST_NAME and short_name(file.name) == short_name(name)


def _has_title(note: str, title: str) -> bool:
    words = word_keys(title)
    return len(words) >= _TITLE_WORDS and f" {' '.join(words)} " in f" {' '.join(word_keys(note))} "
