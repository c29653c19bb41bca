"""Noun phrases of a language with cases: which of them may be a subject, by their form and by what governs them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.text.characters import QUOTATION_MARKS

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.clauses import Clause

# Names in marks have up to this many words: `die „Neue Zeitung am Hafen“`.
LONGEST_NAME: Final = 5


class NounPhrases:
    """The noun phrases of one sentence, by the index of their chunk."""

    def __init__(self, clause: Clause, quote: int | None = None) -> None:
        self.clause = clause
        self.quote = quote
        self.passage = clause.phrases.passage
        self.words = clause.phrases.passage.lexicon.words

    def can_be_subject(self, index: int) -> bool:
        """Whether the noun phrase at `index` may be a nominative that no preposition governs."""
        clause = self.clause
        if clause.word(index) in self.words.naming_nothing and clause.letters(index) in ("N", "W", "A"):
            return False
        if self.governed(index) or self._governed_behind(index) or self._describes_time(index):
            return False
        return self.names_in_marks(index) or (clause.names_someone(index) and self._nominative(index))

    def _governed_behind(self, index: int) -> bool:
        """`Otto Brandt gegenüber sagte sie`: a preposition behind its noun, with no other noun behind it."""
        clause = self.clause
        return clause.word(index + 1) in self.words.governing_behind and clause.kind(index + 2) != "n"

    def _describes_time(self, index: int) -> bool:
        """`Letzten Montag sagte Hale`: an adjective that has its capital from the sentence, and a time behind it."""
        clause = self.clause
        if index != clause.low or clause.kind(index + 1) != "M" or clause.letters(index) != "N":
            return False
        return clause.word(index).endswith(self.words.inflections)

    def _nominative(self, index: int) -> bool:
        """Whether the form of a noun phrase may be that of a subject."""
        clause = self.clause
        chunk = clause.phrases.chunks[index]
        first = self.passage.folded[chunk.first]
        kinds = clause.letters(index)
        if (
            first in self.words.ambiguous_articles
            and clause.kind(index - 1) == "n"
            and clause.letters(index - 1) != "P"
        ):
            return False  # a genitive
        if first in self.words.ambiguous_articles and self._is_feminine(index):
            return False  # a dative: `der Zeitung`
        if (
            first in self.words.oblique
            or kinds == "H"
            or (kinds == "D" and first in self.words.definite_articles)
        ):
            return False
        if set(kinds) <= set("WA0") and not self.passage.words[chunk.last - 1][:1].isupper():
            return False
        if kinds[0] == "D" and first in self.words.ambiguous_articles and len(kinds) > 2:
            # `der englischen Zeitung` is no nominative, `der englische Sprecher` is.
            second = self.passage.words[chunk.first + 1]
            return not (second[:1].islower() and second.endswith(self.words.weak_endings))
        return True

    def _is_feminine(self, index: int) -> bool:
        """Whether the first noun of a phrase is known to be feminine, so that `der` before it is no nominative."""
        chunk = self.clause.phrases.chunks[index]
        for token in range(chunk.first + 1, chunk.last):
            if self.passage.words[token][:1].isupper():
                noun = self.passage.folded[token]
                return noun in self.words.feminine_nouns or noun.endswith(self.words.feminine_endings)
        return False

    def governed(self, index: int) -> bool:
        """Whether a preposition stands before the noun phrase at `index`."""
        clause = self.clause
        before = index - 1
        while before >= clause.low and clause.kind(before) == "A":
            before -= 1
        if before < clause.low or clause.kind(before) not in "EO" or self.opens_clause(before):
            return False
        chunk = clause.phrases.chunks[index]
        # `sagte zu Guttenberg`: part of the name.
        name = clause.word(before) in self.words.name_particles and clause.kind(before - 1) == "v"
        return not (
            name
            and clause.letters(index)[0] == "N"
            and clause.word(before) == "zu"
            and chunk.last > chunk.first
        )

    def opens_clause(self, index: int) -> bool:
        """Whether `als` opens a clause with a verb at its end: `als ein Rentner vorbeikam`."""
        clause = self.clause
        if clause.word(index) not in self.words.likening or clause.kind(index - 1) not in ("", ","):
            return False
        end = index + 1
        while clause.kind(end) not in ("", ",", ".", ";", ":", "U"):
            end += 1
        return clause.kind(end - 1) == "v" or (clause.kind(end) == "," and clause.finite(end + 1))

    def names_in_marks(self, index: int) -> bool:
        """Whether an article and a name in marks stand at `index`: `die „Hafenpost“`."""
        clause = self.clause
        if clause.letters(index) != "D" or clause.word(index) not in self.words.definite_articles:
            return False
        return self.is_name(index + 1)

    def is_name(self, index: int) -> bool:
        """Whether a few words in marks, not those that a speaker is looked for, are a name by their capital."""
        if index == self.quote or self.clause.kind(index) != "Q":
            return False
        name = self.passage.words[self.clause.phrases.chunks[index].first].strip(QUOTATION_MARKS)
        return name[:1].isupper() and name.count(" ") < LONGEST_NAME and name[-1:] not in ".!?,"

    def is_pronoun(self, index: int) -> bool:
        """Whether the chunk at `index` is a subject pronoun."""
        return self.clause.letters(index) == "P"
