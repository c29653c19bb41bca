"""What the source takes back right behind a passage: *but*, *unless*."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.text.alternation import one_of
from mkdocs_quotecheck.text.characters import (
    APOSTROPHES,
    CLOSING_MARKS,
    OPENING_MARKS,
    TERMINATORS,
    plain_apostrophes,
)
from mkdocs_quotecheck.text.insertions import text_behind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.text.lexicon import Lexicon

# A qualifier is looked for so far behind a passage: an insertion may stand between.
QUALIFIER_REACH = 200
_WORD = rf"[^\W\d_]+(?:[{APOSTROPHES}][^\W\d_]+)?"
_NEXT = re.compile(rf"[\s,;:(]*(?:[–—-]\s*)?({_WORD}(?:\s+{_WORD}){{0,2}})")


@functools.cache
def _qualifier_starts(words: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{one_of(words.qualifier_starts)})\b", re.IGNORECASE)


def cuts_qualifier(text: str, start: int, end: int, words: Lexicon) -> Span | None:
    """Where the qualifier stands that the source goes on with behind the passage `text[start:end]`; None if there is none."""
    if start and end < len(text) and text[end] in CLOSING_MARKS and text[start - 1] in OPENING_MARKS:
        # The passage is all that the source quotes: what follows is said by somebody else.
        return None
    if words.matching.unspaced:
        return _next_unspaced(text, end, words)
    if text[end : end + 1] in TERMINATORS or not _qualifier_starts(words).search(
        text, end, end + QUALIFIER_REACH
    ):
        return None
    rest = text_behind(text, end, min(len(text), end + QUALIFIER_REACH), words)
    match = _NEXT.match(rest)
    following = _unelided(match[1].lower().split(), words) if match else []
    sizes = (size for size in (3, 2, 1) if " ".join(following[:size]) in words.matching.qualifiers)
    return Span(end + match.start(1), end + match.end(1)) if match and next(sizes, 0) else None


def _unelided(found: Sequence[str], words: Lexicon) -> list[str]:
    """Words with the vowel that they have lost before the next: *tant qu'on* is *tant que on*."""
    whole: list[str] = []
    for word in found:
        before, sign, behind = plain_apostrophes(word).partition("'")
        whole += [f"{before}e", behind] if sign and before + sign in words.elided else [word]
    return whole


def _next_unspaced(text: str, end: int, words: Lexicon) -> Span | None:
    start = end
    while start < len(text) and text[start] in "，,、 ”」\n":
        start += 1
    for phrase in sorted(words.matching.qualifiers, key=len, reverse=True):
        if text.startswith(phrase, start):
            return Span(start, start + len(phrase))
    return None
