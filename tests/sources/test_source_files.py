"""What is wrong with a source's own file is told with the file, the line where there is one, and the remedy."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

import pytest
from pdfmaker import column, make_pdf

from mkdocs_quotecheck.model import RegistryProblem, SourceState
from mkdocs_quotecheck.sources import Registry, load_registry
from mkdocs_quotecheck.sources.decoding import decode
from mkdocs_quotecheck.sources.formats.html import declared_encoding, read_html

if TYPE_CHECKING:
    from pathlib import Path

WORDS = "Der Hafen bleibt bis zum Eis geöffnet.\nSo steht es im Protokoll."


def load(folder: Path, name: str, data: bytes, extra: str = "") -> Registry:
    (folder / name).write_bytes(data)
    (folder / "sources.yml").write_text(
        f"version: 1\nsources:\n  - id: a\n    title: A\n    path: {name}\n{extra}", encoding="utf-8"
    )
    return load_registry(folder / "sources.yml")


def only_problem(registry: Registry) -> RegistryProblem:
    assert len(registry.problems) == 1
    return registry.problems[0]


@pytest.mark.parametrize(
    "data",
    [
        WORDS.encode(),
        codecs.BOM_UTF8 + WORDS.encode(),
        codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + WORDS.encode("utf-32-le"),
    ],
    ids=["UTF-8", "UTF-8 with mark", "UTF-16 LE", "UTF-16 BE", "UTF-32 LE"],
)
def test_text_in_unicode_is_read(tmp_path: Path, data: bytes) -> None:
    text = load(tmp_path, "a.txt", data).text("a")
    assert text is not None
    assert text.text == WORDS


PROBLEMS = (
    (
        "another encoding", "a.txt", b"One\nTwo\ncaf\xe9\n",
        ("a.txt", 3, "The file is not encoded in UTF-8: byte 0xE9 at offset 11 does not fit.",
         "Save it as UTF-8, or say its encoding with `encoding:`; it looks like Windows-1252 or Latin-1 now."),
    ),
    (
        "NUL characters", "a.txt", b"One\nT\0w\0o\0",
        ("a.txt", 2, "The file holds NUL characters, so it is no text or in another encoding.",
         "Save it as UTF-8, or say its encoding with `encoding:`."),
    ),
    (
        "no text", "a.txt", b" \n\n",
        ("a.txt", 0, "The file has no text in it.", "Register a file that has the source's words."),
    ),
    (
        "a PDF that is named as text", "a.txt", make_pdf([column(["Words"])]),
        ("a.txt", 0, "The file is a PDF document, not plain text.", "Write `format: pdf`, or name the right file."),
    ),
    (
        "a web page that is named as text", "a.txt", b"<!DOCTYPE html><p>404 Not Found",
        ("a.txt", 0, "The file is an HTML page, not plain text.", "Write `format: html`, or name the right file."),
    ),
    (
        "a Word file that is named as Markdown", "a.md", b"PK\x03\x04rest",
        ("a.md", 0, "The file is a ZIP archive, not Markdown.", "Unpack it, and name the file inside."),
    ),
    (
        "text that is named as a PDF", "a.pdf", b"Just words",
        ("a.pdf", 0, "The file is not a PDF document.", "Name the right file, or its right `format:`."),
    ),
    (
        "a damaged PDF", "a.pdf", make_pdf([column(["Words"])])[:200],
        ("a.pdf", 0, "The PDF is damaged and cannot be opened.", "Fetch the file again."),
    ),
    (
        "a PDF with a password", "a.pdf", make_pdf([column(["Words"])], encrypt=True),
        ("a.pdf", 0, "The PDF is protected by a password.", "Save a copy without protection, or register its text."),
    ),
    (
        "a scanned PDF", "a.pdf", make_pdf([[], []]),
        ("a.pdf", 0, "The PDF has no text layer; its pages are pictures.",
         ("Run a text recognition such as `ocrmypdf` on it, or register its text. "
         "For example: `ocrmypdf -l eng IN.pdf OUT.pdf`, then name OUT.pdf here.")),
    ),
    (
        "captions without times", "a.vtt", b"WEBVTT\n\nWords",
        ("a.vtt", 0, "The file has no timed cues, so it is no WebVTT or SubRip file.",
         "Name the right file, or write `format: plain`."),
    ),
    (
        "a format that is not known", "a.wpd", b"\xffWPC\0",
        ("sources.yml", 5, "Files with the suffix “.wpd” cannot be read. It is no text.",
         "Save its text in a file of a kind that is read, such as PDF or DOCX."),
    ),
    (
        "no suffix", "minutes", b"Words",
        ("sources.yml", 5, "“minutes” has no suffix that says its format.",
         "If it is text, add `format:` with plain, markdown or csv."),
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    ("name", "data", "expected"), [case[1:] for case in PROBLEMS], ids=[case[0] for case in PROBLEMS]
)
def test_a_file_is_refused_for(
    tmp_path: Path, name: str, data: bytes, expected: tuple[str, int, str, str]
) -> None:
    registry = load(tmp_path, name, data)
    problem = only_problem(registry)
    assert (problem.path, problem.line, problem.cause, problem.remedy) == expected
    assert (problem.source, problem.state) == ("a", SourceState.UNREADABLE)
    assert registry.states == {"a": SourceState.UNREADABLE}
    assert registry.text("a") is None


def test_a_format_given_outright_needs_no_suffix(tmp_path: Path) -> None:
    assert not load(tmp_path, "minutes", b"*Words*", "    format: markdown\n").problems


def test_a_web_page_is_read_as_plain_text_where_its_author_says_so(tmp_path: Path) -> None:
    assert not load(tmp_path, "a.html", b"<!DOCTYPE html><p>Words", "    format: plain\n").problems


@pytest.mark.parametrize(
    "declaration",
    [
        b'<meta charset="iso-8859-1">',
        b'<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">',
    ],
)
def test_a_web_page_is_read_in_the_encoding_it_names(tmp_path: Path, declaration: bytes) -> None:
    page = b"<html><head>" + declaration + b"</head><p>caf\xe9 \x93open\x94</p></html>"
    text = load(tmp_path, "a.html", page).text("a")
    assert text is not None
    assert text.text == "café “open”"


def test_a_web_page_that_was_saved_as_utf8_is_read_so_whatever_it_says() -> None:
    page = '<html><head><meta charset="iso-8859-1"></head><body><p>Wir quälen ihn, früh und spät.</p></body></html>'
    assert "Wir quälen ihn" in read_html(decode(page.encode(), declared_encoding(page.encode()))).text
    old = page.encode("latin-1")
    assert "Wir quälen ihn" in read_html(decode(old, declared_encoding(old))).text


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "sources.yml").write_text("version: 1\n", encoding="utf-8")
    monkeypatch.setattr("os.open", refuse)
    problem = only_problem(load_registry(tmp_path / "sources.yml"))
    assert problem.cause == "The file cannot be read: Permission denied."


def test_speakers_of_the_registry_part_a_transcript(tmp_path: Path) -> None:
    extra = "    speakers: {the clerk: p}\npeople:\n  - {id: p, name: P}\n"
    text = load(tmp_path, "a.txt", b"The clerk: All rise.\n\nMS HALE: I did.\n", extra).text("a")
    assert text is not None
    assert [mark.label for mark in text.turns] == ["The clerk", "MS HALE"]
