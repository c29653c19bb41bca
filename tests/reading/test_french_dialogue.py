"""French dialogue: what is spoken behind a dash or inside open marks, and what the narrator says of it."""

from __future__ import annotations

from typing import Final

import pytest
from conftest import lines_run

from mkdocs_quotecheck import find_quotations
from mkdocs_quotecheck.model import Role

# Tags and notes, and how much more four times as many may cost: 3.99 times as it is, 6.29 where each tag looks at all notes.
FEWER: Final = 200
MOST: Final = 5
REPLY = "\n\n— Non."
# What stands behind the dash, and what of it is spoken.
BEHIND_A_DASH = {
    "narration behind the tag": ("La mer monte, dit Anne. Elle posa sa lampe sur le mur.", ["La mer monte,"]),
    "speech behind the tag": (
        "La mer monte, dit Anne. Elle sera là ce soir.",
        ["La mer monte,", "Elle sera là ce soir."],
    ),
    "a question behind the tag": (
        "La mer monte, dit Anne. Le gardien dormait ?",
        ["La mer monte,", "Le gardien dormait ?"],
    ),
    "narration to somebody is speech": (
        "La mer monte, dit Anne. Vous dormiez encore.",
        ["La mer monte,", "Vous dormiez encore."],
    ),
    "a phrase behind a comma": ("La mer monte, dit Anne, en riant.", ["La mer monte,"]),
    "a relative clause": ("La mer monte, dit Anne, qui regarda, sans un mot, le quai.", ["La mer monte,"]),
    "speech behind a comma": (
        "La mer monte, dit Anne, il faut partir.",
        ["La mer monte,", "il faut partir."],
    ),
    "speech behind a phrase": (
        "La mer monte, dit Anne d’une voix basse, en tremblant, il faut partir.",
        ["La mer monte,", "il faut partir."],
    ),
    "a semicolon": ("La mer monte, dit Anne ; car elle tremblait.", ["La mer monte,"]),
    "s’écria": ("La mer monte ! s’écria Anne en se levant.", ["La mer monte !"]),
    "fit": ("La mer monte, fit le gardien.", ["La mer monte,"]),
    "a pronoun": ("La mer monte, lui répondit-elle tout bas.", ["La mer monte,"]),
    "a pluperfect": ("La mer monte, avait dit la vieille.", ["La mer monte,"]),
    "the first person": ("La mer monte, demandai-je, déjà ?", ["La mer monte,", "déjà ?"]),
    "a title with a point": ("La mer monte, dit M. Roux, en souriant.", ["La mer monte,"]),
    "an editor’s note": ("La mer [Note : la marée.] monte.", ["La mer", "monte."]),
    "an order is no tag": ("Allez, raconte la fin.", ["Allez, raconte la fin."]),
    "a verb without a subject is none": ("Oui, dit autrement, non.", ["Oui, dit autrement, non."]),
}
IN_MARKS = {
    "the next paragraph begins with a dash": (
        "« La mer monte, dit Anne.\n\n— Partons, dit Luc. »",
        ["La mer monte,", "Partons,"],
    ),
    "speech closes no mark before the next": (
        "« La mer monte, dit Anne. « Partons. « Oui, partons, dit Luc.",
        ["La mer monte,", "Partons.", "Oui, partons,"],
    ),
    "marks that nest": ("« Elle criait. « Viens ! » Et je vins. »", ["Elle criait. « Viens ! » Et je vins."]),
    "a speaker outside": (
        "« La mer, dit le proverbe, monte », rappelle Anne.",
        ["La mer, dit le proverbe, monte"],
    ),
}


def said(text: str) -> list[str]:
    found = find_quotations(text, media_type="text/plain", language="fr")
    return [each.text for each in found if each.depth == 0]


@pytest.mark.parametrize(("text", "spoken"), BEHIND_A_DASH.values(), ids=BEHIND_A_DASH)
def test_behind_a_dash_only_what_is_spoken_is_quoted(text: str, spoken: list[str]) -> None:
    assert said(f"— {text}{REPLY}") == [*spoken, "Non."]


@pytest.mark.parametrize(("text", "spoken"), IN_MARKS.values(), ids=IN_MARKS)
def test_marks_that_no_mark_closes_end_with_the_speech(text: str, spoken: list[str]) -> None:
    assert said(text) == spoken


def test_a_tag_behind_a_dash_names_the_speaker() -> None:
    found = find_quotations(
        "— Partons ! s’écria Anne.\n\n— La mer monte, fit Luc Roux.", media_type="text/plain", language="fr"
    )
    assert [each.attribution and each.attribution.speaker for each in found] == ["Anne", "Luc Roux"]
    assert all(each.role is Role.QUOTATION for each in found)


def test_tags_and_notes_cost_no_more_than_their_length() -> None:
    def cost(count: int) -> int:
        return lines_run(lambda: said("— " + "Non [Note : une note.], dit Anne, " * count + REPLY))

    cost(FEWER)  # fills what is kept from text to text
    assert cost(4 * FEWER) < MOST * cost(FEWER)
