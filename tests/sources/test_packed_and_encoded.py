"""Files packed with gzip, and texts whose encoding the registry says."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import SourceState
from mkdocs_quotecheck.sources import Registry, load_registry
from mkdocs_quotecheck.sources.compression import unpacked

if TYPE_CHECKING:
    from pathlib import Path

WORDS = "Der Hafen bleibt bis zum Eis geöffnet.\nSo steht es im Protokoll."


def load(folder: Path, name: str, data: bytes, extra: str = "") -> Registry:
    (folder / name).write_bytes(data)
    (folder / "sources.yml").write_text(
        f"version: 1\nsources:\n  - id: a\n    title: A\n    path: {name}\n{extra}", encoding="utf-8"
    )
    return load_registry(folder / "sources.yml")


@pytest.mark.parametrize(
    ("name", "data", "extra"),
    [
        ("a.txt.gz", gzip.compress(WORDS.encode()), ""),
        ("a.TXT.GZ", gzip.compress(WORDS.encode()), ""),
        ("a.txt", gzip.compress(WORDS.encode()), ""),
        ("a.gz", gzip.compress(WORDS.encode()), "    format: plain\n"),
        ("a.txt.gz", gzip.compress(WORDS[:10].encode()) + gzip.compress(WORDS[10:].encode()), ""),
        ("a.txt.gz", gzip.compress(WORDS.encode("latin-1")), "    encoding: latin-1\n"),
        ("a.txt", WORDS.encode("cp1252"), "    encoding: windows-1252\n"),
        ("a.txt", WORDS.encode("utf-16-le"), "    encoding: UTF-16-LE\n"),
        ("a.txt", WORDS.encode("cp437"), "    encoding: IBM437\n"),
        ("a.md", WORDS.replace("\n", "\n\n").encode("mac-roman"), "    encoding: macintosh\n"),
        ("a.html", f"<p>{WORDS}".encode("cp850"), "    encoding: cp850\n"),
    ],
)
def test_the_text_is_read(tmp_path: Path, name: str, data: bytes, extra: str) -> None:
    registry = load(tmp_path, name, data, extra)
    text = registry.text("a")
    assert registry.problems == ()
    assert text is not None
    assert text.text.split() == WORDS.split()


@pytest.mark.parametrize("cut", [1, 9, 12, 25])
def test_a_gzip_file_that_is_cut_off_is_said_to_be(tmp_path: Path, cut: int) -> None:
    registry = load(tmp_path, "a.txt.gz", gzip.compress(WORDS.encode())[:-cut])
    assert [problem.cause for problem in registry.problems] == ["The gzip file is damaged or cut off."]
    assert registry.states["a"] is SourceState.UNREADABLE


def test_a_bomb_is_stopped_at_the_limit() -> None:
    with pytest.raises(QuotecheckError, match="more than 1 MB, the most that is read"):
        unpacked(gzip.compress(b"\0" * 50_000_000), 1_000_000)


def test_so_many_members_are_no_document() -> None:
    with pytest.raises(QuotecheckError, match="damaged"):
        unpacked(gzip.compress(b"") * 20_001, 1_000_000)


def test_a_packed_file_is_named_for_what_is_inside(tmp_path: Path) -> None:
    registry = load(tmp_path, "a.txt.gz", gzip.compress(b"<!DOCTYPE html><p>404 Not Found"))
    assert [(problem.cause, problem.remedy) for problem in registry.problems] == [
        ("The file is an HTML page, not plain text.", "Write `format: html`, or name the right file.")
    ]
    other = load(tmp_path, "b.gz", gzip.compress(b"<!DOCTYPE html><p>404 Not Found"))
    assert other.problems[0].remedy == "It is an HTML page: add `format: html`."


def test_what_a_tool_notes_about_an_archive_is_none_of_its_documents(tmp_path: Path) -> None:
    from documents import warc

    noted = warc({"metadata://example.org/log.txt": b"wget --mirror"}, kind="text/plain")
    page = warc(
        {
            "https://example.org/a": b"<html><body><p>The lamps burn until the last ship is in.</p></body></html>"
        }
    )
    (tmp_path / "a.warc").write_bytes(noted + page)
    (tmp_path / "sources.yml").write_text(
        "version: 1\nsources: [{id: a, title: A, path: a.warc}]\n", encoding="utf-8"
    )
    text = load_registry(tmp_path / "sources.yml").text("a")
    assert text is not None
    assert text.text == "The lamps burn until the last ship is in."
