"""The writing system of letters: Latin, Greek, Han and kana."""

from __future__ import annotations

import functools
import unicodedata
from typing import Final

UNSPACED_LETTERS: Final = (
    "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Han characters and kana, which are written without spaces between words; for use within `[…]` of a pattern."""


@functools.lru_cache(maxsize=4096)
def script_of(letter: str) -> str:
    """The first word of a letter's Unicode name; Han characters and kana are one script, since Japanese mixes them."""
    name = unicodedata.name(letter, "").split(" ", 1)[0]
    return "CJK" if name in {"HIRAGANA", "KATAKANA"} else name


def scripts_in(text: str) -> frozenset[str]:
    """The scripts of a text's letters."""
    return frozenset(script_of(letter) for letter in text if letter.isalpha())


HIRAGANA: Final = frozenset(map(chr, range(0x3041, 0x3097)))
