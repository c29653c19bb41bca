"""The HTML inside Markdown: what of it hides or strikes the words between its tags, and where it parts words."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, NamedTuple

from mkdocs_quotecheck.sources.formats import _html_elements as elements
from mkdocs_quotecheck.text.trees import names
from mkdocs_quotecheck.text.visibility import is_unseen, style_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from markdown_it.token import Token

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z)|<![A-Z][^<>]*>|<!\[CDATA\[|\]\]>", re.DOTALL)
_TAG = re.compile(r"(<[/]?[A-Za-z][^<>]*>)")
_NAME = re.compile(r"</?([A-Za-z][\w:-]*)")
_ATTRIBUTE = re.compile(
    r"""([\w:@-]{1,60})(?:\s{0,9}=\s{0,9}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'>]{1,2000})))?"""
)
_VOID = names("area base br col embed hr img input link meta param source track wbr")
_LONGEST_TAG = 5000


class Tag(NamedTuple):
    """A tag of a document."""

    name: str
    closes: bool
    unseen: bool
    """Whether it opens an element whose words no reader sees, or sees struck out."""


def read_tag(written: str) -> Tag | None:
    """A tag; None for a comment, an instruction or a tag that holds nothing."""
    found = _NAME.match(written)
    if found is None or written.endswith("/>") or found[1].lower() in _VOID:
        return None
    name = found[1].lower()
    if written[1] == "/":
        return Tag(name, closes=True, unseen=False)
    attributes = {
        match[1].lower(): html.unescape(match[2] or match[3] or match[4] or "")
        for match in _ATTRIBUTE.finditer(written, found.end(), min(len(written), _LONGEST_TAG))
    }
    style = style_of(attributes)
    unseen = (
        name in elements.SKIPPED
        or is_unseen(name, attributes, frozenset(attributes.get("class", "").split()), style)
        or style.hides is not None
        or attributes.get("aria-hidden") == "true"
    )
    return Tag(name, closes=False, unseen=unseen)


def pieces(written: str) -> Iterator[str]:
    """The tags of a block of HTML and what stands between them, in order; comments left out, their line ends kept."""
    even = _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), written)
    return (piece for piece in _TAG.split(even) if piece)


def is_tag(piece: str) -> bool:
    """Whether a piece of a block is a tag."""
    return bool(_TAG.fullmatch(piece))


def tag_name(tag: str) -> str:
    """The name of a tag in small letters; empty for a comment."""
    found = _NAME.match(tag)
    return found[1].lower() if found else ""


class Unseen:
    """Whether the words at hand stand in an element that hides or strikes them, for one document in order.

    Only elements that are closed count: what a tag without an end hides cannot be told.
    """

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._changes = _changes(_tags(tokens))
        self._number = 0
        self._depth = 0

    def __bool__(self) -> bool:
        return self._depth > 0

    def pass_tag(self) -> None:
        """Goes past the next tag."""
        self._depth += self._changes.get(self._number, 0)
        self._number += 1


def _tags(tokens: Iterable[Token]) -> Iterator[Tag | None]:
    for token in tokens:
        if token.type == "html_block":
            yield from (read_tag(piece) for piece in pieces(token.content) if is_tag(piece))
        for child in token.children or ():
            if child.type == "html_inline":
                yield read_tag(child.content)


def _changes(tags: Iterable[Tag | None]) -> dict[int, int]:
    """By the number of a tag: 1 where unseen words begin, -1 where they end."""
    changes: dict[int, int] = {}
    waiting: list[tuple[int, Tag]] = []
    counts: dict[str, int] = {}
    for number, tag in enumerate(tags):
        if tag is None:
            continue
        if not tag.closes:
            waiting.append((number, tag))
            counts[tag.name] = counts.get(tag.name, 0) + 1
        elif counts.get(tag.name):
            while waiting:
                begun, opening = waiting.pop()
                counts[opening.name] -= 1
                if opening.name == tag.name:
                    if opening.unseen:
                        changes[begun], changes[number] = 1, -1
                    break
    return changes
