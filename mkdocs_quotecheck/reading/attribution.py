"""Quotations → quotations with the speaker that the page names for each."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Attribution, Confidence
from mkdocs_quotecheck.reading.attributing.lexicon import lexicon
from mkdocs_quotecheck.reading.attributing.passage import Hole, read_passage
from mkdocs_quotecheck.reading.attributing.patterns import Mention, Site, find_mention
from mkdocs_quotecheck.reading.attributing.phrases import clause_of, read_phrases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Person, Quotation
    from mkdocs_quotecheck.reading.attributing.lexicon import Entry, Lexicon
    from mkdocs_quotecheck.reading.attributing.passage import Passage
    from mkdocs_quotecheck.reading.document import Block, Document

_MARKS = "\"“”„‟«»‹›「」『』‘’‚'`,"
_EDGE = "\"“”„«»‹›「」『』‘’‚'` \u00a0*_)]\n"


def attribute(
    document: Document, quotations: Sequence[Quotation], people: Sequence[Person], language: Language
) -> tuple[Quotation, ...]:
    """The same quotations in the same order, with attribution, role, group and date filled in or corrected."""
    words = lexicon(language.code)
    memo: dict[str, Entry] = {}
    out = list(quotations)
    starts = [block.start for block in document.blocks]
    members: dict[int, list[int]] = {}
    for number, quotation in enumerate(quotations):
        block = max(0, bisect_left(starts, quotation.start + 1) - 1)
        members.setdefault(block, []).append(number)
    previous: Attribution | None = None
    for number, indexes in members.items():
        block = document.blocks[number]
        previous = _attribute_block(document, block, indexes, out, words, memo, previous)
    return tuple(out)


def hole(text: str, index: int, quotation: Quotation, block: Block) -> Hole:
    """A quotation with its marks."""
    start, end = quotation.start, quotation.end
    while start > block.start and text[start - 1] in " \u00a0\n":
        start -= 1
    while start > block.start and text[start - 1] in _MARKS and text[start - 1] != ",":
        start -= 1
    while end < block.end and text[end] in " \u00a0\n":
        end += 1
    while end < block.end and text[end] in _MARKS and text[end] != ",":
        end += 1
    if start == quotation.start or text[start] in " \n":
        start = quotation.start
    if text[end - 1 : end] in (" ", "\n", "\u00a0"):
        end = quotation.end
    last = quotation.text.rstrip(_EDGE)[-1:]
    return Hole(index, start, end, last or " ")


def _attribute_block(
    document: Document,
    block: Block,
    indexes: list[int],
    out: list[Quotation],
    words: Lexicon,
    memo: dict[str, Entry],
    previous: Attribution | None,
) -> Attribution | None:
    text = document.text
    holes = []
    for index in indexes:
        if out[index].depth == 0:
            made = hole(text, index, out[index], block)
            if not holes or holes[-1].end <= made.start:
                holes.append(made)
    passage = read_passage(text, block.start, block.end, holes, words, memo)
    phrases = read_phrases(passage)
    last: Attribution | None = None
    for made in holes:
        token = passage.quotes[made.index]
        site = Site(phrases, clause_of(phrases, token), phrases.chunk_of[token], made.last)
        mention = find_mention(site)
        found = None if mention is None else _attribution(passage, mention)
        if found is None and last is not None:
            found = replace(last, pattern="split", confidence=last.confidence)
        if found is None and set(passage.kinds) <= set("Q.,?"):
            found = previous
        out[made.index] = replace(out[made.index], attribution=found)
        last = found or last
    return last or previous


def _attribution(passage: Passage, mention: Mention) -> Attribution:
    start, end = passage.starts[mention.first], passage.ends[mention.last - 1]
    return Attribution(passage.text[start:end], start, end, None, mention.confidence, mention.pattern)
