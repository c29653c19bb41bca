"""A choice of words as a piece of a pattern."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mkdocs_quotecheck.text.alternation import NOTHING, longest_first, one_of, one_phrase_of


def test_of_two_words_that_begin_alike_the_longer_one_is_found() -> None:
    found = re.match(one_of(["p", "p.m.", "p.m"]), "p.m. today")
    assert found is not None
    assert found[0] == "p.m."


def test_words_stand_as_they_are_and_phrases_with_any_space() -> None:
    assert re.fullmatch(one_of(["c++"]), "c++")
    assert re.fullmatch(one_phrase_of(["not at all"]), "not\n at all")


@pytest.mark.parametrize("piece", [one_of([]), one_phrase_of([]), NOTHING])
def test_a_choice_of_no_words_fits_nowhere(piece: str) -> None:
    assert re.search(piece, "") is None
    assert re.search(piece, "any words") is None


@given(st.lists(st.text(min_size=1, max_size=5)))
def test_the_order_depends_on_the_words_alone(words: list[str]) -> None:
    assert longest_first(words) == longest_first(reversed(words))
    assert all(re.fullmatch(one_of(words), word) for word in words)
