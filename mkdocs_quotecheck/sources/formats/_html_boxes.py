"""Boxes of a saved page that are no part of what the document says, and boxes that stand beside its text.

The former are comments of readers, requests for consent, links to other pages, advertisements, buttons to share.

They are told by the names that their makers gave them (`class`, `id`), word by word: `comment-list` is a list of comments,
`tag-comments` and `committee-comments` are something else. Where such names have other uses, what is in the box must bear them
out: a box of related pages is full of links, one to sign up has a field. What holds a page's main heading is no box.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from mkdocs_quotecheck.languages import ADVERTISING_LABELS, BOX_TITLES
from mkdocs_quotecheck.sources.formats._html_box_names import Box, box_named
from mkdocs_quotecheck.text.trees import names
from mkdocs_quotecheck.text.words import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

MOSTLY_LINKS = 0.5
"""Share of a box's characters that stand in links. Lists of links have 0.8 and more, running text with many links 0.2."""

LARGEST_BOX = 400
"""Elements in a box of links or buttons; a larger one is taken for text."""

MOST_LOOKS = 4
"""So often each element is looked at on average at most, so that boxes in boxes cost no more than the page's length."""

_LONGEST_NAME = 80
_LOOKED_AT = 60
_MOST_PARTS = 6
_LONGEST_TITLE = 60


# A class that says what a page is about or how its theme is set, never what a box is.
_ON_PAGES: Final = frozenset({"html", "body", "main"})
_HOLDS_COMMENTS: Final = names("div section article aside ol ul li dl dd table tr footer form")
_BESIDE: Final = names("div section aside figure table span p ul dl small")
_TITLED: Final = frozenset({"div", "section", "aside", "ul", "nav"})
_HEADING = re.compile(r"h[1-6]\Z")
_FIELDS: Final = frozenset({"input", "form", "button", "textarea"})


class _Content(NamedTuple):
    """What stands in an element."""

    characters: int
    linked: int
    fields: int


class Boxes:
    """Tells boxes of one page."""

    def __init__(self, root: etree._Element) -> None:
        self._allowance = MOST_LOOKS * sum(1 for _ in root.iter()) + LARGEST_BOX
        self._holders: set[etree._Element] = set()
        for main in root.iter("h1", "main"):
            part: etree._Element | None = main
            while part is not None and part not in self._holders:
                self._holders.add(part)
                part = part.getparent()

    def kind(self, element: etree._Element) -> Box | None:
        """What box an element is; None for what is a part of the document."""
        tag = str(element.tag)
        if tag in _ON_PAGES or _HEADING.match(tag):
            return None
        for name in _names(element):
            box = box_named(name)
            if box and self._bears_out(element, box):
                return box
        if tag in _TITLED and self._is_titled(element):
            return Box.LINKS
        # Long paragraphs are neither a label nor a link.
        if tag not in ("p", "div") or len(element) > _MOST_PARTS or len(element.text or "") > _LONGEST_TITLE:
            return None
        if _is_label(element):
            return Box.ADVERTISING
        return Box.LINKS if tag == "p" and self._points_elsewhere(element) else None

    def _bears_out(self, element: etree._Element, box: Box) -> bool:
        """Whether what an element holds agrees with its name."""
        if box is Box.WIKI:
            return True
        if box is Box.COMMENTS:
            return element.tag in _HOLDS_COMMENTS and element not in self._holders
        content = self._content(element)
        if content is None:
            return False
        mostly_links = content.linked >= MOSTLY_LINKS * content.characters
        borne_out = {
            Box.LINKS: mostly_links or (content.linked > 0 and _has_linked_heading(element)),
            Box.SHARING: mostly_links,
            Box.SIGNING_UP: content.fields > 0,
            Box.BESIDE: element.tag in _BESIDE,
        }
        return borne_out.get(box, True)

    def _is_titled(self, element: etree._Element) -> bool:
        """Whether a label or a heading says that links to other pages follow, and they do."""
        first = _heading_of(element)
        heading = _short_text(first) if first is not None else ""
        if not BOX_TITLES.isdisjoint((_plain(element.get("aria-label", "")), _plain(heading))):
            content = self._content(element)
            return bool(content and 2 * content.linked >= content.characters - len(heading))
        return False

    def _points_elsewhere(self, element: etree._Element) -> bool:
        """Whether a paragraph is `Read more: …` with a link to another page."""
        lead, colon, _ = _short_text(element).partition(":")
        if not colon or _plain(lead) not in BOX_TITLES:
            return False
        content = self._content(element)
        return bool(content and 2 * content.linked >= content.characters - len(lead))

    def _content(self, element: etree._Element) -> _Content | None:
        if element in self._holders:
            return None
        characters = linked = fields = 0
        for number, part in enumerate(element.iter("*")):
            self._allowance -= 1
            if number >= LARGEST_BOX or self._allowance < 0:
                return None
            fields += part.tag in _FIELDS
            text = len((part.text or "").strip()) if part.tag not in ("script", "style", "svg") else 0
            tail = len((part.tail or "").strip()) if part is not element else 0
            if part.tag == "a" and part.get("href"):
                linked += sum(len(piece.strip()) for piece in part.itertext())
            characters += text + tail
        return _Content(characters, min(linked, characters), fields)


def in_comments(element: etree._Element) -> bool:
    """Whether an element stands among the comments of readers."""
    part: etree._Element | None = element
    while part is not None:
        if part.tag in _HOLDS_COMMENTS and Box.COMMENTS in map(box_named, _names(part)):
            return True
        part = part.getparent()
    return False


def _names(element: etree._Element) -> Iterator[str]:
    yield from (name for name in element.get("class", "").split() if len(name) <= _LONGEST_NAME)
    name = element.get("id", "")
    if name and len(name) <= _LONGEST_NAME and not _is_anchor(element, name):
        yield name


def _is_anchor(element: etree._Element, name: str) -> bool:
    """Whether an id is the address of a heading: `comments` of a section *Comments*."""
    first = _heading_of(element)
    return first is not None and word_list(name) == word_list(_short_text(first))


def _heading_of(element: etree._Element) -> etree._Element | None:
    """The heading that an element begins with."""
    first = next(element.iterchildren(), None)
    return first if first is not None and _HEADING.match(str(first.tag)) else None


def _has_linked_heading(element: etree._Element) -> bool:
    """Whether the box is a link with a heading: the title of another page."""
    for heading in element.iter("h2", "h3", "h4", "h5", "h6"):
        parent = heading.getparent()
        if next(heading.iter("a"), None) is not None or (parent is not None and parent.tag == "a"):
            return True
    return element.tag == "a"


def _is_label(element: etree._Element) -> bool:
    text = _short_text(element)
    return bool(text) and _plain(text) in ADVERTISING_LABELS


def _short_text(element: etree._Element) -> str:
    """The text of an element, or its beginning where that is long."""
    from lxml import etree

    found = ""
    for event, part in islice(etree.iterwalk(element, events=("start", "end")), _LOOKED_AT):
        found += ((part.text if event == "start" else part.tail if part is not element else "") or "")[
            :_LOOKED_AT
        ]
    return " ".join(found.split())


def _plain(title: str) -> str:
    return " ".join(title[: _LONGEST_TITLE * 2].lower().split()).strip(" :.…-–—")
