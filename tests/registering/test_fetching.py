"""The client is careful: redirects, sizes, times, packed answers, private addresses."""

from __future__ import annotations

import contextlib
import gzip
import socket
import zlib
from typing import TYPE_CHECKING

import pytest
from servers import Answering, leads_to, page, serving

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.registering import fetching
from mkdocs_quotecheck.registering.fetching import FetchLimits, fetch, is_private

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = FetchLimits(allow_private=True, most_bytes=100_000, connect_seconds=0.5, total_seconds=1.0)
TEXT = b"<html><p>The lamps burn on.</p></html>"


def slow(handler: Answering) -> None:
    """An answer that begins and never comes."""
    handler.send_response(200)
    handler.end_headers()
    handler.wfile.flush()
    handler.connection.settimeout(3)
    try:
        handler.connection.recv(1)
    except OSError:
        return


def endless(handler: Answering) -> None:
    """An answer that never ends."""
    handler.send_response(200)
    handler.end_headers()
    while True:
        handler.wfile.write(b"lamp " * 2000)


def cut_off(handler: Answering) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "5000")
    handler.end_headers()
    handler.wfile.write(b"half")


def test_a_document_comes_as_it_is_with_time_and_final_address() -> None:
    with serving({"/a": leads_to("/b"), "/b": page(TEXT)}) as server:
        fetched = fetch(f"{server}/a", HERE)
    assert (fetched.data, fetched.asked, fetched.address) == (TEXT, f"{server}/a", f"{server}/b")
    assert (fetched.media_type, fetched.charset) == ("text/html", "utf-8")
    assert fetched.time.endswith("Z")


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_packed_answer_is_unpacked(encoding: str) -> None:
    data = gzip.compress(TEXT) if encoding == "gzip" else zlib.compress(TEXT)
    with serving({"/": page(data, Content_Encoding=encoding)}) as server:
        assert fetch(server, HERE).data == TEXT


@pytest.mark.parametrize(
    ("answer", "cause"),
    [
        (leads_to("/"), "leads in a circle"),
        (leads_to("file:///etc/passwd"), "not a web address that can be fetched"),
        (leads_to("http://user:word@127.0.0.1/"), "has a name or password in it"),
        (slow, "does not answer"),
        (endless, "has more than 100 kB"),
        (cut_off, "failed|cut off"),
        (page(b""), "is empty"),
        (page(gzip.compress(b"0" * 50_000_000), Content_Encoding="gzip"), "has more than 100 kB"),
        (page(gzip.compress(TEXT)[:-9], Content_Encoding="gzip"), "cut off"),
        (page(b"no gzip", Content_Encoding="gzip"), "damaged"),
        (page(TEXT, Content_Encoding="br"), "packed as “br”"),
        (lambda handler: handler.send_error(403), "refuses to give it to programs"),
        (lambda handler: handler.send_error(404), "has no such document"),
        (lambda handler: handler.send_error(500), r"does not give it \(status 500\)"),
    ],
)
def test_what_cannot_be_fetched_is_told(answer: Callable[[Answering], None], cause: str) -> None:
    with serving({"/": answer}) as server, pytest.raises(QuotecheckError, match=cause):
        fetch(f"{server}/", HERE)


def test_a_chain_of_redirects_ends() -> None:
    answers = {f"/{number}": leads_to(f"/{number + 1}") for number in range(20)}
    with serving(answers) as server, pytest.raises(QuotecheckError, match="leads on more than 8 times"):
        fetch(f"{server}/0", HERE)


def test_an_answer_that_drips_ends_at_the_bound_of_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted in pieces: the clock of the test moves on by a second with each look."""
    clock = iter(range(1000))
    monkeypatch.setattr(fetching.time, "monotonic", lambda: next(clock))
    with (
        serving({"/": endless}) as server,
        pytest.raises(QuotecheckError, match="took longer than 3 seconds"),
    ):
        fetch(f"{server}/", FetchLimits(allow_private=True, total_seconds=3))


def dripping_head(handler: Answering) -> None:
    """A head that never ends: no piece of it comes late."""
    handler.wfile.write(b"HTTP/1.0 200 OK\r\n")
    with contextlib.suppress(OSError):
        for number in range(10_000):
            handler.wfile.write(b"X-%d: a\r\n" % number if number < 50 else b" a")
            handler.wfile.flush()
            handler.connection.settimeout(0.05)
            with contextlib.suppress(TimeoutError):
                if handler.connection.recv(1) == b"":
                    return


def test_a_head_that_drips_ends_at_the_bound_of_time() -> None:
    with (
        serving({"/": dripping_head}) as server,
        pytest.raises(QuotecheckError, match="took longer than 1 seconds"),
    ):
        fetch(f"{server}/", HERE)


@pytest.mark.parametrize(
    "url",
    [
        "ftp://example.org/a",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://",
        "http://[",
        "example.org",
        "http://a:x@b/",
    ],
)
def test_only_addresses_of_the_web_are_fetched(url: str) -> None:
    with pytest.raises(QuotecheckError):
        fetch(url)


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.1.2.3", "192.168.0.1", "172.16.0.1", "169.254.169.254", "0.0.0.1", "::1", "fe80::1%eth0", "fc00::1",
     "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "224.0.0.1", "100.64.0.1", "64:ff9b:1::7f00:1", "::7f00:1",
     "2001:0:7f00:1::"],
)  # fmt: skip
def test_an_address_of_the_own_network_is_private(address: str) -> None:
    assert is_private(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"])
def test_an_address_of_the_internet_is_not(address: str) -> None:
    assert not is_private(address)


def test_the_own_machine_is_asked_only_if_that_is_said() -> None:
    with serving({"/": page(TEXT)}) as server, pytest.raises(QuotecheckError, match="--allow-private"):
        fetch(server)


def resolving(monkeypatch: pytest.MonkeyPatch, *answers: list[str]) -> list[str]:
    """Lets names resolve to given addresses, one answer after another; gives the names that were asked."""
    asked: list[str] = []
    waiting = list(answers)

    def look_up(host: str, port: int, **_: object) -> list[tuple[object, ...]]:
        asked.append(host)
        found = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        return [(socket.AF_INET, socket.SOCK_STREAM, 0, "", (address, port)) for address in found]

    monkeypatch.setattr(fetching.socket, "getaddrinfo", look_up)
    return asked


def test_a_name_that_leads_to_a_private_address_too_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    resolving(monkeypatch, ["93.184.216.34", "127.0.0.1"])
    with pytest.raises(QuotecheckError, match="private network"):
        fetch("http://rebind.example/")


def test_a_redirect_to_a_name_of_the_own_network_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving({"/": leads_to("http://inner.example/secret")}) as server:
        port = int(server.rpartition(":")[2])
        asked = resolving(monkeypatch, ["127.0.0.1"], ["10.0.0.8"])
        monkeypatch.setattr(fetching, "is_private", lambda address: address.startswith("10."))
        with pytest.raises(QuotecheckError, match=r"“inner[.]example” leads to an address of this machine"):
            fetch(f"http://outer.example:{port}/")
    assert asked == ["outer.example", "inner.example"]


def test_a_name_is_looked_up_once_and_the_checked_address_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving({"/": page(TEXT)}) as server:
        port = int(server.rpartition(":")[2])
        asked = resolving(monkeypatch, ["127.0.0.1"], ["10.0.0.8"])
        monkeypatch.setattr(fetching, "is_private", lambda address: address.startswith("10."))
        assert fetch(f"http://rebind.example:{port}/", HERE).data == TEXT
    assert asked == ["rebind.example"]
