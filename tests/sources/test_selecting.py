"""`select:` and `without:` say what of a saved page is the document, for one source or for all pages of a host."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import SourceState
from mkdocs_quotecheck.sources import Registry, load_registry
from mkdocs_quotecheck.sources.formats._selecting import check_selector
from mkdocs_quotecheck.sources.formats._shape import ReadingOptions
from mkdocs_quotecheck.sources.formats.html import read_html

if TYPE_CHECKING:
    from pathlib import Path

PAGE = """<!DOCTYPE html><html><body>
<div class="top">Skarn Courier</div>
<div class="story" id="main-story"><h1>Ferry</h1>
<p class="lead">The ferry sails at noon.</p>
<p class="boat">Buy a boat.</p>
<div class="comments"><p>It never does.</p></div>
<p>It returns at dusk.</p></div>
<div class="more"><p>Another story.</p></div>
</body></html>"""


def read(select: tuple[str, ...] = (), without: tuple[str, ...] = ()) -> str:
    return read_html(PAGE, ReadingOptions(select, without)).text


@pytest.mark.parametrize(
    ("select", "without", "kept", "gone"),
    [
        (
            (".story",),
            (),
            ["sails at noon", "Buy a boat", "returns at dusk"],
            ["Courier", "Another", "never"],
        ),
        ((".story",), (".boat",), ["sails at noon", "returns at dusk"], ["Buy a boat", "never"]),
        ((), (".top", "div.more", ".boat"), ["sails at noon"], ["Courier", "Another", "Buy"]),
        (("p.lead", "h1"), (), ["Ferry\n\nThe ferry sails"], ["returns", "Buy"]),
        (("#main-story > p:not(.boat)",), (), ["noon.\n\nIt returns"], ["Buy", "Ferry"]),
        ((".comments",), (), ["It never does."], ["noon", "dusk"]),
        (("p:has(+ .boat)",), (), ["The ferry sails at noon."], ["dusk"]),
        ((".story", "p.lead"), (), ["sails at noon"], ["Courier"]),
    ],
)
def test_selectors_choose_what_is_read(
    select: tuple[str, ...], without: tuple[str, ...], kept: list[str], gone: list[str]
) -> None:
    text = read(select, without)
    assert [words for words in kept if words not in text] == []
    assert [words for words in gone if words in text] == []


def test_what_is_chosen_twice_is_read_once() -> None:
    assert read((".story", "p.lead")).count("sails at noon") == 1


def test_lines_of_the_file_are_kept() -> None:
    text = read_html(PAGE, ReadingOptions((".story > p:last-child",), ()))
    assert (text.text, text.lines) == ("It returns at dusk.", (7,))


def test_a_selector_that_fits_nothing_is_a_mistake() -> None:
    with pytest.raises(QuotecheckError, match=r"No element of the document fits the selector “main\.text”"):
        read(("main.text",))


@pytest.mark.parametrize("selector", ["p[", "> p", "p:has(b):has(i)", "a" * 501, "p:nonsense", "p..b"])
def test_what_is_no_selector_is_refused(selector: str) -> None:
    with pytest.raises(QuotecheckError):
        check_selector(selector)


def test_a_selector_too_costly_for_a_large_page_is_refused() -> None:
    page = f"<html><body>{'<p>word</p>' * 5000}</body></html>"
    with pytest.raises(QuotecheckError, match="too many elements for the selector “h2 ~ p”"):
        read_html(page, ReadingOptions(("h2 ~ p",)))
    assert read_html(page, ReadingOptions(("body > p",))).text.count("word") == 5000


def load(folder: Path, registry: str) -> Registry:
    (folder / "page.html").write_text(PAGE, encoding="utf-8")
    (folder / "sources.yml").write_text(registry, encoding="utf-8")
    return load_registry(folder / "sources.yml", cache_dir=folder / "cache")


ENTRY = """version: 1
sources:
  - id: a
    title: Ferry
    path: page.html
    url: https://www.courier.example/ferry
"""


@pytest.mark.parametrize("host", ["courier.example", "www.courier.example", "COURIER.example", "'*.example'"])
def test_what_is_said_of_a_host_holds_for_its_pages(tmp_path: Path, host: str) -> None:
    registry = load(
        tmp_path, f"{ENTRY}hosts:\n  {host}:\n    select: .story\n    without: [.boat, .comments]\n"
    )
    text = registry.text("a")
    assert registry.problems == ()
    assert text is not None
    assert text.text == "Ferry\n\nThe ferry sails at noon.\n\nIt returns at dusk."


def test_another_host_and_the_entry_itself_go_before(tmp_path: Path) -> None:
    other = load(tmp_path, f"{ENTRY}hosts:\n  courier.test:\n    select: .lead\n").text("a")
    own = load(tmp_path, f"{ENTRY}    select: .lead\nhosts:\n  courier.example:\n    select: .story\n").text(
        "a"
    )
    assert other is not None
    assert "Another story." in other.text
    assert own is not None
    assert own.text == "The ferry sails at noon."


def test_another_selector_is_another_text_in_the_store(tmp_path: Path) -> None:
    texts = [load(tmp_path, f"{ENTRY}    select: {name}\n").text("a") for name in (".lead", ".boat", ".lead")]
    assert [text.text for text in texts if text] == [
        "The ferry sails at noon.",
        "Buy a boat.",
        "The ferry sails at noon.",
    ]


@pytest.mark.parametrize(
    ("keys", "line", "cause"),
    [
        ("    select: 'p['\n", 7, "“p[” is not a CSS selector"),
        ("    without: [.boat, 'p:nonsense']\n", 7, "“p:nonsense” is not a CSS selector"),
        ("    encoding: utf-9\n", 7, "“utf-9” is not an encoding of text."),
        ("    encoding: base64\n", 7, "“base64” is not an encoding of text."),
        ("hosts: courier.example\n", 7, "“hosts” must be a table of hosts."),
        (
            "hosts:\n  https://courier.example:\n    select: p\n",
            8,
            "“https://courier.example” is not a host.",
        ),
        ("hosts:\n  courier.example: p\n", 8, "What is said of the host “courier.example” must be a table."),
        ("hosts:\n  courier.example:\n    selct: p\n", 9, "“selct” is not a key of a host."),
    ],
)
def test_mistakes_are_told_with_their_line(tmp_path: Path, keys: str, line: int, cause: str) -> None:
    problems = load(tmp_path, ENTRY + keys).problems
    assert len(problems) == 1
    assert problems[0].line == line
    assert problems[0].cause.startswith(cause)


def test_a_selector_for_a_format_without_elements_is_a_mistake(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Words.", encoding="utf-8")
    registry = load(
        tmp_path, "version: 1\nsources:\n  - id: a\n    title: A\n    path: a.txt\n    select: p\n"
    )
    assert [problem.cause for problem in registry.problems] == ["“select” says nothing about plain text."]
    assert registry.states["a"] is SourceState.READY


def test_a_text_in_the_registry_may_be_chosen_from_too(tmp_path: Path) -> None:
    registry = load(
        tmp_path,
        "version: 1\nsources:\n  - id: a\n    title: A\n    format: html\n    text: <b>One</b><i>Two</i>\n    select: i\n",
    )
    text = registry.text("a")
    assert text is not None
    assert text.text == "Two"
