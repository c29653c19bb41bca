"""Footnote references: which links are some, and whether what such a link shows is a mark or words of the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.languages import NOTE_LABELS
from mkdocs_quotecheck.reading.html import elements
from mkdocs_quotecheck.text.raised import plain_figures

if TYPE_CHECKING:
    from collections.abc import Mapping

_NOTE_TARGET = re.compile(r"[^#]*#(?:fn|footnote|note|cite_note|user-content-fn)[\w:.-]*", re.IGNORECASE)
_NOTE_REFERENCE_ID = re.compile(r"(?:user-content-)?(?:fnref|footnote-ref|cite_ref)", re.IGNORECASE)
# What stands around a mark and between several: brackets, commas, a caret.
_AROUND: Final = " \t\r\n\f\u00a0\u202f()[]{}（）［］〔〕【】,;.:^"
_BRACKETS: Final = tuple("([{（［〔【")
_SIGNS = re.compile(r"[*†‡§¶‖※⁎∗#◊△⌄↩]{1,4}")
# Notes are counted from one, and no page has a thousand.
_NUMBER = re.compile(r"[1-9]\d{0,2}")
_LETTER = re.compile(r"[^\W\d_]")
_ROMAN = re.compile(r"x{0,3}(?:ix|iv|v?i{0,3})")
_LABEL = re.compile(
    rf"(?:{'|'.join(sorted(NOTE_LABELS))})(?:[.\s\u00a0-]*[1-9]\d{{0,2}}|[.\s\u00a0-]+[a-z]{{1,2}})",
    re.IGNORECASE,
)
# The number or letter that an id ends with; `fn:lamp` has none.
_LAST = re.compile(r"(?:\A|[:_.-]|(?:fn|note|ref|n|tn))(\d+|[a-z])\Z", re.IGNORECASE)
# So many notes may a page have defined before those that it has referred to so far.
NOTES_AHEAD: Final = 20


def is_note_reference(attributes: Mapping[str, str], classes: frozenset[str], *, raised: bool) -> bool:
    """Whether a link leads to a footnote; `raised` if it stands in a `<sup>`."""
    if classes & elements.NOTE_REF_CLASSES or attributes.get("role") == "doc-noteref":
        return True
    target = attributes.get("href", "")
    if raised and target.startswith("#"):
        return True
    # `<a href="#fn1"><sup>1</sup></a>`, with the raised figure inside.
    named = _NOTE_REFERENCE_ID.match(attributes.get("id", ""))
    return named is not None or _NOTE_TARGET.fullmatch(target) is not None


def is_bare(text: str) -> bool:
    """Whether there is nothing in a text but what stands around marks."""
    return not text.strip(_AROUND)


def is_mark(text: str, before: str, note: str, number: int) -> bool:
    """Whether what a footnote reference shows is a mark, and cannot be read as a part of the text before it.

    Args:
        text: What the link shows: `1`, `[2]`, `†`, `note 3`.
        before: The character that stands before it.
        note: Id of the footnote.
        number: How many footnotes the page has referred to so far, each counted once, this one included.
    """
    mark = plain_figures(text.strip(_AROUND))
    if not mark or _SIGNS.fullmatch(mark) or _LABEL.fullmatch(mark):
        return True
    if not (_NUMBER.fullmatch(mark) or _LETTER.fullmatch(mark) or _ROMAN.fullmatch(mark)):
        return False
    joined = before.isdigit() if mark.isdigit() else before.isalpha()
    return not joined or text.strip().startswith(_BRACKETS) or _is_own(mark, note, number)


def _is_own(mark: str, note: str, number: int) -> bool:
    """Whether a mark is the one that its footnote has: by its id, or as the footnotes are counted."""
    told = _LAST.search(note)
    if told is None:
        return not mark.isdigit() or int(mark) <= number + NOTES_AHEAD
    if told[1].lower() == mark.lower():
        return True
    if mark.isdigit():
        return int(mark) == number
    return len(mark) > 1 or ord(mark.lower()) - ord("a") + 1 == number
