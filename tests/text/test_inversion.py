"""Verbs with their subject behind them, as pattern pieces."""

from __future__ import annotations

import re

import pytest

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.text.inversion import before_word, inverted_subject, object_clitic, opening_article

FRENCH = language("fr").reading


@pytest.mark.parametrize("behind", ["-il", "-t-elle", "-je", "-ils"])
def test_a_pronoun_tied_to_its_verb_is_a_subject(behind: str) -> None:
    assert re.fullmatch(inverted_subject(FRENCH), behind)


@pytest.mark.parametrize("behind", ["-ilot", "il", "-là"])
def test_other_words_behind_a_verb_are_none(behind: str) -> None:
    assert not re.match(inverted_subject(FRENCH), behind)


def test_a_subject_that_names_somebody_is_no_narrator() -> None:
    assert re.fullmatch(inverted_subject(FRENCH, named=True), "-elle")
    assert not re.fullmatch(inverted_subject(FRENCH, named=True), "-je")


def test_a_word_with_an_apostrophe_has_no_space_behind_it() -> None:
    assert re.fullmatch(object_clitic(FRENCH), "s’")
    assert re.fullmatch(object_clitic(FRENCH), "lui ")
    assert re.fullmatch(opening_article(FRENCH), "l'")
    assert re.fullmatch(opening_article(FRENCH), "la ")


def test_the_longest_word_comes_first() -> None:
    assert before_word({"le", "les"}) == r"les |le "


def test_a_language_without_inversion_has_no_such_subject() -> None:
    assert re.match(inverted_subject(language("en").reading), "-he") is None
