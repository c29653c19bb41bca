"""Files that are written whole or not at all."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import tempfile
import time
from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck.storage import atomic
from mkdocs_quotecheck.storage.atomic import (
    TEMPORARY_SUFFIX,
    atomic_write,
    sweep_temporary,
    write_changed,
    writing,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

STOPPED = """
import sys, time
from pathlib import Path
from mkdocs_quotecheck.storage.atomic import writing
with writing(Path(sys.argv[1])) as file:
    file.write(b"half")
    file.flush()
    print("begun", flush=True)
    time.sleep(60)
"""


def test_a_file_can_be_read_by_whom_the_user_lets(tmp_path: Path) -> None:
    atomic_write(tmp_path / "new/report.json", "{}\n")
    mode = stat.S_IMODE((tmp_path / "new/report.json").stat().st_mode)
    assert mode == 0o666 & ~atomic._umask()


def test_an_error_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    atomic_write(tmp_path / "a", "old")
    with pytest.raises(TypeError), writing(tmp_path / "a") as file:
        file.writelines([b"new", None])  # type: ignore[list-item]
    assert [(path.name, path.read_text(encoding="utf-8")) for path in tmp_path.iterdir()] == [("a", "old")]


def test_a_file_replaces_a_link_and_not_what_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_text("keep", encoding="utf-8")
    (tmp_path / "a").symlink_to(tmp_path / "elsewhere")
    atomic_write(tmp_path / "a", "new")
    assert (tmp_path / "elsewhere").read_text(encoding="utf-8") == "keep"
    assert not (tmp_path / "a").is_symlink()


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_what_a_killed_process_left_is_swept_and_what_one_writes_stays(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", STOPPED, str(tmp_path / "a")], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    sweep_temporary(tmp_path)
    (left,) = tmp_path.iterdir()
    assert left.name.endswith(TEMPORARY_SUFFIX)
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    sweep_temporary(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_first_write_into_a_folder_sweeps_it(tmp_path: Path) -> None:
    left = tmp_path / f".a.x{TEMPORARY_SUFFIX}"
    left.write_bytes(b"half")
    own = [tmp_path / name for name in (".a.x", f"a{TEMPORARY_SUFFIX}", ".profile")]
    for path in own:
        path.write_bytes(b"mine")
        os.utime(path, (time.time() - 1e6,) * 2)
    atomic_write(tmp_path / "b", "")
    assert not left.exists()
    assert all(path.exists() for path in own)


@pytest.mark.skipif(sys.platform == "win32", reason="a file that is open cannot be removed there")
def test_a_file_that_another_process_sweeps_before_it_is_locked_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = []
    mkstemp = tempfile.mkstemp

    def swept_at_once(**wanted: str | Path) -> tuple[int, str]:
        opened = mkstemp(**wanted)  # type: ignore[call-overload]  # as it is called
        if not made:
            sweep_temporary(tmp_path)
        made.append(opened[1])
        return opened  # type: ignore[no-any-return]  # as above

    monkeypatch.setattr(tempfile, "mkstemp", swept_at_once)
    atomic_write(tmp_path / "a", "whole")
    assert [path.read_text(encoding="utf-8") for path in tmp_path.iterdir()] == ["whole"]
    assert len(made) == 2


@pytest.mark.parametrize(
    ("there", "pieces", "written"),
    [
        (None, ["a", "é"], True),
        ("aé", ["a", "é"], False),
        ("aéb", ["a", "é"], True),
        ("a", ["a", "é"], True),
        ("", [], False),
        (None, [], True),
    ],
    ids=["no file", "the same", "a longer one", "a shorter one", "both empty", "an empty new one"],
)
def test_a_file_that_has_the_text_already_is_left_alone(
    tmp_path: Path, there: str | None, pieces: list[str], written: bool
) -> None:
    file = tmp_path / "report.json"
    if there is not None:
        file.write_text(there, encoding="utf-8")
    before = file.stat().st_ino if there is not None else None
    write_changed(file, lambda: iter(pieces))
    assert file.read_text(encoding="utf-8") == "".join(pieces)
    assert (file.stat().st_ino != before) == written


def test_a_text_that_fails_midway_leaves_the_old_file(tmp_path: Path) -> None:
    def pieces() -> Iterator[str]:
        yield "new"
        raise ValueError("midway")

    file = tmp_path / "report.json"
    file.write_text("new and old", encoding="utf-8")
    with pytest.raises(ValueError, match="midway"):
        write_changed(file, pieces)
    assert [each.name for each in tmp_path.iterdir()] == ["report.json"]
    assert file.read_text(encoding="utf-8") == "new and old"
