"""Sites to build, written for these tests."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import re
import subprocess
import sys
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import FrameType

# No clock decides: on a machine that is busy with other work the first example may take a second. The rest stays as it is.
settings.register_profile("unhurried", settings(), deadline=None)
settings.load_profile("unhurried")

SPEECH = """\
The library will stay open on Sundays. We have not found the money for a second reading room.

Every child in the town may borrow five books at a time, and nobody will be asked for a deposit.
"""
REGISTRY = """\
version: 1
people:
  - id: mira-voss
    name: Mira Voss
    aliases: [Voss, the librarian]
    pronouns: she
sources:
  - id: speech
    title: Speech at the opening of the library
    path: sources/speech.txt
    people: [mira-voss]
    url: https://example.org/speech
"""
RIGHT = "“The library will stay open on Sundays,” Mira Voss said."
WRONG = "“The library will stay closed on Sundays,” Mira Voss said."


@pytest.fixture(autouse=True)
def _key_of_its_own(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """The key of kept files lies in a folder of the tests, and outside the site of each."""
    monkeypatch.delenv("QUOTECHECK_CACHE_KEY", raising=False)
    for name in ("XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path_factory.getbasetemp() / "state"))


def lines_run(work: Callable[[], object]) -> int:
    """How many lines a call runs, every round of a loop counted: what it costs, without a clock."""
    count = 0

    def trace(_frame: FrameType, event: str, _arg: object) -> Callable[..., object]:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


# Four times the text costs four times the work, sixteen times where a step is repeated for each of its signs.
LINEAR = 10.0


def lines_growth(work: Callable[[int], object], size: int) -> float:
    """How many times the lines that are run grow where the size grows four times; to be compared with `LINEAR`."""
    work(size)  # fills what is kept from call to call
    return lines_run(lambda: work(4 * size)) / lines_run(lambda: work(size))


_LEAST_SECONDS = 0.01


def work_growth(work: Callable[[int], object], size: int) -> float:
    """How many times the work grows where the size grows four times; to be compared with `LINEAR`.

    For work that patterns do, which `lines_run` does not see: the ratio of what the processor took, the best of three each, so
    that neither the machine nor what else runs on it counts.
    """

    def cost(of: int) -> float:
        taken = []
        for _ in range(3):
            begin = time.process_time()
            work(of)
            taken.append(time.process_time() - begin)
        return max(min(taken), _LEAST_SECONDS)

    work(size)  # fills what is kept from call to call
    return cost(4 * size) / cost(size)


_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


@dataclass(frozen=True)
class Built:
    """What a build said."""

    status: int
    log: str

    @property
    def lines(self) -> list[str]:
        return self.log.splitlines()

    @property
    def warnings(self) -> list[str]:
        """The first line of each of our warnings, without the level and our name."""
        return self._told("WARNING")

    @property
    def infos(self) -> list[str]:
        return self._told("INFO")

    def _told(self, level: str) -> list[str]:
        found = (re.match(rf"{level} +-  quotecheck: (.*)", line) for line in self.lines)
        return [match[1] for match in found if match]


@dataclass
class Site:
    """A MkDocs site in a folder of its own."""

    root: Path
    options: dict[str, object] = field(default_factory=dict)
    config: dict[str, object] = field(default_factory=dict)

    def write(self, name: str, text: str) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def page(self, name: str, text: str) -> Path:
        return self.write(f"docs/{name}", text)

    def write_config(self) -> Path:
        document = {"site_name": "Test", "theme": "mkdocs", **self.config}
        plugins = [{"quotecheck": self.options} if self.options else "quotecheck"]
        return self.write("mkdocs.yml", yaml.safe_dump({**document, "plugins": plugins}))

    def build(self, *arguments: str, program: str = "mkdocs") -> Built:
        """Builds in a process of its own, as a user does."""
        self.write_config()
        return self.run("-m", program, "build", *arguments)

    def command(self, *arguments: str, given: str | None = None) -> Built:
        """Runs our command; `log` has its standard output, then its standard error."""
        return self.run("-m", "mkdocs_quotecheck", *arguments, given=given)

    def run(self, *arguments: str, given: str | None = None) -> Built:
        done = self.start(*arguments)
        out, err = done.communicate(given, timeout=120)
        return Built(done.returncode, _COLOUR.sub("", out + err))

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
        return subprocess.Popen(
            [sys.executable, *arguments],
            cwd=self.root,
            env={**environment, "PYTHONIOENCODING": "utf-8"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def build_here(self, *, dirty: bool = False, strict: bool = False) -> Built:
        """Builds in this process, where a process of its own would add nothing but time."""
        from mkdocs.commands.build import build
        from mkdocs.config import load_config
        from mkdocs.exceptions import Abort

        heard = _Heard()
        logger = logging.getLogger("mkdocs")
        logger.addHandler(heard)
        level, status = logger.level, 0
        logger.setLevel(logging.INFO)
        try:
            with contextlib.chdir(self.root):
                build(load_config(str(self.write_config()), strict=strict), dirty=dirty)
        except Abort:
            status = 1
        finally:
            logger.setLevel(level)
            logger.removeHandler(heard)
        return Built(status, "\n".join(heard.messages))

    def json_report(self, name: str = "report.json") -> dict[str, object]:
        loaded: dict[str, object] = json.loads((self.root / name).read_text(encoding="utf-8"))
        return loaded


class _Heard(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(f"{record.levelname:<8}-  {record.getMessage()}")


@pytest.fixture
def bare_site(tmp_path: Path) -> Site:
    """A site without registry and pages."""
    (tmp_path / "docs").mkdir()
    return Site(tmp_path)


@pytest.fixture
def site(bare_site: Site) -> Site:
    """A site with one right quotation on its front page."""
    bare_site.write("sources/speech.txt", SPEECH)
    bare_site.write("sources.yml", REGISTRY)
    bare_site.page("index.md", f"# Library\n\n{RIGHT}\n")
    return bare_site
