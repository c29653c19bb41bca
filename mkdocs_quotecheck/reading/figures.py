"""Numbers that a sentence without quotation marks gives to a registered person or document."""

from __future__ import annotations

import bisect
import itertools
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Attribution, BlockKind, Bound, Citation, Confidence, Figure, Role, Span
from mkdocs_quotecheck.reading.citations.document_pronouns import LONGEST_CHAIN
from mkdocs_quotecheck.reading.citations.figure_pointers import figure_pointers
from mkdocs_quotecheck.reading.citations.locators import find_locators
from mkdocs_quotecheck.reading.citations.named_figures import what_is_said
from mkdocs_quotecheck.reading.citations.naming import Sentence
from mkdocs_quotecheck.reading.citations.page_mentions import PagePointers
from mkdocs_quotecheck.reading.figure_speakers import FigureContext
from mkdocs_quotecheck.reading.person_index import person_index
from mkdocs_quotecheck.reading.quotations.statements import beginning_in, clause_start
from mkdocs_quotecheck.text.numbers import NumberKind, find_numbers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Person, Quotation, Source
    from mkdocs_quotecheck.reading.html.document import Document
    from mkdocs_quotecheck.reading.person_index import PersonIndex
    from mkdocs_quotecheck.text.names import NameHit
    from mkdocs_quotecheck.text.numbers import Number

PLAIN_KINDS = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.SUMMARY)
LOOK_BACK_FOR_ABOUT = 24
LONGEST_NAME = 80
# Longest text of a link that is an address, whose numbers are no figures.
LONGEST_ADDRESS = 400


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
    known = person_index(tuple(people), language)
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
        found.extend(_in_block(page, index, inside, known))
    return tuple(found)


def _in_block(
    page: PagePointers, index: int, quotations: Sequence[Quotation], known: PersonIndex
) -> Iterator[Figure]:
    block = page.document.blocks[index]
    numbers = [
        number
        for number in find_numbers(page.document.text, page.language, block.start, block.end)
        if number.kind is NumberKind.FIGURE
    ]
    if not numbers:
        return
    sentences = page.sentences(index, quotations)
    code = [
        Span(each.start, each.end) for each in block.inlines if each.tag in ("code", "kbd", "samp", "var")
    ]
    at = 0
    for position, sentence in enumerate(sentences):
        while at < len(quotations) and quotations[at].end <= sentence.start:
            at += 1
        here = _overlapping(sentence, quotations, at)
        counted = beginning_in(sentence, numbers)
        if not counted or any(quotation.role is Role.QUOTATION for quotation in here):
            continue
        if page.document.text[sentence.start : sentence.end].rstrip().endswith(("?", "？")):
            continue
        before = sentences[max(0, position - LONGEST_CHAIN) : position]
        mentions = (Span(quotation.start, quotation.end) for quotation in here)
        taken = _Taken([*mentions, *code, *_addresses(page, index, sentence), *_places(page, sentence)])
        for statement in _statements(page, sentence):
            told = beginning_in(statement, counted)
            if told:
                scene = FigureContext(page, index, Sentence(statement, tuple(here)), before, known)
                yield from _in_statement(scene, told, taken)


def _overlapping(sentence: Span, quotations: Sequence[Quotation], first: int) -> list[Quotation]:
    """The quotations of a sentence; those before `first` end before it."""
    here = []
    while first < len(quotations) and quotations[first].start < sentence.end:
        if sentence.start < quotations[first].end:
            here.append(quotations[first])
        first += 1
    return here


def _statements(page: PagePointers, sentence: Span) -> Iterator[Span]:
    """`According to the ministry 32,490 left, but the paper counted 12`: what follows *but* is not the ministry's."""
    begin = sentence.start
    for cut in clause_start(page.language).finditer(page.document.text, sentence.start, sentence.end):
        yield Span(begin, cut.start())
        begin = cut.end()
    yield Span(begin, sentence.end)


def _said_by(text: str, hit: NameHit) -> Attribution:
    return Attribution(text[hit.start : hit.end], hit.start, hit.end, hit.ids[0], Confidence.HIGH, "figure")


def _in_statement(scene: FigureContext, numbers: Sequence[Number], taken: _Taken) -> Iterator[Figure]:
    page, statement = scene.page, scene.sentence.span
    pointers = [
        p
        for p in figure_pointers(page, scene.block, statement, scene.sentence.quotations)
        if p.resolved.source
    ]
    hit = scene.speaker()
    if not (pointers or hit):
        return
    attribution = _said_by(page.document.text, hit) if hit else None
    begin = what_is_said(hit, scene.sentence, page.around(scene.block)) if hit else statement.start
    citations = tuple(
        Citation(p.kind, p.target, p.resolved.source, p.locator)
        for p in {p.resolved.source: p for p in pointers}.values()
    )
    ranges = _ranges(page, numbers)
    cited = _Taken(Span(p.start, p.end) for p in pointers if p.end - p.start > 1)
    for number in numbers:
        if number.start < begin or taken.holds(number) or cited.holds(number):
            continue
        if not _is_named(scene, number) and not _is_an_article(number):
            yield _figure(page, number, ranges, attribution, citations)


def _figure(
    page: PagePointers,
    number: Number,
    ranges: Mapping[int, tuple[float, float]],
    attribution: Attribution | None,
    citations: tuple[Citation, ...],
) -> Figure:
    """A number as the page gives it, with what it rests on."""
    about, bound = _hedge(page, number)
    return Figure(
        number.text,
        number.value,
        number.start,
        number.end,
        attribution,
        citations,
        about,
        number.unit,
        bound,
        number.measure.kind if number.measure else None,
        number.measure.factor if number.measure else 1.0,
        number.with_unit(page.document.text),
        ranges.get(number.start),
    )


def _ranges(page: PagePointers, numbers: Sequence[Number]) -> dict[int, tuple[float, float]]:
    """Start of a number → both ends of the range it is an end of: `11,000–12,000`, `between 11,000 and 12,000`."""
    found: dict[int, tuple[float, float]] = {}
    text, links = page.document.text, ("-", "–", "—", *page.language.citing.range_words)
    for low, high in itertools.pairwise(numbers):
        if text[low.end : high.start].strip().casefold() in links and low.value < high.value:
            found[low.start] = found[high.start] = (low.value, high.value)
    return found


def _is_an_article(number: Number) -> bool:
    """A bare 1 may be *a* in the source."""
    return number.value == 1 and number.unit is None and number.text == "1"


class _Taken:
    """Stretches whose numbers belong to something else: to a citation, an address or a mention."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [each.start for each in ordered]
        self._ends = list(itertools.accumulate((each.end for each in ordered), max))

    def holds(self, number: Number) -> bool:
        """Whether one of them has the number in it; looked up by place, since a page may be nothing but such."""
        at = bisect.bisect_right(self._starts, number.start) - 1
        return at >= 0 and number.end <= self._ends[at]


def _addresses(page: PagePointers, index: int, sentence: Span) -> Iterator[Span]:
    """The links of a sentence whose words are an address or an identifier, `std-66`; one of them may begin before it."""
    block, text = page.document.blocks[index], page.document.text
    around = Span(max(block.start, sentence.start - LONGEST_ADDRESS), sentence.end)
    for link in beginning_in(around, page.links(index)):
        words = text[link.start : link.end]
        if "/" in words or (" " not in words and any(map(str.isalpha, words))):
            yield Span(link.start, link.end)


def _places(page: PagePointers, sentence: Span) -> Iterator[Span]:
    """The places in documents that a sentence names: `Article 9(2)`, `Heron 4:2`."""
    for place in find_locators(page.document.text, sentence.start, sentence.end, page.language):
        yield Span(place.start, place.end)


def _is_named(scene: FigureContext, number: Number) -> bool:
    """Whether a number belongs to a registered name: `RFC 9999`."""
    text = scene.page.document.text
    block = scene.page.document.blocks[scene.block]
    low, high = max(block.start, number.start - LONGEST_NAME), min(block.end, number.end + LONGEST_NAME)
    hits = (
        hit
        for known in (scene.page.shelf.names, scene.people.whole_names)
        for hit in known.find(text, low, high)
    )
    return any(hit.start <= number.start and number.end <= hit.end for hit in hits)


def _hedge(page: PagePointers, number: Number) -> tuple[bool, Bound | None]:
    """Whether the page calls a number round, and on which side of it the true one lies."""
    before = page.document.text[max(0, number.start - LOOK_BACK_FOR_ABOUT) : number.start].rstrip().casefold()
    words = page.language.numbers
    bound = (
        Bound.ABOVE
        if _ends_with(before, words.above)
        else Bound.BELOW
        if _ends_with(before, words.below)
        else None
    )
    return bound is not None or _ends_with(before, words.about), bound


def _ends_with(before: str, words: Sequence[str]) -> bool:
    for word in words:
        rest = before.removesuffix(word)
        if rest != before and not (word[0].isalpha() and rest[-1:].isalpha()):
            return True
    return False
