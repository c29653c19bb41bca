"""What stands beside the quotations of a page that rest on nothing registered: links, citation keys, footnotes, speakers."""

from __future__ import annotations

import enum
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck import reading
from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.model import BlockKind, CitationKind, Confidence, Role
from mkdocs_quotecheck.reading.profile_links import profiles_of
from mkdocs_quotecheck.text.addresses import read_address
from mkdocs_quotecheck.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from mkdocs_quotecheck.model import Page, Quotation
    from mkdocs_quotecheck.reading.html.document import Block, Document, Link
    from mkdocs_quotecheck.reading.profile_links import Profiles
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


_PROFILES = re.compile(
    r"\.wikipedia\.org/wiki/|\bwikidata\.org/|\borcid\.org/|\blinkedin\.com/in/|\bimdb\.com/name/|\bgoodreads\.com/author/"
    r"|//(?:www\.|m\.)?(?:twitter|x|facebook|instagram|threads|github|gitlab)\.(?:com|net)/[@\w.-]+/?$|//[\w.-]+/@[\w.-]+/?$"
)
"""Addresses of pages about people."""
_KEYS = (CitationKind.KEY, CitationKind.DECLARED)
"""What names a document by an id: `[@hale2026]`, `data-source="hale2026"`."""
UNTOLD: Final = frozenset(("label",))
"""Patterns of attribution that more often find the label of a list, *Time Period:*, than somebody who speaks."""


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that stands beside a quotation."""

    kind: Kind
    what: str
    words: str = ""
    """Of a link: the words of the page that are linked."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a quotation."""

    things: tuple[Thing, ...]
    words: str
    """The quotation without what only says where it is from."""
    profiles: tuple[tuple[str, str], ...] = ()
    """The speaker's name, and the address of a page about the speaker."""


def of_page(page: Page, registry: Registry) -> Iterator[tuple[Quotation, Beside]]:
    """The quotations of a page that rest on nothing registered, each with what stands beside it."""
    people, sources = tuple(registry.people.values()), tuple(registry.sources.values())
    if not reading.may_quote(page.html):
        return
    parsed = reading.parse_page(page, people, sources)
    document, read = parsed.document, reading.read_parsed(page, parsed, people, sources)
    beside = _Neighbours(document, profiles_of(people), language(page.language).reading.determiners)
    for quotation in read.quotations:
        if quotation.role is not Role.QUOTATION or count_words(quotation.text) < FEWEST_WORDS:
            continue
        if not any(each.source or each.candidates for each in quotation.citations):
            yield quotation, beside.of(quotation)


class _Neighbours:
    """What stands beside the quotations of one page."""

    def __init__(self, document: Document, profiles: Profiles, determiners: Collection[str]) -> None:
        self._document = document
        self._profiles = profiles
        self._determiners = determiners
        self._starts = [block.start for block in document.blocks]
        self._notes = {
            block.note: block for block in document.blocks if block.kind is BlockKind.FOOTNOTE and block.note
        }

    def of(self, quotation: Quotation) -> Beside:
        """What stands beside a quotation, and the pages about its speaker."""
        speaker = _speaker(quotation, self._determiners)
        things = [Thing(Kind.KEY, each.target) for each in quotation.citations if each.kind in _KEYS]
        own: list[tuple[str, str]] = []
        for block in _blocks(self._document, quotation, self._starts):
            links = [link for link in block.links if not self._profiles.person(link.href)]
            about = [link for link in links if speaker and _is_about(link, speaker, self._document)]
            own += [(speaker, link.href) for link in about]
            cited = [link for link in links if link not in about] + self._linked_in_notes(block)
            things += filter(None, (_linked_document(link, self._document) for link in cited))
            things += [Thing(Kind.NOTE, text) for text in _plain_notes(block, self._notes, self._document)]
        if speaker:
            things.append(Thing(Kind.SPEAKER, speaker))
        words = _quoted_words(self._document, quotation, self._starts)
        return Beside(tuple(things), words, tuple(own))

    def _linked_in_notes(self, block: Block) -> list[Link]:
        notes = (self._notes[ref.note] for ref in block.notes if ref.note in self._notes)
        return [link for note in notes for link in note.links]


def _plain_notes(block: Block, notes: Mapping[str, Block], document: Document) -> Iterator[str]:
    """The texts of the notes of a block that name a document without a link."""
    plain = [notes[ref.note] for ref in block.notes if ref.note in notes and not notes[ref.note].links]
    texts = (" ".join(document.words(note).split())[:LONGEST_NOTE] for note in plain)
    return (text for text in texts if count_words(text) >= _NOTE_WORDS)


def _speaker(quotation: Quotation, determiners: Collection[str]) -> str:
    """Who is said to speak, if it is a name that is not registered and nothing else may be meant; empty otherwise."""
    said = quotation.attribution
    if said is None or said.person is not None or said.candidates or said.pattern in UNTOLD:
        return ""
    name = said.speaker
    if said.confidence is not Confidence.HIGH or not _is_name(name):
        return ""
    return "" if name.split()[0].lower() in determiners else name


def _is_about(link: Link, speaker: str, document: Document) -> bool:
    """Whether a link leads from the speaker's name to a page about people."""
    words = _linked_words(link, document)
    return bool(words) and words in speaker and _PROFILES.search(link.href) is not None


def _linked_document(link: Link, document: Document) -> Thing | None:
    address = _address_of_document(link.href)
    return Thing(Kind.LINK, address, _linked_words(link, document)) if address else None


def _linked_words(link: Link, document: Document) -> str:
    return " ".join(document.text[link.start : link.end].split())


def _blocks(document: Document, quotation: Quotation, starts: Sequence[int]) -> list[Block]:
    """The block of a quotation, what leads to it, its author lines, and further ones of it that are nothing but links."""
    own = _own_blocks(document, quotation, starts)
    if not own:
        return []
    block = own[0]
    others = [*([block.lead] if block.lead is not None else []), *block.credits]
    further = [each for each in own[1:] if _is_links(each, document)]
    return [block, *(document.blocks[index] for index in others), *further]


def _own_blocks(document: Document, quotation: Quotation, starts: Sequence[int]) -> Sequence[Block]:
    first = max(0, bisect_right(starts, quotation.start) - 1)
    return document.blocks[first : bisect_left(starts, quotation.end, first + 1)]


def _quoted_words(document: Document, quotation: Quotation, starts: Sequence[int]) -> str:
    """A quotation without those of its paragraphs that are nothing but links: they say where it is from."""
    own = _own_blocks(document, quotation, starts)
    words = [document.words(each) for each in own if not _is_links(each, document)]
    return "\n\n".join(words) if 0 < len(words) < len(own) else quotation.text


def _is_links(block: Block, document: Document) -> bool:
    """Whether each word of a block is linked."""
    linked = sum(count_words(document.text[link.start : link.end]) for link in block.links)
    return linked > 0 and linked == count_words(document.words(block))


def _address_of_document(href: str) -> str:
    """The address of a document, without the place in it; empty for a link within the site."""
    address = read_address(href)
    if address is None or not address.absolute:
        return ""
    return href.strip().partition("#")[0]


def _is_name(speaker: str) -> bool:
    """Whether it is written as a name: two words or more, in capitals but for *von* and *de*, no figures, on one line."""
    words = speaker.split()
    capitals = sum(word[:1].isupper() for word in words)
    small = len(words) - capitals
    plain = "\n" not in speaker and not any(map(str.isdigit, speaker))
    return plain and capitals >= _SPEAKER_WORDS and small < capitals and words[0][:1].isupper()
