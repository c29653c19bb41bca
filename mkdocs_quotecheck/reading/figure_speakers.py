"""Who gives the figures of a sentence: the registered person it names, or the one its pronoun stands for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.reading.citations.document_pronouns import LONGEST_CHAIN
from mkdocs_quotecheck.reading.citations.named_figures import names_figures
from mkdocs_quotecheck.text.names import NameHit
from mkdocs_quotecheck.text.words import CAPITAL, first_word, word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Span
    from mkdocs_quotecheck.reading.citations.naming import Sentence
    from mkdocs_quotecheck.reading.citations.page_mentions import PagePointers
    from mkdocs_quotecheck.reading.person_index import PersonIndex
    from mkdocs_quotecheck.text.words import Word

# Two capitals in a row are somebody's name as a rule, for whom the pronoun may stand too.
TWO_CAPITALS = re.compile(rf"{CAPITAL}[\w’'-]{{1,60}}\s{CAPITAL}")


@dataclass(frozen=True, slots=True)
class FigureContext:
    """A statement with figures, in its block."""

    page: PagePointers
    block: int
    sentence: Sentence
    before: Sequence[Span]
    """The sentences of the block before its own."""
    people: PersonIndex

    def speaker(self) -> NameHit | None:
        """The one registered person to whom the statement gives its figures, where it names them."""
        span = self.sentence.span
        named = self.people.whole_names.find(self.page.document.text, span.start, span.end)
        hits = [hit for hit in named if names_figures(hit, self.sentence, self.page.around(self.block))]
        if not hits and not named:
            return self._by_pronoun()
        return hits[0] if len(hits) == 1 and len(hits[0].ids) == 1 else None

    def _by_pronoun(self) -> NameHit | None:
        """`Clara Hale spoke last. She said 300 boats were lost.`: the sentence before begins with her and names nobody else."""
        text, words = self.page.document.text, self.page.language.reading
        first = self._first_word(self.sentence.span)
        gender = words.pronouns.get(first.key, "-") if first else "-"
        if first is None or gender == "-" or first.key in words.first_person:
            return None
        person = self._antecedent(gender)
        hit = NameHit(first.start, first.end, (person,) if person else ())
        spoken = person is not None and names_figures(hit, self.sentence, self.page.around(self.block))
        return hit if spoken and text[hit.end : hit.end + 1] == " " else None

    def _first_word(self, span: Span) -> Word | None:
        return first_word(self.page.document.text, span.start, span.end)

    def _antecedent(self, gender: str) -> str | None:
        words = self.page.language.reading
        for span in [*self.before][: -LONGEST_CHAIN - 1 : -1]:
            first = self._first_word(span)
            if first and words.pronouns.get(first.key) == gender:
                if self._somebody_else(span, ()):
                    return None
                continue
            hits = self.people.whole_names.find(self.page.document.text, span.start, span.end)
            people = {hit.ids for hit in hits}
            if first is None or len(people) != 1 or hits[0].start > first.start or len(hits[0].ids) != 1:
                return None
            fits = self.people.pronouns.get(hits[0].ids[0]) == gender and not self._somebody_else(span, hits)
            return hits[0].ids[0] if fits else None
        return None

    def _somebody_else(self, span: Span, known: Sequence[NameHit]) -> bool:
        """Whether a sentence names or tells of people besides those known."""
        text, words = self.page.document.text, self.page.language.reading
        rest, at = [], span.start
        for hit in known:
            rest.append(text[at : hit.start])
            at = hit.end
        rest.append(text[at : span.end])
        others = words.role_nouns | words.gendered_nouns.keys() | words.given_names.keys()
        return any(TWO_CAPITALS.search(part) or not others.isdisjoint(word_list(part)) for part in rest)
