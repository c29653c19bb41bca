"""From the pointers of a quotation to its citations: what is certain, what is settled by the page, what is left out."""

from __future__ import annotations

import bisect
import functools
import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Citation, CitationKind, Confidence, DatePrecision, LocatorKind, Role
from mkdocs_quotecheck.reading.citations.assignment import clearly_the_source
from mkdocs_quotecheck.reading.citations.documentdates import document_date
from mkdocs_quotecheck.reading.citations.linked_names import is_beside, says_it
from mkdocs_quotecheck.reading.citations.looseness import is_loose, is_short_guess
from mkdocs_quotecheck.reading.citations.naming import is_longer_name
from mkdocs_quotecheck.reading.citations.other_works import works_of_people
from mkdocs_quotecheck.reading.citations.places_beside import PlacesBeside, named_place
from mkdocs_quotecheck.reading.citations.quoted_sentences import QuotedSentences
from mkdocs_quotecheck.reading.citations.repeated_references import RepeatedReferences
from mkdocs_quotecheck.reading.citations.saying_dates import credited_day, time_of_saying, with_time
from mkdocs_quotecheck.reading.citations.source_index import Resolved
from mkdocs_quotecheck.text.dates import find_dates

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from mkdocs_quotecheck.model import Locator, Quotation, Span
    from mkdocs_quotecheck.reading.citations.mentions import CitationMention
    from mkdocs_quotecheck.reading.citations.page_mentions import PagePointers
    from mkdocs_quotecheck.reading.citations.quotation_pointers import QuotationPointers
    from mkdocs_quotecheck.reading.citations.saying_dates import Told
    from mkdocs_quotecheck.reading.person_index import PersonIndex

# The pattern of an attribution by a line of its own below the quotation.
CREDIT_LINE = "credit-line"


class CitationResolver:
    """Concludes the citations of a page's quotations."""

    def __init__(
        self,
        page: PagePointers,
        quotations: Sequence[Quotation],
        found: QuotationPointers,
        days: Mapping[int, date],
        people: PersonIndex,
    ) -> None:
        """`found` holds the pointers of these quotations; `days` the days beside speakers, by start."""
        self._page = page
        self._quotations = quotations
        self._found = found
        self._days = days
        self._people = people
        self._sentences = QuotedSentences(page, quotations)
        self._places = PlacesBeside(page, self._sentences)
        self._named: dict[Span, tuple[str, ...]] = {}
        self._signed = self._cited_by_sign()

    def _cited_by_sign(self) -> set[str]:
        """Sources that the page cites by more than a name that several share."""
        signed = {entry.resolved.source for entry in self._page.listed if entry}
        for pointers in self._found.all():
            signed.update(pointer.resolved.source for pointer in pointers)
        return {source for source in signed if source}

    def conclude(self) -> tuple[Quotation, ...]:
        """The quotations with their citations."""
        cited = [self._cited(quotation) for quotation in self._quotations]
        return tuple(
            self._accompanied(with_time(quotation, self._time(quotation)))
            for quotation in map(self._beside, map(self._from_the_list, self._with_lone_locators(cited)))
        )

    def _only_listed(self) -> Citation | None:
        """The document of a list of sources that has one entry."""
        entry = self._page.listed[0] if len(self._page.listed) == 1 else None
        if entry is None or entry.resolved.source is None:
            return None
        return Citation(CitationKind.LISTED, entry.target, entry.resolved.source)

    def _from_the_list(self, quotation: Quotation) -> Quotation:
        """Words without speaker and reference are taken from the one document that the page lists."""
        if quotation.citations or quotation.attribution or quotation.role is not Role.QUOTATION:
            return quotation
        listed = self._only_listed()
        return quotation if listed is None else replace(quotation, citations=(listed,))

    def _beside(self, quotation: Quotation) -> Quotation:
        """Words of a person, without a reference, beside which stands what else the page names of that person."""
        said = quotation.attribution
        if quotation.citations or said is None or said.person is None:
            return quotation
        title = self._other_works.get(said.person)
        if title is None:
            return quotation
        return replace(quotation, citations=(Citation(CitationKind.TITLE, title, beside=True),))

    @functools.cached_property
    def _other_works(self) -> dict[str, str]:
        return works_of_people(self._page, self._quotations)

    def _cited(self, quotation: Quotation) -> Quotation:
        citations = self._citations(quotation)
        return quotation if citations == quotation.citations else replace(quotation, citations=citations)

    def _time(self, quotation: Quotation) -> Told | None:
        """When the page says that the words were said."""
        if quotation.attribution is None:
            return None
        if quotation.attribution.pattern == CREDIT_LINE:
            return credited_day(self._page, quotation)
        day = self._days.get(quotation.start)
        sentence = self._sentences.around(quotation.start)
        if sentence is None:
            return None if day is None else (day, DatePrecision.DAY)
        return time_of_saying(self._page, quotation, sentence, self._sentences.inside(sentence), day)

    def _accompanied(self, quotation: Quotation) -> Quotation:
        said = quotation.attribution
        if said is None or said.person is None or said.start is None or said.confidence is Confidence.HIGH:
            return quotation
        sentence = self._sentences.around(said.start)
        if sentence is None:
            return quotation
        others = tuple(person for person in self._named_in(sentence) if person != said.person)
        return replace(quotation, other_people_in_sentence=others) if others else quotation

    def _named_in(self, sentence: Span) -> tuple[str, ...]:
        """The registered people named in a sentence outside its quotations."""
        if sentence not in self._named:
            hits = self._people.whole_names.find(self._page.document.text, sentence.start, sentence.end)
            inside = self._sentences.inside(sentence)
            ends = list(itertools.accumulate((q.end for q in inside), max, initial=0))
            starts = [q.start for q in inside]
            free = (hit for hit in hits if ends[bisect.bisect_right(starts, hit.start)] <= hit.start)
            self._named[sentence] = tuple(dict.fromkeys(person for hit in free for person in hit.ids))
        return self._named[sentence]

    def _citations(self, quotation: Quotation) -> tuple[Citation, ...]:
        pointers = [self._settled(quotation, pointer) for pointer in self._found.of(quotation)]
        locators = self._places.of_pointers(quotation, pointers)
        declared = [p for p in pointers if p.kind is CitationKind.DECLARED]
        elsewhere = self._linked_elsewhere(quotation, pointers)
        spare = next((p.locator for p in pointers if p.locator), None) if declared else None
        citations: dict[str, Citation] = {}
        for pointer in self._kept(quotation, declared or pointers, elsewhere):
            if pointer.place_is_of_others:
                locator = self._places.behind(quotation)
            else:
                own = self._places.own(quotation, pointer) if pointer.resolved.ids else None
                locator = own or named_place(pointer) or locators.get(pointer) or spare or pointer.locator
            cited = replace(
                _citation(pointer, locator, document_date(self._page, pointer)),
                beside=is_beside(quotation, pointer),
                elsewhere=pointer in elsewhere,
                loose=self._is_loose(quotation, pointer),
            )
            key = pointer.resolved.source or pointer.target
            citations[key] = _merged(citations[key], cited) if key in citations else cited
        return tuple(citations.values())

    def _kept(
        self,
        quotation: Quotation,
        pointers: Sequence[CitationMention],
        elsewhere: Sequence[CitationMention],
    ) -> list[CitationMention]:
        """The pointers that cite something for a quotation, the surest kind of them alone.

        Args:
            quotation: The quotation.
            pointers: Those that its author declares, or all.
            elsewhere: Those that lead to documents that are not registered.
        """
        kept = self._surest(quotation, pointers)
        verb_linked = any(says_it(p, self._page.document.text, self._page.language) for p in elsewhere)
        # Where it is linked who speaks, and where, all else that the sentence links is what it is about.
        kept = [
            replace(p, beside=True)
            if (verb_linked and p.kind is CitationKind.LINK) or self._is_their_own_work(quotation, p)
            else p
            for p in kept
        ]
        if verb_linked or all(p.kind is CitationKind.NAMED or is_beside(quotation, p) for p in kept):
            # What is linked for the very words outweighs what is only named.
            kept += [pointer for pointer in elsewhere if pointer not in kept]
        return kept

    def _surest(self, quotation: Quotation, pointers: Sequence[CitationMention]) -> Sequence[CitationMention]:
        """Pointers to one document, else those to several that fit, else those to one that is not registered."""
        # What is declared counts, whether it is registered or not.
        text = self._page.document.text
        return (
            [p for p in pointers if p.kind is CitationKind.DECLARED or p.resolved.source]
            or [p for p in pointers if p.resolved.candidates]
            or [p for p in pointers if clearly_the_source(text, quotation, p)]
        )

    def _is_loose(self, quotation: Quotation, pointer: CitationMention) -> bool:
        return is_loose(self._page.document.text, quotation, pointer, self._page.language)

    def _linked_elsewhere(
        self, quotation: Quotation, pointers: Sequence[CitationMention]
    ) -> list[CitationMention]:
        """Links at the words to documents that are not registered.

        A link on the name of a registered document leads to a copy of it, as far as anybody knows.
        """
        text = self._page.document.text
        return [
            pointer
            for pointer in pointers
            if pointer.kind is CitationKind.LINK
            and not pointer.resolved.ids
            and (
                clearly_the_source(text, quotation, pointer)
                or (_names_a_speaker(quotation) and says_it(pointer, text, self._page.language))
            )
            and not self._leads_to_copy(pointer)
        ]

    def _leads_to_copy(self, pointer: CitationMention) -> bool:
        """Whether a link is called as a registered document is, and not only by a title that holds its name."""
        around = self._page.around(self._page.block_at(pointer.start))
        hits = self._page.shelf.names.find(around.text, pointer.start, pointer.end)
        return any(not is_longer_name(hit, around) for hit in hits)

    def _is_their_own_work(self, quotation: Quotation, pointer: CitationMention) -> bool:
        """Whether a note names, before the document, the speaker: a work of theirs that has the document's name in its title.

        *Marsh explains that … “…”.¹* with *Marsh, in: Lind (ed.), The Harbour Act, 2023, n. 21* in the note.
        """
        said = quotation.attribution
        if pointer.kind is not CitationKind.FOOTNOTE or said is None or not _names_a_speaker(quotation):
            return False
        authors = {
            author
            for source in pointer.resolved.ids
            for author in self._page.shelf.authors_of(self._page.shelf.sources[source])
        }
        name = said.speaker.rpartition(" ")[2]
        return name.casefold() not in authors and name in pointer.noted

    def _settled(self, quotation: Quotation, pointer: CitationMention) -> CitationMention:
        """A name of several documents, settled by a date near by or by what else the page cites."""
        ids = pointer.resolved.candidates
        if not ids:
            return pointer
        block = self._page.document.blocks[self._page.block_at(quotation.start)]
        dates = find_dates(self._page.document.text, self._page.language, block.start, block.end)
        sources = self._page.shelf.sources
        near = {
            i
            for i in ids
            for d in dates
            if (day := sources[i].date) is not None and d.fits(day, sources[i].date_precision)
        }
        for choice in (near, self._signed & set(ids)):
            if len(choice) == 1:
                return replace(pointer, resolved=Resolved(tuple(choice)))
        return pointer

    def _with_lone_locators(self, quotations: Sequence[Quotation]) -> list[Quotation]:
        """`“…” (p. 12)` without a document: the one cited last in its block, or the only one the page cites; and *ibid.*."""
        only = {c.source for q in quotations for c in q.citations if c.source}
        last: dict[int, Citation] = {}
        repeated = RepeatedReferences(self._page)
        done: list[Quotation] = []
        for quotation in quotations:
            if done:
                repeated.pass_by(done[-1])
            again = repeated.cited_again(quotation)
            if again is not None and all(each.source == again.source for each in quotation.citations):
                done.append(replace(quotation, citations=(again,)))
                continue
            index = self._page.block_at(quotation.start) if self._page.document.blocks else 0
            sourced = next((c for c in quotation.citations if c.source), None)
            if sourced is None and not quotation.citations and (locator := self._places.behind(quotation)):
                # Every translation of a book has the same verses.
                titled = locator.kind != LocatorKind.VERSE
                model = last.get(index) or self._only_one(only, quotations, titled=titled)
                if model is not None:
                    cited = replace(model, locator=locator, loose=is_short_guess(quotation))
                    done.append(replace(quotation, citations=(cited,)))
                    continue
            if sourced is not None:
                last[index] = sourced
            done.append(quotation)
        return done

    @functools.cached_property
    def _headed(self) -> Citation | None:
        """The one document that the page's title names, *Notes on “The Pier”*: the page may quote another translation of it."""
        found = self._page.named_by_title()
        return None if found is None else Citation(CitationKind.LISTED, found.target, found.resolved.source)

    def _only_one(self, only: set[str], quotations: Sequence[Quotation], *, titled: bool) -> Citation | None:
        if titled and self._headed is not None and (not only or self._headed.source in only):
            return self._headed
        if len(only) != 1:
            return None if only else self._only_listed()
        return next(c for q in quotations for c in q.citations if c.source in only)


def _names_a_speaker(quotation: Quotation) -> bool:
    """Whether somebody who is not registered is surely named as speaker."""
    said = quotation.attribution
    return (
        said is not None
        and said.confidence is Confidence.HIGH
        and said.person is None
        and not said.candidates
        and said.speaker[:1].isupper()
    )


def _merged(before: Citation, other: Citation) -> Citation:
    """Two citations of one document as one: the first, with what only the other one says."""
    dated = before if before.date is not None else other
    return replace(
        before,
        locator=before.locator or other.locator,
        beside=before.beside and other.beside,
        loose=before.loose and other.loose,
        date=dated.date,
        date_precision=dated.date_precision,
    )


def _citation(pointer: CitationMention, locator: Locator | None, told: Told | None) -> Citation:
    cited = Citation(
        pointer.kind,
        pointer.target,
        pointer.resolved.source,
        locator,
        pointer.resolved.candidates,
        outright=pointer.outright,
    )
    return cited if told is None else replace(cited, date=told[0], date_precision=told[1])
