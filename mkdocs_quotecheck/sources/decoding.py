"""A source file's bytes → its text, or a clear word about why not."""

from __future__ import annotations

import codecs

from mkdocs_quotecheck.errors import QuotecheckError

# Longest first: the mark of UTF-32 little-endian begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_KINDS = (
    (b"%PDF-", "a PDF document", "pdf"),
    (b"PK\x03\x04", "a ZIP archive, such as a Word, OpenDocument or EPUB file", ""),
    (b"\xd0\xcf\x11\xe0", "an old Word, Excel or PowerPoint file", ""),
    (b"{\\rtf", "a Rich Text file", ""),
    (b"\x1f\x8b", "a gzip archive", ""),
    (b"\x89PNG", "a picture", ""),
    (b"\xff\xd8\xff", "a picture", ""),
    (b"GIF8", "a picture", ""),
    (b"\x7fELF", "a program", ""),
    (b"SQLite format 3", "a database", ""),
)
"""Signature, what it shows, and the format here that reads it."""

_HTML_STARTS = (b"<!doctype html", b"<html")


def kind_by_signature(data: bytes) -> tuple[str, str] | None:
    """What the first bytes show a file to be, and the name of the format that reads it (empty if none does).

    None for text without a signature.
    """
    for signature, kind, form in _KINDS:
        if data.startswith(signature):
            return kind, form
    start = data[:200].removeprefix(codecs.BOM_UTF8).lstrip().lower()
    return ("an HTML page", "html") if start.startswith(_HTML_STARTS) else None


def decode(data: bytes, declared: str | None = None) -> str:
    r"""The text of a file in UTF-8, or in what its byte order mark or `declared` says; line ends become `\n`.

    Raises:
        QuotecheckError: With the line, if it is in no such encoding or holds NUL characters.
    """
    encoding, skip = declared or "utf-8", 0
    for mark, name in _MARKS:
        if data.startswith(mark):
            encoding, skip = name, len(mark)
            break
    try:
        text = data[skip:].decode(encoding)
    except UnicodeDecodeError as error:
        raise _undecodable(data, skip + error.start, encoding) from None
    except LookupError:
        raise QuotecheckError(
            f"The file says that it is encoded in “{encoding}”, which is unknown.", "Save it as UTF-8."
        ) from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise QuotecheckError(
            "The file holds NUL characters, so it is no text or in another encoding.",
            "Save it as UTF-8.",
            line=line,
        )
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _undecodable(data: bytes, offset: int, encoding: str) -> QuotecheckError:
    return QuotecheckError(
        f"The file is not encoded in {encoding.upper()}: byte 0x{data[offset]:02X} at offset {offset} does not fit.",
        f"Save it as UTF-8{_guess(data)}.",
        line=data.count(b"\n", 0, offset) + 1,
    )


def _guess(data: bytes) -> str:
    # Any bytes are valid Latin-1, so only Windows-1252, which leaves five bytes undefined, says anything.
    try:
        data.decode("cp1252")
    except UnicodeDecodeError:
        return ""
    return "; it looks like Windows-1252 or Latin-1 now"
