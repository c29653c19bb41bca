"""Trees of HTML and XML from their beginning to their end, in time that grows as they do.

lxml's own `iterwalk` and `itertext` look at all comments beside a comment anew: 200,000 of them in a row cost two seconds, and a
source file may have fifteen times as many.
"""

from __future__ import annotations

import enum
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree


def names(written: str) -> frozenset[str]:
    """A set of names of elements or classes, written as running text."""
    return frozenset(written.split())


class Step(enum.Enum):
    """What a walk comes to."""

    START = "start"
    END = "end"
    """Of an element; where `skip` was said at its start too."""
    ASIDE = "aside"
    """A comment, processing instruction or entity: what has no children and no words."""


class Walk:
    """The elements of a tree with what stands in them, each with its end; the text behind one is its `tail`."""

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        self._skipped = False

    def skip(self) -> None:
        """Passes over what is in the element that has just been started; its end follows."""
        self._skipped = True

    def __iter__(self) -> Iterator[tuple[Step, etree._Element]]:
        """The steps, in order."""
        nodes = iter(self._root.iter())
        started: list[etree._Element] = []
        node = next(nodes, None)
        while node is not None:
            parent = node.getparent()
            while started and started[-1] is not parent:
                yield Step.END, started.pop()
            if not is_element(node):
                yield Step.ASIDE, node
                node = next(nodes, None)
                continue
            self._skipped = False
            yield Step.START, node
            started.append(node)
            node = _behind(nodes, node) if self._skipped else next(nodes, None)
        while started:
            yield Step.END, started.pop()


def is_element(node: etree._Element) -> bool:
    """Whether it is an element, no comment, processing instruction or entity."""
    return isinstance(node.tag, str)


# libxml2 may tell no line past this; from there on lines are counted.
_LAST_TOLD_LINE = 65_534


def line_of(element: etree._Element) -> int:
    """The line on which an element begins; 0 where that cannot be told."""
    told: int = getattr(element, "sourceline", None) or 0
    return told if told <= _LAST_TOLD_LINE else 0


# Of an element that holds many, so many show whether words stand between them.
_CHILDREN_SEEN = 20


def stands_in_words(element: etree._Element) -> bool:
    """Whether words stand beside an element in its parent."""
    parent = element.getparent()
    if parent is None:
        return False
    beside = (child.tail or "" for child in (*islice(parent, _CHILDREN_SEEN), element))
    return bool((parent.text or "").strip()) or any(map(str.strip, beside))


def texts(root: etree._Element) -> Iterator[str]:
    """The texts in an element, in order, as `itertext` has them."""
    if root.text:
        yield root.text
    for step, node in Walk(root):
        if node is root:
            continue
        text = node.text if step is Step.START else node.tail
        if text:
            yield text


def _behind(nodes: Iterator[etree._Element], passed: etree._Element) -> etree._Element | None:
    """The first of the nodes that stands in another element than the one passed."""
    inside = {passed}
    for node in nodes:
        parent = node.getparent()
        if parent is None or parent not in inside:
            return node
        inside.add(node)
    return None
