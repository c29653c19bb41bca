"""A choice of words as a piece of a pattern: one home for their order, and for what fits where there are none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

NOTHING: Final = "(?!)"
"""A pattern that fits nowhere."""


def longest_first(words: Iterable[str]) -> list[str]:
    """The words in the order in which they are tried: of two that begin alike the longer one is meant."""
    return sorted({*words}, key=lambda word: (-len(word), word))


def one_of(words: Iterable[str]) -> str:
    """A piece of a pattern, without brackets around it, for one of some words as they are; for nothing where there are none."""
    return "|".join(map(re.escape, longest_first(words))) or NOTHING


def one_phrase_of(phrases: Iterable[str]) -> str:
    """As `one_of`, with any white space between the words of a phrase."""
    return "|".join(re.escape(each).replace(r"\ ", r"\s+") for each in longest_first(phrases)) or NOTHING
