"""`check --changed`: only the pages that differ from a commit, all of them where registry or sources do."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest
from conftest import WRONG

if TYPE_CHECKING:
    from conftest import Site

PAGE = "<!doctype html><html lang='en'><main><p>{}</p></main></html>"


@pytest.fixture
def committed(site: Site) -> Site:
    for name in ("a", "b"):
        site.page(f"{name}.md", f"# {name}\n\n{WRONG}\n")
        site.write(f"site/{name}/index.html", PAGE.format(WRONG))
    for words in (
        ["init", "-q"],
        ["add", "."],
        ["-c", "user.name=x", "-c", "user.email=x@y", "commit", "-qm", "x"],
    ):
        subprocess.run(["git", *words], cwd=site.root, check=True, capture_output=True)
    return site


def test_only_the_changed_page_is_checked(committed: Site) -> None:
    none = committed.command("check", "site", "--changed")
    assert (none.status, "0 quotations on 0 pages" in none.log) == (0, True), none.log
    committed.page("b.md", f"# b\n\nMore.\n\n{WRONG}\n")
    some = committed.command("check", "site", "--changed", "HEAD")
    assert "docs/b.md:5" in some.log
    assert "docs/a.md" not in some.log
    assert "on 1 page" in some.log


def test_a_changed_source_concerns_all_pages(committed: Site) -> None:
    committed.write("sources/speech.txt", "The library will stay open on Sundays. And more.\n")
    assert "on 2 pages" in committed.command("check", "site", "--changed").log


@pytest.mark.parametrize("commit", ["nowhere", "site", "HEAD;touch owned"])
def test_what_is_no_commit_is_wrong_use(committed: Site, commit: str) -> None:
    answer = committed.command("check", "site", f"--changed={commit}")
    assert (answer.status, f"There is no commit “{commit}” here." in answer.log) == (2, True), answer.log
    assert not (committed.root / "owned").exists()
