"""Block quotes that a blank line parts in the Markdown are quotations of their own, though Python-Markdown joins them."""

import pytest

from mkdocs_quotecheck.model import Page
from mkdocs_quotecheck.reading import read_page

ONE = "The gate was painted green in the spring of that year."
TWO = "Nobody had asked the keeper what he thought of the colour."
HTML = f"<blockquote><p>{ONE}</p><p>{TWO}</p></blockquote>"


def texts(markdown: str | None, html: str = HTML) -> list[str]:
    return [each.text for each in read_page(Page("p", html, markdown)).quotations]


def test_a_blank_line_parts_two_block_quotes() -> None:
    assert texts(f"> {ONE}\n\n> {TWO}\n") == [ONE, TWO]


@pytest.mark.parametrize(
    "markdown", [None, f"> {ONE}\n>\n> {TWO}\n", f"> {ONE}\n> \n> {TWO}\n", "Other words."]
)
def test_the_paragraphs_of_one_block_quote_are_one_quotation(markdown: str | None) -> None:
    assert texts(markdown) == [f"{ONE}\n\n{TWO}"]


def test_an_author_line_holds_for_all_that_it_stands_below() -> None:
    html = HTML.replace("</blockquote>", "<p>— Ada Hale</p></blockquote>")
    page = Page("p", html, f"> {ONE}\n\n> {TWO}\n>\n> — Ada Hale\n")
    found = read_page(page).quotations
    assert [each.attribution and each.attribution.speaker for each in found] == ["Ada Hale", "Ada Hale"]
