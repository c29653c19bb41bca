"""Where sentences end, as far as signs and a list of abbreviations tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs_quotecheck.text.lexicon import Lexicon

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s+[\"'“‘«„(\[]*[^\W_a-z]|\s*$)|[。！？]|\n[ \t]*\n|\f")
_LAST_WORD = re.compile(r"[\w.]*$")
_WORD_OR_NUMBER = re.compile(r"[^\W_]+")
# A longer word is none that a list holds.
LONGEST_WORD = 30
# A sentence is looked back for so far; what stands before says nothing about a fragment.
LONGEST_LOOK = 400


def sentence_ends(text: str, words: Lexicon) -> list[int]:
    """Offsets behind each sentence end in a piece of text."""
    return [match.end() for match in _END.finditer(text) if not _is_abbreviation(text, match.start(), words)]


def _is_abbreviation(text: str, at: int, words: Lexicon) -> bool:
    if text[at] != ".":
        return False
    last = _LAST_WORD.search(text, max(0, at - 12), at)
    word = last[0].lower() if last else ""
    return word in words.words.abbreviations or (len(word) == 1 and word.isalpha())


def clause_start(text: str, at: int, words: Lexicon) -> int:
    """Where the sentence that `at` lies in begins, as far as it is looked back for."""
    first = max(0, at - LONGEST_LOOK)
    ends = sentence_ends(text[first:at] + "A", words)
    return first + ends[-1] if ends else first


def clause_before(text: str, at: int, words: Lexicon) -> str:
    """The text of the sentence that `at` lies in, up to there; white space in it is single spaces."""
    return " ".join(text[clause_start(text, at, words) : at].split())


def last_word(text: str, start: int, end: int) -> str:
    """The last word or number of `text[start:end]`, in small letters; empty if there is none within a word's length."""
    found = _WORD_OR_NUMBER.findall(text[max(start, end - LONGEST_WORD) : end])
    return found[-1].lower() if found else ""
