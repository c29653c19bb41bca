"""What a source has that is not its text: citation markers, footnote numbers, stage directions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs_quotecheck.matching.tokens import Tokens
    from mkdocs_quotecheck.matching.vocabulary import Vocabulary

# A citation marker has at most so many words: `[Hale et al., 2003; Orr and Pike, 2011, p. 4]`.
LONGEST_MARKER = 12
_OPEN = re.compile(r"[\[(\uff3b][\s*_^]*$")
_CLOSE = re.compile(r"^[\s*_.!]*[\])\uff3d]")
_SQUARE = re.compile(r"[\[\uff3b][\s*_^]*$")
_KEY = re.compile(r"[a-z]{1,12}[a-z+.]{0,12}[-_:]?\d[\w.-]*")
_FIGURES = re.compile(r"\d{1,4}(?:,\d{1,4})*")
_GLUED = re.compile(r"^[.,;:!?][\"'”’)]*$")


def is_markup(tokens: Tokens, first: int, behind: int, words: Vocabulary) -> bool:
    """Whether the source's tokens `first:behind` are marks about its text rather than text."""
    if behind <= first:
        return False
    if all(word[0] == "^" for word in tokens.words[first:behind]):
        return first == 0 or not _is_base(tokens.words[first - 1])
    before, after = tokens.gap(first), tokens.gap(behind)
    if tokens.text.endswith(("<sup>", "<SUP>"), 0, tokens.starts[first]):
        return all(word.isdigit() for word in tokens.words[first:behind])
    if behind == first + 1 and _is_glued_number(tokens, first):
        return True
    if behind - first > LONGEST_MARKER or not _OPEN.search(before) or not _CLOSE.match(after):
        return False
    return _is_marker(tokens, first, behind, words, square=bool(_SQUARE.search(before)))


def _is_base(word: str) -> bool:
    """Whether a raised figure behind this word is an exponent: after a number, or after a unit's short name."""
    return word[0].isdigit() or len(word) <= 2


def _is_glued_number(tokens: Tokens, at: int) -> bool:
    """`evidence.12 The`: a number right behind a full stop, with nothing but space behind it."""
    word = tokens.words[at]
    if not word.isdigit() or len(word) > 3 or at == 0 or tokens.words[at - 1][0].isdigit():
        return False
    return bool(_GLUED.match(tokens.gap(at))) and (tokens.gap(at + 1)[:1].isspace() or at + 1 == len(tokens))


def _is_marker(tokens: Tokens, first: int, behind: int, words: Vocabulary, *, square: bool) -> bool:
    inside = tokens.words[first:behind]
    if all(word in words.words.stage_directions for word in inside):
        return True
    if not square:
        return False
    if all(_FIGURES.fullmatch(word) for word in inside):
        return True
    return all(
        word.isdigit() or word in words.words.reference_words or _KEY.fullmatch(word) for word in inside
    ) and any(_KEY.fullmatch(word) or word in words.words.reference_words for word in inside)
