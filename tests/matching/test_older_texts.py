"""Older books: a dash where words are left out, commas for the breath, older spellings; and the same in texts of today."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import check_quote, prepare_source
from mkdocs_quotecheck.model import EditGroup, EditKind

K = EditKind
_GRAVE = (EditGroup.CHANGE, EditGroup.MISLEADING, EditGroup.ORTHOGRAPHY)


def told(quote: str, source: str) -> set[EditKind]:
    """The kinds of the differences that are told."""
    evidence = check_quote(quote, prepare_source(source))
    return {edit.kind for edit in evidence.alignments[0].edits if edit.kind.group in _GRAVE}


@pytest.mark.parametrize(
    ("quote", "source"),
    [
        ("The keeper rose - and lit the lamp.", "The keeper rose, took his coat, and lit the lamp."),
        ("The keeper rose, \u2014 and lit the lamp.", "The keeper rose, took his coat, and lit the lamp."),
        ("Who lit the lamp? -- The tide was high.", "Who lit the lamp? Nobody saw it. The tide was high."),
        (
            "The keeper - lit the lamp - at dusk.",
            "The keeper of the old pier lit the lamp with his own hand at dusk.",
        ),
    ],
)
def test_a_dash_between_spaces_may_stand_for_words(quote: str, source: str) -> None:
    assert told(quote, source) == {K.OMISSION_AT_DASH}


@pytest.mark.parametrize(
    ("quote", "source", "kind"),
    [
        # No sign at all.
        (
            "The keeper rose and lit the lamp.",
            "The keeper rose, took his coat, and lit the lamp.",
            K.OMISSION,
        ),
        # A hyphen without spaces is none.
        (
            "The keeper rose-and lit the lamp.",
            "The keeper rose, took his coat, and lit the lamp.",
            K.OMISSION,
        ),
        # The dash is the source's own.
        (
            "The tea \u2013 was cold at noon.",
            "The tea \u2013 black and weak \u2013 was cold at noon.",
            K.OMISSION,
        ),
        # The gap would do harm behind an ellipsis too.
        (
            "The board will pay \u2013 by May.",
            "The board will pay, if the audit allows it, by May.",
            K.OMISSION,
        ),
        ("The slip is safe \u2013 for small boats.", "The slip is safe only for small boats.", K.QUANTIFIER),
        # Words left out without a sign in another place.
        (
            "The keeper rose - and lit the lamp.",
            "The keeper rose, took his coat, and lit the big old lamp.",
            K.OMISSION,
        ),
        # Other words.
        ("The keeper rose - and lit the stove.", "The keeper rose, took his coat, and lit the lamp.", K.WORD),
    ],
)
def test_a_dash_excuses_nothing_else(quote: str, source: str, kind: EditKind) -> None:
    assert kind in told(quote, source)


@pytest.mark.parametrize(
    ("quote", "source"),
    [
        (
            "Thou hast a keeper which watcheth by night.",
            "Thou hast a keeper, which watcheth by night.",
        ),
        (
            "Thou hast the lamp, which is lit, unto this day.",
            "Thou hast the lamp which is lit unto this day.",
        ),
        (
            "The lamp, that thou hast lit is out unto this day.",
            "The lamp that thou hast lit, is out unto this day.",
        ),
    ],
)
def test_commas_of_an_older_text_are_punctuation(quote: str, source: str) -> None:
    assert told(quote, source) == {K.PUNCTUATION}


@pytest.mark.parametrize(
    ("quote", "source"),
    [
        ("The pilots who were trained were paid.", "The pilots, who were trained, were paid."),
        ("No more lamps shalt thou light, saith he.", "No, more lamps shalt thou light, saith he."),
    ],
)
def test_other_commas_change_the_sentence(quote: str, source: str) -> None:
    assert K.MEANING_PUNCTUATION in told(quote, source)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("He will shew the lamp to them.", "He will show the lamp to them."),
        ("The publick musick was loud.", "The public music was loud."),
        ("The keeper walketh by night.", "The keeper walks by night."),
        ("He goeth to the pier by night.", "He goes to the pier by night."),
        ("Such as thou couldst bear.", "Such as thou couldest bear."),
        ("He is with them alway, by night and day.", "He is with them always, by night and day."),
        ("He walk'd o'er the hill.", "He walked over the hill."),
        ("The lamps are your's and ours.", "The lamps are yours and ours."),
        ("It was an hundred years old.", "It was a hundred years old."),
    ],
)
def test_an_older_spelling_is_a_spelling(one: str, other: str) -> None:
    assert told(one, other) == told(other, one) == {K.SPELLING}


@pytest.mark.parametrize(
    ("quote", "source"),
    [
        ("The keeper walketh by night.", "The keeper walked by night."),
        ("His teeth were lost at sea.", "His tees were lost at sea."),
        ("A tick was found there.", "A tic was found there."),
        ("He is with them always, by night.", "He is with them often, by night."),
        ("The boys boat was lost.", "The boy's boat was lost."),
        ("He shoved the lamp to them.", "He shewed the lamp to them."),
    ],
)
def test_another_word_is_no_spelling(quote: str, source: str) -> None:
    assert K.SPELLING not in told(quote, source)
    assert told(quote, source)
