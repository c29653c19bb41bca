"""What authors say outright, in comments and attributes, and what becomes of it when it is wrong or idle."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.model import Page, PageReading
from mkdocs_quotecheck.reading import read_page
from mkdocs_quotecheck.reading.html.blocks import read_blocks
from mkdocs_quotecheck.reading.html.directives import comment_instruction

QUOTED = "<p>Hale said “it was far too late for that”.</p>"


def reading(html: str) -> PageReading:
    return read_page(Page("page.md", html))


def notices(html: str) -> list[tuple[str, str]]:
    return [(notice.kind, notice.text) for notice in reading(html).notices]


SOURCES = {
    "a comment before a paragraph": ("<!-- quotecheck: source=minutes -->" + QUOTED, [("minutes",)]),
    "several ids": ("<!-- quotecheck: source=minutes, letter -->" + QUOTED, [("minutes", "letter")]),
    "only the next paragraph": ("<!-- quotecheck: source=minutes -->" + QUOTED * 2, [("minutes",), ()]),
    "a whole block quote": (
        "<!-- quotecheck: source=minutes --><blockquote><p>One.</p><p>Two.</p></blockquote>" + QUOTED,
        [("minutes",), ("minutes",), ()],
    ),
    "an attribute": ('<p data-source="minutes">“Too late”</p>' + QUOTED, [("minutes",), ()]),
    "an attribute on the inner paragraph": (
        '<blockquote><p data-source="minutes">One.</p></blockquote>',
        [("minutes",)],
    ),
    "a comment inside a paragraph": (
        "<p>Hale <!-- quotecheck: source=minutes -->said “no”.</p>",
        [("minutes",)],
    ),
    "the innermost wins": (
        '<div data-source="a"><p data-source="b">One.</p><p>Two.</p></div>',
        [("b",), ("a",)],
    ),
}


@pytest.mark.parametrize(("html", "expected"), SOURCES.values(), ids=SOURCES)
def test_a_source_is_declared_for_a_block(html: str, expected: list[tuple[str, ...]]) -> None:
    assert [block.sources for block in read_blocks(html).blocks] == expected


def test_a_source_is_declared_for_an_inline_element() -> None:
    (block,) = read_blocks('<p>Hale said <em data-source="minutes">“no”</em>.</p>').blocks
    assert [(inline.sources, inline.tag) for inline in block.inlines] == [(("minutes",), "em")]


def test_ignoring_everything_switches_the_check_off() -> None:
    (quotation,) = reading("<!-- quotecheck: ignore -->" + QUOTED).quotations
    assert (quotation.ignored, quotation.ignored_rules) == ("quotecheck: ignore", ())


def test_ignoring_rules_switches_only_them_off() -> None:
    (quotation,) = reading("<!-- quotecheck: ignore changed-word, QC102 -->" + QUOTED).quotations
    assert (quotation.ignored, quotation.ignored_rules) == (None, ("changed-word", "QC102"))


def test_an_attribute_switches_the_check_off_for_what_it_encloses() -> None:
    first, second = reading(f'<div data-quotecheck="off">{QUOTED}</div>{QUOTED}').quotations
    assert (first.ignored, second.ignored) == ('data-quotecheck="off"', None)


def test_an_attribute_behind_a_block_quote_holds_for_all_of_it() -> None:
    quoted = "<blockquote><p>It was far too late.</p><p {}>{}</p></blockquote>" + QUOTED
    for last in ("— Ada Hale", "And so we left."):
        read = reading(quoted.format('data-quotecheck="off"', last))
        assert [each.ignored for each in read.quotations] == ['data-quotecheck="off"', None]
        assert not read.notices
    sources = [
        block.sources for block in read_blocks(quoted.format('data-source="log"', "— Ada Hale")).blocks
    ]
    assert sources == [("log",), ("log",), ()]


def test_an_attribute_on_the_first_paragraph_of_a_block_quote_does_not_reach_the_next_one() -> None:
    html = '<blockquote><p data-source="log">One.</p><p>Two.</p></blockquote>'
    assert [block.sources for block in read_blocks(html).blocks] == [("log",), ()]


def test_an_attribute_switches_the_check_off_for_an_inline_element() -> None:
    html = '<p>Hale said <span data-quotecheck="off">“it was too late for that”</span> and “it was far too soon”.</p>'
    first, second = reading(html).quotations
    assert (first.ignored, second.ignored) == ('data-quotecheck="off"', None)


def test_directives_are_listed_with_the_text_they_hold_for() -> None:
    page = reading("<p>Before.</p><!-- quotecheck: ignore -->" + QUOTED)
    (directive,) = page.directives
    assert page.text[directive.start : directive.end] == "Hale said “it was far too late for that”."


NOTICES = {
    "a directive that holds for a quotation": ("<!-- quotecheck: ignore -->" + QUOTED, []),
    "an ignore with nothing behind it": (
        QUOTED + "<!-- quotecheck: ignore -->",
        [("unused-ignore", "quotecheck: ignore")],
    ),
    "an ignore before a paragraph that quotes nothing": (
        "<!-- quotecheck: ignore --><p>Nothing.</p>" + QUOTED,
        [("unused-ignore", "quotecheck: ignore")],
    ),
    "a source before a paragraph that quotes nothing": (
        "<!-- quotecheck: source=minutes --><p>Nothing.</p>" + QUOTED,
        [("unused-source", "quotecheck: source=minutes")],
    ),
    "an unknown directive": (
        "<!-- quotecheck: ingore -->" + QUOTED,
        [("unknown-directive", "quotecheck: ingore")],
    ),
    "an unknown switch": (
        '<p data-quotecheck="of">“Too late”</p>',
        [("unknown-directive", 'data-quotecheck="of"')],
    ),
    "a source without an id": (
        "<!-- quotecheck: source= -->" + QUOTED,
        [("unknown-directive", "quotecheck: source=")],
    ),
    "an attribute list left as text": (
        "<p>Hale said “it was too late”{ data-source=minutes }.</p>",
        [("literal-attribute-list", "{ data-source=minutes }")],
    ),
    "a mark that is never closed": (
        "<p>Hale said “it was too late.</p>",
        [("unclosed-mark", "it was too late.")],
    ),
    "other comments and braces": ("<!-- more --><p>“It was too late”, {x} she said.</p>", []),
}


@pytest.mark.parametrize(("html", "expected"), NOTICES.values(), ids=NOTICES)
def test_what_is_wrong_or_idle_is_told(html: str, expected: list[tuple[str, str]]) -> None:
    assert notices(html) == expected


def test_a_misspelt_directive_is_answered_with_what_may_be_meant() -> None:
    instruction = comment_instruction(" quotecheck: ingore ")
    assert instruction is not None
    assert "Did you mean “ignore”?" in instruction.detail


def test_a_page_without_anything_to_read_is_not_parsed() -> None:
    assert reading("<p class=\"x\">It isn't here, it's 5 o'clock.</p>").text == ""
    assert reading("<p>Hale said &quot;no&quot;.</p>").text != ""
