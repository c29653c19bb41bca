"""Reports that a build writes, and its notes for GitHub."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from conftest import RIGHT, WRONG

if TYPE_CHECKING:
    from conftest import Site


def test_each_report_is_written_in_its_format(site: Site) -> None:
    site.page("news.md", f"# News\n\n{WRONG}\n")
    site.options = {"report": "report.json", "reports": {"sarif": "out/q.sarif", "concise": "q.txt"}}
    assert site.build_here().status == 0
    assert json.loads((site.root / "out/q.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert "docs/news.md:3" in (site.root / "q.txt").read_text(encoding="utf-8")
    assert site.json_report()["findings"]


def test_a_report_after_builds_without_one_has_what_only_reports_show(site: Site) -> None:
    """Builds that show findings alone keep no lines and surroundings of quotations that are right."""
    site.page("news.md", f"# News\n\n{RIGHT}\n")
    site.options = {"report": "first.json"}
    site.build_here()
    site.options = {"cache_dir": "other"}
    site.build_here()
    site.options = {"cache_dir": "other", "report": "second.json"}
    site.build_here()
    first, second = (site.json_report(name) for name in ("first.json", "second.json"))
    assert second["quotations"] == first["quotations"]
    (quotation,) = [each for each in second["quotations"] if each["page"] == "docs/news.md"]
    assert quotation["location"]["line"] == 3


def test_a_format_that_does_not_exist_ends_the_build(site: Site) -> None:
    site.options = {"reports": {"sarfi": "out.json"}}
    built = site.build()
    assert built.status == 1
    assert "Did you mean “sarif”?" in built.log


@pytest.mark.parametrize("value", ["true", ""])
def test_github_is_told_on_standard_output(site: Site, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", value)
    site.page("news.md", f"# News\n\n{WRONG}\n")
    assert ("::warning file=docs/news.md,line=3" in site.build().log) == bool(value)
