"""Quotations that were not checked: each has its line, and a site is not flooded with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import load_registry, pipeline
from mkdocs_quotecheck.model import Level, Page, Unchecked
from mkdocs_quotecheck.settings import Settings

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Report
    from mkdocs_quotecheck.sources import Registry

REGISTRY = """\
version: 1
people:
  - {id: ines, name: Ines Aldor}
sources:
  - id: log
    title: The keeper's log
    people: [ines]
    text: The lamp was lit at dusk and burned until seven.
"""
WRONG = "“The lamp was lit at dusk and burned until eleven,” said Ines Aldor."


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    path = tmp_path_factory.mktemp("site") / "sources.yml"
    path.write_text(REGISTRY, encoding="utf-8")
    return load_registry(path)


def page(*paragraphs: str, uri: str = "docs/a.md") -> Page:
    """A page whose paragraphs are Markdown and HTML at once."""
    html = "\n".join(part if part.startswith("<!--") else f"<p>{part}</p>" for part in paragraphs)
    return Page(uri, html, "\n\n".join(paragraphs))


def check(registry: Registry, *pages: Page, level: Level | None = None) -> Report:
    return pipeline.check_pages(
        pages, registry, Settings(levels={"quotation-without-source": level} if level else {})
    )


def told(report: Report) -> list[str]:
    return [
        f"{finding.location.path}:{finding.location.line} {finding.rule} {finding.level.value}"
        for finding in report.findings
    ]


def test_quotations_without_a_source_are_one_information_for_the_whole_site(registry: Registry) -> None:
    strange = "“It was a very long and rather dull evening,” one visitor said."
    other = "“Nobody told us about any of these things,” one visitor said."
    pages = page(strange, other), page(strange, uri="docs/b.md")
    (finding,) = check(registry, *pages).findings
    assert finding.message == "unchecked: no registered source is named (3 quotations on 2 pages)"
    assert len(finding.also) == 2
    warned = check(registry, *pages, level=Level.WARN)
    assert told(warned) == [
        "docs/a.md:1 quotation-without-source warn",
        "docs/a.md:3 quotation-without-source warn",
    ]


def test_every_quotation_that_was_not_checked_has_its_line(registry: Registry) -> None:
    off = "<!-- quotecheck: ignore -->"
    strange = "“It was a very long and rather dull evening,” one visitor said."
    report = check(registry, page(strange, off, WRONG), level=Level.IGNORE)
    places = [(entry.unchecked, entry.location and entry.location.line) for entry in report.ledger]
    assert places == [(Unchecked.NO_SOURCE, 1), (Unchecked.IGNORED, 5)]
