"""HTML: the main text as its readers see it, without navigation, comments, hidden and struck words."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.formats._html_boxes import in_comments
from mkdocs_quotecheck.sources.formats._html_reader import Reader
from mkdocs_quotecheck.sources.formats._shape import Format, ReadText

if TYPE_CHECKING:
    from lxml import etree

_CHARSET = re.compile(
    rb"<meta[^<>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE
)
_XML_ENCODING = re.compile(rb"^\s{0,9}<\?xml[^<>?]{0,100}encoding=[\"']([A-Za-z0-9_.:-]{1,40})")
_SNIFFED_BYTES = 4096
# With more of them a page is a list of articles, or made to cost time.
_MOST_ARTICLES = 500


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
    return Reader(root, in_content=main is not root).read(main)


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
    articles = [*islice(root.iter("article"), _MOST_ARTICLES)]
    if len(articles) < _MOST_ARTICLES:
        articles = [article for article in articles if not in_comments(article)]
    for part in [*mains, *(articles if len(articles) == 1 else [])]:
        if any(piece.strip() for piece in part.itertext()):
            return part
    return root


FORMAT = Format(
    "html",
    "an HTML page",
    (".html", ".htm", ".xhtml"),
    "text/html",
    2,
    from_text=read_html,
    encoding=declared_encoding,
)
