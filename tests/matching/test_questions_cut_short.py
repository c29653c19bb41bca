"""The question mark of a question that is quoted in part comes from the end of its sentence."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import EditKind, check_quote, prepare_source

QUESTIONS = prepare_source(
    "Will the men of Skarn surrender me and my boat to the board? How are the lamps raised? With what kind of rope do they come?\n"
    "17. Shall I hide from Merrow what I am about to do,\n18. seeing that Merrow shall own the quay?\n"
    "The ferry leaves at noon when the wind allows. He went home at noon, and why did he go? "
    "Who says the lamp was lit at dusk by the ferrymen? They came back. And should we not mend the pier, where so many land? "
    "11 And shall we not spare the town of a thousand ferrymen who row by night?"
)
FRENCH = prepare_source(
    "Est-ce que le bac part à midi quand le vent le permet ? Le bac part à midi quand le vent le permet."
)


@pytest.mark.parametrize(
    "quote",
    [
        "Will the men of Skarn surrender me?",
        "How are the lamps raised? With what kind of rope?",
        "Shall I hide from Merrow what I am about to do?",
        "Who says the lamp was lit at dusk?",
        "should we not mend the pier?",
        "shall we not spare the town?",
    ],
)
def test_a_question_may_be_cut_short(quote: str) -> None:
    assert _kinds(quote) == {EditKind.END_PUNCTUATION}


@pytest.mark.parametrize(
    "quote",
    ["The ferry leaves at noon?", "He went home at noon?", "the lamp was lit at dusk?", "They came back?"],
)
def test_words_that_ask_nothing_are_no_question(quote: str) -> None:
    assert EditKind.MEANING_PUNCTUATION in _kinds(quote)


def test_it_is_so_in_other_languages() -> None:
    (place,) = check_quote("Est-ce que le bac part à midi ?", FRENCH, language="fr").alignments
    assert EditKind.MEANING_PUNCTUATION not in {edit.kind for edit in place.edits}
    (place,) = check_quote("Le bac part à midi ?", FRENCH, language="fr").alignments
    assert EditKind.MEANING_PUNCTUATION in {edit.kind for edit in place.edits}


def _kinds(quote: str) -> set[EditKind]:
    (place,) = check_quote(quote, QUESTIONS).alignments
    return {edit.kind for edit in place.edits}
