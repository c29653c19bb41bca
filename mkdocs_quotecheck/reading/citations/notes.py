"""What a page's footnotes and its list of sources point to."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import BlockKind, CitationKind, Span
from mkdocs_quotecheck.reading.citations.authordate import author_dates, bare_author_date
from mkdocs_quotecheck.reading.citations.locators import beside_places, find_locators
from mkdocs_quotecheck.reading.citations.mentions import CitationMention, find_pointers, surroundings
from mkdocs_quotecheck.reading.citations.naming import is_longer_name
from mkdocs_quotecheck.reading.citations.placed_locator import most_exact
from mkdocs_quotecheck.reading.citations.reference_words import refers_around, small_words
from mkdocs_quotecheck.reading.citations.source_index import Resolved
from mkdocs_quotecheck.reading.citations.unregistered import entry_titles
from mkdocs_quotecheck.reading.quotations.marks import pairs
from mkdocs_quotecheck.text.addresses import read_address
from mkdocs_quotecheck.text.characters import DOUBLE_MARKS
from mkdocs_quotecheck.text.words import word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Locator
    from mkdocs_quotecheck.reading.citations.mentions import BlockContext
    from mkdocs_quotecheck.reading.citations.source_index import SourceIndex
    from mkdocs_quotecheck.reading.html.document import Block, Document, Link
    from mkdocs_quotecheck.text.names import NameHit

# A note with a link to nothing registered is a reference if it says little more; longer ones comment.
LONGEST_BARE_REFERENCE = 25
LONGEST_AUTHOR = 60
# What parts the author, the title and the address of a reference.
RUN_BORDERS = f",;:.()[]\n{DOUBLE_MARKS}"
_BRACKET_SIGNS = "()[]（） .,;"
ENTRY_NUMBER = re.compile(r"\s*\[?(\d{1,3})[\].]\s")


def read_notes(
    document: Document, shelf: SourceIndex, language: Language
) -> dict[str, tuple[CitationMention, ...]]:
    """Note id → what the note points to; *ibid.* points to what the note before it does."""
    blocks: dict[str, list[Block]] = defaultdict(list)
    for block in document.blocks:
        if block.kind is BlockKind.FOOTNOTE and block.note:
            blocks[block.note].append(block)
    order = dict.fromkeys(ref.note for block in document.blocks for ref in block.notes)
    notes: dict[str, tuple[CitationMention, ...]] = {}
    before: tuple[CitationMention, ...] = ()
    earlier: list[CitationMention] = []
    for note in [*order, *(name for name in blocks if name not in order)]:
        around = [surroundings(document.text, block, shelf, language) for block in blocks.get(note, ())]
        if around and _same_source(document.words(blocks[note][0]), language):
            locator = around[0].locator(blocks[note][0].start, blocks[note][0].end)
            found = tuple(replace(pointer, locator=locator or pointer.locator) for pointer in before)
        else:
            found = _read_note(note, blocks.get(note, []), around, shelf)
            found = found or _work_cited(blocks.get(note, []), around, earlier)
        notes[note] = before = found
        earlier.extend(found)
    return notes


def _same_source(words: str, language: Language) -> bool:
    opening = words.lstrip().casefold()
    return any(opening.startswith(word) for word in _repeating(language))


def _repeating(language: Language) -> tuple[str, ...]:
    return (*language.citing.same_source, *language.citing.same_work)


def _work_cited(
    blocks: list[Block], around: list[BlockContext], earlier: list[CitationMention]
) -> tuple[CitationMention, ...]:
    """`Marsh, op. cit., p. 2`: the work of that author in the last note that had one."""
    if not blocks:
        return ()
    block, near = blocks[0], around[0]
    author, _, rest = near.text[block.start : block.end].casefold().partition(",")
    words = _repeating(near.language)
    if len(author) > LONGEST_AUTHOR or not any(rest.strip().startswith(word) for word in words):
        return ()
    for pointer in reversed(earlier):
        source = near.shelf.sources.get(pointer.resolved.source or "")
        if source is not None and author.strip() in near.shelf.authors_of(source):
            return (replace(pointer, locator=near.locator(block.start, block.end)),)
    return ()


def _read_note(
    note: str, blocks: list[Block], around: list[BlockContext], shelf: SourceIndex
) -> tuple[CitationMention, ...]:
    found: list[CitationMention] = []
    for block, near in zip(blocks, around, strict=True):
        found.extend(
            replace(pointer, noted=near.text[blocks[0].start : max(block.start, pointer.start)])
            for pointer in entry_pointers(block, near)
        )
    known = [pointer for pointer in found if pointer.resolved.ids]
    if not known:
        known = _by_key(note, blocks, around, shelf)
    if (
        not known
        and len(found) == 1
        and sum(_length(b, n) for b, n in zip(blocks, around, strict=True)) <= LONGEST_BARE_REFERENCE
    ):
        known = [replace(found[0], firm=True)]
    if not known and not found and blocks:
        known = _unregistered(blocks, around)
    return tuple(replace(p, kind=CitationKind.FOOTNOTE, bracketed=True) for p in known)


def _unregistered(blocks: list[Block], around: list[BlockContext]) -> list[CitationMention]:
    """The title in a short note that names no registered document: `Hale, *The Pier*, p. 4`."""
    length = sum(_length(block, near) for block, near in zip(blocks, around, strict=True))
    return entry_titles(blocks[0], around[0]) if length <= LONGEST_BARE_REFERENCE else []


def _length(block: Block, around: BlockContext) -> int:
    """Words of the block outside its links."""
    inside = sum(len(word_list(around.text[link.start : link.end])) for link in block.links)
    return len(word_list(around.text[block.start : block.end])) - inside


def _by_key(
    note: str, blocks: list[Block], around: list[BlockContext], shelf: SourceIndex
) -> list[CitationMention]:
    """`[^hale-2026]`: the note's name is a source's id."""
    name = note.partition(":")[2] or note
    resolved = shelf.by_id(name)
    if not resolved.ids:
        return []
    locators = [near.locator(block.start, block.end) for block, near in zip(blocks, around, strict=True)]
    locator = next((found for found in locators if found), None)
    return [CitationMention(0, 0, CitationKind.FOOTNOTE, name, resolved, locator)]


def entry_pointers(block: Block, around: BlockContext) -> list[CitationMention]:
    """What a reference that stands by itself (a note, an entry of the list of sources) points to.

    One document a reference: where a link and the title beside it lead to the same, the link is kept.
    """
    found = [*find_pointers(block, around), *author_dates(around), *bare_author_date(block, around)]
    shelf = around.shelf
    names = shelf.bare_names.find(around.text, block.start, block.end)
    hits = names or shelf.names.find(around.text, block.start, block.end)
    links = sorted(block.links, key=lambda link: link.start) if hits else []
    elsewhere = [link.start for link in links if read_address(link.href) and not shelf.by_link(link.href).ids]
    marked = pairs(around.text, block.start, block.end)[0] if hits else ()
    for hit in hits:
        if any(_is_title_around(hit, Span(pair.open, pair.close), around) for pair in marked):
            continue
        led_away = elsewhere and elsewhere[-1] >= hit.end
        if is_longer_name(hit, around) or (led_away and _is_topic(hit, links, block, around)):
            continue
        target = around.text[hit.start : hit.end]
        place = around.page_behind(hit.end)
        found.append(
            CitationMention(hit.start, hit.end, CitationKind.NAMED, target, Resolved(hit.ids), place)
        )
    agreed = _agreed(found)
    locator = around.locator(block.start, block.end)
    return [replace(p, locator=p.locator or locator) for p in agreed]


def _is_title_around(hit: NameHit, marked: Span, around: BlockContext) -> bool:
    """Whether a name is part of a title in marks, *“Reading the FSV in schools”*, or of words that a note quotes."""
    if not marked.start < hit.start < hit.end <= marked.end:
        return False
    small = small_words(around.language)
    beside = around.text[marked.start : hit.start], around.text[hit.end : marked.end]
    return any(word not in small for part in beside for word in word_list(part))


def _is_topic(hit: NameHit, links: Sequence[Link], block: Block, around: BlockContext) -> bool:
    """Whether a reference with a link elsewhere names a document as what the linked one is about.

    *Lind, Reply to the Harbour Act debate, https://…*: words of a title stand beside the name.
    """
    text, first = around.text, hit.start
    while first > block.start and text[first - 1] not in RUN_BORDERS:
        first -= 1
    link = links[bisect_left(links, hit.end, key=lambda each: each.start)]
    last = hit.end
    while last < link.start and text[last] not in RUN_BORDERS:
        last += 1
    return not refers_around(text, Span(first, last), [(hit.start, hit.end)], around.language)


def _agreed(found: list[CitationMention]) -> list[CitationMention]:
    """Without repetitions of one document, and without ambiguous names that a sign beside them settles."""
    certain = {p.resolved.source for p in found if p.resolved.source}
    kept: list[CitationMention] = []
    seen: set[str] = set()
    for pointer in found:
        if pointer.resolved.candidates and certain & set(pointer.resolved.candidates):
            continue
        if not pointer.resolved.ids and certain and not pointer.firm:
            continue
        key = pointer.resolved.source or pointer.target
        if key not in seen:
            seen.add(key)
            kept.append(pointer)
    return kept


def read_source_list(
    document: Document, shelf: SourceIndex, language: Language
) -> list[CitationMention | None]:
    """What each entry of the page's list of sources points to, by its number; empty without such a list."""
    entries: dict[int, CitationMention | None] = {}
    level = 0
    for block in document.blocks:
        if block.kind is BlockKind.HEADING:
            title = document.words(block).strip(" :¶").casefold()
            if title in language.citing.source_headings:
                level = block.level or 6
            elif level and 0 < block.level <= level:
                level = 0
        elif level and block.kind in (BlockKind.ITEM, BlockKind.PARAGRAPH):
            number = ENTRY_NUMBER.match(document.words(block))
            if number is None and block.kind is BlockKind.PARAGRAPH:
                continue
            found = entry_pointers(block, surroundings(document.text, block, shelf, language))
            known = [pointer for pointer in found if pointer.resolved.ids] or found
            entries[int(number[1]) if number else len(entries) + 1] = known[0] if known else None
    return [entries.get(number) for number in range(1, max(entries, default=0) + 1)]


def locator_alone(around: BlockContext, start: int, end: int) -> Locator | None:
    """The locator of a bracket that holds nothing else: `(p. 12)`, `(p. 8, line 5 f.)`."""
    places = find_locators(around.text, start, end, around.language)
    rest = "".join(beside_places(around.text, start, end, places))
    return None if rest.strip(_BRACKET_SIGNS) else most_exact(places)
