"""The words that references are made of, besides the names of what they refer to."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import ARTICLES, NAME_LINKS

if TYPE_CHECKING:
    from mkdocs_quotecheck.languages import Language

WORD = re.compile(r"\w[\w’'.]*")
NUMBER = re.compile(r"\d[\d.,/:–-]*[a-z]{0,2}")
# Of references in any language: `ff.`, `vol.`, `et al.`, `v.` between the parties of a case.
_SIGNS = frozenset(
    [
        "f",
        "ff",
        "bis",
        "vol",
        "no",
        "nr",
        "ed",
        "eds",
        "et",
        "al",
        "p",
        "pp",
        "c",
        "ca",
        "v",
        "vs",
        "cf",
        "n",
        "par",
        "para",
        "abs",
        "art",
        "s",
        "t",
    ]
)


def only_reference_words(text: str, start: int, end: int, language: Language) -> bool:
    """Whether only capitalised words, numbers and the small words of titles stand in a stretch."""
    small = small_words(language)
    for word in WORD.finditer(text, start, end):
        written = word.group().rstrip(".’'")
        capital = written[:1].isupper() or NUMBER.fullmatch(written) is not None
        if not capital and written.casefold() not in small:
            return False
    return True


@functools.cache
def small_words(language: Language) -> frozenset[str]:
    """Words written small in titles and references: *Notes of the Board, vol. 2 at 14*."""
    words, citing = language.reading, language.citing
    return (
        ARTICLES
        | NAME_LINKS
        | words.small_title_words
        | words.name_particles
        | words.prepositions
        | citing.articles
        | citing.owner_links
        | citing.dating_links
        | frozenset(citing.range_words)
        | _SIGNS
    )
