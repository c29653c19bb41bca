"""The bytes of an HTML page → its text, by the HTML standard's encoding sniffing, for files that no server describes."""

from __future__ import annotations

import codecs
import re

PRESCANNED = 1024
"""Bytes in which the standard looks for a declaration."""

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_DECLARED = re.compile(
    rb"""<meta[^>]{0,500}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})""", re.IGNORECASE
)
_XML = re.compile(rb"""\A\s{0,99}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})""")
# The standard reads these labels as the encoding that pages with them really have.
_MEANT = {
    **dict.fromkeys(("iso8859-1", "ascii", "iso-8859-1", "latin-1"), "cp1252"),
    **dict.fromkeys(("utf-16", "utf-16-le", "utf-16-be"), "utf-8"),
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
}


def decoded(data: bytes) -> str:
    """The text of a page: by its byte order mark, as UTF-8 if it is that, by what it declares, else as Windows-1252.

    UTF-16 without a mark is recognised by its first tag. Bytes that do not fit become U+FFFD, as browsers show them.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    if wide := _wide(data):
        return data.decode(wide, "replace")
    declared = _declared(data)
    # Escape sequences of ISO-2022 are ASCII, so they would pass as UTF-8.
    if not (declared.startswith("iso2022") and b"\x1b" in data):
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            pass
    return data.decode(declared or "cp1252", "replace")


def _wide(data: bytes) -> str:
    """The kind of UTF-16 that a page without a mark is in: every second of its first bytes is nought."""
    begin = data[: PRESCANNED - PRESCANNED % 2]
    if len(begin) < 4:
        return ""
    for name, high in (("utf-16-le", begin[1::2]), ("utf-16-be", begin[::2])):
        low = begin[::2] if name == "utf-16-le" else begin[1::2]
        if b"<" in low and high.count(0) * 2 > len(high) and low.count(0) * 10 < len(low):
            return name
    return ""


def _declared(data: bytes) -> str:
    """The name of the encoding that a page declares; empty if there is none that is known."""
    found = _DECLARED.search(data[:PRESCANNED]) or _XML.match(data[:PRESCANNED])
    if found is None:
        return ""
    try:
        name = codecs.lookup(found[1].decode("ascii")).name
        "".encode(name)
    except (LookupError, UnicodeError, ValueError):
        return ""
    return _MEANT.get(name, name)
