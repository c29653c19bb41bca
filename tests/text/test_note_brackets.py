"""Brackets that say something about a text: notes, pages of notes, the tags of editors."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import check_quote, prepare_source
from mkdocs_quotecheck.model import Verdict
from mkdocs_quotecheck.text.note_brackets import note_brackets_end

ROWS = [
    "[3]", "[3, 4]", "[a]", "[iv]", "[note 2]", "[Anm. 1]", "[注 1]", "[2]:14", "[2]: 14–16", "[2](p. 14)", "[3][4]",
    "[citation needed]", "[who?]", "[who?][when?]", "[who?] [when?]", "[dubious – discuss]", "[b-ITU-T X.1]", "[ITU-R BT.601-7]", "[clarification needed May 2019]",
    "[Beleg fehlt]", "[réf. nécessaire]", "[cita requerida]", "[來源請求]", "[要出典]", "[update]",
    "{{citation needed|date=May 2019}}", "{{sfn|Hale|2019|p=3}}", "(listen)",
]  # fmt: skip
WORDS = [
    "[not]",
    "[the lamp]",
    "[who]",
    "[update]",
    "[1870 lamps]",
    "[is it not?]",
    "{{ name }}",
    "(again)",
    "[a]",
]


@pytest.mark.parametrize("row", ROWS)
def test_a_row_of_notes_ends_behind_its_last_bracket(row: str) -> None:
    assert note_brackets_end(f"lamp{row} on", 4) == 4 + len(row)


@pytest.mark.parametrize("bracket", WORDS)
def test_words_put_in_are_text(bracket: str) -> None:
    assert note_brackets_end(f"lamp {bracket} on", 5) == 5


@pytest.mark.parametrize(
    ("quote", "source"),
    [
        ("The lamp was lit on that coast.", "The lamp[citation needed] was lit[who?][2]:14 on that coast."),
        ("The lamp is out, though they saw it.", "The lamp is out,a though they saw it."),
        ("The lamp is out. They saw it.", "The lamp is out.b They saw it."),
        ("海岸上的最后一盏灯。", "海岸上[來源請求]的最后一盏灯。"),
    ],
)
def test_a_quotation_may_leave_notes_out(quote: str, source: str) -> None:
    assert check_quote(quote, prepare_source(source)).verdict in {Verdict.VERBATIM, Verdict.EQUIVALENT}


@pytest.mark.parametrize(
    ("quote", "source"),
    [
        ("The lamp was lit on that coast.", "The lamp was [not] lit on that coast."),
        ("The lamp was lit, widow of the keeper.", "The lamp was lit, a widow of the keeper."),
        ("The lamp was lit on that coast.", "The lamp was lit, who knows why, on that coast."),
    ],
)
def test_it_may_not_leave_words_out(quote: str, source: str) -> None:
    assert not check_quote(quote, prepare_source(source)).verdict.fine
