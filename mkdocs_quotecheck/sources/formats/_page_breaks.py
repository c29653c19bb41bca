"""Where a printed page begins in HTML: the page breaks of EPUB and DAISY books, and numbers of pages set among the words."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import PAGE_LABELS
from mkdocs_quotecheck.text.trees import names

if TYPE_CHECKING:
    from lxml import etree

LONGEST_LABEL = 24
"""Characters of the number that a page break shows; an element with more is no page break, whatever it says that it is."""

_NUMBER = r"(?:\d{1,5}[a-z]?|[ivxlcdm]{1,10})"
_LABELS = "|".join(sorted(PAGE_LABELS, key=len, reverse=True))
_SHOWN = re.compile(
    rf"\W{{0,3}}\s?(?:(?:{_LABELS})\b\.?)?\s?({_NUMBER})\s?\W{{0,3}}",
    re.IGNORECASE,
)
_IN_ID = re.compile(rf"(?:.{{0,40}}[_.-])?(?:{_LABELS}|pb|pagebreak)[_.-]?0{{0,4}}({_NUMBER})", re.IGNORECASE)
_CLASSES = names("pagenum pageno pagenumber page-number page-num page_number pagebreak page-break pb pagina")


def page_label(element: etree._Element) -> str | None:
    """The number of the printed page that begins at an element; None for an element that begins none.

    It is empty where the element is a page break that does not say of which page.
    """
    if _is_page_break(element):
        shown = _shown_text(element)
        if shown is None:
            return None
        for told in (element.get("title", ""), element.get("aria-label", ""), shown):
            if label := _label(told):
                return label
        named = _IN_ID.fullmatch(element.get("id", "")[:80])
        return named[1] if named else ""
    if _CLASSES.isdisjoint(element.get("class", "").lower().split()):
        return None
    return _label(_shown_text(element) or "") or None


def _is_page_break(element: etree._Element) -> bool:
    return (
        "pagebreak" in element.get("epub:type", "").split()
        or element.get("role") == "doc-pagebreak"
        or element.tag == "pagenum"
    )


def _shown_text(element: etree._Element) -> str | None:
    """The text of an element; None if it is more than a label."""
    text = " ".join("".join(str(piece) for piece in islice(element.itertext(), 8)).split())
    return text if len(text) <= LONGEST_LABEL else None


def _label(told: str) -> str:
    """`12` for `Page 12`, `[Pg 12]` and `12`; empty for what is no number."""
    even = " ".join(told.split())
    if not even or len(even) > LONGEST_LABEL:
        return ""
    number = _SHOWN.fullmatch(even)
    return number[1] if number else ""
