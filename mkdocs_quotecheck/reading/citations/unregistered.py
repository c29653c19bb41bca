"""Documents that a page names as the source of words and that nobody registered: *In “Walden”, Thoreau writes*, *— Hale, The Pier*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import CitationKind, MentionKind, Role, Span
from mkdocs_quotecheck.reading.citations.locators import find_locators
from mkdocs_quotecheck.reading.citations.mentions import CitationMention
from mkdocs_quotecheck.reading.citations.named import is_source
from mkdocs_quotecheck.reading.citations.naming import LONGEST_NAME, Sentence, is_longer_name
from mkdocs_quotecheck.reading.citations.reference_words import only_reference_words, small_words
from mkdocs_quotecheck.reading.citations.source_index import NOTHING
from mkdocs_quotecheck.reading.quotations.credits import speaker_span
from mkdocs_quotecheck.reading.quotations.statements import beginning_in
from mkdocs_quotecheck.text.characters import QUOTATION_MARKS
from mkdocs_quotecheck.text.dates import YEAR, find_dates
from mkdocs_quotecheck.text.names import NameHit
from mkdocs_quotecheck.text.words import CAPITAL, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.citations.mentions import BlockContext
    from mkdocs_quotecheck.reading.html.document import Block

# Kinds of words in marks that are titles.
TITLES = (MentionKind.TITLE, MentionKind.WORK)
# `— Hale, Skarn` names a town.
SHORTEST_PLAIN_TITLE = 2
# What a title is parted from the name before it by, and what may close it: `Hale, The Pier (1861)`.
_SIGNS = " \t\n,;:.–—-()[]|/"
_EDGES = _SIGNS + QUOTATION_MARKS
_YEAR = re.compile(rf"(?<!\d){YEAR}(?!\d)")
_WITH_NUMBERS = re.compile(
    rf"\s*[—–-]*\s*(?P<title>{CAPITAL}[\w’'-]*(?:\s[\w’'-]{{1,20}}){{0,6}}?)"
    r"(?=,?\s(?:[IVXLC]{1,6}|\d{1,3})(?:\.\d{1,3}){1,3}\.?\s*\Z)"
)
_BORDER = re.compile(r"[,;(\[\n|]|\.\s")
# Behind a single word that is set off only these tell a title: an emphasised word goes on, *in* every *case*.
_ENDS = re.compile(r"[’']?[,;:.)\]–—]|\s?[(\[–—]|\s*\Z")


def title_pointers(
    sentence: Sentence, taken: Sequence[CitationMention], around: BlockContext
) -> Iterator[CitationMention]:
    """Pointers for the titles in a sentence that make a document its source, and that are not registered."""
    for hit in unregistered_titles(sentence.span, sentence.quotations, around):
        covered = any(p.resolved.ids and p.start < hit.end and hit.start < p.end for p in taken)
        if covered or not is_source(hit, sentence, around):
            continue
        if around.bracket_around(hit.start, hit.end) is None:
            yield _pointer(hit.start, hit.end, hit, around, bracketed=False)


def unregistered_titles(
    span: Span, quotations: Sequence[Quotation], around: BlockContext
) -> Iterator[NameHit]:
    """What is set off as a title in a stretch, in italics or in marks, and is no registered name."""
    said = [each for each in quotations if each.role is Role.QUOTATION]
    for element in (*beginning_in(span, around.titles), *_in_marks(quotations)):
        if not (span.start <= element.start and element.end <= span.end):
            continue
        quoted = any(each.start < element.end and element.start < each.end for each in said)
        if not quoted and _is_title(element.start, element.end, around):
            yield NameHit(element.start, element.end, ())


def entry_titles(block: Block, around: BlockContext) -> list[CitationMention]:
    """The title in a line that names whose and which words those above it are: `— Edwin Hale, The Tidal Economy (1861)`.

    Nothing where a registered document is named.
    """
    if names_registered(block.start, block.end, around):
        return []
    span = Span(block.start, block.end)
    hits = (
        [*unregistered_titles(span, (), around)]
        or _behind_the_name(block, around)
        or _before_its_place(block, around)
    )
    return [_pointer(hit.start, hit.end, hit, around, bracketed=True) for hit in hits[:1]]


def _behind_the_name(block: Block, around: BlockContext) -> list[NameHit]:
    """A title without italics: capitals behind the name and a comma, and no office."""
    text = around.text
    speaker = speaker_span(text[block.start : block.end])
    if speaker is None:
        return []
    rest = text[block.start + speaker[1] : block.end]
    start = block.start + speaker[1] + len(rest) - len(rest.lstrip(_SIGNS))
    if not text[block.start + speaker[1] : start].strip():
        return []  # the name goes on
    end = _title_end(start, block.end, around)
    opens = around.text[start:end].partition(" ")[0].casefold() in small_words(around.language)
    # *Edwin Hale, Roman Emperor*: capitals alone may be an office or a place.
    if not (opens or _is_placed(end, block.end, around)):
        return []
    return [NameHit(start, end, ())] if is_plain_title(start, end, around) else []


def _is_placed(start: int, end: int, around: BlockContext) -> bool:
    """Whether a place in a document or a date stands in a stretch."""
    return bool(
        find_locators(around.text, start, end, around.language) or _YEAR.search(around.text, start, end)
    )


def _before_its_place(block: Block, around: BlockContext) -> list[NameHit]:
    """A title before book, chapter and section as numbers: `— Institutes IV.2.3`."""
    found = _WITH_NUMBERS.match(around.text, block.start, block.end)
    if found is None or not _is_title(*found.span("title"), around):
        return []
    return [NameHit(*found.span("title"), ())]


def is_plain_title(start: int, end: int, around: BlockContext) -> bool:
    """Whether capitals that nothing sets off can be a title, and are no office."""
    words = [word.casefold() for word in word_list(around.text[start:end])]
    reading = around.language.reading
    offices = reading.role_nouns | reading.titles.keys() | reading.gendered_nouns.keys()
    if len(words) < SHORTEST_PLAIN_TITLE or not offices.isdisjoint(words):
        return False
    shaped = only_reference_words(around.text, start, end, around.language)
    return shaped and _is_title(start, end, around)


def _title_end(start: int, end: int, around: BlockContext) -> int:
    """Where a bracket, a comma, a place or a date ends a title that begins somewhere."""
    found = _BORDER.search(around.text, start, end)
    stops = [found.start() if found else end]
    stops += [place.start for place in find_locators(around.text, start, end, around.language)]
    stops += [date.start for date in find_dates(around.text, around.language, start, end)]
    return start + len(around.text[start : max(start, min(stops))].rstrip(_SIGNS))


def _is_title(start: int, end: int, around: BlockContext) -> bool:
    """Whether a stretch that is set off can be the title of a document, and is no registered name."""
    text = around.text
    written = text[start:end].strip(_EDGES)
    words = word_list(written)
    if not 0 < len(words) <= LONGEST_NAME or not written[:1].isupper():
        return False
    if len(words) == 1 and _ENDS.match(text, end) is None and _WITH_NUMBERS.match(text, start) is None:
        return False
    return not (names_registered(start, end, around) or around.shelf.knows_author(written))


def names_registered(start: int, end: int, around: BlockContext) -> bool:
    """Whether a stretch names a registered document, and not as part of another name."""
    names, bare = around.shelf.names, around.shelf.bare_names
    hits = (*names.find(around.text, start, end), *bare.find(around.text, start, end))
    return any(not is_longer_name(hit, around) for hit in hits)


def _in_marks(quotations: Sequence[Quotation]) -> Iterator[Span]:
    """The titles in marks among the mentions of a sentence, with their marks."""
    return (Span(each.start - 1, each.end + 1) for each in quotations if each.mention_kind in TITLES)


def _pointer(start: int, end: int, hit: NameHit, around: BlockContext, *, bracketed: bool) -> CitationMention:
    target = around.text[hit.start : hit.end].strip(_EDGES)
    return CitationMention(start, end, CitationKind.TITLE, target, NOTHING, bracketed=bracketed, firm=True)
