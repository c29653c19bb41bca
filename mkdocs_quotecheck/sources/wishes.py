"""What the registry wants of a file: which format, which elements, which encoding, which document of an archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.compression import SUFFIX, is_packed, unpacked
from mkdocs_quotecheck.sources.files import read_bytes
from mkdocs_quotecheck.sources.formats._shape import Option, ReadingOptions
from mkdocs_quotecheck.sources.limits import MAX_PDF_BYTES
from mkdocs_quotecheck.sources.recognising import recognise

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from mkdocs_quotecheck.model import Source
    from mkdocs_quotecheck.sources.formats._shape import Format
    from mkdocs_quotecheck.sources.registry.entries import HostEntry, SourceEntry

_TEXT_FORMATS = "plain, markdown or csv"


def reading_options(
    entry: SourceEntry,
    source: Source,
    form: Format,
    hosts: Sequence[HostEntry],
    marked: tuple[str, ...] = (),
) -> ReadingOptions:
    """What is said about how a file is read: by its own entry, else by the registry for the host of its address."""
    select = tuple(word.value for word in entry.select)
    without = tuple(word.value for word in entry.without)
    addresses = tuple(address for address in (source.url, *source.urls) if address)
    names = _host_names(addresses) if hosts else ()
    for host in hosts:
        if any(map(host.covers, names)):
            select = select or tuple(word.value for word in host.select)
            without = tuple(dict.fromkeys((*without, *(word.value for word in host.without))))
    return ReadingOptions(
        select if form.understands(Option.SELECT) else (),
        without if form.understands(Option.WITHOUT) else (),
        entry.encoding.value if entry.encoding and form.understands(Option.ENCODING) else "",
        marked if form.understands(Option.SELECT) else (),
        addresses if form.archive else (),
    )


def _host_names(addresses: Sequence[str]) -> tuple[str, ...]:
    # Few registries say something about hosts, and the others shall not wait for its patterns.
    from mkdocs_quotecheck.text.addresses import host_of

    return tuple(map(host_of, addresses))


def marked_by(parts: Sequence[SourceEntry]) -> tuple[str, ...]:
    """The selectors by which parts of a source say where they stand."""
    return tuple(dict.fromkeys(word.value for part in parts for word in (*part.select, *part.without)))


def suffix_of(name: str) -> str:
    """The suffix that says the format of a file: `.html` for `page.html` and `page.html.gz`; empty for a name without."""
    bare = name.rpartition("/")[2]
    bare = bare[: -len(SUFFIX)] if bare.lower().endswith(SUFFIX) else bare
    return bare[bare.rfind(".") :] if "." in bare else ""


def unknown_suffix(written: str, suffix: str, path: Path) -> QuotecheckError:
    """What is said of a file whose suffix no format has: what it is, and what to do about it."""
    cause = (
        f"Files with the suffix “{suffix}” cannot be read."
        if suffix
        else f"“{written}” has no suffix that says its format."
    )
    try:
        data = read_bytes(path, MAX_PDF_BYTES)
        data = unpacked(data, MAX_PDF_BYTES) if is_packed(data) else data
    except QuotecheckError as error:
        return error
    except OSError:
        return QuotecheckError(cause, "Name the right file.")
    found = recognise(data)
    if found is not None and found.form is not None:
        return QuotecheckError(cause, f"It is {found.title}: add `format: {found.form.name}`.")
    if found is not None:
        return QuotecheckError(f"{cause} It is {found.title}.", found.remedy)
    if b"\0" in data[:4096]:
        return QuotecheckError(
            f"{cause} It is no text.", "Save its text in a file of a kind that is read, such as PDF or DOCX."
        )
    return QuotecheckError(cause, f"If it is text, add `format:` with {_TEXT_FORMATS}.")
