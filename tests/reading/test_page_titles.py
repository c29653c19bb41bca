"""A place by itself behind words, on a page whose title names one registered document, is a place in that document."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.model import Page, Source
from mkdocs_quotecheck.reading import read_page

PIER = Source(id="pier", title="Der alte Steg")
LAMP = Source(id="lamp", title="Die Lampe")
WORDS = "Er ist vielleicht schwer krank und wir quälen ihn"


def cited(title: str, behind: str, before: str = "") -> list[str | None]:
    html = f"<h1>{title}</h1>{before}<ul><li>„{WORDS}“ {behind}: Mitleid</li></ul>"
    found = read_page(Page("p", html, language="de"), (), (PIER, LAMP)).quotations
    return [each.source for each in found[-1].citations]


@pytest.mark.parametrize("behind", ["(S. 15)", "(S. 15, Z. 32 f.)", "(S. 15 ff.)"])
@pytest.mark.parametrize("title", ["Kafka: Der alte Steg", "Notizen zu Der alte Steg", "Der alte Steg"])
def test_a_place_alone_is_one_in_the_document_that_the_title_names(title: str, behind: str) -> None:
    assert cited(title, behind) == ["pier"]


@pytest.mark.parametrize(
    ("title", "behind"),
    [
        ("Notizen", "(S. 15)"),
        ("Der alte Steg und Die Lampe", "(S. 15)"),
        ("Kommentar zu Der alte Steg", "(S. 15)"),
        ("Der alte Steg", "(so sagt er)"),
        ("Der alte Steg", "(4:2)"),
        ("Der alte Steg", "(Heron 4:2)"),
        ("Der alte Steg", ""),
    ],
)
def test_other_titles_and_words_without_a_place_cite_nothing(title: str, behind: str) -> None:
    assert cited(title, behind) == []


def test_another_document_that_the_page_cites_keeps_its_places() -> None:
    before = "<p>„Die Lampe brannte am Sonntag noch lange“ (<em>Die Lampe</em>, S. 3).</p>"
    assert cited("Notizen", "(S. 15)", before) == ["lamp"]


def test_the_name_given_is_that_of_the_document_meant() -> None:
    html = f"<h1>Kommentar zu Der alte Steg und Die Lampe</h1><p>„{WORDS}“ (S. 15)</p>"
    found = read_page(Page("p", html, language="de"), (), (PIER, LAMP)).quotations
    assert [(each.source, each.target) for each in found[-1].citations] == [("lamp", "Die Lampe")]
