"""The words that references are made of, besides the names of what they refer to."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import ARTICLES, NAME_LINKS, REFERENCE_SIGNS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Span

WORD = re.compile(r"\w[\w’'.]*")
NUMBER = re.compile(r"\d[\d.,/:–-]*[a-z]{0,2}")
_REMARK = re.compile(r"\([^()\n]{1,80}\)|\[[^\[\]\n]{1,80}\]")


def only_reference_words(
    text: str, start: int, end: int, language: Language, *, remarks_too: bool = False
) -> bool:
    """Whether only capitalised words, numbers and the small words of titles stand in a stretch; in brackets also remarks."""
    small = small_words(language)
    remarks = [match.span() for match in _REMARK.finditer(text, start, end)] if remarks_too else []
    for word in WORD.finditer(text, start, end):
        if any(first < word.start() < last for first, last in remarks):
            continue
        written = word.group().rstrip(".’'")
        capital = written[:1].isupper() or NUMBER.fullmatch(written) is not None
        if not capital and written.casefold() not in small:
            return False
    return True


def refers_around(
    text: str,
    span: Span,
    known: Iterable[tuple[int, int]],
    language: Language,
    *,
    remarks_behind: bool = False,
) -> bool:
    """Whether a stretch has nothing but such words around what is known to refer in it: names, links, places.

    Args:
        text: The page's text.
        span: The stretch.
        known: Where that stands which refers.
        language: Of the page.
        remarks_behind: Whether remarks in brackets may stand behind all of it.
    """
    at = span.start
    for begin, end in sorted(known):
        if begin > at and not only_reference_words(text, at, begin, language):
            return False
        at = max(at, end)
    return only_reference_words(text, at, span.end, language, remarks_too=remarks_behind)


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
        | REFERENCE_SIGNS
    )
