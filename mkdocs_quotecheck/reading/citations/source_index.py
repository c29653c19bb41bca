"""The registered sources, arranged for finding what a page points to."""

from __future__ import annotations

import functools
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model.registered import Registered
from mkdocs_quotecheck.reading.file_names import Files
from mkdocs_quotecheck.reading.profile_links import profiles_of
from mkdocs_quotecheck.text.addresses import (
    Address,
    AddressIndex,
    names_comment,
    path_parts,
    read_address,
)
from mkdocs_quotecheck.text.document_addresses import archived_address, document_numbers
from mkdocs_quotecheck.text.identifiers import of_address
from mkdocs_quotecheck.text.names import NameIndex, NameTable, of_document

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Person, Source


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a pointer leads to: one source, or several that fit, or nothing registered (no ids)."""

    ids: tuple[str, ...] = ()

    @property
    def source(self) -> str | None:
        """The source, if exactly one fits."""
        return self.ids[0] if len(self.ids) == 1 else None

    @property
    def candidates(self) -> tuple[str, ...]:
        """The sources, if several fit."""
        return self.ids if len(self.ids) > 1 else ()


NOTHING = Resolved()


class SourceIndex:
    """Sources by id, address, name and author."""

    def __init__(self, sources: Sequence[Source], people: Sequence[Person], language: Language) -> None:
        """Everything that does not depend on the page is prepared here, once a registry."""
        self.sources = {source.id: source for source in sources}
        self._ids = {_key(source.id): source.id for source in sources}
        self._addresses = AddressIndex((url, source.id) for source in sources for url in _urls(source))
        self._identifiers: dict[str, list[str]] = defaultdict(list)
        self._numbers: dict[str, list[str]] = defaultdict(list)
        """By what names the document at all of its addresses."""
        self._files: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        articles = language.citing.articles
        forms = (
            (form, source.id)
            for source in sources
            for name in (source.title, *source.aliases)
            for form in of_document(name, language)
        )
        self.names = NameIndex(forms, articles, language.citing.fused_articles)
        self.bare_names = NameIndex(_without_article(sources, articles))
        self.written_names = frozenset(
            " ".join(name.split()) for source in sources for name in (source.title, *source.aliases)
        )
        """Titles and aliases as they are registered."""
        self.code_files = Files(sources)
        for source in sources:
            self._place(source)
        self._profiles = profiles_of(tuple(people))
        self._people = {person.id: person for person in people}
        self._language = language
        authors = ((_name_key(name), source.id) for source in sources for name in self.authors_of(source))
        self._authors = NameTable(authors)

    @functools.cached_property
    def author_names(self) -> NameIndex:
        """Where the people who wrote or said a source are named, by their whole names or the last word of them."""
        return NameIndex(
            (form, person)
            for person in dict.fromkeys(
                person for source in self.sources.values() for person in source.people
            )
            for name in _author_names(self._people.get(person), person)
            for form in of_document(name, self._language)
        )

    def _place(self, source: Source) -> None:
        for name in (*(f"doi:{each}" for each in source.doi), *(f"isbn:{each}" for each in source.isbn)):
            self._identifiers[name].append(source.id)
        for url in _urls(source):
            for name in document_numbers(url) if "*" not in url else ():
                if source.id not in self._numbers[name]:
                    self._numbers[name].append(source.id)
        if source.path and (parts := path_parts(source.path)):
            self._files[parts[-1]].append((parts, source.id))

    def by_id(self, name: str) -> Resolved:
        """By id, as an author writes it in `data-source` or as a bibliography key; letters' case does not matter."""
        name = name.strip()
        if name in self.sources:
            return Resolved((name,))
        found = self._ids.get(_key(name))
        return Resolved((found,)) if found else NOTHING

    def by_link(self, href: str) -> Resolved:
        """By the address of a link; a fragment chooses between sources that differ in theirs."""
        address = read_address(href)
        if address is None:
            return NOTHING
        entries = self._addresses.entries(address)
        if not entries:
            return self._by_part_of(address, href)
        found = self._addresses.ids(address)
        if found or names_comment(address.fragment):
            return Resolved(found)
        # Only other places in the document are registered.
        return Resolved(tuple(dict.fromkeys(identity for _, identity in entries)))

    @property
    def has_identifiers(self) -> bool:
        """Whether a source is registered with a DOI or an ISBN."""
        return bool(self._identifiers)

    def is_profile(self, href: str) -> bool:
        """Whether a link names a person, and so cites no document."""
        return bool(self._profiles) and self._profiles.person(href) is not None

    def by_identifier(self, name: str) -> Resolved:
        """By a DOI or ISBN: `doi:10.1000/182`, `isbn:9780306406157`."""
        return Resolved(tuple(dict.fromkeys(self._identifiers.get(name, ()))))

    def _by_part_of(self, address: Address, href: str) -> Resolved:
        """An address that no entry has as it is: by the number of the document that it holds, a pattern, or a file."""
        for known, numbers in ((self._identifiers, of_address), (self._numbers, document_numbers)):
            for ids in (known.get(name, ()) for name in numbers(href)) if known else ():
                if ids:
                    return Resolved(tuple(dict.fromkeys(ids)))
        archived = archived_address(href)
        if archived:
            return self.by_link(archived)
        if not address.absolute:
            return self._by_file(address.document.partition("?")[0])
        return Resolved(self._addresses.fitting(address))

    def _by_file(self, path: str) -> Resolved:
        """A link within the site to the registered file itself."""
        parts = path_parts(path)
        if not parts or "." not in parts[-1]:
            return NOTHING
        fitting = []
        for registered, identity in self._files.get(parts[-1], []):
            shorter = min(len(parts), len(registered))
            if parts[-shorter:] == registered[-shorter:]:
                fitting.append(identity)
        return Resolved(tuple(fitting))

    def by_author(self, names: Sequence[str], year: int) -> Resolved:
        """By the surnames (or the organisation) and the year of an author-date citation."""
        fitting: set[str] | None = None
        for name in names:
            works = set(self._authors.ids(_name_key(name)))
            fitting = works if fitting is None else fitting & works
        dated = [
            i for i, s in self.sources.items() if i in (fitting or ()) and s.date and s.date.year == year
        ]
        return Resolved(tuple(dated))

    def authors_of(self, source: Source) -> list[str]:
        """Every name of the people who wrote or said a source."""
        return [name for person in source.people for name in _author_names(self._people.get(person), person)]

    def knows_author(self, name: str) -> bool:
        """Whether somebody of this name has written or said a registered source."""
        return bool(self._authors.ids(_name_key(name)))


def _urls(source: Source) -> tuple[str, ...]:
    return (*([source.url] if source.url else ()), *source.urls)


def _name_key(name: str) -> tuple[str, ...]:
    return tuple(_key(name).split())


def _key(name: str) -> str:
    return " ".join(name.replace("’", "'").split()).casefold()


def _without_article(sources: Sequence[Source], articles: frozenset[str]) -> list[tuple[str, str]]:
    """Names that are registered with an article, without it: what a credit line or a note writes."""
    names = []
    for source in sources:
        for name in (source.title, *source.aliases):
            first, _, rest = name.partition(" ")
            names.append((rest if rest and first.casefold() in articles else name, source.id))
    return names


def _author_names(person: Person | None, person_id: str) -> list[str]:
    if person is None:
        return [_key(person_id)]
    names = [person.name, person.name.split()[-1] if person.name.split() else person_id, *person.aliases]
    return [_key(name) for name in names]


def shelve(sources: Sequence[Source], people: Sequence[Person], language: Language) -> SourceIndex:
    """The shelf of a registry, the same one for every page of a site."""
    return _build(Registered(sources), Registered(people), language)


@functools.lru_cache(maxsize=4)
def _build(sources: Registered[Source], people: Registered[Person], language: Language) -> SourceIndex:
    return SourceIndex(sources, people, language)
