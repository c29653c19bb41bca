"""The places in a document that stand beside quoted words: *“…” (p. 12)*, *page 4 of the minutes*."""

from __future__ import annotations

import bisect
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import LocatorKind
from mkdocs_quotecheck.reading.citations.locators import find_locators
from mkdocs_quotecheck.reading.citations.notes import locator_alone
from mkdocs_quotecheck.reading.citations.placed_locator import most_exact
from mkdocs_quotecheck.text.characters import CLOSING_MARKS
from mkdocs_quotecheck.text.word_features import verbs_of_saying
from mkdocs_quotecheck.text.words import last_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Locator, Quotation, Span
    from mkdocs_quotecheck.reading.citations.mentions import CitationMention
    from mkdocs_quotecheck.reading.citations.page_mentions import PagePointers
    from mkdocs_quotecheck.reading.citations.placed_locator import PlacedLocator
    from mkdocs_quotecheck.reading.citations.quoted_sentences import QuotedSentences

RIGHT_BEHIND = re.compile(r"[\s,;:()\[\]–—.]*$")
# `page 4 of the minutes`: words between a place and the document it is in.
NEXT_WORD = re.compile(r"\s([^\W\d_]+)\s")
PLACE_OF = re.compile(r"\s(?:\w+\s){1,3}$")
LONGEST_GAP = 10
LONGEST_LEAD = 12
CLAUSE_SIGNS = ".,;:—–-\n"


class PlacesBeside:
    """Finds the places that a page names for the words of a quotation."""

    def __init__(self, page: PagePointers, sentences: QuotedSentences) -> None:
        self._page = page
        self._sentences = sentences

    def behind(self, quotation: Quotation) -> Locator | None:
        """The place that a bracket right behind a quotation holds, and nothing else."""
        around = self._page.around(self._page.block_at(quotation.start))
        at = bisect.bisect_left(around.brackets, quotation.end, key=lambda bracket: bracket.start)
        if at == len(around.brackets):
            return None
        bracket = around.brackets[at]
        if around.text[quotation.end : bracket.start][:LONGEST_GAP].strip(f" {CLOSING_MARKS})].,;?!…"):
            return None
        return locator_alone(around, bracket.start, bracket.end)

    def own(self, quotation: Quotation, pointer: CitationMention) -> Locator | None:
        """A place by itself that is the words' own, though another one stands at the document's name.

        *RFC 9 § 2 gives the frame, and § 3 says “…”*, and in a bracket right behind the words.
        """
        sentence = self._sentences.around(quotation.start)
        if sentence is None or pointer.end > quotation.start:
            return None
        inside = self._sentences.inside(sentence)
        outside = [*self._outside(sentence, inside)]
        following = next((place for place in outside if place.start >= quotation.end), None)
        # *others (RFC 9 § 2), while “…” and “…” (§ 3)*: the place in the bracket before is of other words, the one behind of both.
        last = len(self._page.document.text) if pointer.bracketed else quotation.start
        for each in (each for each in inside if quotation.start <= each.start <= last):
            if (behind := self.behind(each)) and following and following.locator.text == behind.text:
                return behind
        text, language = self._page.document.text, self._page.language
        places = [each for each in outside if pointer.end <= each.start and each.end <= quotation.start]
        if not places or _stands_beside(text, places[-1], pointer):
            return None
        return places[-1].locator if _says(text, places[-1], language) else None

    def of_pointers(
        self, quotation: Quotation, pointers: Sequence[CitationMention]
    ) -> dict[CitationMention, Locator]:
        """By the pointers of a quotation, places that stand beside them, or by themselves in its sentence."""
        if not pointers or all(named_place(pointer) for pointer in pointers):
            return {}
        sentence = self._sentences.around(quotation.start)
        if sentence is None:
            return {}
        if behind := self.behind(quotation):
            return dict.fromkeys(pointers, behind)
        return self._in_sentence(quotation, pointers, sentence)

    def _in_sentence(
        self, quotation: Quotation, pointers: Sequence[CitationMention], sentence: Span
    ) -> dict[CitationMention, Locator]:
        found: dict[CitationMention, Locator] = {}
        text, language = self._page.document.text, self._page.language
        inside = self._sentences.inside(sentence)
        loose: list[PlacedLocator] = []
        for place in self._outside(sentence, inside):
            owner = next((pointer for pointer in pointers if _stands_beside(text, place, pointer)), None)
            if owner is not None:
                found.setdefault(owner, place.locator)
            elif not _is_tied(text, place.end, language):
                loose.append(place)
        locator = most_exact(loose)
        # Where other words are quoted too, a place by itself may be theirs.
        if locator is not None and all(each.group == quotation.group for each in inside):
            found = {**dict.fromkeys(pointers, locator), **found}
        return found

    def _outside(self, sentence: Span, inside: Sequence[Quotation]) -> Iterator[PlacedLocator]:
        """The places of a sentence that no quotation holds."""
        for place in find_locators(
            self._page.document.text, sentence.start, sentence.end, self._page.language
        ):
            if not any(quotation.start <= place.start < quotation.end for quotation in inside):
                yield place


def named_place(pointer: CitationMention) -> Locator | None:
    """The place a pointer names; the id of a heading counts for less than a number beside it."""
    return pointer.locator if pointer.locator and pointer.locator.kind != LocatorKind.HEADING else None


def _says(text: str, place: PlacedLocator, language: Language) -> bool:
    """Whether a place opens a clause and a verb of saying follows it: *, and § 3 says*."""
    before = text[max(0, place.start - LONGEST_LEAD) : place.start].rstrip()
    joined = (
        last_word(text, place.start - len(before) - 1, place.start).casefold()
        in language.reading.conjunctions
    )
    follows = NEXT_WORD.match(text, place.end)
    opens = not before or joined or before[-1] in CLAUSE_SIGNS
    return opens and follows is not None and follows[1] in verbs_of_saying(language)


def _is_tied(text: str, end: int, language: Language) -> bool:
    """Whether a place is said to be in something: *page 4 of the minutes*."""
    word = NEXT_WORD.match(text, end)
    citing = language.citing
    links = citing.owner_links | citing.source_prepositions | citing.period_prepositions
    return word is not None and word[1] in links


def _stands_beside(text: str, place: PlacedLocator, pointer: CitationMention) -> bool:
    if pointer.start <= place.start and place.end <= pointer.end:
        return True
    if place.start >= pointer.end:
        return RIGHT_BEHIND.match(text[pointer.end : place.start]) is not None
    return PLACE_OF.match(text[place.end : pointer.start]) is not None
