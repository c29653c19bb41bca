"""Quotations of a page without their speakers: words, form, group and what is known of their end."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.model import Form, Quotation
from mkdocs_quotecheck.reading.html.blocks import plain_blocks, read_blocks
from mkdocs_quotecheck.reading.quotations import extraction


def read(html: str, code: str = "en") -> list[Quotation]:
    return list(extraction.find(read_blocks(html), language(code)).quotations)


def forms(html: str) -> list[tuple[str, str]]:
    return [(each.form.value, each.text) for each in read(html)]


FORMS = {
    "inline": ("<p>She said “too late”.</p>", [("inline", "too late")]),
    "a q element": ("<p>She said <q>too late</q>.</p>", [("element", "too late")]),
    "marks in a q element": (
        "<p><q>It was “too late”</q>.</p>",
        [("element", "It was “too late”"), ("inline", "too late")],
    ),
    "in a list": ("<ul><li>“One of them”</li></ul>", [("inline", "One of them")]),
    "in a table": ("<table><tr><td>“One of them”</td></tr></table>", [("inline", "One of them")]),
    "in a footnote": (
        '<div class="footnote"><ol><li id="fn:1">“One of them”</li></ol></div>',
        [("inline", "One of them")],
    ),
    "in an admonition": (
        '<div class="admonition tip"><p>“One of them”</p></div>',
        [("inline", "One of them")],
    ),
    "through emphasis and links": (
        '<p>“too <em>very</em> <a href="x">late</a>”</p>',
        [("inline", "too very late")],
    ),
    "with inline code": ('<p>“use <code>"x"</code> now”</p>', [("inline", 'use "x" now')]),
    "not in code": ('<p>Type <code>print("too late")</code>.</p>', []),
    "not in an attribute list left as text": ('<p>She left {data-source="minutes"}.</p>', []),
    "a block quote": ("<blockquote><p>Too late.</p></blockquote>", [("block", "Too late.")]),
    "its paragraphs together": (
        "<blockquote><p>Too</p><p>late.</p></blockquote>",
        [("block", "Too\n\nlate.")],
    ),
    "a block quote with marks of its own": (
        "<blockquote><p>“Too late.”</p></blockquote>",
        [("block", "Too late.")],
    ),
    "its reference left out": (
        "<blockquote><p>“It was far too late for that.” [Hale, <em>Tides</em>, p. 3]</p></blockquote>",
        [("block", "It was far too late for that.")],
    ),
    "a block quote that quotes": (
        "<blockquote><p>The pier fell, and Hale said “no” to all who asked her.</p></blockquote>",
        [("block", "The pier fell, and Hale said “no” to all who asked her."), ("inline", "no")],
    ),
    "a pull quote": ('<aside class="pullquote"><p>Too late.</p></aside>', [("pull", "Too late.")]),
    "a quote admonition": (
        '<div class="admonition quote"><p class="admonition-title">Quote</p><p>Too late.</p></div>',
        [("pull", "Too late.")],
    ),
    "a figure with a caption": (
        "<figure><blockquote><p>Too late.</p></blockquote><figcaption>— Ada Hale</figcaption></figure>",
        [("block", "Too late.")],
    ),
    "a picture with a caption is no quote": ("<figure><img><figcaption>The pier</figcaption></figure>", []),
    "a note at the side is no quote": ('<aside class="note"><p>Mind the step.</p></aside>', []),
    "a callout is no quote": ("<blockquote><p>[!TIP]<br>Mind the step.</p></blockquote>", []),
    "several quotes in one block quote": (
        "<blockquote><p>Too late.</p><p>— Ada Hale</p><p>Too soon.</p><p>— Tom Reed</p></blockquote>",
        [("block", "Too late."), ("block", "Too soon.")],
    ),
}


@pytest.mark.parametrize(("html", "expected"), FORMS.values(), ids=FORMS)
def test_quotations_are_found_in_their_form(html: str, expected: list[tuple[str, str]]) -> None:
    assert forms(html) == expected


def test_a_quotation_goes_on_in_paragraphs_that_open_it_again() -> None:
    first, second, third = read("<p>Hale said: “One.</p><p>“Two.</p><p>“Three.” She left.</p>")
    assert [each.text for each in (first, second, third)] == ["One.", "Two.", "Three."]
    assert [each.continued for each in (first, second, third)] == [False, True, True]
    assert first.group == second.group == third.group
    assert all(each.closed for each in (first, second, third))


def test_a_quotation_goes_on_in_a_paragraph_that_only_closes_it() -> None:
    first, second = read("<p>Hale sagte: „Eins.</p><p>Zwei.“ Dann ging sie.</p>", "de")
    assert (first.closed, second.text, second.continued) == (True, "Zwei.", True)
    assert first.group == second.group


def test_a_quotation_that_is_never_closed_ends_with_its_paragraph() -> None:
    first, second = read("<p>Hale said: “One. Two.</p><p>Then she said “three”.</p>")
    assert (first.text, first.closed) == ("One. Two.", False)
    assert (second.text, second.closed) == ("three", True)


def test_a_quotation_does_not_go_on_in_another_list_item() -> None:
    first, second = read("<ul><li>“One.</li><li>“Two.”</li></ul>")
    assert (first.closed, second.continued) == (False, False)


def test_nested_quotations_know_their_depth() -> None:
    assert [each.depth for each in read("<p>“A ‘b “c d” e’ f”</p>")] == [0, 1, 2]


def test_separate_pairs_are_separate_groups() -> None:
    one, two = read("<p>“One.” Then “two.”</p>")
    assert one.group != two.group


def test_a_quotation_has_the_language_of_its_element() -> None:
    (quotation,) = read('<p lang="fr">« trop tard »</p>')
    assert quotation.language == "fr"


def test_an_aside_of_one_short_paragraph_may_be_a_pull_quote() -> None:
    (quotation,) = read("<aside><p>We came an hour too late.</p></aside>")
    assert quotation.form is Form.PULL


HTML_PIECES = st.lists(
    st.sampled_from(
        ["<p>", "</p>", "<blockquote>", "</blockquote>", "<q>", "</q>", "<em>", "</em>", "<li>", "<br>", "<code>", "</code>",
         "“too late”", "‘no’", "„so“", '"a b"', "“", "”", "'", " ", "\n", "words here", "— Ada Hale", "&nbsp;", "&ldquo;",
         '<sup id="fnref:1"><a class="footnote-ref" href="#fn:1">1</a></sup>', "<aside>", "</aside>", "<hr>", "<td>", "a's "]
    ),
    max_size=30,
).map("".join)  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(HTML_PIECES)
def test_the_text_of_a_quotation_stands_where_it_says(html: str) -> None:
    document = read_blocks(html)
    for quotation in extraction.find(document, language("en")).quotations:
        assert document.text[quotation.start : quotation.end] == quotation.text
        assert quotation.text == quotation.text.strip() != ""


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="ab “”„\"'‘’«».,\n", max_size=80))
def test_offsets_of_plain_text_count_in_the_given_string(text: str) -> None:
    document = plain_blocks(text)
    assert document.text == text
    for quotation in extraction.find(document, language("en")).quotations:
        assert text[quotation.start : quotation.end] == quotation.text
