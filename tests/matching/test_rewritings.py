"""Words with signs for their inner letters are the words they stand for, spelt in another way."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import EditKind, check_quote, prepare_source
from mkdocs_quotecheck.matching.rewritings import is_masked


@pytest.mark.parametrize(
    ("written", "meant", "expected"),
    [
        ("G-d", "God", True),
        ("L\u2011rd", "Lord", True),
        ("d**n", "damn", True),
        ("G-t", "God", False),
        ("re-cord", "record", False),
        ("G-d", "Gods", False),
        ("-", "God", False),
    ],
)
def test_a_masked_word_is_known_by_its_ends(written: str, meant: str, expected: bool) -> None:
    assert is_masked(written, meant) is expected


@pytest.mark.parametrize(
    ("quote", "kind"),
    [
        ("the law of our G-d stands", EditKind.SPELLING),
        ("the law of our G-t stands", EditKind.NAME),
    ],
)
def test_it_is_told_as_a_spelling(quote: str, kind: EditKind) -> None:
    source = prepare_source("Everywhere the law of our God stands for ever.")
    (place,) = check_quote(quote, source).alignments
    assert [edit.kind for edit in place.edits] == [kind]
