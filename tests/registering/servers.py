"""A web server on the loopback interface, whose answers a test writes."""

from __future__ import annotations

import contextlib
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Answering(BaseHTTPRequestHandler):
    """Answers each path by the function that the test has for it."""

    answers: dict[str, Callable[[Answering], None]]
    protocol_version = "HTTP/1.0"

    def do_GET(self) -> None:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            self.answers.get(self.path, missing)(self)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


def missing(handler: Answering) -> None:
    handler.send_error(404)


def page(
    data: bytes, media_type: str = "text/html; charset=utf-8", **headers: str
) -> Callable[[Answering], None]:
    def answer(handler: Answering) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", media_type)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(data)

    return answer


def leads_to(where: str) -> Callable[[Answering], None]:
    def answer(handler: Answering) -> None:
        handler.send_response(302)
        handler.send_header("Location", where)
        handler.end_headers()

    return answer


@contextlib.contextmanager
def serving(answers: dict[str, Callable[[Answering], None]]) -> Iterator[str]:
    """The address of a server with these answers."""
    handler = type("Handler", (Answering,), {"answers": answers})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()
