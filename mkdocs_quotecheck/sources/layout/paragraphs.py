"""The way back into documents without lines: paragraphs, counted anew below each heading and on each page."""

from __future__ import annotations

import re
from dataclasses import replace
from heapq import merge
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs_quotecheck.sources.formats._shape import ReadText

_SPACE = re.compile(r"\s+")
_EMPTY_LINE = re.compile(r"\n[ \t\f]*+\n")


def with_paragraphs(read: ReadText) -> ReadText:
    """A text whose places are its paragraphs, and whose lines mean nothing; one that names its places keeps them."""
    if read.places:
        return replace(read, lines=())
    # Where a note stands behind the text, the headings over its place in it are named again.
    headings = {mark.offset for mark in read.sections if _stands_at(mark, read.text)}
    fresh = merge(sorted(mark.offset for mark in read.sections), (mark.offset for mark in read.pages))
    following = next(fresh, None)
    places: list[Mark] = []
    number = 0
    for start in _beginnings(read.text):
        while following is not None and following <= start:
            following, number = next(fresh, None), 0
        if start in headings:
            places.append(Mark(start, "heading"))
            continue
        number += 1
        places.append(Mark(start, f"paragraph {number}"))
    return replace(read, lines=(), places=tuple(places))


def _stands_at(mark: Mark, text: str) -> bool:
    """Whether a heading stands where its mark is: above a note that is written behind the text it is only said again."""
    there = text[mark.offset : mark.offset + 2 * len(mark.label)]
    return " ".join(there.split()).startswith(" ".join(mark.label.split()))


def _beginnings(text: str) -> Iterator[int]:
    """Where paragraphs begin: at the text's beginning, and behind empty lines."""
    if text[:1].strip():
        yield 0
    for space in _SPACE.finditer(text):
        if space.end() < len(text) and _EMPTY_LINE.search(text, space.start(), space.end()):
            yield space.end()
