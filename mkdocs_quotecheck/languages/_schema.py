"""The shape of a language's data."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ReadingWords:
    """What finding and attributing quotations needs to know of a language. Words are lower case unless said otherwise."""

    reporting_verbs: frozenset[str] = frozenset()
    """Every form that introduces direct speech by itself: `said`, `says`, `wrote`."""


@dataclass(frozen=True, slots=True)
class MatchingWords:
    """What judging a difference needs to know of a language. Words are lower case unless said otherwise."""

    negations: frozenset[str] = frozenset()
    """Words that turn a sentence: `not`, `never`, `no`, `without`."""


@dataclass(frozen=True, slots=True)
class Language:
    """All data of one language."""

    code: str
    """BCP 47 primary subtag."""
    name: str
    """Its English name."""
    reading: ReadingWords = field(default_factory=ReadingWords)
    matching: MatchingWords = field(default_factory=MatchingWords)
