"""Noun phrases of a language with cases: which of them may be a subject, by their form and by what governs them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.text.characters import QUOTATION_MARKS
from mkdocs_quotecheck.text.noun_classes import NounClass

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.clauses import Clause

# Names in marks have up to this many words: `die „Neue Zeitung am Hafen“`.
LONGEST_NAME: Final = 5
# An abbreviation at its end so many characters, with its full stop: `Ztg.`, `Presse.`.
LONGEST_ABBREVIATION: Final = 6


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
        return self._stands_for_noun(index) or not (self._is_oblique(index) or self._is_small(index))

    def _is_small(self, index: int) -> bool:
        """Whether a phrase has no noun."""
        last = self.clause.phrases.chunks[index].last - 1
        return set(self.clause.letters(index)) <= set("WA0") and not self.passage.words[last][:1].isupper()

    def _is_oblique(self, index: int) -> bool:
        """Whether the article of a phrase, or the adjective behind it, shows another case."""
        clause = self.clause
        chunk = clause.phrases.chunks[index]
        first, kinds = self.passage.folded[chunk.first], clause.letters(index)
        if first in self.words.oblique or kinds == "H" or self._is_inflected(index):
            return True
        alone = {"P": self.words.object_pronouns, "D": self.words.definite_articles}
        if first in alone.get(kinds, ()):
            return not self._points_at_somebody(index)
        if first not in self.words.ambiguous_articles:
            return False
        genitive = clause.kind(index - 1) == "n" and clause.letters(index - 1) not in ("P", "H", "HH")
        if genitive or self.is_feminine(index):
            return True  # `der Zeitung`
        # `der englischen Zeitung` is no nominative, `der englische Sprecher` is.
        second = self.passage.words[chunk.first + 1] if kinds[0] == "D" and len(kinds) > 2 else ""
        return second[:1].islower() and second.endswith(self.words.weak_endings)

    def _points_at_somebody(self, index: int) -> bool:
        """`Als Hale den Wirt fragte, erwiderte der:`: an article alone behind its verb, at the end of its clause."""
        clause = self.clause
        ends = clause.kind(index + 1) in (":", ",", ".", "")
        return clause.word(index) in self.words.ambiguous_articles and clause.kind(index - 1) == "v" and ends

    def _is_inflected(self, index: int) -> bool:
        """`bringt die Hafenpost folgenden Bericht`: an adjective on -en with no article before it, be it parted from it."""
        chunk = self.clause.phrases.chunks[index]
        word = self.passage.words[chunk.first]
        inflected = word.islower() and word.endswith(self.words.weak_endings)
        return inflected and self.clause.letters(index)[:2] == "WN" and self.clause.kind(index - 1) in "vnQ"

    def _stands_for_noun(self, index: int) -> bool:
        """`einer`, `einer der Fischer`: a determiner that is a pronoun, and as such a nominative."""
        chunk = self.clause.phrases.chunks[index]
        if self.passage.folded[chunk.first] not in self.words.pronominal_determiners:
            return False
        return chunk.last == chunk.first + 1 or (
            self.passage.folded[chunk.first + 1] in self.words.ambiguous_articles
        )

    def is_feminine(self, index: int) -> bool:
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
            and clause.word(before) in self.words.infinitive_markers
            and self.passage.folded[chunk.first] not in self.words.given_names
        )

    def opens_clause(self, index: int) -> bool:
        """Whether `als` or `während` opens a clause with a verb at its end: `als ein Rentner vorbeikam`."""
        clause = self.clause
        if clause.word(index) not in self.words.clause_prepositions or clause.kind(index - 1) not in (
            "",
            ",",
        ):
            return False
        end = self._border(index + 1)
        if clause.kind(end - 1) == "v" or (clause.kind(end) == "," and clause.finite(end + 1)):
            return True
        # `als die Gräfin, ihr Pferd anhaltend, fragte`
        behind = self._border(end + 1)
        aside = not any(clause.finite(each) for each in range(end, behind))
        return aside and clause.kind(end) == clause.kind(behind) == "," and clause.finite(behind + 1)

    def _border(self, index: int) -> int:
        """The end of the stretch between two marks or conjunctions that begins at `index`."""
        while self.clause.kind(index) not in ("", ",", ".", ";", ":", "U"):
            index += 1
        return index

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
        if not name[:1].isupper() or name.count(" ") >= LONGEST_NAME:
            return False
        return name[-1:] not in ".!?," or _is_abbreviated(name)

    def is_of_words(self, index: int) -> bool:
        """Whether the chunk at `index` ends with a noun for words, spoken or written: `mit dem alten Satz`."""
        return self.passage.lexicon.stands_for_words(self.clause.last_word(index))

    def is_document(self, index: int) -> bool:
        """Whether the chunk at `index` ends with a noun for a document: `das neue Gutachten`."""
        return self.passage.lexicon.noun_class(self.clause.last_word(index)) is NounClass.DOCUMENT

    def is_pronoun(self, index: int) -> bool:
        """Whether the chunk at `index` is a subject pronoun."""
        return self.clause.letters(index) == "P"


def _is_abbreviated(name: str) -> bool:
    """`Köln. Ztg.`: a name whose words all begin with a capital and are cut short at the end."""
    words = name.replace("=", " ").split()
    return len(words[-1]) <= LONGEST_ABBREVIATION and all(word[:1].isupper() for word in words)
