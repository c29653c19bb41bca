"""Numbers that a sentence without quotation marks gives to a registered person or document."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Attribution, BlockKind, Citation, Confidence, Figure, Role, Span
from mkdocs_quotecheck.numbers import NumberKind, find_numbers
from mkdocs_quotecheck.reading.named import Sentence, names_figures
from mkdocs_quotecheck.reading.names import NameIndex
from mkdocs_quotecheck.reading.pagepointers import PagePointers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Person, Quotation, Source
    from mkdocs_quotecheck.numbers import Number
    from mkdocs_quotecheck.reading.document import Block, Document
    from mkdocs_quotecheck.reading.pointers import Pointer

PLAIN_KINDS = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.SUMMARY)
LOOK_BACK_FOR_ABOUT = 24
LONGEST_NAME = 80


@functools.lru_cache(maxsize=4)
def _names(people: tuple[Person, ...]) -> NameIndex:
    return NameIndex((name, person.id) for person in people for name in (person.name, *person.aliases))


def find_figures(
    document: Document,
    quotations: Sequence[Quotation],
    people: Sequence[Person],
    sources: Sequence[Source],
    language: Language,
) -> tuple[Figure, ...]:
    """The figures of a page in reading order; none where the person or document is unsure."""
    if not (people or sources):
        return ()
    names = _names(tuple(people))
    page = PagePointers(document, sources, people, language)
    found: list[Figure] = []
    at = 0
    ordered = sorted(quotations, key=lambda quotation: quotation.start)
    for index, block in enumerate(document.blocks):
        while at < len(ordered) and ordered[at].end <= block.start:
            at += 1
        if block.kind not in PLAIN_KINDS or block.frame is not None or block.off:
            continue
        inside = []
        ahead = at
        while ahead < len(ordered) and ordered[ahead].start < block.end:
            inside.append(ordered[ahead])
            ahead += 1
        found.extend(_in_block(page, index, inside, names))
    return tuple(found)


def _in_block(
    page: PagePointers, index: int, quotations: Sequence[Quotation], names: NameIndex
) -> Iterator[Figure]:
    block = page.document.blocks[index]
    numbers = [
        number for number in find_numbers(page.document.text, page.language, block.start, block.end)
        if number.kind is NumberKind.FIGURE
    ]
    if not numbers:
        return
    for sentence in page.sentences(index, quotations):
        here = [q for q in quotations if q.start < sentence.end and sentence.start < q.end]
        counted = [number for number in numbers if sentence.start <= number.start < sentence.end]
        if not counted or any(quotation.role is Role.QUOTATION for quotation in here):
            continue
        if page.document.text[sentence.start : sentence.end].rstrip().endswith(("?", "？")):
            continue
        for statement in _statements(page, sentence):
            yield from _in_statement(page, index, statement, tuple(here), names, counted)


def _statements(page: PagePointers, sentence: Span) -> Iterator[Span]:
    """`According to the ministry 32,490 left, but the paper counted 12`: what follows *but* is not the ministry's."""
    words = "|".join(re.escape(word) for word in page.language.citing.clause_words)
    begin = sentence.start
    pattern = re.compile(rf"[;；]|[,，]\s(?=(?:{words})\b)" if words else "[;；]")
    for cut in pattern.finditer(page.document.text, sentence.start, sentence.end):
        yield Span(begin, cut.start())
        begin = cut.end()
    yield Span(begin, sentence.end)


def _in_statement(  # noqa: PLR0913, PLR0917
    page: PagePointers,
    index: int,
    statement: Span,
    mentions: tuple[Quotation, ...],
    names: NameIndex,
    numbers: Sequence[Number],
) -> Iterator[Figure]:
    counted = [number for number in numbers if statement.start <= number.start < statement.end]
    if not counted:
        return
    pointers = [p for p in page.figure_pointers(index, statement, mentions) if p.resolved.source]
    attribution = _speaker(page, index, statement, mentions, names)
    if not (pointers or attribution):
        return
    citations = tuple(
        Citation(p.kind, p.target, p.resolved.source, p.locator) for p in {p.resolved.source: p for p in pointers}.values()
    )
    for number in counted:
        if not _is_part_of(page, index, number, pointers, mentions, names):
            about = _is_round(page, number)
            yield Figure(
                number.text, number.value, number.start, number.end, attribution, citations, about, number.unit
            )


def _speaker(
    page: PagePointers, index: int, statement: Span, mentions: tuple[Quotation, ...], names: NameIndex
) -> Attribution | None:
    """The one registered person to whom the statement gives its figures."""
    text = page.document.text
    sentence = Sentence(statement, mentions)
    hits = [
        hit for hit in names.find(text, statement.start, statement.end)
        if names_figures(hit, sentence, page.around(index))
    ]
    if len(hits) != 1 or len(hits[0].ids) != 1:
        return None
    hit = hits[0]
    return Attribution(text[hit.start : hit.end], hit.start, hit.end, hit.ids[0], Confidence.HIGH, "figure")


def _is_part_of(  # noqa: PLR0913, PLR0917
    page: PagePointers,
    index: int,
    number: Number,
    pointers: Sequence[Pointer],
    mentions: Sequence[Quotation],
    names: NameIndex,
) -> bool:
    """Whether a number belongs to a citation, a name or a mention: `p. 12`, `RFC 9999`."""
    text = page.document.text
    block: Block = page.document.blocks[index]
    low, high = max(block.start, number.start - LONGEST_NAME), min(block.end, number.end + LONGEST_NAME)
    spans = [Span(p.start, p.end) for p in pointers if p.end - p.start > 1]
    spans += [Span(q.start, q.end) for q in mentions]
    spans += [Span(link.start, link.end) for link in block.links if "/" in text[link.start : link.end]]
    for known in (page.shelf.names, names):
        spans += [Span(hit.start, hit.end) for hit in known.find(text, low, high)]
    return any(span.start <= number.start and number.end <= span.end for span in spans)


def _is_round(page: PagePointers, number: Number) -> bool:
    before = page.document.text[max(0, number.start - LOOK_BACK_FOR_ABOUT) : number.start].rstrip().casefold()
    for word in page.language.numbers.about:
        rest = before.removesuffix(word)
        if rest != before and not (word[0].isalpha() and rest[-1:].isalpha()):
            return True
    return False
