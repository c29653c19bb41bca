"""Words between German marks: somebody's, or a name and a term, by fitted weights."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import find_quotations
from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.model import Role

SAID = {
    "a short exclamation by itself": "»Warum nicht?«\n\nVera Holm schwieg.",
    "a call in the running text": "Jan Peters rief: „Halt fest!“",
    "a predicate behind its speaker": "Vera Holm sagte, der Hafen sei „viel zu klein“.",
    "an older spelling": "Vera Holm theilte mit: „Der Kutter liegt noch im Hafen.“",
    "a clause inside the marks": "Man stritt. „Der Kutter, sagte Vera Holm, liegt noch im Hafen.“",
}
NAMES = {
    "the name of a ship": "Jan Peters fuhr mit dem Schiff „Weiße Möwe“ nach Skarn.",
    "titles in a list": "Er schrieb die Romane „Ebbe“, „Flut“ und „Stille Tage“.",
    "a paper behind an article": "Das stand gestern in der „Neuen Hafenzeitung“.",
    "what something is called": "Das Feld wird im Dorf „Brachacker“ genannt.",
}


@pytest.mark.parametrize("text", SAID.values(), ids=SAID)
def test_words_of_somebody(text: str) -> None:
    (found,) = find_quotations(text, media_type="text/plain", language="de")
    assert found.role is Role.QUOTATION


@pytest.mark.parametrize("text", NAMES.values(), ids=NAMES)
def test_names_and_titles(text: str) -> None:
    found = find_quotations(text, media_type="text/plain", language="de")
    assert len(found) == text.count("„")
    assert {each.role for each in found} == {Role.MENTION}


def test_every_weight_is_small_enough_to_be_outvoted() -> None:
    weights = language("de").reading.mention_weights
    assert weights
    assert all(abs(weight) < 3 for weight in weights.values())


@pytest.mark.parametrize(
    "text",
    [
        SAID["a clause inside the marks"],
        "Man stritt. „Der Kutter, mein Freund, sagte Vera Holm, liegt noch im Hafen.“",
    ],
)
def test_the_speaker_inside_the_marks_is_named(text: str) -> None:
    (found,) = find_quotations(text, media_type="text/plain", language="de")
    assert found.attribution is not None
    assert found.attribution.speaker == "Vera Holm"


def test_a_line_that_ends_in_a_colon_leads_over_in_a_conversation() -> None:
    text = (
        "»Wohin?« fragte Jan Peters.\n\n»Nach Haus«, sagte Vera Holm.\n\n»Warum?« fragte Jan Peters.\n\n"
        "Da trat der Lotse näher und sagte leise:\n\n»Es ist nicht meine Schuld, ihr beiden.«"
    )
    *_, last = find_quotations(text, media_type="text/plain", language="de")
    assert last.attribution is not None
    assert last.attribution.speaker == "der Lotse"
