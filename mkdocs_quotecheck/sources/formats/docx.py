"""Word documents: text, tables, footnotes and endnotes, tracked changes as they would be accepted; pages where breaks are explicit.

mammoth makes HTML of them, which the reader of HTML reads.
"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import MissingExtraError, QuotecheckError
from mkdocs_quotecheck.sources.formats._archives import LARGEST_ARCHIVE, holds
from mkdocs_quotecheck.sources.formats._docx_parts import PAGE_MARK, prepared_parts
from mkdocs_quotecheck.sources.formats._shape import Format, ReadText

if TYPE_CHECKING:
    from lxml import etree

TITLE = "a Word document"
_STYLES = "strike => s\np[style-name='Title'] => h1:fresh\np[style-name='Subtitle'] => p:fresh"
_NOTE = re.compile(r"(?:foot|end)note-\d+")


def read_docx(data: bytes) -> ReadText:
    """The text of a Word document.

    Raises:
        QuotecheckError: If it is damaged, protected, or something else.
    """
    try:
        import mammoth
    except ImportError:
        raise MissingExtraError("Reading a Word document", "mammoth", extra="documents") from None
    from mkdocs_quotecheck.sources.formats.html import parse_html, read_tree

    ready, first = prepared_parts(data, TITLE)
    try:
        made = mammoth.convert_to_html(
            io.BytesIO(ready), style_map=_STYLES, convert_image=mammoth.images.img_element(lambda _image: {})
        )
        page = str(made.value)
    except RecursionError:
        raise QuotecheckError("The Word document nests too deep to be read.", "Save it as PDF.") from None
    except Exception:
        raise QuotecheckError(
            "The Word document is damaged and cannot be read.", "Fetch the file again."
        ) from None
    root = parse_html(f"<html><body><main>{_with_pages(page, first)}</main></body></html>")
    if root is None:
        return ReadText("")
    _move_notes(root)
    return read_tree(root)


def _with_pages(page: str, first: int | None) -> str:
    """The page breaks of the document as those of a book in HTML."""
    if first is None:
        return page.replace(PAGE_MARK, "")
    pieces = page.split(PAGE_MARK)
    marked = (
        f'<span epub:type="pagebreak" title="{number}"></span>{piece}'
        for number, piece in enumerate(pieces, first)
    )
    return "".join(marked)


def _move_notes(root: etree._Element) -> None:
    """Puts each note beside the paragraph that has its mark, so that it is known under which heading and on which page it stands."""
    marks = {
        str(link.get("href", ""))[1:]: link
        for link in root.iter("a")
        if str(link.get("id", "")).find("note-ref-") > 0
    }
    for item in [item for item in root.iter("li") if _NOTE.fullmatch(item.get("id", ""))]:
        for back in [link for link in item.iter("a") if "note-ref-" in link.get("href", "")]:
            back.text = ""
        mark = marks.get(item.get("id", ""))
        block = mark
        while block is not None and (above := block.getparent()) is not None and above.tag != "main":
            block = above
        if block is None or block is item.getparent():
            continue
        item.tag = "aside"
        item.tail = None
        block.addnext(item)


FORMAT = Format(
    "docx",
    TITLE,
    (".docx", ".docm", ".dotx"),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    1,
    from_bytes=read_docx,
    recognises=lambda data: holds(data, b"word/document.xml"),
    largest=LARGEST_ARCHIVE,
    paragraphs=True,
)
