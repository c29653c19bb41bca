"""What stands beside quotations that rest on nothing registered: links, citation keys, footnotes and speakers, most quotations first."""

from __future__ import annotations

import enum
import json
import shlex
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck import reading
from mkdocs_quotecheck.model import BlockKind, CitationKind, Role
from mkdocs_quotecheck.reading.citations.addresses import read_address
from mkdocs_quotecheck.reading.profile_links import profiles_of
from mkdocs_quotecheck.registering.naming import as_id, short_name, unused

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mkdocs_quotecheck.model import Page, Quotation
    from mkdocs_quotecheck.reading.html.document import Block, Document
    from mkdocs_quotecheck.sources import Registry

FEWEST_WORDS: Final = 4
"""Of a quotation that is worth a source; shorter ones are not looked for by themselves either."""
LONGEST_NOTE: Final = 300
_SPEAKER_WORDS: Final = 2
# A note of fewer words names no document.
_NOTE_WORDS: Final = 3


class Kind(enum.Enum):
    """What stands beside quotations."""

    LINK = "link"
    KEY = "citation key"
    NOTE = "footnote"
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something to register."""

    kind: Kind
    what: str
    """The address, the key, the text of the note, the name."""
    quotations: int
    pages: tuple[str, ...]
    example: str
    """One of the quotations."""
    entry: str
    """YAML to paste."""
    command: str
    """What makes the entry; empty where it must be typed."""


@dataclass(slots=True)
class _Found:
    quotations: int = 0
    pages: Counter[str] = field(default_factory=Counter)
    example: str = ""


def suggest(pages: Iterable[Page], registry: Registry) -> tuple[Suggestion, ...]:
    """What to register, most quotations first."""
    found: dict[tuple[Kind, str], _Found] = {}
    for page in pages:
        for quotation, beside in _of_page(page, registry):
            for each in dict.fromkeys(beside):
                entry = found.setdefault(each, _Found())
                entry.quotations += 1
                entry.pages[page.uri] += 1
                entry.example = entry.example or " ".join(quotation.text.split())[:120]
    ranked = sorted(found.items(), key=lambda item: (-item[1].quotations, item[0][0].value, item[0][1]))
    taken = {*registry.people, *registry.sources}
    return tuple(_suggestion(kind, what, each, taken) for (kind, what), each in ranked)


def _of_page(page: Page, registry: Registry) -> Iterator[tuple[Quotation, list[tuple[Kind, str]]]]:
    people, sources = tuple(registry.people.values()), tuple(registry.sources.values())
    if not reading.may_quote(page.html):
        return
    parsed = reading.parse_page(page, people, sources)
    document, read = parsed.document, reading.read_parsed(page, parsed, people, sources)
    profiles = profiles_of(people)
    starts = [block.start for block in document.blocks]
    notes = {
        block.note: block for block in document.blocks if block.kind is BlockKind.FOOTNOTE and block.note
    }
    for quotation in read.quotations:
        said = quotation.attribution
        if quotation.role is not Role.QUOTATION or len(quotation.text.split()) < FEWEST_WORDS:
            continue
        if any(each.source or each.candidates for each in quotation.citations):
            continue
        beside = [(Kind.KEY, each.target) for each in quotation.citations if each.kind is CitationKind.KEY]
        for block in _blocks(document, quotation, starts):
            links = [link.href for link in block.links if not profiles.person(link.href)]
            links += [link.href for ref in block.notes if ref.note in notes for link in notes[ref.note].links]
            beside += [(Kind.LINK, address) for href in links if (address := _document(href))]
            plain = [
                notes[ref.note] for ref in block.notes if ref.note in notes and not notes[ref.note].links
            ]
            texts = (" ".join(document.words(note).split())[:LONGEST_NOTE] for note in plain)
            beside += [(Kind.NOTE, text) for text in texts if len(text.split()) >= _NOTE_WORDS]
        unknown = said is not None and said.person is None and not said.candidates
        if said is not None and unknown and _is_name(said.speaker):
            beside.append((Kind.SPEAKER, said.speaker))
        yield quotation, beside


def _blocks(document: Document, quotation: Quotation, starts: Sequence[int]) -> list[Block]:
    """The block of a quotation, what leads to it and its author lines."""
    if not document.blocks:
        return []
    block = document.blocks[max(0, bisect_right(starts, quotation.start) - 1)]
    others = [*([block.lead] if block.lead is not None else []), *block.credits]
    return [block, *(document.blocks[index] for index in others)]


def _document(href: str) -> str:
    """The address of a document, without the place in it; empty for a link within the site."""
    address = read_address(href)
    if address is None or not address.absolute:
        return ""
    return href.strip().partition("#")[0]


def _is_name(speaker: str) -> bool:
    words = speaker.split()
    capitals = sum(word[:1].isupper() for word in words)
    return len(words) >= _SPEAKER_WORDS and capitals >= _SPEAKER_WORDS and words[0][:1].isupper()


def _suggestion(kind: Kind, what: str, found: _Found, taken: set[str]) -> Suggestion:
    if kind is Kind.SPEAKER:
        identifier = unused(short_name(what, "person"), taken)
        entry, command = f"  - id: {identifier}\n    name: {_quoted(what)}\n", ""
    elif kind is Kind.LINK:
        tail = what.rstrip("/").rpartition("/")[2].partition("?")[0].rpartition(".")
        identifier = unused(short_name(tail[0] or tail[2]), taken)
        entry = (
            f"  - id: {identifier}\n    title: {_quoted(identifier)}\n    path: sources/{identifier}.html\n"
            f"    url: {_quoted(what)}\n"
        )
        command = f"mkdocs-quotecheck add {_shell(what)}"
    else:
        identifier = unused(as_id(what) if kind is Kind.KEY else short_name(what), taken)
        entry = (
            f"  - id: {identifier}\n    title: {_quoted(what[:120])}\n    path: sources/{identifier}.pdf\n"
        )
        command = f"mkdocs-quotecheck add FILE --id {identifier}"
    pages = tuple(page for page, _ in sorted(found.pages.items(), key=lambda item: (-item[1], item[0])))
    return Suggestion(kind, what, found.quotations, pages, found.example, entry, command)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _shell(text: str) -> str:
    return shlex.quote(text)
