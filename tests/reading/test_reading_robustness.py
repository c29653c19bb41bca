"""Reading a page costs what its length says, whatever it is made of: the lines run are counted, so that no clock is asked."""

from __future__ import annotations

import pytest
from conftest import LINEAR, lines_run, work_growth

from mkdocs_quotecheck.model import Page, Person, Source
from mkdocs_quotecheck.reading import find_quotations, read_page

PEOPLE = (Person("hale", "Ada Hale", ("Hale",), "she"), Person("lind", "Oskar Lind", (), "he"))
SOURCES = (Source("minutes", "Minutes of the Board", people=("hale",), url="https://example.org/minutes"),)
STACKED = {
    "marks within marks": "“‘",
    "a quotation with its speaker": "“a,” said Ada Hale. ",
    "a speaker with a quotation": "Ada Hale said “a” and ",
    "empty pairs": "“”",
    "straight marks": '"',
    "straight marks around words": '"a" ',
    "apostrophes": "'",
    "single marks that never close": "‘a ",
    "marks that never close": "“a ",
    "paragraphs that never close": "“Yes\n\n",
    "brackets": "((",
    "words in brackets": "(“a” ",
    "signs of other scripts": "「“",
    "list items in Markdown": "* “a”\n",
    "quotes in Markdown": "> > > “a”\n\n",
    "turns of a dialogue": "“Yes,” she said.\n\n",
    "labels": "HALE: “Yes”\n\n",
    "who it is according to": "according to Hale “a”, ",
    "numbers": "12 “a” ",
    "dates": "on 12 March 2026 “a” ",
    "semicolons": "“a” x; ",
    "sentences with a number": "“a” 12. ",
}
MARKED_UP = {
    "elements that quote": "<q>a",
    "block quotes within block quotes": "<blockquote>a",
    "block quotes one after another": "<blockquote><p>a</p><p>— Hale</p></blockquote>",
    "emphasis": "<em>“a”",
    "links": '<a href="https://example.org/minutes">“a”</a> ',
    "addresses": '<a href="x">a/b</a> 12 boats, ',
    "declared sources": '<span data-source="minutes">x</span>“b” ',
    "list items": "<li>“a” (Hale)</li>",
    "footnotes": '“a”<sup id="fnref:1"><a class="footnote-ref" href="#fn:1">1</a></sup>. ',
    "places": "“a” (p. 12). ",
    "authors with a year": "“a b c d e” (Hale 2026, p. 3). ",
    "figures": "Ada Hale said 12 boats left. ",
}
FEWER, MORE = 60, 240
# Four times the text costs a little more than four times the work where a sentence or a reach of fixed length is not yet filled;
# its square would cost 16 times.
MOST = 7
# Where rows of signs are matched by a regular expression no line is run, so the clock is asked after all: the cost of 40,000
# signs is below 0.1 s, and was 19 s for a row of full stops.
ROW = 2_500


@pytest.mark.parametrize("unit", STACKED.values(), ids=STACKED)
def test_four_times_the_text_costs_four_times_the_work(unit: str) -> None:
    def read(count: int) -> object:
        return find_quotations(unit * count, media_type="text/plain", people=PEOPLE)

    read(FEWER)  # fills what is kept from page to page
    assert lines_run(lambda: read(MORE)) < MOST * lines_run(lambda: read(FEWER))


@pytest.mark.parametrize("unit", [*STACKED.values(), *MARKED_UP.values()], ids=[*STACKED, *MARKED_UP])
def test_four_times_the_page_costs_four_times_the_work(unit: str) -> None:
    def read(count: int) -> object:
        return read_page(Page("page", unit * count), PEOPLE, SOURCES)

    read(FEWER)
    assert lines_run(lambda: read(MORE)) < MOST * lines_run(lambda: read(FEWER))


@pytest.mark.parametrize("sign", ["A-", "A’", "A.", "Aa "])
def test_a_long_row_of_capitals_below_labels_costs_its_length(sign: str) -> None:
    turns = ("Basis", "We wait"), ("Strength", "We went"), ("Basis", "It was “open”")
    labels = "".join(f"<p><strong>{label}:</strong> {words}.</p>" for label, words in turns)

    def read(size: int) -> None:
        read_page(Page("page", f"{labels}<p>{sign * (size // len(sign))}</p>"), PEOPLE, SOURCES)

    assert work_growth(read, 4 * ROW) < LINEAR


@pytest.mark.parametrize("sign", [*".,-—()[]1AaZ§@/:;…’'*_ ", "1.", "a ", "A ", "1 ", "a-", "p. ", "12 "])
def test_a_long_row_of_one_sign_beside_a_quotation_costs_its_length(sign: str) -> None:
    def read(size: int) -> None:
        row = sign * (size // len(sign))
        for text in (f"“We waited,” said Ada Hale, 12 {row}", f"{row} “We waited,” said Ada Hale, 12."):
            read_page(Page("page", f"<p>{text}</p>"), PEOPLE, SOURCES)

    assert work_growth(read, ROW) < LINEAR
