"""Verses that pages cite: with their book, and behind such a one without it."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.model import LocatorKind
from mkdocs_quotecheck.reading.citations.locators import find_locators

CASES = [
    ("“So she went” (Heron 4:2).", [("4:2", "4:2")]),
    ("“So she went” (Heron 4:2–5), and “the ice held” (4:7).", [("4:2", "4:5"), ("4:7", "4:7")]),
    ("As Heron 4:2 has it, “the ice held” (5:1-2; see below).", [("4:2", "4:2"), ("5:1", "5:2")]),
    ("We met on Monday (4:30).", []),
    ("At 4:30 the ice held. The film shows it (5:15).", []),
    ("The talk (24:38) is long.", []),
]


@pytest.mark.parametrize(("text", "places"), CASES)
def test_verses_of_a_paragraph(text: str, places: list[tuple[str, str]]) -> None:
    found = [placed.locator for placed in find_locators(text, 0, len(text), language("en"))]
    assert [(each.first, each.last) for each in found if each.kind is LocatorKind.VERSE] == places
    assert not places or all(each.kind is LocatorKind.VERSE for each in found)
