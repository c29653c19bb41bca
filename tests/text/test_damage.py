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
STRAY = "".join(f"The {word} of the {other} ~\n. was seen.\n" for word in WORDS[:4] for other in WORDS[:2])
LINKED = "".join(f"The {word} is told in {other} .\n\nIt was seen.\n" for word in WORDS for other in WORDS)
LISTED = "".join(f"{word}\n: The {other} was seen.\n" for word in WORDS for other in WORDS)

CASES = {
    "signs beside the print, as scans have them": (f"{SOUND}\n{STRAY}", True),
    "full stops that a conversion parts from links": (LINKED, False),
    "definitions": (LISTED, False),
    "signs beside the print on another page": (f"{STRAY} {SOUND}" + SOUND * 4, False),
    "a sound text": (SOUND, False),
    "words split all over": (f"{SOUND} {SPLIT}", True),
    "one word that is often two": (f"{SOUND} {ONE_WORD}", False),
    "splits on another page": (f"{SPLIT} {SOUND}" + SOUND * 4, False),
}


@pytest.mark.parametrize("case", CASES)
def test_where_a_text_is_damaged(case: str) -> None:
    text, expected = CASES[case]
    assert is_damaged(text, Span(len(text) - 20, len(text))) is expected
