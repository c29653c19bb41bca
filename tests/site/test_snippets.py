"""Files that a page's Markdown includes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck.site.snippets import SnippetFinder, included_names

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("markdown", "names"),
    [
        ('--8<-- "said.md"', ("said.md",)),
        ("--8<-- 'said.md'", ("said.md",)),
        ('  --8<-- "deep/said.md:3:5"', ("deep/said.md",)),
        ('--8<-- "said.md:section-one"', ("said.md",)),
        ("--8<--\none.md\n; two.md\n\nthree.md\n--8<--", ("one.md", "three.md")),
        ('{% include "said.md" %}', ("said.md",)),
        ("{%\n   include-markdown '../said.md'\n%}", ("../said.md",)),
        ('-8<- "said.md"', ("said.md",)),
        (';--8<-- "said.md"', ()),
        ("Words about 8<- and nothing else.", ()),
        ("", ()),
    ],
)
def test_the_names_of_included_files_are_read(markdown: str, names: tuple[str, ...]) -> None:
    assert included_names(markdown) == names


def test_a_snippet_that_includes_another_brings_it_along(tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text('--8<-- "two.md"\n', encoding="utf-8")
    (tmp_path / "two.md").write_text("Two\n", encoding="utf-8")
    finder = SnippetFinder(tmp_path, [tmp_path])
    assert [snippet.path for snippet in finder.find('--8<-- "one.md"')] == ["one.md", "two.md"]


def test_snippets_that_include_each_other_come_to_an_end(tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text('--8<-- "two.md"\n', encoding="utf-8")
    (tmp_path / "two.md").write_text('--8<-- "one.md"\n', encoding="utf-8")
    assert len(SnippetFinder(tmp_path, [tmp_path]).find('--8<-- "one.md"')) == 2


def test_files_that_are_missing_binary_or_huge_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "binary.md").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "huge.md").write_bytes(b"a" * 1_000_001)
    markdown = '--8<-- "binary.md"\n--8<-- "huge.md"\n--8<-- "missing.md"\n'
    assert SnippetFinder(tmp_path, [tmp_path]).find(markdown) == ()


def test_files_that_every_page_includes_are_found_on_every_page(tmp_path: Path) -> None:
    (tmp_path / "always.md").write_text("Always\n", encoding="utf-8")
    found = SnippetFinder(tmp_path, [tmp_path], ["always.md"]).find("Nothing.")
    assert [snippet.text for snippet in found] == ["Always\n"]


def test_names_count_from_the_folder_of_the_page_too(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/said.md").write_text("Said\n", encoding="utf-8")
    found = SnippetFinder(tmp_path, []).find('{% include "said.md" %}', tmp_path / "docs")
    assert [snippet.path for snippet in found] == ["docs/said.md"]


def test_a_pattern_names_all_files_that_fit_it(tmp_path: Path) -> None:
    (tmp_path / "docs" / "parts").mkdir(parents=True)
    for name in ("b.md", "a.md", "c.txt"):
        (tmp_path / "docs" / "parts" / name).write_text(name, encoding="utf-8")
    found = SnippetFinder(tmp_path, []).find('{% include "parts/*.md" %}', tmp_path / "docs")
    assert [snippet.path for snippet in found] == ["docs/parts/a.md", "docs/parts/b.md"]


def test_a_file_that_is_named_from_below_is_called_by_its_plain_path(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "said.md").write_text("Said\n", encoding="utf-8")
    (found,) = SnippetFinder(tmp_path, []).find("{% include '../said.md' %}", tmp_path / "docs")
    assert found.path == "said.md"
