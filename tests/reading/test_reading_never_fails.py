"""Reading gives an answer for whatever text comes, in every language that has word lists."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mkdocs_quotecheck.model import Page, Person, Source
from mkdocs_quotecheck.reading import find_quotations, read_page

PEOPLE = (Person("hale", "Ada Hale", ("Hale",), "she"), Person("haier", "海尔"))
SOURCES = (Source("minutes", "Minutes of the Board", people=("hale",), url="https://example.org/minutes"),)
MARKS = [*"“”„‟«»‹›‘’'\"‚「」『』《》〈〉", "``", "''", ",,"]
SIGNS = [*".,:;!?—–()[]…¿¡。，：？！、-", "\n", "\n\n", " ", " "]
WORDS = {
    "en": "the board Hale said she says has that according to who was by not claims asked told Mr. report as called",
    "de": "doch als gelobte alte Stege er schreibt sagte Hale laut zufolge so heißt es dass wurde von bezeichnet den Medien",
    "fr": "dit Hale le la selon il elle a affirmé que ajoute est qui son par d’après explique l’ été",
    "es": "dijo Hale el la según ella afirmó que añade es quien su por explica ha sido aseguró",
    "zh": "他 说 道 海尔 表示 的 认为 据 报道 不 是 老师",
    "ja": "彼 は と 言った 述べた 氏 が を に よると という 話す",
}  # fmt: skip


def texts(language: str) -> st.SearchStrategy[str]:
    words = [f"{word}{gap}" for word in WORDS[language].split() for gap in (" ", "")]
    piece = st.one_of(st.sampled_from(words), st.sampled_from(MARKS), st.sampled_from(SIGNS))
    return st.lists(piece, max_size=40).map("".join)


@pytest.mark.parametrize("language", WORDS)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_text_full_of_marks_is_read(language: str, data: st.DataObject) -> None:
    text = data.draw(texts(language))
    for people in ((), PEOPLE):
        for found in find_quotations(text, media_type="text/plain", people=people, language=language):
            assert text[found.start : found.end] == found.text
    reading = read_page(Page("page", f"<p>{text}</p>", language=language), PEOPLE, SOURCES)
    for quotation in reading.quotations:
        assert reading.text[quotation.start : quotation.end] == quotation.text


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("de", "Er meint »kaum als ›neu‹ gerühmte lange Wege«.", "kaum als ›neu‹ gerühmte lange Wege"),
        ("de", "Sie nennt ihn „so als ‚leise‘ gepriesene Glocken“", "so als ‚leise‘ gepriesene Glocken"),
        ("en", "He writes “as if ‘easy’ praised”", "as if ‘easy’ praised"),
        ("fr", "Il écrit « comme “facile” loué »", "comme “facile” loué"),
    ],
)
def test_marks_inside_marks_behind_a_verb_of_saying_are_read(language: str, text: str, words: str) -> None:
    found = find_quotations(text, media_type="text/plain", language=language)
    assert words in [each.text for each in found]
