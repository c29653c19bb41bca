"""A registry is read again when a file of it may be another one, and only then."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck.model import Page
from mkdocs_quotecheck.settings import Settings
from mkdocs_quotecheck.site import registryathand
from mkdocs_quotecheck.site.run import SiteRun

if TYPE_CHECKING:
    from collections.abc import Callable

REGISTRY = """version: 1
include: [more.yml]
people:
  - {id: hale, name: Ada Hale}
sources:
  - {id: minutes, title: Minutes, path: minutes.txt, people: [hale]}
"""
MORE = """version: 1
sources:
  - {id: letter, title: Letter, path: linked.txt, people: [hale]}
"""
TRUE = Page("a.md", "<p>Ada Hale said: “The slip in the old harbour closes on Monday.”</p>")
FALSE = Page("b.md", "<p>Ada Hale said: “The slip in the old harbour opens again in spring.”</p>")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("QUOTECHECK_CACHE_KEY", "k" * 32)
    root = tmp_path / "site"
    root.mkdir()
    (root / "sources.yml").write_text(REGISTRY)
    (root / "more.yml").write_text(MORE)
    (root / "minutes.txt").write_text("Ada Hale: The slip in the old harbour closes on Monday.\n")
    (root / "letter.txt").write_text("The board meets in the old hall.\n")
    (root / "other.txt").write_text("The slip in the old harbour opens again in spring.\n")
    (root / "linked.txt").symlink_to("letter.txt")
    return root


@pytest.fixture(autouse=True)
def _later(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets files count as written long ago."""
    monkeypatch.setattr(registryathand, "UNCERTAIN_NS", -(10**15))


def run(root: Path, *pages: Page) -> tuple[bool, list[str]]:
    """Whether a run over pages read the registry, and the codes of what it found."""
    settings = Settings(root=root, registry=Path("sources.yml"), cache_dir=Path(".cache"))
    site = SiteRun(settings, site="site", in_full=False)
    for page in pages or (TRUE, FALSE):
        site.check(page)
    report = site.finish()
    return "whole" in vars(site._at_hand), [finding.code for finding in report.findings]


def test_a_registry_that_is_as_it_was_is_not_read(site: Path) -> None:
    read, found = run(site)
    assert read
    assert found
    assert run(site) == (False, found)
    assert run(site) == (False, found)


def test_a_page_that_is_new_has_the_registry_read(site: Path) -> None:
    run(site, TRUE)
    assert run(site, TRUE, FALSE)[0]


def write(name: str, text: str) -> Callable[[Path], object]:
    return lambda root: (root / name).write_text(text)


def same_size(root: Path) -> None:
    file = root / "minutes.txt"
    file.write_text(file.read_text().replace("Monday", "Friday"))


def with_old_times(root: Path) -> None:
    times = (root / "minutes.txt").stat()
    same_size(root)
    os.utime(root / "minutes.txt", ns=(times.st_atime_ns, times.st_mtime_ns))


def other_link(root: Path) -> None:
    (root / "linked.txt").unlink()
    (root / "linked.txt").symlink_to("other.txt")


def without_source(root: Path) -> None:
    (root / "letter.txt").unlink()


@pytest.mark.parametrize(
    "change",
    [
        write("sources.yml", REGISTRY.replace("Minutes,", "Minutes of March,")),
        write("more.yml", MORE.replace("Letter", "A letter")),
        write("letter.txt", "The slip in the old harbour opens again in spring.\n"),
        same_size,
        with_old_times,
        other_link,
        without_source,
    ],
)
def test_a_file_that_is_another_one_has_the_registry_read(
    site: Path, change: Callable[[Path], object], tmp_path: Path
) -> None:
    run(site)
    change(site)
    read, found = run(site)
    assert read
    (site / ".cache").rename(tmp_path / "before")
    assert run(site) == (True, found)  # as without anything kept


@pytest.mark.parametrize(
    "entry",
    [
        "  - {id: all, title: All, path: 'o*.txt', people: [hale]}",
        "  - {id: all, title: All, path: missing.txt, people: [hale]}",
        "  - {id: all, title: All, path: [letter.txt, other.txt], people: [hale]}",
    ],
)
def test_a_registry_that_other_files_can_change_is_read_each_time(site: Path, entry: str) -> None:
    (site / "sources.yml").write_text(REGISTRY + entry + "\n")
    run(site)
    assert run(site)[0]


def test_a_file_that_may_still_be_written_is_not_relied_on(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registryathand, "UNCERTAIN_NS", 10**15)
    run(site)
    assert run(site)[0]


def changed_meanwhile(root: Path, change: Callable[[Path], object]) -> None:
    """A run in which the files are changed while its pages are checked."""
    settings = Settings(root=root, registry=Path("sources.yml"), cache_dir=Path(".cache"))
    site = SiteRun(settings, site="site", in_full=False)
    site.check(TRUE)
    change(root)
    site.check(FALSE)
    site.finish()


def test_what_is_changed_while_pages_are_checked_is_another_file(site: Path) -> None:
    changed_meanwhile(site, with_old_times)
    assert run(site)[0]


def test_results_of_two_states_of_a_registry_are_not_kept(site: Path, tmp_path: Path) -> None:
    run(site, TRUE)
    was = (site / "letter.txt").read_text()
    changed_meanwhile(site, write("letter.txt", "The slip in the old harbour opens again in spring.\n"))
    write("letter.txt", was)(site)
    read, found = run(site)
    assert read
    (site / ".cache").rename(tmp_path / "before")
    assert run(site) == (True, found)


def test_another_setting_reads_the_registry(site: Path) -> None:
    run(site)
    settings = Settings(root=site, registry=Path("sources.yml"), cache_dir=Path(".cache"), language="de")
    other = SiteRun(settings, site="site", in_full=False)
    other.check(TRUE)
    assert "whole" in vars(other._at_hand)
    other.finish()
    assert len([*(site / ".cache").glob("files-*")]) == 1


@pytest.mark.parametrize("content", [b"", b"[]", json.dumps([1, "x", {}, []]).encode()])
def test_what_others_wrote_there_is_not_believed(site: Path, content: bytes) -> None:
    run(site)
    (kept,) = (site / ".cache").glob("files-*")
    kept.write_bytes(content)
    assert run(site)[0]
