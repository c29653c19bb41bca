"""CSS selectors that say which elements of a document are its text: `select:` and `without:` of the registry.

soupsieve judges them on a copy of the document's tree for Beautiful Soup; the readers go on with the elements of lxml's tree,
which know their lines.
"""

from __future__ import annotations

import functools
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.sources.formats._shape import Stretch
from mkdocs_quotecheck.text.trees import Step, Walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import soupsieve
    from bs4 import BeautifulSoup
    from lxml import etree

    from mkdocs_quotecheck.sources.formats._shape import ReadingOptions, ReadText

LONGEST_SELECTOR = 500

MOST_COMPARISONS = 5_000_000
"""Elements that a selector looks at beside or below others: about two seconds."""

_SIBLINGS = re.compile(r"~|:nth-|:first-of|:last-of|:only-of")
_BELOW = re.compile(r":has\(|:contains|:-soup-contains|:dir\(|:lang\(")


def check_selector(selector: str) -> None:
    """Raises `QuotecheckError` for what is no CSS selector, or one whose cost has no bound."""
    import soupsieve

    if len(selector) > LONGEST_SELECTOR:
        raise QuotecheckError(
            f"A selector has {LONGEST_SELECTOR} characters at most.", "Write a list of shorter ones."
        )
    if len(_BELOW.findall(selector)) > 1:
        raise QuotecheckError(
            f"“{selector[:60]}” asks twice for what is inside or in the text of an element.",
            "Use one `:has()` or `:-soup-contains()` in a selector.",
        )
    try:
        soupsieve.compile(selector)
    except (soupsieve.SelectorSyntaxError, ValueError, TypeError, RecursionError) as error:
        said = str(error).partition("\n")[0].strip().rstrip(".:")
        raise QuotecheckError(
            f"“{selector[:60]}” is not a CSS selector: {said[:120]}.",
            "Write one such as `article`, `.post-content` or `#minutes > p`.",
        ) from None


class Selection:
    """What the registry's selectors choose of one document."""

    def __init__(self, root: etree._Element, options: ReadingOptions, *, xml: bool = False) -> None:
        self.chosen: tuple[etree._Element, ...] = ()
        """The elements that are the document, in order, none inside another; empty where nothing is said."""
        self.left_out: frozenset[etree._Element] = frozenset()
        self.marked: dict[etree._Element, tuple[str, ...]] = {}
        """The elements whose place in the text is asked for, with the selectors that each fits."""
        if not options.select and not options.without and not options.marked:
            return
        copy = CopiedTree(root, xml=xml)
        for selector in options.marked:
            for element in copy.select((selector,)):
                self.marked[element] = (*self.marked.get(element, ()), selector)
        self.left_out = frozenset(copy.select(options.without))
        if options.select:
            self.chosen = tuple(_outermost(copy.select(options.select), self.left_out))
            if not self.chosen:
                written = "”, “".join(selector[:60] for selector in options.select)
                raise QuotecheckError(
                    f"No element of the document fits the selector “{written}”.",
                    "Look at the file's mark-up, and correct `select:`, or leave it out.",
                )


class Stretches:
    """Where marked elements stand in the text that is written."""

    def __init__(self, marked: Mapping[etree._Element, tuple[str, ...]]) -> None:
        self._marked = marked
        self._open: dict[etree._Element, int] = {}
        self._found: list[Stretch] = []

    def begin(self, element: etree._Element, offset: int) -> None:
        """The next words stand in an element."""
        if element in self._marked:
            self._open[element] = offset

    def end(self, element: etree._Element, offset: int) -> None:
        """The last words stood in it."""
        start = self._open.pop(element, offset)
        if start < offset:
            self._found += [Stretch(each, Span(start, offset)) for each in self._marked[element]]

    def result(self, read: ReadText) -> ReadText:
        """A text with what was found in it."""
        return replace(read, stretches=tuple(self._found)) if self._found else read


class CopiedTree:
    """A copy of a tree for Beautiful Soup that knows which element each of its tags is."""

    def __init__(self, root: etree._Element, *, xml: bool = False) -> None:
        self._soup, self._elements = _copied(root, xml=xml)
        self._root = root
        self._tags = {self._elements[id(tag)]: tag for tag in self._soup.find_all(True)}

    def fits(self, element: etree._Element, selector: str) -> bool:
        """Whether a selector, one of a table, fits an element."""
        tag = self._tags.get(element)
        return tag is not None and _compiled(selector).match(tag)

    def select(self, selectors: Iterable[str]) -> list[etree._Element]:
        """The elements that any of the selectors fits, in the order of the document."""
        import soupsieve

        found: dict[int, etree._Element] = {}
        for selector in selectors:
            self._refuse_cost(selector)
            for tag in soupsieve.select(selector, self._soup):
                number = id(tag)
                if number in self._elements:
                    found[number] = self._elements[number]
        order = {number: at for at, number in enumerate(self._elements)}
        return [found[number] for number in sorted(found, key=lambda number: order[number])]

    @functools.cached_property
    def _measures(self) -> tuple[int, int]:
        return _measured(self._root)

    def _refuse_cost(self, selector: str) -> None:
        beside, depth = self._measures
        cost = beside * len(_SIBLINGS.findall(selector))
        cost += len(self._elements) * depth * len(_BELOW.findall(selector))
        if cost > MOST_COMPARISONS:
            raise QuotecheckError(
                f"The document has too many elements for the selector “{selector[:60]}”.",
                "Use one without `~`, `:nth-…`, `:has()` and `:-soup-contains()`.",
            )


@functools.lru_cache(maxsize=1024)
def _compiled(selector: str) -> soupsieve.SoupSieve:
    import soupsieve

    return soupsieve.compile(selector)


def _copied(root: etree._Element, *, xml: bool) -> tuple[BeautifulSoup, dict[int, etree._Element]]:
    from bs4 import BeautifulSoup
    from bs4.builder import TreeBuilder
    from lxml import etree

    class _Builder(TreeBuilder):
        """Parses nothing: the tree is there already."""

        def feed(self, _markup: str | bytes) -> None:
            """Does nothing."""

    builder = _Builder()
    builder.is_xml = xml
    soup = BeautifulSoup("", builder=builder)
    soup.reset()
    elements: dict[int, etree._Element] = {}
    for step, element in Walk(root):
        if step is Step.ASIDE:
            # Its words are none; what stands behind it is.
            if element.tail:
                soup.handle_data(element.tail)
            continue
        name = etree.QName(element.tag)
        if step is Step.START:
            attributes = {str(key): str(value) for key, value in element.items()}
            tag = soup.handle_starttag(name.localname, name.namespace, None, attributes)
            if tag is not None:
                elements[id(tag)] = element
            if element.text:
                soup.handle_data(element.text)
        else:
            soup.handle_endtag(name.localname)
            if element.tail:
                soup.handle_data(element.tail)
    soup.endData()
    return soup, elements


def _measured(root: etree._Element) -> tuple[int, int]:
    """The sum of the squares of the numbers of children, and how deep elements nest."""
    beside = deepest = depth = 0
    for step, element in Walk(root):
        if step is Step.START:
            depth += 1
            deepest = max(deepest, depth)
            beside += len(element) ** 2
        elif step is Step.END:
            depth -= 1
    return beside, deepest


def _outermost(
    elements: Sequence[etree._Element], left_out: frozenset[etree._Element]
) -> Iterable[etree._Element]:
    """Those that stand in none of the others, and in none that is left out."""
    chosen = set(elements)
    for element in elements:
        above = {element, *element.iterancestors()}
        if above.isdisjoint(left_out) and not (above - {element}) & chosen:
            yield element
