"""One run over pages that a shell hands in, without a shell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import Page, Verdict
from mkdocs_quotecheck.settings import Settings
from mkdocs_quotecheck.site.run import SiteRun

if TYPE_CHECKING:
    from conftest import Site

    from mkdocs_quotecheck.model import Report

RIGHT = "<p>“The library will stay open on Sundays,” Mira Voss said.</p>"
WRONG = "<p>“The library will stay closed on Sundays,” Mira Voss said.</p>"


def run_of(site: Site, **options: object) -> SiteRun:
    return SiteRun(Settings(root=site.root, **options), site="test", keep_contents=True)  # type: ignore[arg-type]  # any option


def published_twice(run: SiteRun) -> Report:
    """A page that two addresses publish, with other words at each."""
    run.check(Page("docs/news.md", RIGHT, address="news/index.html"))
    run.check(Page("docs/news.md", WRONG, address="de/news/index.html"))
    return run.finish()


def test_pages_of_one_name_and_two_addresses_are_both_checked_and_counted(site: Site) -> None:
    report = published_twice(run_of(site))
    assert report.pages == 2
    assert [entry.verdict for entry in report.ledger] == [Verdict.ALTERED, Verdict.EQUIVALENT]
    assert [finding.location.path for finding in report.findings] == ["docs/news.md"]


def test_pages_of_one_name_are_known_again_by_their_addresses(site: Site) -> None:
    first = published_twice(run_of(site))
    again = run_of(site)
    again.recheck("docs/news.md", "news/index.html", None, ())
    again.recheck("docs/news.md", "de/news/index.html", None, ())
    assert not again.unknown
    assert again.finish().ledger == first.ledger


def test_one_mistake_of_a_file_that_is_published_twice_has_one_place(site: Site) -> None:
    run = run_of(site)
    run.check(Page("docs/news.md", WRONG, WRONG, address="news/index.html"))
    run.check(Page("docs/news.md", WRONG, WRONG, address="de/news/index.html"))
    (finding,) = run.finish().findings
    assert finding.also == ()


def test_of_two_pages_of_one_name_the_one_that_failed_is_told_as_not_checked(site: Site) -> None:
    run = run_of(site)
    run.check(Page("docs/news.md", RIGHT, address="news/index.html"))
    run.unreadable(QuotecheckError("It cannot be read.", path="docs/news.md"), "de/news/index.html")
    report = run.finish()
    assert report.unchecked_pages == ("docs/news.md",)
    assert report.pages == 1


def test_a_page_that_is_handed_in_again_is_the_page_as_it_was_last(site: Site) -> None:
    run = run_of(site)
    for html in (WRONG, RIGHT):
        run.check(Page("docs/news.md", html, address="news/index.html"))
    report = run.finish()
    assert report.pages == 1
    assert not report.findings


@pytest.mark.parametrize("damage", ["lost", "cut", "flipped"])
def test_contents_that_were_lost_come_back_with_the_next_run_that_has_them(site: Site, damage: str) -> None:
    published_twice(run_of(site))
    (path,) = (site.root / ".cache").rglob("contents-*.json")
    data = path.read_bytes()
    if damage == "lost":
        path.unlink()
    else:
        path.write_bytes(data[:-9] if damage == "cut" else data.replace(b"closed", b"opened"))
    if damage == "flipped":  # of the same length: seen only when it is read, by a run that rechecks
        rechecked = run_of(site)
        rechecked.recheck("docs/news.md", "news/index.html", None, ())
        rechecked.finish()
        assert rechecked.unknown
    published_twice(run_of(site))
    assert path.read_bytes() == data
