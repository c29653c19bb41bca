"""Which language's words a passage is judged by."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.text.folding import split_words
from mkdocs_quotecheck.text.language import detect_lexicon

# (language of the page, passage, language that it is judged by)
CASES = [
    ("en", "Maria de Souza and Pedro de Castro agreed on one plan", "en"),
    ("en", "Charles de Gaulle met Simone de Beauvoir", "en"),
    ("de", "Maria de Souza und Pedro de Castro stimmten zu", "de"),
    ("en", "El presidente habló de los puertos", "es"),
    ("en", "la casa de papel", "es"),
    ("en", "Der Rat billigt den Plan", "de"),
    ("en", "Le conseil a approuvé le plan du quai", "fr"),
]


@pytest.mark.parametrize(("page", "passage", "language"), CASES)
def test_a_passage_is_in_the_language_of_its_small_words(page: str, passage: str, language: str) -> None:
    assert detect_lexicon(split_words(passage).keys, page).code == language
