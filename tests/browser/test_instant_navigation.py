"""Material's instant navigation, which exchanges a page's content without loading the page: signs, source pages, report page."""

from __future__ import annotations

import functools
import http.server
import os
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest
import yaml
from headless import browser

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

__all__ = ["browser"]

REGISTRY = """\
version: 1
people:
  - {id: hale, name: Ada Hale}
sources:
  - id: minutes
    title: Minutes of the board
    people: [hale]
    publish: true
    text: We will raise the levy by 12 per cent in May, and the ferry will run every hour until midnight.
"""
NEWS = "# News\n\nAda Hale said: “We will raise the levy by 12 per cent in May.”\n\n[Report](/quotecheck/)\n"


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Nothing: the tests' log is theirs."""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    pytest.importorskip("material")
    folder: Path = tmp_path_factory.mktemp("site")
    handler = functools.partial(Quiet, directory=str(folder / "site"))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    found = f"http://127.0.0.1:{server.server_port}/"
    options = {"mark": "verified", "report_page": "quotecheck/", "source_pages": True}
    config = {
        "site_name": "Skerry",
        "site_url": found,
        "theme": {"name": "material", "font": False, "features": ["navigation.instant"]},
        "plugins": ["search", {"quotecheck": options}],
        "nav": [{"Home": "index.md"}, {"News": "news.md"}],
    }
    (folder / "docs").mkdir()
    (folder / "docs/index.md").write_text("# Home\n\n[To the news](news.md)\n", encoding="utf-8")
    (folder / "docs/news.md").write_text(NEWS, encoding="utf-8")
    (folder / "sources.yml").write_text(REGISTRY, encoding="utf-8")
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(config), encoding="utf-8")
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q"], cwd=folder, env=environment, check=True, timeout=300
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield found
    server.shutdown()
    server.server_close()


def test_signs_and_the_pages_they_lead_to_work_without_loading(browser: Browser, address: str) -> None:
    with browser.new_page(viewport={"width": 1400, "height": 800}) as tab:
        mistakes: list[str] = []
        tab.on("pageerror", lambda error: mistakes.append(str(error)))
        tab.goto(address)
        tab.evaluate("window.neverLoadedAgain = true")
        tab.click("article a:has-text('To the news')")
        sign = tab.locator("a.quotecheck-mark")
        assert sign.get_attribute("aria-label") == "Found in Minutes of the board, line 1"
        width = "parseFloat(getComputedStyle(document.querySelector('.quotecheck-mark'), '::before').width)"
        assert tab.evaluate(width) > 5
        sign.click()
        tab.wait_for_selector(".quotecheck-passage")
        assert tab.locator(":target").count() == 1
        assert tab.evaluate("window.neverLoadedAgain") is True
        tab.go_back()
        tab.click("article a:has-text('Report')")
        tab.wait_for_selector(".card")
        assert tab.title() == "Quotations of Skerry"
        assert mistakes == []
