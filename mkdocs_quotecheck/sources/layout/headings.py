"""Headings that only their number shows: `4.2.  Retention` on a line of its own."""

from __future__ import annotations

import functools
import re
from itertools import islice
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import PART_NAMES
from mkdocs_quotecheck.model import Mark
from mkdocs_quotecheck.sources.layout.article_lines import articles_in_order
from mkdocs_quotecheck.text.characters import OPENING_MARKS
from mkdocs_quotecheck.text.headings import INSERTED, LONGEST, NUMBER, kind_names, numbered_title

if TYPE_CHECKING:
    from collections.abc import Iterator

# A number of up to five levels, at most four digits each, then a short title that begins with a capital. Every repetition is
# bounded, so that a line of a megabyte of digits costs no more than its length. The line end before is looked for several
# times faster than the beginning of a line, and a blank line before tells apart most lines of a text at once.
_NUMBERED = re.compile(
    rf"\n[ \t]*+\n[ \t]{{0,3}}(?:(?:{'|'.join(PART_NAMES)})[ \t]{{1,2}})?"
    r"((?:[A-Z]\.)?\d{1,4}(?:\.\d{1,4}){0,4}|[A-Z](?:\.\d{1,4}){0,4}\.)[.:)]?[ \t]{1,8}"
    r"([^\W\d_a-z][^\n]{0,118})$",
    re.MULTILINE,
)
_MARKS = OPENING_MARKS
# What every inserted article has before it; most texts have none.
_INTRODUCED = re.compile(rf"[:—–-]\s{{0,4}}[{_MARKS}]")
# Characters: the shortest article with its heading, and a heading that no blank line need follow.
_SHORTEST_PART = 30
_SHORT = 24
# Line ends put before the text for its first line's sake.
_ADDED = 2
# So much of a line shows its leaders.
LEADERS = 120
# The line of a table of contents: leaders of dots, or wide space, before a page number.
_CONTENTS = re.compile(r"(?:\.[ \t]?){3,}[ \t]*\d*$|[ \t]{3,}\d{1,4}$")


def numbered_headings(text: str) -> tuple[Mark, ...]:
    """Numbered headings of plain text: lines between blank lines, not ending a sentence, not of a table of contents.

    Lines that only name an article or chapter are headings too, articles that the text inserts elsewhere, and lines that begin
    with the articles of a law in their order, whatever stands around them.
    """
    found: dict[int, Mark] = {}
    for match in _NUMBERED.finditer("\n" * _ADDED + text):
        title = match[2].rstrip()
        if title.endswith((".", ";", ",")) or _CONTENTS.search(title[-LEADERS:]):
            continue
        if _blank_after(text, match.end() - _ADDED):
            offset = match.start(1) - _ADDED
            named = numbered_title(match[0].strip())
            level = named.level if named else match[1].rstrip(".").count(".") + 1
            found[offset] = Mark(offset, f"{match[1].rstrip('.')} {title}", level)
    lines = {text.rfind("\n", 0, offset) for offset in found}
    for mark in (*_named(text), *inserted_articles(text), *articles_in_order(text)):
        line = text.rfind("\n", 0, mark.offset)
        if line not in lines:
            found[mark.offset] = mark
            lines.add(line)
    return tuple(found[offset] for offset in sorted(found))


def _named(text: str) -> Iterator[Mark]:
    """Lines between blank lines, or above the line that their article begins with, that only name an article or chapter."""
    for match in islice(_beginning().finditer(f"\n\n{text}"), len(text) // _SHORTEST_PART + 10):
        line = match[1].rstrip()
        title = numbered_title(line)
        offset = match.start(1) - _ADDED
        if title is None or _CONTENTS.search(line[-LEADERS:]):
            continue
        following = text[offset + len(match[1]) :].lstrip(" ")[:2] if len(line) < _SHORT else ""
        if _blank_after(text, offset + len(match[1])) or (
            following[:1] == "\n" and not following[1:].islower()
        ):
            yield Mark(offset, line, title.level)


def inserted_articles(text: str) -> Iterator[Mark]:
    """Articles that an act quotes in running text: *the following Article is inserted: ‘Article 5a …*."""
    if not any(map(text.__contains__, _MARKS)) or _INTRODUCED.search(text) is None:
        return
    for match in islice(_inserted().finditer(text), len(text) // _SHORTEST_PART + 10):
        number = 1 if match[1] else 2
        yield Mark(match.start(number), match[number].strip(), INSERTED)


@functools.cache
def _beginning() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, kind_names()), key=len, reverse=True))
    return re.compile(
        rf"\n[ \t]*+\n[ \t]{{0,40}}((?:[{_MARKS}]\s?)?(?:(?i:{names})\b|§|第)[^\n]{{0,{LONGEST}}})$",
        re.MULTILINE,
    )


@functools.cache
def _inserted() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, kind_names()), key=len, reverse=True))
    # British acts name the number alone: *after section 12 insert— “12A Lamps*.
    return re.compile(
        rf"(?<=[:—–-])\s{{0,4}}[{_MARKS}]\s?(?:((?:(?i:{names}|art)\b\.?\s|§\s?){NUMBER})(?!\w)(?=[.\s:–—-]{{0,5}}(?:[^\W_a-zß-ÿ]|[(\d]|\Z))|(\d{{1,4}}[A-Z]{{1,2}})(?=[\s.]))"
    )


def _blank_after(text: str, offset: int) -> bool:
    after = text[offset : offset + 200]
    gap = after[: len(after) - len(after.lstrip("\n \t\f"))]
    return offset == len(text) or gap.count("\n") >= 2
