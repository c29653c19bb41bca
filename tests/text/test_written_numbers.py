"""Numbers and dates in several writings: which say the same."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.text.written_numbers import say_the_same, written

SAME = [
    ("en", "nineteenth", "19th"),
    ("en", "two-thirds", "2/3"),
    ("en", "½", "1/2"),
    ("en", "twenty-five", "25"),
    ("en", "IV", "4"),
    ("en", "1.5m", "1.5 million"),
    ("en", "12 %", "12 percent"),
    ("en", "II", "two"),
    ("en", "May 3, 1911", "3rd May 1911"),
    ("de", "einundzwanzig", "21"),
    ("de", "3. Mai 1911", "03.05.1911"),
    ("de", "zwei Drittel", "2/3"),
    ("fr", "XIXe", "19e"),
    ("fr", "1er mai 1911", "1 mai 1911"),
    ("en", "twenty-fifth", "25th"),
    ("en", "I", "1"),
    ("es", "XIX", "19"),
    ("es", "1.º", "primero"),
    ("es", "3.er", "tercer"),
    ("zh", "二十五", "25"),
]
OTHER = [
    ("en", "nineteenth", "18th"),
    ("en", "nineteenth", "19"),
    ("en", "two-thirds", "3/4"),
    ("en", "VI", "4"),
    ("en", "$5 million", "€5 million"),
    ("en", "5 km", "5 m"),
    ("en", "5 km", "5 kilometres"),
    ("en", "May 3, 1911", "5 March 1911"),
    ("en", "9 4", "13"),
    ("en", "twenty-fifth", "4"),
    ("en", "I", "first"),
    ("de", "3. Mai 1911", "5.3.1911"),
    ("de", "einundzwanzig", "12"),
    ("fr", "XIXe", "18e"),
]


@pytest.mark.parametrize(("code", "one", "other"), SAME)
def test_writings_of_one_number_say_the_same(code: str, one: str, other: str) -> None:
    first, second = (written(text, language(code)) for text in (one, other))
    assert first is not None
    assert second is not None
    assert say_the_same(first, second)


@pytest.mark.parametrize(("code", "one", "other"), OTHER)
def test_other_numbers_do_not(code: str, one: str, other: str) -> None:
    first, second = (written(text, language(code)) for text in (one, other))
    assert first is None or second is None or not say_the_same(first, second)


@pytest.mark.parametrize("text", ["", "boats", "C", "L", "19 boats", "MIX it", "x" * 100])
def test_what_is_more_than_a_number_or_none_says_nothing(text: str) -> None:
    assert written(text, language("en")) is None
