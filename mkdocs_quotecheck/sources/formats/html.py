"""HTML: the main text without navigation, scripts, and the site's header and footer."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.formats._shape import Format, ReadText
from mkdocs_quotecheck.sources.layout.writer import Writer, raised

if TYPE_CHECKING:
    from lxml import etree

# libxml2 tells no element's line past this; from there on lines are counted.
_LAST_TOLD_LINE = 65_534

_SKIPPED = frozenset(
    [
        "area",
        "audio",
        "base",
        "button",
        "canvas",
        "datalist",
        "dialog",
        "embed",
        "head",
        "iframe",
        "input",
        "link",
        "meta",
        "meter",
        "nav",
        "noscript",
        "object",
        "optgroup",
        "option",
        "param",
        "progress",
        "rp",
        "rt",
        "script",
        "select",
        "source",
        "style",
        "svg",
        "template",
        "textarea",
        "title",
        "track",
        "video",
    ]
)
_SKIPPED_ROLES = frozenset(
    [
        "navigation",
        "banner",
        "contentinfo",
        "search",
        "menu",
        "menubar",
        "toolbar",
        "tablist",
        "doc-toc",
        "doc-index",
    ]
)
_SKIPPED_CLASSES = frozenset(
    [
        "headerlink",
        "visually-hidden",
        "visuallyhidden",
        "sr-only",
        "screen-reader-text",
        "mw-editsection",
        "skip-link",
        "anchor-link",
    ]
)
_SITE_PARTS = frozenset({"header", "footer", "aside"})
_CONTENT_PARTS = frozenset({"main", "article", "section", "blockquote", "figure"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = _HEADINGS | frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    ]
)
_CHARSET = re.compile(
    rb"<meta[^<>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE
)
_XML_ENCODING = re.compile(rb"^\s{0,9}<\?xml[^<>?]{0,100}encoding=[\"']([A-Za-z0-9_.:-]{1,40})")
_SNIFFED_BYTES = 4096


def declared_encoding(data: bytes) -> str | None:
    """The encoding that the page itself names near its beginning."""
    start = data[:_SNIFFED_BYTES]
    match = _XML_ENCODING.search(start) or _CHARSET.search(start)
    if match is None:
        return None
    name = match[1].decode("ascii")
    # Browsers read both as Windows-1252.
    return "cp1252" if name.lower() in {"iso-8859-1", "latin1", "us-ascii", "ascii"} else name


def read_html(text: str) -> ReadText:
    """The main text of an HTML page."""
    root = _parse(text)
    if root is None:
        return ReadText("")
    main = _main_part(root)
    reader = _Reader(in_content=main is not root)
    reader.walk(main)
    return reader.writer.result()


def _parse(text: str) -> etree._Element | None:
    from lxml import etree

    # `huge_tree` raises the depth at which libxml2 stops from 256 to 2048: old table layouts reach the former. Nothing is
    # fetched, and HTML has no entities of a document's own that could multiply.
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, remove_pis=True)
    root: etree._Element | None = (
        etree.fromstring(text.encode("utf-8", "replace"), parser) if text.strip() else None
    )
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise QuotecheckError(
            "The page's elements nest too deep to be read.", "Save the page's text as plain text or Markdown."
        )
    return root


def _main_part(root: etree._Element) -> etree._Element:
    """`<main>`, else the only `<article>`, else everything; an empty one is a placeholder for a script."""
    mains = [*root.iter("main"), *root.iterfind(".//*[@role='main']")]
    articles = list(root.iter("article"))
    for part in [*mains, *(articles if len(articles) == 1 else [])]:
        if any(piece.strip() for piece in part.itertext()):
            return part
    return root


class _Reader:
    """Walks the tree without recursion and writes what a reader of the page sees."""

    def __init__(self, *, in_content: bool) -> None:
        self.writer = Writer()
        self._line = 1
        self._content = 1 if in_content else 0
        self._verbatim = 0
        self._raised: etree._Element | None = None
        self._raised_link = False
        self._heading_start = 0

    def walk(self, main: etree._Element) -> None:
        """Writes everything in `main`."""
        from lxml import etree

        walker = etree.iterwalk(main, events=("start", "end", "comment"))
        for event, element in walker:
            if event == "comment":
                # libxml2 tells the line on which a comment ends.
                self._line += (element.text or "").count("\n")
                self._follow(element)
                self._tail(element, main)
            elif event == "end":
                self._close(element)
                self._tail(element, main)
            elif self._is_skipped(element):
                self._follow(element)
                self._line += sum(piece.count("\n") for piece in element.itertext(with_tail=False))
                walker.skip_subtree()
                element.tag = "skipped"
            else:
                self._open(element)

    def _open(self, element: etree._Element) -> None:
        self._follow(element)
        tag = element.tag
        if tag == "br":
            self.writer.line_break()
        elif tag in {"td", "th"}:
            self.writer.space()
        elif tag in {"li", "tr", "dd", "dt", "caption"}:
            self.writer.line_break()
        elif tag in _BLOCKS:
            self.writer.paragraph()
        if tag in _CONTENT_PARTS:
            self._content += 1
        if tag in {"pre", "listing"}:
            self._verbatim += 1
        if tag in _HEADINGS:
            self._heading_start = self.writer.length
        if tag == "q":
            self.writer.running("“", self._line)
        if tag == "sup" and self._raised is None:
            self._raised = element
            links = (child for child in islice(element, 3) if child.tag == "a")
            self._raised_link = any(link.get("href", "").startswith("#") for link in links)
        self._text(element.text)

    def _close(self, element: etree._Element) -> None:
        tag = element.tag
        if tag in _CONTENT_PARTS:
            self._content -= 1
        if tag in {"pre", "listing"}:
            self._verbatim -= 1
        if tag in _HEADINGS:
            self.writer.heading(self._heading_start)
        if tag == "q":
            self.writer.running("”", self._line)
        if self._raised is element:
            self._raised = None
        if tag in {"td", "th"}:
            self.writer.space()
        elif tag in {"li", "tr", "dd", "dt"}:
            self.writer.line_break()
        elif tag in _BLOCKS:
            self.writer.paragraph()

    def _text(self, text: str | None) -> None:
        if not text:
            return
        if self._verbatim:
            self.writer.verbatim(text, self._line)
        elif self._raised is not None:
            self.writer.running(self._note_mark(text) or raised(text), self._line)
        else:
            self.writer.running(text, self._line)
        self._line += text.count("\n")

    def _note_mark(self, text: str) -> str | None:
        """`[1]` for the raised number of a footnote, so that it cannot be read as a power."""
        bare = text.strip()
        return f"[{bare}]" if self._raised_link and bare.isalnum() and len(bare) <= 4 else None

    def _tail(self, element: etree._Element, main: etree._Element) -> None:
        if element is not main:
            self._text(element.tail)

    def _follow(self, element: etree._Element) -> None:
        told: int = getattr(element, "sourceline", None) or 0
        if told <= _LAST_TOLD_LINE:
            self._line = max(self._line, told)

    def _is_skipped(self, element: etree._Element) -> bool:
        if element.tag in _SKIPPED or (element.tag in _SITE_PARTS and not self._content):
            return True
        if not element.attrib:
            return False
        if (
            element.get("role") in _SKIPPED_ROLES
            or "hidden" in element.attrib
            or element.get("aria-hidden") == "true"
        ):
            return True
        return not _SKIPPED_CLASSES.isdisjoint(element.get("class", "").split())


FORMAT = Format(
    "html",
    "an HTML page",
    (".html", ".htm", ".xhtml"),
    "text/html",
    1,
    from_text=read_html,
    encoding=declared_encoding,
)
