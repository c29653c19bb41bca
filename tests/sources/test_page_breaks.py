"""Page breaks of EPUB documents and numbers of printed pages in HTML are the pages of the source."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import prepare_source as prepare

BEFORE, AFTER = "The weir was broken.", "The mill had no wheel."


@pytest.mark.parametrize(
    ("mark", "label"),
    [
        ('<span epub:type="pagebreak" id="p13" title="13"></span>', "13"),
        ('<span role="doc-pagebreak" aria-label="13"></span>', "13"),
        ('<span role="doc-pagebreak" aria-label=" Page 13. "/>', "13"),
        ('<div epub:type="pagebreak" id="page_xiv"></div>', "xiv"),
        ('<span epub:type="pagebreak">13</span>', "13"),
        ('<hr epub:type="pagebreak" title="Seite 13">', "13"),
        ('<a class="pagenum" id="Page_13">[Pg 13]</a>', "13"),
        ('<span class="pagenum"><a id="Page_13">[p. 13]</a></span>', "13"),
        ('<span class="pageno">{13}</span>', "13"),
    ],
)
def test_a_page_begins_at(mark: str, label: str) -> None:
    text = prepare(f"<p>{BEFORE}</p><p>{mark}{AFTER}</p>", media_type="text/html")
    assert [(page.label, text.text[page.offset :]) for page in text.pages] == [(label, AFTER)]
    assert text.text == f"{BEFORE}\n\n{AFTER}"


@pytest.mark.parametrize(
    "mark",
    [
        '<span class="pagenum">Pagination of the first edition</span>',
        '<section epub:type="pagebreak">A chapter that was marked by mistake</section>',
        '<span class="page">13</span>',
    ],
)
def test_words_are_no_page_break(mark: str) -> None:
    text = prepare(f"<p>{BEFORE}</p><div>{mark} {AFTER}</div>", media_type="text/html")
    assert text.pages == ()
    assert len(text.text) > len(f"{BEFORE}\n\n{AFTER}")


def test_a_word_that_the_page_break_parts_stays_whole() -> None:
    page = '<p>The har<span epub:type="pagebreak" title="2"></span>bour is open.</p>'
    text = prepare(page, media_type="text/html")
    assert text.text == "The harbour is open."
    assert text.pages[0].offset == len("The har")


def test_what_stands_beside_the_text_keeps_its_page() -> None:
    page = (
        '<main><p><span epub:type="pagebreak" title="1"></span>One.</p><aside><p>Note.</p></aside>'
        '<p><span epub:type="pagebreak" title="2"></span>Two.</p></main>'
    )
    text = prepare(page, media_type="text/html")
    assert [(mark.label, text.text[mark.offset :].split()[0]) for mark in text.pages] == [
        ("1", "One."), ("2", "Two."), ("1", "Note."),
    ]  # fmt: skip
