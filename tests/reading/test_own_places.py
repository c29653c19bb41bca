"""A place by itself that leads to the words, or stands right behind them, is theirs, though the document's name has another."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.model import Page, Source
from mkdocs_quotecheck.reading import read_page

RFC = Source(id="rfc", title="RFC 9811", url="https://bell.example/rfc9811")
LINK = '<a href="https://bell.example/rfc9811#section-6.2">RFC 9811 §6.2</a>'


def place(sentence: str) -> str | None:
    quotation = read_page(Page("p", f"<p>{sentence}</p>"), (), (RFC,)).quotations[-1]
    (citation,) = quotation.citations
    return citation.locator.first if citation.locator else None


@pytest.mark.parametrize(
    "sentence",
    [
        "RFC 9811 §6.2 gives the frame, and §6.3 says a client “MUST hear the bell before it pulls”.",
        "RFC 9811 §6.2 gives “the frame of every bell in the house”, and §6.3 says it “MUST be heard by all”.",
        "RFC 9811 §6.2 says “the frame of every bell is iron”. §6.3 states that a client “MUST hear the bell first”.",
        f"{LINK} gives the frame; Section 6.3 requires that a client “MUST hear the bell before it pulls”.",
        f"{LINK} gives the frame, by which a client “MUST hear the bell before it pulls” (§6.3).",
    ],
)
def test_the_place_beside_the_words_is_theirs(sentence: str) -> None:
    assert place(sentence) == "6.3"


@pytest.mark.parametrize(
    "sentence",
    [
        "RFC 9811 §6.2 says a client “MUST hear the bell before it pulls”.",
        "RFC 9811 §6.2, which refers to §6.3, says a client “MUST hear the bell before it pulls”.",
        f"Unlike §6.3, {LINK} says a client “MUST hear the bell before it pulls”.",
        f"{LINK} says a client “MUST hear the bell before it pulls” (and §6.3 adds more).",
    ],
)
def test_a_place_that_is_only_mentioned_is_not(sentence: str) -> None:
    assert place(sentence) == "6.2"


def test_a_place_behind_the_last_words_is_that_of_the_words_before_too() -> None:
    html = (
        "<p>Some go elsewhere (RFC 9811 §6.2), while a bell has “a rope of good hemp” "
        "among ropes “each with a knot of its own” (§6.3).</p>"
    )
    found = read_page(Page("p", html), (), (RFC,)).quotations
    assert [[c.locator.first for c in each.citations if c.locator] for each in found] == [["6.3"], ["6.3"]]
