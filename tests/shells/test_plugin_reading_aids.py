"""What the plugin gives editors and readers: the report page, signs on pages, pages of sources."""

from __future__ import annotations

import json
import re
import shutil
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Site

THEMES = ["mkdocs", "readthedocs", "material"]
REGISTRY = """\
version: 1
people: [{id: ada, name: Ada Hale}]
sources:
  - {id: open, title: "The <open> letter", people: [ada], publish: true, text: "The slip stays open at night."}
  - {id: kept, title: The kept letter, people: [ada], text: "The railings are mended by May."}
"""
PAGE = """\
# News

“The slip stays open at night,” said Ada Hale.

“The railings are mended by May,” said Ada Hale.

“The railings are mended by June,” said Ada Hale.
"""


@pytest.fixture
def aided(site: Site) -> Site:
    site.write("sources.yml", REGISTRY)
    site.page("news.md", PAGE)
    site.page("index.md", "# Front")
    site.options = {"mark": "verified", "source_pages": True, "report_page": "checks/"}
    return site


def built(site: Site, name: str) -> str:
    return (site.root / "site" / name).read_text(encoding="utf-8")


def shown(site: Site) -> dict[str, list[dict[str, object]]]:
    found = re.search(r'id="data">(.*?)</script>', built(site, "checks/index.html"), re.DOTALL)
    assert found
    data: dict[str, list[dict[str, object]]] = json.loads(found[1])
    return data


@pytest.mark.parametrize("theme", THEMES)
def test_signs_and_source_pages_are_there_in_every_theme(aided: Site, theme: str) -> None:
    aided.config = {"theme": theme}
    assert aided.build_here().status == 0
    news = built(aided, "news/index.html")
    assert re.findall(r'quotecheck-mark" (\w+)="([^"]*)"', news) == [
        ("href", "../quotecheck-sources/open/#p0-28"),
        ("role", "img"),
    ]
    assert 'href="../assets/quotecheck/marks.css"' in news
    page = built(aided, "quotecheck-sources/open/index.html")
    assert '<span id="p0-28"></span>The slip stays open at night</mark>.' in page
    assert "<open>" not in page
    assert not (aided.root / "site/quotecheck-sources/kept").exists()
    assert ".quotecheck-mark" in built(aided, "assets/quotecheck/marks.css")


def test_the_page_of_a_source_that_cannot_be_read_says_so(aided: Site) -> None:
    registry = aided.root / "sources.yml"
    text = registry.read_text(encoding="utf-8")
    lost = "  - {id: lost, title: The lost book, path: sources/lost.txt, publish: true}\n"
    registry.write_text(f"{text.rstrip()}\n{lost}", encoding="utf-8")
    aided.build_here()
    assert "The text of this source could not be read." in built(aided, "quotecheck-sources/lost/index.html")


def test_without_the_options_nothing_of_a_page_changes(aided: Site) -> None:
    aided.build_here()
    with_marks = built(aided, "news/index.html")
    aided.options = {}
    aided.build_here()
    without = built(aided, "news/index.html")
    assert "quotecheck" not in without
    signs = re.compile(r'<(a|span) class="quotecheck-mark"[^>]*></\1>|\s*<link href="[^"]*marks\.css"[^>]*>')
    body = re.compile(r'role="main">.*', re.DOTALL)
    left, right = body.search(signs.sub("", with_marks)), body.search(without)
    assert left
    assert right
    assert left[0].split("</div>")[0] == right[0].split("</div>")[0]


def test_the_pages_of_sources_are_checked_by_nobody_and_found_by_no_search(aided: Site) -> None:
    built_site = aided.build_here()
    assert "quotecheck-sources" not in built_site.log
    assert [page["name"] for page in shown(aided)["pages"]] == ["docs/news.md"]


def test_the_report_page_leads_to_pages_and_lines(aided: Site) -> None:
    aided.config = {"repo_url": "https://github.com/example/gazette", "edit_uri": "edit/main/docs/"}
    aided.build_here()
    data = shown(aided)
    assert data["edit_url"] == "https://github.com/example/gazette/blob/main/docs/{docs_path}?plain=1#L{line}"
    assert data["pages"] == [{"name": "docs/news.md", "url": "../news/index.html"}]
    assert [each["verdict"] for _, part in data["parts"] for each in part] == [
        "equivalent",
        "equivalent",
        "altered",
    ]


@pytest.mark.parametrize("name", ["../outside/", "/srv/x", "C:/x", "a/../../b"])
def test_the_report_page_lies_within_the_site(aided: Site, name: str) -> None:
    aided.options = {"report_page": name}
    done = aided.build()
    assert done.status == 1
    assert "does not lie within the site" in done.log


def test_the_report_page_never_takes_the_place_of_a_page(aided: Site, tmp_path: Path) -> None:
    aided.options = {"report_page": "news/"}
    done = aided.build_here()
    assert "name another report_page" in done.log
    assert "Ada Hale" in built(aided, "news/index.html")
    assert "Content-Security-Policy" not in built(aided, "news/index.html")


def test_the_command_writes_the_report_page_and_never_checks_what_we_wrote(aided: Site) -> None:
    aided.build_here()
    done = aided.command("check", "site/", "--report-page", "out")
    assert done.status == 1, done.log
    written = (aided.root / "out/index.html").read_text(encoding="utf-8")
    assert '"url":"../site/news/index.html"' in written
    assert "3 quotations" in done.log


def test_what_was_shown_before_is_written_again_without_reading_results(
    aided: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    aided.options = {"mark": "verified", "report_page": "checks/"}
    aided.build_here()
    first = {name: built(aided, name) for name in ("news/index.html", "checks/index.html")}
    monkeypatch.setattr("mkdocs_quotecheck.site.packing.ledger_of", None)
    aided.build_here()
    assert {name: built(aided, name) for name in first} == first


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            lambda site: site.write("sources.yml", REGISTRY.replace("The kept", "The sealed")),
            "The sealed letter",
        ),
        (lambda site: site.options.update(source_pages=False), 'quotecheck-mark" role="img"'),
        (lambda site: site.page("news.md", f"Some more words.\n\n{PAGE}"), "Some more words"),
        (
            lambda site: site.write(
                "sources.yml",
                REGISTRY.replace(
                    'people: [ada], text: "The r', 'people: [ada], url: "https://example.org/k", text: "The r'
                ),
            ),
            'href="https://example.org/k',
        ),
    ],
    ids=["title", "source pages", "page", "address"],
)
def test_no_sign_is_left_of_what_was_changed(aided: Site, change: Callable[[Site], None], told: str) -> None:
    aided.build_here()
    change(aided)
    aided.build_here()
    kept = built(aided, "news/index.html"), built(aided, "checks/index.html")
    assert told in kept[0]
    shutil.rmtree(aided.root / ".cache")
    aided.build_here()
    assert (built(aided, "news/index.html"), built(aided, "checks/index.html")) == kept


def test_pages_that_come_and_go_leave_the_report_page_as_if_it_were_made_anew(aided: Site) -> None:
    aided.options = {"report_page": "checks/"}
    aided.page("later.md", PAGE.replace("the slip", "a slip"))
    aided.build_here()
    steps: list[Callable[[], object]] = [
        lambda: aided.page("before.md", PAGE),
        lambda: aided.page("news.md", PAGE.rsplit("\n\n", maxsplit=1)[-1]),
        (aided.root / "docs/before.md").unlink,
    ]
    for step in steps:
        step()
        aided.build_here()
        kept = built(aided, "checks/index.html")
        shutil.rmtree(aided.root / ".cache")
        aided.build_here()
        assert built(aided, "checks/index.html") == kept
