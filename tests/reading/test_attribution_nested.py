"""Quotations inside quotations: who is plainly named for them."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import Person, find_quotations
from mkdocs_quotecheck.model import Attribution, Confidence, Role

HALE = Person(id="hale", name="Ada Hale", pronouns="she")
LIND = Person(id="lind", name="Nora Lind", pronouns="she")


def inner(text: str) -> Attribution | None:
    found = [q for q in find_quotations(text, media_type="text/plain", people=(HALE, LIND)) if q.depth]
    assert all(each.role is Role.MENTION for each in found)
    return found[0].attribution


NAMED = [
    ("“She told me, ‘I will not pay,’” Hale said.", "She", None),
    ("“I told him, ‘Go home,’ and he went,” Ada Hale said.", "I", "hale"),
    ("“‘I will pay,’ Nora Lind told the board, and she did,” Hale said.", "Nora Lind", "lind"),
    ("\"Nora Lind said, 'We are late,' and left,\" Ada Hale wrote.", "Nora Lind", "lind"),
]

SILENT = [
    "“The word ‘late’ means nothing,” Hale said.",
    "“Lind never said, ‘I will pay,’” Hale said.",
    "“If she says, ‘I will pay,’ we stay,” Hale said.",
    "“We saw the ‘museum’ near Lind’s house,” Hale said.",
]


@pytest.mark.parametrize(("text", "speaker", "person"), NAMED)
def test_the_outer_words_name_who_speaks_inside_them(text: str, speaker: str, person: str | None) -> None:
    found = inner(text)
    assert found is not None
    assert (found.speaker, found.person, found.confidence) == (speaker, person, Confidence.LOW)


@pytest.mark.parametrize("text", SILENT)
def test_where_the_outer_words_do_not_say_who_nobody_is_named(text: str) -> None:
    assert inner(text) is None


def test_the_speaker_of_the_outer_words_stays() -> None:
    found = find_quotations("“She told me, ‘I will not pay,’” Hale said.", media_type="text/plain")
    assert found[0].attribution is not None
    assert found[0].attribution.speaker == "Hale"
