"""What a whole piece of text says as a number or a date, however it is written: `XIXe`, `19e`; `3. Mai 1911`, `3.5.1911`."""

from __future__ import annotations

import enum
import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.text.characters import RAISED_VALUES
from mkdocs_quotecheck.text.dates import find_dates
from mkdocs_quotecheck.text.normal_forms import normal_form
from mkdocs_quotecheck.text.numbers import find_numbers, same_value
from mkdocs_quotecheck.text.numerals import value_of_roman

if TYPE_CHECKING:
    from mkdocs_quotecheck.languages import Language


class WrittenKind(enum.Enum):
    """What is written."""

    NUMBER = "number"
    ORDINAL = "ordinal"
    ROMAN = "roman"
    """It stands for a number or an ordinal."""
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Written:
    """A number or date that is written somehow."""

    kind: WrittenKind
    value: tuple[float, ...]
    """The number; of a date year, month and day, 0 where one is left out."""
    unit: str = ""
    """Percent or the sign of a currency, as in `text.numbers`."""


# No number or date is longer.
LONGEST: Final = 60
_AROUND: Final = " \n\t\u00a0\u202f,;:()[]"
_FRACTION: Final = re.compile(r"(\d{1,3})\s?[/\u2044]\s?(\d{1,3})")
_ROMAN: Final = re.compile(r"([IVXLC]{1,7})([^\W\d_]{0,3})")
# Spanish puts a point before the letter: `1.º`; by then it is a plain one.
_FIGURES: Final = re.compile(r"(\d{1,4})(?:[.\s]?([^\W\d_]{1,3})|\s?(\.))")
_LEAST_TENS: Final = 20
_WORDS: Final = re.compile(r"[^\W\d_]+")


def written(text: str, language: Language) -> Written | None:
    """What the text says, if all of it is one number or date; None if it is not.

    Args:
        text: A few words.
        language: Theirs.
    """
    text = text.strip(_AROUND)
    if not text or len(text) > LONGEST:
        return None
    return (
        _date(text, language)
        or _fraction(text)
        or _number(text, language)
        or _ordinal(text, language)
        or _roman(text, language)
    )


def say_the_same(one: Written, other: Written) -> bool:
    """Whether two say one number or date. A Roman number stands for a cardinal and for an ordinal."""
    kinds = {one.kind, other.kind}
    same = one.unit == other.unit and all(map(same_value, one.value, other.value))
    return same and (len(kinds) == 1 or WrittenKind.ROMAN in kinds)


def _date(text: str, language: Language) -> Written | None:
    found = find_dates(text, language)
    if len(found) != 1 or (found[0].start, found[0].end) != (0, len(text)):
        return None
    day = found[0]
    return Written(WrittenKind.DATE, (day.year or 0, day.month, day.day or 0)) if day.month else None


def _fraction(text: str) -> Written | None:
    found = _FRACTION.fullmatch(normal_form("NFKC", text))
    if found is None or not int(found[2]):
        return None
    return Written(WrittenKind.NUMBER, (int(found[1]) / int(found[2]),))


def _number(text: str, language: Language) -> Written | None:
    """A number in figures or words, with its scale, percent sign or currency: `1.5m`, `$5`, `twenty-five`."""
    found = find_numbers(text, language)
    if len(found) != 1 or (found[0].start, found[0].end) != (0, len(text)):
        return None
    return Written(WrittenKind.NUMBER, (found[0].value,), found[0].unit or "")


def _ordinal(text: str, language: Language) -> Written | None:
    """`19th`, `nineteenth`, `twenty-fifth`; and a part of a whole, which is named by an ordinal: `two-thirds`."""
    figures = _FIGURES.fullmatch(normal_form("NFKC", text).translate(RAISED_VALUES))
    if figures and (figures[2] or figures[3]).casefold() in language.numbers.ordinal_suffixes:
        return Written(WrittenKind.ORDINAL, (float(figures[1]),))
    lowered = text.casefold()
    if lowered in language.numbers.ordinals:
        return Written(WrittenKind.ORDINAL, (float(language.numbers.ordinals[lowered]),))
    return _ordinal_behind_tens(lowered, language) or _share(lowered, language)


def _roman(text: str, language: Language) -> Written | None:
    match = _ROMAN.fullmatch(normal_form("NFKC", text))
    value = value_of_roman(match[1]) if match else None
    if match is None or value is None or (len(text) == 1 and text in "CL"):
        return None
    if match[2]:
        known = match[2].casefold() in language.numbers.ordinal_suffixes
        return Written(WrittenKind.ORDINAL, (float(value),)) if known else None
    # English *I* is hardly *the first*.
    kind = WrittenKind.NUMBER if text.casefold() in language.reading.pronouns else WrittenKind.ROMAN
    return Written(kind, (float(value),))


def _ordinal_behind_tens(text: str, language: Language) -> Written | None:
    """`twenty-fifth`, which is no part of a whole."""
    words = _WORDS.findall(text)
    tens = language.numbers.cardinals.get(words[0], 0) if len(words) == 2 else 0
    ones = language.numbers.ordinals.get(words[1], 0) if tens >= _LEAST_TENS and not tens % 10 else 0
    return Written(WrittenKind.ORDINAL, (float(tens + ones),)) if 0 < ones < 10 else None


def _share(text: str, language: Language) -> Written | None:
    """`two-thirds`: a cardinal and the part, an ordinal with the ending of a plural or a word of its own."""
    words = _WORDS.findall(text)
    if len(words) != 2 or words[0] not in language.numbers.cardinals:
        return None
    part = _parts(language).get(words[1])
    return Written(WrittenKind.NUMBER, (language.numbers.cardinals[words[0]] / part,)) if part else None


@functools.cache
def _parts(language: Language) -> dict[str, float]:
    ordinals = {word: value for word, value in language.numbers.ordinals.items() if value > 2}
    endings = language.numbers.share_endings
    plurals = {word + ending: value for word, value in ordinals.items() for ending in endings}
    return {**ordinals, **plurals, **language.numbers.shares}
