"""Links to pages about a person, which name the person and cite no document."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model.registered import Registered
from mkdocs_quotecheck.text.addresses import AddressIndex, read_address

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Person
    from mkdocs_quotecheck.reading.html.document import Document


class Profiles:
    """The registered people by the addresses of the pages about them."""

    def __init__(self, people: Sequence[Person]) -> None:
        """Prepared once a registry."""
        self._addresses = AddressIndex((url, person.id) for person in people for url in person.urls)

    def __bool__(self) -> bool:
        return bool(self._addresses)

    def person(self, href: str) -> str | None:
        """The person whom a link names; None for other links, and where two people share the address."""
        address = read_address(href)
        if address is None:
            return None
        # `/people#hale` is a person of a list, `/people/hale#contact` a place on the person's page.
        found = self._addresses.ids(address) or self._addresses.fitting(address)
        return found[0] if len(found) == 1 else None


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
