"""Forms and spellings of one word: what is left without an ending, what it is short for, how else it is written."""

from __future__ import annotations

import functools
import unicodedata
from typing import TYPE_CHECKING

from mkdocs_quotecheck.text.normal_forms import normal_form

if TYPE_CHECKING:
    from mkdocs_quotecheck.text.lexicon import Lexicon

# What is left of a word when its ending goes; `be` and `bed` are not forms of one word, `walk` and `walked` are.
SHORTEST_STEM = 3


# Most changed words are asked for several times, each time with some 40 endings: remembered, that is nothing.
@functools.lru_cache(maxsize=2**14)
def stems(words: Lexicon, word: str) -> frozenset[str]:
    """What may be left of a word without its ending."""
    stems: set[str] = set()
    for ending in words.matching.endings:
        if word.endswith(ending):
            stem = word[: len(word) - len(ending)]
            if len(stem) >= SHORTEST_STEM:
                stems.add(stem)
                if len(stem) > SHORTEST_STEM and stem[-1] == stem[-2]:
                    stems.add(stem[:-1])
    return frozenset(stems)


@functools.lru_cache(maxsize=2**14)
def writings(words: Lexicon, word: str) -> tuple[str, ...]:
    """A word and what it is short for."""
    options = [word, *(long for short, long in words.matching.contractions if short == word)]
    for ending, long in words.matching.contracted_endings:
        if word.endswith(ending) and len(word) > len(ending):
            options.append(f"{word[: -len(ending)]} {long}")
    return tuple(options)


def swapped(word: str, other: str, one: str, two: str) -> bool:
    """Whether two words differ in that one group of letters stands for the other, once: `colour`, `color`."""
    for part, by in ((one, two), (two, one)):
        at = word.find(part)
        while at >= 0:
            if word[:at] + by + word[at + len(part) :] == other:
                return True
            at = word.find(part, at + 1)
    return False


def ends_alike(word: str, other: str, one: str, two: str) -> bool:
    """Whether two words differ in that one ending stands for the other, behind a stem."""
    return any(
        word.endswith(end) and other == word.removesuffix(end) + by and len(word) - len(end) >= SHORTEST_STEM
        for end, by in ((one, two), (two, one))
    )


def without_accents(word: str) -> str:
    """The word's letters without the marks on them."""
    return "".join(c for c in normal_form("NFD", word) if not unicodedata.combining(c))
