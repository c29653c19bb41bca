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
    except (LookupError, ValueError):
        raise QuotecheckError(
            f"The file says that it is encoded in “{encoding[:40]}”, which is unknown.",
            "Save it as UTF-8, or say its encoding with `encoding:`.",
        ) from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise QuotecheckError(
            "The file holds NUL characters, so it is no text or in another encoding.",
            "Save it as UTF-8, or say its encoding with `encoding:`.",
            line=line,
        )
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _undecodable(data: bytes, offset: int, encoding: str) -> QuotecheckError:
    return QuotecheckError(
        f"The file is not encoded in {encoding.upper()}: byte 0x{data[offset]:02X} at offset {offset} does not fit.",
        f"Save it as UTF-8, or say its encoding with `encoding:`{_guess(data)}.",
        line=data.count(b"\n", 0, offset) + 1,
    )


def _guess(data: bytes) -> str:
    # Any bytes are valid Latin-1, so only Windows-1252, which leaves five bytes undefined, says anything.
    try:
        data.decode("cp1252")
    except UnicodeDecodeError:
        return ""
    return "; it looks like Windows-1252 or Latin-1 now"
