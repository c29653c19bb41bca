"""OpenDocument texts: text, tables, notes, tracked changes as they would be accepted; pages where breaks are explicit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.formats._archives import LARGEST_ARCHIVE, Archive, holds
from mkdocs_quotecheck.sources.formats._selecting import Selection
from mkdocs_quotecheck.sources.formats._shape import Format, ReadingOptions, ReadText
from mkdocs_quotecheck.sources.formats._vocabulary import vocabularies
from mkdocs_quotecheck.sources.formats._xml_reader import XmlReader
from mkdocs_quotecheck.sources.formats._xml_roles import attribute, local_name
from mkdocs_quotecheck.sources.formats._xml_tree import parse_xml

if TYPE_CHECKING:
    from lxml import etree

TITLE = "an OpenDocument text"
_TYPE = b"application/vnd.oasis.opendocument.text"


def read_odt(data: bytes) -> ReadText:
    """The text of an OpenDocument text.

    Raises:
        QuotecheckError: If it is damaged, protected, or something else.
    """
    archive = Archive(data, TITLE)
    if archive.has("META-INF/manifest.xml") and b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise archive.protected()
    root = parse_xml(archive.read("content.xml"))
    if not any(local_name(element) == "text" for element in root.iter("{*}text")):
        raise QuotecheckError(f"The file is not {TITLE}.", "Name the right file, or save it as PDF.")
    _make_ready(root)
    return XmlReader(root, vocabularies()["fodt"], Selection(root, ReadingOptions())).read()


def _make_ready(root: etree._Element) -> None:
    """Takes out hidden and struck words, gives notes their marks and pages their numbers."""
    hidden, breaking = _styles(root)
    number = 1
    for element in list(root.iter("*")):
        name, style = local_name(element), attribute(element, "style-name")
        if name == "span" and style in hidden:
            element.text = ""
            for child in list(element):
                element.remove(child)
        elif name == "note":
            citation = next((child for child in element if local_name(child) == "note-citation"), None)
            element.set("citation", (citation.text or "") if citation is not None else "")
        elif name in {"s", "tab"}:
            element.text = " "
        if name in ("p", "h") and style in breaking and element.getprevious() is not None:
            number = _number_page(root, element, number)


def _number_page(root: etree._Element, paragraph: etree._Element, number: int) -> int:
    """Marks the page that a paragraph begins, and before the first one that of the beginning."""
    from lxml import etree

    if number == 1:
        body = next((child for child in root.iter("{*}text") if local_name(child) == "text"), None)
        if body is not None:
            body.insert(0, etree.Element("page-mark", n="1"))
    paragraph.addprevious(etree.Element("page-mark", n=str(number + 1)))
    return number + 1


def _styles(root: etree._Element) -> tuple[frozenset[str], frozenset[str]]:
    """The names of the automatic styles that hide words or strike them out, and of those that begin a page."""
    hidden: set[str] = set()
    breaking: set[str] = set()
    for style in root.iter("{*}style"):
        name = attribute(style, "name")
        for properties in style:
            struck = attribute(properties, "text-line-through-style") or attribute(
                properties, "text-line-through-type"
            )
            if attribute(properties, "display") == "none" or struck not in ("", "none"):
                hidden.add(name)
            if attribute(properties, "break-before") == "page":
                breaking.add(name)
        if attribute(style, "master-page-name"):
            breaking.add(name)
    return frozenset(hidden), frozenset(breaking)


FORMAT = Format(
    "odt",
    TITLE,
    (".odt", ".ott"),
    _TYPE.decode(),
    1,
    from_bytes=read_odt,
    recognises=lambda data: holds(data, b"mimetype" + _TYPE),
    largest=LARGEST_ARCHIVE,
    paragraphs=True,
)
