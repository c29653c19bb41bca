"""A page's sentences, by which quotations and what is cited for them belong together."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.reading.quotations.statements import sentences

ONE_SENTENCE = [
    ("en", "The words stand in the Review, pg. 2, as Lt.-Col. Hale wrote."),
    ("en", "She left at 5 p.m. on Monday with Dr. Ode."),
    ("de", "Das steht in Art. 5 Abs. 1 der Satzung vom 3. Mai."),
    ("fr", "C’est écrit à l’art. 4 du règlement de M. Lefort."),
    ("es", "Lo dice el párr. 12 del informe de la Sra. Gil."),
    ("en", "It was late (Minutes, p. 4) when they met."),
]


@pytest.mark.parametrize(("code", "text"), ONE_SENTENCE)
def test_labels_and_titles_with_a_point_end_no_sentence_of_a_page(code: str, text: str) -> None:
    found = sentences(f"{text} A B", 0, len(text) + 4, (), language(code))
    assert [span.start for span in found] == [0, len(text) + 1]


def test_no_sentence_ends_within_a_quotation_but_one_does_at_its_end() -> None:
    text = "“It rained. It poured.” The mayor left."
    quote = Span(0, text.index("”") + 1)
    assert [
        text[span.start : span.end] for span in sentences(text, 0, len(text), [quote], language("en"))
    ] == [
        "“It rained. It poured.” ",
        "The mayor left.",
    ]


def test_a_verb_of_saying_behind_a_question_belongs_to_its_sentence() -> None:
    text = "“Is it late?” Hale asked. The mayor left."
    quote = Span(0, text.index("”") + 1)
    assert len(sentences(text, 0, len(text), [quote], language("en"))) == 2


def test_a_bracket_behind_a_full_stop_stays_with_the_sentence_before() -> None:
    text = "The pier was shut. (Minutes, p. 4). It rained."
    assert len(sentences(text, 0, len(text), (), language("en"))) == 2
