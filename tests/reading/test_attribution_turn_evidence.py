"""What speaks for somebody as the speaker of a turn: forms of address, the words he uses, descriptions of registered people."""

from __future__ import annotations

from math import isfinite

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mkdocs_quotecheck import Person
from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.reading.attribution.addressing import addressed_gender, vocatives
from mkdocs_quotecheck.reading.attribution.lexicon import lexicon
from mkdocs_quotecheck.reading.attribution.people import read_cast
from mkdocs_quotecheck.reading.attribution.word_use import WordUse, used
from mkdocs_quotecheck.reading.html.blocks import plain_blocks
from mkdocs_quotecheck.reading.person_index import person_index
from mkdocs_quotecheck.reading.quotations import extraction

PEOPLE = (
    Person("marta", "Marta Voss", ("Marta",), "she"),
    Person("piet", "Piet Lamm", ("Piet",), "he"),
    Person("clerk", "The Clerk", (), "he"),
)


@pytest.mark.parametrize(
    ("words", "gender"),
    [
        ("Yes, sir.", "he"),
        ("Good evening, ma’am, good evening.", "she"),
        ("Mother, the boat is here!", "she"),
        ("My dear fellow, it is late.", "he"),
        ("Sir Otto has gone.", ""),
        ("The mother of the pilot has gone.", ""),
        ("Sir, madam, the boat is here.", ""),
        ("It is late.", ""),
    ],
)
def test_a_form_of_address_tells_the_gender_of_the_other(words: str, gender: str) -> None:
    reading = language("en").reading
    assert reading is not None
    assert addressed_gender(words, reading) == gender


@pytest.mark.parametrize(
    ("words", "addressed", "named"),
    [
        ("Marta, come here.", {"marta"}, set()),
        ("Come here, dear Marta!", {"marta"}, set()),
        ("I saw Marta on the quay.", set(), {"marta"}),
        ("Piet, I saw Marta.", {"piet"}, {"marta"}),
    ],
)
def test_who_is_addressed_by_name_is_not_merely_named(
    words: str, addressed: set[str], named: set[str]
) -> None:
    assert vocatives(words, person_index(PEOPLE, language("en"))) == (addressed, named)


OF_MARTA = frozenset(f"rope{number}" for number in range(50))
OF_PIET = frozenset(f"fish{number}" for number in range(50))
FEW = frozenset(["rope1", "fish1"])


def test_a_turn_fits_the_one_who_uses_its_words() -> None:
    use = WordUse([OF_MARTA, OF_PIET, frozenset(["rope1", "rope2"])], {0: "marta", 1: "piet"})
    marta, piet = use.fit(2, "marta"), use.fit(2, "piet")
    assert marta is not None
    assert piet is not None
    assert marta > 0 > piet


def test_a_turn_tells_how_its_speaker_ends_his_sentences_and_how_long_he_speaks() -> None:
    assert used("Come here! Now!") == {"come", "here", "now", "!", "#2"}
    assert used("Come here. Now.") == {"come", "here", "now", "#2"}
    assert used("Come.") != used("Come, come, come, come.")


def test_nothing_is_known_of_somebody_who_says_little() -> None:
    use = WordUse([OF_MARTA, FEW], {0: "marta", 1: "piet"})
    assert use.fit(0, "piet") is None
    assert use.fit(0, "clerk") is None


def test_the_words_of_a_turn_do_not_speak_for_its_own_speaker() -> None:
    use = WordUse([OF_MARTA, OF_MARTA], {0: "marta"})
    assert use.fit(0, "marta") is None
    assert use.fit(1, "marta") is not None


@given(st.lists(st.frozensets(st.sampled_from("abcdefgh")), min_size=1), st.integers(0, 5))
def test_any_turns_have_a_fit_or_none(turns: list[frozenset[str]], person: int) -> None:
    use = WordUse(turns, {index: str(index % 3) for index in range(0, len(turns), 2)})
    for index in range(len(turns)):
        fit = use.fit(index, str(person))
        assert fit is None or isfinite(fit)


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("Behind the desk the clerk sat down.", ["clerk"]),
        ("The clerk looked at Marta.", ["clerk", "marta"]),
        ("Behind the desk a clerk sat down.", []),
        ("The clerks looked up.", []),
        ("“The clerk will know,” she said.", []),
    ],
)
def test_who_is_registered_by_a_description_is_met_where_a_story_writes_it(text: str, met: list[str]) -> None:
    document = plain_blocks(text)
    quotations = extraction.find(document, language("en")).quotations
    cast = read_cast(document, quotations, person_index(PEOPLE, language("en")), lexicon("en"), story=True)
    assert [each.ids[0] for each in cast.sightings if each.ids] == met
