"""What a reader of a page sees is read, and nothing else: hidden words, struck words, signs beside the text, raised figures."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.reading.html.blocks import read_blocks


def text(html: str) -> str:
    return read_blocks(html).text


HIDDEN = [
    "<span hidden>not</span>",
    "<span style='display: none'>not</span>",
    "<span style='DISPLAY:NONE !important'>not</span>",
    "<b style='visibility:hidden'>not</b>",
    "<b style='visibility:collapse'><i>not</i></b>",
    "<span style='opacity:0.0'>not</span>",
    "<span style='font-size:0'>not</span>",
    "<span style='color:transparent'>not</span>",
    "<span style='color: #fff; background: white'>not</span>",
    "<span style='position:absolute; left:-9999px'>not</span>",
    "<span style='clip-path: inset(50%)'>not</span>",
    "<span style='position:absolute;width:1px;height:1px;overflow:hidden'>not</span>",
    "<span style='transform: scale(0)'>not</span>",
    "<span class='sr-only'>not</span>",
    "<span class='x visually-hidden'>not</span>",
    "<span class='govuk-visually-hidden'>not</span>",
    "<span class='screen-reader-text'>not</span>",
    "<span class='d-none'>not</span>",
    "<template>not</template>",
    "<noscript>not</noscript>",
    "<dialog>not</dialog>",
    "<del>not</del>",
    "<s>not</s>",
    "<strike>not</strike>",
    "<span style='text-decoration: underline line-through'>not</span>",
    "<span class='text-decoration-line-through'>not</span>",
    "<svg><title>not</title><desc>not</desc></svg>",
    "<object data='x.pdf'>not</object>",
    "<select><option>not</option></select>".replace("<option>", "<option hidden>"),
    "<span class='material-icons'>not</span>",
    "<a class='headerlink' href='#x'>¶</a>",
    "<a href='#x'>#</a>",
]
SHOWN = [
    "<span aria-hidden='true'>not</span>",
    "<button>not</button>",
    "<textarea>not</textarea>",
    "<label>not</label>",
    "<output>not</output>",
    "<dialog open>not</dialog>",
    "<object>not</object>",
    "<svg><text>not</text><desc>drawn</desc></svg>",
    "<select><option>not</option><option>never</option></select>",
    "<input value='not'>",
    "<span class='toc'>not</span>",
    "<span class='linenos'>not</span>",
    "<span class='copybtn'>not</span>",
    "<a class='permalink' href='#x'>not</a>",
    "<a class='footnote-ref' href='#fn:1'>not</a>",
    "<sup id='fnref:1'><a href='#fn:1'>not</a></sup>",
    "<span class='katex-html'>not</span>",
    "<span class='d-none d-md-inline'>not</span>",
    "<span class='d-none-of-these'>not</span>",
    "<span style='font-size:0.9em'>not</span>",
    "<span style='color:transparent;background-clip:text'>not</span>",
    "<del style='text-decoration:none'>not</del>",
    "<span style='visibility:hidden'><i style='visibility:visible'>not</i></span>",
    "<ins>not</ins>",
]


@pytest.mark.parametrize("element", HIDDEN)
def test_what_is_hidden_or_struck_is_not_read(element: str) -> None:
    assert text(f"<p>It has {element} been shut.</p>") == "It has been shut."


@pytest.mark.parametrize("element", SHOWN)
def test_what_is_shown_is_read(element: str) -> None:
    assert text(f"<p>It has {element} been shut.</p>") == "It has not been shut."


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<div class='toc'><p>The pier</p></div><p>Text.</p>", "Text."),
        ("<nav><p>The pier</p></nav><p>Text.</p>", "Text."),
        ("<blockquote><p>It is <span class='toc'>not</span> shut.</p></blockquote>", "It is not shut."),
        ("<h2>Head<a class='headerlink' href='#x'>Link here</a></h2>", "Head"),
        ("<details><summary>More</summary><p>It is not shut.</p></details>", "More\n\nIt is not shut."),
        ("<label>One</label><label>Two</label>", "One\n\nTwo"),
        ("<svg><text>One</text><text>Two</text></svg>", "One\n\nTwo"),
    ],
)
def test_page_furniture_is_what_stands_outside_of_what_is_said(html: str, words: str) -> None:
    assert text(html) == words


def test_footnote_references_are_remembered_but_are_no_text() -> None:
    document = read_blocks(
        '<p>“Too<sup id="fnref:1"><a class="footnote-ref" href="#fn:1">1</a></sup> late”</p>'
    )
    assert document.text == "“Too late”"
    assert [(note.start, note.note) for note in document.blocks[0].notes] == [(4, "fn:1")]


MARKS = {
    "a number in brackets": ('late<sup>[<a href="#fn1">1</a>]</sup>.', "late."),
    "a raised figure inside its link": ('late<a href="#fn1"><sup>1</sup></a>.', "late."),
    "a sign": ('late<a class="footnote-ref" href="#fn1">†</a>.', "late."),
    "a word and a number": ('late<sup><a href="#n3">[note 3]</a></sup>.', "late."),
    "a letter": ('late<sup><a href="#a">a</a></sup>.', "late."),
    "several": ('late<sup><a href="#f1">1</a>, <a href="#f2">2</a></sup>.', "late."),
    "a raised sign": ('late<a class="footnote-ref" href="#fn:x">²</a>.', "late."),
    "behind a number": ('in 2014<sup><a class="footnote-ref" href="#fn:1">1</a></sup>.', "in 2014."),
    "behind a number, by its place": ('in 2014<sup><a class="footnote-ref" href="#fn:2">1</a></sup>.', "in 2014."),
    "digits of its own": ('21<sup><a class="footnote-ref" href="#fn:1">00</a></sup> men', "21⁰⁰ men"),
    "another number than its own": ('21<sup><a class="footnote-ref" href="#fn:1">50</a></sup> men', "21⁵⁰ men"),
    "words beside the mark": ('late<sup>r <a href="#f1">1</a></sup>.', "later ."),
}  # fmt: skip


@pytest.mark.parametrize(("html", "words"), MARKS.values(), ids=MARKS)
def test_only_plain_footnote_marks_are_no_text(html: str, words: str) -> None:
    assert text(f"<p>{html}</p>") == words


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("10<sup>6</sup> ships", "10⁶ ships"),
        ("10<sup>−3</sup> of them", "10⁻³ of them"),
        ("9 m<sup>2</sup> each", "9 m² each"),
        ("the 19<sup>th</sup> ship", "the 19th ship"),
        ("CO<sub>2</sub> and 10<sub>2</sub>", "CO2 and 10₂"),
    ],
)
def test_raised_and_lowered_figures_keep_their_height(html: str, words: str) -> None:
    assert text(f"<p>{html}</p>") == words
