"""What makes `check` fail, and how much it shows."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from conftest import RIGHT, WRONG

if TYPE_CHECKING:
    from conftest import Site

PAGE = "<!doctype html><html lang='en'><main><p>{}</p></main></html>"
UNCHECKED = "“The tide came in at four and took the pier with it,” said Ada Hale."


@pytest.fixture(autouse=True)
def _not_on_github(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)


@pytest.mark.parametrize(
    ("text", "options", "status"),
    [
        (WRONG, [], 1),
        (WRONG, ["--exit-zero"], 0),
        (WRONG, ["--fail-on", "never"], 0),
        (RIGHT, ["--fail-on", "info"], 0),
        (UNCHECKED, [], 0),
        (UNCHECKED, ["--fail-on", "info"], 1),
        (RIGHT, ["--require", "checked", "--min-coverage", "100"], 0),
        (WRONG, ["--quiet"], 1),
    ],
)
def test_the_exit_status_is_as_wished(site: Site, text: str, options: list[str], status: int) -> None:
    site.write("public/index.html", PAGE.format(text))
    answer = site.command("check", "public", *options)
    assert answer.status == status, answer.log


def test_a_quotation_that_names_an_unreadable_source_fails_where_all_must_be_checked(site: Site) -> None:
    site.write("public/index.html", PAGE.format(RIGHT))
    (site.root / "sources/speech.txt").unlink()
    answer = site.command(
        "check", "public", "--fail-on", "never", "--require", "checked", "--min-coverage", "50"
    )
    assert answer.status == 1
    assert "1 of 1 quotations that name a source was not checked" in answer.log
    assert "Checked are 0 % of 1 quotations" in answer.log


@pytest.mark.parametrize("value", ["101", "-1", "half"])
def test_a_coverage_that_is_none_is_wrong_use(site: Site, value: str) -> None:
    assert site.command("check", "docs", "--min-coverage", value).status == 2


def test_quiet_tells_nothing_where_nothing_is_wrong(site: Site) -> None:
    site.write("public/index.html", PAGE.format(UNCHECKED))
    assert site.command("check", "public", "--quiet").log == ""


def test_statistics_count_instead_of_telling(site: Site) -> None:
    for number in range(14):
        site.write(f"public/{number:02}.html", PAGE.format(WRONG.replace("closed", f"closed {number}")))
    log = site.command("check", "public", "--statistics").log
    assert "Findings by rule" in log
    assert "in 4 other" in log
    assert "14  speech" in log
    assert "closed" not in log


def test_where_github_runs_it_its_notes_follow(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    site.write("public/index.html", PAGE.format(WRONG))
    assert "\n::warning file=docs/index.md,title=changed-word" in site.command("check", "public").log
    json.loads(site.command("check", "public", "--format", "json").log)
