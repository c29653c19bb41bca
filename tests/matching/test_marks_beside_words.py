"""A note mark or an item's number of the source beside a changed word is no part of the change."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import EditKind, check_quote, prepare_source


@pytest.mark.parametrize(
    "source",
    [
        "Then the harbour[71-2] was grey, and the colour faded.",
        "Then the harbour[3] was grey, and the colour [4] faded.",
        "Then the harbour [Hale, 2019] was grey, and the colour[citation needed] faded.",
        "Then the harbour was grey, and (2) the colour faded.",
    ],
)
def test_another_spelling_beside_a_mark_is_only_that(source: str) -> None:
    assert _kinds("the harbor was grey, and the color faded", source) <= {
        EditKind.SPELLING,
        EditKind.SOURCE_MARKUP,
    }


@pytest.mark.parametrize(
    ("quote", "source", "kind"),
    [
        ("the harbor had ships", "Then the harbour had 12 ships.", EditKind.NUMBER),
        ("paragraph 4 holds", "Here paragraph 5(b) holds.", EditKind.NUMBER),
        ("the pier fell down", "Then the quay[3] fell down.", EditKind.WORD),
    ],
)
def test_a_number_of_the_text_and_another_word_stay_changes(quote: str, source: str, kind: EditKind) -> None:
    assert kind in _kinds(quote, source)


def test_words_left_out_are_told_without_the_mark_before_them() -> None:
    source = "You need a change of soul.[28-1] Though you may cross vast spaces of sea, your faults will follow you."
    evidence = check_quote("You need a change of soul. Your faults will follow you.", prepare_source(source))
    lost = [
        edit.original
        for alignment in evidence.alignments
        for edit in alignment.edits
        if edit.original[:1] == "T"
    ]
    assert lost == ["Though you may cross vast spaces of sea"]


def _kinds(quote: str, source: str) -> set[EditKind]:
    evidence = check_quote(quote, prepare_source(source))
    return {edit.kind for alignment in evidence.alignments for edit in alignment.edits}
