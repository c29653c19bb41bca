"""HTML: the main text as its readers see it, without navigation, comments, hidden and struck words."""

from __future__ import annotations

import codecs
import re
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.decoding import decode
from mkdocs_quotecheck.sources.formats._shape import Format, Option, ReadingOptions, ReadText
from mkdocs_quotecheck.text.attributes import with_few_attributes
from mkdocs_quotecheck.text.shown_html import shown
from mkdocs_quotecheck.text.trees import texts

if TYPE_CHECKING:
    from lxml import etree

_CHARSET = re.compile(
    rb"<meta[^<>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE
)
_XML_ENCODING = re.compile(rb"^\s{0,9}<\?xml[^<>?]{0,100}encoding=[\"']([A-Za-z0-9_.:-]{1,40})")
_PROLOGUE = re.compile(rb"\A\s*(?:<\?xml[^<>]*\?>\s*)?(?:<!--(?:[^-]|-(?!->)){0,2000}-->\s*)*")
_STARTS = (b"<!doctype html", b"<html")
_SNIFFED_BYTES = 4096
# With more of them a page is a list of articles, or made to cost time.
_MOST_ARTICLES = 500


def declared_encoding(data: bytes) -> str | None:
    """The encoding that the page itself names near its beginning; none where a program has saved it as UTF-8 since."""
    start = data[:_SNIFFED_BYTES]
    match = _XML_ENCODING.search(start) or _CHARSET.search(start)
    if match is None:
        return None
    name = match[1].decode("ascii")
    if _is_utf8(data):
        return None
    # Browsers read both as Windows-1252.
    return "cp1252" if name.lower() in {"iso-8859-1", "latin1", "us-ascii", "ascii"} else name


def _is_utf8(data: bytes) -> bool:
    """Whether letters of other encodings would be UTF-8 by chance: what saves a page seldom changes what it says of itself."""
    if data.isascii():
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def read_html(text: str, options: ReadingOptions | None = None) -> ReadText:
    """The main text of an HTML page, or what the registry's selectors choose of it."""
    root = parse_html(text)
    if root is None:
        return ReadText("")
    lost = shown(text).swallowed
    line = text.count("\n", 0, lost.start) + 1 if lost else 0
    unread = f"an unclosed {lost.by} on line {line} hides the rest" if lost else ""
    return replace(read_tree(root, options), unread=unread)


def read_tree(root: etree._Element, options: ReadingOptions | None = None) -> ReadText:
    """The same for a page that is parsed."""
    from mkdocs_quotecheck.sources.formats._html_reader import Reader
    from mkdocs_quotecheck.sources.formats._selecting import Selection

    selection = Selection(root, options or ReadingOptions())
    if selection.chosen:
        return Reader(root, selection, in_content=True).read_chosen(selection.chosen)
    main = _main_part(root, selection.left_out)
    return Reader(root, selection, in_content=main is not root).read(main)


def _is_html(data: bytes) -> bool:
    """Whether a file begins as a page does, an XML declaration and comments before it or not."""
    start = _PROLOGUE.sub(b"", data[:_SNIFFED_BYTES].removeprefix(codecs.BOM_UTF8), count=1).lower()
    return start.startswith(_STARTS)


def read_html_file(data: bytes, options: ReadingOptions) -> ReadText:
    """The same for the bytes of a file."""
    return read_html(decode(data, options.encoding or declared_encoding(data)), options)


def parse_html(text: str) -> etree._Element | None:
    """The tree of a page; None for one without anything in it."""
    from lxml import etree

    # `huge_tree` raises the depth at which libxml2 stops from 256 to 2048: old table layouts reach the former. Nothing is
    # fetched, and HTML has no entities of a document's own that could multiply.
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, remove_pis=True)
    root: etree._Element | None = (
        etree.fromstring(with_few_attributes(text).encode("utf-8", "replace"), parser)
        if text.strip()
        else None
    )
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise QuotecheckError(
            "The page's elements nest too deep to be read.", "Save the page's text as plain text or Markdown."
        )
    return root


def _main_part(root: etree._Element, left_out: frozenset[etree._Element]) -> etree._Element:
    """`<main>`, else the only `<article>`, else everything; an empty one is a placeholder for a script."""
    from mkdocs_quotecheck.sources.formats._html_boxes import in_comments

    mains = [*root.iter("main"), *root.iterfind(".//*[@role='main']")]
    articles = [*islice(root.iter("article"), _MOST_ARTICLES)]
    if len(articles) < _MOST_ARTICLES:
        articles = [article for article in articles if not in_comments(article)]
    for part in [*mains, *(articles if len(articles) == 1 else [])]:
        if part not in left_out and any(piece.strip() for piece in texts(part)):
            return part
    return root


FORMAT = Format(
    "html",
    "an HTML page",
    (".html", ".htm", ".xhtml"),
    "text/html",
    4,
    from_text=read_html,
    encoding=declared_encoding,
    with_options=read_html_file,
    recognises=_is_html,
    is_mark_up=True,
    options=frozenset((Option.SELECT, Option.WITHOUT, Option.ENCODING)),
)
