"""What the package knows of each language: data, no logic. One file a language; a new file is a new language."""

from __future__ import annotations

import functools
import importlib
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.language_codes import available as available
from mkdocs_quotecheck.language_codes import primary as primary

# Each of these lists is a public name of the package: a new one is written there and nowhere else.
from mkdocs_quotecheck.languages._everywhere import *  # noqa: F403

if TYPE_CHECKING:
    from mkdocs_quotecheck.languages._schema import CitingWords as CitingWords
    from mkdocs_quotecheck.languages._schema import Language as Language
    from mkdocs_quotecheck.languages._schema import MatchingWords as MatchingWords
    from mkdocs_quotecheck.languages._schema import NumberWords as NumberWords
    from mkdocs_quotecheck.languages._schema import ReadingWords as ReadingWords
    from mkdocs_quotecheck.languages._schema import SentenceWords as SentenceWords

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
