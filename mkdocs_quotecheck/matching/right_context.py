"""What the source says right behind a passage and takes it back with: *… nicht*, *… is false*, *…とは限らない*."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.left_context import ScopeTrigger
from mkdocs_quotecheck.matching.negation import states
from mkdocs_quotecheck.model import EditKind, Span
from mkdocs_quotecheck.text.words import last_word

if TYPE_CHECKING:
    from mkdocs_quotecheck.text.lexicon import Lexicon

_WORD = re.compile(r"[^\W\d_]+")
# How far the sentence is followed for what the negation stands against: `nicht im Mai, sondern im Juni`.
CONTRAST_REACH = 120
_SENTENCE_END = re.compile(r"[.!?]\s")


def what_behind(text: str, start: int, end: int, words: Lexicon) -> ScopeTrigger | None:
    """What stands right behind the passage `text[start:end]` and takes it back; None if nothing does."""
    denial, negation, denying = _patterns(words)
    if denying.match(text, end) and last_word(text, start, end) in words.auxiliaries:
        negation = denying
    for kind, pattern in ((EditKind.LIFTED_CLAUSE, denial), (EditKind.NEGATION_BEHIND, negation)):
        found = pattern.match(text, end)
        if found and states(text[start:end], words):
            if kind is EditKind.NEGATION_BEHIND and _contrasts(text, found.end(), words):
                return None
            return ScopeTrigger(kind, Span(found.start(1), found.end(1)))
    return None


@functools.cache
def _patterns(words: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Of denials, of negations, and of negations that only an auxiliary needs: *It will* not."""
    data = words.words
    edges = (r"[”」』]?[、，]?", "") if data.unspaced else (r"[”“\"»«’']?,?\s+", r"\b")
    known = (data.denials_behind, data.negation_behind, data.negation_behind_auxiliaries)
    first, second, third = (_one_of(phrases, *edges) for phrases in known)
    return first, second, third


def _one_of(phrases: frozenset[str], before: str, behind: str) -> re.Pattern[str]:
    known = "|".join(
        re.escape(phrase).replace(r"\ ", r"\s+") for phrase in sorted(phrases, key=len, reverse=True)
    )
    return re.compile(f"{before}({known}){behind}" if known else r"(?!)()")


def _contrasts(text: str, at: int, words: Lexicon) -> bool:
    """Whether the negation is of something behind it: `nicht nur im Mai`, `nicht im Mai, sondern im Juni`."""
    rest = text[at : at + CONTRAST_REACH]
    end = _SENTENCE_END.search(rest)
    found = [word.lower() for word in _WORD.findall(rest[: end.start()] if end else rest)]
    contrasts = words.words.contrasts
    return any(word in contrasts for word in found)
