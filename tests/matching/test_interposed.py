"""A source that quotes speech may interrupt it; who quotes the speech leaves the reporting clause out."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import EditKind, Verdict, check_quote, prepare_source

FINE = [
    (
        "within a sentence",
        "Nobody asked them to come, and every one of them came.",
        'She was proud. "Nobody asked them to come," she said, "and every one of them came."',
    ),
    (
        "between two sentences",
        "We lost the mast. Nobody was hurt.",
        "“We lost the mast,” she told the board. “Nobody was hurt.” The board rose.",
    ),
    (
        "in German marks",
        "Die Mole steht, und sie hält.",
        "„Die Mole steht“, sagte die Kapitänin, „und sie hält.“ Dann ging sie.",
    ),
]
CHANGED = [
    (
        "another person has the second piece",
        "We lost the mast. Nobody was hurt.",
        "“We lost the mast,” she said. “Nobody was hurt,” said the mate.",
    ),
    (
        "the source itself says it, without marks",
        "We lost the mast and nobody was hurt.",
        "We lost the mast, she said, and nobody was hurt.",
    ),
    (
        "much is said between the pieces",
        "We lost the mast, and nobody was hurt.",
        (
            "“We lost the mast,” she said, and went through the log with the board, hour by hour and page by page, until "
            "noon, “and nobody was hurt.”"
        ),
    ),
]


@pytest.mark.parametrize(("quote", "source"), [case[1:] for case in FINE], ids=[case[0] for case in FINE])
def test_a_reporting_clause_between_two_pieces_of_a_speech_may_be_left_out(quote: str, source: str) -> None:
    evidence = check_quote(quote, prepare_source(source))
    kinds = {edit.kind for edit in evidence.alignments[0].edits}
    assert (evidence.verdict, EditKind.INTERPOSED in kinds) == (Verdict.EQUIVALENT, True)


@pytest.mark.parametrize(
    ("quote", "source"), [case[1:] for case in CHANGED], ids=[case[0] for case in CHANGED]
)
def test_other_words_left_out_are_words_left_out(quote: str, source: str) -> None:
    assert check_quote(quote, prepare_source(source)).verdict is Verdict.ALTERED
