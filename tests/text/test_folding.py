"""Folding: what never matters is gone, what matters is kept, and each word knows where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mkdocs_quotecheck.text.folding import split_words, word_key

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
    ("word", "key"),
    [
        ("soft", "soft"),
        ("Stopped", "stopped"),
        ("so\u00adft", "soft"),
        ("ze\u200bro", "zero"),
        ("mark\ufeff", "mark"),
        ("valida-\ntion", "validation"),
        ("valida\u00ad\ntion", "validation"),
        ("ﬁne", "fine"),
        ("ﬂow", "flow"),
        ("ſo", "so"),
        ("ｆｕｌｌ１", "full1"),
        ("cafe\u0301", "café"),
        ("donʼt", "dont"),
        ("ŉ", "n"),
    ],
)
def test_typography_is_folded(word: str, key: str) -> None:
    assert word_key(word) == key


@pytest.mark.parametrize("word", ["⁶", "½", "straße", "café", "中", "한글", "русский"])
def test_what_matters_is_kept(word: str) -> None:
    assert word_key(word) == word


def test_a_hyphen_at_a_line_end_before_a_capital_parts_two_words() -> None:
    assert split_words("Baden-\nWürttemberg").keys == ("baden", "württemberg")


@settings(max_examples=100, deadline=None)
@given(TRICKY)
def test_folding_a_folded_word_changes_nothing(text: str) -> None:
    for key in split_words(text).keys:
        assert word_key(key) == key


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
    assert sum(map(len, split_words(text).keys)) <= len(text)
