"""The key of kept files: made once, for this user alone, and never taken from a project."""

from __future__ import annotations

import os
import stat
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck.storage import keys
from mkdocs_quotecheck.storage.keys import KEY_VARIABLE, seal_for, why_cold

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(not hasattr(os, "getuid"), reason="the modes of POSIX")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the user's own data, which is not there yet; the project is beside it."""
    (tmp_path / "project").mkdir()
    monkeypatch.setattr(keys, "user_folder", lambda: tmp_path / "home" / "own")
    return tmp_path / "home" / "own"


def test_a_key_is_made_on_first_use_and_stays(home: Path) -> None:
    first = seal_for(home.parent.parent / "project")
    assert first is not None
    assert seal_for() == first
    (file,) = home.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert file.stat().st_size == keys.KEY_BYTES


def test_users_have_different_keys(home: Path) -> None:
    first = seal_for()
    (home / keys.FILE_NAME).unlink()
    assert seal_for() != first


def test_processes_that_begin_together_agree(home: Path) -> None:
    with ThreadPoolExecutor(16) as pool:
        assert len(set(pool.map(lambda _: seal_for(), range(64)))) == 1


@pytest.mark.parametrize("harm", ["readable by others", "cut off", "a link", "a pipe"])
def test_a_key_that_others_may_know_is_replaced(home: Path, harm: str) -> None:
    first = seal_for()
    file = home / keys.FILE_NAME
    if harm == "readable by others":
        file.chmod(0o644)
    elif harm == "cut off":
        file.write_bytes(b"short")
    elif harm == "a link":
        file.rename(home / "elsewhere")
        file.symlink_to(home / "elsewhere")
    else:
        file.unlink()
        os.mkfifo(file)
    second = seal_for()
    assert second not in (None, first)
    assert seal_for() == second


def test_a_key_in_the_project_is_not_used(home: Path) -> None:
    home.mkdir(parents=True)
    (home / keys.FILE_NAME).write_bytes(b"k" * keys.KEY_BYTES)
    (home / keys.FILE_NAME).chmod(0o600)
    project = home.parent
    assert seal_for(project) is None
    assert "lies in the project" in why_cold(project)
    linked = project.parent / "linked"
    linked.symlink_to(project)
    assert seal_for(linked) is None


def test_a_home_that_cannot_be_written_builds_cold_and_says_so(home: Path) -> None:
    home.parent.write_text("a file where the folder should be", encoding="utf-8")
    assert seal_for() is None
    assert KEY_VARIABLE in why_cold(home.parent.parent / "project")


def test_the_environment_may_hold_the_key(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KEY_VARIABLE, "a secret of this repository")
    there = seal_for(home.parent.parent)
    assert there is not None
    assert not home.exists()
    monkeypatch.setenv(KEY_VARIABLE, "a secret of that repository")
    assert seal_for(home.parent.parent) != there


@pytest.mark.parametrize("given", ["", "  "])
def test_an_empty_secret_is_none_at_all(home: Path, given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KEY_VARIABLE, given)
    assert seal_for() is not None
    assert home.exists()


def test_a_secret_that_can_be_guessed_is_not_used(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KEY_VARIABLE, "abc")
    assert seal_for() is None
    assert "3 characters" in why_cold(home)


def test_codes_differ_by_key_purpose_and_content() -> None:
    seal, other = keys.Seal(b"a" * 32), keys.Seal(b"b" * 32)
    codes = {seal.code("x", b"y"), seal.code("x", b"z"), seal.code("y", b"y"), other.code("x", b"y")}
    assert len(codes) == 4
    assert seal.fits(seal.code("x", b"y"), "x", b"y")
