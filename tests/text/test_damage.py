"""A text is damaged where many words are split, not where a word is written now as one and now as two."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.text.damage import is_damaged

WORDS = (
    "harbour",
    "keeper",
    "lantern",
    "signal",
    "captain",
    "weather",
    "evening",
    "morning",
    "ferryman",
    "railing",
)
SOUND = " ".join(f"The {word} of the {other} was seen." for word in WORDS for other in WORDS)
SPLIT = " ".join(f"The {word[:3]} {word[3:]} stood." for word in WORDS)
ONE_WORD = "The lan tern stood. " * 10

CASES = {
    "a sound text": (SOUND, False),
    "words split all over": (f"{SOUND} {SPLIT}", True),
    "one word that is often two": (f"{SOUND} {ONE_WORD}", False),
    "splits on another page": (f"{SPLIT} {SOUND}" + SOUND * 4, False),
}


@pytest.mark.parametrize("case", CASES)
def test_where_a_text_is_damaged(case: str) -> None:
    text, expected = CASES[case]
    assert is_damaged(text, Span(len(text) - 20, len(text))) is expected
