"""What documents say of themselves: title, people, date, language, ISBN."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from docx import Document
from reportlab.pdfgen.canvas import Canvas

from mkdocs_quotecheck.registering.adding import add, title_of_name
from mkdocs_quotecheck.registering.metadata import About, about
from mkdocs_quotecheck.registering.metadata._about import person_name
from mkdocs_quotecheck.sources.formats import format_of_suffix, formats

if TYPE_CHECKING:
    from pathlib import Path


def told_by(path: Path) -> About:
    form = format_of_suffix(path.suffix)
    assert form is not None
    return about(path.read_bytes(), form)


def test_documents_of_every_kind_tell_title_and_author(tmp_path: Path) -> None:
    word = Document()
    word.core_properties.title, word.core_properties.author = "Statement on the lamps", "Ada Hale"
    word.add_paragraph("The lamps burn on.")
    word.save(str(tmp_path / "a.docx"))
    canvas = Canvas(str(tmp_path / "b.pdf"))
    canvas.setTitle("Report on the lamps")
    canvas.setAuthor("Tom Lind and Ada Hale")
    canvas.drawString(72, 700, "The lamps burn on.")
    canvas.save()
    mail = (
        "From: Ada Hale <ada@example.org>\nSubject: Lamps at night\nDate: Thu, 12 Mar 2026 08:00:00 +0000\n"
    )
    (tmp_path / "c.eml").write_text(f"{mail}\nThe lamps burn on.\n", encoding="utf-8")
    told = []
    for name in ("a.docx", "b.pdf", "c.eml"):
        said = told_by(tmp_path / name)
        told.append((said.title, said.people))
    assert told == [
        ("Statement on the lamps", ("Ada Hale",)),
        ("Report on the lamps", ("Tom Lind", "Ada Hale")),
        ("Lamps at night", ("Ada Hale",)),
    ]


@pytest.mark.parametrize(
    ("xml", "title", "people", "date"),
    [
        (
            (
                '<rfc number="9999"><front><title>Lamps</title><author fullname="A. Hale"/><date month="March" year="2026"/>'
                "</front></rfc>"
            ),
            "Lamps",
            ("A. Hale",),
            "2026-03",
        ),
        (
            (
                "<article><front><article-meta><title-group><article-title>Lamps <i>again</i></article-title></title-group>"
                '<contrib contrib-type="author"><name><surname>Hale</surname><given-names>Ada</given-names></name></contrib>'
                "<pub-date><day>2</day><month>3</month><year>2026</year></pub-date></article-meta></front></article>"
            ),
            "Lamps again",
            ("Ada Hale",),
            "2026-03-02",
        ),
        (
            '<TEI><teiHeader><title>Lampes &agrave; quai</title><author>Roux, Marie</author><date when="2026-03"/></teiHeader></TEI>',
            "Lampes à quai",
            ("Marie Roux",),
            "2026-03",
        ),
        (
            (
                "<TEI><title>Lampen</title><author><persName>Brandt</persName><persName><forename>Jonas</forename>"
                '<addName>B.</addName></persName><idno type="wikidata">Q1</idno></author><author>Roux<idno>Q2</idno></author></TEI>'
            ),
            "Lampen",
            ("Brandt", "Roux"),
            "",
        ),
    ],
)
def test_the_heads_of_xml_documents_are_read(
    xml: str, title: str, people: tuple[str, ...], date: str
) -> None:
    said = about(xml.encode(), formats()["xml"])
    assert (said.title, said.people, said.date) == (title, people, date)


def test_the_day_on_which_a_file_was_made_is_not_the_documents_date(tmp_path: Path) -> None:
    word = Document()
    word.core_properties.created = datetime(2026, 3, 12, tzinfo=UTC)
    word.add_paragraph("The lamps burn on.")
    word.save(str(tmp_path / "a.docx"))
    canvas = Canvas(str(tmp_path / "b.pdf"))
    canvas.drawString(72, 700, "The lamps burn on.")
    canvas.save()
    said = [told_by(tmp_path / name) for name in ("a.docx", "b.pdf")]
    assert [each.date for each in said] == ["", ""]
    assert said[0].file_date == "2026-03-12"
    assert len(said[1].file_date) == len("2026-03-12")


def test_the_day_on_which_a_file_was_made_is_told_beside_its_entry(tmp_path: Path) -> None:
    word = Document()
    word.core_properties.created = datetime(2026, 3, 12, tzinfo=UTC)
    word.add_paragraph("The lamps burn on.")
    word.save(str(tmp_path / "a.docx"))
    add(str(tmp_path / "a.docx"), tmp_path / "sources.yml", tmp_path)
    written = (tmp_path / "sources.yml").read_text(encoding="utf-8")
    assert "# The file was made on 2026-03-12" in written
    assert "\n    date:" not in written


def test_a_book_tells_its_isbn(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.epub", "w") as book:
        book.writestr("META-INF/container.xml", '<container><rootfile full-path="b.opf"/></container>')
        book.writestr(
            "b.opf",
            '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Lamps</dc:title><dc:creator>Hale, Ada</dc:creator>'
            "<dc:identifier>urn:isbn:9780306406157</dc:identifier><dc:language>en</dc:language></package>",
        )
    said = told_by(tmp_path / "a.epub")
    assert (said.title, said.people, said.isbn, said.language) == (
        "Lamps",
        ("Ada Hale",),
        "9780306406157",
        "en",
    )


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Hale, Ada", "Ada Hale"),
        ("von Hale, Ada", "Ada von Hale"),
        ("Von Ada Hale", "Ada Hale"),
        ("By Ada Hale", "Ada Hale"),
        ("Ada Hale <ada@example.org>", "Ada Hale"),
        ("https://example.org/ada", ""),
    ],
)
def test_names_are_written_as_pages_write_them(written: str, name: str) -> None:
    assert person_name(written) == name


@pytest.mark.parametrize(
    ("form", "text", "title", "people", "date"),
    [
        ("markdown", "---\ntitle: The lamps\nauthor: Hale, Ada\ndate: 2026-03-12\n---\n\n# Else\n", "The lamps", ("Ada Hale",), "2026-03-12"),
        ("markdown", "---\nauthors: [Ada Hale, Tom Lind]\n---\n# The *lamps* of [it](x)\n", "The lamps of it", ("Ada Hale", "Tom Lind"), ""),
        ("markdown", "The lamps\n=========\n\nThey burn.\n", "The lamps", (), ""),
        ("markdown", "They burn.\n\n# Later\n", "", (), ""),
        ("markdown", "They burn.\n    \nAll night.\n", "", (), ""),
        ("markdown", "# The lamps\n\n```sh\n# a remark\n```\n", "The lamps", (), ""),
        ("markdown", "# Chapter 1\n\nThey burn.\n\n# Chapter 2\n", "", (), ""),
        ("markdown", "---\ntitle: [x\n---\n# The lamps #\n", "The lamps", (), ""),
        ("markdown", "# About C#\n\nIt is one.\n", "About C#", (), ""),
        ("markdown", "# The _lamps_ of read_all_lamps {#lamps}\n\nThey burn.\n", "The lamps of read_all_lamps", (), ""),
        ("markdown", "# 2 * 3 is `a_b`\n\nIt is.\n", "2 * 3 is a_b", (), ""),
        ("plain", "An eBook of lamps.\n\nTitle: The Lamps\n\nAuthor: Ada Hale\n\nThey burn.\n", "The Lamps", ("Ada Hale",), ""),
        *(("plain", f"{pad}\nTitle: Lämp\nAuthor: Ada Hale\n\n{'é😀' * 9_000}", "Lämp", ("Ada Hale",), "") for pad in ("", "x", "xx", "xxx")),
        ("plain", "Title: a word of a form\n\nThey burn.\n", "", (), ""),
    ],
)  # fmt: skip
def test_a_text_says_its_title_in_its_head_or_first_heading(
    form: str, text: str, title: str, people: tuple[str, ...], date: str
) -> None:
    said = about(text.encode(), formats()[form])
    assert (said.title, said.people, said.date) == (title, people, date)


@pytest.mark.parametrize("run", [" ", " #", "#", "{", " {x}"])
def test_a_first_line_of_one_sign_is_no_puzzle(run: str) -> None:
    """500 spaces took 14 seconds, 1,000 five minutes."""
    assert about(f"# a{run * 20_000}b\n\nText.\n".encode(), formats()["markdown"]).title in ("", "a b")


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("minutes.txt", "minutes.txt"),
        ("minutes-of-march.txt", "minutes of march"),
        ("minutes_2026.txt.gz", "minutes 2026"),
    ],
)
def test_a_title_made_of_a_file_is_no_common_word(name: str, title: str) -> None:
    assert title_of_name(name) == title
