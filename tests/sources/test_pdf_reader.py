"""PDF: words, pages and lines; what heads and feet say is set apart."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from pdfmaker import Line, column, make_pdf

from mkdocs_quotecheck.errors import MissingExtraError
from mkdocs_quotecheck.sources.formats.pdf import read_pdf

if TYPE_CHECKING:
    from mkdocs_quotecheck.sources.formats._shape import ReadText

HEAD: Line = (72, 760, "Harbour Board Minutes")


def foot(text: str) -> Line:
    return (300, 30, text)


def furniture(read: ReadText) -> list[str]:
    return [read.text[span.start : span.end] for span in read.furniture]


def test_words_pages_and_lines_are_kept() -> None:
    read = read_pdf(
        make_pdf(
            [column(["The board met", "in March.", "", "It rose at noon."]), column(["“Good,” she said."])]
        )
    )
    assert read.text == "The board met\nin March.\n\nIt rose at noon.\n\f“Good,” she said."
    assert read.lines == (1, 2, 3, 3, 1)
    assert [(mark.label, read.text[mark.offset :][:4]) for mark in read.pages] == [
        ("1", "The "),
        ("2", "“Goo"),
    ]


def test_pages_carry_their_printed_labels() -> None:
    pages = [column([f"Page of words {word}"]) for word in ("one", "two", "three")]
    read = read_pdf(make_pdf(pages, labels="0 << /S /r >> 1 << /S /D /St 12 >>"))
    assert [mark.label for mark in read.pages] == ["i", "12", "13"]


def test_hyphens_at_line_ends_stay_hyphens_at_line_ends() -> None:
    read = read_pdf(make_pdf([column(["They dis-", "cussed it."])]))
    assert read.text == "They dis-\ncussed it."


def test_running_heads_and_page_numbers_are_furniture() -> None:
    pages = [[HEAD, *column([f"Body {n} begins", "and goes on"]), foot(str(n))] for n in (7, 8, 9)]
    read = read_pdf(make_pdf(pages))
    assert furniture(read) == [HEAD[2], "7", HEAD[2], "8", HEAD[2], "9"]


def test_numbered_heads_of_left_and_right_pages_are_furniture() -> None:
    pages = [
        [(72, 760, f"{n}   Harbour Board" if n % 2 else f"Minutes of March   {n}"), *column([f"Body {n}"])]
        for n in range(1, 5)
    ]
    assert len(read_pdf(make_pdf(pages)).furniture) == 4


@pytest.mark.parametrize(
    ("title", "edges"),
    [
        ("a head that stands on one page", [HEAD, (72, 760, "Another line")]),
        ("numbers that do not count with the pages", [foot("12"), foot("90")]),
        ("the same words at different heights", [(72, 760, "It is so."), (72, 735, "It is so.")]),
    ],
)
def test_what_proves_nothing_is_text(title: str, edges: list[Line]) -> None:
    pages = [[edge, *column([f"Body {number} of words"])] for number, edge in enumerate(edges)]
    assert furniture(read_pdf(make_pdf(pages))) == []


def test_a_line_that_comes_back_in_the_middle_of_pages_is_text() -> None:
    pages = [column(["Aye, said the board.", f"Body {number}"], top=400) for number in range(4)]
    assert furniture(read_pdf(make_pdf(pages))) == []


def test_the_first_line_of_the_text_is_no_head_though_it_comes_back() -> None:
    pages = [column(["Entry 1 of the log", "was kept.", f"Body {number}"], top=710) for number in range(4)]
    assert furniture(read_pdf(make_pdf(pages))) == []


def test_a_page_without_words_keeps_its_place() -> None:
    read = read_pdf(make_pdf([column(["One."]), [], column(["Three."])]))
    assert [mark.label for mark in read.pages] == ["1", "2", "3"]
    assert read.text[read.pages[2].offset :] == "Three."
    assert len(read.lines) == read.text.count("\n") + 1


def test_numbered_headings_are_sections() -> None:
    read = read_pdf(make_pdf([column(["4.2 Retention", "", "Log books are kept.", ""])]))
    assert [mark.label for mark in read.sections] == ["4.2 Retention"]


def test_without_the_reading_package_the_command_to_install_it_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(MissingExtraError, match="pip install 'pypdfium2'"):
        read_pdf(make_pdf([column(["Words"])]))


def labels(edges: list[list[Line]], *, named: str = "") -> list[str]:
    pages = [[*lines, *column([f"Body {number} of words"])] for number, lines in enumerate(edges)]
    return [mark.label for mark in read_pdf(make_pdf(pages, labels=named)).pages]


@pytest.mark.parametrize(
    "form", ["{}", "- {} -", "Page {}", "Page {} of 40", "{}   Harbour Board", "2024-25   {}"]
)
@pytest.mark.parametrize("height", [30, 760], ids=["foot", "head"])
def test_pages_are_called_by_the_numbers_printed_on_them(form: str, height: float) -> None:
    assert labels([[(250, height, form.format(n))] for n in (11, 12, 13)]) == ["11", "12", "13"]


def test_the_file_s_own_labels_go_before_printed_numbers_unless_they_only_count_sheets() -> None:
    feet = [[foot(str(n))] for n in (11, 12, 13)]
    assert labels(feet, named="0 << /S /D /St 41 >>") == ["41", "42", "43"]
    assert labels(feet, named="0 << /S /D /St 1 >>") == ["11", "12", "13"]


@pytest.mark.parametrize(
    ("title", "printed", "expected"),
    [
        ("a title page and a plate without numbers", [None, "12", None, "14"], ["11", "12", "13", "14"]),
        ("a cover before page 1", [None, "1", "2"], ["[1]", "1", "2"]),
        ("front matter", ["v", "vi", "1", "2", "3"], ["v", "vi", "1", "2", "3"]),
        ("numbers that do not count", ["12", "90", "41"], ["1", "2", "3"]),
        ("a lone year", [None, "1987", None], ["1", "2", "3"]),
    ],
)
def test_unnumbered_pages_are_called_by_their_neighbours(
    title: str, printed: list[str | None], expected: list[str]
) -> None:
    assert labels([[foot(number)] if number else [] for number in printed]) == expected
