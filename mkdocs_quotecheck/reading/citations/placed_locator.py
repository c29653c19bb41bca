"""A locator and where it stands in a text; the most exact of several."""

from __future__ import annotations

from dataclasses import dataclass

from mkdocs_quotecheck.model import Locator, LocatorKind

# Most exact first: where a citation names several places, this one is compared.
EXACTNESS = tuple(LocatorKind)


@dataclass(frozen=True, slots=True)
class PlacedLocator:
    """A locator and where it stands in the text it was read from."""

    start: int
    end: int
    locator: Locator


def most_exact(locators: list[PlacedLocator]) -> Locator | None:
    """The one of several locators of a citation that says most about the place."""
    if not locators:
        return None
    return min(locators, key=lambda placed: (EXACTNESS.index(placed.locator.kind), placed.start)).locator
