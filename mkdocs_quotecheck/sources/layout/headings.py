"""Headings that only their number shows: `4.2.  Retention` on a line of its own."""

from __future__ import annotations

import re

from mkdocs_quotecheck.model import Mark

# A number of up to five levels, at most four digits each, then a short title that begins with a capital. Every repetition is
# bounded, so that a line of a megabyte of digits costs no more than its length. The line end before is looked for several
# times faster than the beginning of a line, and a blank line before tells apart most lines of a text at once.
_NUMBERED = re.compile(
    r"\n[ \t]*+\n[ \t]{0,3}(?:(?:Section|Chapter|Part|Article|Annex|Appendix)[ \t]{1,2})?"
    r"((?:[A-Z]\.)?\d{1,4}(?:\.\d{1,4}){0,4}|[A-Z](?:\.\d{1,4}){0,4}\.)[.:)]?[ \t]{1,8}"
    r"([^\W\d_a-z][^\n]{0,118})$",
    re.MULTILINE,
)
# Line ends put before the text for its first line's sake.
_ADDED = 2
# The line of a table of contents: leaders of dots, or wide space, before a page number.
_CONTENTS = re.compile(r"(?:\.[ \t]?){3,}[ \t]*\d*$|[ \t]{3,}\d{1,4}$")


def numbered_headings(text: str) -> tuple[Mark, ...]:
    """Numbered headings of plain text: lines between blank lines, not ending a sentence, not of a table of contents."""
    found: list[Mark] = []
    for match in _NUMBERED.finditer("\n" * _ADDED + text):
        title = match[2].rstrip()
        if title.endswith((".", ";", ",")) or _CONTENTS.search(title):
            continue
        if _blank_after(text, match.end() - _ADDED):
            found.append(Mark(match.start(1) - _ADDED, f"{match[1].rstrip('.')} {title}"))
    return tuple(found)


def _blank_after(text: str, offset: int) -> bool:
    after = text[offset : offset + 200]
    gap = after[: len(after) - len(after.lstrip("\n \t\f"))]
    return offset == len(text) or gap.count("\n") >= 2
