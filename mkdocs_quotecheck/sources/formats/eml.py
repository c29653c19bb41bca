"""Saved e-mails: the words of the message, with its subject as heading; attached messages follow."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import Mark
from mkdocs_quotecheck.sources.formats._mime import (
    bytes_of,
    content_type,
    cut_off,
    header,
    headers_of,
    is_encoded_mail,
    parse_message,
    parts_of,
    text_of,
)
from mkdocs_quotecheck.sources.formats._shape import Format, Option, ReadingOptions, ReadText
from mkdocs_quotecheck.sources.formats.html import declared_encoding, read_html
from mkdocs_quotecheck.sources.layout.parts import joined_parts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from email.message import EmailMessage

TITLE = "an e-mail"
LARGEST = 50_000_000
"""Bytes, attachments included; mail servers take 25 MB."""

PLAIN_SHARE = 0.5
"""Of the length of the HTML: a plain text that is shorter only says that there is an HTML text."""

_QUOTED = re.compile(r"^(?:>[ ]?)+", re.MULTILINE)
_ENCRYPTED = (
    "multipart/encrypted",
    "application/pkcs7-mime",
    "application/x-pkcs7-mime",
    "application/pgp-encrypted",
)
_ARMOUR = "-----BEGIN PGP MESSAGE"


def read_eml(data: bytes, options: ReadingOptions) -> ReadText:
    """The text of an e-mail.

    Raises:
        QuotecheckError: If it is damaged, encrypted, or something else.
    """
    message = parse_message(data, TITLE)
    parts = list(parts_of(message))
    if content_type(message) in _ENCRYPTED or any(content_type(part) in _ENCRYPTED for part in parts):
        raise _encrypted()
    chosen = _texts(parts, options)
    if not any(text.text.strip() for text in chosen):
        raise QuotecheckError(
            "The e-mail has no text in it.", "Register its attachments as sources of their own."
        )
    subject = header(message, "Subject")
    heading = [ReadText(subject, sections=(Mark(0, subject, 1),))] if subject and not options.select else []
    joined = joined_parts([*heading, *(replace(text, lines=()) for text in chosen)])
    return replace(joined, unread=cut_off(message) or joined.unread)


def _texts(parts: Sequence[EmailMessage], options: ReadingOptions) -> list[ReadText]:
    """The texts of a message: the plain ones, unless the HTML says much more or selectors ask for it."""
    plain = [_plain(text_of(part, options.encoding), part) for part in parts if _is_text(part, "text/plain")]
    if any(_ARMOUR in text.text for text in plain):
        raise _encrypted()
    html = [
        read_html(text_of(part, options.encoding, declared_encoding(bytes_of(part))), options)
        for part in parts
        if _is_text(part, "text/html")
    ]
    lengths = [sum(len(text.text) for text in texts) for texts in (plain, html)]
    return html if options.select or lengths[0] < PLAIN_SHARE * lengths[1] else plain


def _encrypted() -> QuotecheckError:
    return QuotecheckError("The e-mail is encrypted.", "Save it decrypted, as text or PDF.")


def _is_text(part: EmailMessage, kind: str) -> bool:
    disposition = header(part, "Content-Disposition").lower()
    return content_type(part) == kind and not disposition.startswith("attachment")


def _plain(text: str, part: EmailMessage) -> ReadText:
    """A plain text; lines that were broken for sending are joined where it says so, marks of quoted mail are left out."""
    told = header(part, "Content-Type").lower()
    if "format=flowed" in told:
        text = re.sub(r"(?<!^--) \n(?!-- \n)(?=[^\n])", "" if "delsp=yes" in told else " ", text)
    return ReadText(_QUOTED.sub("", text).strip("\n"))


def _is_eml(data: bytes) -> bool:
    headers = headers_of(data)
    return bool(headers) and is_encoded_mail(headers)


FORMAT = Format(
    "eml",
    TITLE,
    (".eml",),
    "message/rfc822",
    1,
    with_options=read_eml,
    options=frozenset((Option.SELECT, Option.WITHOUT, Option.ENCODING)),
    recognises=_is_eml,
    largest=LARGEST,
    paragraphs=True,
)
