"""Pieces that changed places, words added at the ends, and numbers that are cut at an end."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import EditKind, Verdict, check_quote, prepare_source

K = EditKind
STORY = (
    "The ferry left the quay at dawn with grain for the mill. The pilot kept his log until the lamp went out. "
    "Nobody saw the crane fall into the harbour that night."
)

EXCHANGED: list[tuple[str, str]] = [
    (
        "two sentences",
        "The pilot kept his log until the lamp went out. The ferry left the quay at dawn with grain for the mill.",
    ),
    (
        "three sentences",
        (
            "Nobody saw the crane fall into the harbour that night. The pilot kept his log until the lamp went out. "
            "The ferry left the quay at dawn with grain for the mill."
        ),
    ),
    ("the halves of one", "at dawn with grain for the mill the ferry left the quay."),
    (
        "with a word changed",
        "The pilot kept his log until the lamp went out. The ferry left the quay at noon with grain for the mill.",
    ),
]

ADDED: list[tuple[str, str]] = [
    ("The ferry left the quay at dawn with grain for the mill yesterday.", "yesterday"),
    ("The ferry left the quay at dawn with grain for the mill. Everybody waved.", "Everybody waved"),
    ("Luckily nobody saw the crane fall into the harbour that night.", "Luckily"),
    ("It rained hard. Nobody saw the crane fall into the harbour that night.", "It rained hard"),
]

CUT: list[tuple[str, str, str]] = [
    ("5 degrees in the night", "It fell to −5 degrees in the night.", "−5"),
    ("5 degrees in the night", "It fell to -5 degrees in the night.", "-5"),
    ("300 a head were paid", "In all $300 a head were paid.", "$300"),
    ("10 grains in a sack", "They found <10 grains in a sack.", "<10"),
    ("sacks of 10", "There were sacks of 10⁶ grains.", "10⁶"),
    ("the loss was 10.", "In all the loss was 10% of it.", "10%"),
    ("the loss was 5", "In all the loss was 5 million crowns.", "5 million"),
    ("10 sacks were lost", "In all 5–10 sacks were lost.", "5–10"),
    ("der Verlust war 5", "Also der Verlust war 5 Millionen Mark.", "5 Millionen"),
    ("we lost 5", "That night we lost 5–6 ships.", "5–6"),
]

WHOLE: list[tuple[str, str]] = [
    ("the loss was 10 %.", "In all the loss was 10% of it."),
    ("the loss was 5 million", "In all the loss was 5 million crowns."),
    ("the loss was 5", "In all the loss was 5 ± 2 crowns."),
    ("closed in 2014", "The pier was closed in 2014² and forgotten."),
    ("5 ships were lost", "- 5 ships were lost\n- 3 ships came home"),
    ("5 ships were lost", "The pier–5 ships were lost there–is gone."),
]


@pytest.mark.parametrize(("why", "quote"), EXCHANGED)
def test_pieces_that_changed_places_are_told_as_order(why: str, quote: str) -> None:
    evidence = check_quote(quote, prepare_source(STORY))
    assert evidence.verdict is Verdict.ALTERED, why
    assert K.ORDER in {edit.kind for edit in evidence.alignments[0].edits}


def test_sentences_in_order_with_one_between_left_out_are_not_told_as_order() -> None:
    quote = "The ferry left the quay at dawn with grain for the mill. Nobody saw the crane fall into the harbour that night."
    kinds = {edit.kind for edit in check_quote(quote, prepare_source(STORY)).alignments[0].edits}
    assert K.OMISSION in kinds
    assert K.ORDER not in kinds


@pytest.mark.parametrize(("quote", "added"), ADDED)
def test_words_added_at_an_end_are_not_the_next_sentence_changed(quote: str, added: str) -> None:
    edits = check_quote(quote, prepare_source(STORY)).alignments[0].edits
    assert [(edit.quoted, edit.original) for edit in edits if edit.kind is K.ADDITION] == [(added, "")]


def test_a_word_changed_at_an_end_is_told_with_the_source_s() -> None:
    edits = check_quote("The ferry left the quay at noon", prepare_source(STORY)).alignments[0].edits
    assert [(edit.quoted, edit.original) for edit in edits] == [("noon", "dawn")]


@pytest.mark.parametrize(("quote", "source", "number"), CUT)
def test_a_number_cut_at_an_end_is_told(quote: str, source: str, number: str) -> None:
    evidence = check_quote(quote, prepare_source(source))
    assert evidence.verdict is Verdict.ALTERED
    assert number in {edit.original for edit in evidence.alignments[0].edits if edit.kind is K.CUT_WORD}


@pytest.mark.parametrize(("quote", "source"), WHOLE)
def test_a_number_that_is_whole_is_fine(quote: str, source: str) -> None:
    assert check_quote(quote, prepare_source(source)).verdict.fine


@pytest.mark.parametrize(
    ("quote", "source", "kind"),
    [
        ("They vote for either Pike or Orr.", "They vote for either Orr or Pike.", K.NAME),
        ("He was in office between 2012 and 2006.", "He was in office between 2006 and 2012.", K.DATE),
    ],
)
def test_two_that_changed_places_at_the_end_are_told_as_what_they_are(
    quote: str, source: str, kind: EditKind
) -> None:
    evidence = check_quote(quote, prepare_source(source))
    assert evidence.verdict is Verdict.ALTERED
    assert [edit.kind for edit in evidence.alignments[0].edits] == [kind, kind]
