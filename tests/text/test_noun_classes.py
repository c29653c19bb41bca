"""What German nouns stand for, by themselves and as the last part of a compound."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.text.noun_classes import NounClass, noun_class, noun_classes

WORDS = language("de").reading
KNOWN = noun_classes(WORDS)

CLASSES = {
    "lotse": NounClass.PERSON,
    "lotsen": NounClass.PERSON,
    "hafenmeister": NounClass.PERSON,
    "hafenmeisterin": NounClass.PERSON,
    "fischerverbandes": NounClass.BODY,
    "hafenverwaltung": NounClass.BODY,
    "handelskammerbericht": NounClass.DOCUMENT,
    "documenta-homepage": NounClass.DOCUMENT,
}
OTHERS = ("apparat", "format", "freude", "netz", "hafen", "")


@pytest.mark.parametrize(("noun", "kind"), CLASSES.items())
def test_the_last_part_of_a_noun_tells_its_class(noun: str, kind: NounClass) -> None:
    assert noun_class(noun, KNOWN, WORDS.noun_endings) is kind


@pytest.mark.parametrize("noun", OTHERS)
def test_other_nouns_have_none(noun: str) -> None:
    assert noun_class(noun, KNOWN, WORDS.noun_endings) is None


@given(st.sampled_from(sorted(KNOWN)), st.sampled_from(WORDS.noun_endings))
def test_an_ending_changes_no_class(noun: str, ending: str) -> None:
    if noun + ending not in KNOWN:
        assert noun_class(noun + ending, KNOWN, WORDS.noun_endings) is not None


def test_a_language_without_lists_has_no_classes() -> None:
    assert noun_classes(language("en").reading) == {}
