"""How links, DOIs and ISBNs lead to documents, and links to pages about people to these."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.model import Page, Person, Source
from mkdocs_quotecheck.reading import read_page
from mkdocs_quotecheck.text.identifiers import find_identifiers, read_doi, read_isbn

RFC = Source(
    "rfc",
    "The lamp protocol",
    url="https://www.rfc-editor.org/rfc/rfc9999.html",
    urls=("https://datatracker.ietf.org/doc/*/rfc9999*", "https://httpwg.org/specs/rfc9999"),
)
PAPER = Source("paper", "Lamps and ferries", doi=("10.1000/lamp.12",))
BOOK = Source("book", "The keeper's book", isbn=("9780306406157",))
HALE = Person("hale", "Ada Hale", urls=("https://example.org/people/hale", "https://social.example/@*hale"))
WYNN = Person("wynn", "Ian Wynn", urls=("https://example.org/staff#wynn",))
WORDS = "the lamps burn until the last boat is in"


def read(html: str) -> tuple[set[str | None], str | None]:
    """The sources that the quotation of a page cites, and the person who says it."""
    reading = read_page(Page("p", html), (HALE, WYNN), (RFC, PAPER, BOOK))
    (quotation,) = reading.quotations
    said = quotation.attribution
    return {each.source for each in quotation.citations}, said.person if said else None


@pytest.mark.parametrize(
    ("href", "source"),
    [
        ("https://www.rfc-editor.org/rfc/rfc9999.html#section-2", "rfc"),
        ("https://datatracker.ietf.org/doc/html/rfc9999", "rfc"),
        ("https://datatracker.ietf.org/doc/rfc/rfc9999.txt", "rfc"),
        ("https://httpwg.org/specs/rfc9999/", "rfc"),
        ("https://datatracker.ietf.org/doc/html/rfc9998", None),
        ("https://elsewhere.example/doc/html/rfc9999", None),
        ("https://doi.org/10.1000/LAMP.12", "paper"),
        ("https://journal.example/doi/full/10.1000/lamp.12", "paper"),
        ("https://journal.example/content/pdf/10.1000/lamp.12.pdf", "paper"),
        ("https://journal.example/article?id=10.1000%2Flamp.12&ref=x", "paper"),
        ("https://doi.org/10.1000/lamp.123", None),
        ("https://journal.example/doi/10.1000/lamp.12.3", None),
        ("https://books.example/isbn/9780306406157", "book"),
        ("https://shop.example/dp/0306406152", "book"),
        ("https://shop.example/dp/0306406160", None),
    ],
)
def test_a_link_leads_to_the_document_by_any_of_its_addresses(href: str, source: str | None) -> None:
    cited, _ = read(f'<p>The rules <a href="{href}">require</a> that “{WORDS}”.</p>')
    assert cited - {None} == ({source} if source else set())


@pytest.mark.parametrize(
    ("note", "source"),
    [
        ("Hale, Lamps, doi:10.1000/lamp.12.", "paper"),
        ("Hale, Lamps (10.1000/LAMP.12), p. 4.", "paper"),
        ("Hale, The book. ISBN 0-306-40615-2, p. 12.", "book"),
        ("Hale, The book (ISBN: 978-0-306-40615-7).", "book"),
        ("Hale, The book. Call 0306406152.", None),
        ("Hale, Lamps, doi:10.1000/lamp.13.", None),
    ],
)
def test_a_number_in_a_footnote_leads_to_the_document(note: str, source: str | None) -> None:
    html = (
        f'<p>The keeper wrote “{WORDS}”.<sup id="fnref:1"><a class="footnote-ref" href="#fn:1">1</a></sup></p>'
        f'<div class="footnote"><ol><li id="fn:1"><p>{note}</p></li></ol></div>'
    )
    cited, _ = read(html)
    assert cited - {None} == ({source} if source else set())


@pytest.mark.parametrize(
    ("text", "person"),
    [
        (f'<a href="https://example.org/people/hale">The keeper of the lamps</a> said “{WORDS}”.', "hale"),
        (f'“{WORDS},” said <a href="https://example.org/people/hale/">the keeper</a>.', "hale"),
        (f'“{WORDS},” said <a href="https://social.example/@adahale">the keeper</a>.', "hale"),
        (f'“{WORDS},” said <a href="https://example.org/staff#wynn">the keeper</a>.', "wynn"),
        (f'“{WORDS},” said <a href="https://example.org/staff#other">the keeper</a>.', None),
        (f'“{WORDS},” said <a href="https://example.org/people/lind">the keeper</a>.', None),
    ],
)
def test_a_link_to_a_page_about_a_person_names_the_person(text: str, person: str | None) -> None:
    assert read(f"<p>{text}</p>")[1] == person


def test_a_link_to_a_page_about_a_person_cites_no_document() -> None:
    text = f'“{WORDS},” said <a href="https://example.org/people/hale">Ada Hale</a>.'
    assert read(f"<p>{text}</p>") == (set(), "hale")


@pytest.mark.parametrize(
    ("written", "isbn"),
    [
        ("0-306-40615-2", "9780306406157"),
        ("ISBN-13: 978 0 306 40615 7", "9780306406157"),
        ("080442957X", "9780804429573"),
        ("0-306-40615-3", None),
        ("978-0-306-40615-8", None),
        ("12345", None),
    ],
)
def test_an_isbn_is_known_by_its_check_digit(written: str, isbn: str | None) -> None:
    assert read_isbn(written) == isbn


@pytest.mark.parametrize(
    ("written", "doi"),
    [
        ("10.1000/ABC", "10.1000/abc"),
        ("https://dx.doi.org/10.1000/abc", "10.1000/abc"),
        ("doi: 10.1000/a(b)c", "10.1000/a(b)c"),
        ("11.1000/abc", None),
        ("10.1000", None),
    ],
)
def test_a_doi_is_read_however_it_is_written(written: str, doi: str | None) -> None:
    assert read_doi(written) == doi


def test_a_doi_in_a_sentence_ends_before_its_punctuation() -> None:
    text = "(see 10.1000/a(b), and doi:10.1000/c.d.)"
    assert [each.value for each in find_identifiers(text, 0, len(text))] == [
        "doi:10.1000/a(b)",
        "doi:10.1000/c.d",
    ]
