"""The content of a page of a built site: its tree without the theme around it, its language, and what of it is not read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.site.decoding import decoded
from mkdocs_quotecheck.text.attributes import with_few_attributes
from mkdocs_quotecheck.text.trees import texts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from lxml import etree

    from mkdocs_quotecheck.model import NotRead

LARGEST = 20_000_000
"""Bytes of an HTML file that is read; the largest pages of real sites, one-page manuals, have 5 to 10 million."""

_REFUSED = re.compile("[\x01-\x08\x0b\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_DROPPED = "quotecheck-dropped"
"""What elements are called that are taken out of a page's content."""
# What themes add inside the content. The author's own <aside> and <footer> (pull quotes and their credits) stay.
_CHROME_TAGS = frozenset({"nav", "script", "style"})
_CHROME_CLASSES = frozenset({"md-source-file", "md-content__button", "quotecheck-mark", "quotecheck-source"})


def parse(path: Path) -> tuple[etree._Element, str]:
    """The tree of a page, and its text."""
    from lxml import etree, html

    data = _bytes(path)
    if b"<" not in data:  # in every encoding of pages
        raise QuotecheckError(
            "The file is not HTML: it has no tags.", "Leave it out with --exclude.", path=str(path)
        )
    parser = html.HTMLParser(huge_tree=True)
    try:
        text = _decoded(data)
        tree = html.document_fromstring(with_few_attributes(text), parser=parser)
    except (etree.ParserError, ValueError) as error:
        raise QuotecheckError(f"The file is not HTML: {error}.", path=str(path)) from error
    if any("depth" in entry.message for entry in parser.error_log):
        raise QuotecheckError(
            "The page nests so deep that it cannot be read to its end.",
            "Its generator, or an element that is not closed, nests it; leave it out with --exclude if it has no quotations.",
            path=str(path),
        )
    return tree, text


def read_content(tree: etree._Element, text: str) -> tuple[str, tuple[NotRead, ...]]:
    """The content of a page, and what of the page is not in it."""
    if _is_report(tree):
        return "", ()
    from mkdocs_quotecheck.site.unread_parts import lost_parts, outside_parts

    not_read = [*lost_parts(text, tree)]
    contents = _content_elements(tree)
    content = _content(contents)
    return content, (*not_read, *outside_parts(tree, contents, content))


def _bytes(path: Path) -> bytes:
    from mkdocs_quotecheck.sources.files import read_bytes

    try:
        return read_bytes(path, LARGEST)
    except FileNotFoundError as error:
        raise QuotecheckError("The file does not exist.", "Build the site anew?", path=str(path)) from error
    except QuotecheckError as error:
        raise QuotecheckError(error.cause, "Leave it out with --exclude.", path=str(path)) from error


def _decoded(data: bytes) -> str:
    """The text of a page, as the parser takes it."""
    text = decoded(data)
    # lxml refuses texts that declare an encoding in an XML header.
    # … and its parser stops at a NUL; browsers show this sign for one.
    text = re.sub(r"\A\s*<\?xml[^>]*\?>", "", text).replace("\0", "\ufffd")
    # Other control characters its trees refuse. Browsers show nothing for them, and white space for a form feed.
    return _REFUSED.sub("\u200b", text.replace("\f", " "))


def _content(contents: Sequence[etree._Element]) -> str:
    from lxml import etree

    parts: list[str] = []
    for content in contents:
        for element in [element for element in content.iterdescendants() if _is_chrome(element)]:
            element.tag = _DROPPED
        # One by one, the text behind each would be joined with all the text before it.
        etree.strip_elements(content, _DROPPED, with_tail=False)
        parts.append(content.text or "")
        parts += (etree.tostring(child, encoding="unicode", method="html") for child in content)
        parts.append("\n")
    return "".join(parts).removesuffix("\n")


def _content_elements(tree: etree._Element) -> list[etree._Element]:
    """Where generators put a page's own content, most telling first: Material and Zensical; MkDocs' themes and Sphinx; the rest.

    Of the first kind that has any text, all elements that lie in no other one.
    """
    inner = (element for element in tree.iter("article") if "md-content__inner" in _classes(element))
    main_role = (element for element in tree.iter() if element.get("role") == "main")
    for found in (inner, main_role, tree.iter("main"), tree.iter("article"), tree.iter("body")):
        kind = list(found)
        known = set(kind)
        outer = [each for each in kind if known.isdisjoint(each.iterancestors())]
        if any(_has_text(each) for each in outer):
            return outer
    return [tree]


def _has_text(element: etree._Element) -> bool:
    return any(text.strip() for text in texts(element))


def _is_report(tree: etree._Element) -> bool:
    """Whether a page is our own report page."""
    return any(
        (each.get("content") or "").startswith("mkdocs-quotecheck")
        for each in tree.iter("meta")
        if each.get("name") == "generator"
    )


def _is_chrome(element: etree._Element) -> bool:
    return (
        element.tag in _CHROME_TAGS
        or element.get("role") in ("navigation", "search")
        or not _CHROME_CLASSES.isdisjoint(_classes(element))
    )


def _classes(element: etree._Element) -> list[str]:
    return (element.get("class") or "").split()


def html_language(tree: etree._Element) -> str | None:
    """The language that a page says it is in."""
    return tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang")
