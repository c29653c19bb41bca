"""The head of a Markdown file and its first heading; the head of a plain text that names its author."""

from __future__ import annotations

import contextlib
import re
from typing import Final

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.registering.metadata._about import About, made
from mkdocs_quotecheck.site.heads import head_values, listed_names
from mkdocs_quotecheck.sources.decoding import decode
from mkdocs_quotecheck.text.frontmatter import front_matter

_HEAD: Final = 4_000
"""Characters of a plain text in which its head is looked for: Project Gutenberg's stands below a notice of a few lines."""
_LONGEST: Final = 4
"""Bytes of a character."""
# Runs of spaces are taken whole: one of 500 would be tried in a hundred million ways. `About C#` ends in a word, `About ##` does not.
_TITLE = re.compile(r"#[ \t]++(\S.{0,400}?)(?:[ \t]++#++)?[ \t]*+(?:\{[^{}]{0,400}\}[ \t]*+)?$")
_UNDERLINE = re.compile(r"={3,}[ \t]*")
_FENCE = re.compile(r"(`{3,}|~{3,})")
_MARKUP = re.compile(r"!?\[([^\[\]\n]*)\]\([^()\n]*\)|[*_`]+")
_FIELD = re.compile(r"^(Title|Author):[ \t]*(\S[^\n]*)$", re.MULTILINE | re.IGNORECASE)  # fmt: skip


def of_markdown(data: bytes) -> About:
    """What the YAML head says, else the heading with which the text begins."""
    text = decode(data, None).replace("\r\n", "\n")
    head = head_values(text)
    found = front_matter(text)
    heading = _only_title(text[found.end() :] if found else text)

    def said(*names: str) -> str:
        return next((str(head[name]) for name in names if isinstance(head.get(name), (str, int))), "")

    day = next((str(head[name]) for name in ("date", "published") if head.get(name)), "")
    return made(
        title=said("title") or _MARKUP.sub(r"\1", heading),
        people=tuple(name for key in ("author", "authors") for name in listed_names(head.get(key))),
        date=day,
        language=said("lang", "language"),
        url=said("canonical_url", "url"),
        doi=said("doi"),
        isbn=said("isbn"),
    )


def _only_title(body: str) -> str:
    """The heading of the first level with which a text begins; empty where another follows.

    A book without a title begins with the heading of its first chapter, which has others beside it.
    """
    found: list[tuple[int, str]] = []
    fence = before = ""
    number = 0
    for line in body.lstrip().splitlines():
        mark = _FENCE.match(line)
        if mark and (not fence or mark[1].startswith(fence)):
            fence = "" if fence else mark[1]
        title = _TITLE.match(line) if not fence else None
        if title:
            found.append((number, title[1]))
        elif before.strip() and not fence and _UNDERLINE.fullmatch(line):
            found.append((number - 1, before.strip()))
        if len(found) > 1:
            return ""
        before, number = line, number + 1
    return found[0][1] if found and found[0][0] == 0 else ""


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
