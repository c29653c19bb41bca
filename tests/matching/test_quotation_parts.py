"""What an author's brackets and dots make of a quotation, and which words and signs are compared."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.matching.gaps import compare_gaps
from mkdocs_quotecheck.matching.parts import split_parts
from mkdocs_quotecheck.matching.tokens import tokenise
from mkdocs_quotecheck.model import EditKind
from mkdocs_quotecheck.text.lexicon import lexicon

NOTES = lexicon("en")


@pytest.mark.parametrize("dots", ["…", "...", ". . .", "....", "[…]", "[...]", "(...)", "[. . .]", "……"])
def test_an_ellipsis_in_any_form_parts_a_quotation(dots: str) -> None:
    parts, ellipses = split_parts(f"The board {dots} voted", NOTES)
    assert [part.tokens.words for part in parts] == [["the", "board"], ["voted"]]
    assert len(ellipses) == 1


@pytest.mark.parametrize("bracket", ["[… the]", "[and ...]"])
def test_a_word_in_the_bracket_of_an_ellipsis_is_the_writers(bracket: str) -> None:
    parts, ellipses = split_parts(f"The board {bracket} voted", NOTES)
    assert [part.tokens.words for part in parts] == [["the", "board"], ["voted"]]
    assert len(ellipses) == 1


def test_a_negation_in_the_bracket_of_an_ellipsis_is_a_word() -> None:
    parts, _ = split_parts("The board [... not] voted", NOTES)
    assert any("not" in part.tokens.words for part in parts)


def test_a_full_stop_and_a_number_are_no_ellipsis() -> None:
    assert len(split_parts("It cost 1.5 crowns. They paid.", NOTES)[0]) == 1


def test_a_bracket_stands_before_the_word_behind_it() -> None:
    (part,), _ = split_parts("it [the ferry] left", NOTES)
    assert part.tokens.words == ["it", "left"]
    assert [(bracket.position, bracket.words) for bracket in part.brackets] == [(1, ("the", "ferry"))]
    assert part.plain == "it  left"


def test_letters_in_brackets_belong_to_their_word() -> None:
    (part,), _ = split_parts("[T]he mate walk[ed] home", NOTES)
    assert part.tokens.words == ["the", "mate", "walked", "home"]
    assert [(word.index, word.before, word.behind) for word in part.inflected] == [
        (0, "", "he"),
        (2, "walk", ""),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Don’t, don't, don''t", ["don't"] * 3),
        ("1,250.5 and 0·5", ["1,250.5", "and", "0.5"]),
        ("10⁶ 106 10^6", ["10", "^6", "106", "10", "^6"]),
        ("p >= 5, p ≥ 5, p >/= 5", ["p", "≥", "5"] * 3),
        ("−3 and -3 but 2-3", ["−", "3", "and", "−", "3", "but", "2", "3"]),
        ("β2 beta2 TGF-β", ["beta2", "beta2", "tgf", "beta"]),
        ("Ｄｏｃｋ ﬁre H₂O", ["dock", "fire", "h2o"]),
        ("港口，关闭", ["港", "口", "关", "闭"]),
        ("a <i>fine</i> [pier](https://example.org)", ["a", "fine", "pier"]),
    ],
)
def test_words_and_signs_have_one_writing(text: str, words: list[str]) -> None:
    assert tokenise(text).words == words


@pytest.mark.parametrize(
    ("quoted", "original", "kind"),
    [
        (" ", "\n  ", None),
        (", ", ",\n", None),
        ("—", " – ", EditKind.TYPOGRAPHY),
        (" “", ' "', EditKind.TYPOGRAPHY),
        (" ‘", " “", EditKind.NESTED_MARKS),
        ("-", "-\n", None),
        ("", "-\n", EditKind.TYPOGRAPHY),
        (" ", "-", EditKind.HYPHEN),
        (" ", ", ", EditKind.PUNCTUATION),
        ("; ", ", ", EditKind.PUNCTUATION),
        (" [", " ", EditKind.SUBSTITUTION),
    ],
)
def test_gaps_between_words_are_told_apart(quoted: str, original: str, kind: EditKind | None) -> None:
    assert compare_gaps(quoted, original) is kind


def test_a_note_in_round_brackets_is_a_bracket() -> None:
    (part,), _ = split_parts("it left (emphasis mine) at noon (by boat)", NOTES)
    assert [bracket.text for bracket in part.brackets] == ["(emphasis mine)"]
    assert part.tokens.words == ["it", "left", "at", "noon", "by", "boat"]
