"""`mkdocs build` with the plugin, as a user runs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Site

WRONG = "“The library will stay closed on Sundays,” Mira Voss said."
SAME_WARNING = "docs/news.md:3"


def test_a_site_whose_quotations_are_right_builds_with_strict(site: Site) -> None:
    built = site.build("--strict")
    assert built.status == 0, built.log
    assert not built.warnings
    assert any("1 quotation" in line for line in built.infos)


def test_a_changed_word_is_a_warning_that_names_file_and_line_and_fails_a_strict_build(site: Site) -> None:
    site.page("news.md", f"# News\n\n{WRONG}\n")
    built = site.build("--strict")
    assert built.status == 1
    assert len(built.warnings) == 1
    assert built.warnings[0].startswith(SAME_WARNING)
    assert "closed" in built.log
    assert "open" in built.log
    assert "Speech at the opening of the library" in built.log


def test_without_strict_the_build_with_warnings_succeeds(site: Site) -> None:
    site.page("news.md", f"# News\n\n{WRONG}\n")
    built = site.build_here()
    assert built.status == 0
    assert built.warnings


def test_a_second_build_from_the_cache_says_the_same(site: Site) -> None:
    site.page("news.md", f"# News\n\n{WRONG}\n")
    first, second = site.build_here(), site.build_here()
    assert first.warnings == second.warnings != []
    assert first.infos == second.infos
    assert list((site.root / ".cache/plugin/quotecheck").glob("results-*.json"))


@pytest.mark.parametrize("junk", ["", "{", "[1, 2]", '{"format": 1}', "\x00\xff" * 50, '{"a":' * 100_000])
def test_a_broken_cache_is_rebuilt(site: Site, junk: str) -> None:
    site.page("news.md", f"# News\n\n{WRONG}\n")
    first = site.build_here()
    for path in (site.root / ".cache/plugin/quotecheck").rglob("*"):
        if path.is_file():
            path.write_text(junk, encoding="utf-8")
    again = site.build_here()
    assert again.warnings == first.warnings != []


def test_a_change_of_the_registered_text_is_noticed_by_the_next_build(site: Site) -> None:
    site.page("news.md", f"# News\n\n{WRONG}\n")
    assert site.build_here().warnings
    speech = site.root / "sources/speech.txt"
    site.write("sources/speech.txt", speech.read_text(encoding="utf-8").replace("open", "closed", 1))
    site.page("index.md", "# Library\n")
    assert not site.build_here().warnings


def test_a_dirty_build_still_warns_of_pages_it_did_not_render(site: Site) -> None:
    site.page("news.md", f"# News\n\n{WRONG}\n")
    first = site.build_here()
    dirty = site.build_here(dirty=True)
    assert dirty.warnings == first.warnings != []


def test_a_dirty_build_after_a_change_of_the_registry_rechecks_pages_it_did_not_render(site: Site) -> None:
    site.page("news.md", f"# News\n\n{WRONG}\n")
    site.build_here()
    speech = site.root / "sources/speech.txt"
    site.write("sources/speech.txt", speech.read_text(encoding="utf-8").replace("open", "closed", 1))
    dirty = site.build_here(dirty=True)
    assert [warning.partition(":")[0] for warning in dirty.warnings] == ["docs/index.md"]


def test_a_dirty_build_without_a_cache_says_that_pages_were_not_checked(site: Site) -> None:
    site.page("news.md", f"# News\n\n{WRONG}\n")
    site.build_here()
    for path in (site.root / ".cache/plugin/quotecheck").glob("*.json"):
        path.unlink()
    assert any("2 pages were not checked" in line for line in site.build_here(dirty=True).infos)


def test_a_deleted_page_leaves_the_report(site: Site) -> None:
    page = site.page("news.md", f"# News\n\n{WRONG}\n")
    assert site.build_here().warnings
    page.unlink()
    assert not site.build_here(dirty=True).warnings
    assert not site.build_here().warnings


def test_two_builds_at_once_do_no_harm(site: Site) -> None:
    site.page("news.md", f"# News\n\n{WRONG}\n")
    site.write_config()
    running = [site.start("-m", "mkdocs", "build", "--site-dir", f"site-{number}") for number in (1, 2)]
    logs = [process.communicate(timeout=120)[1] for process in running]
    assert [process.returncode for process in running] == [0, 0]
    assert all(SAME_WARNING in log for log in logs)
    assert site.build_here().warnings


def test_the_json_report_is_written_whole_and_twice_the_same(site: Site) -> None:
    site.page("news.md", f"# News\n\n{WRONG}\n")
    site.options = {"report": "out/report.json"}
    site.build_here()
    first = (site.root / "out/report.json").read_bytes()
    site.build_here()
    assert (site.root / "out/report.json").read_bytes() == first
    assert site.json_report("out/report.json")["findings"]
    assert [path.name for path in (site.root / "out").iterdir()] == ["report.json"]
