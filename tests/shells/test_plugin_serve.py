"""`mkdocs serve`: registry and sources are watched, and each build says the same about the same site."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator

    from conftest import Site

WRONG = "“The library will stay closed on Sundays,” Mira Voss said."
PATIENCE = 60
"""Seconds; a build takes one, but a busy machine may take many."""


class Serving:
    """A running `mkdocs serve` and what it has said."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.lines: list[str] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            self.lines.append(line)

    @property
    def summaries(self) -> list[str]:
        return [
            line for line in self.lines if "quotecheck:" in line and " quotation" in line and " on " in line
        ]

    def wait(self, reached: Callable[[], bool]) -> None:
        until = time.monotonic() + PATIENCE
        while not reached():
            assert time.monotonic() < until, "".join(self.lines)
            assert self._process.poll() is None, "".join(self.lines)
            time.sleep(0.05)

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(timeout=PATIENCE)
        self._reader.join(timeout=PATIENCE)
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            if stream is not None:
                stream.close()


@contextlib.contextmanager
def serving(site: Site, *arguments: str) -> Iterator[Serving]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    site.write_config()
    server = Serving(site.start("-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}", *arguments))
    try:
        server.wait(lambda: any("Serving on" in line for line in server.lines))
        yield server
    finally:
        server.stop()


@pytest.mark.parametrize("arguments", [[], ["--dirty"]])
def test_an_edit_of_a_source_or_a_page_checks_again_and_the_unchanged_is_told_again(
    site: Site, arguments: list[str]
) -> None:
    site.page("news.md", WRONG)
    with serving(site, *arguments) as server:
        assert sum("docs/news.md:1" in line for line in server.lines) == 1
        site.page("index.md", "# Library\n\nNothing is quoted here.\n")
        server.wait(lambda: len(server.summaries) == 2)
        assert sum("docs/news.md:1" in line for line in server.lines) == 2
        site.write(
            "sources/speech.txt", "The library will stay closed on Sundays. It was never otherwise here.\n"
        )
        server.wait(lambda: len(server.summaries) == 3)
        assert "1 verbatim" in server.summaries[2] or "1 equivalent" in server.summaries[2]


def test_a_registry_that_is_written_while_serving_is_noticed(site: Site) -> None:
    registry = (site.root / "sources.yml").read_text(encoding="utf-8")
    (site.root / "sources.yml").unlink()
    with serving(site) as server:
        site.write("sources.yml", registry)
        server.wait(lambda: len(server.summaries) == 2)
        assert "1 equivalent" in server.summaries[1]
