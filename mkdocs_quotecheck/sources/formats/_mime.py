"""Messages of MIME: saved e-mails and web archives."""

from __future__ import annotations

import email
import email.policy
import re
from email import errors
from email.message import EmailMessage, Message
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.decoding import decode

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_PARTS = 5_000
DEEPEST = 30
LONGEST_HEAD = 200_000
MOST_BROKEN = 5
"""Lines of a head that are no headers; of five real mails with such lines none has more than two."""
_DAMAGED = (
    errors.InvalidBase64PaddingDefect,
    errors.InvalidBase64CharactersDefect,
    errors.InvalidBase64LengthDefect,
)
# A line's end is one thing only: with `\r?` beside a repetition that takes it too, a head without end costs its exponential.
_HEADER = re.compile(
    rb"\A(?:From [^\n]{0,200}\n)?(?:[A-Za-z][A-Za-z0-9-]{0,60}:[^\n]{0,20000}\n(?:[ \t][^\n]{0,20000}\n)*){1,400}\r?\n"
)
_HEADER_LINE = re.compile(rb"[A-Za-z][A-Za-z0-9-]{0,60}:|[ \t]|From ")
_BLANK_LINE = re.compile(rb"\n\r?\n")
# Outlook wrote such a mark without the quotation marks that its equals sign needs.
_BARE_BOUNDARY = re.compile(rb"(;\s*boundary=)([^\"\s;]{0,200}=[^\"\s;]{0,200})", re.IGNORECASE)
_OF_EVERY_MAIL = re.compile(
    rb"^(?:From|Date|Message-ID|MIME-Version|Received):", re.IGNORECASE | re.MULTILINE
)
_NESTED = re.compile(rb"^Content-Type:\s*(?:multipart/|message/)", re.IGNORECASE | re.MULTILINE)
_ENCODED = re.compile(
    rb"^Content-Transfer-Encoding:\s*(?:base64|quoted-printable)", re.IGNORECASE | re.MULTILINE
)
_MULTIPART = re.compile(rb"^Content-Type:\s*multipart/", re.IGNORECASE | re.MULTILINE)
_RELATED = re.compile(rb"^Content-Type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
_SAVED = re.compile(rb"^(?:Snapshot-Content-Location:|From:\s*<?Saved by)", re.IGNORECASE | re.MULTILINE)


def headers_of(data: bytes) -> bytes:
    """The block of headers that a message begins with; empty for what is none."""
    head = data[:LONGEST_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    found = _HEADER.match(head) or _HEADER.match(_with_broken_lines(head))
    return found[0] if found else b""


def _with_broken_lines(data: bytes) -> bytes:
    """A message with each line of its head that is no header, such as the rest of one that a server broke, put behind the one before.

    Only where it is a message for certain: with the headers that every mail has, and few such lines.
    """
    end = _BLANK_LINE.search(data, 0, LONGEST_HEAD)
    lines = data[: end.start()].split(b"\n") if end else []
    broken = [at for at, line in enumerate(lines) if at and not _HEADER_LINE.match(line)]
    if (
        end is None
        or not broken
        or len(broken) > MOST_BROKEN
        or len(_OF_EVERY_MAIL.findall(data[: end.start()])) < 2
    ):
        return data
    for at in broken:
        lines[at] = b" " + lines[at]
    return b"\n".join(lines) + data[end.start() :]


def is_web_archive(headers: bytes) -> bool:
    """Whether a message is a page with its parts."""
    return bool(
        _SAVED.search(headers)
        or (
            _RELATED.search(headers)
            and not re.search(rb"^(?:Received|To|Message-ID):", headers, re.IGNORECASE | re.MULTILINE)
        )
    )


def is_encoded_mail(headers: bytes) -> bool:
    """Whether a message is an e-mail that reads otherwise than its bytes as text."""
    return bool(_ENCODED.search(headers) or _MULTIPART.search(headers)) and not is_web_archive(headers)


def parse_message(data: bytes, title: str) -> EmailMessage:
    """A message.

    Raises:
        QuotecheckError: If it is no message, or nests too deep.
    """
    data = data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    if not _HEADER.match(data[:LONGEST_HEAD]):
        data = _with_broken_lines(data)
    head = headers_of(data)
    if not head:
        raise QuotecheckError(f"The file is not {title}.", "Name the right file, or its right `format:`.")
    if len(_NESTED.findall(data)) > MOST_PARTS:
        raise QuotecheckError("The message has too many parts.", "Save its text in a file of its own.")
    data = _BARE_BOUNDARY.sub(rb'\1"\2"', head) + data[len(head) :]
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
    except (RecursionError, ValueError, LookupError, IndexError, AttributeError, TypeError):
        raise QuotecheckError(
            f"The file is damaged: it is not {title} that can be read.", "Fetch the file again."
        ) from None
    if not isinstance(message, EmailMessage):
        raise QuotecheckError(f"The file is not {title}.", "Name the right file.")
    return message


def parts_of(message: EmailMessage) -> Iterator[EmailMessage]:
    """The parts that have content, in order, those of attached messages included."""
    stack: list[tuple[EmailMessage, int]] = [(message, 0)]
    while stack:
        part, depth = stack.pop()
        if depth > DEEPEST:
            raise QuotecheckError(
                "The message nests too deep to be read.", "Save its text in a file of its own."
            )
        if part.is_multipart():
            payload = part.get_payload()
            inner = (
                [each for each in payload if isinstance(each, EmailMessage)]
                if isinstance(payload, list)
                else []
            )
            stack.extend((each, depth + 1) for each in reversed(inner))
        else:
            yield part


def cut_off(message: EmailMessage) -> str:
    """What the end of a message shows to be missing, a clause; empty if it is whole.

    Raises:
        QuotecheckError: The bytes of a part that is text are damaged, so that they cannot be told from its words.
    """
    for part in parts_of(message):
        bytes_of(part)
        if content_type(part).startswith("text/") and any(
            isinstance(defect, _DAMAGED) for defect in part.defects
        ):
            raise QuotecheckError("The message is damaged or cut off.", "Fetch the file again.")
    # Found on the part whose end is missing.
    waiting: list[Message] = [message]
    while waiting:
        whole = waiting.pop()
        if any(isinstance(defect, errors.CloseBoundaryNotFoundDefect) for defect in whole.defects):
            return "the file ends before the message does"
        payload = whole.get_payload()
        waiting += (
            [each for each in payload if isinstance(each, Message)] if isinstance(payload, list) else []
        )
    return ""


def content_type(part: EmailMessage) -> str:
    """The media type of a part; plain text where it says none that makes sense."""
    try:
        return part.get_content_type()
    except (ValueError, LookupError, AttributeError, TypeError, IndexError):
        return "text/plain"


def header(message: EmailMessage, name: str) -> str:
    """A header in one line; empty if it is missing or damaged."""
    try:
        return " ".join(str(message.get(name, "")).split())
    except (ValueError, LookupError, AttributeError, TypeError, IndexError, UnicodeError):
        return ""


def text_of(part: EmailMessage, wanted: str = "", declared: str | None = None) -> str:
    """The text of a part: decoded by what it says, else by what is declared in it, else as UTF-8 or Windows-1252."""
    data = bytes_of(part)
    try:
        charset = part.get_content_charset() or ""
    except (ValueError, LookupError, AttributeError, TypeError, IndexError, UnicodeError):
        charset = ""
    for encoding in (wanted, charset, declared, "utf-8"):
        if encoding:
            try:
                return decode(data, encoding)
            except QuotecheckError:
                if encoding == wanted:
                    raise
    return decode(data.replace(b"\0", b""), "latin-1")


def bytes_of(part: EmailMessage) -> bytes:
    """The bytes of a part, its transfer encoding undone."""
    try:
        payload = part.get_payload(decode=True)
    except (ValueError, LookupError, AttributeError, TypeError, IndexError, UnicodeError):
        payload = None
    return payload if isinstance(payload, bytes) else b""
