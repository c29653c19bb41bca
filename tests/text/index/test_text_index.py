"""The word index of one text: exact places, near regions, and the way to disk and back."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.text.folding import split_words
from mkdocs_quotecheck.text.index import BrokenIndexError, TextIndex, build, dump, load

VOCABULARY = [
    a + b + c
    for a in ("ba", "ke", "li", "no", "su")
    for b in ("r", "st", "m", "nd")
    for c in ("a", "el", "ion")
]
TEXTS = st.text(st.one_of(st.sampled_from("ab -\n\u00ad\u0301’²1_ﬁ.,中文\f"), st.characters()), max_size=40)


def prose(words: int, seed: int = 1) -> str:
    chance = random.Random(seed)  # noqa: S311 -- repeatable, not secret
    weights = [1 / (rank + 2) for rank in range(len(VOCABULARY))]
    picked = chance.choices(VOCABULARY, weights, k=words)
    return "".join(
        word + (". " if at % 11 == 10 else "\n" if at % 7 == 6 else " ") for at, word in enumerate(picked)
    )


def places(index: TextIndex, quote: str) -> list[Span]:
    return [*index.occurrences(split_words(quote).keys)]


def test_words_are_found_whatever_stands_between_them() -> None:
    text = "He said: “The ferry – alas! – is\nlate.” The ferry, alas, is late."
    found = [text[span.start : span.end] for span in places(build(text), "the ferry alas is late")]
    assert found == ["The ferry – alas! – is\nlate", "The ferry, alas, is late"]


def test_words_in_another_order_are_not_found() -> None:
    assert not places(build("the ferry is late"), "the late ferry")


def test_a_word_the_text_does_not_have_is_not_found() -> None:
    assert not places(build("the ferry is late"), "the ferry is early")


def test_no_words_are_found_nowhere() -> None:
    assert not places(build("the ferry"), "…")
    assert not places(build(""), "ferry")


def test_a_word_broken_over_lines_is_one_word() -> None:
    text = "It was a great disap-\npointment to us."
    assert [text[s.start : s.end] for s in places(build(text), "great disappointment")] == [
        "great disap-\npointment"
    ]


def test_a_sentence_goes_on_over_a_page_head() -> None:
    text = "The ferry is late\n\n12  Harbour News\n\nbecause of fog."
    head = Span(text.index("12"), text.index("because"))
    found = places(build(text, [head]), "is late because of fog")
    assert [text[s.start : s.end] for s in found] == [text[text.index("is") : -1]]
    assert not places(build(text), "is late because of fog")


def test_no_more_places_than_asked_for_are_given() -> None:
    assert len(build("so it goes " * 50).occurrences(["so", "it"], 5)) == 5


def test_words_too_common_to_be_listed_are_found_by_scanning() -> None:
    text = "of the " * 3000 + "to the of " + "of the " * 3000
    (found,) = places(build(text), "to the of")
    assert text[found.start : found.end] == "to the of"


def test_common_words_alone_are_found_too() -> None:
    text = "of the " * 3000 + "the the " + "of the " * 3000
    assert places(build(text), "the the")[0].start == len("of the " * 2999) + 3


def test_a_changed_passage_is_near_its_original() -> None:
    text = prose(20_000)
    words = split_words(text)
    index = build(text)
    hits = 0
    chance = random.Random(2)  # noqa: S311 -- repeatable, not secret
    for _ in range(50):
        at = chance.randrange(len(words) - 20)
        keys = [*words.keys[at : at + 20]]
        for _ in range(3):
            keys[chance.randrange(20)] = "changed"
        start, end = words.starts[at], words.ends[at + 19]
        hits += any(r.span.start <= start and end <= r.span.end for r in index.regions(keys))
    assert hits >= 48


def test_a_nearer_region_scores_higher() -> None:
    text = (
        "The ferry to the island is late. "
        + "Nothing happens here today. " * 40
        + "The ferry to the island is early."
    )
    first, second = build(text).regions(split_words("the ferry to the island is late today").keys)[:2]
    assert first.score > second.score


def test_unknown_words_have_no_region() -> None:
    assert not build("the ferry is late").regions(["zeppelin", "quartz"])


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_the_fast_cut_and_the_word_pattern_agree(text: str) -> None:
    words = split_words(text)
    index = build(text)
    assert index.word_count == len(words)
    if words.keys:
        assert index.occurrences(words.keys)[0] == Span(words.starts[0], words.ends[-1])


@pytest.mark.parametrize(
    "sign",
    ["½", "10⁶", "中文", "soft\u00adened", "zero\u200bwidth", "cafe\u0301", "sub-\nmarine", "co\u00ad\nop"],
)
def test_a_rare_sign_leaves_the_cut_of_a_long_text_as_it_is(sign: str) -> None:
    text = f"{prose(400)} (naïve—{sign}), {prose(400)}"
    words = split_words(text)
    index = build(text)
    assert index.word_count == len(words)
    assert index.occurrences(words.keys[395:415])[0] == Span(words.starts[395], words.ends[414])


@settings(max_examples=50, deadline=None)
@given(
    st.lists(st.sampled_from(["a", "b", "the", "sea"]), max_size=60), st.integers(0, 50), st.integers(1, 6)
)
def test_every_place_is_found_and_no_other(words: list[str], start: int, length: int) -> None:
    wanted = words[start : start + length]
    expected = [at for at in range(len(words)) if wanted and words[at : at + len(wanted)] == wanted]
    text = " ".join(words)
    offsets = split_words(text).starts
    found = build(text).occurrences(wanted, 100)
    assert [span.start for span in found] == [offsets[at] for at in expected]


def test_a_stored_index_answers_like_the_one_it_was_stored_from() -> None:
    text = prose(3000)
    index = build(text)
    opened = load(dump(index), text)
    keys = split_words(text).keys[100:112]
    assert opened.occurrences(keys) == index.occurrences(keys)
    assert opened.regions([*keys, "changed"]) == index.regions([*keys, "changed"])


def test_a_stored_index_with_its_text_is_at_most_six_times_the_text() -> None:
    text = prose(3000)
    assert len(dump(build(text))) + len(text) <= 6 * len(text)


@pytest.mark.parametrize(
    "harm",
    [
        lambda data: data[:-1],
        lambda data: data + b"\0",
        lambda data: data[:0],
        lambda data: b"PK" + data[2:],
        lambda data: data[:4] + b"\xff\xff" + data[6:],
        lambda data: data[:100] + bytes([data[100] ^ 1]) + data[101:],
        lambda data: data[:8] + b"\xff\xff\xff\x7f" + data[12:],
    ],
    ids=["cut off", "too long", "empty", "foreign", "other version", "damaged", "wrong counts"],
)
def test_a_broken_index_is_refused(harm: object) -> None:
    assert callable(harm)
    with pytest.raises(BrokenIndexError):
        load(harm(dump(build("the ferry is late " * 30))), "the ferry is late " * 30)


def test_the_index_of_another_text_is_refused() -> None:
    with pytest.raises(BrokenIndexError):
        load(dump(build("the ferry is late")), "the ferry is soon")


@pytest.mark.parametrize("sign", ["a", "a ", "“", "[", ".", "-\n", "中", "a-\n", "\u0301"])
def test_a_long_run_of_one_sign_is_indexed(sign: str) -> None:
    text = sign * (300_000 // len(sign))
    index = build(text)
    keys = split_words(text[:300]).keys
    assert len(index.occurrences(keys)) <= 32
    assert len(index.regions(keys)) <= 3
