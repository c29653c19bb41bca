"""Patterns as tables: what a row's elements accept, and where a table holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.text.patterns import PatternTable, Token
from mkdocs_quotecheck.text.word_features import tokens_of

ENGLISH = language("en")


def tokens(*kinds: str) -> list[Token]:
    """One token of one character for each kind; `a+b` has the features a and b."""
    return [Token(at, at + 1, frozenset(kind.split("+"))) for at, kind in enumerate(kinds)]


@pytest.mark.parametrize(
    ("row", "holding", "failing"),
    [
        ("noun", ["verb", "noun"], ["verb"]),
        ("noun|verb", ["verb"], ["sign"]),
        ("noun&plural", ["noun+plural"], ["noun", "plural"]),
        ("noun&!plural", ["noun"], ["noun+plural"]),
        ("',' verb", [",", "verb"], ["verb", ","]),
        ("^ noun $", ["noun"], ["noun", "noun"]),
        ("noun word{1,2} verb", ["noun", "word", "word", "verb"], ["noun", "word", "word", "word", "verb"]),
        ("noun (?! verb)", ["noun", "sign"], ["noun", "verb"]),
        ("(?<= sign) noun", ["sign", "noun"], ["verb", "noun"]),
        ("(noun verb | verb noun) sign", ["verb", "noun", "sign"], ["noun", "sign"]),
        ("noun any&!verb noun", ["noun", "sign", "noun"], ["noun", "verb", "noun"]),
        ("<phrase> verb", ["determiner", "noun", "verb"], ["determiner", "verb"]),
    ],
)
def test_a_row_holds_for_what_it_says_and_for_nothing_else(row, holding, failing):
    table = PatternTable({"row": row}, phrase="determiner? noun")
    assert table.first(tokens(*holding)) is not None
    assert table.first(tokens(*failing)) is None


def test_the_first_row_that_holds_is_given_by_its_place():
    table = PatternTable({"passive": "verb passive", "active": "noun+ verb", "any": "sign"})
    assert table.first(tokens("sign", "noun", "noun", "verb")) == Span(1, 4)
    assert table.first(tokens("sign", "noun", "noun", "verb"), "any") == Span(0, 1)


def test_every_place_of_a_row_is_found():
    table = PatternTable({"pair": "noun noun"})
    assert table.every(tokens("noun", "noun", "noun", "noun", "noun"), "pair") == [Span(0, 2), Span(2, 4)]


@pytest.mark.parametrize("row", ["noun <nothing>", "noun ]"])
def test_a_row_that_cannot_be_read_is_named(row):
    with pytest.raises(ValueError, match="pattern 'odd': cannot read"):
        PatternTable({"odd": row})


@given(st.lists(st.sampled_from(["noun", "verb", "sign"]), max_size=12))
def test_what_was_seen_before_changes_no_answer(kinds):
    fresh = PatternTable({"row": "noun any{0,3} verb"})
    used = PatternTable({"row": "noun any{0,3} verb"})
    used.first(tokens("verb", "noun+plural", "odd", "sign"))
    assert (fresh.first(tokens(*kinds)) is None) == (used.first(tokens(*kinds)) is None)


def test_what_was_found_before_is_one_token_among_words_and_signs():
    text = "Ada Hale said, in 2019: no."
    found = [(Span(0, 8), frozenset({"speaker"})), (Span(18, 22), frozenset({"date"}))]
    assert [text[token.start : token.end] for token in tokens_of(text, 0, len(text), ENGLISH, found)] == [
        "Ada Hale", "said", ",", "in", "2019", ":", "no", ".",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "word", "feature"),
    [
        ("en", "said", "verb"),
        ("en", "quietly", "adverb"),
        ("en", "of", "dating-link"),
        ("en", ",", "stop"),
        ("en", "12", "number"),
        ("en", "Hale", "capital"),
        ("de", "Hafenrede", "dated-noun"),
        ("fr", "selon", "preposition"),
    ],
)
def test_words_and_signs_have_the_features_of_their_language(code, word, feature):
    (token,) = tokens_of(word, 0, len(word), language(code))
    assert feature in token.features
