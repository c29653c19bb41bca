"""Author lines: which blocks are one, for which quotation, and whom they name."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.model import Confidence, Person
from mkdocs_quotecheck.reading.html.blocks import read_blocks
from mkdocs_quotecheck.reading.quotations import credits as author_lines
from mkdocs_quotecheck.reading.quotations import extraction


def spoken(html: str) -> list[tuple[str, str | None]]:
    document = read_blocks(html)
    quotations = extraction.find(document, language("en")).quotations
    found = author_lines.credits_of(document, quotations)
    for each in found.values():
        assert document.text[slice(each.start, each.end)] == each.speaker
    return [
        (each.text, found[number].speaker if number in found else None)
        for number, each in enumerate(quotations)
    ]


QUOTE = "<blockquote><p>It was too late.</p></blockquote>"
LINES = {
    "a dash after the quote": (QUOTE + "<p>— Ada Hale</p>", "Ada Hale"),
    "an en dash and a link": (QUOTE + '<p>– <a href="x">Ada Hale on the radio</a></p>', "Ada Hale"),
    "two hyphens": (QUOTE + "<p>-- Ada Hale, harbour master</p>", "Ada Hale"),
    "a handle": (QUOTE + "<p>— @hale on the forum.</p>", "@hale"),
    "a description": (QUOTE + "<p>— the harbour master, 12 March</p>", "the harbour master"),
    "a name with a particle": (QUOTE + "<p>— Ada van der Hale in <em>Tides</em></p>", "Ada van der Hale"),
    "a bare name": (QUOTE + "<p>Ada Hale, harbour master</p>", "Ada Hale"),
    "a list of one": (QUOTE + "<ul><li>Ada Hale on the radio</li></ul>", "Ada Hale"),
    "set in once more, with a title": (
        "<blockquote><p>It was too late.</p><blockquote><p><strong>Ada Hale</strong>, <em>The Pier</em>, 8</p></blockquote></blockquote>",
        "Ada Hale",
    ),
    "set in once more, a name": (
        "<blockquote><p>It was too late.</p><blockquote><p>Hale</p></blockquote></blockquote>",
        "Hale",
    ),
    "inside, in a paragraph": (
        "<blockquote><p>It was too late.</p><p>— Ada Hale</p></blockquote>",
        "Ada Hale",
    ),
    "inside, on a line": ("<blockquote><p>It was too late.<br>— Ada Hale</p></blockquote>", "Ada Hale"),
    "inside, on a soft line": ("<blockquote><p>It was too late.\n— Ada Hale</p></blockquote>", "Ada Hale"),
    "inside, behind the sentence": (
        "<blockquote><p>“It was too late.” — Ada Hale</p></blockquote>",
        "Ada Hale",
    ),
    "a footer": ("<blockquote><p>It was too late.</p><footer>Ada Hale</footer></blockquote>", "Ada Hale"),
    "a cite element in a block quote of its own": (
        QUOTE + "<blockquote><p><cite>Ada Hale</cite></p></blockquote>",
        "Ada Hale",
    ),
    "a dash in a block quote of its own": (
        QUOTE + "<blockquote><p>— Ada Hale</p></blockquote>",
        "Ada Hale",
    ),
    "a cite element": (
        "<blockquote><p>It was too late.</p><footer>— <cite>Ada Hale</cite></footer></blockquote>",
        "Ada Hale",
    ),
    "a cite at the end": (
        "<blockquote><p>It was too late. <cite>Ada Hale</cite></p></blockquote>",
        "Ada Hale",
    ),
    "a class": (
        '<blockquote><p>It was too late.</p><p class="attribution">—Ada Hale</p></blockquote>',
        "Ada Hale",
    ),
    "a caption": (
        "<figure><blockquote><p>It was too late.</p></blockquote><figcaption>Ada Hale</figcaption></figure>",
        "Ada Hale",
    ),
    "a title of an admonition": (
        '<div class="admonition quote"><p class="admonition-title">Ada Hale</p><p>It was too late.</p></div>',
        "Ada Hale",
    ),
    "a dash in a pull quote": ("<aside><p>It was too late.</p><p>— Ada Hale</p></aside>", "Ada Hale"),
    "none": (QUOTE + "<p>The pier was closed the next day.</p>", None),
    "a default title": (
        '<div class="admonition quote"><p class="admonition-title">Quote</p><p>It was too late.</p></div>',
        None,
    ),
    "a heading after it": (QUOTE + "<h2>Ada Hale</h2>", None),
    "a list of several": (QUOTE + "<ul><li>Ada Hale</li><li>Tom Reed</li></ul>", None),
}


@pytest.mark.parametrize(("html", "speaker"), LINES.values(), ids=LINES)
def test_an_author_line_names_the_speaker(html: str, speaker: str | None) -> None:
    assert spoken(html) == [("It was too late.", speaker)]


def test_a_sentence_behind_a_dash_in_a_block_quote_of_its_own_is_no_author_line() -> None:
    html = QUOTE + "<blockquote><p>— Late, said Hale.</p></blockquote>"
    assert spoken(html) == [("It was too late.", None), ("— Late, said Hale.", None)]


def test_a_name_set_in_once_more_is_no_author_line_of_what_the_page_tells() -> None:
    html = (
        "<blockquote><p>The mole is “far too old for us all”.</p>"
        "<blockquote><p>Ada Hale</p></blockquote></blockquote>"
    )
    assert all(speaker is None for _, speaker in spoken(html))


def test_a_sentence_that_is_set_in_once_more_is_quoted() -> None:
    html = (
        QUOTE[: -len("</blockquote>")]
        + "<blockquote><p>The <em>pier</em> sank, too.</p></blockquote></blockquote>"
    )
    assert spoken(html) == [("It was too late.", None), ("The pier sank, too.", None)]


def test_each_quote_of_a_block_quote_has_its_own_author_line() -> None:
    html = "<blockquote><p>Late.</p><p>— Ada Hale</p><p>Soon.</p><p>Now.</p><p>— Tom Reed</p></blockquote>"
    assert spoken(html) == [("Late.", "Ada Hale"), ("Soon.\n\nNow.", "Tom Reed")]


def test_an_author_line_outside_speaks_for_the_last_quote_only() -> None:
    html = "<blockquote><p>Late.</p><p>— Ada Hale</p><p>Soon.</p></blockquote><p>— Tom Reed</p>"
    assert spoken(html) == [("Late.", "Ada Hale"), ("Soon.", "Tom Reed")]


def test_a_dash_inside_a_sentence_is_no_author_line() -> None:
    assert spoken("<blockquote><p>It was late —\nfar too late.</p></blockquote>") == [
        ("It was late —\nfar too late.", None)
    ]


def test_a_line_with_a_dash_is_sure_and_a_bare_one_is_not() -> None:
    def confidence(html: str) -> Confidence:
        document = read_blocks(html)
        (found,) = author_lines.credits_of(
            document, extraction.find(document, language("en")).quotations
        ).values()
        return found.confidence

    assert confidence(QUOTE + "<p>— Ada Hale</p>") is Confidence.HIGH
    assert confidence(QUOTE + "<p>Ada Hale, harbour master</p>") is Confidence.LOW


@pytest.mark.parametrize(
    ("behind", "sure"),
    [
        ("<p><em>Ada Hale</em></p>", True),
        ("<p><em>Ada Hale</em></p><p>She sold her boat.</p>", True),
        ("<p><em>Otto Lind</em></p>", False),
        ("<p>Ada Hale</p>", False),
        ("<p><em>Ada Hale</em></p>" + QUOTE, False),
    ],
)
def test_a_registered_name_in_type_of_its_own_is_sure(behind: str, sure: bool) -> None:
    document = read_blocks(QUOTE + behind)
    people = (Person("hale", "Ada Hale"),)
    found = author_lines.credits_of(document, extraction.find(document, language("en")).quotations, people)
    assert (found[0].confidence is Confidence.HIGH) is sure


def test_a_paragraph_with_a_colon_leads_over_to_a_quote() -> None:
    document = read_blocks("<p>Hale wrote:</p>" + QUOTE + "<p>And then:</p><p>More.</p>")
    assert [block.lead for block in document.blocks] == [None, 0, None, None]
