"""Works of registered authors that a page names and nobody registered: `Hale wrote *The Pier* in 1859`, `Hale’s “The Pier”`.

Words of such an author that stand in no registered work may be from there, unless the page is about a registered one.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import NAME_POSSESSIVES
from mkdocs_quotecheck.model import BlockKind, Span
from mkdocs_quotecheck.reading.citations.mentions import TITLE_ELEMENTS
from mkdocs_quotecheck.reading.citations.unregistered import TITLES, unregistered_titles
from mkdocs_quotecheck.text.characters import QUOTATION_MARKS
from mkdocs_quotecheck.text.words import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence, Set

    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.citations.page_mentions import PagePointers
    from mkdocs_quotecheck.text.names import NameHit

# `Hale’s famous book *The Pier*`: so many words stand between an author and a work.
WORDS_BETWEEN = 3
# In characters; counting the words of all that stands between would cost the square of a paragraph.
LONGEST_GAP = 120


def works_of_people(page: PagePointers, quotations: Sequence[Quotation]) -> dict[str, str]:
    """Id of a person → a work of theirs that the page names and that is not registered."""
    found: dict[str, str] = {}
    about = _subjects(page)
    near: defaultdict[int, list[Quotation]] = defaultdict(list)
    for quotation in quotations:
        for index in page.blocks_of(quotation):
            near[index].append(quotation)
    for index, block in enumerate(page.document.blocks):
        set_off = any(each.tag in TITLE_ELEMENTS for each in block.inlines)
        if not (set_off or any(each.mention_kind in TITLES for each in near[index])):
            continue
        heading = block.kind is BlockKind.HEADING
        for span in [Span(block.start, block.end)] if heading else page.known_sentences(index):
            titles = list(unregistered_titles(span, near[index], page.around(index)))
            for person, title in _authors(titles, span, page, about | found.keys()):
                written = page.document.text[title.start : title.end]
                found.setdefault(person, written.strip(QUOTATION_MARKS))
    return found


def _authors(
    titles: list[NameHit], span: Span, page: PagePointers, told: Set[str]
) -> Iterator[tuple[str, NameHit]]:
    """The people not yet told of whom a stretch says that they made a work, where each name means one, and the work."""
    if not titles:
        return
    text, verbs = page.document.text, page.language.reading.authoring_verbs
    made = any(word.casefold() in verbs for word in word_list(text[span.start : span.end]))
    hits = page.shelf.author_names.find(text, span.start, span.end)
    names = [each for each in hits if len(each.ids) == 1 and each.ids[0] not in told]
    for title in titles:
        for name in names:
            if name.start < title.end and title.start < name.end:
                continue
            start, end = (name.end, title.start) if name.end <= title.start else (title.end, name.start)
            if made or (end - start <= LONGEST_GAP and _ties(text[start:end], page)):
                yield name.ids[0], title
                names = [each for each in names if each.ids != name.ids]


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
