"""The sites of three users, made with the tools that people make such documents with."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from email.message import EmailMessage
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

FILLING = "The harbour board writes down what is said at its meetings and keeps the papers for thirty years. "


@dataclass(frozen=True)
class Told:
    """What the checker says of a quotation."""

    verdict: str
    source: str
    place: str


class Site:
    """A folder with Markdown pages and sources, and the command run in it."""

    def __init__(self, folder: Path, config: str = "site_name: A\nplugins: [quotecheck]\n") -> None:
        self.folder = folder
        self.write("mkdocs.yml", config)

    def write(self, name: str, content: str | bytes) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    def run(self, *arguments: str, status: int = 0) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "mkdocs_quotecheck", *arguments],
            cwd=self.folder,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONUTF8": "1"},
            check=False,
        )
        assert "Traceback" not in done.stderr, done.stderr
        assert done.returncode == status, done.stdout + done.stderr
        return done.stdout

    def change(self, old: str, new: str) -> None:
        """What a person mends in the registry by hand."""
        path = self.folder / "sources.yml"
        text = path.read_text(encoding="utf-8")
        assert old in text, text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def told(self) -> dict[str, Told]:
        """What the check says of each quotation, by its words."""
        report = json.loads(self.run("check", "docs", "--format", "json", "--exit-zero"))
        problems = [each["message"] for each in report["findings"] if each["code"] in PROBLEMS]
        assert problems == []
        found = {}
        for each in report["quotations"]:
            passage = each.get("passage") or {}
            words = " ".join(each["text"].split()).strip("“”,.")
            found[words] = Told(each["verdict"], passage.get("source") or "", passage.get("place") or "")
        return found


PROBLEMS = ("QC401", "QC402", "QC403", "QC404", "QC405")


# ------------------------------------------------------------------------------------------------ documents


def docx(title: str, author: str, paragraphs: list[str]) -> bytes:
    from docx import Document

    document = Document()
    document.core_properties.title, document.core_properties.author = title, author
    document.add_heading(title, 1)
    for each in paragraphs:
        document.add_paragraph(each)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def with_footnotes(document: bytes, notes: list[str]) -> bytes:
    """A Word document whose last paragraph refers to footnotes, as Word itself writes them."""
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    references = "".join(f'<w:r><w:footnoteReference w:id="{n}"/></w:r>' for n in range(2, len(notes) + 2))
    written = "".join(
        f'<w:footnote w:id="{n}"><w:p><w:r><w:t>{note}</w:t></w:r></w:p></w:footnote>'
        for n, note in enumerate(notes, 2)
    )
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as given, zipfile.ZipFile(out, "w") as made:
        for name in given.namelist():
            data = given.read(name)
            if name == "word/document.xml":
                data = data.replace(
                    b"</w:body>", f"<w:p><w:r><w:t>Notes</w:t></w:r>{references}</w:p></w:body>".encode()
                )
            elif name == "[Content_Types].xml":
                part = '<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/>'
                data = data.replace(b"</Types>", f"{part}</Types>".encode())
            elif name == "word/_rels/document.xml.rels":
                relation = f'<Relationship Id="rIdF" Type="{main.replace("wordprocessingml/2006/main", "officeDocument/2006/relationships")}/footnotes" Target="footnotes.xml"/>'
                data = data.replace(b"</Relationships>", f"{relation}</Relationships>".encode())
            made.writestr(name, data)
        made.writestr(
            "word/footnotes.xml",
            f'<?xml version="1.0"?><w:footnotes xmlns:w="{main}">{written}</w:footnotes>',
        )
    return out.getvalue()


def pdf(pages: list[list[str]], title: str = "", author: str = "", roman: int = 0, head: str = "") -> bytes:
    """A PDF with these paragraphs on its pages; the first `roman` pages are labelled with Roman figures."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    canvas.setTitle(title)
    canvas.setAuthor(author)
    for number, lines in enumerate(pages):
        if roman:
            style = "ROMAN_LOWER" if number < roman else "ARABIC"
            canvas.addPageLabel(
                number, style=style, start=number + 1 if number < roman else number + 1 - roman
            )
        if head:
            canvas.drawString(72, 800, head)
            canvas.drawString(290, 40, str(number + 1 - roman))
        for line, words in enumerate(lines):
            canvas.drawString(72, 740 - 16 * line, words)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def warc(address: str, html: str) -> bytes:
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    out = io.BytesIO()
    writer = WARCWriter(out, gzip=True)
    writer.write_record(writer.create_warcinfo_record("a.warc.gz", {"software": "warcio"}))
    for url, page in (("https://gazette.example/robots.txt", "User-agent: *"), (address, html)):
        headers = StatusAndHeaders(
            "200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1"
        )
        data = page.encode()
        writer.write_record(
            writer.create_warc_record(
                url, "response", payload=io.BytesIO(data), length=len(data), http_headers=headers
            )
        )
    return out.getvalue()


def eml(sender: str, subject: str, date: str, text: str, html: str) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"], message["Date"] = (
        sender,
        "desk@gazette.example",
        subject,
        date,
    )
    message.set_content(text, cte="quoted-printable")
    message.add_alternative(html, subtype="html", cte="base64")
    message.add_attachment(b"\0\1", maintype="image", subtype="png", filename="lamp.png")
    return message.as_bytes()


def epub(title: str, author: str, isbn: str, chapters: list[tuple[str, str]]) -> bytes:
    """A book whose chapters have printed page numbers: `<pb 12>` in them is the beginning of page 12."""
    import re

    def page(text: str) -> str:
        return re.sub(
            r"<pb (\w+)>",
            r'<span epub:type="pagebreak" role="doc-pagebreak" id="p\1" title="\1"></span>',
            text,
        )

    items = "".join(
        f'<item id="c{n}" href="c{n}.xhtml" media-type="application/xhtml+xml"/>'
        for n in range(len(chapters))
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    package = f"""<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="i">urn:isbn:{isbn}</dc:identifier><dc:title>{title}</dc:title><dc:creator>{author}</dc:creator><dc:language>en</dc:language>
</metadata><manifest>{items}</manifest><spine>{spine}</spine></package>"""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("mimetype", "application/epub+zip", compress_type=zipfile.ZIP_STORED)
        made.writestr(
            "META-INF/container.xml",
            '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
            '<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
        )
        made.writestr("book.opf", package)
        for number, (head, text) in enumerate(chapters):
            made.writestr(
                f"c{number}.xhtml",
                '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>x</title></head>'
                f"<body><h1>{head}</h1><p>{page(text)}</p></body></html>",
            )
    return out.getvalue()
