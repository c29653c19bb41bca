"""Which language's words a passage is judged by."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.text.folding import split_words
from mkdocs_quotecheck.text.language import detect_lexicon, prevailing_language

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


TEXTS = {
    "en": "The ramp was not inspected. In the town they say that it is old, and nobody was there.",
    "de": "Die Rampe wurde nicht geprüft. In der Stadt sagt man, dass sie alt ist, und niemand war da.",
    "fr": "La rampe n’a pas été inspectée. On dit dans la ville qu’elle est vieille et que personne n’est venu.",
    "ja": "斜路は月曜日に点検されなかった。",
}


@pytest.mark.parametrize("declared", TEXTS)
@pytest.mark.parametrize("code", TEXTS)
def test_a_text_is_in_the_language_whose_small_words_prevail(code: str, declared: str) -> None:
    assert prevailing_language(split_words(TEXTS[code]).keys, declared) == code
    assert prevailing_language(split_words("Ada Hale, Porto, 1931").keys, declared) == declared
