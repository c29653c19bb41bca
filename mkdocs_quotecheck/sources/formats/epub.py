"""EPUB: the chapters of a book in their order, with the page numbers of its printed edition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.decoding import decode
from mkdocs_quotecheck.sources.formats._archives import LARGEST_ARCHIVE, Archive, holds
from mkdocs_quotecheck.sources.formats._shape import Format, Option, ReadingOptions, ReadText
from mkdocs_quotecheck.sources.formats._xml_roles import attribute, local_name
from mkdocs_quotecheck.sources.formats._xml_tree import parse_xml
from mkdocs_quotecheck.sources.formats.html import declared_encoding, parse_html, read_tree
from mkdocs_quotecheck.sources.layout.parts import joined_parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lxml import etree

TITLE = "an EPUB book"
CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_DOCUMENTS = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")
# Fonts may be obfuscated in a book that is open otherwise.
_FONTS = (".otf", ".ttf", ".woff", ".woff2")
_MOST_CHAPTERS = 5_000


def read_epub(data: bytes, options: ReadingOptions) -> ReadText:
    """The text of a book.

    Raises:
        QuotecheckError: If it is damaged, protected, or something else.
    """
    archive = Archive(data, TITLE)
    _refuse_protected(archive)
    container = parse_xml(archive.read(CONTAINER))
    package = next((attribute(each, "full-path") for each in container.iter("{*}rootfile")), "")
    if not archive.has(package):
        raise QuotecheckError("The EPUB book does not say where its text is.", "Fetch the file again.")
    root = parse_xml(archive.read(package))
    items = {attribute(item, "id"): item for item in root.iter("{*}item")}
    pages = _page_list(archive, package, items.values())
    chapters = list(_spine(archive, package, root, items))[:_MOST_CHAPTERS]
    texts = [_chapter(archive, path, pages, options) for path in chapters]
    if options.select and not any(text.text for text in texts):
        raise QuotecheckError("No element of the book fits the selectors of the entry.", "Correct `select:`.")
    return joined_parts(texts)


def _refuse_protected(archive: Archive) -> None:
    if not archive.has(_ENCRYPTION):
        return
    named = [
        attribute(each, "URI") for each in parse_xml(archive.read(_ENCRYPTION)).iter("{*}CipherReference")
    ]
    if any(not name.lower().endswith(_FONTS) for name in named):
        raise QuotecheckError(
            "The EPUB book is protected by digital rights management.",
            "Register a copy without protection, or the pages that are quoted, with `excerpt: true`.",
        )


def _spine(
    archive: Archive, package: str, root: etree._Element, items: Mapping[str, etree._Element]
) -> Iterator[str]:
    """The documents of the book in reading order, those beside it last; the table of contents is none of its words."""
    references = list(root.iter("{*}itemref"))
    references.sort(key=lambda each: attribute(each, "linear") == "no")
    seen: set[str] = set()
    for reference in references:
        item = items.get(attribute(reference, "idref"))
        if item is None or attribute(item, "media-type") not in _DOCUMENTS:
            continue
        if "nav" in attribute(item, "properties").split():
            continue
        path = archive.beside(package, attribute(item, "href"))
        if path is not None and path not in seen:
            seen.add(path)
            yield path


def _chapter(
    archive: Archive, path: str, pages: Mapping[str, Mapping[str, str]], options: ReadingOptions
) -> ReadText:
    data = archive.read(path)
    root = parse_html(decode(data, declared_encoding(data)))
    if root is None:
        return ReadText("")
    named = pages.get(path, {})
    if named:
        _mark_pages(root, named)
    try:
        return read_tree(root, options)
    except QuotecheckError:
        # A selector need not fit each chapter: some of a book are title pages.
        if options.select:
            return ReadText("")
        raise


def _page_list(archive: Archive, package: str, items: Iterable[etree._Element]) -> dict[str, dict[str, str]]:
    """What the list of printed pages says: by path and id, the number of the page that begins there."""
    found: dict[str, dict[str, str]] = {}
    for item in items:
        is_nav = "nav" in attribute(item, "properties").split()
        is_ncx = attribute(item, "media-type") == "application/x-dtbncx+xml"
        path = archive.beside(package, attribute(item, "href")) if is_nav or is_ncx else None
        if path is None:
            continue
        root = parse_xml(archive.read(path))
        for target, label in _ncx_pages(root) if is_ncx else _nav_pages(root):
            place = archive.beside(path, target) if target.partition("#")[0] else path
            if place is not None and label:
                found.setdefault(place, {}).setdefault(target.partition("#")[2], label)
    return found


def _nav_pages(root: etree._Element) -> Iterator[tuple[str, str]]:
    for nav in root.iter("{*}nav"):
        if "page-list" in attribute(nav, "type").split() or attribute(nav, "role") == "doc-pagelist":
            for link in nav.iter("{*}a"):
                yield attribute(link, "href"), "".join(str(piece) for piece in link.itertext()).strip()


def _ncx_pages(root: etree._Element) -> Iterator[tuple[str, str]]:
    for target in root.iter("{*}pageTarget"):
        label = " ".join(
            "".join(str(piece) for each in target.iter("{*}text") for piece in each.itertext()).split()
        )
        source = next((attribute(each, "src") for each in target.iter("{*}content")), "")
        yield source, attribute(target, "value") or label


def _mark_pages(root: etree._Element, named: Mapping[str, str]) -> None:
    """Sets a page break before each element that the list of pages names; an empty id is the chapter's beginning."""
    from lxml import etree

    body = next(root.iter("body"), root)
    for element in list(root.iter("*")):
        label = named.get(element.get("id", "")) if element.get("id") else None
        if label is None or local_name(element) in ("html", "body"):
            continue
        mark = etree.Element("span", {"role": "doc-pagebreak", "title": label})
        if element.getparent() is not None:
            element.addprevious(mark)
    if "" in named:
        body.insert(0, etree.Element("span", {"role": "doc-pagebreak", "title": named[""]}))


FORMAT = Format(
    "epub",
    TITLE,
    (".epub",),
    "application/epub+zip",
    1,
    with_options=read_epub,
    options=frozenset((Option.SELECT, Option.WITHOUT)),
    recognises=lambda data: (
        holds(data, b"mimetypeapplication/epub+zip") or holds(data, b"META-INF/container.xml", b".opf")
    ),
    largest=LARGEST_ARCHIVE,
    paragraphs=True,
)
