"""Web archives (MHTML) as browsers save them: the page, and the pages in its frames behind it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.formats._mime import (
    bytes_of,
    content_type,
    cut_off,
    header,
    headers_of,
    is_web_archive,
    parse_message,
    parts_of,
    text_of,
)
from mkdocs_quotecheck.sources.formats._shape import Format, Option, ReadingOptions, ReadText
from mkdocs_quotecheck.sources.formats.html import declared_encoding, read_html

if TYPE_CHECKING:
    from email.message import EmailMessage

TITLE = "a web archive (MHTML)"
LARGEST = 100_000_000
"""Bytes; pictures are most of it."""

_PAGES = ("text/html", "application/xhtml+xml")


def read_mhtml(data: bytes, options: ReadingOptions) -> ReadText:
    """The text of the page in a web archive.

    Raises:
        QuotecheckError: If it is damaged, or something else.
    """
    message = parse_message(data, TITLE)
    pages = [part for part in parts_of(message) if content_type(part) in _PAGES]
    if not pages:
        raise QuotecheckError(
            "The web archive has no HTML page in it.", "Save the page again, as HTML or PDF."
        )
    page = _main(message, pages)
    text = read_html(text_of(page, options.encoding, declared_encoding(bytes_of(page))), options)
    return replace(text, lines=(), unread=cut_off(message) or text.unread)


def _main(message: EmailMessage, pages: list[EmailMessage]) -> EmailMessage:
    """The page that was saved, not one of a frame in it."""
    place = header(message, "Snapshot-Content-Location")
    for page in pages:
        if place and header(page, "Content-Location") == place:
            return page
    return pages[0]


def _is_mhtml(data: bytes) -> bool:
    headers = headers_of(data)
    return bool(headers) and is_web_archive(headers)


FORMAT = Format(
    "mhtml",
    TITLE,
    (".mhtml", ".mht"),
    "multipart/related",
    1,
    with_options=read_mhtml,
    options=frozenset((Option.SELECT, Option.WITHOUT, Option.ENCODING)),
    recognises=_is_mhtml,
    largest=LARGEST,
    paragraphs=True,
)
