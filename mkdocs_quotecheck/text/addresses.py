"""Web addresses compared as documents: what may differ between two addresses of one document, and whose an address is."""

from __future__ import annotations

import contextlib
import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from mkdocs_quotecheck.text.document_addresses import document_numbers
from mkdocs_quotecheck.text.identifiers import of_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

DEFAULT_PORTS = {"http": 80, "https": 443}
# Parameters that tell a site where a reader comes from; they never choose a document.
TRACKING = re.compile(
    r"(?:utm_\w+|mtm_\w+|pk_\w+|hsa_\w+|_hs\w+|mc_[ce]id|[a-z]*clid|igshid?|ref_src|ref_url|cmpid|ocid|smid|_ga|_gl|mkt_tok|"
    r"spm|s_cid|ncid|xtor|wt_mc|at_medium|at_campaign|share_?id)",
    re.IGNORECASE,
)
INDEX_PAGE = re.compile(r"/(?:index|default)\.(?:x?html?|php|aspx?)$", re.IGNORECASE)
# `/abc;jsessionid=…`: a session, not a document.
SESSION = re.compile(r";(?:jsessionid|phpsessid)=[^/?#]*", re.IGNORECASE)
DOI = re.compile(r"(?:doi:\s*|(?:dx\.|www\.)?doi\.org/)(10\.\d{4,9}/\S+)", re.IGNORECASE)
TEXT_FRAGMENT = ":~:"
# Where a player begins: `?v=abc&t=90`. Elsewhere a `t` is the number of a topic, and chooses the document.
TIME = re.compile(
    r"(?:t|start|time_continue)=(?:\d{1,6}s?|(?:\d{1,2}h)?(?:\d{1,3}m)?(?:\d{1,5}s)?)", re.IGNORECASE
)
UNRESERVED = "!$&'()*+,;=:@-._~/"


# Of GitHub, GitLab, WordPress and others. A comment is another text than the document, with another author.
_COMMENT = re.compile(
    r"(?:issue|discussion|commit)?comment-?\d+|discussion_r\d+|pullrequestreview-\d+|note_\d+"
)


@dataclass(frozen=True, slots=True)
class Address:
    """An address without what does not matter: equal documents have equal `document`s."""

    document: str
    """Host, path and query, normalised; the path alone for an address without a host."""
    fragment: str
    """Decoded, without a text fragment; empty where there is none."""
    absolute: bool
    """Whether it names a host."""

    def untimed(self) -> Address:
        """The address of the whole recording: with the time that its query gives (`?t=90`) as fragment."""
        path, _, query = self.document.partition("?")
        times = [part for part in query.split("&") if TIME.fullmatch(part)]
        if not times:
            return self
        kept = [part for part in query.split("&") if part not in times]
        document = path + ("?" + "&".join(kept) if kept else "")
        return Address(document, self.fragment or times[0], self.absolute)


class AddressPattern:
    """An address in which `*` stands for any characters."""

    def __init__(self, address: Address) -> None:
        self._pieces = address.document.replace("%2A", "*").split("*")
        self._fragment = address.fragment
        self.length = sum(map(len, self._pieces))
        """How many signs of its own it has."""

    def fits(self, address: Address) -> bool:
        """Whether an address fits; in time that grows with its length and not with the number of `*`."""
        text, first, last = address.document, self._pieces[0], self._pieces[-1]
        if self._fragment and address.fragment != self._fragment:
            return False
        if len(text) < self.length or not (text.startswith(first) and text.endswith(last)):
            return False
        at, end = len(first), len(text) - len(last)
        for piece in self._pieces[1:-1]:
            found = text.find(piece, at, end)
            if found < 0:
                return False
            at = found + len(piece)
        return at <= end


class AddressIndex:
    """Whose the registered addresses are: written out, or as patterns in which `*` stands for any characters."""

    def __init__(self, addresses: Iterable[tuple[str, str]]) -> None:
        """`addresses` are pairs of an address and the id of whose it is."""
        self._entries: dict[str, list[tuple[Address, str]]] = defaultdict(list)
        self._patterns: list[tuple[AddressPattern, str]] = []
        for url, identity in addresses:
            address = read_address(url)
            if address and "*" in url:
                self._patterns.append((AddressPattern(address), identity))
            elif address:
                self._entries[address.document].append((address, identity))

    def __bool__(self) -> bool:
        return bool(self._entries or self._patterns)

    def entries(self, address: Address) -> Sequence[tuple[Address, str]]:
        """What is registered at the document of an address, whatever the place in it."""
        return self._entries.get(address.document) or self._entries.get(address.untimed().document, [])

    def ids(self, address: Address) -> tuple[str, ...]:
        """Whose an address is: those registered with its fragment, else those without any; nobody's below a document."""
        entries = self.entries(address)
        exact = [identity for entry, identity in entries if entry.fragment == address.fragment]
        if not exact and names_comment(address.fragment):
            return ()
        whole = (identity for entry, identity in entries if not entry.fragment)
        return tuple(dict.fromkeys(exact or whole))

    def fitting(self, address: Address) -> tuple[str, ...]:
        """Whose pattern an address fits; of several the one with most signs of its own says most."""
        found = [(pattern.length, identity) for pattern, identity in self._patterns if pattern.fits(address)]
        most = max((length for length, _ in found), default=0)
        return tuple(dict.fromkeys(identity for length, identity in found if length == most))


def names_comment(fragment: str) -> bool:
    """Whether a fragment leads to what somebody wrote below a document: `#issuecomment-1968172897`, `#comment-12`."""
    return _COMMENT.fullmatch(fragment) is not None


def read_address(href: str) -> Address | None:
    """The address in normal form; None for what is no web document (`mailto:`, `javascript:`, a bare fragment, garbage)."""
    href = href.strip()
    doi = DOI.search(href)
    try:
        parts = urlsplit(href)
        port = parts.port
    except ValueError:
        return None
    fragment = unquote(parts.fragment.partition(TEXT_FRAGMENT)[0])
    if doi and (href.lower().startswith("doi:") or "doi.org" in parts.netloc.lower()):
        return Address(
            "doi.org/" + unquote(doi.group(1)).partition("#")[0].rstrip("/").lower(), fragment, True
        )
    if parts.scheme.lower() not in ("", "http", "https"):
        return None
    path = _path(parts.path)
    if not (parts.netloc or path):
        return None
    host = _host(parts.hostname or "")
    if port is not None and port not in (DEFAULT_PORTS.get(parts.scheme.lower()), *DEFAULT_PORTS.values()):
        host += f":{port}"
    return Address(host + path + _query(parts.query), fragment, bool(host))


def document_keys(href: str) -> Iterator[str]:
    """What all addresses of one document have in common, the surest first: its numbers, then the address in normal form."""
    yield from document_numbers(href)
    yield from of_address(href)
    address = read_address(href)
    if address is not None:
        yield address.document


def same_document(address: str) -> str:
    """What all addresses of one document have in common: a number of it, else the address without what does not matter."""
    return next(document_keys(address), address)


def different(addresses: Iterable[str]) -> tuple[str, ...]:
    """Addresses without those that differ only in what does not matter; of these the shortest, such as the one without a campaign."""
    found: dict[str, str] = {}
    for each in addresses:
        address = read_address(each)
        key = f"{address.document}#{address.fragment}" if address else each
        found[key] = min(found.get(key, each), each, key=len)
    return tuple(found.values())


def host_of(address: str) -> str:
    """The host of an address, as written but for `www.`; empty where it has none."""
    with contextlib.suppress(ValueError):
        return urlsplit(address).netloc.rpartition("@")[2].lower().removeprefix("www.")
    return ""


def in_every_link(address: str) -> str:
    """The part of an address that every link to it has: what stands behind scheme and `www`, parameters left out."""
    return address.partition("://")[2].removeprefix("www.").partition("?")[0].partition("#")[0].rstrip("/")


def _host(name: str) -> str:
    name = name.rstrip(".").lower()
    if not name.isascii():
        with contextlib.suppress(UnicodeError):  # an impossible host still equals itself
            name = name.encode("idna").decode("ascii")
    return name.removeprefix("www.")


def _path(path: str) -> str:
    path = quote(unquote(SESSION.sub("", path)), safe=UNRESERVED)
    return INDEX_PAGE.sub("/", path).rstrip("/")


def _query(query: str) -> str:
    kept = sorted(
        pair for pair in parse_qsl(query, keep_blank_values=True) if not TRACKING.fullmatch(pair[0])
    )
    return (
        "?" + "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in kept)
        if kept
        else ""
    )


def path_parts(path: str) -> tuple[str, ...]:
    """The components of a file path or of a relative address, steps up and here left out."""
    return tuple(part for part in unquote(path).replace("\\", "/").split("/") if part not in ("", ".", ".."))
