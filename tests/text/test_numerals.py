"""Numerals: what digits with separators and Roman numbers are worth."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import check_quote, prepare_source
from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.model import Verdict
from mkdocs_quotecheck.text.numbers import find_numbers
from mkdocs_quotecheck.text.numerals import value_of_digits, value_of_roman


@pytest.mark.parametrize(
    ("digits", "value"),
    [
        ("1250", 1250),
        ("1,250", 1250),
        ("1,250,000.5", 1_250_000.5),
        ("1.250.000,5", 1_250_000.5),
        ("1'250", 1250),
        ("1 250", 1250),
        ("1.250", 1.25),
        ("0,125", 0.125),
        ("3,5", 3.5),
    ],
)
def test_separators_are_read_as_the_language_has_them(digits: str, value: float) -> None:
    assert value_of_digits(digits, decimal_comma=False) == value


@pytest.mark.parametrize(("digits", "value"), [("1.250", 1250), ("1,250", 1.25), ("0.125", 0.125)])
def test_a_decimal_comma_makes_the_point_a_separator(digits: str, value: float) -> None:
    assert value_of_digits(digits, decimal_comma=True) == value


@pytest.mark.parametrize("digits", ["1,234.567.890", "1.2,3.4", "12a", "", "1" * 400])
def test_what_is_no_one_number_has_no_value(digits: str) -> None:
    assert value_of_digits(digits, decimal_comma=False) is None


@pytest.mark.parametrize("digits", ["1,234.567.890", "1,2.3.4", "1.000" + ".000" * 200])
def test_digits_that_are_no_number_stop_nothing(digits: str) -> None:
    assert all(number.value < 1e300 for number in find_numbers(f"We loaded {digits} tonnes", language("en")))
    source = prepare_source("We loaded 7,2.3.5 tonnes of coal in the harbour.")
    assert check_quote(f"We loaded {digits} tonnes of coal in the harbour", source).verdict is Verdict.ALTERED


@pytest.mark.parametrize(
    ("letters", "value"),
    [("iv", 4), ("xii", 12), ("XC", 90), ("civil", None), ("iiii", None), ("lil", None), ("", None)],
)
def test_roman_numbers_have_their_value(letters: str, value: int | None) -> None:
    assert value_of_roman(letters) == value
