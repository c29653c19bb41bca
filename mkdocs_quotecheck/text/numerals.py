"""Numerals and their value: number words in running text, digits with separators, Roman numbers."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from mkdocs_quotecheck.text.alternation import one_of
from mkdocs_quotecheck.text.names import known_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.languages import Language

SPACES = "    "
"""Between the parts of a number."""

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# No number word is longer: `neunhundertneunundneunzigtausend…` is written in several from a million on.
LONGEST_NUMERAL = 60
_NOT_LETTERS = re.compile(r"[^\w]+")
_SEPARATED = re.compile(r"\d+(?:[.,]\d+)*")
_GROUPING = re.compile(rf"['’{SPACES}]")
# About as many as the greatest floating-point number has.
MOST_DIGITS = 300
_ROMAN = re.compile(r"(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})", re.IGNORECASE)
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in words. The offsets are in the text that was searched."""

    value: float
    start: int
    end: int


class _Word(NamedTuple):
    """A word of a number: where it stands, and the numerals it is made of."""

    start: int
    end: int
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Numerals:
    """A language's number words, compiled."""

    part: re.Pattern[str]
    """One numeral, scale or joiner at the start of what is left of a word."""
    small_scales_below: float
    """Scales below this stand inside a group (`two hundred thousand`), the others end one."""


def find_numerals(text: str, start: int, end: int, language: Language) -> Iterator[Numeral]:
    """Every number in words in `text[start:end]`, in order; articles and lone scales (`one`, `thousand`) are none."""
    data = language.numbers
    if not data.cardinals or not _may_have_words(text, start, end, language):
        return
    run: list[_Word] = []
    for match in _word_pattern(language).finditer(text, start, end):
        parts = _parts(match.group().lower(), language)
        touching = run and not text[run[-1].end : match.start()].strip(SPACES + "-")
        if run and not (touching and parts and _continues(run[-1].parts[-1], parts[0], language)):
            yield from _counted(run, language)
            run = []
        if parts and (run or not set(parts) <= set(data.joiners)):
            run.append(_Word(match.start(), match.end(), parts))
    yield from _counted(run, language)


@functools.cache
def _numerals(language: Language) -> _Numerals:
    data = language.numbers
    small = 1e4 if 10 in data.scales.values() else 1e3
    return _Numerals(re.compile(one_of((*data.cardinals, *data.scales))), small)


@functools.cache
def _word_pattern(language: Language) -> re.Pattern[str]:
    """Words; where they are not separated, runs of two signs of numbers and more, since one alone is part of a word."""
    data = language.numbers
    if 10 not in data.scales.values():
        return WORD
    return re.compile(f"(?<![第\\d])[{''.join(sign for sign in (*data.cardinals, *data.scales))}]{{2,}}")


def _may_have_words(text: str, start: int, end: int, language: Language) -> bool:
    """Whether a stretch has a numeral, where those are words of their own; most paragraphs have none."""
    data = language.numbers
    if data.units_first or 10 in data.scales.values():
        return True
    words = known_words(text)
    if words is not None and words.lack(_numeral_words(language), start, end):
        return False
    return not _numeral_words(language).isdisjoint(_NOT_LETTERS.split(text[start:end].lower()))


@functools.cache
def _numeral_words(language: Language) -> frozenset[str]:
    return frozenset(language.numbers.cardinals) | frozenset(language.numbers.scales)


@functools.lru_cache(maxsize=2**14)
def _parts(word: str, language: Language) -> tuple[str, ...]:
    """The numerals a word is made of: `zweihundertdreißig`, `twenty-one`; empty for other words."""
    data = language.numbers
    if word in data.cardinals or word in data.scales or word in data.joiners:
        return (word,)
    if "-" in word:
        pieces = [_parts(piece, language) for piece in word.split("-")]
        return tuple(part for piece in pieces for part in piece) if all(pieces) else ()
    compounds = data.units_first or 10 in data.scales.values()
    return _compounded(word, language) if compounds and len(word) <= LONGEST_NUMERAL else ()


def _compounded(word: str, language: Language) -> tuple[str, ...]:
    """The numerals that a word is made of without anything between them, or with *and*: `zweiundzwanzig`."""
    data = language.numbers
    parts: list[str] = []
    at = 0
    while at < len(word):
        match = _numerals(language).part.match(word, at)
        if match is None and parts and data.units_first and word.startswith(data.units_first, at):
            at += len(data.units_first)
            continue
        if match is None:
            return ()
        parts.append(match.group())
        at = match.end()
    return tuple(parts)


def _continues(last: str, first: str, language: Language) -> bool:
    """Whether a numeral goes on the number before it: `two hundred | and five`, `twenty | one`, but not `two | three`."""
    data = language.numbers
    if first in data.joiners:
        return last in data.scales or data.cardinals.get(last, 0) >= 20
    if last in data.joiners:
        return first in data.cardinals
    if first in data.scales or last in data.scales:
        return True
    tens = 20 <= data.cardinals[last] < 100 and data.cardinals[last] % 10 == 0 and data.cardinals[first] < 20
    return tens or (data.cardinals[last] >= 100 and data.cardinals[first] < 100)


def _counted(run: Sequence[_Word], language: Language) -> Iterator[Numeral]:
    """The number that words make together; none where they are an article or a scale without a count."""
    data = language.numbers
    while run and run[-1].parts[-1] in data.joiners:
        run = run[:-1]
    parts = [part for word in run for part in word.parts if part not in data.joiners]
    if not parts or (len(parts) == 1 and (parts[0] in data.articles or parts[0] not in data.cardinals)):
        return
    # Only Chinese and Japanese count `十二` without a one before, and German inside one word: `hundertfünf`.
    compound = bool(data.units_first) and len(run[0].parts) > 1
    if parts[0] not in data.cardinals and 10 not in data.scales.values() and not compound:
        return
    yield Numeral(_value(parts, language), run[0].start, run[-1].end)


def _value(parts: Sequence[str], language: Language) -> float:
    data = language.numbers
    total = group = unit = 0.0
    for part in parts:
        scale = data.scales.get(part)
        if part in data.cardinals:
            unit += data.cardinals[part]
        elif scale is not None and scale < _numerals(language).small_scales_below:
            group += (unit or 1) * scale
            unit = 0.0
        elif scale is not None:
            total += (group + unit or 1) * scale
            group = unit = 0.0
    return total + group + unit


def value_of_digits(digits: str, *, decimal_comma: bool) -> float | None:
    """The value of digits with separators; None for what is no one number: `1,234.567.890`.

    A lone sign before three digits groups thousands if it is not the language's decimal one; where there are points and
    commas the last is the decimal sign.
    """
    digits = _GROUPING.sub("", digits)
    if len(digits) > MOST_DIGITS or not _SEPARATED.fullmatch(digits):
        return None
    decimal = _decimal_sign(digits, "," if decimal_comma else ".")
    if decimal and digits.count(decimal) > 1:
        return None
    for separator in ".,":
        if separator != decimal:
            digits = digits.replace(separator, "")
    return float(digits.replace(",", "."))


def _decimal_sign(digits: str, own: str) -> str:
    """The sign before the decimals; empty for a whole number. `own` is the language's."""
    points, commas = digits.count("."), digits.count(",")
    if points and commas:
        return "." if digits.rindex(".") > digits.rindex(",") else ","
    if points + commas != 1:
        return ""
    sign = "." if points else ","
    head, _, tail = digits.partition(sign)
    groups = sign != own and len(tail) == 3 and len(head) <= 3 and not head.startswith("0")
    return "" if groups else sign


def value_of_roman(letters: str) -> int | None:
    """The value of a Roman number below 400 as pages and chapters have them, in small letters or capitals; None for others."""
    if not _ROMAN.fullmatch(letters):
        return None
    values = [_ROMAN_VALUES[letter] for letter in letters.lower()]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))
