"""What a difference is whose words are numbers: another number, another date, or the same number in another writing."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import EditKind
from mkdocs_quotecheck.text.numerals import value_of_digits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.matching.kinds import Change
    from mkdocs_quotecheck.text.lexicon import Lexicon

NUMBER_SIGNS = frozenset("−+±")
# A number behind a smaller one multiplies it from here on: `5 hundred`.
SMALLEST_SCALE = 100
# Behind the tens stand smaller numbers: `twenty five`, French `soixante douze`.
_LEAST_TENS = 20
# Groups of three digits and decimals, with spaces or apostrophes between them: `1 250,5`.
_GROUPED = re.compile(r"\d{1,3}(?: \d{3})+(?:[.,]\d+)?")
# Four digits in this range, without separators, are a year.
_YEARS = range(1200, 2200)


def kind_of_numbers(change: Change, words: Lexicon) -> EditKind | None:
    """What a change of numbers is; None where the words have none."""
    quoted = [word for word in change.quoted if _is_numeric(word, words)]
    original = [word for word in change.original if _is_numeric(word, words)]
    both = (*quoted, *original)
    if not both:
        return _digits_in_name(change)
    if not quoted or not original:
        digits = any(word[0].isdigit() or word in NUMBER_SIGNS for word in both)
        return EditKind.NUMBER if digits else None
    total = _row_value(quoted, words)
    if total is not None and total == _row_value(original, words):
        digits = len(both) == 2 and all(word[0].isdigit() for word in both)
        return EditKind.PUNCTUATION if digits else EditKind.SPELLING
    years = all(words.value(word) in _YEARS for word in both)
    return EditKind.DATE if years or change.near_date else EditKind.NUMBER


def _row_value(row: Sequence[str], words: Lexicon) -> float | None:
    """What words and figures in a row come to: `5 million`, `twenty five`, `1 250`; None if they are no number, or several (`9 4`)."""
    values = [words.value(word) for word in row]
    if not row or None in values:
        return None
    grouped = _GROUPED.fullmatch(" ".join(row)) if len(row) > 1 else None
    if grouped:
        return value_of_digits(grouped[0].replace(" ", ""), decimal_comma=words.numbers.decimal_comma)
    parts = [(word[0].isdigit(), value or 0.0) for word, value in zip(row, values, strict=True)]
    if not all(itertools.starmap(_goes_on, itertools.pairwise(parts))):
        return None
    whole = part = 0.0
    for value in values:
        if value and value >= SMALLEST_SCALE and part:
            whole, part = whole + part * value, 0.0
        else:
            whole, part = whole + part, value or 0.0
    return whole + part


def _goes_on(last: tuple[bool, float], following: tuple[bool, float]) -> bool:
    """Whether a number goes on with another: `five` *million*, `twenty` *five*, `hundred` *five*, `3` *½*.

    Of each is given whether it is written in figures, and its value.
    """
    (figures, before), (again, value) = last, following
    if 0 < value < 1:
        return True
    if figures and again:
        return False
    if value >= SMALLEST_SCALE:
        return True
    tens = before >= _LEAST_TENS and before % 10 == 0 and value < _LEAST_TENS
    return tens or (before >= SMALLEST_SCALE and value < before)


def is_beside_number(change: Change, words: Lexicon) -> bool:
    """Whether words added at an end of the quotation merely stand where the source has a number: a heading's, an affiliation's."""
    if not (change.at_start or change.at_end) or not change.original or not change.quoted:
        return False
    return all(word[0].isdigit() for word in change.original) and not any(
        _is_numeric(word, words) for word in change.quoted
    )


def _is_numeric(word: str, words: Lexicon) -> bool:
    return word[0].isdigit() or word in NUMBER_SIGNS or word[0] == "^" or words.value(word) is not None


def _digits_in_name(change: Change) -> EditKind | None:
    """`APS1` and `APS5` differ in a number."""
    if len(change.quoted) == len(change.original) == 1:
        quoted, original = change.quoted[0], change.original[0]
        letters = "".join(c for c in quoted if not c.isdigit())
        if quoted != letters and letters == "".join(c for c in original if not c.isdigit()) != original:
            return EditKind.NUMBER
    return None
