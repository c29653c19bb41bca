"""Words laid on words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mkdocs_quotecheck.matching.alignment import align
from mkdocs_quotecheck.matching.pairing import similarity


def shown(quote: str, source: str) -> str:
    """The blocks as text: equal words as they are, differences as `quoted/original`."""
    quoted, original = quote.split(), source.split()
    return " ".join(
        " ".join(quoted[b.q1 : b.q2])
        if b.equal
        else f"{'+'.join(quoted[b.q1 : b.q2])}/{'+'.join(original[b.s1 : b.s2])}"
        for b in align(quoted, original)
    )


@pytest.mark.parametrize(
    ("quote", "source", "blocks"),
    [
        ("the mate left the ship", "then the mate left the ship at last", "the mate left the ship"),
        ("the mate quit the ship", "then the mate left the ship at last", "the mate quit/left the ship"),
        ("the mate left the ship", "the mate soon left the ship", "the mate /soon left the ship"),
        ("the mate soon left the ship", "the mate left the ship", "the mate soon/ left the ship"),
        ("orr accused pike of theft", "pike accused orr of theft", "orr/pike accused pike/orr of theft"),
        ("a crossvalidation of it", "a cross validation of it", "a crossvalidation of it"),
        ("a cross validation of it", "a crossvalidation of it", "a cross validation of it"),
        ("we'll build the pier", "we will build the pier", "we'll/we+will build the pier"),
        ("nothing of this", "the ferry sank", ""),
    ],
)
def test_words_stand_for_words(quote: str, source: str, blocks: str) -> None:
    assert shown(quote, source) == blocks


def test_a_stray_word_far_off_is_no_match() -> None:
    source = "the " + "grain rope sail mast deck hull bell chart " * 2 + "mate left a ship"
    assert shown("the mate left a ship", source).endswith("mate left a ship")
    assert align(["the", "mate", "left", "a", "ship"], source.split())[0].s1 > 10


words = st.lists(st.sampled_from("abcdef"), max_size=20)


@given(words, words)
@settings(max_examples=100, deadline=None)
def test_blocks_follow_one_another_and_cover_the_quotation(quoted: list[str], source: list[str]) -> None:
    blocks = align(quoted, source)
    if not blocks:
        assert not {*quoted} & {*source}
        return
    assert blocks[0].q1 == 0
    assert blocks[-1].q2 == len(quoted)
    for one, two in zip(blocks, blocks[1:], strict=False):  # noqa: RUF007 - reads as it is meant
        assert (one.q2, one.s2) == (two.q1, two.s1)
    for block in blocks:
        if block.equal:
            assert "".join(quoted[block.q1 : block.q2]) == "".join(source[block.s1 : block.s2])


def test_similar_words_share_letters_in_order() -> None:
    assert similarity("harbour", "harbor") > similarity("harbour", "lantern")
