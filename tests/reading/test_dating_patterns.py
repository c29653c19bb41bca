"""The tables of dating test features that something has: a word of some language, a sign, or what the caller has found."""

import pytest

from mkdocs_quotecheck.languages import available, language
from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.reading.citations.dating_patterns import CREDITS, DAYS, DOCUMENTS, SAYING
from mkdocs_quotecheck.text.word_features import _features, tokens_of

FOUND = {"any", "word", "number", "sign", "stop", "closing", "capital", "date", "day", "this"}
OF_TABLE = [
    (DOCUMENTS, {"named"}),
    (SAYING, {"speaker", "quote", "lower", "named"}),
    (DAYS, {"speaker", "quoted"}),
    (CREDITS, set()),
]


@pytest.mark.parametrize(("table", "found"), OF_TABLE)
def test_a_table_tests_nothing_that_no_token_has(table, found):
    of_words = {
        feature
        for code in available()
        for features in _features(language(code)).values()
        for feature in features
    }
    signs = {feature for feature in table.features if len(feature) == 1}
    assert table.features <= FOUND | found | signs | of_words


# Every repetition in these tables; a row that could be read in two ways would take the power of the length, and never end here.
HOSTILE = [
    "speech dated ", "speech the ", "speech of the ", "in the speech of ", "said, in ", "the her ", "3 “ ",
    "the minutes, ",
]  # fmt: skip


@pytest.mark.parametrize("table", [DOCUMENTS, SAYING, DAYS, CREDITS])
@pytest.mark.parametrize("words", HOSTILE)
def test_a_sentence_of_repeated_words_is_answered_as_a_shorter_one(table, words):
    for row in table.rows:
        assert holds(table, row, words * 300) == holds(table, row, words * 30)


def holds(table, row, words):
    text = f"In {words}xx 2019 Hale said “no”"
    found = [
        (Span(text.index(each), text.index(each) + len(each)), frozenset(features))
        for each, features in (("2019", {"date", "this"}), ("Hale", {"speaker"}), ("“no”", {"quote"}))
    ]
    return table.first(tokens_of(text, 0, len(text), language("en"), found), row) is not None
