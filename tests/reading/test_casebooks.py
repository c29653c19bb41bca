"""Whole registries with pages that cite them, in English, German, French and Spanish; half of the pages are traps, and silent."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import markdown
import pytest
import yaml

from mkdocs_quotecheck import load_registry
from mkdocs_quotecheck.model import Level, Page
from mkdocs_quotecheck.pipeline import check_pages
from mkdocs_quotecheck.settings import Settings

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding
    from mkdocs_quotecheck.sources import Registry

BOOKS = sorted((Path(__file__).parent / "casebooks").glob("*.yml"))
EXTENSIONS = ["footnotes", "attr_list", "md_in_html", "tables"]


def cases() -> list[object]:
    return [
        pytest.param(path.stem, row, id=f"{path.stem}: {row['title']}")
        for path in BOOKS
        for row in yaml.safe_load(path.read_text(encoding="utf-8"))["cases"]
    ]


@pytest.fixture(scope="session")
def registries(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Registry, str]]:
    """The registry of each book, and the language of its pages."""
    found = {}
    for path in BOOKS:
        book = yaml.safe_load(path.read_text(encoding="utf-8"))
        file = tmp_path_factory.mktemp(path.stem) / "sources.yml"
        file.write_text(
            yaml.safe_dump(book["registry"], allow_unicode=True, sort_keys=False), encoding="utf-8"
        )
        registry = load_registry(file)
        assert not registry.problems
        found[path.stem] = registry, book.get("language", "en")
    return found


def told(finding: Finding) -> str:
    return finding.rule if finding.level is Level.WARN else f"info {finding.rule}"


@pytest.mark.parametrize(("book", "row"), cases())
def test_a_page_is_told_exactly_what_is_wrong_with_its_citations(
    book: str, row: dict[str, str], registries: dict[str, tuple[Registry, str]]
) -> None:
    registry, language = registries[book]
    html = markdown.markdown(row["page"], extensions=EXTENSIONS)
    page = Page("page", html, row["page"], language, sources=tuple(row.get("sources", ())))
    report = check_pages([page], registry, Settings())
    assert sorted(told(finding) for finding in report.findings) == sorted(row["is"])
