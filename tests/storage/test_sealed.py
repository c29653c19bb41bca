"""Kept files: what this user did not write is not believed, and what is mapped is authenticated when it is touched."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mkdocs_quotecheck.storage import sealed
from mkdocs_quotecheck.storage.keys import Seal
from mkdocs_quotecheck.storage.sealed import BLOCK, ForgedError, names_in, open_sealed, write_sealed

if TYPE_CHECKING:
    from pathlib import Path

MINE, THEIRS = Seal(b"m" * 32), Seal(b"t" * 32)
PARTS = {"words": [b"some words", b", and more"], "empty": [], "rows": [bytes(range(256)) * 700]}


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    path = tmp_path / "file"
    write_sealed(path, "a test", MINE, PARTS)
    return path


def contents(path: Path, seal: Seal = MINE, purpose: str = "a test") -> dict[str, bytes]:
    file = open_sealed(path, purpose, seal)
    return {name: bytes(file.part(name)) for name in file.names}


@pytest.mark.parametrize("mapped_from", [0, sealed.MAPPED_FROM])
def test_what_was_written_comes_back(kept: Path, mapped_from: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealed, "MAPPED_FROM", mapped_from)
    assert contents(kept) == {name: b"".join(chunks) for name, chunks in PARTS.items()}
    file = open_sealed(kept, "a test", MINE)
    assert bytes(file.view("rows", BLOCK - 3, BLOCK + 5)) == (bytes(range(256)) * 700)[BLOCK - 3 : BLOCK + 5]


def test_another_key_or_another_purpose_makes_it_foreign(kept: Path) -> None:
    assert names_in(kept, "a test", MINE)
    for purpose, seal in (("a test", THEIRS), ("another test", MINE)):
        assert not names_in(kept, purpose, seal)
        with pytest.raises(ForgedError):
            open_sealed(kept, purpose, seal)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_change_is_believed(kept: Path, data: st.DataObject) -> None:
    sound = kept.read_bytes()
    at = data.draw(st.integers(0, len(sound) - 1))
    new = data.draw(st.binary(max_size=40))
    changed = sound[:at] + new + sound[at + data.draw(st.integers(0, 40)) :]
    other = kept.with_name("other")
    other.write_bytes(changed)
    try:
        found = contents(other)
    except ForgedError:
        assert changed != sound
        return
    assert found == contents(kept)


@given(st.binary(max_size=300))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_bytes_make_it_fail_otherwise(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "file").write_bytes(data + sealed._MAGIC + data)
    with pytest.raises(ForgedError):
        open_sealed(tmp_path / "file", "a test", MINE)


def test_only_what_is_touched_is_authenticated(kept: Path) -> None:
    data = bytearray(kept.read_bytes())
    data[2 * BLOCK + 7] ^= 1
    kept.write_bytes(data)
    file = open_sealed(kept, "a test", MINE)
    assert bytes(file.part("words")) == b"some words, and more"
    assert len(file.view("rows", 0, BLOCK)) == BLOCK
    with pytest.raises(ForgedError):
        file.view("rows", 2 * BLOCK, 2 * BLOCK + 1)


def test_each_block_is_digested_once(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    digested: list[int] = []
    digest = sealed._digest
    monkeypatch.setattr(sealed, "_digest", lambda data: digested.append(len(data)) or digest(data))
    file = open_sealed(kept, "a test", MINE)
    assert digested == []
    for at in range(0, 1000, 10):
        file.view("rows", at, at + 10)
    assert len(digested) == 1


def test_views_beyond_a_part_and_parts_that_are_not_there_are_refused(kept: Path) -> None:
    file = open_sealed(kept, "a test", MINE)
    with pytest.raises(ForgedError):
        file.view("words", 0, 21)
    with pytest.raises(ForgedError):
        file.part("nothing")


@pytest.mark.parametrize("kind", ["folder", "pipe", "device", "nothing", "too large"])
def test_what_is_no_regular_file_of_that_size_is_not_opened(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "file"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "device":
        path.symlink_to("/dev/zero")
    elif kind == "too large":
        write_sealed(path, "a test", MINE, PARTS)
    with pytest.raises((OSError, ForgedError)):
        open_sealed(path, "a test", MINE, limit=1000)


def test_parts_are_written_chunk_by_chunk_and_not_at_all_after_an_error(tmp_path: Path) -> None:
    def chunks():  # type: ignore[no-untyped-def]
        yield b"a" * 100_000
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        write_sealed(tmp_path / "file", "a test", MINE, {"part": chunks()})
    assert list(tmp_path.iterdir()) == []
