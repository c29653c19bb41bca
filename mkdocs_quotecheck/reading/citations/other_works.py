"""Works of registered authors that a page names and nobody registered: *Hale wrote “The Pier” in 1859*, *Hale’s “The Pier”*.

Words of such an author that stand in no registered work may be from there, unless the page is about a registered one.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import NAME_POSSESSIVES
from mkdocs_quotecheck.model import BlockKind, Span
from mkdocs_quotecheck.reading.citations.mentions import TITLE_ELEMENTS
from mkdocs_quotecheck.reading.citations.unregistered import unregistered_titles
from mkdocs_quotecheck.text.words import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.citations.page_mentions import PagePointers
    from mkdocs_quotecheck.text.names import NameHit

# `Hale’s famous book *The Pier*`: so many words stand between an author and a work.
WORDS_BETWEEN = 3


def works_of_people(page: PagePointers, quotations: Sequence[Quotation]) -> dict[str, str]:
    """Id of a person → a work of theirs that the page names and that is not registered."""
    found: dict[str, str] = {}
    about = _subjects(page)
    near: defaultdict[int, list[Quotation]] = defaultdict(list)
    for quotation in quotations:
        for index in page.blocks_of(quotation):
            near[index].append(quotation)
    for index, block in enumerate(page.document.blocks):
        if not any(each.tag in TITLE_ELEMENTS for each in block.inlines):
            continue
        heading = block.kind is BlockKind.HEADING
        for span in [Span(block.start, block.end)] if heading else page.known_sentences(index):
            for title in unregistered_titles(span, near[index], page.around(index)):
                for person in _authors(title, span, page):
                    if person not in about:
                        found.setdefault(person, page.document.text[title.start : title.end])
    return found


def _authors(title: NameHit, span: Span, page: PagePointers) -> Iterator[str]:
    """The people of whom a stretch says that they made a work, where each name means one."""
    text, verbs = page.document.text, page.language.reading.authoring_verbs
    made = any(word.casefold() in verbs for word in word_list(text[span.start : span.end]))
    for name in page.shelf.author_names.find(text, span.start, span.end):
        if name.start < title.end and title.start < name.end:
            continue
        gap = text[name.end : title.start] if name.end <= title.start else text[title.end : name.start]
        if len(name.ids) == 1 and (made or _ties(gap, page)):
            yield name.ids[0]


def _ties(gap: str, page: PagePointers) -> bool:
    """Whether nothing stands between a name and a title but what says whose it is, when and what kind of work."""
    citing, reading = page.language.citing, page.language.reading
    ties = citing.articles | citing.owner_links | reading.title_cues | set(reading.possessives)
    words = [word.casefold() for word in word_list(gap)]
    return len(words) <= WORDS_BETWEEN and all(
        word in ties or word.isdigit() or f"’{word}" in NAME_POSSESSIVES for word in words
    )


def _subjects(page: PagePointers) -> frozenset[str]:
    """The people of whom the page's first heading names a registered document: it is about that one."""
    index = page.first_heading()
    if index is None:
        return frozenset()
    heading = page.document.blocks[index]
    hits = page.shelf.names.find(page.document.text, heading.start, heading.end)
    sources = (page.shelf.sources[each] for hit in hits for each in hit.ids)
    return frozenset(person for source in sources for person in source.people)
