"""Documents made by the tools that people make them with, for the tests of their readers."""

from __future__ import annotations

import base64
import io
import zipfile
from email.message import EmailMessage

CONTAINER = (
    '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)


def archive(parts: dict[str, str | bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            kind = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            made.writestr(zipfile.ZipInfo(name), content, compress_type=kind)
    return packed.getvalue()


def repacked(data: bytes, changes: dict[str, str | bytes]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as given:
        parts: dict[str, str | bytes] = {name: given.read(name) for name in given.namelist()}
    return archive({**parts, **changes})


def docx(*paragraphs: str, pages: bool = False) -> bytes:
    from docx import Document
    from docx.enum.text import WD_BREAK

    document = Document()
    document.add_heading("Statement", 1)
    for number, paragraph in enumerate(paragraphs):
        if pages and number:
            document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        document.add_paragraph(paragraph)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def docx_of(body: str, **parts: str) -> bytes:
    """A Word document with that body, and footnotes if given."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    given = docx("x")
    changes: dict[str, str | bytes] = {
        "word/document.xml": f"<w:document {space}><w:body>{body}</w:body></w:document>"
    }
    if "footnotes" in parts:
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
        with zipfile.ZipFile(io.BytesIO(given)) as opened:
            relations = opened.read("word/_rels/document.xml.rels").decode()
        changes["word/footnotes.xml"] = f"<w:footnotes {space}>{parts['footnotes']}</w:footnotes>"
        changes["word/_rels/document.xml.rels"] = relations.replace(
            "</Relationships>",
            f'<Relationship Id="rIdN" Type="{kind}" Target="footnotes.xml"/></Relationships>',
        )
    return repacked(given, changes)


def odt(body: str, styles: str = "", manifest: str = "<m/>") -> bytes:
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "text", "table", "style")
    )
    fo = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    content = (
        f'<?xml version="1.0"?><office:document-content {spaces} {fo}><office:automatic-styles>{styles}</office:automatic-styles>'
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return archive(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml": manifest,
            "content.xml": content,
        }
    )


def epub(*chapters: str, nav: str = "", extra: dict[str, str | bytes] | None = None) -> bytes:
    items = "".join(
        f'<item id="c{n}" href="text/c%20{n}.xhtml" media-type="application/xhtml+xml"/>'
        for n in range(len(chapters))
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/><manifest>'
        f'<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>{items}</manifest>'
        f"<spine>{spine}</spine></package>"
    )
    pages = {
        f"OEBPS/text/c {n}.xhtml": '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">'
        f"<body>{chapter}</body></html>"
        for n, chapter in enumerate(chapters)
    }
    listed = (
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>'
        f'<nav epub:type="page-list">{nav}</nav></body></html>'
    )
    return archive(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": CONTAINER,
            "OEBPS/book.opf": package,
            "OEBPS/nav.xhtml": listed,
            **pages,
            **(extra or {}),
        }
    )


def eml(text: str, html: str = "", cte: str = "base64", subject: str = "Bonus") -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = (
        "press@courier.example",
        "desk@paper.example",
        subject,
    )
    message.set_content(text, cte=cte)
    if html:
        message.add_alternative(html, subtype="html", cte=cte)
    message.add_attachment(b"\0\1", maintype="application", subtype="octet-stream", filename="a.bin")
    return message.as_bytes()


def mhtml(html: str) -> bytes:
    body = base64.encodebytes(html.encode()).decode()
    return (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://x.example/a\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="--B"\r\n\r\n----B\r\nContent-Type: text/html\r\n'
        f"Content-Transfer-Encoding: base64\r\nContent-Location: https://x.example/a\r\n\r\n{body}\r\n----B--\r\n"
    ).encode()


def warc(
    pages: dict[str, bytes], *, packed: bool = False, status: str = "200 OK", kind: str = "text/html"
) -> bytes:
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    saved = io.BytesIO()
    writer = WARCWriter(saved, gzip=packed)
    for address, content in pages.items():
        headers = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
        writer.write_record(
            writer.create_warc_record(
                address, "response", payload=io.BytesIO(content), length=len(content), http_headers=headers
            )
        )
    return saved.getvalue()


def xlsx(rows: list[list[object]], forms: dict[str, str] | None = None) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.title = "Levy"
    for row in rows:
        sheet.append(row)
    for cell, form in (forms or {}).items():
        sheet[cell].number_format = form
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()
