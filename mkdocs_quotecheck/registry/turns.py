"""Speakers' labels of a transcript in plain text: `MS HALE:`, `Q:`, `Ada Hale:` at the beginning of a line."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Mark

if TYPE_CHECKING:
    from collections.abc import Sequence

_LABEL = re.compile(
    r"^[ \t]{0,40}(?:\d{1,3}[ \t]{1,12})?(?:>>[ \t]?)?"
    r"([^\W\d_][\w.'’\-]{0,29}(?:[ ][\w.'’&()\-]{1,30}){0,5})"
    r"[ \t]?[:.](?=[ \t\n]|$)",
    re.MULTILINE,
)
"""A line number of a court transcript, a caption's `>>`, one to six words, and a colon (or the point of `Q.`)."""

MIN_TURNS_PER_LABEL = 2
MIN_LABELS = 2
MIN_SHARE = 0.3
"""Text without registered speakers reads as a transcript only if two labels come back and 30 % of its paragraphs begin with
one: the headings of a structured abstract (`METHODS:`) stand once each, a manual's `NOTE:` is far rarer than its paragraphs."""


def find_turns(text: str, labels: Sequence[str] = ()) -> tuple[Mark, ...]:
    """Where each speaker's turn begins, with the label as it stands in the text.

    Args:
        text: The source's text.
        labels: Labels that the registry maps to people. With any given the text is taken for a transcript; without,
            it must read like one.
    """
    given = {_key(label) for label in labels}
    found = [
        Mark(match.start(1), match[1])
        for match in _LABEL.finditer(text)
        if _key(match[1]) in given or _looks_like_label(match[1], match[0])
    ]
    if given:
        return tuple(found) if any(_key(mark.label) in given for mark in found) else ()
    counts = Counter(_key(mark.label) for mark in found)
    returning = {key for key, count in counts.items() if count >= MIN_TURNS_PER_LABEL}
    paragraphs = text.count("\n\n") + 1
    lines = sum(1 for line in text.splitlines() if line.strip()) if found else 1
    turns = [mark for mark in found if _key(mark.label) in returning or mark.label.isupper()]
    # Turns may be parted by blank lines or only by line ends; wrapped lines make the number of lines useless then.
    units = min(lines, paragraphs) if paragraphs > 1 else lines
    if len(returning) < MIN_LABELS or len(turns) < MIN_SHARE * units:
        return ()
    return tuple(turns)


def _key(label: str) -> str:
    return " ".join(label.split()).rstrip(":.").casefold()


def _looks_like_label(label: str, matched: str) -> bool:
    """`Q.` needs to be a single capital letter with its point; with a colon, capitals or a name of two to four words do."""
    if matched.rstrip().endswith("."):
        return len(label) == 1 and label.isupper()
    words = label.split()
    if label.isupper():
        return True
    names = [word for word in words if word[0].isupper()]
    return len(names) == len(words) and len(words) <= 4
