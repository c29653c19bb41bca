"""The links to passages as a browser follows them: it goes to the passage that is meant, and to no other."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

import pytest
from headless import browser

from mkdocs_quotecheck import load_registry
from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.report.fragments import fragment

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

    from mkdocs_quotecheck.model import SourceText

__all__ = ["browser"]

URL = "https://example.org/log"
PARAGRAPHS = (
    "The lamp was lit at dusk.",
    "The lamp was lit at dusk and burned until seven, as the harbour-master's log has it.",
    "It’s the keeper’s § 4.2 on a–b, well-known and co-operative, e.g. in winter.",
    "Nobody came by boat (so they say); nobody was missed & nobody asked.",
    "The lamp was lit at dusk. Then the “second lamp” went out, and with it the third: all in one night.",
    "Die Straße zum Leuchtturm war naß, café-nah und voller Möwen.",
    "灯台の灯は夕方に点された。誰も船で来なかった。",
    "The lamp was lit at dusk and burned until eight, which nobody had expected at all.",
)
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Log</title>
<style>p {{ margin-bottom: 2000px }}</style><body>{}</body></html>"""
VISIBLE = """() => [...document.querySelectorAll("p")].filter(each => {
  const box = each.getBoundingClientRect(); return box.top < innerHeight && box.bottom > 0 }).map(each => each.id)"""


def written(paragraph: str) -> str:
    """A paragraph as sites write it: every third word emphasised, marks as entities."""
    words = [html.escape(word).replace("’", "&rsquo;") for word in paragraph.split()]
    return " ".join(f"<em>{word}</em>" if at % 3 == 2 else word for at, word in enumerate(words))


DOCUMENT = PAGE.format("".join(f'<p id="p{at}">{written(each)}</p>' for at, each in enumerate(PARAGRAPHS)))


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> SourceText:
    folder: Path = tmp_path_factory.mktemp("site")
    (folder / "log.html").write_text(DOCUMENT, encoding="utf-8")
    (folder / "sources.yml").write_text(
        f"version: 1\nsources:\n  - {{id: log, title: Log, path: log.html, url: {URL}}}\n", encoding="utf-8"
    )
    found = load_registry(folder / "sources.yml").text("log")
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("paragraph", "words"),
    [
        (1, "The lamp was lit at dusk and burned until seven"),
        (1, "burned until seven"),
        (2, "4.2 on a–b"),
        (2, "the keeper’s § 4.2"),
        (2, "well-known and co-operative"),
        (3, "(so they say); nobody was missed & nobody asked."),
        (4, "The lamp was lit at dusk. Then"),
        (4, "The lamp was lit at dusk."),
        (4, "Then the “second lamp” went out, and with it the third: all in one night."),
        (5, "zum Leuchtturm war naß, café-nah"),
        (6, "灯は夕方に点された"),
        (7, "The lamp was lit at dusk and burned until eight, which nobody had expected at all."),
    ],
)
def test_the_browser_goes_to_the_passage_that_is_meant(
    browser: Browser, text: SourceText, paragraph: int, words: str
) -> None:
    begins = 0
    for each in PARAGRAPHS[:paragraph]:
        begins = text.text.index(each, begins) + len(each)
    start = text.text.index(words, begins)
    leads = fragment(text, Span(start, start + len(words)))
    assert leads.startswith("#:~:text=")
    with browser.new_page(viewport={"width": 800, "height": 600}) as tab:
        tab.route("**/*", lambda route: route.fulfill(body=DOCUMENT, content_type="text/html; charset=utf-8"))
        tab.goto(f"{URL}{leads}")
        tab.wait_for_function("scrollY > 0")
        assert tab.evaluate(VISIBLE) == [f"p{paragraph}"]


def test_words_cut_inside_a_word_lead_nowhere(text: SourceText) -> None:
    start = text.text.index("eeper’s")
    assert fragment(text, Span(start, start + len("eeper’s § 4.2"))) == ""
