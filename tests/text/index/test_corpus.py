"""Many texts at once: the right one is nominated."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from mkdocs_quotecheck.text.index import build, build_corpus, dump, load
from mkdocs_quotecheck.text.index import corpus as corpus_module

if TYPE_CHECKING:
    import pytest

VOCABULARY = [
    f"{a}{b}{c}" for a in "bdfgk" for b in "aeiou" for c in ("l", "m", "n", "r", "s", "t", "nd", "st")
]
CHANCE = random.Random(7)  # noqa: S311 -- repeatable, not secret
TEXTS = {f"text-{number:02}": " ".join(CHANCE.choices(VOCABULARY, k=2000)) for number in range(30)}
CORPUS = build_corpus({name: build(text) for name, text in TEXTS.items()})


def excerpt(name: str, at: int, length: int = 15) -> list[str]:
    return TEXTS[name].split()[at : at + length]


def test_a_text_with_all_the_words_in_a_row_comes_first() -> None:
    for name in TEXTS:
        assert CORPUS.retrieve(excerpt(name, 500), 3)[0] == name


def test_a_text_with_most_of_the_words_is_among_the_first() -> None:
    for name in TEXTS:
        words = excerpt(name, 900)
        words[3], words[10] = "changed", "too"
        assert name in CORPUS.retrieve(words, 3)


def test_no_more_than_asked_for_are_nominated() -> None:
    assert len(CORPUS.retrieve(["ban"], 4)) == 4


def test_texts_that_fit_equally_come_by_name() -> None:
    corpus = build_corpus({name: build("the ferry is late") for name in ("c", "a", "b")})
    assert corpus.retrieve(["ferry", "is"], 2) == ("a", "b")


def test_a_long_text_is_nominated_once_though_it_has_many_chunks() -> None:
    long = " ".join(random.Random(3).choices(VOCABULARY, k=40_000))  # noqa: S311 -- repeatable, not secret
    corpus = build_corpus({"long": build(long), "short": build("the ferry is late")})
    assert corpus.retrieve(long.split()[35_000:35_010], 5) == ("long", "short")


def test_a_corpus_of_stored_indexes_is_the_one_they_were_stored_from() -> None:
    # Above and below the length from which signatures are stored, and of several chunks.
    texts = {
        f"{size} words": " ".join(CHANCE.choices(VOCABULARY, k=size))
        for size in (40, 4095, 4096, 17_000, 40_000)
    }
    indexes = {name: build(text) for name, text in texts.items()}
    stored = {name: load(dump(index), index.text) for name, index in indexes.items()}
    again = {name: load(dump(index), index.text) for name, index in stored.items()}
    made = [build_corpus(each).segments[0] for each in (indexes, stored, again)]
    assert made[0].rows == made[1].rows == made[2].rows
    assert made[0].names == made[1].names == made[2].names


def test_an_empty_corpus_nominates_nothing() -> None:
    assert build_corpus({}).retrieve(["ferry"], 3) == ()
    assert build_corpus({"empty": build("…")}).retrieve(["ferry"], 3) == ()


def test_only_texts_that_may_have_all_the_words_in_a_row_are_held_to_have_them() -> None:
    for name in TEXTS:
        held = CORPUS.holding(excerpt(name, 700), 8)
        assert name in held
        assert len(held) <= 2
    assert len(CORPUS.holding(["ban", "no", "such", "word"], 8)) <= 2


def test_words_across_the_border_of_two_chunks_are_held() -> None:
    long = random.Random(5).choices(VOCABULARY, k=40_000)  # noqa: S311 -- repeatable, not secret
    corpus = build_corpus({"long": build(" ".join(long)), "short": build("the ferry is late")})
    for border in (16_384, 32_768):
        assert corpus.holding(long[border - 7 : border + 7], 3) == ("long",)


def test_texts_that_are_not_asked_about_are_neither_held_nor_nominated() -> None:
    others = CORPUS.everything & ~CORPUS.chunks_of(["text-03"])
    assert CORPUS.holding(excerpt("text-03", 700), 8, others) == ()
    assert "text-03" not in CORPUS.retrieve(excerpt("text-03", 700), 30, others)
    assert CORPUS.retrieve(excerpt("text-03", 700), 30, CORPUS.chunks_of(["text-05"])) == ("text-05",)


def test_many_texts_lie_in_several_segments_and_are_found_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corpus_module, "_SEGMENT", 7)
    indexes = {name: build(text) for name, text in TEXTS.items()}
    split = build_corpus(indexes)
    assert len(split.segments) > 3
    for name in TEXTS:
        words = excerpt(name, 300)
        assert split.retrieve(words, 5) == CORPUS.retrieve(words, 5)
        assert split.holding(words, 5) == CORPUS.holding(words, 5)
        others = [other for other in TEXTS if other != name]
        assert name not in split.retrieve(words, 40, split.chunks_of(others))
