"""The tables of dating test features that something has: a word of some language, a sign, or what the caller has found."""

import pytest

from mkdocs_quotecheck.languages import available, language
from mkdocs_quotecheck.reading.citations.dating_patterns import CREDITS, DAYS, DOCUMENTS, SAYING
from mkdocs_quotecheck.text.word_features import features_of_words

FOUND = {"any", "word", "number", "sign", "stop", "closing", "capital", "date", "day", "this"}
OF_TABLE = [
    (DOCUMENTS, {"named"}),
    (SAYING, {"speaker", "quote", "lower", "named"}),
    (DAYS, {"speaker", "quoted"}),
    (CREDITS, set()),
]


@pytest.mark.parametrize(("table", "found"), OF_TABLE)
def test_a_table_tests_nothing_that_no_token_has(table, found):
    of_words = set().union(*(features_of_words(each) for each in map(language, available())))
    signs = {feature for feature in table.features if len(feature) == 1}
    assert table.features <= FOUND | found | signs | of_words
