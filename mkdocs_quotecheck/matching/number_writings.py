"""One number or time of day in two writings: `86 500` and `86.500`, `19.30` and `19:30`, `14 h 30` and `14h30`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.languages import HOUR_WORDS
from mkdocs_quotecheck.model import EditKind
from mkdocs_quotecheck.text.numerals import value_of_digits

if TYPE_CHECKING:
    from mkdocs_quotecheck.matching.tokens import Tokens
    from mkdocs_quotecheck.text.lexicon import Lexicon

_SEPARATORS: Final = re.compile(r"[.,'’\s]")
_CLOCK: Final = re.compile(
    rf"(\d{{1,2}})\s?([:.]|{'|'.join(sorted(HOUR_WORDS, key=len, reverse=True))})\s?(\d\d)", re.IGNORECASE
)


def bare_digits(joined: str) -> str:
    """The digits of a number or time of day, whatever groups or parts them; other words as they are."""
    if not joined[:1].isdigit():
        return joined
    clock = _CLOCK.fullmatch(joined)
    return clock[1] + clock[3] if clock else _SEPARATORS.sub("", joined)


def writing_kind(quoted: str, original: str, words: Lexicon) -> EditKind:
    """What two writings with the same digits are: one number, or two (`86.500` and `86 500` in English)."""
    one, two = _CLOCK.fullmatch(quoted), _CLOCK.fullmatch(original)
    if one and two and (one[2] not in ".," or two[2] not in ".,"):
        same = (int(one[1]), one[3]) == (int(two[1]), two[3])
        return EditKind.PUNCTUATION if same else EditKind.NUMBER
    comma = words.numbers.decimal_comma
    values = [value_of_digits(text, decimal_comma=comma) for text in (quoted, original)]
    return EditKind.NUMBER if None not in values and values[0] != values[1] else EditKind.PUNCTUATION


def is_clock_word(quoted: Tokens, q: tuple[int, int], source: Tokens, s: tuple[int, int]) -> bool:
    """Whether one side has a word between hours and minutes where the other has a sign: `14 h 30` and `14:30`."""
    for tokens, (first, behind), other, (at, end) in ((quoted, q, source, s), (source, s, quoted, q)):
        within = first > 0 and behind == first + 1 and behind < len(tokens) and at == end
        if within and tokens.words[first] in HOUR_WORDS and 0 < at < len(other):
            around = (tokens.words[first - 1], tokens.words[behind])
            return all(word.isdigit() for word in around) and other.gap(at) == ":"
    return False
