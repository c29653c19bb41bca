"""HTML and plain text → blocks: what is text, what kind of block it is, and what is left out."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.reading.html.blocks import plain_blocks, read_blocks


def kinds(html: str) -> list[tuple[str, str]]:
    document = read_blocks(html)
    return [(block.kind.value, document.words(block)) for block in document.blocks]


KINDS = {
    "paragraphs": ("<p>One.</p><p>Two.</p>", [("paragraph", "One."), ("paragraph", "Two.")]),
    "inline elements join": (
        "<p>un<em>believ</em>able <abbr title='x'>HTML</abbr></p>",
        [("paragraph", "unbelievable HTML")],
    ),
    "white space collapses": ("<p>a  b\t c\n  d</p>", [("paragraph", "a b c\nd")]),
    "a line break is a new line": ("<p>One<br />two</p>", [("paragraph", "One\ntwo")]),
    "entities": ("<p>&ldquo;caf&eacute;&rdquo; &amp; &lt;b&gt;</p>", [("paragraph", "“café” & <b>")]),
    "a heading without its permalink": (
        '<h2 id="x">Head<a class="headerlink" href="#x">¶</a></h2>',
        [("heading", "Head")],
    ),
    "list items": ("<ul><li>One<li><p>Two</p></ul>", [("item", "One"), ("item", "Two")]),
    "table cells": ("<table><tr><th>H</th><td>C</td></tr></table>", [("cell", "H"), ("cell", "C")]),
    "text beside blocks": (
        "<div>before<p>in</p>after</div>",
        [(("paragraph"), w) for w in ("before", "in", "after")],
    ),
    "an admonition": (
        '<div class="admonition note"><p class="admonition-title">Note</p><p>Text.</p></div>',
        [("summary", "Note"), ("paragraph", "Text.")],
    ),
    "tabs": (
        '<div class="tabbed-set"><input type="radio"><label>Tab</label><div class="tabbed-block"><p>In it.</p></div></div>',
        [("summary", "Tab"), ("paragraph", "In it.")],
    ),
    "a footnote": (
        '<div class="footnote"><hr><ol><li id="fn:1"><p>Minutes, p. 4.<a class="footnote-backref" href="#">↩</a></p></li></ol></div>',
        [("footnote", "Minutes, p. 4.")],
    ),
    "a block quote": ("<blockquote><p>Words.</p></blockquote>", [("quote", "Words.")]),
    "lists in a block quote": ("<blockquote><ul><li>Words.</li></ul></blockquote>", [("quote", "Words.")]),
    "a callout is no quote": (
        "<blockquote><p>[!NOTE] Mind this.</p></blockquote>",
        [("paragraph", "[!NOTE] Mind this.")],
    ),
    "a callout that a quote ran into": (
        "<blockquote><p>Words.</p><p>[!TIP]\nMind this.</p></blockquote>",
        [("quote", "Words."), ("paragraph", "[!TIP]\nMind this.")],
    ),
    "a quote callout is one": (
        "<blockquote><p>[!QUOTE]\nToo late.</p></blockquote>",
        [("quote", "Too late.")],
    ),
}


@pytest.mark.parametrize(("html", "expected"), KINDS.values(), ids=KINDS)
def test_elements_become_blocks_of_their_kind(html: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(html) == expected


@pytest.mark.parametrize(
    "html",
    [
        "<script>“x”</script>",
        "<style>“x”</style>",
        "<pre><code>“x”</code></pre>",
        "<nav><p>“x”</p></nav>",
        "<svg><title>“x”</title></svg>",
        '<div class="toc"><p>“x”</p></div>',
        "<p><span hidden>“x”</span></p>",
        "<p><del>“x”</del></p>",
        "<!-- “x” -->",
        "<dialog><p>“x”</p></dialog>",
    ],
)
def test_what_is_no_running_text_is_left_out(html: str) -> None:
    assert kinds(html) == []


def test_links_keep_their_address_and_place() -> None:
    document = read_blocks('<p>See <a href="https://example.org/minutes">the minutes</a>.</p>')
    (link,) = document.blocks[0].links
    assert (document.text[link.start : link.end], link.href) == ("the minutes", "https://example.org/minutes")


def test_blocks_stand_where_the_text_says() -> None:
    document = read_blocks("<h1>A</h1><p>B<br>C</p><ul><li>D</li></ul>")
    assert document.text == "A\n\nB\nC\n\nD"
    assert [document.words(block) for block in document.blocks] == ["A", "B\nC", "D"]


def test_a_language_holds_until_its_element_ends() -> None:
    document = read_blocks('<div lang="fr"><p>Un</p><p lang="de">Zwei</p><p>Trois</p></div><p>Four</p>')
    assert [block.lang for block in document.blocks] == ["fr", "de", "fr", None]


@pytest.mark.parametrize(
    "html",
    [
        "",
        " ",
        "<p>",
        "\x00",
        "a\x00b",
        "\ud800<p>“a",
        "<div>" * 5_000 + "“x”",
        "<q>a" * 5_000,
        "</p></p>",
        "<" * 500,
    ],
    ids=repr,
)
def test_broken_html_never_crashes(html: str) -> None:
    document = read_blocks(html)
    assert all(0 <= block.start < block.end <= len(document.text) for block in document.blocks)


def test_plain_text_is_split_at_blank_lines() -> None:
    document = plain_blocks("\nOne\ntwo.\n \nThree.\n")
    assert [document.words(block) for block in document.blocks] == ["One\ntwo.", "Three."]


def test_plain_text_without_blank_lines_is_split_at_line_ends() -> None:
    document = plain_blocks("One.\nTwo.\n")
    assert [document.words(block) for block in document.blocks] == ["One.", "Two."]
