"""The properties of PDF, Office, OpenDocument and EPUB files, and the head of a mail."""

from __future__ import annotations

import re
from email import policy
from email.parser import BytesHeaderParser
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import AUTHOR_LINKS, UNTITLED
from mkdocs_quotecheck.registering.metadata._about import About, made
from mkdocs_quotecheck.registering.metadata.markup import texts
from mkdocs_quotecheck.sources.formats._archives import Archive
from mkdocs_quotecheck.sources.formats._xml_tree import parse_xml
from mkdocs_quotecheck.sources.formats.epub import CONTAINER

if TYPE_CHECKING:
    from lxml import etree

_MOST_BYTES = 2_000_000
"""Of the properties of a file, unpacked; real ones have some kilobytes."""
_HEADS = ("docProps/core.xml", "meta.xml")


def of_pdf(data: bytes) -> About:
    """The document information of a PDF; what programs put there by themselves is no title."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        said = document.get_metadata_dict()
    finally:
        document.close()
    title = said.get("Title", "")
    if re.search(rf"\.(?:docx?|indd|pdf|tex|odt)$|^(?:{'|'.join(UNTITLED)})", title.strip(), re.IGNORECASE):
        title = ""
    authors = tuple(re.split(rf"\s*;\s*|\s+(?:{'|'.join(sorted(AUTHOR_LINKS))})\s+", said.get("Author", "")))
    return made(title=title, people=authors, file_date=said.get("CreationDate", ""))


def of_zip(data: bytes) -> About:
    """The properties of a Word, Excel, OpenDocument or EPUB file."""
    archive = Archive(data, "a document", _MOST_BYTES)
    head = next((name for name in _HEADS if archive.has(name)), "")
    if archive.has(CONTAINER):
        container = parse_xml(archive.read(CONTAINER))
        head = next((path for each in container.iter() if (path := each.get("full-path"))), "")
    published = archive.has(CONTAINER)
    return _dublin_core(parse_xml(archive.read(head)), published=published) if archive.has(head) else About()


def of_mail(data: bytes) -> About:
    """Subject, sender and date of a mail."""
    head = BytesHeaderParser(policy=policy.default).parsebytes(data[:200_000])
    sender = head["from"].addresses[0].display_name if head["from"] and head["from"].addresses else ""
    return made(title=str(head["subject"] or ""), people=(sender,), date=str(head["date"] or ""))


def _dublin_core(root: etree._Element, *, published: bool) -> About:
    """The properties of a book, whose date is that of its publication, or of a file, whose date is that of its making."""

    def first(*names: str) -> str:
        return next((found[0] for name in names if (found := texts(root, name))), "")

    isbn = next((each for each in texts(root, "identifier") if "978" in each or "isbn" in each.lower()), "")
    return made(
        title=first("title"),
        people=texts(root, "creator") or texts(root, "initial-creator"),
        date=first("date") if published else "",
        file_date="" if published else first("created", "creation-date", "date"),
        language=first("language"),
        isbn=isbn,
    )
