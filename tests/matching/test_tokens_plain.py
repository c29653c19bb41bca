"""The short pattern for plain stretches finds what the long one finds."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mkdocs_quotecheck import check_quote, prepare_source
from mkdocs_quotecheck.matching.tokens import _tokenise_any, tokenise
from mkdocs_quotecheck.model import Verdict


@settings(max_examples=100, deadline=None)
@given(st.text(st.sampled_from("ab9 .,-’'%(/\n–Z?\"x[é<")), st.integers(0, 5))
@example("----", 0)
@example("don’t go, it's 1,250.5 % of X9's 4th", 0)
def test_both_patterns_find_the_same_tokens(text: str, start: int) -> None:
    assert tokenise(text, start) == _tokenise_any(text, start, len(text))


SOURCE = prepare_source(
    "The pier (built in 1904) was closed (for repair). It reopened [4, 5]. Prices rose by 3,900 in May."
)


@pytest.mark.parametrize(
    "quote",
    ["was closed (for repair).", "The pier (built in 1904)", "It reopened [4, 5].", "Prices rose by 3,900"],
)
def test_signs_that_the_source_has_behind_the_words_are_its_own(quote: str) -> None:
    found = check_quote(quote, SOURCE)
    assert (found.verdict, found.alignments[0].edits) == (Verdict.VERBATIM, ())


@pytest.mark.parametrize("quote", ["Prices rose by 3,", "Prices rose by 3"])
def test_a_number_that_is_cut_is_not_verbatim_even_with_its_comma(quote: str) -> None:
    assert check_quote(quote, SOURCE).verdict is Verdict.ALTERED
