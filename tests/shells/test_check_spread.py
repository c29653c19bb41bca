"""`check --jobs`, `--cluster`, `--results` and addresses, as processes: the same bytes as without."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

RUN = "import sys; from mkdocs_quotecheck.cli import main; sys.exit(main())"
REGISTRY = """version: 1
people:
  - {id: hale, name: Ada Hale}
sources:
  - {id: minutes, title: Minutes of the board, path: minutes.txt, people: [hale]}
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "sources.yml").write_text(REGISTRY, encoding="utf-8")
    (tmp_path / "minutes.txt").write_text(
        "The north basin will be closed to sailing boats from May until the end of September.",
        encoding="utf-8",
    )
    (tmp_path / "site").mkdir()
    for number in range(43):
        word = "opened" if number % 4 else "closed"
        body = f"<main><p>On day {number} Ada Hale said: “The north basin will be {word} to sailing boats.”</p></main>"
        (tmp_path / "site" / f"{number:02}.html").write_text(body, encoding="utf-8")
    return tmp_path


def check(root: Path, *options: str, pages: str = "site") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-c", RUN, "check", pages, "--no-cache", *options]
    return subprocess.run(command, cwd=root, capture_output=True, check=False)


@pytest.mark.parametrize("form", ["text", "json"])
def test_many_processes_write_the_same_bytes(site: Path, form: str) -> None:
    chosen = () if form == "text" else ("--format", form)
    alone, many = check(site, *chosen), check(site, *chosen, "--jobs", "2")
    assert alone.returncode == many.returncode == 1, many.stderr
    assert many.stdout == alone.stdout
    assert many.stderr == alone.stderr


def test_a_cluster_writes_the_same_bytes_and_results(site: Path) -> None:
    alone = check(site)
    many = check(site, "--cluster", "local:2", "--results", "results.jsonl")
    assert (many.returncode, many.stdout) == (1, alone.stdout), many.stderr
    assert len((site / "results.jsonl").read_text(encoding="utf-8").splitlines()) == 43


def test_pages_and_registry_may_be_addresses(site: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    here = tmp_path_factory.mktemp("here")
    done = check(here, "--registry", f"file://{site}/sources.yml", "--jobs", "2", pages=f"file://{site}/site")
    assert done.returncode == 1, done.stderr
    assert done.stdout.count(b"opened") >= 1


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--cluster", "local:x"), b"no number of workers"),
        (("--jobs", "0"), b"--jobs"),
        (("--jobs", "2", "--results", "r.xml"), b"neither JSON lines nor Parquet"),
    ],
)
def test_wrong_use_is_told(site: Path, options: tuple[str, ...], told: bytes) -> None:
    done = check(site, *options)
    assert done.returncode == 2
    assert told in done.stderr
    assert b"Traceback" not in done.stderr
