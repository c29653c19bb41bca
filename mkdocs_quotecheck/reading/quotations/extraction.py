"""Blocks → quotations, without who said them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from mkdocs_quotecheck.model import BlockKind, Form, NoticeKind, Quotation
from mkdocs_quotecheck.reading.html.enclosures import enclosed
from mkdocs_quotecheck.reading.quotations import dialogue, interviews, marks, tags
from mkdocs_quotecheck.reading.quotations.labels import is_label
from mkdocs_quotecheck.reading.quotations.of_marks import (
    ELEMENT,
    go_on,
    in_paragraph,
    nested,
    of_pair,
    quotation_at,
)
from mkdocs_quotecheck.reading.quotations.originals import with_originals
from mkdocs_quotecheck.reading.quotations.spanning import Marked, spanned
from mkdocs_quotecheck.reading.quotations.tag_ends import ended_by_tags

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Attribution, Person
    from mkdocs_quotecheck.reading.html.document import Block, Document
    from mkdocs_quotecheck.reading.quotations.dialogue import Speech

# From this share of a block quote's letters on, the marks in it are its own and what stands outside them is a reference.
OWN_MARKS_SHARE = 0.6


class Extracted(NamedTuple):
    """The quotations of a document in reading order, outer before inner."""

    quotations: tuple[Quotation, ...]
    """Groups number the pieces that belong together by their marks alone, for attribution to correct."""
    named: Mapping[int, Attribution]
    """By the number of a quotation, whom a label or an introduction names for it."""


def find(document: Document, language: Language, people: Sequence[Person] = ()) -> Extracted:
    """The quotations of a document, without what they say and who says it."""
    literal = sorted(
        (each.start, each.end) for each in document.notices if each.kind == NoticeKind.LITERAL_ATTRIBUTE_LIST
    )
    scanned = [
        Marked(index, block, *_pairs(document, block, language.quoting.elisions, literal))
        for index, block in enumerate(document.blocks)
    ]
    # Words in marks within an answer under a letter are quoted in it: there the marks count, and not the answer.
    bare = {marked.index for marked in scanned if not marked.pairs}
    answers = interviews.answers(document, language, people)
    spoken = {index: speech for index, speech in answers.items() if index in bare}
    spoken |= interviews.turns(document, language, people) | dialogue.dashed(document, language)
    scanned = ended_by_tags(document.text, spanned(document.text, scanned, spoken), language)
    found: list[Quotation] = []
    before: Marked | None = None
    for segment in _segments(scanned):
        if segment[0].index in spoken:
            found += _spoken(document, segment[0], spoken[segment[0].index], found)
            before = None
            continue
        if segment[0].block.kind is BlockKind.QUOTE:
            found += _quoted_whole(document, segment, found, language)
            before = None
            continue
        marked = segment[0]
        new = in_paragraph(document, marked, before, found)
        if language.narrating:
            new = tags.without_asides(document, marked.block, new, language)
            if new and not new[-1].closed and marked.index + 1 in spoken:
                # `« Trop tard, dit Hale.`: the paragraphs of the dialogue that follow begin with dashes.
                new[-1] = replace(new[-1], closed=True)
        go_on(found, marked, new)
        before = marked
    quotations = with_originals(document, enclosed(document, found), language)
    return Extracted(quotations, _named(quotations, spoken.values()))


def _named(quotations: Sequence[Quotation], spoken: Iterable[Sequence[Speech]]) -> dict[int, Attribution]:
    """Whom speeches name, by the number of the quotation that they are."""
    named = {speech.end: speech.named for speeches in spoken for speech in speeches if speech.named}
    return {
        number: named[quotation.end]
        for number, quotation in enumerate(quotations)
        if quotation.form is Form.DIALOGUE and quotation.end in named
    }


def _pairs(
    document: Document, block: Block, elisions: frozenset[str], literal: Sequence[tuple[int, int]]
) -> tuple[tuple[marks.Pair, ...], tuple[tuple[int, int], ...]]:
    if not (block.inlines or literal):
        return marks.pairs(document.text, block.start, block.end, elisions=elisions)
    holes = [(each.start, each.end) for each in block.inlines if each.tag == "code"]
    lists = literal[bisect_left(literal, (block.start,)) : bisect_left(literal, (block.end,))]
    if lists:
        # The marks of an attribute list that was left as text are no quotation marks.
        holes = sorted((*holes, *lists))
    pairs, strays = marks.pairs(document.text, block.start, block.end, holes=tuple(holes), elisions=elisions)
    elements = _elements(document, block)
    if elements:
        pairs = tuple(sorted((*pairs, *elements), key=lambda pair: (pair.open, -pair.close)))
    return pairs, strays


def _elements(document: Document, block: Block) -> list[marks.Pair]:
    """The `<q>` elements of a block, those nested deeper than marks may be left out."""
    found: list[marks.Pair] = []
    around: list[int] = []
    for inline in block.inlines:
        if inline.tag != "q":
            continue
        while around and around[-1] <= inline.start:
            around.pop()
        around.append(inline.end)
        if len(around) <= marks.DEEPEST and document.text[inline.start : inline.end].strip():
            found.append(
                marks.Pair(inline.start, inline.start, inline.end, inline.end, closed=True, family=ELEMENT)
            )
    return found


def _segments(scanned: Sequence[Marked]) -> Iterator[list[Marked]]:
    """Single blocks; the paragraphs of one block quote, up to an author line, together."""
    run: list[Marked] = []
    for marked in scanned:
        if run and not _goes_on(run[-1], marked):
            yield run
            run = []
        run.append(marked)
    if run:
        yield run


def _goes_on(one: Marked, other: Marked) -> bool:
    return (
        one.block.kind is BlockKind.QUOTE
        and other.block.kind is BlockKind.QUOTE
        and one.block.frame == other.block.frame
        and one.block.credits == other.block.credits
        and not other.block.apart
    )


# ---------------------------------------------------------------------------------------------- quoted as a whole


def _quoted_whole(
    document: Document, segment: list[Marked], found: Sequence[Quotation], language: Language
) -> list[Quotation]:
    """The quotation that the paragraphs of a block quote make, or those that their own marks make."""
    first = segment[0].block
    frame = first.frame
    form = document.frames[frame].form if frame is not None else Form.BLOCK
    if _has_own_marks(document.text, segment, language):
        pieces: list[Quotation] = []
        before: Marked | None = None
        for marked in segment:
            new = in_paragraph(document, marked, before, pieces or found)
            go_on(pieces, marked, [replace(each, form=form) if each.depth == 0 else each for each in new])
            before = marked
        return pieces
    group = found[-1].group + 1 if found else 0
    whole = quotation_at(document, first, (first.start, segment[-1].block.end), group)
    quotations = [replace(whole, form=form)]
    for marked in segment:
        for pair, depth in nested(marked.pairs):
            if pair.closed:
                group += 1
                quotations.append(of_pair(document, marked.block, pair, depth + 1, group))
    return quotations


def _spoken(
    document: Document, marked: Marked, speeches: Sequence[Speech], found: Sequence[Quotation]
) -> list[Quotation]:
    """What is said in a paragraph without marks; marks inside are quotations inside."""
    group = found[-1].group + 1 if found else 0
    quotations = []
    for speech in speeches:
        said = quotation_at(document, marked.block, (speech.start, speech.end), group)
        quotations.append(replace(said, form=Form.DIALOGUE))
    inside = [
        of_pair(document, marked.block, pair, depth + 1, group + 1 + number)
        for number, (pair, depth) in enumerate(nested(marked.pairs))
        if pair.closed and any(speech.start <= pair.start and pair.end <= speech.end for speech in speeches)
    ]
    return sorted([*quotations, *inside], key=lambda each: (each.start, -each.end))


def _has_own_marks(text: str, segment: list[Marked], language: Language) -> bool:
    """Whether the marks in a block quote are its own: they begin it, but for a label, and hold most of it."""
    total = enclosed = 0
    for marked in segment:
        outer = [pair for pair, depth in nested(marked.pairs) if depth == 0]
        block = marked.block
        total += block.end - block.start
        if marked is segment[0]:
            if not outer or not is_label(text[block.start : outer[0].open], language):
                return False
            total -= outer[0].open - block.start
        enclosed += sum(pair.close - pair.open for pair in outer)
    return enclosed >= OWN_MARKS_SHARE * total
