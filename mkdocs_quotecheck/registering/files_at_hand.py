"""The documents that lie in some folders and that no source has yet, with what they say of themselves. Nothing is fetched."""

from __future__ import annotations

import contextlib
import io
import os
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.registering.documents import format_of, plain_bytes
from mkdocs_quotecheck.registering.metadata import About, about
from mkdocs_quotecheck.sources.files import read_bytes
from mkdocs_quotecheck.sources.limits import MAX_PDF_BYTES
from mkdocs_quotecheck.text.addresses import same_document

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from mkdocs_quotecheck.sources import Registry
    from mkdocs_quotecheck.sources.formats._shape import Format

MOST_FILES: Final = 2_000
"""Of the folders that are looked at."""
MOST_KEPT: Final = 100_000_000
"""Bytes of all files that are kept until they are registered; what is beyond is read again."""
MOST_RECORDS: Final = 50_000
"""Of a web archive whose addresses are looked at."""
_HEAD: Final = 20_000
# What browsers write into the head of a page that they save, and the archive of a page into its own.
_SAVED_FROM = re.compile(
    rb"<!--\s*saved from url=\(\d+\)(https?://\S+)|Page saved with SingleFile\s+url:\s*(https?://\S+)"
    rb"|^Snapshot-Content-Location:\s*(https?://\S+)",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class FileAtHand:
    """A document in a folder."""

    path: Path
    form: Format
    about: About
    addresses: frozenset[str]
    """What its addresses have in common with all other addresses of the same document."""
    numbers: frozenset[str] = field(default_factory=frozenset)
    """DOI and ISBN."""
    kept: bytes | None = field(default=None, repr=False)
    """What the file holds; None if it is to be read again."""

    def data(self) -> bytes:
        """What the file holds, as it lies there.

        Raises:
            OSError, QuotecheckError: It cannot be read again.
        """
        return read_bytes(self.path, MAX_PDF_BYTES) if self.kept is None else self.kept

    @property
    def name(self) -> str:
        """Without suffixes: `lamps` for `lamps.html.gz`."""
        return self.path.name.partition(".")[0] if self.path.name.lower().endswith(".gz") else self.path.stem


def files_at_hand(folders: Iterable[Path], registry: Registry) -> Iterator[FileAtHand]:
    """The files of the folders that no source has, with what they say of themselves."""
    taken = {os.path.realpath(path) for path in registry.watched_files()}
    found = (path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file())
    left = MOST_KEPT
    for number, path in enumerate(found):
        if number >= MOST_FILES:
            break
        hidden = path.name.startswith(".") or path.suffix in (".yml", ".yaml")
        # A web archive has many documents, of which some may be registered.
        if hidden or (os.path.realpath(path) in taken and ".warc" not in path.name):
            continue
        with contextlib.suppress(QuotecheckError, OSError):
            data = read_bytes(path, MAX_PDF_BYTES)
            left -= len(data)
            file = _looked_at(path, data)
            yield file if left < 0 else replace(file, kept=data)


def _looked_at(path: Path, data: bytes) -> FileAtHand:
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
    return FileAtHand(path, form, said, frozenset(map(same_document, written)) | numbers, numbers)


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
