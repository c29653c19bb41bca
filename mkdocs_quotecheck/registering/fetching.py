"""A careful client: fetches one document from one address that a person gave.

Only `http` and `https`; a bound on size, time, redirects and unpacked size. Every host is resolved once, all its addresses must be
public, and the connection goes to the very address that was checked, so that a name cannot lead elsewhere on the second
look-up (DNS rebinding). Each redirect is checked in the same way.
"""

from __future__ import annotations

import contextlib
import http.client
import ipaddress
import socket
import ssl
import threading
import time
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urljoin, urlsplit

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.limits import in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_BYTES: Final = 50_000_000
"""Of a document, unpacked: the largest PDFs that people quote from have some 30 MB."""
MOST_REDIRECTS: Final = 8
CONNECT_SECONDS: Final = 15.0
"""For connecting, and for each piece of an answer."""
TOTAL_SECONDS: Final = 90.0
"""For the whole of a document, however it drips."""
_PIECE = 65_536
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
# Translated addresses, those of a network's own translator, and the old form of IPv4 addresses in IPv6.
_LEADING_TO_IPV4: Final = tuple(
    ipaddress.ip_network(each) for each in ("64:ff9b::/96", "64:ff9b:1::/48", "::/96")
)
_AGENT = "mkdocs-quotecheck (checks quotations against their sources)"


@dataclass(frozen=True, slots=True)
class FetchLimits:
    """What fetching may cost, and where it may lead."""

    most_bytes: int = MOST_BYTES
    most_redirects: int = MOST_REDIRECTS
    connect_seconds: float = CONNECT_SECONDS
    total_seconds: float = TOTAL_SECONDS
    allow_private: bool = False
    """Whether addresses of the own machine and network are fetched from."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A document as it came."""

    data: bytes
    asked: str
    """The address that was asked for."""
    address: str
    """The one that answered, behind all redirects."""
    media_type: str
    """`text/html`; empty if the server does not say."""
    charset: str
    time: str
    """When, in UTC: `2026-11-27T06:00:00Z`."""


def fetch(url: str, limits: FetchLimits | None = None) -> Fetched:
    """Fetches a document.

    Raises:
        QuotecheckError: With what went wrong and what to do.
    """
    bounds = limits or FetchLimits()
    deadline = time.monotonic() + bounds.total_seconds
    address, seen = _checked(url), set[str]()
    for _ in range(bounds.most_redirects + 1):
        if address in seen:
            raise QuotecheckError(f"The address leads in a circle: {address}.", "Check it in a browser.")
        seen.add(address)
        connection = _connect(address, bounds)
        # Each piece of an answer may come late, and its head may have many: what takes too long as a whole is ended.
        alarm = threading.Timer(max(0.0, deadline - time.monotonic()), _hang_up, (connection,))
        alarm.daemon = True
        alarm.start()
        try:
            answer = _ask(connection, address)
            if answer.status in _REDIRECTS and answer.getheader("Location"):
                address = _checked(urljoin(address, answer.getheader("Location") or ""))
                continue
            _refuse_failure(answer, address)
            data = _body(answer, bounds, deadline)
        except (OSError, http.client.HTTPException) as error:
            if time.monotonic() >= deadline:
                raise _too_slow(bounds) from error
            raise _failed(address, error) from error
        finally:
            alarm.cancel()
            connection.close()
        kind = answer.headers.get_content_type() if answer.getheader("Content-Type") else ""
        charset = answer.headers.get_content_charset() or ""
        stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        return Fetched(data, url, address, kind, charset, stamp)
    raise QuotecheckError(
        f"The address leads on more than {bounds.most_redirects} times.",
        "Give the last address, as a browser shows it.",
    )


def is_private(address: str) -> bool:
    """Whether an IP address belongs to the own machine, a private network, or nobody."""
    found = ipaddress.ip_address(address.partition("%")[0])
    mapped = getattr(found, "ipv4_mapped", None) or getattr(found, "sixtofour", None)
    inner = [found, *([mapped] if mapped else [])]
    if isinstance(found, ipaddress.IPv6Address):
        if found.teredo:
            inner += found.teredo
        if any(found in network for network in _LEADING_TO_IPV4):
            inner.append(ipaddress.IPv4Address(int(found) & 0xFFFFFFFF))
    return any(not each.is_global or each.is_multicast or each.is_unspecified for each in inner)


def _checked(url: str) -> str:
    """An address that may be fetched: what a person copied, with what does not belong into one quoted."""
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname, parts.port
    except ValueError:
        raise QuotecheckError(f"“{url[:120]}” is not a web address.", "Copy it from the browser.") from None
    if parts.scheme.lower() not in ("http", "https") or not host:
        raise QuotecheckError(
            f"“{url[:120]}” is not a web address that can be fetched.", "Only http:// and https:// are."
        )
    if parts.username or parts.password:
        raise QuotecheckError("The address has a name or password in it.", "Save the document by hand.")
    try:
        name = host if ":" in host else host.encode("idna").decode("ascii")
    except UnicodeError:
        raise QuotecheckError(f"“{host[:120]}” is not the name of a host.", "Check the address.") from None
    place = f"[{name}]" if ":" in name else name
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = f"?{quote(parts.query, safe='/%:@!$&()*+,;=~-._?')}" if parts.query else ""
    return f"{parts.scheme.lower()}://{place}{f':{port}' if port else ''}{path}{query}"


def _connect(address: str, bounds: FetchLimits) -> http.client.HTTPConnection:
    parts = urlsplit(address)
    host, secure = parts.hostname or "", parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    last: OSError | None = None
    for family, place in _resolved(host, port, bounds):
        channel = socket.socket(family, socket.SOCK_STREAM)
        channel.settimeout(bounds.connect_seconds)
        try:
            channel.connect(place)
            if secure:
                channel = ssl.create_default_context().wrap_socket(channel, server_hostname=host)
        except OSError as error:
            channel.close()
            last = error
            continue
        connection = http.client.HTTPConnection(host, port, timeout=bounds.connect_seconds)
        connection.sock = channel
        return connection
    raise _failed(address, last or OSError("no address"))


def _resolved(host: str, port: int, bounds: FetchLimits) -> Iterator[tuple[int, tuple[str, int]]]:
    """The addresses of a host, all of them checked before the first is used."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise QuotecheckError(
            f"The host “{host}” is not found.", "Check the address and the network."
        ) from None
    places = [(family, (str(place[0]), int(place[1]))) for family, _, _, _, place in found]
    if not bounds.allow_private and any(is_private(place[0]) for _, place in places):
        raise QuotecheckError(
            f"“{host}” leads to an address of this machine or a private network.",
            "If that is meant, say --allow-private.",
        )
    return iter(dict.fromkeys(places))


def _ask(connection: http.client.HTTPConnection, address: str) -> http.client.HTTPResponse:
    parts = urlsplit(address)
    connection.request(
        "GET",
        parts.path + (f"?{parts.query}" if parts.query else ""),
        headers={
            "Host": parts.netloc,
            "User-Agent": _AGENT,
            "Accept": "text/html,application/pdf,application/xml;q=0.9,*/*;q=0.8",
            "Accept-Encoding": "gzip, deflate, identity",
            "Connection": "close",
        },
    )
    return connection.getresponse()


def _refuse_failure(answer: http.client.HTTPResponse, address: str) -> None:
    if 200 <= answer.status < 300 and answer.status not in (204, 205, 206):
        return
    reasons = {
        401: "wants a name and a password",
        403: "refuses to give it to programs",
        404: "has no such document",
        410: "has the document no more",
        429: "asks to come back later",
        451: "may not give it for legal reasons",
    }
    told = reasons.get(answer.status, "does not give it")
    raise QuotecheckError(
        f"The server {told} (status {answer.status}): {address}.",
        "Open it in a browser, save the page, and add the file: mkdocs-quotecheck add FILE --url ADDRESS.",
    )


def _body(answer: http.client.HTTPResponse, bounds: FetchLimits, deadline: float) -> bytes:
    """The document, unpacked; never more than the bound, whatever the server says or packs."""
    unpack = _unpacker(answer.getheader("Content-Encoding") or "")
    pieces: list[bytes] = []
    size = 0
    while True:
        if time.monotonic() > deadline:
            raise _too_slow(bounds)
        # `read1` gives what is there; `read` would wait for all of it, however slowly it drips.
        piece = answer.read1(_PIECE)
        if not piece:
            break
        for plain in _unpacked(unpack, piece, bounds.most_bytes - size):
            size += len(plain)
            if size > bounds.most_bytes:
                raise QuotecheckError(
                    f"The document has more than {in_words(bounds.most_bytes)}.",
                    "Save the part that is quoted by hand.",
                )
            pieces.append(plain)
    if unpack is not None and not unpack.eof:
        raise QuotecheckError("The packed answer is cut off.", "Try again, or save the document by hand.")
    expected = answer.length
    if expected:
        raise QuotecheckError("The answer is cut off.", "Try again, or save the document by hand.")
    if not size:
        raise QuotecheckError("The answer is empty.", "Save the document by hand.")
    return b"".join(pieces)


def _hang_up(connection: http.client.HTTPConnection) -> None:
    with contextlib.suppress(OSError, AttributeError):
        connection.sock.shutdown(socket.SHUT_RDWR)


def _too_slow(bounds: FetchLimits) -> QuotecheckError:
    return QuotecheckError(
        f"The answer took longer than {bounds.total_seconds:.0f} seconds.", "Save the document by hand."
    )


def _unpacker(encoding: str) -> zlib._Decompress | None:
    kind = encoding.strip().lower()
    if kind in ("", "identity"):
        return None
    if kind in ("gzip", "x-gzip", "deflate"):
        return zlib.decompressobj(zlib.MAX_WBITS | 32)
    raise QuotecheckError(f"The answer is packed as “{kind[:40]}”.", "Save the document by hand.")


def _unpacked(unpack: zlib._Decompress | None, piece: bytes, room: int) -> Iterator[bytes]:
    """A piece unpacked in small steps, no further than one byte beyond the room."""
    if unpack is None:
        yield piece
        return
    waiting = piece
    try:
        while waiting and room >= 0:
            plain = unpack.decompress(waiting, min(_PIECE, room + 1))
            room -= len(plain)
            yield plain
            waiting = unpack.unconsumed_tail
    except zlib.error:
        raise QuotecheckError(
            "The packed answer is damaged.", "Try again, or save the document by hand."
        ) from None


def _failed(address: str, error: Exception) -> QuotecheckError:
    if isinstance(error, TimeoutError):
        return QuotecheckError(f"The server does not answer: {address}.", "Try again later.")
    if isinstance(error, ssl.SSLError):
        return QuotecheckError(
            f"The server cannot prove that it is the one meant: {address}.", "Check the address in a browser."
        )
    told = error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__
    return QuotecheckError(f"Fetching {address} failed: {told}.", "Check the address and the network.")
