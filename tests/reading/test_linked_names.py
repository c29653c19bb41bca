"""Links whose words are a document's name: which of them cite it for the words in marks, and which only mention it."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.model import Page, Source
from mkdocs_quotecheck.reading import read_page

CODE = Source("code", "Harbour Code", url="https://example.org/code", aliases=("HC 7",))
LINK = '<a href="https://example.org/code">{}</a>'

CITES = {
    "the subject of a verb of saying": "{HC 7} says that “boats may moor at the north wall”.",
    "the subject of a verb of documents": "{HC 7} records that the north wall “moved by two feet in May”.",
    "the subject, with its article": "The {Harbour Code} shows that the north wall “moved by two feet in May”.",
    "behind a phrase": "According to {HC 7}, “boats may moor at the north wall”.",
    "behind a preposition at the beginning": "In {HC 7} we read: “boats may moor at the north wall”.",
    "in a bracket behind the words": "Boats “may moor at the north wall” ({HC 7}).",
    "right behind the words": "Boats “may moor at the north wall”, {HC 7}.",
    "a colon": "{HC 7}: “Boats may moor at the north wall.”",
    "a section of it": "That belongs in the “North Wall Mooring” section of {HC 7}.",
    "its own section": "It is told in {HC 7}’s section “North Wall Mooring”.",
    "a link on other words": "The board {put it in May} that “boats may moor at the north wall”.",
    "a link on the verb": "The {HC 7 says} that “boats may moor at the north wall”.",
    "a link around the words": "Boats {“may moor at the north wall of HC 7”} now.",
}
MENTIONS = {
    "the object of another verb": "Unlike the plan for {HC 7}, the new rule calls such a boat “a paying sleeper”.",
    "the object in a clause of somebody": "Critics of {HC 7} show that the wall “moved by two feet in May”.",
    "changed later on": "A line will be added to {HC 7} to say “keep off the north wall at night”.",
    "inside the words": "Lind wrote: “I would like to see this added to {HC 7} before the season”.",
    "part of what the sentence says": "Every boat keeps its “grey” {HC 7} number plate.",
    "in a bracket before": "With the new rules ({HC 7}) we speak of “sleeping boats” only.",
    "by its full name": "The board replaced {Harbour Code} and now wants “a new wall for boats”.",
}


def beside(text: str) -> list[bool]:
    before, _, rest = text.partition("{")
    words, _, behind = rest.partition("}")
    html = f"<p>{before}{LINK.format(words)}{behind}</p>"
    quotations = read_page(Page("page", html), (), (CODE,)).quotations
    return [citation.beside for quotation in quotations for citation in quotation.citations]


@pytest.mark.parametrize("text", CITES.values(), ids=CITES)
def test_a_link_cites_its_document(text: str) -> None:
    assert beside(text) == [False]


@pytest.mark.parametrize("text", MENTIONS.values(), ids=MENTIONS)
def test_a_link_that_only_names_its_document_stands_beside_the_words(text: str) -> None:
    assert beside(text) in ([True], [])
