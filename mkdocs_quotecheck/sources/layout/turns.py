"""Speakers' labels of a transcript in plain text: `MS HALE:`, `Q:`, `Ada Hale:` at the beginning of a line."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import (
    ARTICLES,
    LABEL_PARTICLES,
    ROLE_LINKS,
    UNNAMED_SPEAKER_LINKS,
    UNNAMED_SPEAKERS,
)
from mkdocs_quotecheck.model import Mark
from mkdocs_quotecheck.sources.layout.label_forms import other_labels, titles
from mkdocs_quotecheck.text.characters import OPENING_MARKS
from mkdocs_quotecheck.text.speaker_labels import EITHER, UNNAMED, label_parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_STAMP = r"[\[(]?\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?"
_BEFORE = rf"\f?[ \t]{{0,40}}(?:\d{{1,3}}[ \t]{{1,12}})?(?:{_STAMP}[ \t]{{0,9}}(?:[\-–—|][ \t]{{1,9}})?)?(?:[\-–—][ \t]?)?(?:>>[ \t]?)?"
"""Of a label: the beginning of a page, indentation, a court transcript's line number, the time, a caption's dash or `>>`."""

# Words that begin with a capital, a point only at the end of one or after an initial.
_WORD = r"[^\W\d_a-z][\w'’\-]{0,29}\.?"
_SMALL = "|".join(sorted(LABEL_PARTICLES))
# `La señora HALE`, `M. le président`: titles keep their small letter behind an article.
_TITLES = "|".join(sorted(title for title in titles() if len(title) > 2))
_BRACKET = r"[ \t]?[(\[][^()\[\]\n]{1,60}[)\]]"
_ROLE = rf"(?:(?:,|[ ][/|])[ ]{_WORD}(?:[ ](?:{_WORD}|{_SMALL}|{'|'.join(sorted(ROLE_LINKS))})){{0,7}})"
_TIME_BEHIND = rf"(?:[ \t]{{1,9}}{_STAMP})"
_LABELLED = re.compile(
    rf"{_BEFORE}({_WORD}(?:[ ](?:\(?{_WORD}\)?|{_SMALL}|{_TITLES}|\#?\d{{1,3}})){{0,5}}(?:{_ROLE}?(?:{_BRACKET})?|(?:{_BRACKET}){_ROLE})"
    rf"{_TIME_BEHIND}?|\([ \t]?{_WORD}(?:[ ](?:{_WORD}|{_SMALL})){{0,5}}[ \t]?\))[ \t\u00a0\u202f]?"
)
# `Voice from the gallery`, `A voice`: nobody whom the transcript names.
_NOBODY = re.compile(
    rf"{_BEFORE}((?:(?i:{'|'.join(sorted(ARTICLES))})[ ])?(?i:{'|'.join(sorted(UNNAMED_SPEAKERS))})"
    rf"(?:[ ](?:{'|'.join(sorted(UNNAMED_SPEAKER_LINKS))})(?:[ ][^\s:.,;]{{1,20}}){{0,3}})?)"
)
# `Q.` with a point instead of a colon.
_INITIAL = re.compile(rf"{_BEFORE}([A-Z])")
# Signs of emphasis in a text that nobody rendered: `**HALE:**`.
_EMPHASIS = r"[*_]{0,3}"
# What may follow a known name in its label, before a colon and before a point.
_BEHIND_NAME = rf"(?:(?:[ \t]{_SMALL})(?:[ \t]{_WORD}){{1,4}})?(?:{_BRACKET})?(?:(?:,|[ ][/|])[ ][^,:.\n]{{2,60}})?(?:{_BRACKET})?{_TIME_BEHIND}?"
_BEHIND_NAME_IN_RECORD = rf"(?:(?:[ ]of)(?:[ ]{_WORD}){{1,4}}(?<!\.))?(?:{_BRACKET})?"
# `Mr. VANE.` and `The PRESIDING OFFICER.`, where a record ends its labels with a point.
_RECORD = re.compile(
    rf"^\f?[ \t]{{0,40}}((?:[A-Z][a-z]{{1,12}}\.?[ ])(?:[^\W\d_a-z][^\W\d_a-z'’\-]{{1,29}}[ ]?){{1,3}}(?<![ ]){_BEHIND_NAME_IN_RECORD})\.(?=\s)",
    re.MULTILINE,
)
# Somebody else goes on, without a name: `>>` anywhere, a dash at the head of a line.
_OTHER_SPEAKER = re.compile(r">>(?=[ \t]?\S)")
_DASH_LINE = re.compile(rf"^\f?[ \t]{{0,40}}[\-–—][ \t]?(?=[¿¡{OPENING_MARKS}]?[^\W\d_a-z])", re.MULTILINE)
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


def find_turns(text: str, labels: Sequence[str] = (), *, captions: bool = False) -> tuple[Mark, ...]:
    """Where each speaker's turn begins, with the label as it stands in the text.

    Args:
        text: The source's text.
        labels: Labels that the registry maps to people. With any given and found the text is taken for a transcript; without,
            it must read like one.
        captions: Whether the text is one of captions, in which a dash begins what the next speaker says.
    """
    if not any(sign in text for sign in ":.–—"):
        return ()
    found = _labels(text)
    if labels:
        given = _registered(text, labels)
        named = {mark.offset: mark for mark in (*found, *given)} if given else {}
        turns = tuple(sorted(named.values()))
    else:
        turns = _returning(text, found) or _titled(text, found) or (_captioned(found) if captions else ())
    return with_unnamed(text, turns, captions=captions) if turns else ()


def with_unnamed(text: str, turns: tuple[Mark, ...], *, captions: bool) -> tuple[Mark, ...]:
    """The turns, and those that signs alone begin."""
    starts = [match.end() for match in _OTHER_SPEAKER.finditer(text)] if ">>" in text else []
    dashed = [match.end() for match in _DASH_LINE.finditer(text)] if captions else []
    if not starts and not dashed:
        return turns
    offsets = sorted(mark.offset for mark in turns)
    unnamed = [
        Mark(start, label)
        for found, label in ((starts, UNNAMED), (dashed, EITHER))
        for start in found
        # A label right behind the sign says who it is.
        if (at := bisect_left(offsets, start)) == len(offsets) or text[start : offsets[at]].strip(" \t>")
    ]
    return tuple(sorted((*turns, *unnamed)))


def _labels(text: str) -> list[Mark]:
    """What looks like a label, in order."""
    initials = _at_line_starts(text, _INITIAL, _POINT_BEHIND_INITIAL)
    labels = other_labels(text) | _at_line_starts(text, _LABELLED, _COLON)
    labels |= _at_line_starts(text, _NOBODY, _COLON)
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
    patterns = (
        (
            rf"^{_BEFORE}{_EMPHASIS}((?:{either}){_BEHIND_NAME}){_EMPHASIS}[ \t\u00a0\u202f]?(?::{_EMPHASIS}(?=\s|$)|：)",
            re.IGNORECASE,
        ),
        (
            rf"^{_BEFORE}{_EMPHASIS}((?:{either})){_EMPHASIS}[ \t][–—-][ \t](?=[{OPENING_MARKS}]?[^\W\d_a-z])",
            re.NOFLAG,
        ),
        (rf"^{_BEFORE}((?:{either}))[ \t]?\.(?=\s|$)", re.IGNORECASE),
        (rf"^{_BEFORE}((?:{either}){_BEHIND_NAME_IN_RECORD})\.(?=\s|$)", re.NOFLAG),
    )
    found = {
        match.start(1): Mark(match.start(1), match[1])
        for pattern, flags in patterns
        for match in re.finditer(pattern, text, re.MULTILINE | flags)
    }
    if any(mark.label.isupper() or mark.label.split()[-1].isupper() for mark in found.values()) and any(
        text.startswith(".", mark.offset + len(mark.label)) and len(mark.label) > 1 for mark in found.values()
    ):
        record = (Mark(match.start(1), match[1]) for match in _RECORD.finditer(text))
        found = {mark.offset: mark for mark in record} | found
    return list(found.values())


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
        if " " in mark.label and mark.label.partition(" ")[0].rstrip(".").lower() in titles()
    }
    if len(titled) < MIN_LABELS or any(mark.label not in titled for mark in labelled.values()):
        return ()
    return tuple(sorted(labelled.values())) if len(labelled) >= MIN_SHARE * _units(text) else ()


def _returning(text: str, found: Sequence[Mark]) -> tuple[Mark, ...]:
    names = [label_parts(mark.label).name or (mark.label,) for mark in found]
    counts = Counter(names)
    coming_back = [name for name in names if counts[name] > 1]
    if len(set(coming_back)) < MIN_LABELS or len(coming_back) < MIN_RETURNING * len(found):
        return ()
    return tuple(found) if len(found) >= MIN_SHARE * _units(text) else ()


def _captioned(found: Sequence[Mark]) -> tuple[Mark, ...]:
    """Labels in capitals are speakers in captions, which have no headings: each may stand once."""
    capitals = tuple(mark for mark in found if mark.label.isupper() and len(mark.label) > 1)
    return capitals if len({mark.label for mark in capitals}) >= MIN_LABELS else ()


def _units(text: str) -> int:
    """How many stretches a text has that could each be a turn.

    Turns are parted by blank lines or only by line ends; wrapped lines make the number of lines useless then.
    """
    lines = sum(1 for line in text.split("\n") if line and not line.isspace())
    paragraphs = text.count("\n\n") + 1
    return min(lines, paragraphs) if paragraphs > 1 else lines


def _looks_like_label(label: str) -> bool:
    """Capitals throughout, or a name of a few words; the small words of `Dr van Hale` do not count."""
    return label.isupper() or len(label_parts(label).name) <= MAX_LABEL_WORDS
