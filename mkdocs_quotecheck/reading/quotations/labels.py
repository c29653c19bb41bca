"""What stands before the marks of a block quote and only says where or whose the words are: `Acts 2:14 “…”`, `Hale: “…”`."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import NAME_LINKS
from mkdocs_quotecheck.text.characters import CLOSING_BRACKETS, DASHES, OPENING_BRACKETS
from mkdocs_quotecheck.text.words import words_in

if TYPE_CHECKING:
    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.languages._schema import ReadingWords

# A title with a chapter, a name with an office; longer leads are sentences.
LONGEST_LABEL = 8
LONGEST_PLACE = 60
"""Characters of a place in a document, at the end of a label."""
_INTRODUCES = re.compile(rf"[:：|>{DASHES}]\Z")
_BRACKETED = re.compile(
    rf"[{OPENING_BRACKETS}][^{OPENING_BRACKETS}{CLOSING_BRACKETS}]*[{CLOSING_BRACKETS}]\.?\Z"
)
# A place in a document: `2:14`, `§ 4`, `Art. 5(1)`, `4.2`, `n. 7`; a bare number or year is none: `In 2014 “…”`.
_PLACE = re.compile(
    r"(?:(?:§§?|№|#|[^\W\d_]{1,5}\.)\s?\d[\w.:,()–-]*|\d+(?:[:.,]\d+[a-z]?)+(?:[–-]\d+)?|\d+\s?\(\d+\)|[IVXLC]+[.,:]\s?\d+)[.,]?\Z"
)


def is_label(lead: str, language: Language) -> bool:
    """Whether the words before the marks are no part of what is said or told."""
    lead = lead.strip()
    words = [word.key for word in words_in(lead)]
    if not lead:
        return True
    if len(words) > LONGEST_LABEL or not _telling(language.reading).isdisjoint(words):
        return False
    if _INTRODUCES.search(lead) or _BRACKETED.search(lead):
        return True
    named = all(_is_named(lead[word.start :], word.key) for word in words_in(lead))
    return named and _PLACE.search(lead[-LONGEST_PLACE:]) is not None


def _is_named(written: str, word: str) -> bool:
    """Whether a word is of a title or a number: with a capital, a small word between such, or an abbreviation."""
    return not written[0].islower() or word in NAME_LINKS or written[len(word) : len(word) + 1] == "."


@functools.cache
def _telling(words: ReadingWords) -> frozenset[str]:
    """Words that make a sentence of what stands before the marks."""
    verbs = (words.speech_verbs, words.quoting_verbs, words.thought_verbs)
    spoken = frozenset[str]().union(*(each.past | each.present | each.base for each in verbs))
    nouns = words.role_nouns | words.speech_nouns
    return (spoken - nouns) | words.auxiliaries | frozenset(words.pronouns)
