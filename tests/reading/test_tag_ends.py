"""Words whose closing mark is missing end before the tag at their paragraph's end, if somebody else answers."""

import pytest

from mkdocs_quotecheck import find_quotations

ENDED = [
    ("en", "“Where is the boat? Tom Reed asked.\n\n“In the dock,” said Ann Lisle.", "Where is the boat?"),
    ("en", "“We leave, said the old pilot quietly.\n\n“No, we stay,” Ann Lisle replied.", "We leave,"),
    ("de", "»Es ist spät, sagte sie leise.\n\n»Es ist nicht spät«, rief Otto.", "Es ist spät,"),
    ("es", "«¿Dónde está? preguntó Ana Ruiz.\n\n«En el puerto», respondió Luis.", "¿Dónde está?"),
    (
        "fr",
        "« Le bac est là, lui a dit Anne Roux.\n\n« Il est parti », a répondu Paul Rey.",
        "Le bac est là,",
    ),
    ("zh", "“船在哪里？林岚问。\n\n“在港口。”周平说。", "船在哪里？"),
]
GOING_ON = [
    ("fr", "« Le bac est là, et il a dit vrai.\n\n« Il repart à midi », a ajouté Anne Roux."),
    ("en", "“First we went out, and the wind came up.\n\n“Then we turned back,” said Tom Reed."),
    ("en", "“I asked him. He never said what he wanted, and I told him so.\n\n“Then I left,” said Tom Reed."),
]


@pytest.mark.parametrize(("language", "text", "words"), ENDED)
def test_a_tag_ends_words_without_a_closing_mark(language: str, text: str, words: str) -> None:
    first, second = find_quotations(text, media_type="text/plain", language=language)
    assert (first.text, first.closed) == (words, False)
    assert not second.continued
    assert second.group != first.group


@pytest.mark.parametrize(("language", "text"), GOING_ON)
def test_a_passage_that_goes_on_has_no_tag_at_the_end_of_its_first_paragraph(
    language: str, text: str
) -> None:
    first, second = find_quotations(text, media_type="text/plain", language=language)
    assert first.closed
    assert second.continued
