"""Verbs with their subject behind them, as French writes them: `dit-il`, `s’écria-t-elle`, `l’a-t-on vu`.

Pattern pieces, for those who look for such a verb in text that was not cut into words.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs_quotecheck.languages import ReadingWords


@functools.cache
def inverted_subject(words: ReadingWords, *, named: bool = False) -> str:
    """A pronoun that a hyphen ties to its verb; with `named` only those that stand for somebody of the page."""
    endings = (
        ending
        for ending in words.clitic_subjects
        if not named or words.pronouns.get(ending.rpartition("-")[2], "-") != "-"
    )
    return rf"(?:{'|'.join(map(re.escape, endings)) or '(?!)'})(?!\w)"


@functools.cache
def object_clitic(words: ReadingWords) -> str:
    """A pronoun that is the object of the verb behind it: `lui `, `s’`."""
    return before_word(words.object_clitics | words.reflexives)


@functools.cache
def opening_article(words: ReadingWords) -> str:
    """A determiner before a noun, with the space behind it or its apostrophe."""
    return before_word(words.determiners | frozenset(words.possessives))


def before_word(choices: Iterable[str]) -> str:
    """One of some words and the space behind it; behind an apostrophe there is none. The longest comes first."""
    ordered = sorted(choices, key=lambda word: (-len(word), word))
    return "|".join(
        re.escape(word[:-1]) + "['’]" if word.endswith("’") else re.escape(word) + " " for word in ordered
    )
