"""The abbreviation of *number* before a figure: `No 77`, `Nos. 3 and 4`, `nr. 5`, which no negation is."""

from __future__ import annotations

import re
from typing import Final

from mkdocs_quotecheck.languages import NUMBER_ABBREVIATIONS

_CAPITALISED: Final = "|".join(sorted(word.capitalize() for word in NUMBER_ABBREVIATIONS))
_SMALL: Final = "|".join(sorted(NUMBER_ABBREVIATIONS))

NUMBER_SIGN: Final = re.compile(rf"\b(?:(?:{_CAPITALISED})\.?|(?:{_SMALL})\.)(?=\s{{0,3}}\d)")
"""A capital or a point tells it from the negation: *no 5 boats*."""


def is_number_sign(text: str, start: int, figure: int) -> bool:
    """Whether the word at `start`, before the figure at `figure`, is short for *number*.

    *No 5 boats came*: a capital that the beginning of a sentence asks for tells nothing.
    """
    match = NUMBER_SIGN.match(text, start)
    if match is None or text[match.end() : figure].strip():
        return False
    before = text[max(0, start - 2) : start]
    return text[start].islower() or match[0].endswith(".") or (bool(before) and before[0] not in ".!?:")


def without_number_signs(text: str) -> str:
    """A text with spaces for these abbreviations, as long as it was: *Regulation No 45* negates nothing."""

    def blank(match: re.Match[str]) -> str:
        return " " * len(match[0]) if is_number_sign(text, match.start(), match.end()) else match[0]

    return NUMBER_SIGN.sub(blank, text)
