"""From the address of a page to the file that its author wrote, by the ways in which generators name pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck.site.pages import PageFiles
from mkdocs_quotecheck.site.snippets import SnippetFinder

if TYPE_CHECKING:
    from pathlib import Path

CASES = [
    ("Jekyll", "2026/05/01/storm.html", "_posts", "2026-05-01-storm.md"),
    ("Jekyll, with a category", "sea/2026/05/01/storm.html", "docs", "sea/_posts/2026-05-01-storm.markdown"),
    ("Jekyll, from the folder above", "2026/05/01/storm/index.html", "docs", "_posts/2026-05-01-storm.md"),
    ("Docusaurus' blog", "blog/2026/05/01/storm/index.html", "blog", "2026-05-01-storm.mdx"),
    ("Docusaurus' blog, a folder", "blog/2026/05/01/storm/index.html", "blog", "2026-05-01-storm/index.md"),
    ("Docusaurus' docs", "docs/storm/index.html", "docs", "storm.mdx"),
    ("Hugo, by date", "posts/2026/05/01/storm/index.html", "content", "posts/2026-05-01-storm.md"),
    ("as it is published", "2026/05/01/storm/index.html", "docs", "2026/05/01/storm.md"),
]
SILENT = [
    ("another day", "2026/05/01/storm.html", "_posts", "2026-05-02-storm.md"),
    ("another name", "2026/05/01/storm.html", "_posts", "2026-05-01-storms.md"),
    ("a prefix that is no folder of authors", "news/storm/index.html", "docs", "storm.md"),
]


def found(tmp_path: Path, address: str, folder: str, name: str) -> Path | None:
    for path in (tmp_path / "site" / address, tmp_path / folder / name):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("<p>Words</p>", encoding="utf-8")
    files = PageFiles(tmp_path, [tmp_path / folder], SnippetFinder(tmp_path, [tmp_path]), None)
    (file,) = files.find(tmp_path / "site")
    return file.authored


@pytest.mark.parametrize(("kind", "address", "folder", "name"), CASES, ids=[case[0] for case in CASES])
def test_the_authors_file_is_found(tmp_path: Path, kind: str, address: str, folder: str, name: str) -> None:
    assert found(tmp_path, address, folder, name) == tmp_path / folder / name


@pytest.mark.parametrize(("kind", "address", "folder", "name"), SILENT, ids=[case[0] for case in SILENT])
def test_another_file_is_not_taken_for_it(
    tmp_path: Path, kind: str, address: str, folder: str, name: str
) -> None:
    assert found(tmp_path, address, folder, name) is None
