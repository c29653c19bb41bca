"""What a rule is asked about: a checked quotation, a figure or a block of code, with all that tells of its origin."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import EDITION_WORDS, ORDINAL_SUFFIXES
from mkdocs_quotecheck.model import CitationKind, Confidence, EditGroup, EditKind, Verdict
from mkdocs_quotecheck.text.alternation import one_of
from mkdocs_quotecheck.text.damage import is_damaged
from mkdocs_quotecheck.text.words import count_words

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import (
        Alignment,
        Citation,
        CodeBlock,
        Evidence,
        Figure,
        Library,
        Page,
        Person,
        Quotation,
        Source,
        SourceText,
    )

# A match found by looking into every source proves by itself that the words were taken from there only if much of it
# agrees: of 15,982 pairs of a real quotation and a text it is not from, one agreed in this many words ("there were no
# statistically significant differences …"). With fewer, findings are information.
WORDS_THAT_PROVE_A_SOURCE = 8
# A misquotation is a slip or two. Of 62 true warnings on 14 real sites about words whose source was found by likeness alone,
# 3 have so many changes so close to one another or so little of their source; of 90 about other editions, translations and
# documents with like passages, 45 have.
MANY_CHANGES = 6
WORDS_PER_CHANGE = 20
SEVERAL_CHANGES = 3
LIKE_A_SLIP = 0.8
NAMES_EXCHANGED = 2
# On a page that quotes one document throughout, so many words with one change, and so much alike, are from it: all 8 on 22
# real sites are; of those with less agreement half are the page's own words or another translation.
WORDS_WITH_A_SLIP = 6
NEARLY_ALIKE = 0.85
_INSERTED = re.compile(r"<ins\b", re.IGNORECASE)
_DELETED = re.compile(r"<(?:del|s|strike)\b", re.IGNORECASE)
# Differences that a text is full of without being another one.
LIGHT = frozenset(
    kind
    for kind in EditKind
    if kind.group not in (EditGroup.CHANGE, EditGroup.MISLEADING)
    or kind in (EditKind.MEANING_PUNCTUATION, EditKind.ACCENT)
)
FOUND = frozenset({Verdict.VERBATIM, Verdict.EQUIVALENT, Verdict.ALTERED, Verdict.MISLEADING})
"""The verdicts with which a quotation stands in the source it should stand in, changed or not."""
# What tells that a number in a title, in whatever language it is, is that of the edition.
DIGITS_OF_A_YEAR = 4
EDITION_WORD = rf"(?:{one_of(EDITION_WORDS)})\.?"


@dataclass(frozen=True, slots=True)
class Case:
    """A checked quotation, and all that a rule may ask about it."""

    page: Page
    quotation: Quotation
    evidence: Evidence
    library: Library
    newer: str | None = None
    """Id of the current edition, where the words stand in an earlier one only."""
    current: Alignment | None = None
    """The nearest passage in that edition; None if it has none."""
    page_source: str | None = None
    """Id of the source in which all found quotations of the page stand, if they are many."""

    @property
    def best(self) -> Alignment | None:
        """The place that the verdict rests on."""
        return self.evidence.alignments[0] if self.evidence.alignments else None

    @property
    def cited(self) -> tuple[str, ...]:
        """Ids of the sources that the page itself points to for this quotation, unmistakably."""
        return tuple(
            citation.source
            for citation in self.quotation.citations
            if citation.source is not None
            and not citation.beside
            and citation.kind is not CitationKind.LISTED
            and (citation.kind is not CitationKind.NAMED or self._is_surely_named(citation))
        )

    def _is_surely_named(self, citation: Citation) -> bool:
        """Whether who is said to speak leaves no doubt that the document named beside the quotation is meant."""
        said = self.quotation.attribution
        if said is None or self.attributed or citation.outright:
            return True
        speaker, document = said.speaker.casefold(), citation.target.casefold()
        # *The minutes say*: nothing but an article more than the name.
        speaks = speaker == document or speaker.partition(" ")[2] == document
        return speaks and said.confidence is Confidence.HIGH and not said.candidates

    @property
    def agreed(self) -> bool:
        """Whether the words stand, changed or not, in a document that the page names, of the very person it names."""
        said, best = self.quotation.attribution, self.best
        source = self.source(best) if best else None
        if said is None or said.person is None or source is None:
            return False
        words_of = (*source.people, *(person for _, person in source.speakers))
        return said.person in words_of and any(each.source == source.id for each in self.quotation.citations)

    @property
    def attributed(self) -> bool:
        """Whether the page names a registered person for it in a way that allows one reading."""
        said = self.quotation.attribution
        return said is not None and said.person is not None and said.confidence is Confidence.HIGH

    @property
    def firm(self) -> bool:
        """Whether what the page says about the quotation's origin can carry a warning."""
        return self.attributed or bool(self.cited)

    @property
    def loosely_cited(self) -> bool:
        """Whether all that ties some few words to the documents named is that the sentence speaks of them."""
        if self.attributed or count_words(self.quotation.text) >= WORDS_THAT_PROVE_A_SOURCE:
            return False
        kept = [each for each in self.quotation.citations if each.source in self.cited]
        return bool(kept) and all(each.loose for each in kept)

    @property
    def linked_elsewhere(self) -> bool:
        """Whether the page links the words to a document that is not registered, and to none that is."""
        links = [each for each in self.quotation.citations if each.kind is not CitationKind.NAMED]
        registered = any((each.source or each.candidates) and not each.beside for each in links)
        return not registered and any(each.elsewhere for each in links)

    @property
    def of_another(self) -> bool:
        """Whether the page surely names somebody or something for the words, by a name of several words that nobody registered."""
        said = self.quotation.attribution
        if said is None or said.confidence is not Confidence.HIGH or said.person or said.candidates:
            return False
        return sum(word[:1].isupper() for word in said.speaker.split()[1:]) >= NAMES_EXCHANGED

    @property
    def another_version(self) -> bool:
        """Whether the words differ from the source's throughout, as those of another edition or translation do."""
        best = self.best
        if best is None:
            return False
        changes = _changes(best)
        words = count_words(self.quotation.text)
        throughout = changes >= MANY_CHANGES and changes * WORDS_PER_CHANGE >= words
        # A clause with the parties' names exchanged is adapted, not misquoted.
        renamed = sum(edit.kind is EditKind.NAME for edit in best.edits) >= NAMES_EXCHANGED
        return throughout or (changes >= SEVERAL_CHANGES and (renamed or best.score < LIKE_A_SLIP))

    @property
    def redlined(self) -> bool:
        """Whether the page shows what was changed in a text, as inserted and deleted words: it has another one than the source."""
        return _shows_changes(self.page.html)

    @property
    def proven(self) -> bool:
        """Whether so many words agree with the source that the quotation must come from there."""
        best = self.best
        if best is None:
            return False
        return count_words(self.quotation.text) * best.score >= WORDS_THAT_PROVE_A_SOURCE

    @property
    def damaged(self) -> bool:
        """Whether the registered text is visibly damaged where the words stand, so that the doubt is its own."""
        best = self.best
        text = self.text(best) if best else None
        return best is not None and text is not None and is_damaged(text.text, best.span)

    @property
    def slip_in_page_source(self) -> bool:
        """Whether the words are those of the document that the whole page quotes, but for one slip."""
        best = self.best
        if best is None or best.source is None or best.source != self.page_source:
            return False
        return (
            _changes(best) <= 1
            and count_words(self.quotation.text) >= WORDS_WITH_A_SLIP
            and best.score >= NEARLY_ALIKE
        )

    def person(self, person_id: str | None) -> Person | None:
        """A registered person."""
        return self.library.people.get(person_id) if person_id is not None else None

    def person_name(self, person_id: str) -> str:
        """What to call a person; labels of a transcript stay as they are."""
        person = self.library.people.get(person_id)
        return person.name if person else person_id

    def source(self, alignment: Alignment) -> Source | None:
        """The registered source of an alignment."""
        return self.library.sources.get(alignment.source) if alignment.source is not None else None

    def text(self, alignment: Alignment) -> SourceText | None:
        """The text an alignment stands in."""
        return self.library.text(alignment.source) if alignment.source is not None else None

    def title(self, source_id: str | None) -> str:
        """What to call a source: its title, with the edition where the title alone may not tell it."""
        source = self.library.sources.get(source_id) if source_id is not None else None
        if source is None:
            return source_id or ""
        if source.edition is None or _tells_edition(source.title, source.edition):
            return source.title
        return f"{source.title}, edition {source.edition}"


# A page is asked once a finding.
@functools.lru_cache(maxsize=4)
def _shows_changes(html: str) -> bool:
    return _INSERTED.search(html) is not None and _DELETED.search(html) is not None


def _changes(best: Alignment) -> int:
    """How many differences make another text."""
    return sum(edit.kind not in LIGHT for edit in best.edits)


def _tells_edition(title: str, edition: str) -> bool:
    """`RLP-12, Edition 1`, `2nd edition`. A short number alone may count something else: `Part 1`."""
    name, part = title.casefold(), re.escape(edition.casefold())
    if edition.isdigit() and len(edition) < DIGITS_OF_A_YEAR:
        part = rf"(?:{EDITION_WORD}\s?{part}|{part}(?:{one_of(ORDINAL_SUFFIXES)})?\s{EDITION_WORD})"
    return re.search(rf"(?<!\w){part}(?!\w)", name) is not None


@dataclass(frozen=True, slots=True)
class FigureCase:
    """An attributed figure, and all that a rule may ask about it."""

    page: Page
    figure: Figure
    library: Library
    works: tuple[str, ...] = ()
    """Ids of the sources by the person to whom it is attributed."""


@dataclass(frozen=True, slots=True, eq=False)
class CodeCase:
    """A code block that names a file of a source, and all that a rule may ask about it."""

    page: Page
    block: CodeBlock
    library: Library
