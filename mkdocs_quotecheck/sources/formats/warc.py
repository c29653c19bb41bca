"""WARC: the document of a web archive whose address is the source's `url`."""

from __future__ import annotations

import contextlib
import io
from dataclasses import replace
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, NamedTuple

from mkdocs_quotecheck.errors import MissingExtraError, QuotecheckError
from mkdocs_quotecheck.sources.formats._archives import LARGEST_ARCHIVE
from mkdocs_quotecheck.sources.formats._shape import Format, Option, ReadingOptions, ReadText
from mkdocs_quotecheck.sources.limits import MAX_SOURCE_BYTES
from mkdocs_quotecheck.text.document_addresses import bare_address

if TYPE_CHECKING:
    from collections.abc import Iterator

TITLE = "a web archive (WARC)"
MOST_RECORDS = 200_000
MOST_NAMED = 3
_KINDS = ("response", "resource", "conversion")
_ABOUT_THE_ARCHIVE = ("metadata:", "dns:", "whois:", "filedesc:", "screenshot:")
"""What tools write into an archive about how they made it, wget its log: no documents."""
_TYPES = {
    "text/html": "html", "application/xhtml+xml": "html", "text/plain": "plain", "text/markdown": "markdown",
    "application/pdf": "pdf", "text/vtt": "vtt", "text/csv": "csv", "application/xml": "xml", "text/xml": "xml",
    "application/rtf": "rtf", "text/rtf": "rtf", "application/epub+zip": "epub",
}  # fmt: skip


class _Record(NamedTuple):
    address: str
    kind: str
    """The name of the format that reads it; empty if none does."""
    charset: str
    status: str
    data: bytes


def read_warc(data: bytes, options: ReadingOptions) -> ReadText:
    """The text of one record of a web archive.

    Raises:
        QuotecheckError: If it is damaged or something else, or has no such record.
    """
    if not data.startswith(b"WARC/"):
        raise QuotecheckError(f"The file is not {TITLE}.", "Name the right file, or its right `format:`.")
    wanted = frozenset(bare_address(address) for address in options.addresses)
    fitting: list[_Record] = []
    others: list[str] = []
    # warcio writes what it finds of a damaged archive to the terminal.
    with contextlib.redirect_stderr(io.StringIO()), contextlib.redirect_stdout(io.StringIO()):
        records = list(_records(data, wanted))
    for record in records:
        if _is_wanted(record.address, wanted):
            fitting.append(record)
        elif record.address not in others:
            others.append(record.address)
    good = [record for record in fitting if record.status in ("", "200")]
    _refuse(fitting, good, others, options)
    return _read(good[-1], options)


def _refuse(fitting: list[_Record], good: list[_Record], others: list[str], options: ReadingOptions) -> None:
    if len({bare_address(record.address) for record in fitting}) > 1 and not options.addresses:
        named = ", ".join(f"<{record.address[:100]}>" for record in fitting[:MOST_NAMED])
        raise QuotecheckError(
            f"The web archive has several documents: {named} …", "Say which one it is with `url:`."
        )
    if not fitting:
        named = ", ".join(f"<{address[:100]}>" for address in others[:MOST_NAMED])
        has = f"It has {named}." if named else "It has no documents."
        raise QuotecheckError(
            f"The web archive has no document of the address of this source. {has}", "Correct `url:`."
        )
    if not good:
        raise QuotecheckError(
            f"The server had answered {fitting[-1].status[:3]} when the web archive was made; it holds no document.",
            "Archive the page again, or name another file.",
        )


def _is_wanted(address: str, wanted: frozenset[str]) -> bool:
    """Whether an address is one of those; `*` stands for any characters, and without any all are."""
    plain = bare_address(address)
    return (
        not wanted
        or plain in wanted
        or any("*" in pattern and fnmatchcase(plain, pattern.replace("[", "[[]")) for pattern in wanted)
    )


def _records(data: bytes, wanted: frozenset[str]) -> Iterator[_Record]:
    try:
        from warcio.archiveiterator import ArchiveIterator
    except ImportError:
        raise MissingExtraError("Reading a web archive (WARC)", "warcio", extra="documents") from None
    try:
        for number, record in enumerate(ArchiveIterator(io.BytesIO(data))):
            if number >= MOST_RECORDS:
                break
            if record.rec_type not in _KINDS:
                continue
            address = str(record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")
            if address.lower().startswith(_ABOUT_THE_ARCHIVE):
                continue
            http = record.http_headers
            told = str((http or record.rec_headers).get_header("Content-Type") or "")
            media, _, parameters = told.partition(";")
            kind = _TYPES.get(media.strip().lower(), "")
            if _is_wanted(address, wanted) and (wanted or kind):
                content = record.content_stream().read(MAX_SOURCE_BYTES + 1)
                charset = parameters.partition("charset=")[2].partition(";")[0].strip(" \"'")
                status = str(http.get_statuscode()) if http is not None else ""
                yield _Record(address, kind, charset, status, content)
            elif kind:
                yield _Record(address, kind, "", "", b"")
    except QuotecheckError:
        raise
    except Exception:
        raise QuotecheckError("The web archive is damaged or cut off.", "Fetch the file again.") from None


def _read(record: _Record, options: ReadingOptions) -> ReadText:
    from mkdocs_quotecheck.sources.formats import formats
    from mkdocs_quotecheck.sources.preparing import read_file

    if len(record.data) > MAX_SOURCE_BYTES:
        raise QuotecheckError(
            "The document in the web archive is larger than is read.", "Register the part that is quoted."
        )
    if not record.kind:
        raise QuotecheckError(
            "The document in the web archive is of a kind that is not read.", "Save it in a file of its own."
        )
    form = formats()[record.kind]
    # A page that says its encoding itself may say another than the server.
    named = record.charset if form.encoding is None or form.encoding(record.data) is None else ""
    inner = replace(options, encoding=options.encoding or named, addresses=())
    read = read_file(record.data, form, (), inner)
    return replace(read, lines=()) if record.kind != "pdf" else read


FORMAT = Format(
    "warc",
    TITLE,
    (".warc",),
    "application/warc",
    1,
    with_options=read_warc,
    options=frozenset((Option.SELECT, Option.WITHOUT, Option.ENCODING)),
    recognises=lambda data: data.startswith(b"WARC/"),
    largest=LARGEST_ARCHIVE,
    paragraphs=True,
    archive=True,
)
