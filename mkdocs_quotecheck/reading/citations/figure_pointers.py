"""Where the statements of a page point to for the figures in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import REFERENCE_SIGNALS
from mkdocs_quotecheck.model import CitationKind, Quotation, Span
from mkdocs_quotecheck.reading.citations.linked_names import says_it
from mkdocs_quotecheck.reading.citations.named import abbreviates, named_pointers
from mkdocs_quotecheck.reading.citations.named_figures import names_figures
from mkdocs_quotecheck.reading.citations.naming import Sentence
from mkdocs_quotecheck.reading.citations.reference_words import only_reference_words, refers_around
from mkdocs_quotecheck.reading.quotations.statements import LONGEST_SENTENCE, beginning_in
from mkdocs_quotecheck.text.names import NameHit
from mkdocs_quotecheck.text.words import first_word

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.citations.mentions import BlockContext, CitationMention
    from mkdocs_quotecheck.reading.citations.page_mentions import PagePointers

# What may stand behind the reference that closes a statement.
CLOSING_SIGNS = " \n.;!)"


def figure_pointers(
    page: PagePointers, index: int, statement: Span, mentions: tuple[Quotation, ...]
) -> list[CitationMention]:
    """The pointers of a statement without quotations; a document named in it counts only where it gives the figures."""
    if statement.end - statement.start > LONGEST_SENTENCE:
        return []
    around = page.around(index)
    sentence = Sentence(statement, mentions)
    between = page.between(index, statement)
    signs = [each for each in between if _gives_figures(page, each, sentence, around)]
    named = page.shelf.names.find(page.document.text, statement.start, statement.end)
    hits = [
        hit
        for hit in named
        if not abbreviates(hit, between, named, around)
        and (names_figures(hit, sentence, around) or _closes(page, hit.start, hit.end, statement, around))
    ]
    return [*signs, *named_pointers(hits, sentence, signs, around)]


def _gives_figures(
    page: PagePointers, pointer: CitationMention, sentence: Sentence, around: BlockContext
) -> bool:
    """Whether a sign says that figures are from where it leads: a note, a closing bracket, a link on a verb of saying.

    A link on a name only mentions the document, *[Core 0.17](…) brought [BIP 174](…)*, unless its verb gives figures.
    """
    statement, text = sentence.span, page.document.text
    if pointer.kind is CitationKind.FOOTNOTE:
        # A note that comments, *one of the two rules of the Act is …*, is no reference.
        return only_reference_words(pointer.noted, 0, len(pointer.noted), page.language)
    if pointer.kind is not CitationKind.LINK:
        return True
    if pointer.bracketed:
        # *the slot (PEP 465) was added*: the bracket belongs to the word before it; and one that says more is no reference.
        closes = _closes(page, pointer.start, pointer.end, statement, around)
        return closes and _only_refers(page, pointer, around)
    if says_it(pointer, text, page.language):
        return True
    return names_figures(NameHit(pointer.start, pointer.end, pointer.resolved.ids), sentence, around)


def _only_refers(page: PagePointers, pointer: CitationMention, around: BlockContext) -> bool:
    """Whether a bracket has nothing beside its links but what references are made of."""
    bracket = around.bracket_around(pointer.start, pointer.end)
    if bracket is None:
        return False
    links = beginning_in(bracket, page.links(page.block_at(pointer.start)))
    known = ((link.start, link.end) for link in links if link.end <= bracket.end)
    return refers_around(page.document.text, Span(bracket.start + 1, bracket.end - 1), known, page.language)


def _closes(page: PagePointers, start: int, end: int, statement: Span, around: BlockContext) -> bool:
    """Whether a bracket with a document's name closes a statement, so that it is the reference for what is said there.

    In the middle, *added relay (BIP 152) and 0.29 as the version*, it belongs to one word. `[BIP 34][]` is a link that failed.
    """
    bracket, text = around.bracket_around(start, end), page.document.text
    if bracket is None or text[bracket.end : statement.end].strip(CLOSING_SIGNS):
        return False
    # *(see BOLT 0)* tells where to read on; with a place in it it is a reference.
    opens = first_word(text, bracket.start + 1)
    pointed = opens is not None and opens.key in REFERENCE_SIGNALS
    return not pointed or around.locator(bracket.start, bracket.end) is not None
