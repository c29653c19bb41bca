"""Marks and HTML inside Markdown: what they do to the words of a source."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.sources.preparing import prepare


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("The names ==are in the book== of the port.", "The names are in the book of the port."),
        ("The ==names `a == b` are== kept.", "The names a == b are kept."),
        ("It holds if a == b and c == d here.", "It holds if a == b and c == d here."),
        ("a==b and c==d", "a==b and c==d"),
        ("One in 10^6^ fails.", "One in 10⁶ fails."),
        ("One in 10<sup>6</sup> fails.", "One in 10⁶ fails."),
        ("The 19<sup>th</sup> day.", "The 19th day."),
        ("2^n and 3^n stay.", "2^n and 3^n stay."),
        ("H~2~O boils.", "H2O boils."),
        ("It is ^^wholly^^ new.", "It is wholly new."),
        ("It is ++wholly++ new.", "It is wholly new."),
        ("The lamp :material-lamp: glows at 1:2:3.", "The lamp glows at 1:2:3."),
        ("Write `:material-lamp:` for it.", "Write :material-lamp: for it."),
        ("C++ and D++ stay, and so do i++ and `++j++`.", "C++ and D++ stay, and so do i++ and ++j++."),
        ("It is {--not --}new and {++quite ++}old.{>>why?<<}", "It is new and quite old."),
        ("The board has ~~not~~ agreed.", "The board has agreed."),
        ("The board has <s>not</s> agreed.", "The board has agreed."),
        ("The board <span style='display:none'>never</span> agreed.", "The board agreed."),
        ("It met.\n\n<div hidden>It fled.</div>", "It met."),
        ("It met.\n\n<div hidden>\n\nIt fled.\n\n</div>\n\nIt rose.", "It met.\n\nIt rose."),
        ("<div hidden>\n\nNever closed, never hidden.", "Never closed, never hidden."),
        ("<!-- <b>gone</b> -->\n\nIt met.", "It met."),
        ("It met.{#a-b.c .n\nrole='x'} It rose.", "It met.\nIt rose."),
        ("It met [at noon]{.small} there.", "It met at noon there."),
        ("It met.[1](notes.xhtml#note-1){.noteref} It rose.", "It met.[1] It rose."),
        ("It met in [1914](years.html) there.", "It met in 1914 there."),
        ("The set {a, b} and [x] stay.", "The set {a, b} and [x] stay."),
        ("<table><tr><td>Elsa</td><td>90</td></tr></table>", "Elsa 90"),
    ],
)  # fmt: skip
def test_marks_are_read_as_what_they_show(markdown: str, expected: str) -> None:
    assert prepare(markdown, media_type="text/markdown").text == expected


def test_lines_stay_right_around_marks_that_run_over_them() -> None:
    text = prepare("One ==two\nthree== four\nfive", media_type="text/markdown")
    assert text.text == "One two\nthree four\nfive"
    assert text.lines == (1, 2, 3)


def test_an_article_quoted_in_a_block_is_a_place_inside_the_one_that_quotes_it() -> None:
    markdown = (
        "## Article 1\n\nIt is amended:\n\n> *Article 5a*\n>\n> 1. It floats.\n\n## Article 2\n\nAt once."
    )
    sections = prepare(markdown, media_type="text/markdown").sections
    assert [(mark.label, mark.level) for mark in sections] == [
        ("Article 1", 2),
        ("Article 5a", 12),
        ("Article 2", 2),
    ]
