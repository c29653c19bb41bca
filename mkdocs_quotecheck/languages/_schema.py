"""The shape of a language's data."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


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
class CitingWords:
    """What finding citations needs to know of a language. Words are lower case."""

    locators: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """`Locator.kind` → its labels, points included: `page` → `p.`, `pp.`, `page`, `pages`."""
    range_words: tuple[str, ...] = ()
    """Words between the two ends of a range or the last two of a list: `to`, `and`."""
    source_phrases: tuple[str, ...] = ()
    """What stands directly before a document that is named as the source: `according to`, `as stated in`, `in`."""
    possessives: tuple[str, ...] = ()
    """What may follow the document's name instead of a verb and makes it the source: `’s wording`, `: `."""
    source_headings: frozenset[str] = frozenset()
    """Headings of a list of sources: `sources`, `references`."""
    source_labels: tuple[str, ...] = ()
    """What introduces a source in a line of its own: `source`, `see`."""
    same_source: tuple[str, ...] = ()
    """What a note says instead of repeating the one before: `ibid.`."""
    not_authors: frozenset[str] = frozenset()
    """Capitalised words that stand before a year and are no authors: months, seasons, `in`, `since`."""
    clause_words: tuple[str, ...] = ()
    """Conjunctions that, after a comma, begin another statement: `but`, `while`, `and`."""


@dataclass(frozen=True, slots=True)
class NumberWords:
    """What reading numbers and dates needs to know of a language. Words are lower case."""

    decimal_comma: bool = False
    """Whether `1.250` is a thousand and `1,5` one and a half where nothing else tells."""
    cardinals: Mapping[str, float] = field(default_factory=dict)
    """Word → value, up to ninety-nine: `three`, `forty`."""
    scales: Mapping[str, float] = field(default_factory=dict)
    """Word or sign → factor: `thousand`, `million`, `bn`."""
    joiners: tuple[str, ...] = ()
    """Words inside a number: `and`, `und`, `et`."""
    units_first: str = ""
    """Joiner of compounds that name the units before the tens: `und` in `vierunddreißig`."""
    articles: frozenset[str] = frozenset()
    """Cardinals that are articles or pronouns when they stand alone: `one`, `ein`."""
    percent: tuple[str, ...] = ()
    """`percent`, `per cent`, `percentage points`."""
    ordinal_suffixes: tuple[str, ...] = ()
    """What makes digits an ordinal: `st`, `nd`, `.`"""
    about: tuple[str, ...] = ()
    """Words before a number that make it a round one: `about`, `nearly`, `more than`."""
    months: Mapping[str, int] = field(default_factory=dict)
    """Name or abbreviation → 1 to 12; points left out."""
    labels: tuple[str, ...] = ()
    """Words whose number is a name, not a count: `page`, `article`, `no.`, `room`."""


@dataclass(frozen=True, slots=True)
class Language:
    """All data of one language."""

    code: str
    """BCP 47 primary subtag."""
    name: str
    """Its English name."""
    reading: ReadingWords = field(default_factory=ReadingWords)
    matching: MatchingWords = field(default_factory=MatchingWords)
    citing: CitingWords = field(default_factory=CitingWords)
    numbers: NumberWords = field(default_factory=NumberWords)
