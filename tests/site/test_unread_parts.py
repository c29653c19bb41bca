"""A page of which less than its text was read is a finding; what themes put around the text is not missed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import load_registry, pipeline
from mkdocs_quotecheck.model import Level, Page
from mkdocs_quotecheck.settings import Settings
from mkdocs_quotecheck.site.pages import PageFiles
from mkdocs_quotecheck.site.snippets import SnippetFinder
from mkdocs_quotecheck.text.shown_html import shown

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs_quotecheck.model import Finding
    from mkdocs_quotecheck.sources import Registry

RULE = "page-partly-read"
WORDS = "“The slip was closed on Sunday and stayed so,” she said."
HEAD = "<!doctype html><html lang=en><head><meta charset=utf-8><title>T</title><style>p {}</style><script>1 < 2</script></head>"


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    path = tmp_path_factory.mktemp("site") / "sources.yml"
    path.write_text("version: 1\nsources: [{id: a, title: A, text: Nothing.}]\n", encoding="utf-8")
    return load_registry(path)


def page_of(tmp_path: Path, body: str) -> Page:
    path = tmp_path / "page.html"
    path.write_text(f"{HEAD}<body>{body}</body></html>", encoding="utf-8")
    files = PageFiles(tmp_path, (), SnippetFinder(tmp_path, []), None)
    (file,) = files.find(path)
    return files.read(file)[0]


def told(page: Page, registry: Registry) -> list[Finding]:
    report = pipeline.check_pages([page], registry, Settings())
    return [each for each in report.findings if each.rule == RULE]


def missed(page: Page, registry: Registry) -> list[str]:
    """What is told of a page, with its level, without what is the same in each."""
    start = "not all of this page was read: "
    return [f"{each.level.value}: {each.message.removeprefix(start)}" for each in told(page, registry)]


QUOTED_OUTSIDE = "words between quotation marks stand outside of its content"


@pytest.mark.parametrize(
    ("body", "finding"),
    [
        (f"<main>One.<!-- <p>{WORDS}</p></main>", "warn: an unclosed comment hides what stands behind it"),
        (
            f"<main>One.<style>p <p>{WORDS}</p></main>",
            "warn: an unclosed <style> hides what stands behind it",
        ),
        (
            f"<main>One.<script>p <p>{WORDS}</p></main>",
            "warn: an unclosed <script> hides what stands behind it",
        ),
        (f'<main>One.<a href="x><p>{WORDS}</p></main>', "warn: an unclosed tag hides what stands behind it"),
        (f"<main>One.</main><main hidden></main><div>{WORDS}</div>", f"info: {QUOTED_OUTSIDE}"),
        (f"<div role=main>One.</div><main><p>{WORDS}</p></main>", f"warn: {QUOTED_OUTSIDE}"),
        (f"<main>One.</main><article><p>{WORDS}</p></article>", f"warn: {QUOTED_OUTSIDE}"),
        (
            "<main><nav>Menu</nav></main><div>Here is all that there is to read of this page of ours.</div>",
            "info: nothing of its text was read",
        ),
        (
            f'<main>One.<iframe srcdoc="<p>{WORDS}</p>"></iframe></main>',
            "info: a frame shows a document of its own",
        ),
    ],
)
def test_what_is_not_read_is_a_finding(tmp_path: Path, registry: Registry, body: str, finding: str) -> None:
    assert missed(page_of(tmp_path, body), registry) == [finding]


@pytest.mark.parametrize(
    "body",
    [
        f"<main><p>{WORDS}</p></main>",
        f"<main><form><p>{WORDS}</p></form><textarea>{WORDS}</textarea></main>",
        f"<main>{'<div>' * 1500}<p>{WORDS}</p>{'</div>' * 1500}</main>",
        f"<main>One.</main><main><p>{WORDS}</p></main>",
        f"<main><plaintext><p>{WORDS}",
        f"<main><xmp>{WORDS}</xmp></main>",
        f"<main><div><template shadowrootmode=open><p>{WORDS}</p></template></div></main>",
        f"<main><p>\0{WORDS}\0</p></main>",
        f"<main><p>&{WORDS}&nonsense; 1 < 2 &amp; &hellip; &#8220;it&#8221;</p></main>",
        f"<main><p><a title=it's>{WORDS}</a><br/><!-- closed --><!----><!-->x</p></main>",
        f"<main><svg><title/><text>{WORDS}</text></svg></main>",
        f"<main><p>{WORDS}</p></main><script>var a = '<!--'</script>",
    ],
    ids=lambda body: body[:40].replace("\0", "NUL"),
)
def test_what_is_read_whole_is_not_told(tmp_path: Path, registry: Registry, body: str) -> None:
    page = page_of(tmp_path, body)
    assert "slip was closed" in page.html
    assert told(page, registry) == []


AROUND = [
    f"<nav>{WORDS}</nav>",
    f"<header><h1>{WORDS}</h1></header>",
    f"<footer class=md-footer>{WORDS}</footer>",
    f"<aside class=theme-doc-sidebar-container>{WORDS}</aside>",
    f'<div class="sphinxsidebar" role="navigation">{WORDS}</div>',
    f'<div class="related" role=navigation>{WORDS}</div>',
    f"<div class=wy-nav-side>{WORDS}</div>",
    f"<div class=md-sidebar><div>{WORDS}</div></div>",
    f"<div id=__docusaurus_skipToContent_fallback class=skip-to-content>{WORDS}</div>",
    f"<div class=navbar__items>{WORDS}</div>",
    f'<div class="md-consent">{WORDS}</div>',
    f'<div role="dialog">{WORDS}</div>',
    f"<dialog>{WORDS}</dialog>",
    f"<div hidden>{WORDS}</div>",
    f'<div style="display: none">{WORDS}</div>',
    f"<noscript>{WORDS}</noscript>",
    f"<template>{WORDS}</template>",
    f"<form role=search>{WORDS}</form>",
    f"<script type=application/json>{WORDS}</script>",
    "<p>Redirecting to <a href=x>the new page</a> of this site that has moved.</p>",
    "<div class=hero><h1>A title that is large</h1><p>and a line below it without any marks</p></div>",
]


@pytest.mark.parametrize("around", AROUND, ids=lambda around: around[:40])
def test_what_themes_put_around_the_text_is_not_missed(
    tmp_path: Path, registry: Registry, around: str
) -> None:
    for body in (f"{around}<main><p>One line.</p></main>", f"<main><p>One line.</p></main>{around}"):
        assert told(page_of(tmp_path, body), registry) == []


def found(page: Page, registry: Registry) -> bool:
    """Whether the words are among the quotations of a page."""
    return any(
        "slip was closed" in row.text for row in pipeline.check_pages([page], registry, Settings()).ledger
    )


LEFT_OUT = [
    f"<noscript>{WORDS}</noscript>",
    f"<template>{WORDS}</template>",
    f"<dialog>{WORDS}</dialog>",
    f"<video>{WORDS}</video>",
    f"<object data=a>{WORDS}</object>",
    f"<datalist><option>{WORDS}</datalist>",
    f"<img alt='{WORDS}'>",
    f"<p><code>{WORDS}</code></p>",
    f"<math><mtext>{WORDS}</mtext></math>",
    f"<select><option>{WORDS}</select>",
    f"<ruby>a<rt>{WORDS}</ruby>",
    f"<nav><p>{WORDS}</p></nav>",
]
BESIDE = [
    *(f"<{tag}><p>{WORDS}</p></{tag}>" for tag in ("header", "footer", "aside", "form", "button")),
    f"<svg><text>{WORDS}</text></svg>",
    f"<div class=sidebar><p>{WORDS}</p></div>",
]


@pytest.mark.parametrize("part", LEFT_OUT, ids=lambda part: part[:20])
def test_what_is_left_out_without_a_word(tmp_path: Path, registry: Registry, part: str) -> None:
    for body in (f"<main><p>One.</p>{part}</main>", f"<p>One.</p>{part}"):
        page = page_of(tmp_path, body)
        assert (found(page, registry), told(page, registry)) == (False, [])


@pytest.mark.parametrize("part", BESIDE, ids=lambda part: part[:20])
def test_parts_of_themes_are_left_out_only_beside_the_content(
    tmp_path: Path, registry: Registry, part: str
) -> None:
    page = page_of(tmp_path, f"<main><p>One.</p></main>{part}")
    assert (found(page, registry), told(page, registry)) == (False, [])
    for body in (f"<main><p>One.</p>{part}</main>", f"<p>One.</p>{part}"):
        assert found(page_of(tmp_path, body), registry)


def test_a_page_of_the_plugin_is_looked_at_too(registry: Registry) -> None:
    markdown = f"# News\n\nIt rained.\n\n<!-- to be done\n\n{WORDS}\n"
    page = Page("docs/a.md", f"<h1>News</h1><p>It rained.</p><!-- to be done\n<p>{WORDS}</p>", markdown)
    (finding,) = told(page, registry)
    assert (finding.location.path, finding.location.line, finding.level) == ("docs/a.md", 5, Level.WARN)


@pytest.mark.parametrize(
    ("document", "length"),
    [
        ("<p>a b</p>", 2),
        ("a &amp; b", 3),
        ("<!-- c -->a", 1),
        ("<style>ab</style>c", 3),
        ("<title>ab</title>c", 3),
        ("1 < 2", 3),
        ("<a title='>'>b</a>", 1),
        ("<a title=x'>b</a>", 1),
        ("<svg><![CDATA[ab]]></svg>", 2),
        ("<![CDATA[ab]]>c", 1),
        ("<plaintext><b>", 3),
    ],
)
def test_text_is_counted_as_browsers_part_it_from_tags(document: str, length: int) -> None:
    assert shown(document).length == length
