"""Kept texts: opened without reading the source again, and never trusted."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mkdocs_quotecheck.model import Mark, SourceText, Span
from mkdocs_quotecheck.sources import Registry, load_registry, prepare, preparing, store
from mkdocs_quotecheck.sources.formats import formats
from mkdocs_quotecheck.sources.formats._shape import ReadText
from mkdocs_quotecheck.sources.store import Store, key_of
from mkdocs_quotecheck.storage.atomic import TEMPORARY_SUFFIX
from mkdocs_quotecheck.storage.keys import KEY_VARIABLE

PLAIN = formats()["plain"]
KEY = key_of("00" * 32, PLAIN)
TEXT = prepare("The harbour stays open until the ice comes. “Oui,” she said: 港 🚢\n" * 5)


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """The file of a text that has been put into a store at `tmp_path`."""
    assert Store(tmp_path).put(KEY, TEXT)
    return tmp_path / store.FOLDER / f"{KEY}{store.SUFFIX}"


def test_a_kept_text_comes_back_as_it_was(tmp_path: Path) -> None:
    text = replace(
        TEXT,
        pages=(Mark(0, "i"), Mark(9, "1")),
        sections=(Mark(3, "4.2 Ré"),),
        turns=(Mark(1, "MS HALE"),),
        times=(Mark(2, "00:00:01"),),
        lines=(1, 2, 5, 7, 9, 9),
        furniture=(),
    )
    shelf = Store(tmp_path)
    assert not shelf.has(KEY)
    assert shelf.put(KEY, text)
    assert shelf.has(KEY)
    found = shelf.get(KEY)
    assert found is not None
    assert preparing.with_index(found.read, text.digest, found.index) == text


def test_what_is_not_kept_is_not_found(tmp_path: Path) -> None:
    assert Store(tmp_path).get(KEY) is None


@pytest.mark.parametrize("length", [0, 1, 40, 60, 100, 400, -1])
def test_a_file_that_was_cut_off_counts_as_not_there(kept: Path, tmp_path: Path, length: int) -> None:
    kept.write_bytes(kept.read_bytes()[:length])
    assert not Store(tmp_path).has(KEY)
    assert Store(tmp_path).get(KEY) is None


def test_every_flipped_byte_is_noticed_or_harmless(kept: Path, tmp_path: Path) -> None:
    sound = kept.read_bytes()
    shelf = Store(tmp_path)
    for at in range(len(sound)):
        kept.write_bytes(sound[:at] + bytes([sound[at] ^ 0x41]) + sound[at + 1 :])
        found = shelf.get(KEY)
        # Bytes that only fill up to a boundary say nothing.
        assert found is None or found.read.text == TEXT.text
        assert found is None or sound[at] == 0


@pytest.mark.parametrize(
    "data", [b"", b"QCPREP01", b"{}", b"\x80\x04cos\nsystem\n", b"QCPREP01" + b"\xff" * 5000]
)
def test_a_foreign_file_counts_as_not_there(kept: Path, tmp_path: Path, data: bytes) -> None:
    kept.write_bytes(data)
    assert Store(tmp_path).get(KEY) is None


def test_a_text_kept_under_another_name_is_not_taken(kept: Path, tmp_path: Path) -> None:
    other = key_of("11" * 32, PLAIN)
    kept.rename(kept.with_name(f"{other}{store.SUFFIX}"))
    assert Store(tmp_path).get(other) is None


def test_the_key_depends_on_content_format_and_labels() -> None:
    keys = {
        KEY,
        key_of("11" * 32, PLAIN),
        key_of("00" * 32, formats()["html"]),
        key_of("00" * 32, PLAIN, ["Q"]),
    }
    assert len(keys) == 4


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text(st.characters(exclude_categories=["Cs"]), max_size=200),
    marks=st.lists(
        st.tuples(st.integers(0, 2**40), st.text(st.characters(exclude_categories=["Cs"]))), max_size=5
    ),
    lines=st.lists(st.integers(0, 2**40), max_size=5),
)
def test_any_text_and_marks_come_back(
    tmp_path: Path, text: str, marks: list[tuple[int, str]], lines: list[int]
) -> None:
    named = tuple(Mark(*mark) for mark in marks)
    given_text = preparing.prepared(ReadText(text, named, named, named, named, tuple(lines)), "00")
    shelf = Store(tmp_path)
    assert shelf.put(KEY, given_text)
    found = shelf.get(KEY)
    assert found is not None
    assert preparing.with_index(found.read, "00", found.index) == given_text


@pytest.mark.parametrize("text", ["", "\xad", "...", " \n"])
def test_a_text_without_words_comes_back(tmp_path: Path, text: str) -> None:
    given_text = preparing.prepared(ReadText(text), "00")
    shelf = Store(tmp_path)
    assert shelf.put(KEY, given_text)
    assert shelf.get(KEY) is not None


def test_furniture_comes_back_too(tmp_path: Path) -> None:
    text = preparing.prepared(ReadText("One\n7\ntwo", furniture=(Span(4, 5),)), "00")
    assert Store(tmp_path).put(KEY, text)
    found = Store(tmp_path).get(KEY)
    assert found is not None
    assert found.read.furniture == (Span(4, 5),)


def test_a_folder_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be", encoding="utf-8")
    shelf = Store(tmp_path / "cache")
    assert not shelf.put(KEY, TEXT)
    assert not shelf.has(KEY)
    assert shelf.get(KEY) is None
    shelf.sweep([])


def test_a_full_disk_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    assert not Store(tmp_path).put(KEY, TEXT)
    assert list((tmp_path / store.FOLDER).iterdir()) == []


def test_texts_unused_for_long_are_swept_and_used_ones_stay(kept: Path, tmp_path: Path) -> None:
    old = time.time() - 2 * store.SPARE_SECONDS
    spare, left = kept.with_name(f"{'1' * 64}{store.SUFFIX}"), kept.with_name(f".left{TEMPORARY_SUFFIX}")
    foreign = [kept.with_name(name) for name in (".profile", "notes.txt", "old.prepared")]
    for path in (spare, left, *foreign):
        path.write_bytes(b"x")
    for path in (kept, spare, left, *foreign):
        os.utime(path, (old, old))
    shelf = Store(tmp_path)
    assert shelf.put(key_of("22" * 32, PLAIN), TEXT)
    shelf.sweep([KEY])
    assert kept.exists()
    assert not spare.exists()
    assert not left.exists()
    assert all(path.exists() for path in foreign)


def test_a_folder_that_is_a_link_is_not_used(kept: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / store.FOLDER).symlink_to(kept.parent)
    shelf = Store(tmp_path / "cache")
    assert not shelf.has(KEY)
    assert not shelf.put(key_of("22" * 32, PLAIN), TEXT)
    assert list(kept.parent.iterdir()) == [kept]


def test_a_text_that_another_key_sealed_is_not_taken(
    kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(KEY_VARIABLE, "a key that an attacker has")
    assert Store(tmp_path).put(KEY, prepare("Forged."))
    assert Store(tmp_path).has(KEY)
    monkeypatch.delenv(KEY_VARIABLE)
    assert not Store(tmp_path).has(KEY)
    assert Store(tmp_path).get(KEY) is None


def test_a_text_that_is_used_counts_as_young(kept: Path, tmp_path: Path) -> None:
    old = time.time() - 2 * store.SPARE_SECONDS
    os.utime(kept, (old, old))
    assert Store(tmp_path).has(KEY)
    assert kept.stat().st_mtime > old + store.SPARE_SECONDS


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text("The harbour stays open.\n", encoding="utf-8")
    (tmp_path / "sources.yml").write_text(
        "version: 1\nsources:\n  - {id: a, title: A, path: a.txt}\n", encoding="utf-8"
    )
    return tmp_path


def loaded(site: Path) -> Registry:
    return load_registry(site / "sources.yml", cache_dir=site / "cache")


def text_of(registry: Registry) -> SourceText:
    text = registry.text("a")
    assert text is not None
    return text


def test_a_second_build_reads_no_source_again(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = text_of(loaded(site))

    def fail(*_: object) -> None:
        raise AssertionError("a prepared text was prepared again")

    monkeypatch.setattr("mkdocs_quotecheck.sources.loader.prepared", fail)
    monkeypatch.setattr("mkdocs_quotecheck.sources.library.prepared", fail)
    monkeypatch.setattr("mkdocs_quotecheck.sources.origins.read_file", fail)
    assert text_of(loaded(site)) == first


def test_a_changed_source_is_read_anew_even_within_the_same_moment(site: Path) -> None:
    text_of(loaded(site))
    status = (site / "a.txt").stat()
    (site / "a.txt").write_text("The harbour stays shut.\n", encoding="utf-8")
    os.utime(site / "a.txt", ns=(status.st_atime_ns, status.st_mtime_ns))
    assert "shut" in text_of(loaded(site)).text


@pytest.mark.parametrize("when", ["before loading", "after loading"])
def test_a_broken_kept_text_is_made_anew(site: Path, when: str) -> None:
    text_of(loaded(site))
    registry = loaded(site)
    path = next((site / "cache" / store.FOLDER).iterdir())
    data = path.read_bytes()
    path.write_bytes(data[:-9] + bytes(9 - 1) + b"\xff")
    if when == "before loading":
        registry = loaded(site)
    assert text_of(registry).text == "The harbour stays open.\n"
    assert path.read_bytes() == data


def test_a_text_that_was_prepared_just_now_is_held_once(site: Path) -> None:
    registry = loaded(site)
    assert len(registry._inventory.just_prepared) == 1
    assert text_of(registry).text == "The harbour stays open.\n"
    assert not registry._inventory.just_prepared


def test_many_open_texts_are_closed_again(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = "".join(f"  - {{id: s{n}, title: S, text: Words number {n}}}\n" for n in range(20))
    (site / "sources.yml").write_text(f"version: 1\nsources:\n{lines}", encoding="utf-8")
    registry = loaded(site)
    monkeypatch.setattr("mkdocs_quotecheck.sources.library.OPEN_BYTES", 1000)
    for _ in range(2):
        for name in registry.sources:
            text = registry.text(name)
            assert text is not None
            assert text.text == f"Words number {name[1:]}"
    assert len(registry._open) < 20
