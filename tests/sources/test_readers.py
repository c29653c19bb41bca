"""Each reader takes out the words, and keeps the way back to their line in the file."""

from __future__ import annotations

from textwrap import dedent

import pytest

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import Mark, SourceText
from mkdocs_quotecheck.sources import prepare
from mkdocs_quotecheck.sources.formats import format_of_suffix, formats


def prepared(media_type: str, text: str) -> SourceText:
    return prepare(dedent(text), media_type=media_type)


def numbered(text: SourceText) -> list[tuple[int, str]]:
    """Each line of the text that has words, with the line of the file it is said to stand on."""
    lines = text.text.split("\n")
    assert len(lines) == len(text.lines)
    return [(number, line) for number, line in zip(text.lines, lines, strict=True) if line.strip()]


def words_of(marks: tuple[Mark, ...], text: SourceText) -> list[tuple[str, str]]:
    """Each mark's label with the text's first word behind it."""
    return [(mark.label, text.text[mark.offset :].split()[0]) for mark in marks]


HTML = """\
<!DOCTYPE html>
<html><head><title>A title</title><style>p { color: red }</style></head>
<body>
<header><p>The site's head</p></header>
<nav><a href="/">Home</a></nav>
<main>
<h1>The <em>Harbour</em> Board<a class="headerlink" href="#x">¶</a></h1>
<p>The harbour
   stays <b>op</b>en&nbsp;until<br>the ice comes.</p>
<script>if (1 < 2) { alert("no") }</script>
<p>Depth: 10<sup>6</sup> drops<sup><a href="#fn:1">1</a></sup> of CO<sub>2</sub>, on the 19<sup>th</sup>.</p>
<ul><li>First</li><li>Second</li></ul>
<!-- a remark
over two lines --><p hidden>Secret</p>
<table><tr><td>a</td><td>b</td></tr></table>
<p>She said <q>no</q>.</p>
</main>
<footer>The site's foot</footer>
</body></html>
"""


def test_html_gives_the_main_text_with_its_lines() -> None:
    assert numbered(prepare(HTML, media_type="text/html")) == [
        (7, "The Harbour Board"),
        (8, "The harbour"),
        (9, "stays open\N{NO-BREAK SPACE}until"),
        (9, "the ice comes."),
        (11, "Depth: 10⁶ drops[1] of CO2, on the 19th."),
        (12, "First"),
        (12, "Second"),
        (15, "a b"),
        (16, "She said “no”."),
    ]


def test_html_headings_are_sections() -> None:
    text = prepare(HTML, media_type="text/html")
    assert text.sections == (Mark(0, "The Harbour Board", 1),)


@pytest.mark.parametrize(
    ("title", "html", "expected"),
    [
        ("without a main part the body counts", "<nav>Menu</nav><p>Words.</p><footer>Foot</footer>", "Words."),
        ("the only article is the main part", "<div>Teaser</div><article><header>By her</header>Words.</article>", "By her\n\nWords."),
        ("of several articles all count", "<article>One.</article><article>Two.</article>", "One.\n\nTwo."),
        ("an empty main part is passed over", "<main></main><p>Words.</p>", "Words."),
        ("a role marks the main part", "<div>Side</div><div role='main'>Words.</div>", "Words."),
        ("the foot of a block quote is its author line", "<blockquote><p>Words.</p><footer>— Hale</footer></blockquote>", "Words.\n\n— Hale"),
        ("what only screen readers hear is left out", "<p>A <a>link<span class='visually-hidden'> (new tab)</span></a>.</p>", "A link."),
        ("white space in code counts", "<pre>if a:\n    b</pre>", "if a:\n    b"),
        ("an unclosed element is closed", "<p>One<p>Two", "One\n\nTwo"),
        ("entities are what they stand for", "<p>&ldquo;a&rdquo; &amp; &#8212;</p>", "“a” & —"),
        ("an empty page has no text", "", ""),
    ],
)  # fmt: skip
def test_an_html_page_is_read_as_its_readers_see_it(title: str, html: str, expected: str) -> None:
    assert prepare(html, media_type="text/html").text == expected


def test_the_line_of_html_is_right_far_down_a_long_file() -> None:
    text = prepare("<p>\n" + "<b>x</b>\n" * 70_000 + "<i>end</i></p>", media_type="text/html")
    assert numbered(text)[-1] == (70_002, "end")


MARKDOWN = """\
    ---
    title: Front matter
    ---
    # The *Harbour* Board {#harbour}

    The **harbour** stays [open](https://example.org "now")
    until `the ice` comes.[^1]

    > Words that
    > were said.

    - one
    - two

    | Ship | Tons |
    |------|------|
    | Elsa | 90   |

    ```python
    depth = 4
      keel = 2
    ```

    !!! note "A note"
        It is dredged &amp; kept.

    <div class="box">
    Boxed <b>words</b>
    </div>

    [^1]: The footnote.
    """


def test_markdown_gives_the_words_with_their_lines() -> None:
    assert numbered(prepared("text/markdown", MARKDOWN)) == [
        (4, "The Harbour Board"),
        (6, "The harbour stays open"),
        (7, "until the ice comes.[1]"),
        (9, "Words that"),
        (10, "were said."),
        (12, "one"),
        (13, "two"),
        (15, "Ship Tons"),
        (17, "Elsa 90"),
        (20, "depth = 4"),
        (21, "  keel = 2"),
        (24, "A note"),
        (25, "It is dredged & kept."),
        (28, "Boxed words"),
        (31, "[1] The footnote."),
    ]


def test_markdown_headings_are_sections() -> None:
    text = prepared("text/markdown", MARKDOWN + "\n    Depths\n    ------\n")
    assert words_of(text.sections, text) == [("The Harbour Board", "The"), ("Depths", "Depths")]


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("Braces in code stay: `{a}`.", "Braces in code stay: {a}."),
        ("A sum {x + y} stays.", "A sum {x + y} stays."),
        ("An image ![of it](a.png) goes.", "An image goes."),
        ("A line  \nbreak", "A line\nbreak"),
        ("5 * 4 * 3 and snake_case_name", "5 * 4 * 3 and snake_case_name"),
        ("An <span>inline</span> tag", "An inline tag"),
        ("1990\\. A year", "1990. A year"),
        ("~~struck~~ out", "out"),
    ],
)
def test_a_markdown_document_is_read_as_its_readers_see_it(markdown: str, expected: str) -> None:
    assert prepare(markdown, media_type="text/markdown").text == expected


CAPTIONS = """\
    WEBVTT - Harbour board

    NOTE
    made by hand

    STYLE
    ::cue { color: red }

    intro
    00:01.000 --> 00:04.000 align:start
    <v Ada Hale>The <i>harbour</i> stays open &amp; safe
    until the ice comes.

    00:01:04.500 --> 00:01:09.000
    <v.loud Ada Hale>It does.</v>
    <v Tom Birk>Does it?</v>

    01:00:07.500 --> 01:00:09.000
    Does it?
    It does.
    """


def test_captions_give_the_spoken_words_with_lines_times_and_turns() -> None:
    text = prepared("text/vtt", CAPTIONS)
    assert numbered(text) == [
        (11, "The harbour stays open & safe"),
        (12, "until the ice comes."),
        (15, "It does."),
        (16, "Does it?"),
        (20, "It does."),
    ]
    assert words_of(text.times, text) == [("00:00:01", "The"), ("00:01:04", "It"), ("01:00:07", "It")]
    assert words_of(text.turns, text) == [("Ada Hale", "The"), ("Tom Birk", "Does")]


def test_subrip_is_read_like_webvtt() -> None:
    text = prepared(
        "text/vtt", "1\n00:00:01,000 --> 00:00:02,000\nWords.\n\n2\n00:00:03,000 --> 00:00:04,000\nMore.\n"
    )
    assert text.text == "Words.\nMore."
    assert [mark.label for mark in text.times] == ["00:00:01", "00:00:03"]


def test_captions_without_a_cue_are_refused() -> None:
    with pytest.raises(QuotecheckError, match="no timed cues"):
        prepare("WEBVTT\n\nJust words.\n", media_type="text/vtt")


STANDARD = """\
    Table of Contents

       1.  Introduction ................ 2
       2.  Retention ................... 3

    1.  Introduction

       Harbours keep logs.                                       [Page 2]
    \fDraft                       Harbour Logs

    2.  Retention

    2.1.  Of Log Books

       Log books MUST be kept for
       3.  Otherwise not a heading, since it goes on
       below.                                                    [Page 3]
    """


def test_plain_text_keeps_its_own_text_and_shows_pages_and_numbered_headings() -> None:
    text = prepared("text/plain", STANDARD)
    assert text.text == dedent(STANDARD)
    assert text.lines == ()
    assert words_of(text.pages, text) == [("2", "Table"), ("3", "Draft")]
    assert [mark.label for mark in text.sections] == ["1 Introduction", "2 Retention", "2.1 Of Log Books"]


def test_line_ends_of_other_systems_are_line_ends() -> None:
    assert prepare("One\r\ntwo\rthree").text == "One\ntwo\nthree"


def test_an_unknown_media_type_names_the_valid_ones() -> None:
    with pytest.raises(QuotecheckError) as caught:
        prepare("Words", media_type="text/markdwon")
    assert caught.value.remedy == (
        "Use one of text/html, text/markdown, text/plain, text/vtt. Did you mean “text/markdown”?"
    )


def test_every_format_is_found_in_its_folder_and_no_suffix_belongs_to_two() -> None:
    assert {
        "csv",
        "docx",
        "eml",
        "epub",
        "html",
        "jats",
        "markdown",
        "mhtml",
        "odt",
        "pdf",
        "plain",
        "rfc",
        "rtf",
    } < set(formats())
    suffixes = [suffix for form in formats().values() for suffix in form.suffixes]
    assert len(suffixes) == len(set(suffixes))
    for form in formats().values():
        assert (form.from_bytes is None) == bool(form.from_text or form.with_options)


@pytest.mark.parametrize(
    ("suffix", "name"),
    [(".TXT", "plain"), (".md", "markdown"), (".htm", "html"), (".docx", "docx"), (".wpd", None)],
)
def test_the_suffix_says_the_format(suffix: str, name: str | None) -> None:
    form = format_of_suffix(suffix)
    assert (form.name if form else None) == name


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("", "{}"),
        ("", "        - {} -"),
        ("", "Page {} of 40"),
        ("        {}", ""),
        ("{}      Harbour Board", ""),
        ("Harbour Board      {}", ""),
        ("Seite {}", ""),
    ],
)
def test_pages_of_a_text_are_called_by_the_numbers_at_their_head_or_foot(head: str, foot: str) -> None:
    body = "The ferry left the quay at dawn.\nIt came back at noon."
    pages = ["\n".join(filter(None, (head.format(n), body, foot.format(n)))) for n in (11, 12, 13)]
    read = prepared("text/plain", "\n\f".join(pages))
    assert [mark.label for mark in read.pages] == ["11", "12", "13"]


@pytest.mark.parametrize(
    "ends", [("1987", "", ""), ("", "", ""), ("12", "90", "41"), ("12 men", "13 men", "14 men")]
)
def test_pages_without_numbers_that_count_are_called_by_their_order(ends: tuple[str, ...]) -> None:
    read = prepared("text/plain", "\n\f".join(f"The ferry left the quay at dawn.\n{end}" for end in ends))
    assert [mark.label for mark in read.pages] == ["1", "2", "3"]


def test_a_suffix_has_the_format_that_a_look_through_all_finds() -> None:
    every = formats().values()
    suffixes = {suffix for form in every for suffix in form.suffixes} | {
        "",
        ".",
        ".xyz",
        ".os",
        ".plain",
        ".a.b",
    }
    for suffix in sorted(suffixes):
        assert format_of_suffix(suffix) is next((form for form in every if suffix in form.suffixes), None)
