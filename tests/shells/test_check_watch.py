"""`check --watch` as a process: the first answer, an answer after each change, and a quiet end."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from conftest import RIGHT, WRONG

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from conftest import Site

LONGEST_WAIT = 60
"""Seconds for an answer, on a machine that is busy with other tests."""


class Watching:
    """A command that watches; its answers end with the line that says so."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "mkdocs_quotecheck", "check", *arguments, "--watch"],
            cwd=folder,
            env={**os.environ, "NO_COLOR": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
        )
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in self.process.stdout or ():
            self._lines.put(line)

    def answer(self) -> str:
        """All that is written up to the next line that says what is watched for."""
        lines = [""]
        while "watching for changes" not in lines[-1]:
            lines.append(self._lines.get(timeout=LONGEST_WAIT))
        return "".join(lines)


@pytest.fixture
def watching(site: Site) -> Iterator[Watching]:
    site.page("news.md", f"{WRONG}\n")
    started = Watching(site.root, "docs/news.md")
    yield started
    started.process.kill()
    started.process.wait()
    if started.process.stdout:
        started.process.stdout.close()


def test_each_change_is_answered_and_a_mistake_on_the_way_ends_nothing(
    site: Site, watching: Watching
) -> None:
    assert "docs/news.md:1:2: warning: “closed”" in watching.answer()
    site.page("news.md", f"{RIGHT}\n")
    assert "warning" not in watching.answer()
    registry = site.root / "sources.yml"
    written = registry.read_text("utf-8")
    registry.write_text(f"{written}broken: [\n", encoding="utf-8")
    assert "sources.yml" in watching.answer()
    registry.write_text(written, encoding="utf-8")
    assert "warning" not in watching.answer()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
@pytest.mark.skipif(
    signal.getsignal(signal.SIGINT) is signal.SIG_IGN,
    reason="started in the background, where SIGINT is ignored",
)
def test_ctrl_c_ends_it_without_a_word(watching: Watching) -> None:
    watching.answer()
    watching.process.send_signal(signal.SIGINT)
    assert watching.process.wait(LONGEST_WAIT) == 0
    assert watching._lines.empty()


def test_what_cannot_be_watched_and_a_first_check_that_fails_are_wrong_use(site: Site) -> None:
    standard_input = site.command("check", "-", "--watch", given=RIGHT)
    assert standard_input.status == 2
    assert "Only files and folders of this machine can be watched" in standard_input.log
    assert site.command("check", "no-such-folder", "--watch").status == 2
