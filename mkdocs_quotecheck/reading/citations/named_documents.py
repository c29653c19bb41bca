"""The documents that a page names anywhere, whether or not a quotation is taken from them.

A page that names one of somebody's documents may be held to them; one that names only the person quotes from wherever.
"""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Role
from mkdocs_quotecheck.reading.citations.mentions import resolve_cite
from mkdocs_quotecheck.reading.citations.page_mentions import PagePointers
from mkdocs_quotecheck.text.words import word_list

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Person, Quotation, Source
    from mkdocs_quotecheck.reading.html.document import Block, Document
    from mkdocs_quotecheck.text.names import NameHit

# A title of one shorter word (`A`) stands in a text by chance.
SHORTEST_NAME = 3


def documents_named(
    document: Document,
    quotations: Sequence[Quotation],
    sources: Sequence[Source],
    people: Sequence[Person],
    language: Language,
) -> tuple[tuple[str, ...], ...]:
    """Ids of the sources to which anything on a page points: links, notes, keys, declarations, titles and aliases.

    Where a name fits several sources they stand together. What the quoted words name is not named by the page.
    """
    page = PagePointers(document, sources, people, language)
    quoted = [each for each in quotations if each.role is Role.QUOTATION and not each.depth]
    starts = [each.start for each in quoted]

    def is_quoted(hit: NameHit) -> bool:
        at = bisect.bisect_right(starts, hit.start) - 1
        return at >= 0 and hit.start < quoted[at].end

    found = [entry.resolved.ids for entry in page.listed if entry]
    for index, block in enumerate(document.blocks):
        found.extend(pointer.resolved.ids for pointer in page.of_block(index))
        found.extend(_declared(page, index, block))
        hits = page.shelf.names.find(document.text, block.start, block.end)
        telling = (
            hit for hit in hits if _tells(document.text[hit.start : hit.end], page.shelf.written_names)
        )
        found.extend(hit.ids for hit in telling if not is_quoted(hit))
    return tuple(dict.fromkeys(ids for ids in found if ids))


def _declared(page: PagePointers, index: int, block: Block) -> Iterator[tuple[str, ...]]:
    for name in (*block.sources, *(name for inline in page.declaring(index) for name in inline.sources)):
        yield page.shelf.by_id(name).ids
    if block.cite:
        yield resolve_cite(block.cite, page.shelf).ids


def _tells(written: str, names: Collection[str]) -> bool:
    """Whether these words are a document's name wherever they stand; a single word is one only as it is registered."""
    return len(word_list(written)) > 1 or (len(written) >= SHORTEST_NAME and written in names)
