"""The pointers of a page, block by block, each found once and only where a quotation asks for it."""

from __future__ import annotations

import bisect
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import REFERENCE_SIGNALS
from mkdocs_quotecheck.model import BlockKind, CitationKind, Form, Quotation, Span
from mkdocs_quotecheck.reading.citations.authordate import author_dates
from mkdocs_quotecheck.reading.citations.editions import other_editions
from mkdocs_quotecheck.reading.citations.leads import of_heading, with_place_before
from mkdocs_quotecheck.reading.citations.linked_names import told_apart
from mkdocs_quotecheck.reading.citations.mentions import (
    CitationMention,
    find_pointers,
    may_point,
    numbered_pointers,
    surroundings,
)
from mkdocs_quotecheck.reading.citations.named import named_pointers
from mkdocs_quotecheck.reading.citations.naming import Sentence, is_longer_name
from mkdocs_quotecheck.reading.citations.notes import entry_pointers, read_notes, read_source_list
from mkdocs_quotecheck.reading.citations.other_references import other_references
from mkdocs_quotecheck.reading.citations.reference_words import refers_around
from mkdocs_quotecheck.reading.citations.source_index import Resolved, SourceIndex, shelve
from mkdocs_quotecheck.reading.citations.unregistered import entry_titles, title_pointers
from mkdocs_quotecheck.reading.citations.verses import find_verses
from mkdocs_quotecheck.reading.quotations.reference_lines import LONGEST_REFERENCE
from mkdocs_quotecheck.reading.quotations.statements import LONGEST_SENTENCE, beginning_in, sentences
from mkdocs_quotecheck.text.words import count_words, first_word, word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Person, Source
    from mkdocs_quotecheck.reading.citations.mentions import BlockContext
    from mkdocs_quotecheck.reading.html.document import Document, Inline, Link
    from mkdocs_quotecheck.text.names import NameHit

# `Source: Minutes of the harbour board (2026), p. 4`: words of a line that only names a source, links and names aside.
LONGEST_SOURCE_LINE = 6
LONGEST_SOURCE_SENTENCE = 600
MOST_POINTERS = 200


class _Known:
    """What does not depend on the quotations that are asked about: found once a page, for citations, figures and documents named."""

    def __init__(self, document: Document, shelf: SourceIndex, language: Language) -> None:
        self.key = document, shelf, language
        self.notes = read_notes(document, shelf, language)
        self.listed = read_source_list(document, shelf, language)
        self.starts = [block.start for block in document.blocks]
        self.around: dict[int, BlockContext] = {}
        self.of_block: dict[int, list[CitationMention]] = {}
        self.declaring: dict[int, tuple[Inline, ...]] = {}
        self.links: dict[int, list[Link]] = {}


class _Latest:
    """Of the page that was looked at last."""

    known: _Known | None = None


def _known_of(document: Document, shelf: SourceIndex, language: Language) -> _Known:
    known = _Latest.known
    asked = document, shelf, language
    if known is None or any(one is not other for one, other in zip(known.key, asked, strict=True)):
        known = _Latest.known = _Known(document, shelf, language)
    return known


class PagePointers:
    """Where a page points to, for the quotations in it."""

    def __init__(
        self, document: Document, sources: Sequence[Source], people: Sequence[Person], language: Language
    ) -> None:
        """Footnotes and the list of sources are read at once, the rest when asked for."""
        self.document = document
        self.language = language
        self.shelf = shelve(sources, people, language)
        known = _known_of(document, self.shelf, language)
        self.notes = known.notes
        self.listed = known.listed
        self._starts = known.starts
        self._around = known.around
        self._of_block = known.of_block
        self._declaring = known.declaring
        self._links = known.links
        self._sentences: dict[int, tuple[list[Span], list[Span]]] = {}

    def block_at(self, position: int) -> int:
        """Index of the block that a position in the text is in."""
        return max(0, bisect.bisect_right(self._starts, position) - 1)

    def blocks_of(self, quotation: Quotation) -> list[int]:
        """Indexes of the blocks that a quotation runs over."""
        last = self.block_at(max(quotation.start, quotation.end - 1))
        return list(range(self.block_at(quotation.start), last + 1)) if self.document.blocks else []

    def around(self, index: int) -> BlockContext:
        """What pointers of a block are found with."""
        if index not in self._around:
            block = self.document.blocks[index]
            self._around[index] = surroundings(self.document.text, block, self.shelf, self.language)
        return self._around[index]

    def of_block(self, index: int) -> list[CitationMention]:
        """The pointers of a block in order, documents named in the text aside."""
        if index not in self._of_block:
            block = self.document.blocks[index]
            if not may_point(self.document.text, block):
                self._of_block[index] = []
                return []
            around = self.around(index)
            found = [*find_pointers(block, around), *author_dates(around), *other_editions(block, around)]
            found.extend(numbered_pointers(block, around, self.listed))
            for ref in block.notes:
                noted = self.notes.get(ref.note, ())
                # The note's number, which is not in the text, belongs to the character before it.
                found.extend(replace(pointer, start=ref.start - 1, end=ref.start) for pointer in noted)
            self._of_block[index] = sorted(found, key=lambda pointer: (pointer.start, pointer.end))
        return self._of_block[index]

    def between(self, index: int, span: Span) -> list[CitationMention]:
        """The pointers of a block that begin in a span."""
        return list(beginning_in(span, self.of_block(index)))

    def declaring(self, index: int) -> tuple[Inline, ...]:
        """The elements of a block that declare sources, in order."""
        if index not in self._declaring:
            inlines = self.document.blocks[index].inlines
            self._declaring[index] = tuple(inline for inline in inlines if inline.sources)
        return self._declaring[index]

    def links(self, index: int) -> Sequence[Link]:
        """The links of a block in order."""
        if index not in self._links:
            self._links[index] = sorted(self.document.blocks[index].links, key=lambda link: link.start)
        return self._links[index]

    def sentences(self, index: int, quotations: Sequence[Quotation]) -> list[Span]:
        """The sentences of a block; one that only names a source belongs to the one before."""
        quoted = [Span(quotation.start, quotation.end) for quotation in quotations]
        known = self._sentences.get(index)
        if known is None or known[0] != quoted:
            known = self._sentences[index] = quoted, self._sentences_around(index, quoted)
        return known[1]

    def known_sentences(self, index: int) -> list[Span]:
        """The sentences of a block whose quotations were looked at before, else as if it had none."""
        known = self._sentences.get(index)
        return known[1] if known is not None else self.sentences(index, ())

    def _sentences_around(self, index: int, quoted: list[Span]) -> list[Span]:
        block = self.document.blocks[index]
        found: list[Span] = []
        for span in sentences(self.document.text, block.start, block.end, quoted, self.language):
            holds = bool(beginning_in(span, quoted))
            if found and not holds and self._only_names_source(index, span):
                found[-1] = Span(found[-1].start, span.end)
            else:
                found.append(span)
        return found

    def _only_names_source(self, index: int, span: Span) -> bool:
        """`Source: Minutes, p. 4.`, and a bracket or note behind the full stop."""
        text = self.document.text[span.start : span.end]
        if span.end - span.start > LONGEST_SOURCE_SENTENCE:
            return False
        pointers = self.between(index, span)
        hits = self.shelf.names.find(self.document.text, span.start, span.end)
        if not (pointers or hits):
            return False
        known = [*((p.start, p.end) for p in pointers), *((hit.start, hit.end) for hit in hits)]
        rest = len(word_list(text)) - sum(len(word_list(self.document.text[a:b])) for a, b in known)
        labels = self.language.citing.source_labels
        opening = text.strip("([—– ").casefold()
        labelled = any(opening.startswith((label + " ", label + ":")) for label in labels)
        if labelled and rest <= LONGEST_SOURCE_LINE:
            return True
        at = span.start
        while (opens := first_word(self.document.text, at, span.end)) and opens.key in REFERENCE_SIGNALS:
            at = opens.end
        return refers_around(
            self.document.text, Span(at, span.end), known, self.language, remarks_behind=True
        )

    def in_sentence(
        self, index: int, sentence: Span, quotations: tuple[Quotation, ...]
    ) -> list[CitationMention]:
        """The pointers of a sentence, documents that it names as its source included."""
        signs = self.between(index, sentence)
        if sentence.end - sentence.start > LONGEST_SENTENCE:
            return signs[:MOST_POINTERS]
        hits = self._named(index, sentence)
        held = beginning_in(sentence, self.links(index)) if hits else ()
        # A name that is a link leads where the link leads, and nowhere if that is registered nowhere.
        free = [
            hit for hit in hits if not any(link.start < hit.end and hit.start < link.end for link in held)
        ]
        named = named_pointers(free, Sentence(sentence, quotations), signs, self.around(index))
        titles = [
            *title_pointers(Sentence(sentence, quotations), [*signs, *named], self.around(index)),
            *other_references(Sentence(sentence, quotations), named, self.around(index)),
        ]
        signs = told_apart(signs, self.links(index), Sentence(sentence, quotations), self.around(index))
        return sorted([*signs, *named, *titles], key=lambda pointer: (pointer.start, pointer.end))

    def _named(self, index: int, sentence: Span) -> list[NameHit]:
        """The registered names in a sentence; in brackets without the article that they are registered with: *(Harbour Act, s. 5)*."""
        text = self.document.text
        hits = self.shelf.names.find(text, sentence.start, sentence.end)
        for bracket in beginning_in(sentence, self.around(index).brackets):
            bare = self.shelf.bare_names.find(text, bracket.start, bracket.end)
            hits += [
                hit
                for hit in bare
                if text[hit.start].isupper()
                and not any(each.start < hit.end and hit.start < each.end for each in hits)
            ]
        return sorted(hits, key=attrgetter("start"))

    def last_sentence(self, index: int) -> list[CitationMention]:
        """What the last sentence of a block that leads to a quotation points to."""
        block = self.document.blocks[index]
        spans = sentences(self.document.text, block.start, block.end, (), self.language)
        if not spans:
            return []
        found = self.in_sentence(index, spans[-1], (_led_to(block.end),))
        return [pointer for pointer in found if pointer.resolved.ids or pointer.firm]

    def lead_before(self, index: int) -> list[CitationMention]:
        """The same for the block before, if it ends in a colon."""
        if index == 0:
            return []
        before = self.document.blocks[index - 1]
        if before.kind is BlockKind.HEADING or not self.document.words(before).rstrip().endswith((":", "：")):
            return []
        around = self.around(index - 1)
        return [with_place_before(each, before.start, around) for each in self.last_sentence(index - 1)]

    def heading_before(self, index: int) -> list[CitationMention]:
        """The place in a document that the heading right before a block names."""
        if index == 0 or self.document.blocks[index - 1].kind is not BlockKind.HEADING:
            return []
        heading = self.document.blocks[index - 1]
        hits = self.shelf.names.find(self.document.text, heading.start, heading.end)
        return of_heading(heading.start, hits, self.around(index - 1))

    def first_heading(self) -> int | None:
        """Index of the first heading of the page."""
        numbered = enumerate(self.document.blocks)
        return next((index for index, block in numbered if block.kind is BlockKind.HEADING), None)

    def named_by_title(self) -> CitationMention | None:
        """The one document that the page's title names, if nothing else in it may be meant."""
        index = self.first_heading()
        if index is None or self.document.blocks[index].level > 1:
            return None
        heading, around = self.document.blocks[index], self.around(index)
        hits = self.shelf.names.find(self.document.text, heading.start, heading.end)
        hits = [hit for hit in hits if not is_longer_name(hit, around)]
        ids = {each for hit in hits for each in hit.ids}
        if len(ids) != 1:
            return None
        name = self.document.text[hits[0].start : hits[0].end]
        return CitationMention(heading.start, heading.end, CitationKind.NAMED, name, Resolved(tuple(ids)))

    def of_entry(self, index: int) -> list[CitationMention]:
        """What an author line or another line that stands by itself points to."""
        block = self.document.blocks[index]
        return [*self.of_block(index), *entry_pointers(block, self.around(index))]

    def of_credit(self, index: int) -> list[CitationMention]:
        """What an author line points to; a title that is not registered, where it names no other document."""
        found = self.of_entry(index)
        return found or entry_titles(self.document.blocks[index], self.around(index))

    def source_line_beside(self, first: int, last: int) -> list[CitationMention]:
        """What the line below a block quote points to, or the one above it, if it only names a source.

        A line that stands between two quotes belongs to the second, if the first has one above it as well, be it only a verse.
        """
        below, above = self._source_line(last + 1), self._source_line(first - 1)
        blocks = self.document.blocks
        opens_next = last + 2 < len(blocks) and blocks[last + 2].frame is not None
        if opens_next and not above and self._names_verse(first - 1):
            return []
        return above if above and (opens_next or not below) else below

    def _names_verse(self, index: int) -> bool:
        """Whether a line begins with a verse, so that it is the reference of what stands below: `Heron 4:2 (see part V)`."""
        block = self.document.blocks[index] if index >= 0 else None
        if block is None or block.kind is not BlockKind.PARAGRAPH or block.frame is not None:
            return False
        short = count_words(self.document.words(block)) <= LONGEST_REFERENCE
        first = next(iter(find_verses(self.document.text, block.start, block.end, self.language)), None)
        return short and first is not None and first.start == block.start

    def _source_line(self, index: int) -> list[CitationMention]:
        blocks = self.document.blocks
        if not 0 <= index < len(blocks) or blocks[index].kind is not BlockKind.PARAGRAPH:
            return []
        block = blocks[index]
        written = self.document.words(block)
        opens = first_word(written)
        # One with a capital begins a reference of its own.
        if opens and written[opens.start : opens.end] in self.language.reading.conjunctions:
            return []  # *or Article 9 of the Act* goes on to the next quote
        leads = self.document.words(block).rstrip().endswith((":", "："))
        if leads and index + 1 < len(blocks) and blocks[index + 1].frame is not None:
            return []  # *Minutes:* leads to the next one, which may begin with a heading or a list
        if block.frame is not None or not self._only_names_source(index, Span(block.start, block.end)):
            return []
        return self.of_entry(index)


def _led_to(end: int) -> Quotation:
    """Stands for the quotation that a lead leads to, which begins behind it."""
    return Quotation("", end + 1, end + 1, form=Form.BLOCK)
