"""What is cited for a quotation: links, footnotes, keys, authors with a year, documents named in the text, declared sources."""

from __future__ import annotations

import bisect
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from mkdocs_quotecheck.model import CitationKind, MentionKind, Role
from mkdocs_quotecheck.reading.citations.assignment import assign, outermost
from mkdocs_quotecheck.reading.citations.document_pronouns import document_meant
from mkdocs_quotecheck.reading.citations.linked_names import linked_before
from mkdocs_quotecheck.reading.citations.mentions import CitationMention, cite_locator, resolve_cite
from mkdocs_quotecheck.reading.citations.page_mentions import PagePointers
from mkdocs_quotecheck.reading.citations.quotation_pointers import QuotationPointers
from mkdocs_quotecheck.reading.citations.resolver import CitationResolver
from mkdocs_quotecheck.reading.person_index import person_index
from mkdocs_quotecheck.reading.quotations.references import (
    QUOTED_WHOLE,
    reference_behind,
    stands_as_reference,
    without_reference,
)
from mkdocs_quotecheck.reading.quotations.statements import beginning_in
from mkdocs_quotecheck.text.characters import QUOTATION_MARKS
from mkdocs_quotecheck.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Person, Quotation, Source
    from mkdocs_quotecheck.reading.attribution.attribute import Attributed
    from mkdocs_quotecheck.reading.html.document import Document, Inline

# A citation right behind fewer words in marks is one for the term: `the “great silting” [3]`.
FEWEST_CITED_WORDS = 4
# With a page it is the words that are cited: `“counted the blows” (Frost 2011, p. 4)`.
FEWEST_WITH_A_PLACE = 3
# Signs that a document is cited for the very words before them.
CITING_SIGNS = frozenset({
    CitationKind.LINK, CitationKind.FOOTNOTE, CitationKind.KEY, CitationKind.AUTHOR_DATE, CitationKind.CITE,
})  # fmt: skip


# So many elements with sources before the end of a quotation are looked at: those it holds, and those it stands in.
ELEMENTS_BACK = 16


class Cited(NamedTuple):
    """What a page cites for its quotations."""

    quotations: tuple[Quotation, ...]
    """With citations and dates."""
    supported: frozenset[int]
    """Numbers of those for whose very words a document is cited, or that their author declares: they are quoted from it."""


def cite(
    document: Document,
    attributed: Attributed,
    sources: Sequence[Source],
    people: Sequence[Person],
    language: Language,
) -> Cited:
    """The same quotations in the same order with their citations and dates.

    Args:
        document: Of the page.
        attributed: Its quotations with their speakers, and the days beside these.
        sources: Those registered.
        people: Those registered; they tell the authors of the sources.
        language: Of the page.
    """
    page = PagePointers(document, sources, people, language)
    whole = attributed.quotations
    quotations = [without_reference(page, quotation) for quotation in whole]
    found = QuotationPointers()
    by_block: dict[int, list[Quotation]] = defaultdict(list)
    for quotation in quotations:
        by_block[page.block_at(quotation.start)].append(quotation)
    for index, here in sorted(by_block.items()):
        running = [quotation for quotation in here if quotation.form not in QUOTED_WHOLE]
        if running:
            _cite_running(page, index, running, found)
        for quotation in here:
            _cite_around(page, quotation, found.of(quotation))
            found.of(quotation).extend(_declared(page, quotation))
    for quotation, before in zip(quotations, whole, strict=True):
        if quotation is not before and not _cites(found.of(quotation)):
            found.of(quotation).extend(page.of_block(page.block_at(before.end - 1)))
    _hand_on(quotations, found)
    known = person_index(tuple(people), language)
    concluded = CitationResolver(page, quotations, found, attributed.days, known).conclude()
    supported = (
        number
        for number, (quotation, cited) in enumerate(zip(quotations, concluded, strict=True))
        if _is_supported(cited, found.of(quotation))
    )
    return Cited(concluded, frozenset(supported))


def _is_supported(quotation: Quotation, pointers: Sequence[CitationMention]) -> bool:
    """Whether a document is cited for the very words, or their author declares one, named speaker or not."""
    signs = {citation.kind for citation in quotation.citations}
    declared = any(citation.kind is CitationKind.DECLARED for citation in quotation.citations)
    cited = bool(signs & CITING_SIGNS) or any(_is_reference(quotation, each) for each in pointers)
    placed = any(citation.locator is not None for citation in quotation.citations)
    if quotation.mention_kind is MentionKind.INTERFACE and any(
        citation.source for citation in quotation.citations
    ):
        # *The log says “…”*, and the log is registered.
        return True
    fewest = FEWEST_WITH_A_PLACE if placed else FEWEST_CITED_WORDS
    return declared or (cited and _may_be_cited(quotation, fewest))


def _is_reference(quotation: Quotation, pointer: CitationMention) -> bool:
    """`“…” (The Silting Report, p. 2)`, and a place in the document: `Under § 4 of the protocol “…”`."""
    if pointer.kind is not CitationKind.NAMED or not pointer.resolved.source:
        return False
    placed = any(c.locator and c.source == pointer.resolved.source for c in quotation.citations)
    return placed or (pointer.bracketed and pointer.start >= quotation.end)


def _cite_running(
    page: PagePointers, index: int, quotations: list[Quotation], found: QuotationPointers
) -> None:
    """Quotations in running text, sentence by sentence."""
    spoken = outermost(q for q in quotations if q.role is Role.QUOTATION or _may_be_cited(q)) or outermost(
        quotations
    )
    sentences = page.sentences(index, quotations)
    for at, sentence in enumerate(sentences):
        here = beginning_in(sentence, spoken)
        if not here:
            continue
        inside = tuple(beginning_in(sentence, quotations))
        pointers = page.in_sentence(index, sentence, inside)
        assigned = assign(page.document.text, sentence, here, pointers, page.language)
        for quotation in here:
            link = linked_before(quotation, page.links(index), page.around(index))
            found.of(quotation).extend(
                pointer
                for pointer in assigned.get(quotation.start, ())
                if link is None or pointer.start >= link.start
            )
        if not _cites(found.of(here[0])):
            meant = document_meant(page, index, sentences, at, here[0])
            found.of(here[0]).extend([meant] if meant else ())
    first = spoken[0]
    if not found.of(first) and _opens_block(page, index, first):
        found.of(first).extend(page.lead_before(index))
    if len(spoken) == 1 and not found.of(first) and _fills_block(page, index, first):
        found.of(first).extend(page.heading_before(index))


def _may_be_cited(quotation: Quotation, fewest: int = FEWEST_CITED_WORDS) -> bool:
    """Whether a mention may turn out to be somebody's words by what is cited for it."""
    kind = quotation.mention_kind
    return not (kind is not None and kind.is_never_cited) and count_words(quotation.text) >= fewest


def _opens_block(page: PagePointers, index: int, quotation: Quotation) -> bool:
    block = page.document.blocks[index]
    return not page.document.text[block.start : quotation.start].strip(f"{QUOTATION_MARKS}*— ")


def _fills_block(page: PagePointers, index: int, quotation: Quotation) -> bool:
    block = page.document.blocks[index]
    behind = page.document.text[quotation.end : block.end]
    return _opens_block(page, index, quotation) and not behind.strip(f"{QUOTATION_MARKS}*.… ")


def _cite_around(page: PagePointers, quotation: Quotation, found: list[CitationMention]) -> None:
    """What stands at a block quote: its own links and `cite`, its author lines, the line that leads to it, one below it."""
    whole = quotation.form in QUOTED_WHOLE
    blocks = page.blocks_of(quotation)

    def is_known() -> bool:
        return any(pointer.resolved.ids or pointer.kind is CitationKind.TITLE for pointer in found)

    if whole:
        found.extend(_own_references(page, blocks))
        if not is_known():
            found.extend(reference_behind(page, quotation))
    found.extend(_named_by_cite(page, quotation, blocks))
    if is_known():
        return
    for index in blocks:
        block = page.document.blocks[index]
        for credit in block.credits:
            found.extend(page.of_credit(credit))
        if block.lead is not None and not is_known():
            found.extend(page.last_sentence(block.lead))
    if whole and blocks and not is_known():
        found.extend(page.heading_before(blocks[0]))
    if whole and blocks and not is_known():
        found.extend(page.source_line_beside(blocks[0], blocks[-1]))


def _own_references(page: PagePointers, blocks: Iterable[int]) -> Iterator[CitationMention]:
    """The links and names in a block quote that only say where it is from."""
    for index in blocks:
        pointers = (p for p in page.of_block(index) if p.resolved.ids or p.firm)
        yield from (p for p in pointers if stands_as_reference(page, index, p))


def _named_by_cite(
    page: PagePointers, quotation: Quotation, blocks: Iterable[int]
) -> Iterator[CitationMention]:
    """What the `cite` of a block quote's element names."""
    at = quotation.end
    for cite in (page.document.blocks[index].cite for index in blocks):
        if cite:
            resolved, locator = resolve_cite(cite, page.shelf), cite_locator(cite)
            yield CitationMention(at, at, CitationKind.CITE, cite, resolved, locator, firm=True)


def _declared(page: PagePointers, quotation: Quotation) -> list[CitationMention]:
    """Sources that the author declared for the quotation's block or for an element around or inside it."""
    ids: dict[str, None] = {}
    for index in page.blocks_of(quotation):
        block = page.document.blocks[index]
        ids.update(dict.fromkeys(_of_elements(page.declaring(index), quotation) or block.sources))
    return [
        CitationMention(
            quotation.end, quotation.end, CitationKind.DECLARED, name, page.shelf.by_id(name), firm=True
        )
        for name in ids
    ]


def _of_elements(declaring: Sequence[Inline], quotation: Quotation) -> tuple[str, ...]:
    """The sources of the innermost element around a quotation or the last one inside it."""
    last = bisect.bisect_right(declaring, quotation.end, key=lambda inline: inline.start)
    for inline in reversed(declaring[max(0, last - ELEMENTS_BACK) : last]):
        around = inline.start <= quotation.start and quotation.end <= inline.end
        within = quotation.start <= inline.start and inline.end <= quotation.end
        if around or within:
            return inline.sources
    return ()


def _hand_on(quotations: Sequence[Quotation], found: QuotationPointers) -> None:
    """Pieces of one split quotation share what they cite; a quotation inside another has what that one cites."""
    groups: dict[int, list[Quotation]] = defaultdict(list)
    enclosing: Quotation | None = None
    for quotation in quotations:
        groups[quotation.group].append(quotation)
    for pieces in groups.values():
        shared = next((found.of(piece) for piece in pieces if _cites(found.of(piece))), [])
        for piece in pieces:
            if not _cites(found.of(piece)):
                found.of(piece).extend(shared)
    for quotation in quotations:
        if enclosing and enclosing.start <= quotation.start and quotation.end <= enclosing.end:
            if not _cites(found.of(quotation)):
                found.of(quotation).extend(found.of(enclosing))
        else:
            enclosing = quotation


def _cites(pointers: list[CitationMention]) -> bool:
    return any(pointer.resolved.ids or pointer.firm for pointer in pointers)
