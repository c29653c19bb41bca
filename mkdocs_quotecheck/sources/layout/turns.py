"""Speakers' labels of a transcript in plain text: `MS HALE:`, `Q:`, `Ada Hale:` at the beginning of a line."""

from __future__ import annotations

import functools
import re
from collections import Counter
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import available, language
from mkdocs_quotecheck.model import Mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_BEFORE = r"[ \t]{0,40}(?:\d{1,3}[ \t]{1,12})?(?:>>[ \t]?)?"
"""Of a label: indentation, a court transcript's line number, a caption's `>>`."""

# Words that begin with a capital, a point only at the end of one or after an initial.
_WORD = r"[^\W\d_a-z][\w'’\-]{0,29}\.?"
_LABELLED = re.compile(
    rf"{_BEFORE}({_WORD}(?:[ ](?:\(?{_WORD}\)?|of|the|de|von|van|la|\#?\d{{1,3}})){{0,5}})[ \t]?"
)
# `Q.` with a point instead of a colon.
_INITIAL = re.compile(rf"{_BEFORE}([A-Z])")
# What ends a label is far rarer than lines are, and a pattern that begins with one sign is searched for ten times faster.
_COLON = re.compile(r":(?=\s|\Z)")
_POINT_BEHIND_INITIAL = re.compile(r"\.(?<=[A-Z]\.)(?=\s|\Z)")
# What may stand before and in a label together.
_LONGEST_LABELLED = 300

# The end of a sentence and a label in capitals behind it, for `MS HALE:` in the middle of a paragraph.
_INLINE = re.compile(rf"[.!?\])”\"’'][ \t\n]{{1,3}}({_WORD}(?:[ ]{_WORD}){{1,3}})\Z")
_COLON_BEHIND_CAPITAL = re.compile(r":(?<=[^\W\d_a-z]:)(?=\s)")
_LONGEST_INLINE = 80

MAX_LABEL_WORDS = 4
"""Of a label in small letters: `Ada Hale`, `Dr Tom van Hale`; a longer run before a colon is a sentence."""

MIN_LABELS = 2
MIN_RETURNING = 0.75
MIN_SHARE = 0.3
"""Text without registered speakers reads as a transcript only if at least two labels come back, three quarters of the labelled
lines carry one that does, and 30 % of the paragraphs are labelled. The headings of a structured abstract (`METHODS:`) stand once
each, and a manual's `NOTE:` is far rarer than its paragraphs: no turn is seen in 940 papers, standards and reviews."""


def find_turns(text: str, labels: Sequence[str] = ()) -> tuple[Mark, ...]:
    """Where each speaker's turn begins, with the label as it stands in the text.

    Args:
        text: The source's text.
        labels: Labels that the registry maps to people. With any given and found the text is taken for a transcript; without,
            it must read like one.
    """
    if ":" not in text and "." not in text:
        return ()
    found = _labels(text)
    if labels:
        given = _registered(text, labels)
        return tuple(sorted({mark.offset: mark for mark in (*found, *given)}.values())) if given else ()
    return _returning(text, found) or _titled(text, found)


def _labels(text: str) -> list[Mark]:
    """What looks like a label, in order."""
    initials = _at_line_starts(text, _INITIAL, _POINT_BEHIND_INITIAL)
    labels = _at_line_starts(text, _LABELLED, _COLON)
    # In `Q. Hale: …` the whole is the label.
    return [
        Mark(offset, label)
        for offset, label in sorted((initials | labels).items())
        if offset not in labels or _looks_like_label(label)
    ]


def _at_line_starts(text: str, label: re.Pattern[str], end: re.Pattern[str]) -> dict[int, str]:
    """The labels that fill a line up to such an end, by their offset."""
    found: dict[int, str] = {}
    for stop in end.finditer(text):
        start = text.rfind("\n", max(0, stop.start() - _LONGEST_LABELLED), stop.start()) + 1
        match = label.fullmatch(text, start, stop.start())
        if match:
            found[match.start(1)] = match[1]
    return found


def _registered(text: str, labels: Iterable[str]) -> list[Mark]:
    """Turns under labels that the registry names, whatever they look like."""
    bare = sorted({label.strip().rstrip(":.").strip() for label in labels} - {""}, key=len, reverse=True)
    if not bare:
        return []
    either = "|".join(r"[ \t]+".join(re.escape(word) for word in label.split()) for label in bare)
    pattern = re.compile(rf"^{_BEFORE}({either})[ \t]?[:.](?=\s|$)", re.MULTILINE | re.IGNORECASE)
    return [Mark(match.start(1), match[1]) for match in pattern.finditer(text)]


def _titled(text: str, found: Sequence[Mark]) -> tuple[Mark, ...]:
    """Turns whose labels begin with a title, which no heading does: each speaker may stand once."""
    labelled = {mark.offset: mark for mark in found}
    for colon in _COLON_BEHIND_CAPITAL.finditer(text):
        before = text[max(0, colon.start() - _LONGEST_INLINE) : colon.start()]
        label = _INLINE.search(before)
        if label and label[1].isupper():
            offset = colon.start() - len(before) + label.start(1)
            labelled[offset] = Mark(offset, label[1])
    titled = {
        mark.label
        for mark in labelled.values()
        if " " in mark.label and mark.label.partition(" ")[0].rstrip(".").lower() in _titles()
    }
    if len(titled) < MIN_LABELS or any(mark.label not in titled for mark in labelled.values()):
        return ()
    return tuple(sorted(labelled.values())) if len(labelled) >= MIN_SHARE * _units(text) else ()


@functools.cache
def _titles() -> frozenset[str]:
    """Titles before names, of all languages: which one a source is written in is not known here."""
    return frozenset(title for code in available() for title in language(code).reading.titles)


def _returning(text: str, found: Sequence[Mark]) -> tuple[Mark, ...]:
    counts = Counter(mark.label for mark in found)
    coming_back = [mark for mark in found if counts[mark.label] > 1]
    if len({mark.label for mark in coming_back}) < MIN_LABELS or len(coming_back) < MIN_RETURNING * len(
        found
    ):
        return ()
    return tuple(found) if len(found) >= MIN_SHARE * _units(text) else ()


def _units(text: str) -> int:
    """How many stretches a text has that could each be a turn.

    Turns are parted by blank lines or only by line ends; wrapped lines make the number of lines useless then.
    """
    lines = sum(1 for line in text.split("\n") if line and not line.isspace())
    paragraphs = text.count("\n\n") + 1
    return min(lines, paragraphs) if paragraphs > 1 else lines


def _looks_like_label(label: str) -> bool:
    """Capitals throughout, or a name of a few words; the small words of `Dr van Hale` do not count."""
    return label.isupper() or len(label.split()) <= MAX_LABEL_WORDS
