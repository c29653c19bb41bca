"""Whatever a file holds, it is read or refused in words; and lines never get out of step."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pdfmaker import column, make_pdf

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import SourceState
from mkdocs_quotecheck.sources import load_registry, prepare
from mkdocs_quotecheck.sources.formats import formats
from mkdocs_quotecheck.sources.formats.pdf import read_pdf
from mkdocs_quotecheck.sources.preparing import read_file
from mkdocs_quotecheck.sources.registry.yamltree import read_tree

if TYPE_CHECKING:
    from pathlib import Path

MEDIA_TYPES = ("text/plain", "text/markdown", "text/html", "text/vtt")
SMALL = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

YAML_PARTS = st.sampled_from(
    [
        "version", ": ", "1", "\n", "  ", "- ", "id", "sources", "people", "text", "path", "title", "[", "]", "{", "}", "&a ", "*a",
        "<<: ", "|", ">", "'", '"', "#", "~", "null", "true", "a", "ü", "\t", "!!str ", "? ", ", ", "strict", "speakers", "replaces",
    ]
)  # fmt: skip
MARKUP = st.sampled_from(
    [
        "a", "Word ", "\n", "\n\n", "# ", "*", "`", "[", "](x)", "<p>", "</p>", "<b>", "</main>", "<main>", "<script>", "<!--", "-->",
        "&amp;", "&#0;", "<q>", "<sup>", "1", "\f", "\t", "> ", "- ", "|", "---", "```", "00:01.000 --> 00:02.000\n", "<v Ada>", "Q: ",
        "\ud800", "\x00", "\x0b", "\u2028", "🚢", "\r", "<pre>", "<td>", "<br>", "{.a}", "[^1]", "!!! note\n",
    ]
)  # fmt: skip


@SMALL
@given(st.lists(YAML_PARTS, max_size=60).map("".join))
@example("version: 1\nsources:\n  - {id: a, title: A, text: a, speakers: {~: ~}}")
@example("<<: *a")
def test_any_registry_is_loaded_or_told_about(tmp_path: Path, text: str) -> None:
    (tmp_path / "sources.yml").write_text(text, encoding="utf-8")
    registry = load_registry(tmp_path / "sources.yml")
    assert registry.problems or registry.sources or registry.people
    lines = text.count("\n") + 1
    for problem in registry.problems:
        assert 0 <= problem.line <= lines + 1
        assert problem.cause.endswith((".", "!", "?"))
        assert problem.remedy


@SMALL
@given(st.binary(max_size=200))
def test_any_bytes_are_a_tree_or_told_about(data: bytes) -> None:
    with suppress(QuotecheckError):
        read_tree(data)


@SMALL
@given(st.lists(MARKUP, max_size=60).map("".join), st.sampled_from(MEDIA_TYPES))
def test_any_text_is_prepared_or_told_about_with_a_line_for_each_line(text: str, media_type: str) -> None:
    try:
        source = prepare(text, media_type=media_type)
    except QuotecheckError:
        return
    if source.text and media_type != "text/plain":
        assert len(source.lines) == source.text.count("\n") + 1
        assert all(1 <= line <= text.count("\n") + text.count("\r") + 1 for line in source.lines)
    for mark in (*source.pages, *source.sections, *source.turns, *source.times):
        assert 0 <= mark.offset <= len(source.text)
    for turn in source.turns:
        assert media_type == "text/vtt" or source.text.startswith(turn.label, turn.offset)


# PDFium takes single letters below one another for vertical writing.
WORDS = st.lists(st.text("abcdefghij", min_size=3, max_size=9), min_size=3, max_size=9).map(" ".join)


@SMALL
@given(st.lists(WORDS, min_size=1, max_size=9))
def test_paragraphs_are_the_same_words_in_every_format(paragraphs: list[str]) -> None:
    expected = "\n\n".join(paragraphs)
    assert (
        prepare("".join(f"<p>{words}</p>\n" for words in paragraphs), media_type="text/html").text == expected
    )
    assert prepare("\n\n".join(paragraphs), media_type="text/markdown").text == expected
    pdf = read_pdf(make_pdf([column([line for words in paragraphs for line in (words, "")])]))
    assert pdf.text == expected


SOUND = make_pdf([column(["The harbour stays", "open."]), column(["Until the ice."])], labels="0 << /S /r >>")


@SMALL
@given(
    st.lists(st.tuples(st.integers(0, len(SOUND) - 1), st.integers(0, 255)), max_size=20),
    st.integers(1, len(SOUND)),
)
@example([(122, 0)], 1)  # a page whose rotation cannot be read
def test_any_damaged_pdf_is_read_or_refused(changes: list[tuple[int, int]], length: int) -> None:
    data = bytearray(SOUND)
    for at, value in changes:
        data[at] = value
    for damaged in (bytes(data), SOUND[:length]):
        with suppress(QuotecheckError):
            read = read_file(damaged, formats()["pdf"])
            assert len(read.lines) == read.text.count("\n") + 1


def _load(folder: Path) -> int:
    registry = load_registry(folder / "sources.yml", cache_dir=folder / "cache")
    return sum(1 for name in registry.sources if registry.text(name))


def test_builds_at_the_same_time_do_no_harm(tmp_path: Path) -> None:
    lines = "".join(f"  - {{id: s{n}, title: S, text: Words number {n}}}\n" for n in range(30))
    (tmp_path / "sources.yml").write_text(f"version: 1\nsources:\n{lines}", encoding="utf-8")
    with ProcessPoolExecutor(3) as pool:
        assert list(pool.map(_load, [tmp_path] * 6)) == [30] * 6
    assert len(list((tmp_path / "cache" / "sources").iterdir())) == 30


@pytest.mark.parametrize("seed", ["0", "1"])
def test_loading_does_not_depend_on_the_hash_seed(tmp_path: Path, seed: str) -> None:
    (tmp_path / "sources.yml").write_text(
        "version: 1\nsources:\n  - {id: a, title: A, text: W, strict: true, foo: 1, bar: 2, people: [x, y]}\n",
        encoding="utf-8",
    )
    code = f"from mkdocs_quotecheck.sources import *; r = load_registry({str(tmp_path / 'sources.yml')!r}); print(r.problems)"
    env = {**os.environ, "PYTHONHASHSEED": seed}
    shown = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env
    ).stdout
    assert shown == f"{load_registry(tmp_path / 'sources.yml').problems}\n"
    assert load_registry(tmp_path / "sources.yml").states == {"a": SourceState.READY}
