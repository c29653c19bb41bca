"""Blocks → quotations, without who said them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import BlockKind, Form, Quotation
from mkdocs_quotecheck.reading import marks, roles

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.reading.document import Block, Document

# From this share of a block quote's letters on, the marks in it are its own and what stands outside them is a reference.
OWN_MARKS_SHARE = 0.6
_BESIDE = frozenset((BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.ITEM, BlockKind.FOOTNOTE))


@dataclass(frozen=True, slots=True)
class _Marked:
    """A block with what its marks enclose."""

    index: int
    block: Block
    pairs: tuple[marks.Pair, ...]
    strays: tuple[tuple[int, int], ...]


def find(document: Document, language: Language) -> tuple[Quotation, ...]:
    """The quotations of a document in reading order, outer before inner.

    Groups number the pieces that belong together by their marks alone; roles say what form and context tell. Both are for
    attribution to correct.
    """
    words = language.quoting
    scanned = [
        _Marked(index, block, *_pairs(document, block, words.elisions))
        for index, block in enumerate(document.blocks)
    ]
    found: list[Quotation] = []
    before: _Marked | None = None
    for segment in _segments(scanned):
        if segment[0].block.kind is BlockKind.QUOTE:
            found += _quoted_whole(document, segment, found)
            before = None
            continue
        marked = segment[0]
        found += _inline(document, marked, before, found)
        before = marked
    return roles.assigned(document, tuple(found), language)


def _pairs(
    document: Document, block: Block, elisions: frozenset[str]
) -> tuple[tuple[marks.Pair, ...], tuple[tuple[int, int], ...]]:
    holes = tuple((each.start, each.end) for each in block.inlines if each.tag == "code")
    pairs, strays = marks.pairs(document.text, block.start, block.end, holes=holes, elisions=elisions)
    elements = tuple(
        marks.Pair(each.start, each.start, each.end, each.end, closed=True, family="q")
        for each in block.inlines
        if each.tag == "q"
    )
    if elements:
        pairs = tuple(sorted((*pairs, *elements), key=lambda pair: (pair.open, -pair.close)))
    return pairs, strays


def _segments(scanned: Sequence[_Marked]) -> Iterator[list[_Marked]]:
    """Single blocks; the paragraphs of one block quote, up to an author line, together."""
    run: list[_Marked] = []
    for marked in scanned:
        if run and not _goes_on(run[-1], marked):
            yield run
            run = []
        run.append(marked)
    if run:
        yield run


def _goes_on(one: _Marked, other: _Marked) -> bool:
    return (
        one.block.kind is BlockKind.QUOTE
        and other.block.kind is BlockKind.QUOTE
        and one.block.frame == other.block.frame
        and one.block.credits == other.block.credits
    )


# ---------------------------------------------------------------------------------------------- quoted as a whole


def _quoted_whole(document: Document, segment: list[_Marked], found: Sequence[Quotation]) -> list[Quotation]:
    """The quotation that the paragraphs of a block quote make, or those that their own marks make."""
    first = segment[0].block
    frame = first.frame
    form = document.frames[frame].form if frame is not None else Form.BLOCK
    if _has_own_marks(document, segment):
        pieces: list[Quotation] = []
        before: _Marked | None = None
        for marked in segment:
            new = _inline(document, marked, before, [*found, *pieces])
            pieces += [replace(each, form=form) if each.depth == 0 else each for each in new]
            before = marked
        return pieces
    whole = _quotation(document, first, first.start, segment[-1].block.end, form)
    group = found[-1].group + 1 if found else 0
    quotations = [replace(whole, group=group)]
    for marked in segment:
        for pair, depth in _nested(marked.pairs):
            if pair.closed:
                group += 1
                inner = _of_pair(document, marked.block, pair)
                quotations.append(replace(inner, depth=depth + 1, group=group))
    return quotations


def _has_own_marks(document: Document, segment: list[_Marked]) -> bool:
    total = enclosed = 0
    for marked in segment:
        outer = [pair for pair, depth in _nested(marked.pairs) if depth == 0]
        block = marked.block
        if marked is segment[0] and not (outer and outer[0].open - block.start <= 1):
            return False
        total += block.end - block.start
        enclosed += sum(pair.close - pair.open for pair in outer)
    return enclosed >= OWN_MARKS_SHARE * total


# ---------------------------------------------------------------------------------------------- in running text


def _inline(
    document: Document, marked: _Marked, before: _Marked | None, found: Sequence[Quotation]
) -> list[Quotation]:
    block = marked.block
    group = found[-1].group + 1 if found else 0
    quotations: list[Quotation] = []
    reopened = before is not None and _reopens(document, before, marked)
    for pair, depth in _nested(marked.pairs):
        quotation = replace(_of_pair(document, block, pair), depth=depth, group=group)
        if reopened and depth == 0 and not quotations and pair is marked.pairs[0]:
            quotation = replace(quotation, continued=True, group=_open_group(found))
        else:
            group += 1
        quotations.append(quotation)
    return quotations


def _open_group(found: Sequence[Quotation]) -> int:
    """The group of the quotation that the paragraph before leaves open."""
    return next(each.group for each in reversed(found) if each.depth == 0)


def _reopens(document: Document, before: _Marked, marked: _Marked) -> bool:
    """Whether a paragraph begins with the mark that the paragraph before leaves open."""
    if before.block.kind not in _BESIDE or before.block.section != marked.block.section:
        return False
    unclosed = [pair for pair in before.pairs if not pair.closed]
    if not unclosed or not marked.pairs:
        return False
    last, first = unclosed[-1], marked.pairs[0]
    return first.open - marked.block.start <= 1 and first.family == last.family


def _nested(pairs: Sequence[marks.Pair]) -> Iterator[tuple[marks.Pair, int]]:
    """Each pair with the number of pairs around it."""
    around: list[int] = []
    for pair in pairs:
        while around and around[-1] <= pair.open:
            around.pop()
        yield pair, len(around)
        around.append(pair.close)


def _of_pair(document: Document, block: Block, pair: marks.Pair) -> Quotation:
    form = Form.ELEMENT if pair.family == "q" else Form.INLINE
    return replace(_quotation(document, block, pair.start, pair.end, form), closed=pair.closed)


def _quotation(document: Document, block: Block, start: int, end: int, form: Form) -> Quotation:
    """Space inside the marks is not quoted."""
    text = document.text
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Quotation(
        text[start:end],
        start,
        end,
        form=form,
        language=block.lang,
        ignored=block.off,
        ignored_rules=block.ignored_rules,
    )
