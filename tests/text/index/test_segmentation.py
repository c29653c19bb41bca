"""The fast cut of a text into words agrees with the pattern that cuts a quotation, wherever its blocks end."""

from __future__ import annotations

from itertools import chain, pairwise

import pytest
from conftest import LINEAR, work_growth
from hypothesis import given, settings
from hypothesis import strategies as st

from mkdocs_quotecheck.text.folding import WORD, split_words, word_key
from mkdocs_quotecheck.text.index.segmentation import cut

# Long enough for several blocks, with everything that goes another way.
ODD = st.sampled_from(
    [
        *["the ", "Ferry ", "is\n", "late, ", "harbour" * 9, "-", "-\n", "- \n  ", "\u2010\n", "\u00ad", "\u00ad\n"],
        *["中文", "、", "かな", "é", "e\u0301", "Ω", "10⁶", "½", "“", "”", "’", "—", "\u200b", "_", "\f", "\x85", "\u2028"],
        *["x" * 200, " " * 300, "İ", "ſ", "ﬁ"],
    ]
)  # fmt: skip


def blocks_of(text: str) -> list[tuple[int, list[str]]]:
    return [*chain.from_iterable(zip(some.starts, some.words, strict=True) for some in cut(text))]


@settings(max_examples=100, deadline=None)
@given(st.lists(ODD, max_size=120).map("".join))
def test_the_words_of_all_blocks_are_the_words_of_the_text(text: str) -> None:
    words = chain.from_iterable(words for _, words in blocks_of(text))
    assert [word_key(word) for word in words] == [*split_words(text).keys]


@settings(max_examples=100, deadline=None)
@given(st.lists(ODD, max_size=120).map("".join))
def test_the_words_of_a_block_are_found_from_its_start_on(text: str) -> None:
    blocks = blocks_of(text)
    for (start, words), (behind, _) in pairwise([*blocks, (len(text), [])]):
        found = [match[0] for match in WORD.finditer(text, start) if match.start() < behind]
        assert [*map(word_key, found)] == [*map(word_key, words)]


@pytest.mark.parametrize("step", range(90, 110))
def test_a_word_broken_over_lines_is_not_cut_where_a_block_would_end(step: int) -> None:
    text = "x" * step + " har-\n    bour " + "late " * 40
    assert "harbour" in split_words(text).keys
    assert "harbour" in [word_key(word) for _, words in blocks_of(text) for word in words]


def test_words_of_plain_text_are_in_small_letters() -> None:
    assert blocks_of("The FERRY is late") == [(0, ["the", "ferry", "is", "late"])]


def test_a_text_without_words_has_none() -> None:
    assert [word for _, words in blocks_of("… — \n" * 100) for word in words] == []


@pytest.mark.parametrize(
    "piece",
    ["a", "a-\n", "的", "e\u0301", "\u00ad", "- ", "".join(map(chr, range(0x2000, 0xD000)))],
    ids=["one word", "broken words", "unspaced", "combining", "soft hyphens", "dashes", "every sign"],
)
def test_a_text_made_to_cost_time_costs_its_length(piece: str) -> None:
    assert work_growth(lambda size: [*cut((piece * (size // len(piece) + 1))[:size])], 100_000) < LINEAR
