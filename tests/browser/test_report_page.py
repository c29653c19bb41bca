"""The report page as a browser shows it: what an editor sees, by mouse, keyboard and screen reader, whatever the texts are."""

from __future__ import annotations

from dataclasses import replace
from importlib.resources import files
from typing import TYPE_CHECKING

import pytest
from headless import browser
from playwright.sync_api import expect

from mkdocs_quotecheck import load_registry, pipeline
from mkdocs_quotecheck.model import Page, Report
from mkdocs_quotecheck.report.page import PageOptions, render
from mkdocs_quotecheck.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser
    from playwright.sync_api import Page as Tab

REGISTRY = """\
version: 1
people:
  - {id: ines, name: Ines Aldor}
sources:
  - id: log
    title: The keeper's log
    people: [ines]
    url: https://example.org/log
    text: |
      The lamp was lit at dusk and burned until seven. It was not cold on the gallery. Nobody came by boat that night.
"""
PARAGRAPHS = (
    "“The lamp was lit at dusk and burned until eleven,” said Ines Aldor.",
    "“[N]obody came by boat that night,” said Ines Aldor.",
    "“It was not cold on the gallery”, said Ines Aldor.",
    "“I saw it all from the window of the chip shop,” one visitor said.",
)
OPTIONS = PageOptions("Skerry", "https://example.org/blob/main/{path}#L{line}", "docs/", "../")


__all__ = ["browser"]
"""A fixture of `headless`, which is found by its name here."""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    path = tmp_path_factory.mktemp("site") / "sources.yml"
    path.write_text(REGISTRY, encoding="utf-8")
    html = "".join(f"<p>{each}</p>" for each in PARAGRAPHS)
    page = Page("docs/a.md", html, "\n\n".join(PARAGRAPHS), address="a/index.html")
    return pipeline.check_pages([page], load_registry(path), Settings())


@pytest.fixture
def tab(browser: Browser) -> Iterator[Tab]:
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    opened = context.new_page()
    asked: list[str] = []
    failed: list[str] = []
    opened.on("request", lambda request: asked.append(request.url))
    opened.on("pageerror", lambda error: failed.append(str(error)))
    opened.on("console", lambda message: failed.append(message.text) if message.type == "error" else None)
    yield opened
    assert failed == []
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    context.close()


def show(tab: Tab, folder: Path, report: Report, options: PageOptions = OPTIONS, state: str = "") -> None:
    file = folder / "index.html"
    file.write_text(render(report, options), encoding="utf-8")
    tab.goto(f"{file.as_uri()}{state}")


def test_every_quotation_is_a_card_with_verdict_speaker_and_both_wordings(
    tab: Tab, tmp_path: Path, report: Report
) -> None:
    show(tab, tmp_path, report)
    first = tab.locator("article").first
    assert tab.locator("article").count() == 4
    assert first.locator(".verdict").inner_text().split() == ["≠", "altered"]
    assert first.locator(".who").inner_text() == "Ines Aldor"
    assert first.locator("mark:not(.in):not(.may)").inner_text() == "eleven"
    assert first.locator("mark.in:not(.may)").inner_text() == "seven"
    assert "It was not cold" in first.locator(".ctx").last.inner_text()
    links = [link.get_attribute("href") or "" for link in first.locator(".links a").all()]
    assert links[0] == "https://example.org/blob/main/docs/a.md#L1"
    assert links[1].startswith("../a/index.html#:~:text=The%20lamp")
    assert links[2].startswith("https://example.org/log#:~:text=")


@pytest.mark.parametrize(
    ("before", "words", "after", "shown"),
    [
        ("Sie sagte: „", "Das Licht", "“, und ging.", "Sie sagte: „Das Licht“, und ging."),
        ("She said that", "the lamp", "was lit", "She said that the lamp was lit"),
        ("她说", "灯亮了", "，然后", "她说灯亮了，然后"),
    ],
)
def test_a_passage_reads_as_its_source_does(  # noqa: PLR0917 - a case, and what it is shown in
    tab: Tab, tmp_path: Path, report: Report, before: str, words: str, after: str, shown: str
) -> None:
    entry = report.ledger[0]
    passage = replace(entry.passages[0], before=before, original=words, after=after, edits=())
    show(tab, tmp_path, replace(report, ledger=(replace(entry, passages=(passage,)),)))
    assert tab.locator(".words").last.inner_text() == shown


def test_what_was_forgiven_and_what_would_make_one_checked_is_told(
    tab: Tab, tmp_path: Path, report: Report
) -> None:
    show(tab, tmp_path, report, state="#verdict=equivalent+unchecked")
    text = tab.locator("#list").inner_text()
    assert "differences forgiven" in text or "difference forgiven" in text
    assert "Register the document" in text
    tab.locator("details.more summary").first.click()
    assert "Words are replaced in brackets" in tab.locator("details.more li").first.inner_text()


def test_filters_search_and_sort_narrow_the_list_and_are_kept_in_the_address(
    tab: Tab, tmp_path: Path, report: Report
) -> None:
    show(tab, tmp_path, report)
    tab.get_by_role("checkbox", name="verbatim").check()
    assert tab.locator("article").count() == 1
    assert tab.url.endswith("#verdict=verbatim")
    tab.keyboard.press("Escape")
    tab.keyboard.press("x")
    tab.keyboard.press("/")
    tab.keyboard.type("CHIP shop")
    expect(tab.locator("article")).to_have_count(1)
    assert tab.locator("#count").inner_text() == "1 of 4 quotations"
    tab.reload()
    assert tab.locator("article").count() == 1
    tab.keyboard.press("/")
    tab.keyboard.type("no such words")
    tab.wait_for_selector("text=Nothing fits these filters")


def test_the_keyboard_goes_from_quotation_to_quotation(tab: Tab, tmp_path: Path, report: Report) -> None:
    show(tab, tmp_path, report)
    tab.keyboard.press("j")
    tab.keyboard.press("j")
    tab.keyboard.press("k")
    assert tab.evaluate("document.activeElement.getAttribute('aria-posinset')") == "1"
    tab.keyboard.press("?")
    assert tab.locator("#help").is_visible()


def test_the_words_of_the_source_are_copied_where_the_page_has_others(
    browser: Browser, tmp_path: Path, report: Report
) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    opened = context.new_page()
    show(opened, tmp_path, report)
    assert opened.get_by_role("button", name="Copy the source’s words").count() == 1
    opened.keyboard.press("j")
    opened.keyboard.press("c")
    expect(opened.locator("#said")).to_have_text("Copied")
    copied = opened.evaluate("navigator.clipboard.readText()")
    assert copied == "The lamp was lit at dusk and burned until seven"
    context.close()


def test_words_are_copied_where_the_browser_lacks_the_newer_way(
    tab: Tab, tmp_path: Path, report: Report
) -> None:
    tab.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    show(tab, tmp_path, report)
    tab.get_by_role("button", name="Copy the source’s words").click()
    expect(tab.locator("#said")).to_have_text("Copied")
    tab.keyboard.press("/")
    tab.keyboard.press("Control+v")
    assert tab.locator("#search").input_value() == "The lamp was lit at dusk and burned until seven"


def test_pages_and_sources_are_listed_with_their_coverage(tab: Tab, tmp_path: Path, report: Report) -> None:
    show(tab, tmp_path, report, state="#view=pages")
    assert tab.locator("tbody tr").inner_text().split("\t")[0].strip() == "docs/a.md"
    show(tab, tmp_path, report, state="#view=sources")
    tab.get_by_role("link", name="Sources").click()
    assert "The keeper's log" in tab.locator("tbody").inner_text()


def test_without_quotations_it_says_so(tab: Tab, tmp_path: Path, report: Report) -> None:
    show(tab, tmp_path, replace(report, ledger=(), findings=(), sources=(), people=()))
    assert tab.locator("h2:visible").first.inner_text() == "No quotations yet"


def test_of_5000_quotations_only_the_first_are_drawn_until_they_are_scrolled_to(
    tab: Tab, tmp_path: Path, report: Report
) -> None:
    many = replace(
        report, ledger=tuple(replace(e, page=f"docs/{n}.md") for n in range(1250) for e in report.ledger)
    )
    show(tab, tmp_path, many)
    assert tab.locator("#count").inner_text() == "5,000 quotations"
    drawn = tab.locator("article").count()
    assert 0 < drawn <= 200
    tab.evaluate("scrollTo(0, document.body.scrollHeight)")
    expect(tab.locator("article")).not_to_have_count(drawn)
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert tab.locator("article").count() == 5000


HOSTILE = (
    "</script><script>window.stolen = 1</script>",
    "<img src=x onerror='window.stolen = 1'>",
    "<!--<script>",
    "\u202egnol \u2066\x1b[31m\x00",
    "javascript:window.stolen=1",
    "@@DATA@@ {path} \ud800",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_of_pages_titles_ids_and_addresses_runs_or_turns_the_page(
    tab: Tab, tmp_path: Path, report: Report, text: str
) -> None:
    entry = report.ledger[0]
    passage = replace(
        entry.passages[0], original=text, before=text, after=text, place=text, fragment=f"#{text}"
    )
    wrong = replace(
        entry,
        page=text,
        address=f"{text}/index.html",
        text=text,
        before=text,
        after=text,
        because=text,
        remedy=text,
        passages=(passage,),
        remarks=tuple(replace(each, message=text, help=text) for each in entry.remarks),
    )
    sources = tuple(
        replace(each, source=replace(each.source, title=text, url=text)) for each in report.sources
    )
    people = tuple(replace(each, name=text) for each in report.people)
    hostile = replace(report, ledger=(wrong,), sources=sources, people=people)
    for state in ("", "#view=pages", "#view=sources"):
        show(tab, tmp_path, hostile, PageOptions(text, text, text, "../"), state)
        assert tab.evaluate("window.stolen") is None
        assert tab.evaluate("[...document.links].filter((a) => a.protocol === 'javascript:').length") == 0
        assert "\u202e" not in tab.content()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("width", "state"), [(1200, ""), (390, ""), (1200, "#view=sources")])
def test_axe_finds_nothing_to_complain_of(
    browser: Browser, tmp_path: Path, report: Report, *, scheme: str, width: int, state: str
) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme=scheme,  # type: ignore[arg-type]  # one of two
        bypass_csp=True,
    )
    opened = context.new_page()
    show(opened, tmp_path, report, state=state)
    opened.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    opened.add_script_tag(content=files("axe_core_python").joinpath("axe.min.js").read_text(encoding="utf-8"))
    found = opened.evaluate(
        "async () => (await axe.run()).violations.map((v) => [v.id, v.nodes.map((n) => n.html.slice(0, 200))])"
    )
    assert found == []
    assert opened.evaluate("document.documentElement.scrollWidth <= innerWidth")
    context.close()


def test_where_no_page_could_be_checked_it_says_that_instead(
    tab: Tab, tmp_path: Path, report: Report
) -> None:
    names = tuple(f"docs/{number}.md" for number in range(7))
    show(
        tab,
        tmp_path,
        replace(report, ledger=(), findings=(), sources=(), people=(), pages=0, unchecked_pages=names),
    )
    assert tab.locator("h2:visible").first.inner_text() == "Nothing was checked"
    assert "docs/4.md and 2 more." in tab.locator("#lead").inner_text()
