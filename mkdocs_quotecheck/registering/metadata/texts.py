"""The head of a Markdown file and its first heading; the head of a plain text that names its author."""

from __future__ import annotations

import contextlib
import re
from typing import Final

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.registering.metadata._about import About, made
from mkdocs_quotecheck.site.heads import head_values, listed_names
from mkdocs_quotecheck.sources.decoding import decode
from mkdocs_quotecheck.sources.formats.markdown import read_markdown

_HEAD: Final = 4_000
"""Characters of a plain text in which its head is looked for: Project Gutenberg's stands below a notice of a few lines."""
_LONGEST: Final = 4
"""Bytes of a character."""
_LONGEST_TITLE: Final = 400
_FIELD = re.compile(r"^(Title|Author):[ \t]*(\S[^\n]*)$", re.MULTILINE | re.IGNORECASE)  # fmt: skip


def of_markdown(data: bytes) -> About:
    """What the YAML head says, else the heading with which the text begins."""
    text = decode(data, None).replace("\r\n", "\n")
    head = head_values(text)

    def said(*names: str) -> str:
        return next((str(head[name]) for name in names if isinstance(head.get(name), (str, int))), "")

    day = next((str(head[name]) for name in ("date", "published") if head.get(name)), "")
    return made(
        title=said("title") or _only_title(text),
        people=tuple(name for key in ("author", "authors") for name in listed_names(head.get(key))),
        date=day,
        language=said("lang", "language"),
        url=said("canonical_url", "url"),
        doi=said("doi"),
        isbn=said("isbn"),
    )


def _only_title(text: str) -> str:
    """The heading of the first level with which a text begins; empty where another follows.

    A book without a title begins with the heading of its first chapter, which has others beside it.
    """
    headings = [heading for heading in read_markdown(text).sections if heading.level == 1]
    begins = len(headings) == 1 and headings[0].offset == 0 and len(headings[0].label) <= _LONGEST_TITLE
    return headings[0].label if begins else ""


def of_plain(data: bytes) -> About:
    """Title and author in the lines of a head that names both, as Project Gutenberg's files have it."""
    fields = {name.casefold(): value.strip() for name, value in _FIELD.findall(_beginning(data))}
    if not {"title", "author"} <= fields.keys():
        return About()
    return made(title=fields["title"], people=(fields["author"],))


def _beginning(data: bytes) -> str:
    """The text with which a file begins; a character of several bytes at its end is left out, not cut."""
    for end in range(_LONGEST * _HEAD, _LONGEST * (_HEAD - 1), -1):
        with contextlib.suppress(QuotecheckError):
            return decode(data[:end])[:_HEAD]
    return ""
