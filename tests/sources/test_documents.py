"""Documents of offices, books, mails, web archives and tables: what is read, and the way back to its place."""

from __future__ import annotations

import gzip
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from documents import archive, docx, docx_of, eml, epub, mhtml, odt, repacked, warc, xlsx

from mkdocs_quotecheck.errors import MissingExtraError, QuotecheckError
from mkdocs_quotecheck.model import SourceState, Span
from mkdocs_quotecheck.sources import load_registry
from mkdocs_quotecheck.sources.formats import formats
from mkdocs_quotecheck.sources.formats._shape import ReadingOptions
from mkdocs_quotecheck.sources.formats.docx import read_docx
from mkdocs_quotecheck.sources.formats.odt import read_odt
from mkdocs_quotecheck.sources.formats.rtf import read_rtf
from mkdocs_quotecheck.sources.preparing import prepared, read_file
from mkdocs_quotecheck.sources.recognising import recognise
from mkdocs_quotecheck.text.places import describe

if TYPE_CHECKING:
    from pathlib import Path

TRACKED = (
    "<w:p><w:r><w:t>The levy </w:t></w:r><w:del><w:r><w:delText>rose</w:delText></w:r></w:del><w:ins><w:r><w:t>fell</w:t></w:r></w:ins>"
    "<w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>HIDDEN</w:t></w:r>"
    '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r></w:p>'
    '<w:p><w:r><w:br w:type="page"/></w:r><w:r><w:t>Page two.</w:t></w:r></w:p>'
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Oil</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
)
MAIL_HEAD = (
    b"Received: from x.example\nFrom: Ada Hale <ada@x.example>\nDate: Thu, 12 Mar 2026 08:00:00 +0000\n"
)
NOTE = '<w:footnote w:id="2"><w:p><w:r><w:t>By a vote.</w:t></w:r></w:p></w:footnote>'
STYLES = (
    '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="B"><style:paragraph-properties fo:break-before="page"/></style:style>'
)
RTF = (
    rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\stylesheet{\s1\b heading 1;}}\pard\s1 Lamps\par\pard\plain "
    rb"The levy fell{\footnote \chftn  By a vote.} to \'a312 {\v hidden}and \u8211?more.\par\page Second page.\par"
    rb"{\field{\*\fldinst{HYPERLINK \"http://x\"}}{\fldrslt The link}}{\deleted gone}\par\trowd Oil\cell 12\cell\row}"
)


@dataclass(frozen=True)
class Case:
    form: str
    data: bytes
    has: dict[str, str]
    """Words that are read, and their place."""
    lacks: tuple[str, ...] = ()
    options: ReadingOptions = field(default_factory=ReadingOptions)


CASES = {
    "Word": Case("docx", docx_of(TRACKED, footnotes=NOTE), {
        "The levy fell[1].": "page 1, paragraph 1", "Page two.": "page 2, paragraph 1", "By a vote.": "page 1, paragraph 1", "Oil": "page 2, paragraph 2",
    }, ("rose", "gone", "HIDDEN")),
    "Word without page breaks": Case("docx", docx("One.", "Two."), {"Two.": "section Statement, paragraph 2"}),
    "OpenDocument": Case("odt", odt(
        '<text:tracked-changes><text:p>rose</text:p></text:tracked-changes><text:h text:outline-level="1">Lamps</text:h>'
        '<text:p>The <text:span text:style-name="H">no </text:span>levy<text:note><text:note-citation>1</text:note-citation><text:note-body>'
        '<text:p>By a vote.</text:p></text:note-body></text:note> fell<text:s/>far.</text:p><text:p text:style-name="B">Page<text:line-break/>two.</text:p>',
        STYLES,
    ), {"levy[1] fell far.": "page 1, paragraph 1", "Page\ntwo.": "page 2, paragraph 1", "By a vote.": "page 1, paragraph 1"}, ("rose", "no ")),
    "Rich Text": Case("rtf", RTF, {
        "The levy fell[1] to £12 and –more.": "page 1, paragraph 1", "Second page.": "page 2, paragraph 1", "[1] By a vote.": "page 1, paragraph 1",
        "The link": "page 2, paragraph 2", "Oil 12": "page 2, paragraph 3",
    }, ("hidden", "gone", "HYPERLINK")),
    "EPUB": Case("epub", epub(
        '<h1>Fog</h1><p><span epub:type="pagebreak" title="12"/>The fog came.</p>', '<h1>Boats</h1><p>They were <span id="p13"/>lost.</p>',
        nav='<ol><li><a href="text/c%201.xhtml#p13">13</a></li></ol>',
    ), {"The fog came.": "page 12, paragraph 1", "lost.": "page 13, paragraph 1"}),
    "EPUB without pages": Case("epub", epub("<h1>Fog</h1><p>It came.</p>", "<h1>Boats</h1><p>Lost.</p><p>Found.</p>"), {
        "Found.": "section Boats, paragraph 2",
    }),
    "mail": Case("eml", eml("The chief – Ms Teller – got no bonus.\n> You said one.\n"), {
        "Ms Teller – got no bonus.": "section Bonus, paragraph 1", "You said": "section Bonus, paragraph 1",
    }, ("base64", "press@courier.example", ">")),
    "mail with a broken line in its head": Case("eml", MAIL_HEAD + b"a line that a server broke\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>Lamps burn.</p>\n", {
        "Lamps burn.": "paragraph 1"}),
    "mail with a boundary without quotation marks": Case("eml", MAIL_HEAD + b"Content-Type: multipart/mixed; boundary=--=_A.1\n\n----=_A.1\n"
        b"Content-Type: text/plain\n\nLamps burn.\n----=_A.1--\n", {"Lamps burn.": "paragraph 1"}),
    "mail in quoted-printable": Case("eml", eml("Das Öl = Licht.", cte="quoted-printable"), {"Das Öl = Licht.": "section Bonus, paragraph 1"}),
    "mail with a better HTML text": Case("eml", eml("See HTML.", "<p>The <b>bonus</b> was paid twice, says the board.</p>"), {
        "The bonus was paid twice": "section Bonus, paragraph 1",
    }, ("See HTML",)),
    "MHTML": Case("mhtml", mhtml("<nav>Menu</nav><p>The ferry – at noon.</p>"), {"The ferry – at noon.": "paragraph 1"}, ("Menu",)),
    "WARC": Case("warc", warc({"https://x.example/a": b"<p>One.</p>", "https://x.example/b": b"<p>Two.</p>"}), {"Two.": "paragraph 1"}, ("One",),
        ReadingOptions(addresses=("http://www.x.example/b#top",))),
    "WARC of one page": Case("warc", warc({"https://x.example/a": "<p>Öl.</p>".encode()}), {"Öl.": "paragraph 1"}),
    "CSV": Case("csv", b'Year;Levy\n2023;"12,4"\n;\n2025;13\n', {"12,4": "cell B2", "13": "cell B4"}),
    "Excel": Case("xlsx", xlsx([["Year", "Levy", "Share"], [2023, 482300.567, 0.1236], ["Note", 12, 1.5]], {
        "B2": "#,##0.0", "C2": "0.0%", "C3": '"€"0.00',
    }), {"482,300.6": "section Levy, cell B2", "12.4%": "section Levy, cell C2", "€1.50": "section Levy, cell C3"}),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_words_and_their_places(case: Case) -> None:
    read = read_file(case.data, formats()[case.form], (), case.options)
    text = prepared(read, "")
    for words, place in case.has.items():
        start = read.text.find(words)
        assert start >= 0, f"{words!r} not in {read.text!r}"
        assert describe(text, Span(start, start + len(words))) == place
    assert [words for words in case.lacks if words in read.text] == []


@pytest.mark.parametrize(
    "case", [case for case in CASES.values() if case.form != "csv"], ids=lambda case: case.form
)
def test_a_file_is_recognised_by_its_bytes(case: Case) -> None:
    found = recognise(case.data)
    assert found is not None
    assert found.form is formats()[case.form]


ZIPPED = {
    "docx": docx("Words."),
    "odt": odt("<text:p>Words.</text:p>"),
    "epub": epub("<p>Words.</p>"),
    "xlsx": xlsx([["Words"]]),
}
CUT = {**ZIPPED, "rtf": RTF, "warc.gz": warc({"https://x.example/a": b"<p>One.</p>"}, packed=True)}


@pytest.mark.parametrize(("name", "data"), CUT.items())
def test_a_file_that_is_cut_off_is_said_to_be_damaged(name: str, data: bytes, tmp_path: Path) -> None:
    registry = load(tmp_path, f"a.{name}", data[: len(data) * 2 // 3])
    assert len(registry.problems) == 1
    assert any(word in registry.problems[0].cause for word in ("damaged", "cut off", "ZIP archive"))


PROTECTED = {
    "a.docx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
    "a.odt": odt("<text:p>x</text:p>", manifest="<m><encryption-data/></m>"),
    "a.epub": epub(
        "<p>x</p>", extra={"META-INF/encryption.xml": '<e><CipherReference URI="OEBPS/text/c 0.xhtml"/></e>'}
    ),
    "a.eml": b"From: a@x.example\nContent-Type: multipart/encrypted; boundary=b\n\n--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b--\n",
}


@pytest.mark.parametrize(("name", "data"), PROTECTED.items())
def test_a_file_that_is_encrypted_is_said_to_be(name: str, data: bytes, tmp_path: Path) -> None:
    problem = load(tmp_path, name, data).problems[0]
    assert "protected" in problem.cause or "encrypted" in problem.cause


def load(folder: Path, name: str, data: bytes, extra: str = ""):  # type: ignore[no-untyped-def]
    (folder / name).write_bytes(data)
    (folder / "sources.yml").write_text(
        f"version: 1\nsources:\n  - id: a\n    title: A\n    path: {name}\n{extra}", encoding="utf-8"
    )
    return load_registry(folder / "sources.yml")


OTHERS = [
    ("a.txt", eml("Words."), "eml"), ("a.html", mhtml("<p>x</p>"), "mhtml"), ("a.docx", ZIPPED["epub"], "epub"), ("a.odt", ZIPPED["docx"], "docx"),
    ("a.html", b"<?xml version='1.0'?><TEI><text/></TEI>", "tei"), ("a.eml", RTF, "rtf"), ("a.pdf", ZIPPED["xlsx"], "xlsx"),
    ("a.bin", b"<?xml version='1.0'?><article><body/></article>", "jats"), ("a.eml", mhtml("<p>x</p>"), "mhtml"), ("a.xml", b"<!DOCTYPE html><html>", "html"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "data", "right"), OTHERS)
def test_what_a_file_is_not_is_refused_with_the_format_that_reads_it(
    name: str, data: bytes, right: str, tmp_path: Path
) -> None:
    registry = load(tmp_path, name, data)
    assert registry.states["a"] is SourceState.UNREADABLE
    assert f"`format: {right}`" in registry.problems[0].remedy


def test_mail_as_plain_text_is_refused_even_where_it_is_asked_for(tmp_path: Path) -> None:
    registry = load(tmp_path, "a.eml", eml("Words."), "    format: plain\n")
    assert registry.problems[0].cause == "The file is an e-mail, not plain text."


def test_a_text_that_begins_like_a_letter_is_text(tmp_path: Path) -> None:
    registry = load(tmp_path, "a.txt", b"From: the office\nSubject: Tender\n\nIt was opened.\n")
    assert registry.problems == ()


@pytest.mark.parametrize(
    ("form", "package"),
    [
        ("docx", "mammoth"),
        ("rtf", "striprtf.striprtf"),
        ("xlsx", "openpyxl"),
        ("warc", "warcio.archiveiterator"),
    ],
)
def test_without_its_package_a_reader_names_the_command(
    form: str, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    data = next(case.data for case in CASES.values() if case.form == form)
    with pytest.raises(MissingExtraError) as caught:
        read_file(data, formats()[form])
    assert caught.value.remedy == "Run: pip install 'mkdocs-quotecheck[documents]'"


LAUGHS = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(9))
HOSTILE = {
    "entities that multiply": (
        "docx",
        repacked(
            ZIPPED["docx"], {"word/document.xml": f'<!DOCTYPE d [<!ENTITY l0 "ha">{LAUGHS}]><d>&l9;</d>'}
        ),
    ),
    "entities in a workbook": (
        "xlsx",
        repacked(ZIPPED["xlsx"], {"xl/workbook.xml": f'<!DOCTYPE d [<!ENTITY l0 "ha">{LAUGHS}]><d>&l9;</d>'}),
    ),
    "deep nesting": ("odt", odt("<text:section>" * 3000 + "x" + "</text:section>" * 3000)),
    "a bomb": ("epub", epub("<p>x</p>", extra={"OEBPS/text/c 0.xhtml": b" " * 120_000_000})),
    "groups in groups": ("rtf", b"{\\rtf1 " + b"{" * 100_000 + b"x" + b"}" * 100_001),
    "a book without text": (
        "epub",
        archive({"mimetype": "application/epub+zip", "META-INF/container.xml": "<c/>"}),
    ),
    "a workbook that is none": ("xlsx", archive({"xl/workbook.xml": "<x/>"})),
}


@pytest.mark.parametrize(("form", "data"), HOSTILE.values(), ids=HOSTILE)
def test_hostile_files_are_refused(form: str, data: bytes) -> None:
    with pytest.raises(QuotecheckError):
        read_file(data, formats()[form])


def test_paths_of_an_archive_stay_inside_it(tmp_path: Path) -> None:
    (tmp_path / "secret.xhtml").write_text("<p>Secret.</p>", encoding="utf-8")
    given = epub("<p>Open.</p>")
    package = (
        '<package><manifest><item id="a" href="../../../secret.xhtml" media-type="application/xhtml+xml"/>'
        f'<item id="b" href="{tmp_path}/secret.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="c" href="text/c%200.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="a"/><itemref idref="b"/><itemref idref="c"/></spine></package>'
    )
    read = read_file(repacked(given, {"OEBPS/book.opf": package}), formats()["epub"])
    assert read.text == "Open."


def test_a_packed_archive_of_the_web_is_read_by_its_address(tmp_path: Path) -> None:
    data = warc({"https://x.example/a": b"<p>One.</p>", "https://x.example/b": b"<p>Two.</p>"}, packed=True)
    text = load(tmp_path, "a.warc.gz", data, "    url: https://x.example/a\n").text("a")
    assert text is not None
    assert text.text == "One."
    problem = load(tmp_path, "b.warc", gzip.decompress(data), "    url: https://x.example/c\n").problems[0]
    assert "<https://x.example/a>" in problem.cause


def test_an_answer_of_the_server_that_is_no_document_is_said_to_be() -> None:
    data = warc({"https://x.example/a": b"<p>Gone.</p>"}, status="404 Not Found")
    with pytest.raises(QuotecheckError, match="answered 404"):
        read_file(data, formats()["warc"], (), ReadingOptions(addresses=("https://x.example/a",)))


def test_a_mail_whose_head_has_no_end_is_refused_at_once() -> None:
    # Each line end could once be read in two ways: 30 lines took minutes.
    assert recognise(b"".join(b"X-Line-%d: a\r\n b\r\n" % at for at in range(300))) is None


def test_what_an_opendocument_text_strikes_out_is_not_said() -> None:
    struck = '<style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>'
    plain = struck.replace('"T1"', '"T2"').replace("solid", "none")
    words = '<text:p>It is <text:span text:style-name="T1">not </text:span><text:span text:style-name="T2">safe</text:span>.</text:p>'
    assert read_odt(odt(words, struck + plain)).text == "It is safe."


def test_what_a_word_or_rich_text_strikes_out_is_not_said() -> None:
    run = "<w:r><w:rPr>{}</w:rPr><w:t xml:space='preserve'>{}</w:t></w:r>"
    body = f"<w:p>{run.format('', 'It is ')}{run.format('<w:dstrike/>', 'not ')}{run.format('<w:b/>', 'safe.')}</w:p>"
    assert read_docx(docx_of(body)).text == "It is safe."
    for struck in (r"{\strike not }", r"{\striked1 not }", r"\strike not \strike0 "):
        assert read_rtf(rb"{\rtf1\ansi It is " + struck.encode() + rb"{\b safe.}}").text == "It is safe."
