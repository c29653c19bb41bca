"""What stands beside quotations that rest on nothing registered: links, citation keys, footnotes and speakers, most quotations first."""

from __future__ import annotations

import enum
import json
import re
import shlex
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck import reading
from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.model import BlockKind, CitationKind, Confidence, Role
from mkdocs_quotecheck.reading.profile_links import profiles_of
from mkdocs_quotecheck.registering.naming import as_id, short_name, unused
from mkdocs_quotecheck.text.addresses import read_address, same_document
from mkdocs_quotecheck.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

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
    profiles: tuple[str, ...] = ()
    """Of a speaker: addresses of pages about them to which the name links."""
    linked: tuple[str, ...] = ()
    """Of a link: the words that pages link to it."""


@dataclass(frozen=True, slots=True)
class Unregistered:
    """A quotation that rests on nothing registered."""

    text: str
    language: str
    links: tuple[tuple[str, str], ...] = ()
    """The addresses beside it, each with the words that link to it; both empty for another document named there."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What pages quote that rests on nothing registered."""

    suggestions: tuple[Suggestion, ...]
    """What stands beside the quotations, most quotations first."""
    quotations: tuple[Unregistered, ...]


@dataclass(slots=True)
class _Found:
    quotations: int = 0
    pages: Counter[str] = field(default_factory=Counter)
    example: str = ""
    written: Counter[str] = field(default_factory=Counter)
    """How pages write it."""
    linked: dict[str, None] = field(default_factory=dict)


def suggest(pages: Iterable[Page], registry: Registry) -> tuple[Suggestion, ...]:
    """What to register, most quotations first."""
    return survey(pages, registry).suggestions


def survey(pages: Iterable[Page], registry: Registry) -> Survey:
    """The quotations that rest on nothing registered, and what to register for them."""
    found: dict[tuple[Kind, str], _Found] = {}
    profiles: dict[str, dict[str, None]] = {}
    quoted: dict[Unregistered, None] = {}
    for page in pages:
        for quotation, beside in _of_page(page, registry):
            told: dict[tuple[Kind, str], _Thing] = {}
            for thing in beside.things:
                told.setdefault((thing.kind, _same(thing.kind, thing.what)), thing)
            for each, thing in told.items():
                entry = found.setdefault(each, _Found())
                entry.quotations += 1
                entry.written[thing.what] += 1
                entry.pages[page.uri] += 1
                entry.example = entry.example or " ".join(quotation.text.split())[:120]
                if thing.words:
                    entry.linked[thing.words] = None
            for name, address in beside.profiles:
                profiles.setdefault(name, {})[address] = None
            documents = tuple(
                (thing.what, thing.words) if thing.kind is Kind.LINK else ("", "")
                for thing in told.values()
                if thing.kind is not Kind.SPEAKER
            )
            quoted[Unregistered(beside.words, quotation.language or page.language, documents)] = None
    ranked = sorted(found.items(), key=lambda item: (-item[1].quotations, item[0][0].value, item[0][1]))
    taken = {*registry.people, *registry.sources}
    suggestions = tuple(
        _suggestion(kind, found_one, taken, tuple(profiles.get(what, ())) if kind is Kind.SPEAKER else ())
        for (kind, what), found_one in ranked
    )
    return Survey(suggestions, tuple(quoted))


def _same(kind: Kind, what: str) -> str:
    """What two ways of writing the same thing have in common."""
    return same_document(what) if kind is Kind.LINK else what


@dataclass(frozen=True, slots=True)
class _Thing:
    """Something that stands beside a quotation."""

    kind: Kind
    what: str
    words: str = ""
    """Of a link: the words of the page that are linked."""


@dataclass(frozen=True, slots=True)
class _Beside:
    """What stands beside a quotation."""

    things: tuple[_Thing, ...]
    words: str
    """The quotation without what only says where it is from."""
    profiles: tuple[tuple[str, str], ...] = ()
    """The speaker's name, and the address of a page about the speaker."""


def _of_page(page: Page, registry: Registry) -> Iterator[tuple[Quotation, _Beside]]:
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

    def of(self, quotation: Quotation) -> _Beside:
        """What stands beside a quotation, and the pages about its speaker."""
        speaker = _speaker(quotation, self._determiners)
        things = [_Thing(Kind.KEY, each.target) for each in quotation.citations if each.kind in _KEYS]
        own: list[tuple[str, str]] = []
        for block in _blocks(self._document, quotation, self._starts):
            links = [link for link in block.links if not self._profiles.person(link.href)]
            about = [link for link in links if speaker and _is_about(link, speaker, self._document)]
            own += [(speaker, link.href) for link in about]
            cited = [link for link in links if link not in about] + self._linked_in_notes(block)
            things += [
                _Thing(Kind.LINK, address, _linked_words(link, self._document))
                for link in cited
                if (address := _document(link.href))
            ]
            things += [_Thing(Kind.NOTE, text) for text in _plain_notes(block, self._notes, self._document)]
        if speaker:
            things.append(_Thing(Kind.SPEAKER, speaker))
        words = _quoted_words(self._document, quotation, self._starts)
        return _Beside(tuple(things), words, tuple(own))

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


def _document(href: str) -> str:
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


def _suggestion(kind: Kind, found: _Found, taken: set[str], addresses: tuple[str, ...]) -> Suggestion:
    # Written in several ways, the most frequent and then the shortest is proposed.
    what = min(found.written, key=lambda each: (-found.written[each], len(each), each))
    if kind is Kind.SPEAKER:
        identifier = unused(short_name(what, "person"), taken)
        urls = f"    urls: [{', '.join(map(_quoted, addresses))}]\n" if addresses else ""
        entry, command = f"  - id: {identifier}\n    name: {_quoted(what)}\n{urls}", ""
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
    linked = tuple(found.linked)
    return Suggestion(kind, what, found.quotations, pages, found.example, entry, command, addresses, linked)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _shell(text: str) -> str:
    return shlex.quote(text)
