"""The normal forms of Unicode, in time that grows with the length of a text."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

MARKS_ORDERED = 30
"""Python orders the marks on a letter in the square of their number: 80 kB of them take a second, 1 MB minutes. Unicode's
stream-safe text format (UAX 15) counts on at most 30, more than any script writes."""
# No combining mark is a letter or in ASCII.
_MANY_MARKS = re.compile(rf"([^\w\x00-\x7f]{{{MARKS_ORDERED}}})(?=[^\w\x00-\x7f])")


def normal_form(form: Literal["NFC", "NFD", "NFKC", "NFKD"], text: str) -> str:
    """The text in a normal form of Unicode. Of more than 30 marks on one letter, each 30 are ordered by themselves."""
    if text.isascii():
        return text
    pieces = _MANY_MARKS.split(text) if len(text) > MARKS_ORDERED else [text]
    return "".join(unicodedata.normalize(form, piece) for piece in pieces)
