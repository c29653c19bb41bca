"""A source of many files keeps what each of its files has: pages, cells, times, speakers, lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pdfmaker import column, make_pdf

from mkdocs_quotecheck import check_page
from mkdocs_quotecheck.matching.speakers import turn_at
from mkdocs_quotecheck.model import Mark, SourceState, SourceText, Span
from mkdocs_quotecheck.sources import load_registry
from mkdocs_quotecheck.text.places import describe

if TYPE_CHECKING:
    from pathlib import Path

FILES = {
    "in/march.pdf": make_pdf(
        [
            column(["The board meets on the first Monday of the month.", "It has nine members."]),
            column(["The lamps burn until the last boat is in.", "Nobody counts them before the morning."]),
        ]
    ),
    "in/oil.csv": b"month,litres\nMarch,412\nApril,398\n",
    "in/tides.py": b'"""Tables of the tides."""\n\n# The harbour is dredged every second year in spring.\nDEPTH = 7\n',
    "in/talk.srt": b"1\n00:00:01,000 --> 00:00:04,000\nThe ferry sails at noon, whatever the weather says.\n",
}


def registry(folder: Path, path: str = "in/*", extra: str = "") -> Path:
    (folder / "in").mkdir()
    for name, data in FILES.items():
        (folder / name).write_bytes(data)
    file = folder / "sources.yml"
    file.write_text(
        f"version: 1\nsources:\n  - id: all\n    title: All papers\n    path: {path}\n{extra}",
        encoding="utf-8",
    )
    return file


@pytest.mark.parametrize(
    ("quoted", "place"),
    [
        ("The lamps burn until the last ship is in", "in/march.pdf, page 2, line 1"),
        ("The harbour is dredged every third year in spring", "in/tides.py, line 3"),
        ("The ferry sails at nine, whatever the weather says", "in/talk.srt, 00:00:01"),
    ],
)
def test_a_warning_names_the_file_and_the_place_in_it(quoted: str, place: str, tmp_path: Path) -> None:
    report = check_page(f"<p>All papers say: “{quoted}”.</p>", load_registry(registry(tmp_path)))
    assert [each.alignments[0].place for each in report.evidence if each.alignments] == [place]


def test_a_figure_of_a_table_among_them_has_its_cell(tmp_path: Path) -> None:
    text = load_registry(registry(tmp_path)).text("all")
    assert text is not None
    at = text.text.index("398")
    assert describe(text, Span(at, at + 3)) == "in/oil.csv, cell B3"


@pytest.mark.parametrize(
    ("at", "place"), [(0, "a.pdf, page 4, line 1"), (8, "b.py, line 3"), (14, "c.csv, cell A1")]
)
def test_what_one_file_has_says_nothing_in_the_next(at: int, place: str) -> None:
    text = SourceText(
        "one\ntwo\nthree\nfour\n",
        "",
        pages=(Mark(0, "4"),),
        turns=(Mark(0, "MS HALE"),),
        places=(Mark(14, "cell A1"),),
        files=(Mark(0, "a.pdf"), Mark(8, "b.py"), Mark(14, "c.csv")),
    )
    assert describe(text, Span(at, at + 2)) == place
    assert turn_at(text, at) == ("MS HALE" if at == 0 else None)


def test_selectors_hold_for_the_pages_among_the_files_and_a_format_read_anew(tmp_path: Path) -> None:
    page = "<main><p class=x>The quay is closed at night.</p><p class=y>Share this with friends.</p></main>"
    pages = {"a.html": page, "b.html": page.replace("quay", "mole"), "c.txt": "Plain words stand here too."}
    for name, words in pages.items():
        (tmp_path / name).write_text(words, encoding="utf-8")
    entry = "version: 1\nsources:\n  - {id: all, title: All, path: ['*.html', c.txt]%s}\n"
    file = tmp_path / "sources.yml"
    file.write_text(entry % ", without: .y", encoding="utf-8")
    cache = tmp_path / "cache"
    text = load_registry(file, cache_dir=cache).text("all")
    assert text is not None
    assert (
        text.text
        == "The quay is closed at night.\n\nThe mole is closed at night.\n\nPlain words stand here too."
    )
    file.write_text(entry % ", format: plain", encoding="utf-8")
    text = load_registry(file, cache_dir=cache).text("all")
    assert text is not None
    assert text.text.startswith("<main>")


def test_a_selector_that_no_file_understands_is_a_mistake(tmp_path: Path) -> None:
    loaded = load_registry(registry(tmp_path, "in/*.py", "    select: main\n"))
    assert [each.cause for each in loaded.problems] == ["“select” says nothing about plain text."]
    assert loaded.states["all"] is SourceState.READY
