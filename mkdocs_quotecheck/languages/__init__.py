"""What the package knows of each language: data, no logic. One file a language; a new file is a new language."""

from __future__ import annotations

import functools
import importlib
from dataclasses import replace

from mkdocs_quotecheck.language_codes import available, primary
from mkdocs_quotecheck.languages._everywhere import (
    ADVERTISING_LABELS,
    ARTICLE_SERIES,
    ARTICLES,
    AUTHOR_LINKS,
    BODY_LINKS,
    BOOK_LINKS,
    BOX_TITLES,
    BYLINES,
    CLOCK_WORDS,
    CONSENT_PHRASES,
    DEFINITE_ARTICLES,
    EDITION_WORDS,
    EDITORIAL_TAGS,
    HEADING_STYLES,
    HONORIFICS,
    HOUR_WORDS,
    INSERTED_SUFFIXES,
    LABEL_PARTICLES,
    LEGAL_CITATION_SIGNALS,
    LEGAL_CITATION_WORDS,
    LETTER_WORDS,
    NAME_LINKS,
    NAME_PARTICLES,
    NAME_POSSESSIVES,
    NOTE_LABELS,
    NOTE_PAGE_LABELS,
    NUMBER_ABBREVIATIONS,
    NUMBER_MARKS,
    PAGE_LABELS,
    PAGE_WORDS,
    PAGE_WORDS_BEHIND,
    PART_NAMES,
    PAYWALL_PHRASES,
    PLACE_LABELS,
    QUOTE_TITLES,
    REFERENCE_ENDINGS,
    REFERENCE_SIGNALS,
    REFERENCE_SIGNS,
    ROBOT_PHRASES,
    ROLE_ENDINGS,
    ROLE_LINKS,
    SENTENCE_OPENERS,
    SHORT_PLACE_LABELS,
    SIDE_NOTES,
    SOUND_LABELS,
    SURNAME_PARTICLES,
    TAG_ENDINGS,
    TOTAL_LINKS,
    UNDATED,
    UNTITLED,
    VOCATIVE_OPENERS,
)
from mkdocs_quotecheck.languages._schema import (
    CitingWords,
    Language,
    MatchingWords,
    NumberWords,
    ReadingWords,
    SentenceWords,
)

__all__ = [
    "ADVERTISING_LABELS",
    "ARTICLES",
    "ARTICLE_SERIES",
    "AUTHOR_LINKS",
    "BODY_LINKS",
    "BOOK_LINKS",
    "BOX_TITLES",
    "BYLINES",
    "CLOCK_WORDS",
    "CONSENT_PHRASES",
    "DEFINITE_ARTICLES",
    "EDITION_WORDS",
    "EDITORIAL_TAGS",
    "HEADING_STYLES",
    "HONORIFICS",
    "HOUR_WORDS",
    "INSERTED_SUFFIXES",
    "LABEL_PARTICLES",
    "LEGAL_CITATION_SIGNALS",
    "LEGAL_CITATION_WORDS",
    "LETTER_WORDS",
    "NAME_LINKS",
    "NAME_PARTICLES",
    "NAME_POSSESSIVES",
    "NOTE_LABELS",
    "NOTE_PAGE_LABELS",
    "NUMBER_ABBREVIATIONS",
    "NUMBER_MARKS",
    "PAGE_LABELS",
    "PAGE_WORDS",
    "PAGE_WORDS_BEHIND",
    "PART_NAMES",
    "PAYWALL_PHRASES",
    "PLACE_LABELS",
    "QUOTE_TITLES",
    "REFERENCE_ENDINGS",
    "REFERENCE_SIGNALS",
    "REFERENCE_SIGNS",
    "ROBOT_PHRASES",
    "ROLE_ENDINGS",
    "ROLE_LINKS",
    "SENTENCE_OPENERS",
    "SHORT_PLACE_LABELS",
    "SIDE_NOTES",
    "SOUND_LABELS",
    "SURNAME_PARTICLES",
    "TAG_ENDINGS",
    "TOTAL_LINKS",
    "UNDATED",
    "UNTITLED",
    "VOCATIVE_OPENERS",
    "CitingWords",
    "Language",
    "MatchingWords",
    "NumberWords",
    "ReadingWords",
    "SentenceWords",
    "available",
    "language",
    "primary",
]

FALLBACK = "en"


def language(code: str) -> Language:
    """The data of a language by its BCP 47 code; only the primary subtag counts, and English stands in for the unknown."""
    return _load(primary(code))


@functools.cache
def _load(subtag: str) -> Language:
    if subtag not in available():
        return _load(FALLBACK)
    module = importlib.import_module(f"{__name__}.{subtag}")
    found: Language = module.LANGUAGE
    return replace(found, sentences=_with_labels(found))


def _with_labels(found: Language) -> SentenceWords:
    """What a locator is labelled with is an abbreviation where it has a point: `art.`, `pg.`."""
    labels = (*found.citing.locators.values(), found.citing.paragraphs)
    pointed = {label.rstrip(".").lower() for each in labels for label in each if label.endswith(".")}
    known = found.sentences
    unlisted = pointed - known.abbreviations - known.closing_abbreviations
    return replace(known, numbered_abbreviations=known.numbered_abbreviations | unlisted)
