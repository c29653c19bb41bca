"""What the source says right behind a passage and takes it back with: *… nicht*, *… is false*, *…とは限らない*."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.before import Before
from mkdocs_quotecheck.model import EditKind, Span

if TYPE_CHECKING:
    from mkdocs_quotecheck.matching.vocabulary import Vocabulary

# A shorter fragment says nothing that could be denied: a noun phrase; in characters where words have no spaces.
SHORTEST_UNSPACED = 4
_WORD = re.compile(r"[^\W\d_]+")
# How far the sentence is followed for what the negation stands against: `nicht im Mai, sondern im Juni`.
CONTRAST_REACH = 120
_SENTENCE_END = re.compile(r"[.!?]\s")


def what_behind(text: str, start: int, end: int, words: Vocabulary) -> Before | None:
    """What stands right behind the passage `text[start:end]` and takes it back; None if nothing does."""
    denial, negation = _patterns(words)
    for kind, pattern in ((EditKind.LIFTED_CLAUSE, denial), (EditKind.NEGATION_BEHIND, negation)):
        found = pattern.match(text, end)
        if found and _states(text[start:end], words):
            if kind is EditKind.NEGATION_BEHIND and _contrasts(text, found.end(), words):
                return None
            return Before(kind, Span(found.start(1), found.end(1)))
    return None


@functools.cache
def _patterns(words: Vocabulary) -> tuple[re.Pattern[str], re.Pattern[str]]:
    data = words.words
    edges = (r"[”」』]?[、，]?", "") if data.unspaced else (r"[”“\"»«’']?,?\s+", r"\b")
    return _one_of(data.denials_behind, *edges), _one_of(data.negation_behind, *edges)


def _one_of(phrases: frozenset[str], before: str, behind: str) -> re.Pattern[str]:
    known = "|".join(
        re.escape(phrase).replace(r"\ ", r"\s+") for phrase in sorted(phrases, key=len, reverse=True)
    )
    return re.compile(f"{before}({known}){behind}" if known else r"(?!)()")


def _states(fragment: str, words: Vocabulary) -> bool:
    """Whether a fragment has a verb, so that it states something."""
    if words.words.unspaced:
        return len(fragment) >= SHORTEST_UNSPACED
    found = (word.lower() for word in _WORD.findall(fragment))
    return any(
        word in words.verbs or words.is_finite(word) or word in words.auxiliaries or word in words.forms
        for word in found
    )


def _contrasts(text: str, at: int, words: Vocabulary) -> bool:
    """Whether the negation is of something behind it: `nicht nur im Mai`, `nicht im Mai, sondern im Juni`."""
    rest = text[at : at + CONTRAST_REACH]
    end = _SENTENCE_END.search(rest)
    found = [word.lower() for word in _WORD.findall(rest[: end.start()] if end else rest)]
    contrasts = words.words.contrasts
    return any(word in contrasts for word in found)
