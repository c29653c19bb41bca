"""What of a built page was not read: lost by the parser, kept from every reader, or outside of what is taken for the content.

Navigation, heads and feet, sidebars and dialogs of themes are no text of a page. What else lies outside and may be a quotation
is told, since nobody would look for it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import NotRead
from mkdocs_quotecheck.text import visibility
from mkdocs_quotecheck.text.shown_html import LOOKS_QUOTED, dense_length, shown
from mkdocs_quotecheck.text.trees import Step, Walk, names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

LEAST_LOST: Final = 40
"""Characters: where a page has fewer outside or lost, they are labels and signs."""
SHARE_LOST: Final = 0.02
"""Of a page's text: parsers differ by less in what they make of entities and broken tags; of 371 pages of four generators none
differs by more than 0.1 %."""
SHOWN_WORDS: Final = 60

_CHROME_TAGS: Final = names(
    "nav header footer aside form button select dialog svg canvas script style noscript template iframe head"
)
_CHROME_ROLES: Final = names(
    "navigation search banner contentinfo complementary dialog alertdialog alert status menu menubar toolbar"
)
_CHROME_NAME = re.compile(
    r"(?:^|[-_])(?:nav|navbar|navigation|side-?bar|toc|menu|breadcrumbs?|footer|header|masthead|banner|cookies?|consent|search"
    r"|related|announce(?:ment)?|skip(?:-?link|-?to)?|pagination|pager|comments?|share|social|newsletter|modal|popup|drawer"
    r"|overlay|toolbar|topbar|dialog|ads?|advert|widget|md-footer|md-header|md-tabs|md-top)(?:$|[-_])",
    re.IGNORECASE,
)
_CONTENT_TAGS: Final = frozenset(("main", "article"))


def lost_parts(text: str, tree: etree._Element) -> Iterator[NotRead]:
    """What of a page is in nothing that the parser made of it, told before the tree is changed; `text` is the whole file."""
    from lxml import etree

    there = shown(text)
    if there.swallowed is not None:
        yield NotRead(there.swallowed.told, shortened(there.swallowed.text))
    found = dense_length(etree.tostring(tree, method="text", encoding="unicode"))
    length = there.length
    if length - found > max(LEAST_LOST, SHARE_LOST * length):
        yield NotRead(f"{length - found:,} of {length:,} characters are lost in broken mark-up")


def shortened(text: str) -> str:
    """The first words of what was not read."""
    return text if len(text) <= SHOWN_WORDS else text[:SHOWN_WORDS].rsplit(" ", 1)[0]


def outside_parts(
    tree: etree._Element, contents: Sequence[etree._Element], content: str
) -> Iterator[NotRead]:
    """What stands outside of the elements that are read and is worth a word; `content` is the HTML that is read."""
    texts, sure = _texts_outside(tree, frozenset(contents))
    text = " ".join(" ".join(texts).split())
    quoted = LOOKS_QUOTED.search(text) if text else None
    empty = not shown(content).length
    if quoted is not None:
        yield NotRead(
            "words between quotation marks stand outside of its content",
            shortened(quoted[0]),
            sure=sure or empty,
        )
    elif empty and dense_length(text) >= LEAST_LOST:
        yield NotRead("nothing of its text was read", shortened(text), sure=False)


def _texts_outside(tree: etree._Element, contents: frozenset[etree._Element]) -> tuple[list[str], bool]:
    """The texts outside of the content and of what themes add, and whether they stand in elements that are content by name."""
    texts: list[str] = []
    sure = False
    walk = Walk(tree)
    for step, element in walk:
        if step is Step.START:
            if element in contents or _is_chrome(element):
                walk.skip()
                continue
            sure = sure or element.tag in _CONTENT_TAGS or element.get("role") == "main"
            texts.append(element.text or "")
        elif element is not tree:
            texts.append(element.tail or "")
    return texts, sure


def _is_chrome(element: etree._Element) -> bool:
    tag = element.tag if isinstance(element.tag, str) else ""
    if tag in _CHROME_TAGS or element.get("role") in _CHROME_ROLES:
        return True
    if not element.attrib:
        return False
    classes = (element.get("class") or "").split()
    if any(map(_CHROME_NAME.search, (*classes, element.get("id") or ""))):
        return tag not in ("html", "body")
    attributes = {str(name): str(value) for name, value in element.attrib.items()}
    return visibility.is_unseen(tag, attributes, frozenset(classes), visibility.style_of(attributes))
