"""What stands right before or behind the marks of terms, titles and meanings, by the phrases of a language."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import NAME_POSSESSIVES, REFERENCE_SIGNALS
from mkdocs_quotecheck.reading.quotations.phrases import beginning, ending
from mkdocs_quotecheck.text.alternation import one_of
from mkdocs_quotecheck.text.characters import QUOTATION_MARKS
from mkdocs_quotecheck.text.word_features import verbs_of_saying

if TYPE_CHECKING:
    from mkdocs_quotecheck.languages import Language

_LAST_CLAUSE = re.compile(r"[\n(;.,]")
# `In Edwin Hale’s`
LONGEST_OWNER = 3
EDGE = f" \n\u00a0\u202f{QUOTATION_MARKS},()[]:*_–—-"


class _Lead:
    """Cues that stand right before the marks."""

    def __init__(self, phrases: frozenset[str]) -> None:
        self._last_words = tuple(sorted({phrase.split()[-1].lower() for phrase in phrases}))
        """What one of the phrases ends with, which is told at once; few leads do."""
        self._pattern = ending(phrases)

    def ends(self, lead: str) -> bool:
        """Whether a text ends with one of the phrases."""
        return lead.lower().endswith(self._last_words) and self._pattern.search(lead) is not None


class Cues:
    """The cues of a language, compiled."""

    def __init__(self, language: Language) -> None:
        words = language.quoting
        self._references = REFERENCE_SIGNALS | {label.rstrip(".") for label in language.citing.source_labels}
        self.openers = language.reading.complementizers | language.citing.articles
        self.term = _Lead(words.term_cues)
        parts = one_of(language.citing.titled_parts)
        links = one_of(language.citing.links_about | language.reading.title_cues)
        # The title stands right behind, or in a bracket; what follows a colon is what the part says.
        self._parts = re.compile(
            rf"(?i)(?<![\w-])(?:{parts})(?:\s(?:\d{{1,3}}|[ivxlc]{{1,6}}))?(?:\s(?:{links}))?\s?[(,]?\s?\Z"
        )
        self._saying = verbs_of_saying(language)
        self._works = language.reading.title_cues
        self._before_titles = language.citing.source_prepositions
        self._owned = language.citing.articles | set(language.reading.possessives)
        self._tells_by_capitals = not language.reading.capitalised_nouns
        self.verbs = language.reading.auxiliaries | language.reading.modals
        self.gloss = _Lead(words.gloss_cues)
        self.defining = _Lead(words.defining_leads)
        self.defined = beginning(words.defining_cues)

    def names_part(self, lead: str) -> bool:
        """Whether a lead ends in a part of a document, with its number or not: `chapter 4 (`, `2. Abschnitt über`."""
        return self._parts.search(lead) is not None

    def names_work(self, lead: str) -> bool:
        """Whether a lead ends in a kind of work, or is *in* and whose it is, with which a clause begins: `In Hale’s`.

        Whom somebody speaks to is none: *told the newspaper*.
        """
        words = _LAST_CLAUSE.split(lead)[-1].casefold().split()
        if words and words[-1] in self._works:
            said = max((n for n, word in enumerate(words) if word in self._saying), default=None)
            return said is None or not self._before_titles.isdisjoint(words[said:])
        if not words or words[0] not in self._before_titles or not self._tells_by_capitals:
            return False
        owners = words[1:]
        return len(owners) <= LONGEST_OWNER and (
            not owners or owners[-1] in self._owned or owners[-1].endswith(NAME_POSSESSIVES)
        )

    def refers(self, lead: str) -> bool:
        """Whether a lead opens a reference: nothing, a number, *see*."""
        last = _LAST_CLAUSE.split(lead)[-1].strip(EDGE).rstrip(".").casefold()
        return not last or last.isdigit() or last in self._references


@functools.cache
def cues_of(language: Language) -> Cues:
    """The cues of a language, compiled once."""
    return Cues(language)
