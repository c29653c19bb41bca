"""The commands that write the registry, as a user types them."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck.storage.atomic import TEMPORARY_SUFFIX

if TYPE_CHECKING:
    from pathlib import Path

INDEX = """<html lang="en"><body><main>
<p>Ada Hale <a href="https://example.org/lamps">wrote</a> that “the lamps burn until the last boat is in”.</p>
<p>“We count the lamps every single night,” said Tom Lind.</p></main></body></html>"""
LAMPS = "<html><title>Lamps</title><p>The lamps burn until the last ship is in, she wrote to the board.</p></html>"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "site").mkdir()
    (tmp_path / "site/index.html").write_text(INDEX, encoding="utf-8")
    (tmp_path / "lamps.html").write_text(LAMPS, encoding="utf-8")
    return tmp_path


def run(site: Path, *arguments: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs_quotecheck", *arguments],
        cwd=site,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout + done.stderr


def test_from_no_registry_to_the_first_true_warning(site: Path) -> None:
    assert run(site, "init")[0] == 0
    status, told = run(site, "suggest")
    assert (status, "mkdocs-quotecheck add https://example.org/lamps" in told) == (0, True)
    status, told = run(
        site, "add", "lamps.html", "--url", "https://example.org/lamps", "--person", "Ada Hale"
    )
    assert (status, "lamps was added" in told) == (0, True)
    status, told = run(site, "check", "site")
    assert (status, "“boat” where the source has “ship”" in told) == (1, True)
    assert "mkdocs-quotecheck add" not in run(site, "suggest")[1]
    status, told = run(site, "sources", "--pages", "site")
    assert status == 0
    assert told.splitlines()[1].split() == ["lamps", "ready", "html", "105", "bytes", "pinned", "1"]


def test_a_check_removes_what_a_command_left_that_was_ended_while_it_wrote(site: Path) -> None:
    assert run(site, "init")[0] == 0
    left = site / f".sources.yml.x{TEMPORARY_SUFFIX}"
    left.write_text("version: 1", encoding="utf-8")
    run(site, "check", "site")
    assert not left.exists()


def test_a_dry_run_of_each_command_leaves_the_folder_as_it_is(site: Path) -> None:
    (site / "refs.bib").write_text("@misc{a, title={A}, file={lamps.html}}", encoding="utf-8")
    before = sorted(site.rglob("*"))
    assert run(site, "init", "--dry-run")[0] == 0
    assert run(site, "add", "lamps.html", "-n")[0] == 0
    assert run(site, "import", "refs.bib", "--dry-run") == (
        0,
        "1 would be added: a\n0 would be completed\n0 left as they are\n0 without a file, not added\n",
    )
    assert sorted(path for path in site.rglob("*") if ".cache" not in path.parts) == before


def test_import_and_lock(site: Path) -> None:
    (site / "refs.bib").write_text("@misc{a, title={A}, file={lamps.html}}", encoding="utf-8")
    assert "1 added: a" in run(site, "import", "refs.bib")[1]
    assert run(site, "lock", "--dry-run") == (0, "1 would be pinned: a\n")
    assert run(site, "lock") == (0, "1 pinned: a\n")
    assert run(site, "lock") == (0, "0 pinned\n")


def test_a_source_is_shown_as_it_is_read(site: Path) -> None:
    run(site, "add", "lamps.html")
    assert "The lamps burn until the last ship is in" in run(site, "sources", "show", "lamps")[1]


@pytest.mark.parametrize(
    ("arguments", "cause"),
    [
        (("add", "gone.txt"), "There is no such file."),
        (("add", "http://127.0.0.1:9/"), "private network"),
        (("add", "file:///etc/passwd"), "not a web address that can be fetched"),
        (("import", "gone.bib"), "There is no such file."),
        (("lock",), "There is no registry."),
        (("refresh",), "There is no registry."),
        (("suggest", "nowhere"), "There is no such file or folder."),
        (("sources", "show", "lamps"), "There is no registry."),
    ],
)
def test_wrong_use_is_told_with_its_cause(arguments: tuple[str, ...], cause: str, site: Path) -> None:
    status, told = run(site, *arguments)
    assert (status, cause in told) == (2, True), told


def test_an_unknown_source_is_told_with_the_nearest(site: Path) -> None:
    run(site, "add", "lamps.html")
    status, told = run(site, "sources", "show", "lamp")
    assert (status, "Did you mean “lamps”?" in told) == (2, True)


MARKDOWN = "Ada Hale [wrote](https://example.org/lamps) that “the lamps burn until the last boat is in”.\n"


def test_the_commands_read_markdown_where_nothing_is_built(tmp_path: Path) -> None:
    (tmp_path / "docs/news").mkdir(parents=True)
    (tmp_path / "docs/news/lamps.md").write_text(MARKDOWN, encoding="utf-8")
    (tmp_path / "docs/old.md").write_text(MARKDOWN.replace("lamps)", "old)"), encoding="utf-8")
    (tmp_path / "docs/off.md").write_text(f"---\nquotecheck: false\n---\n{MARKDOWN}", encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: A\nplugins:\n  - quotecheck:\n      exclude: [old.md]\n", encoding="utf-8"
    )
    status, told = run(tmp_path, "init")
    assert (status, "was written" in told) == (0, True), told
    assert "1 quotation: link https://example.org/lamps" in run(tmp_path, "suggest")[1]
    assert "1 quotation: link https://example.org/lamps" in run(tmp_path, "suggest", "docs/news/lamps.md")[1]
    assert "in docs/news/lamps.md" in run(tmp_path, "suggest", "docs")[1]
    assert "example.org/old" not in run(tmp_path, "suggest", "docs")[1]


def test_a_site_whose_extensions_are_missing_is_not_said_to_have_no_quotations(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/a.md").write_text(MARKDOWN, encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: A\nmarkdown_extensions: [no_such_thing]\n", encoding="utf-8"
    )
    status, told = run(tmp_path, "suggest")
    assert (status, "Install what `markdown_extensions` of mkdocs.yml names" in told) == (2, True), told


def test_a_folder_without_pages_is_said_to_be_one(tmp_path: Path) -> None:
    status, told = run(tmp_path, "init")
    assert (status, "There is no site here" in told) == (2, True), told
    (tmp_path / "docs").mkdir()
    status, told = run(tmp_path, "init", "docs")
    assert (status, "neither HTML nor Markdown files" in told) == (2, True)


@pytest.mark.parametrize(
    ("plugins", "told"),
    [
        ("plugins: [quotecheck]", False),
        ("plugins:\n  - search\n  - quotecheck", False),
        ("plugins:\n  - quotecheck:\n      language: de", False),
        ("plugins:\n  quotecheck: {}", False),
        ("plugins: [search]", True),
        ("theme: mkdocs", True),
    ],
)
def test_init_says_to_add_the_plugin_where_it_is_not_listed(site: Path, plugins: str, told: bool) -> None:
    (site / "mkdocs.yml").write_text(f"site_name: Lamps\n{plugins}\n", "utf-8")
    status, output = run(site, "init")
    assert status == 0
    assert ("to the plugins of mkdocs.yml" in output) is told
