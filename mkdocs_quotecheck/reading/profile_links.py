"""Links to pages about a person, which name the person and cite no document."""

from __future__ import annotations

import functools
from collections import defaultdict
from typing import TYPE_CHECKING

from mkdocs_quotecheck.reading.citations.addresses import Address, AddressPattern, read_address
from mkdocs_quotecheck.reading.registered import Registered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Person
    from mkdocs_quotecheck.reading.html.document import Document


class Profiles:
    """The registered people by the addresses of the pages about them."""

    def __init__(self, people: Sequence[Person]) -> None:
        """Prepared once a registry."""
        self._people: dict[str, list[tuple[Address, str]]] = defaultdict(list)
        self._patterns: list[tuple[AddressPattern, str]] = []
        for person in people:
            for url in person.urls:
                address = read_address(url)
                if address and "*" in url:
                    self._patterns.append((AddressPattern(address), person.id))
                elif address:
                    self._people[address.document].append((address, person.id))

    def __bool__(self) -> bool:
        return bool(self._people or self._patterns)

    def person(self, href: str) -> str | None:
        """The person whom a link names; None for other links, and where two people share the address."""
        address = read_address(href)
        if address is None:
            return None
        # `/people#hale` is a person of a list, `/people/hale#contact` a place on the person's page.
        entries = self._people.get(address.document, ())
        exact = [who for entry, who in entries if entry.fragment == address.fragment]
        whole = [who for entry, who in entries if not entry.fragment]
        found = exact or whole or [who for pattern, who in self._patterns if pattern.fits(address)]
        return found[0] if len(set(found)) == 1 else None


def profiles_of(people: tuple[Person, ...]) -> Profiles:
    """The profiles of a registry, the same ones for every page of a site."""
    return _profiles(Registered(people))


@functools.lru_cache(maxsize=4)
def _profiles(people: Registered[Person]) -> Profiles:
    return Profiles(people)


def linked_people(document: Document, people: tuple[Person, ...]) -> tuple[tuple[int, int, str], ...]:
    """Where a page names a person by a link to a page about them: beginning and end of its words, and the id."""
    profiles = profiles_of(people)
    if not profiles:
        return ()
    links = (link for block in document.blocks for link in block.links)
    found = ((link, profiles.person(link.href)) for link in links)
    return tuple((link.start, link.end, person) for link, person in found if person is not None)
