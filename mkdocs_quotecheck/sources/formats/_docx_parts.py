"""The parts of a Word document made ready for mammoth: what is not shown is taken out, page breaks are marked.

Of tracked changes mammoth reads what would stand there if all were accepted.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.formats._archives import Archive
from mkdocs_quotecheck.sources.formats._xml_roles import attribute, local_name
from mkdocs_quotecheck.sources.formats._xml_tree import parse_xml

if TYPE_CHECKING:
    from lxml import etree

PAGE_MARK = "\ufdd0"
"""A noncharacter, which no text has: set where a page begins."""

LARGEST_PART = 30_000_000
"""Bytes of the main part; mammoth takes some twenty times as much memory. A book of 500 pages has 5 to 10 MB."""

_READ = (
    "document.xml",
    "footnotes.xml",
    "endnotes.xml",
    "styles.xml",
    "numbering.xml",
    "[Content_Types].xml",
)
_HIDDEN = frozenset(("vanish", "webHidden", "dstrike"))
_OFF = frozenset(("0", "false", "off", "none"))
# Of revisions and spelling, which mammoth has no use for: they are half of many documents.
_NEEDLESS = frozenset(
    ("proofErr", "bookmarkEnd", "lastRenderedPageBreak", "noProof", "lang", "rsids", "permStart", "permEnd")
)
_NEW_PAGE = frozenset(("", "nextPage", "oddPage", "evenPage"))


def prepared_parts(data: bytes, title: str) -> tuple[bytes, int | None]:
    """The archive with nothing in it but what mammoth needs, and the number of the first page; None without known pages.

    Raises:
        QuotecheckError: If it is damaged, protected, or no Word document.
    """
    archive = Archive(data, title)
    main = next((name for name in archive.names if name.endswith("/document.xml")), "")
    if not main:
        archive.read("word/document.xml")
    packed = io.BytesIO()
    first: int | None = None
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as made:
        for name in archive.names:
            if not (name.endswith(_READ) or name.endswith(".rels")):
                continue
            part = archive.read(name)
            if name == main or name.endswith(("footnotes.xml", "endnotes.xml")):
                if len(part) > LARGEST_PART:
                    raise QuotecheckError(
                        "The Word document has more text than is read.",
                        "Register the part that is quoted, with `excerpt: true`.",
                    )
                root = parse_xml(part)
                if name == main:
                    first = _mark_pages(root)
                _take_out(root)
                part = _written(root)
            else:
                # What multiplies or fetches is refused here, before another parser reads it.
                part = _written(parse_xml(part))
            made.writestr(name, part)
    return packed.getvalue(), first


def _written(root: etree._Element) -> bytes:
    from lxml import etree

    return etree.tostring(root, encoding="utf-8", xml_declaration=True)


def _name(element: etree._Element | None) -> str:
    return local_name(element) if element is not None else ""


def _value(element: etree._Element, name: str = "val") -> str:
    return attribute(element, name)


def _take_out(root: etree._Element) -> None:
    """Takes out hidden words and needless elements and attributes."""
    for element in list(root.iter("*")):
        name = _name(element)
        for key in [key for key in element.attrib if "rsid" in str(key)]:
            del element.attrib[key]
        if name in _NEEDLESS:
            _remove(element)
        elif name in _HIDDEN and _value(element) not in _OFF:
            properties = element.getparent()
            run = properties.getparent() if properties is not None else None
            if run is not None and _name(run) == "r":
                _remove(run)


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _mark_pages(root: etree._Element) -> int | None:
    """Sets a mark where an explicit break begins a page; None if there is none, or the layout has others that would count too."""
    rendered = sum(1 for element in root.iter("*") if _name(element) == "lastRenderedPageBreak")
    breaks = [element for element in root.iter("*") if _is_page_break(element)]
    if not breaks or rendered > len(breaks):
        return None
    for element in breaks:
        _set_mark(element, before=_name(element) == "pageBreakBefore")
    starts = (_value(element, "start") for element in root.iter("*") if _name(element) == "pgNumType")
    told = next(filter(None, starts), "1")
    return int(told) if told.isdecimal() and len(told) < 6 else 1


def _is_page_break(element: etree._Element) -> bool:
    """Whether the author set a page's beginning here: by a break, before a paragraph, or with a new section."""
    name = _name(element)
    if name == "br":
        return _value(element, "type") == "page"
    if name == "pageBreakBefore":
        return _value(element) not in _OFF
    of_paragraph = name == "sectPr" and _name(element.getparent()) == "pPr"
    return of_paragraph and _type_of(_next_section(element)) in _NEW_PAGE


def _next_section(element: etree._Element) -> etree._Element:
    """The properties of the section that follows: its own type says how it begins."""
    found = False
    for other in element.getroottree().getroot().iter("{*}sectPr"):
        if found:
            return other
        found = other is element
    return element


def _type_of(section: etree._Element) -> str:
    return next((_value(child) for child in section if _name(child) == "type"), "")


def _set_mark(element: etree._Element, *, before: bool) -> None:
    from lxml import etree

    namespace = element.tag.rpartition("}")[0] + "}"
    mark = etree.Element(f"{namespace}t")
    mark.text = PAGE_MARK
    if _name(element) == "br":
        element.addprevious(mark)
        _remove(element)
        return
    paragraph = element
    while _name(paragraph) != "p":
        above = paragraph.getparent()
        if above is None:
            return
        paragraph = above
    run = etree.Element(f"{namespace}r")
    run.append(mark)
    properties = next((child for child in paragraph if _name(child) == "pPr"), None)
    if not before:
        paragraph.append(run)
    elif properties is not None:
        properties.addnext(run)
    else:
        paragraph.insert(0, run)
