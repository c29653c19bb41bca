"""What counts as a word, in any script."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.text.words import count_tokens, count_words


@pytest.mark.parametrize(
    ("text", "words", "tokens"),
    [
        ("the well-known harbour isn't shut", 5, 5),
        ("", 0, 0),
        ("港口明年春天关闭。", 4, 8),
        ("港は来年の春に閉まる。", 5, 10),
        ("WHO 说，港口 2 月关闭", 5, 8),
    ],
)
def test_words_are_counted_in_every_script(text: str, words: int, tokens: int) -> None:
    assert count_words(text) == words
    assert count_tokens(text) == tokens
