"""What of a saved page counts as the document's words: not what is hidden, struck out, or beside the document."""

from __future__ import annotations

import pytest
from conftest import LINEAR, lines_growth, work_growth

from mkdocs_quotecheck.sources.preparing import prepare

TEXT = "The pilots met at noon and agreed on a new rota for the summer."


def read(html: str) -> str:
    return prepare(html, media_type="text/html").text


def page(part: str) -> str:
    return f"<html><body><main><h1>Rota</h1><p>{TEXT}</p>{part}</main></body></html>"


@pytest.mark.parametrize(
    "part",
    [
        "<p hidden>Gone.</p>",
        "<p style='display: none'>Gone.</p>",
        "<p style='DISPLAY:none !important'>Gone.</p>",
        "<div style='visibility:hidden'><p>Gone.</p></div>",
        "<p style='opacity:0'>Gone.</p>",
        "<p style='font-size:0px'>Gone.</p>",
        "<p style='position:absolute;left:-9999px'>Gone.</p>",
        "<p style='position:absolute;clip:rect(0 0 0 0)'>Gone.</p>",
        "<p style='height:0;overflow:hidden'>Gone.</p>",
        "<p style='color:#fff;background:white'>Gone.</p>",
        "<p aria-hidden='true'>Gone.</p>",
        "<p class='d-none'>Gone.</p>",
        "<p class='visually-hidden'>Gone.</p>",
        "<p class='govuk-visually-hidden'>Gone.</p>",
        "<style>.draft { display: none }</style><p class='draft'>Gone.</p>",
        "<style>@media screen { #d { visibility: hidden } }</style><p id='d'>Gone.</p>",
        "<p><del>Gone.</del></p>",
        "<p><s>Gone.</s></p>",
        "<p><strike>Gone.</strike></p>",
        "<p><span style='text-decoration: line-through'>Gone.</span></p>",
    ],
)
def test_what_is_hidden_or_struck_out_is_not_said(part: str) -> None:
    assert read(page(part)) == f"Rota\n\n{TEXT}"


@pytest.mark.parametrize(
    "part",
    [
        "<p style='display:block'>Here.</p>",
        "<p style='opacity:0.9;height:0'>Here.</p>",
        "<p class='d-none d-md-block'>Here.</p>",
        "<p class='hidden md:block'>Here.</p>",
        "<p hidden='until-found'>Here.</p>",
        "<button aria-controls='more'>More</button><p id='more' hidden>Here.</p>",
        "<a href='#' data-target='#more'>More</a><div id='more' style='display:none'>Here.</div>",
        "<div style='visibility:hidden'>Gone<p style='visibility:visible'>Here.</p></div>",
        "<p><span class='sr-only'>Here.</span><span aria-hidden='true'>Now.</span></p>",
        "<style>.draft { display: none } .open .draft { display: block }</style><p class='draft'>Here.</p>",
        "<style>@media print { .draft { display: none } }</style><p class='draft'>Here.</p>",
        "<style>.draft { display: none } p.draft { display: block }</style><p class='draft'>Here.</p>",
        "<p style='color:#fff;background:#000'>Here.</p>",
        "<p><ins>Here.</ins></p>",
    ],
)
def test_what_shows_at_all_is_said(part: str) -> None:
    assert read(page(part)).endswith("Here.")


@pytest.mark.parametrize(
    "part",
    [
        "<div id='comments'><h3>2 comments</h3><p>Gone.</p></div>",
        "<ol class='comment-list'><li class='comment'>Gone.</li></ol>",
        "<section class='leserkommentare'><p>Gone.</p></section>",
        "<div class='cookie-banner'><p>Gone.</p></div>",
        "<div id='onetrust-consent-sdk'>Gone.</div>",
        "<div class='related-posts'><h3>Gone</h3><ul><li><a href='/a'>Gone</a></li></ul></div>",
        "<div class='teaser'><h3><a href='/a'>Gone</a></h3><p>Gone too.</p></div>",
        "<section><h3>You may also like</h3><a href='/a'>Gone</a></section>",
        "<div aria-label='Mehr zum Thema'><a href='/a'>Gone</a></div>",
        "<p>Read more: <a href='/a'>Gone</a></p>",
        "<p>À lire aussi : <a href='/a'>Gone</a></p>",
        "<p>Advertisement</p>",
        "<p>Anzeige</p>",
        "<div class='newsletter-signup'><p>Gone</p><input type='email'></div>",
        "<div class='share-buttons'><a href='#'>Gone</a></div>",
    ],
)
def test_boxes_of_the_page_are_no_part_of_the_document(part: str) -> None:
    assert read(page(part)) == f"Rota\n\n{TEXT}"


@pytest.mark.parametrize(
    "part",
    [
        "<section id='comments'><h2>Comments</h2><p>Here.</p></section>",
        "<div class='tag-comments'><p>Here.</p></div>",
        "<pre><code><span class='comment'>Here.</span></code></pre>",
        "<section class='cookies'><p>Here.</p></section>",
        "<div class='related-work'><p>Here.</p></div>",
        "<p class='teaser'>Here.</p>",
        "<div class='social'><p>A long paragraph on social matters with no link in it.</p><p>Here.</p></div>",
        "<div class='newsletter'><p>Here.</p></div>",
        "<section><h3>Related articles</h3><p>They are read with care, and nobody has asked why. Here.</p></section>",
        "<p>Read more: the board did, and it changed its mind. Here.</p>",
        "<p>Advertisement of the post was slow. Here.</p>",
    ],
)
def test_parts_of_the_document_stay_whatever_they_are_called(part: str) -> None:
    assert read(page(part)).endswith("Here.")


def test_a_discussion_is_what_its_comments_say() -> None:
    html = "<h1>Lamp</h1><div class='comment'><p>It is lit.</p></div><div class='comment'><p>It is not.</p></div>"
    assert read(html) == "Lamp\n\nIt is lit.\n\nIt is not."


@pytest.mark.parametrize(
    "box",
    [
        "<aside><p>Beside.</p></aside>",
        "<figure><img src='a.png'><figcaption>Beside.</figcaption></figure>",
        "<div class='pull-quote'>Beside.</div>",
        "<div class='xyz'><p>Beside.</p></div>",
    ],
)
def test_what_stands_beside_the_text_follows_it(box: str) -> None:
    html = f"<article><p>The lamp is lit when</p>{box}<p>the tide turns.</p></article>"
    assert read(html).split() == ["The", "lamp", "is", "lit", "when", "the", "tide", "turns.", "Beside."]


def test_a_list_that_goes_on_with_a_sentence_stays_in_it() -> None:
    html = "<article><p>The keeper shall,</p><div><p>if asked,</p></div><p>light the lamp.</p></article>"
    assert read(html).split() == ["The", "keeper", "shall,", "if", "asked,", "light", "the", "lamp."]


def test_what_stands_beside_a_section_stays_under_its_heading() -> None:
    html = (
        "<main><h2>2 Oil</h2><p>Oil burns.</p><aside>Beside.</aside><h2>3 Wicks</h2><p>They burn.</p></main>"
    )
    text = prepare(html, media_type="text/html")
    assert [mark.label for mark in text.sections] == ["2 Oil", "3 Wicks", "2 Oil"]
    assert text.text[text.sections[-1].offset :] == "Beside."


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<sp><speaker>HALE</speaker><ab>Nobody came.</ab></sp>", "HALE\nNobody came."),
        ("<p>An <hi>un</hi>known word</p>", "An unknown word"),
        ("<p>The <x-term>un</x-term>known</p>", "The unknown"),
        ("<p>Nobody came<lb/>to the quay</p>", "Nobody came\nto the quay"),
        ("<my-card>One</my-card><my-card>Two</my-card>", "One\nTwo"),
        ("<p>lit<svg><text>icon</text></svg>again</p>", "lit again"),
        ("<p>x = <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math></p>", "x = 1/2"),
        ("<p><math><msup><mn>10</mn><mn>6</mn></msup></math> drops</p>", "10⁶ drops"),
        ("<p>A lamp<span class='mw-editsection'>[<a href='#'>edit</a>]</span> burns</p>", "A lamp burns"),
        (
            "<p>A lamp<sup class='noprint Inline-Template'>[<i>citation needed</i>]</sup> burns</p>",
            "A lamp burns",
        ),
    ],
)
def test_words_of_foreign_elements_are_neither_glued_nor_cut(html: str, expected: str) -> None:
    assert read(html) == expected


EURLEX = """<div><p class="oj-ti-section-1">CHAPTER II</p>
<div id="art_7"><p class="oj-ti-art">Article 7</p><p class="oj-sti-art">Lamps</p><p>A lamp burns.</p></div>
<div id="art_8"><p class="oj-ti-art">Article 8</p><p>(1) the following Article is inserted:</p>
<p class="oj-ti-art">‘Article 4a</p><p>A horn sounds.’</p></div></div>"""


def test_articles_that_no_heading_element_marks_are_places() -> None:
    sections = prepare(EURLEX, media_type="text/html").sections
    assert [(mark.label, mark.level) for mark in sections] == [
        ("CHAPTER II", 7),
        ("Article 7", 9),
        ("Lamps", 13),
        ("Article 8", 9),
        ("‘Article 4a", 12),
    ]


@pytest.mark.parametrize(
    ("piece", "before", "behind"),
    [
        ("<div class='related teaser'>", "", "x"),
        ("<aside>", "", "x"),
        ("<div class='comments'>", "", "x"),
        (".a{display:none}.a{display:block}", "<style>", f"</style>{'<p class=a>x</p>' * 50}"),
        ("<p class='a'>x</p>", "<style>.a{display:none}</style>", ""),
    ],
    ids=["boxes", "asides", "comments", "rules", "paragraphs"],
)
def test_hostile_elements_and_rules_cost_their_number(piece: str, before: str, behind: str) -> None:
    assert lines_growth(lambda count: read(before + piece * count + behind), 200) < LINEAR


@pytest.mark.parametrize(
    ("piece", "before", "behind", "size"),
    [("@media x{", "<style>", "", 25_000), ("a:", "<p style='", "'>x", 50_000)],
    ids=["at-rules", "style"],
)
def test_hostile_styles_cost_no_more_than_their_length(
    piece: str, before: str, behind: str, size: int
) -> None:
    """Patterns read these, and run no lines."""
    assert work_growth(lambda count: read(before + piece * count + behind), size) < LINEAR


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>The kiln<sup>a</sup> and men<sup>b</sup> were cold.</p>", "The kiln[a] and men[b] were cold."),
        ("<p>The kiln;<sup>e</sup> the men<sup>f</sup> ran.</p>", "The kiln;[e] the men[f] ran."),
        ("<p>The XX<sup>e</sup> and the XIX<sup>e</sup> day.</p>", "The XXe and the XIXe day."),
        ("<p>Gen<sup>l</sup> Hale met Cap<sup>t</sup> Lind.</p>", "Genl Hale met Capt Lind."),
    ],
)
def test_raised_letters_that_count_up_are_marks_of_notes(html: str, expected: str) -> None:
    assert prepare(html, media_type="text/html").text == expected
