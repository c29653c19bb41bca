"""A passage that begins or ends inside a number: `5` out of `−5`, `$300` or `5 million`, `10` out of `10⁶` or `10 %`."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.text.alternation import one_of

if TYPE_CHECKING:
    from mkdocs_quotecheck.text.lexicon import Lexicon

# Signs before a number that belong to it; a minus only where no word or number stands before it.
# A range is a number as well: `5–10`.
_HEAD = re.compile(
    r"(?:(?<![\w)\]%.])[-\u2010-\u2013\u2212]|[<>≤≥≈~±]\s?|[$€£¥]\s?|(?<![\w.,-])\d+(?:[.,]\d+)*[-\u2010-\u2013])$"
)
_HEAD_REACH = 12
# A range is a number as well; what is behind a plus-or-minus is not part of the value.
_TAIL = re.compile(
    r"[-\u2010-\u2013]\d+|\s{0,3}[%‰％]|\^\{?[-\u2212+]?\w+|[\u207a\u207b]?[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]+"
)
# Raised figures behind four digits are a footnote's: `in 2014²`.
_YEAR_DIGITS = 4
# Groups of figures and a decimal part: `3,52`, `1.273`.
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_DIGITS_BEFORE = re.compile(r"\d+(?:[.,]\d+)*\Z")
# The longest word that may go on with a number, and the space before it.
_TAIL_REACH = 24


def cut_before(text: str, start: int) -> Span | None:
    """The number that a passage from `start` on lacks the head of; None if it lacks nothing."""
    if not text[start : start + 1].isdigit():
        return None
    head = _HEAD.search(text, max(0, start - _HEAD_REACH), start)
    return Span(head.start(), _number_end(text, start)) if head else None


def cut_behind(text: str, end: int, words: Lexicon) -> Span | None:
    """The number that a passage up to `end` lacks the rest of; None if it lacks nothing."""
    if not end or not text[end - 1].isdigit():
        return _exponent(text, end, words)
    first = _number_start(text, end)
    tail = _TAIL.match(text, end, end + _TAIL_REACH)
    if tail and not (tail[0][0] not in "-^" and _is_raised(tail[0]) and end - first >= _YEAR_DIGITS):
        return Span(first, tail.end())
    scale = _scales(words).match(text, end, end + _TAIL_REACH)
    return Span(first, scale.end()) if scale else None


# A number and the short name of its unit, or a symbol of one letter: what is raised behind them is an exponent.
_BASE = re.compile(r"(?:(\d[\d.,]*\s?)(?:[^\W\d_]+/)?([^\W\d_]{1,12})|(?<![^\W_])([^\W\d_]))\Z")
_EXPONENT = re.compile(r"\^\{?[-\u2212+]?\w+\}?|[\u207a\u207b]?[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]")
# Words of one letter: a note's number may stand behind them.
_SHORTEST_NOTED = 3


def _exponent(text: str, end: int, words: Lexicon) -> Span | None:
    """The power that a passage up to `end` lacks the exponent of: `12 m` out of `12 m²`."""
    tail = _EXPONENT.match(text, end, end + _TAIL_REACH)
    base = _BASE.search(text, max(0, end - _TAIL_REACH), end) if tail else None
    if tail is None or base is None:
        return None
    unit = base[2]
    if unit and len(unit) >= _SHORTEST_NOTED and unit.lower() not in words.matching.units:
        return None
    if base[3] and (base[3].lower() in words.governors or base[3].lower() in words.matching.pronouns):
        return None
    return Span(base.start(), tail.end())


def _is_raised(tail: str) -> bool:
    return tail[-1] in "\u00b2\u00b3\u00b9\u2070\u2074\u2075\u2076\u2077\u2078\u2079"


@functools.cache
def _scales(words: Lexicon) -> re.Pattern[str]:
    """`million` and the like behind a number; abbreviations of one letter may be units."""
    known = one_of(word for word in words.numbers.scales if len(word) > 1 or not word.isascii())
    boundary = "" if words.matching.unspaced else r"\b"
    return re.compile(rf"\s{{0,3}}(?:{known}){boundary}", re.IGNORECASE)


def _number_end(text: str, start: int) -> int:
    found = _DIGITS.match(text, start)
    return found.end() if found else start


def _number_start(text: str, end: int) -> int:
    found = _DIGITS_BEFORE.search(text, max(0, end - _TAIL_REACH), end)
    return found.start() if found else end
