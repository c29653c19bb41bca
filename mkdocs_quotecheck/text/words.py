"""Words of running text, for questions of grammar: lower case, plain apostrophes, with their offsets.

Comparing a quotation with its source cuts finer, see `matching.tokens`; looking words up cuts as `folding` does.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from mkdocs_quotecheck.text.characters import APOSTROPHES, plain_apostrophes
from mkdocs_quotecheck.text.scripts import UNSPACED_LETTERS

LETTERS: Final = r"[^\W\d_]"
CAPITAL: Final = r"[^\W\d_a-zß-öø-ÿ]"
"""A pattern for a capital letter, or a letter of a script that has none."""
"""A pattern for one letter of any script."""
WORD_PATTERN: Final = rf"[^\W_]+(?:[{APOSTROPHES}][^\W_]+)*"
"""A pattern for a word or number: `didn’t` and `l’eau` are one."""
_WORD: Final = re.compile(WORD_PATTERN)
_HYPHENED: Final = re.compile(rf"[^\W_]+(?:[{APOSTROPHES}\u2010\u2011-][^\W_]+)*")
_LETTER_WORD: Final = re.compile(rf"{LETTERS}+(?:[{APOSTROPHES}]{LETTERS}+)*")


# Chinese words have 1.6 characters on average, Japanese ones with their particles 2 to 3.
CHARACTERS_A_WORD: Final = 2
_UNSPACED: Final = re.compile(f"[{UNSPACED_LETTERS}]")


class Word(NamedTuple):
    """A word where it stands."""

    key: str
    """In small letters, with plain apostrophes."""
    start: int
    end: int


def words_in(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words and numbers of `text[start:end]`, in order; offsets count in `text`."""
    found = _WORD.finditer(text, start, len(text) if end is None else end)
    return [Word(plain_apostrophes(match[0].lower()), match.start(), match.end()) for match in found]


def first_word(text: str, start: int = 0, end: int | None = None) -> Word | None:
    """The first word or number of `text[start:end]`, wherever it begins; None if there is none."""
    match = _WORD.search(text, start, len(text) if end is None else end)
    return Word(plain_apostrophes(match[0].lower()), match.start(), match.end()) if match else None


def keys_in(text: str, start: int, end: int) -> list[str]:
    """The keys of `words_in`, without their offsets, in a quarter of the time."""
    # One text of all words is made small at once; no word has a line end in it.
    found = "\n".join(_WORD.findall(text, start, end))
    return plain_apostrophes(found.lower()).split("\n") if found else []


def word_list(text: str) -> list[str]:
    """The words and numbers of a text, in small letters, with plain apostrophes."""
    return _WORD.findall(plain_apostrophes(text.lower()))


def hyphened_words(text: str) -> list[str]:
    """As `word_list`, but words joined by a hyphen are one: `so-called`."""
    return _HYPHENED.findall(plain_apostrophes(text.lower()))


def letter_words(text: str) -> list[str]:
    """As `word_list`, without numbers."""
    return _LETTER_WORD.findall(plain_apostrophes(text.lower()))


def count_words(text: str) -> int:
    """How many words a text has, in any script: what spaces part, and half of the characters that none part.

    All thresholds on the length of a quotation, note or page count so.
    """
    unspaced = len(_UNSPACED.findall(text))
    return _parted(text, unspaced) + -(-unspaced // CHARACTERS_A_WORD)


def count_tokens(text: str) -> int:
    """As `count_words`, but each character that no spaces part counts, as it does where a quotation is compared with a source."""
    unspaced = len(_UNSPACED.findall(text))
    return _parted(text, unspaced) + unspaced


def _parted(text: str, unspaced: int) -> int:
    """What spaces part; where characters stand beside it that none part, what has letters or figures of its own."""
    if not unspaced:
        return len(text.split())
    return sum(any(map(str.isalnum, part)) for part in _UNSPACED.sub(" ", text).split())


def last_word(text: str, start: int, end: int) -> str:
    """The last word or number of `text[start:end]`, as in `word_list`; empty if there is none within a word's length."""
    found = word_list(text[max(start, end - LONGEST_WORD) : end])
    return found[-1] if found else ""


# A longer word is none that a list holds.
LONGEST_WORD: Final = 30
