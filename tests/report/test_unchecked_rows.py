"""Every output has a row with place and reason for each quotation that was not checked: the numbers add up."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from mkdocs_quotecheck import pipeline
from mkdocs_quotecheck.model import LedgerEntry, Level, Location, Page, Report, Unchecked, Verdict
from mkdocs_quotecheck.report.page import PageOptions, data_of
from mkdocs_quotecheck.report.reporters import reporters
from mkdocs_quotecheck.report.reporters.console import ROWS_SHOWN
from mkdocs_quotecheck.report.unchecked import unchecked_rows
from mkdocs_quotecheck.settings import Settings
from mkdocs_quotecheck.sources import load_registry

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mkdocs_quotecheck.sources import Registry


def of_lines(text: str) -> list[tuple[str, str]]:
    """Rows of the formats for people: place and reason."""
    found = re.findall(r"^(.+?): unchecked: (.+?)(?:: “.*”)?$", text, re.MULTILINE)
    # What has a level behind its place is a finding.
    return [(place, reason) for place, reason in found if ": " not in place]


def point(location: dict[str, object]) -> str:
    return ":".join(str(location[key]) for key in ("path", "line", "column") if location.get(key))


def of_quotations(quotations: list[dict[str, object]]) -> list[tuple[str, str]]:
    return [
        (point(each["location"] or {"path": each["page"]}), str(each["because"] or each["unchecked"]))  # type: ignore[arg-type]  # JSON
        for each in quotations
        if each["verdict"] == "unchecked"
    ]


def of_sarif(text: str) -> list[tuple[str, str]]:
    (run,) = json.loads(text)["runs"]
    rows = []
    for note in run["invocations"][0]["toolExecutionNotifications"]:
        physical = note["locations"][0]["physicalLocation"]
        region = physical.get("region", {})
        where = {
            "path": physical["artifactLocation"]["uri"],
            "line": region.get("startLine"),
            "column": region.get("startColumn"),
        }
        rows.append((point(where), of_lines(f"x: {note['message']['text']}")[0][1]))
    return rows


def of_junit(text: str) -> list[tuple[str, str]]:
    rows = []
    for case in etree.fromstring(text.encode()).iter("testcase"):
        line = re.match(r"line (\d+): ", case.get("name", ""))
        place = case.get("classname", "") + (f":{line[1]}" if line else "")
        rows += [(place, skipped.get("message", "")) for skipped in case.iter("skipped")]
    return rows


def of_rdjson(text: str) -> list[tuple[str, str]]:
    return [
        (point({"path": each["location"]["path"], "line": each["location"].get("range", {}).get("start", {}).get("line")}),
         of_lines(f"x: {each['message']}")[0][1])
        for each in json.loads(text)["diagnostics"]
        if each["code"]["value"] == "unchecked"
    ]  # fmt: skip


def of_gitlab(text: str) -> list[tuple[str, str]]:
    return [
        (f"{each['location']['path']}:{each['location']['lines']['begin']}", of_lines(f"x: {each['description']}")[0][1])
        for each in json.loads(text)
        if each["check_name"] == "unchecked"
    ]  # fmt: skip


ROWS_OF: dict[str, Callable[[str], list[tuple[str, str]]]] = {
    "full": of_lines,
    "concise": of_lines,
    "github": of_lines,
    "json": lambda text: of_quotations(json.loads(text)["quotations"]),
    "jsonl": lambda text: of_quotations(
        [row for line in text.splitlines() if (row := json.loads(line))["type"] == "quotation"]
    ),
    "sarif": of_sarif,
    "junit": of_junit,
    "rdjson": of_rdjson,
    "gitlab": of_gitlab,
}
LINES_ONLY = ("junit", "rdjson", "gitlab")

LEDGER = st.lists(
    st.tuples(
        st.sampled_from([*Verdict, None]),
        st.sampled_from(Unchecked),
        st.sampled_from(["docs/a.md", "docs/b c.md", "x:y.md"]),
        st.integers(1, 900),
        st.text(st.characters(blacklist_categories=("Cs",)), max_size=90),
    ),
    max_size=40,
)


def entry(verdict: Verdict | None, reason: Unchecked, page: str, line: int, text: str) -> LedgerEntry:
    return LedgerEntry(
        page,
        text,
        verdict,
        reason if verdict is Verdict.UNCHECKED else None,
        f"because {reason.value}" if verdict is Verdict.UNCHECKED else "",
        location=Location(page, line, 3),
    )


@settings(deadline=None)
@given(rows=LEDGER)
def test_checked_and_unchecked_rows_are_all_quotations(
    rows: list[tuple[Verdict, Unchecked, str, int, str]],
) -> None:
    report = Report(ledger=tuple(entry(*row) for row in rows), pages=3)
    quotations = sum(each.verdict is not None for each in report.ledger)
    checked = sum(each.verdict not in (None, Verdict.UNCHECKED) for each in report.ledger)
    for name, reporter in reporters().items():
        assert len(ROWS_OF[name](reporter.render(report))) == quotations - checked, name


@pytest.mark.parametrize("name", sorted(ROWS_OF))
def test_each_row_has_its_place_and_reason(name: str) -> None:
    given_rows = [
        (Verdict.UNCHECKED, reason, "docs/a.md", 7 + number, "The tide")
        for number, reason in enumerate(Unchecked)
    ]
    report = Report(ledger=tuple(entry(*row) for row in given_rows), pages=1)
    column = "" if name in LINES_ONLY else ":3"
    assert ROWS_OF[name](reporters()[name].render(report)) == [
        (f"docs/a.md:{7 + number}{column}", f"because {reason.value}")
        for number, reason in enumerate(Unchecked)
    ]


def test_every_format_is_asked() -> None:
    assert set(ROWS_OF) == set(reporters())


def test_pages_that_were_left_out_or_not_read_have_a_row_too() -> None:
    report = Report(excluded_pages=("docs/old.md",), unchecked_pages=("docs/new.md",))
    assert [(row.location.path, row.because) for row in unchecked_rows(report)] == [
        ("docs/old.md", "the page is left out"),
        ("docs/new.md", "the page was not checked"),
    ]


def test_in_a_terminal_the_first_of_many_are_shown_and_the_others_counted() -> None:
    many = tuple(
        entry(Verdict.UNCHECKED, Unchecked.NO_SOURCE, "a.md", n + 1, "x") for n in range(ROWS_SHOWN + 5)
    )
    for name in ("full", "concise"):
        reporter = reporters()[name]
        assert reporter.fitted is not None
        shown = reporter.fitted(Report(ledger=many, pages=1), 100)
        assert len(of_lines(shown)) == ROWS_SHOWN
        assert "… and 5 more that were not checked" in shown


def test_those_who_ask_for_little_are_not_told() -> None:
    report = Report(ledger=(entry(Verdict.UNCHECKED, Unchecked.NO_SOURCE, "a.md", 1, "x"),), pages=1)
    for name in ("full", "concise", "github"):
        brief = reporters()[name].brief
        assert brief is not None
        assert not of_lines(brief(report, None))


# ------------------------------------------------------------------------------------------------- from pages

REGISTRY = """\
version: 1
people:
  - {id: ines, name: Ines Aldor}
  - {id: tom, name: Tom Wick}
sources:
  - {id: log, title: The keeper's log, people: [ines], text: The lamp was lit at dusk and burned until seven.}
  - {id: part, title: A short history, excerpt: true, text: The pier was built in a year.}
  - {id: lost, title: Lost papers, people: [tom], path: lost.txt}
  - {id: alt, title: Das Logbuch, language: de, text: Die Lampe wurde in der Dämmerung angezündet.}
"""
PARAGRAPHS = [
    "<p>“The lamp was lit at dusk and burned until seven,” Ines Aldor said.</p>",
    "<p>“The lamp was lit at dusk and burned until nine,” Ines Aldor said.</p>",
    "<p>“I saw the whole of it from the chip shop,” one visitor said.</p>",
    "<p>“We painted the western gallery twice,” Ines Aldor said.</p>",
    "<p>“We painted the western gallery twice,” Tom Wick said.</p>",
    "<!-- quotecheck: source=part --><p>“The pier was never meant to last.”</p>",
    "<!-- quotecheck: source=lost --><p>“The pier was never meant to last.”</p>",
    "<!-- quotecheck: source=alt --><p>“The lamps were never lit before.”</p>",
    "<!-- quotecheck: ignore --><p>“The lamp burned until nine,” Ines Aldor said.</p>",
    "<p>“" + "and so on for many pages " * 900 + "”</p>",
    "<blockquote><p>It rained “cats and dogs” all day.</p></blockquote>",
    "<p>“He told me ‘the lamp is out’ and left,” Ines Aldor said.</p>",
    "<p>The so-called “lamp” is “lit”.</p>",
    "<p>“It never ends, said Ines Aldor.</p>",
]


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    path: Path = tmp_path_factory.mktemp("site") / "sources.yml"
    path.write_text(REGISTRY, encoding="utf-8")
    return load_registry(path)


@settings(deadline=None)
@given(
    pages=st.lists(st.lists(st.sampled_from(PARAGRAPHS), max_size=6), min_size=1, max_size=3),
    level=st.sampled_from(Level),
)
def test_what_is_found_on_pages_is_checked_or_has_a_row_in_every_output(
    registry: Registry, pages: list[list[str]], level: Level
) -> None:
    given_pages = [Page(f"docs/{n}.md", "\n".join(each), "\n\n".join(each)) for n, each in enumerate(pages)]
    report = pipeline.check_pages(given_pages, registry, Settings(levels={"quotation-without-source": level}))
    quotations = [each for each in report.ledger if each.verdict is not None]
    unchecked = [each for each in quotations if each.verdict is Verdict.UNCHECKED]
    assert all(each.because and each.location and each.location.line for each in unchecked)
    expected = sorted(f"{each.page}:{each.location.line}" for each in unchecked if each.location)
    for name, reporter in reporters().items():
        rows = ROWS_OF[name](reporter.render(report))
        assert sorted(":".join(place.split(":")[:2]) for place, _ in rows) == expected, name
    parts = json.loads(data_of(report, PageOptions("site")))["parts"]
    on_the_page = [each for _, part in parts for each in part]
    assert len([each for each in on_the_page if each.get("verdict") == "unchecked"]) == len(unchecked)


def test_a_report_seen_from_another_folder_keeps_its_rows() -> None:
    report = Report(ledger=(entry(Verdict.UNCHECKED, Unchecked.NO_SOURCE, "a.md", 1, "x"),))
    (row,) = unchecked_rows(replace(report, pages=1))
    assert row.location == Location("a.md", 1, 3)
