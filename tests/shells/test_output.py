"""What the command does where its answer cannot be written as it is, or not at all."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Site

WRONG = "“The library will stay closed on Sundays,” Mira Voss said."
FULL = Path("/dev/full")


@pytest.fixture
def built(site: Site) -> Site:
    site.write("public/index.html", f"<!doctype html><html lang='en'><main><p>é 言 {WRONG}</p></main></html>")
    return site


def started(
    built: Site, *words: str, encoding: str = "utf-8", continued: str = ""
) -> subprocess.CompletedProcess[bytes]:
    """The command as a process; with `continued` its line is continued by that."""
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    line = [sys.executable, "-m", "mkdocs_quotecheck", *words]
    if continued:
        line = ["bash", "-c", f'"$@" {continued}', "bash", *line]
    return subprocess.run(line, cwd=built.root, env=environment, capture_output=True, check=False)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp437", "utf-8"])
@pytest.mark.parametrize(
    "words",
    [("check", "public"), ("rules",), ("sources",), ("explain", "changed-word"), ("--help",)],
    ids=lambda w: w[0],
)
def test_every_encoding_of_the_terminal_gets_an_answer(
    built: Site, encoding: str, words: tuple[str, ...]
) -> None:
    answer = started(built, *words, encoding=encoding)
    assert answer.returncode in (0, 1)
    assert b"Traceback" not in answer.stderr
    assert len(answer.stdout.decode(encoding)) > 50


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp437", "utf-8"])
def test_json_is_the_same_in_every_encoding(built: Site, encoding: str) -> None:
    answer = started(built, "check", "public", "--format", "json", encoding=encoding)
    report = json.loads(answer.stdout.decode(encoding))
    assert report["findings"][0]["quoted"].startswith("The library will stay closed")


@pytest.mark.skipif(not FULL.exists(), reason="no full device to write to")
@pytest.mark.parametrize(
    "words", [("check", "public"), ("rules",), ("sources", "--format", "json")], ids=lambda w: w[0]
)
def test_a_full_disk_is_told_and_is_no_success(built: Site, words: tuple[str, ...]) -> None:
    answer = started(built, *words, continued="> /dev/full")
    assert answer.returncode == 2
    assert answer.stderr.count(b"\n") == 1
    assert b"No space left on device" in answer.stderr


@pytest.mark.skipif(not FULL.exists(), reason="no full device to write to")
def test_complaints_that_cannot_be_written_do_no_harm(built: Site) -> None:
    assert started(built, "check", "nowhere", continued="2> /dev/full").returncode == 2


def test_a_closed_pipe_is_told(built: Site) -> None:
    answer = started(built, "rules", continued="| true; exit ${PIPESTATUS[0]}")
    assert answer.returncode == 0
    assert answer.stderr in (b"", b"mkdocs-quotecheck: The reader of the answer closed it before its end.\n")


def test_a_closed_standard_output_is_told(built: Site) -> None:
    answer = started(built, "rules", continued=">&-")
    assert answer.returncode == 2
    assert b"Traceback" not in answer.stderr
    assert b"mkdocs-quotecheck: " in answer.stderr


def test_names_and_titles_are_shown_escaped(built: Site) -> None:
    hostile = "\x1b[2J\n::error::forged"
    built.write("public/a\n::error::x.html", f"<html><main><p>{WRONG}</p></main></html>")
    registry = (built.root / "sources.yml").read_text(encoding="utf-8")
    for told in ("Mira Voss", "Speech at the opening of the library"):
        registry = registry.replace(f": {told}", f": {json.dumps(told + hostile)}")
    built.write("sources.yml", registry)
    for words in (("check", "public"), ("sources",), ("check", "nowhere\n::error::x")):
        answer = started(built, *words)
        both = answer.stdout + answer.stderr
        assert b"\x1b" not in both
        assert not [line for line in both.splitlines() if line.lstrip().startswith(b"::")]
