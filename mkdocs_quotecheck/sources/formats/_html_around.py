"""What stands around an element of HTML or MathML, and what of the page shows it."""

from __future__ import annotations

import string
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from mkdocs_quotecheck.sources.formats import _html_elements as elements
from mkdocs_quotecheck.text.trees import stands_in_words

if TYPE_CHECKING:
    from lxml import etree

# So many raised letters are looked at, and so many that count up are those of notes: *1er*, *Mª* and *nth* do not.
MOST_LETTERS = 500
FEWEST_LETTERS = 2


def revealed(root: etree._Element) -> frozenset[str]:
    """The ids of what buttons, tabs and links of the page show when they are used."""
    found: set[str] = set()
    for element in root.iter("button", "a", "summary", "div", "span", "li", "label", "h2", "h3", "h4"):
        for name in ("aria-controls", "data-target", "data-bs-target"):
            if value := element.get(name):
                found.update(part.lstrip("#") for part in value.split())
    return frozenset(found - {""})


def first_character(element: etree._Element) -> str:
    return next((str(piece).strip()[:1] for piece in islice(element.itertext(), 20) if piece.strip()), "")


def parent_tag(element: etree._Element) -> str:
    parent = element.getparent()
    return "" if parent is None else str(parent.tag)


def stands_for_shown(element: etree._Element) -> bool:
    """Whether words for screen readers stand beside the same words, cut up, that are shown and not spoken."""
    for beside in (element.getprevious(), element.getnext()):
        if beside is not None and beside.get("aria-hidden") == "true":
            return bool("".join(str(piece) for piece in islice(beside.itertext(), 10)).strip())
    return False


def is_exponent(element: etree._Element) -> bool:
    """Whether an element of MathML is the raised part of its parent."""
    if parent_tag(element) not in ("msup", "msubsup"):
        return False
    return element.getprevious() is not None and element.getnext() is None


def is_numerator(element: etree._Element) -> bool:
    return parent_tag(element) == "mfrac" and element.getnext() is not None


def is_part_of_line(element: etree._Element) -> bool:
    """Whether an element that HTML does not know stands in a line of text."""
    parent = element.getparent()
    if parent is None:
        return False
    in_line = elements.is_foreign_inline(str(element.tag)) or parent.tag in elements.LINES
    return in_line or stands_in_words(element)


def has_lettered_notes(root: etree._Element) -> bool:
    """Whether the raised letters of a document count up, as the marks of notes do: *kiln<sup>a</sup> and men<sup>b</sup>*."""
    shown = ("".join(map(str, each.itertext())).strip() for each in islice(root.iter("sup"), MOST_LETTERS))
    letters = [letter for letter in shown if is_note_letter(letter)]
    return len(letters) >= FEWEST_LETTERS and all(
        ord(after) - ord(before) == 1 for before, after in pairwise(letters)
    )


def is_note_letter(text: str) -> bool:
    return len(text) == 1 and text in string.ascii_lowercase
