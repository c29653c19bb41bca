"""What form and context tell of quoted strings: the kind of mention, or `-` for a quotation."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.reading.html.blocks import read_blocks
from mkdocs_quotecheck.reading.quotations import extraction
from mkdocs_quotecheck.reading.quotations.roles import kinds_by_form


def kinds(html: str, code: str = "en") -> list[str]:
    document, known = read_blocks(html), language(code)
    found = kinds_by_form(document, extraction.find(document, known).quotations, known)
    return [each or "-" for each in found]


CASES = {
    "a sentence": ("<p>Hale said “it was far too late for that”.</p>", "en", ["-"]),
    "a short string without a cue": ("<p>Hale called it “too late”.</p>", "en", ["-"]),
    "a quotation inside a quotation": ("<p>“He told me ‘no’ twice,” she said.</p>", "en", ["-", "nested"]),
    "so-called": ("<p>The so-called “smart pier” fell.</p>", "en", ["term"]),
    "a word as a word": ("<p>The word “pier” is old.</p>", "en", ["term"]),
    "a long quotation behind such a cue": (
        "<p>The words “we shall not move the pier by one inch” stayed.</p>",
        "en",
        ["-"],
    ),
    "a word and its meaning": (
        "<p>“Mole” means “a wall in the sea”.</p>",
        "en",
        ["defined term", "translation"],
    ),
    "a translation": ("<p>His motto was Latin for “the sea gives”.</p>", "en", ["translation"]),
    "a long meaning behind the word": (
        "<p>“Mole” is used to mean “whatever keeps the sea from a boat”.</p>",
        "en",
        ["-", "translation"],
    ),
    "a long meaning behind emphasis": (
        "<p><em>Mole</em> was taken to mean “whatever keeps the sea from a boat”.</p>",
        "en",
        ["translation"],
    ),
    "a long meaning behind no word": (
        "<p>The mayor meant “whatever keeps the sea from a boat”.</p>",
        "en",
        ["explanation"],
    ),
    "a gloss in brackets": ("<p>She felt <em>saudade</em> (“longing”).</p>", "en", ["translation"]),
    "code between marks": ("<p>Press “<code>Enter</code>”.</p>", "en", ["code"]),
    "words with code between marks": ("<p>She said “press <code>Enter</code>”.</p>", "en", ["-"]),
    "a cite element": ("<p>She read <cite>“The Tide”</cite>.</p>", "en", ["title"]),
    "a heading of the page": ("<h2>Old lamps (1931)</h2><p>See “Old lamps” below.</p>", "en", ["heading"]),
    "a title behind the link of its document": (
        "<p>See <a href='x'>RFC 9</a>: “Lamps on Long Piers.”</p>",
        "en",
        ["title"],
    ),
    "a sentence behind a link": (
        "<p>See <a href='x'>RFC 9</a>: “Lamps burn on long piers.”</p>",
        "en",
        ["-"],
    ),
    "a dfn element": ("<p>A <dfn>“mole”</dfn> is a wall.</p>", "en", ["term"]),
    "a Chinese title": ("<p>她写了《潮汐与码头的故事》。</p>", "zh", ["title"]),
    "arrows of navigation": ("<p>‹ The pier The mole ›</p>", "en", ["navigation"]),
    "a sign": ("<p>Write “—” there.</p>", "en", ["sign"]),
    "a reading list set in": (
        "<blockquote><p><em>Tides</em>, Pier Press, 1991.</p><p><em>Moles</em>, Quay Books, Hull, 2003.</p></blockquote>",
        "en",
        ["reference"],
    ),
    "a block quote that names a year": (
        "<blockquote><p>The pier was built in 1991. It fell.</p></blockquote>",
        "en",
        ["-"],
    ),
    "German": ("<p>Der sogenannte „kluge Kai“ fiel.</p>", "de", ["term"]),
    "French": ("<p>Le mot « quai » est vieux.</p>", "fr", ["term"]),
    "Spanish": ("<p>La palabra «muelle» es vieja.</p>", "es", ["term"]),
    "Chinese": ("<p>这是所谓「智能码头」。</p>", "zh", ["term"]),
    "a Chinese sentence behind such a cue": (
        "<p>他所谓「我们不会把码头移动哪怕一寸距离」。</p>",
        "zh",
        ["-"],
    ),
}


@pytest.mark.parametrize(("html", "code", "expected"), CASES.values(), ids=CASES)
def test_context_tells_mentions_from_quotations(html: str, code: str, expected: list[str]) -> None:
    assert kinds(html, code) == expected
