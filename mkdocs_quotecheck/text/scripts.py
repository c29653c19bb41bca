"""The writing system of letters: Latin, Greek, Han and kana."""

from __future__ import annotations

import functools
import unicodedata


@functools.lru_cache(maxsize=4096)
def script_of(letter: str) -> str:
    """The first word of a letter's Unicode name; Han characters and kana are one script, since Japanese mixes them."""
    name = unicodedata.name(letter, "").split(" ", 1)[0]
    return "CJK" if name in {"HIRAGANA", "KATAKANA"} else name


def scripts_in(text: str) -> frozenset[str]:
    """The scripts of a text's letters."""
    return frozenset(script_of(letter) for letter in text if letter.isalpha())
