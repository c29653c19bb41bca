"""Words that lost the space between them in the source: `foundthat`, as text layers of PDFs have it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs_quotecheck.text.lexicon import Lexicon

# A shorter piece may be an ending or a beginning of any word: `on` in `carton`, `in` in `insignificant`.
SHORTEST_PIECE = 3
SHORTEST_LAST = 4


def is_glued_pair(fragment: str, original: str, text: str, words: Lexicon) -> bool:
    """Whether a word of the source is two words of which the quotation has one.

    One of them is a small word of the language, the other a word that the language's lists or the source itself have; and the
    whole is no word of theirs.

    Args:
        fragment: The quotation's word, folded; the source's begins or ends with it.
        original: The source's word.
        text: All of the source.
        words: Of the language.
    """
    begins = original.startswith(fragment)
    rest = original[len(fragment) :] if begins else original[: -len(fragment)]
    last = rest if begins else fragment
    if min(len(fragment), len(rest)) < SHORTEST_PIECE or not original.isalpha():
        return False
    small, other = (last, fragment if begins else rest) if _is_small(last, words) else (rest, fragment)
    if not _is_small(small, words) or (small is last and begins and len(last) < SHORTEST_LAST):
        return False
    if _is_known(original, words) or words.negates(fragment, original) or _count(original, text) > 1:
        return False
    return _is_known(other, words) or _count(other, text) > 0


def _is_small(word: str, words: Lexicon) -> bool:
    return (
        word in words.governors
        or word in words.matching.denying.breaks
        or word in words.matching.denying.complementizers
    )


def _is_known(word: str, words: Lexicon) -> bool:
    return (
        _is_small(word, words)
        or word in words.verb_forms
        or word in words.adverbs
        or word in words.matching.pronouns
    )


def _count(word: str, text: str) -> int:
    """How often a word stands in the source by itself; two are enough."""
    found = re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.IGNORECASE)
    return sum(1 for _, _ in zip(range(2), found, strict=False))
