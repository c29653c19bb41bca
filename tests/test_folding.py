"""Folding: what never matters is gone, what matters is kept, and the way back is exact."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mkdocs_quotecheck.folding import fold, split_words, word_key
from mkdocs_quotecheck.model import Span

# Letters of several scripts, marks, dashes, spaces, combining and invisible characters: where folding has work to do.
TRICKY = st.text(
    st.one_of(
        st.sampled_from(
            "aA- -\n\u00ad\u200b\u0301\u3042\u3099’“”—…²1½_ﬁſ.,[]'\"\f\r\tß中文（ ﾞｶ가\u1100\u1161İ´¨é㎏℃"
        ),
        st.characters(),
    ),
    max_size=40,
)


@pytest.mark.parametrize(
    ("raw", "folded"),
    [
        ("“so” „so‟ «so» 「so」", '"so" "so" "so" "so"'),
        ("don’t ‘so’ ‹so›", "don't 'so' 'so'"),
        ("a – b — c‑d −5", "a - b - c-d -5"),
        ("one\u00a0two\u2009three\u3000four  \n five", "one two three four five"),
        ("so\u00adft ze\u200bro \ufeffmark", "soft zero mark"),
        ("valida-\ntion", "validation"),
        ("valida\u00ad\ntion", "validation"),
        ("page one\fpage two", "page one page two"),
        ("ﬁne ﬂow ſo", "fine flow so"),
        ("ｆｕｌｌ　ｗｉｄｔｈ１", "full width1"),
        ("cafe\u0301", "café"),
        ("中文\n文字", "中文文字"),
        ("plain text stays", "plain text stays"),
    ],
)
def test_typography_is_folded(raw: str, folded: str) -> None:
    assert fold(raw).text == folded


@pytest.mark.parametrize("text", ["10⁶", "½", "m²", "Straße", "café", "MUST", "a, b. c", "well-known", "x_1"])
def test_what_matters_is_kept(text: str) -> None:
    assert fold(text).text == text


def test_a_hyphen_at_a_line_end_before_a_capital_is_kept() -> None:
    assert fold("Baden-\nWürttemberg").text == "Baden- Württemberg"


def test_a_line_end_between_scripts_with_and_without_spaces_is_a_space() -> None:
    assert fold("中文\nword").text == "中文 word"


def test_a_span_leads_back_to_the_raw_characters() -> None:
    raw = "the “ofﬁ\u00adce”\n closed"
    folded = fold(raw)
    at = folded.text.index("office")
    span = folded.raw_span(at, at + len("office"))
    assert raw[span.start : span.end] == "ofﬁ\u00adce"


def test_an_empty_span_is_empty_in_the_raw_text_too() -> None:
    assert fold("a “b”").raw_span(2, 2) == Span(2, 2)


@settings(max_examples=100, deadline=None)
@given(TRICKY)
def test_folding_a_folded_text_changes_nothing(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@settings(max_examples=100, deadline=None)
@given(TRICKY)
def test_offsets_are_in_order_and_inside_the_raw_text(text: str) -> None:
    folded = fold(text)
    assert len(folded.offsets) == len(folded.text) + 1
    assert len(folded.ends) == len(folded.text)
    assert [*folded.offsets] == sorted(folded.offsets)
    assert folded.offsets[-1] == len(text)
    assert all(start < end <= len(text) for start, end in zip(folded.offsets, folded.ends, strict=False))


@settings(max_examples=100, deadline=None)
@given(TRICKY, TRICKY, TRICKY)
def test_the_raw_span_of_a_word_folds_to_that_word(before: str, word: str, after: str) -> None:
    folded = fold(f"{before} {word} {after}")
    for match in split_words(folded.text).starts:
        span = folded.raw_span(match, match + 1)
        assert span.start < span.end


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Don’t stop", ("don", "t", "stop")),
        ("1,250,000 and 9 000", ("1", "250", "000", "and", "9", "000")),
        ("10⁶ or 106", ("10", "⁶", "or", "106")),
        ("a well-known cross-\nvalidation", ("a", "well", "known", "crossvalidation")),
        ("so\u00adft cafe\u0301 CAFÉ", ("soft", "café", "café")),
        ("patients[12] word.13", ("patients", "12", "word", "13")),
        ("中文 text", ("中", "文", "text")),
        ("snake_case", ("snake", "case")),
        ("Straße STRASSE", ("straße", "strasse")),
        ("… — “”", ()),
    ],
)
def test_a_text_is_cut_into_words(text: str, keys: tuple[str, ...]) -> None:
    assert split_words(text).keys == keys


@settings(max_examples=100, deadline=None)
@given(TRICKY)
def test_each_word_is_cut_out_of_the_raw_text(text: str) -> None:
    words = split_words(text)
    assert [word_key(text[a:b]) for a, b in zip(words.starts, words.ends, strict=True)] == [*words.keys]


@pytest.mark.parametrize("sign", ["a", "-", "a-\n", " ", "“", "\u00ad", "\u0301", "中", "-\n", "a\u0301"])
def test_a_long_run_of_one_sign_is_folded_in_reasonable_time(sign: str) -> None:
    text = sign * (200_000 // len(sign))
    assert len(fold(text).text) <= len(text)
    assert sum(map(len, split_words(text).keys)) <= len(text)
