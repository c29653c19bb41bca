"""Capitals: which differences are convention, which change a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.gaps import ends_sentence
from mkdocs_quotecheck.model import EditKind

if TYPE_CHECKING:
    from mkdocs_quotecheck.matching.placing import Placement
    from mkdocs_quotecheck.matching.tokens import Tokens
    from mkdocs_quotecheck.matching.vocabulary import Vocabulary

# A heading in capitals has at least so many words in capitals in a row.
HEADING_WORDS = 2


def case_kind(placement: Placement, q: int, s: int, quoted: str, original: str, words: Vocabulary) -> EditKind:
    """What a difference in case alone is."""
    tokens, source = placement.part.tokens, placement.tokens
    if _is_keyword(quoted, original, words):
        return EditKind.KEYWORD_CASE
    if quoted[1:] == original[1:] and (q == 0 or ends_sentence(tokens.gap(q)) or ends_sentence(source.gap(s))):
        return EditKind.FIRST_CASE
    if _in_capitals(source, s) or _in_capitals(tokens, q):
        return EditKind.TYPOGRAPHY
    return EditKind.SPELLING


def _is_keyword(quoted: str, original: str, words: Vocabulary) -> bool:
    word = original.lower()
    return (word in words.words.modals or word in words.negations) and quoted.isupper() != original.isupper() and len(word) > 2


def _in_capitals(tokens: Tokens, at: int) -> bool:
    run = 0
    for index in range(max(0, at - 1), min(len(tokens), at + 2)):
        raw = tokens.raw(index, index + 1)
        run += raw.isupper() and len(raw) > 1
    return tokens.raw(at, at + 1).isupper() and run > HEADING_WORDS
