"""The labelled cases of `cases/*.yml`: citations, places, numbers, dates, figures, and what the whole way makes of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import markdown
import pytest
import yaml

from mkdocs_quotecheck import check_page, find_quotations, load_registry
from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.model import Level, Page, Role
from mkdocs_quotecheck.reading import read_page
from mkdocs_quotecheck.reading.citations.locators import find_locators
from mkdocs_quotecheck.text.dates import find_dates
from mkdocs_quotecheck.text.numbers import NumberKind, find_numbers

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Citation, Figure, Finding, PageReading, Quotation
    from mkdocs_quotecheck.sources import Registry

CASES = Path(__file__).parent / "cases"
TRAPS = ("places", "documents", "speakers", "voices", "dates", "figures")
EXTENSIONS = ["footnotes", "attr_list", "md_in_html", "tables"]
COMPARED = frozenset({
    "wrong-locator", "wrong-speaker", "wrong-date", "found-in-another-source", "unknown-source-cited", "attributed-figure",
})  # fmt: skip


def cases(name: str) -> list[object]:
    rows = yaml.safe_load((CASES / f"{name}.yml").read_text(encoding="utf-8"))
    return [pytest.param(row, id=str(row.get("title") or row["text"])) for row in rows]


@pytest.fixture(scope="session")
def registry() -> Registry:
    loaded = load_registry(CASES / "registry.yml")
    assert not loaded.problems
    return loaded


@pytest.fixture(scope="session")
def town() -> Registry:
    loaded = load_registry(CASES / "town.yml")
    assert not loaded.problems
    return loaded


def read(row: dict[str, str], registry: Registry) -> PageReading:
    html = markdown.markdown(row["page"], extensions=EXTENSIONS)
    page = Page("page", html, row["page"], row.get("language", "en"))
    return read_page(page, tuple(registry.people.values()), tuple(registry.sources.values()))


def told(citation: Citation) -> str:
    if citation.source:
        name = citation.source
    elif citation.candidates:
        name = "?" + "|".join(citation.candidates)
    else:
        name = "!" + citation.target
    place = citation.locator
    if place is None:
        return name
    return f"{name} @ {place.kind} {place.first}" + ("" if place.first == place.last else f"-{place.last}")


def cited(quotation: Quotation) -> str:
    return " & ".join(told(citation) for citation in quotation.citations) or "-"


@pytest.mark.parametrize("row", cases("citations"))
def test_each_quotation_cites_what_the_page_cites_for_it(row: dict[str, str], registry: Registry) -> None:
    found = [quotation for quotation in read(row, registry).quotations if quotation.role is Role.QUOTATION]
    assert [cited(quotation) for quotation in found] == row["cites"]


@pytest.mark.parametrize("row", cases("locators"))
def test_a_place_is_read_as_its_kind_and_range(row: dict[str, str]) -> None:
    text = row["text"]
    found = find_locators(text, 0, len(text), language(row.get("language", "en")))
    assert [f"{p.locator.kind} {p.locator.first}-{p.locator.last}" for p in found] == row["is"]


@pytest.mark.parametrize("row", cases("numbers"))
def test_a_figure_is_read_by_its_value(row: dict[str, str]) -> None:
    found = find_numbers(row["text"], language(row.get("language", "en")))
    assert [number.value for number in found if number.kind is NumberKind.FIGURE] == row["is"]


@pytest.mark.parametrize("row", cases("dates"))
def test_a_date_is_read_as_far_as_it_is_written(row: dict[str, str]) -> None:
    found = find_dates(row["text"], language(row.get("language", "en")))
    assert ["-".join(str(part or "?") for part in (d.year, d.month, d.day)) for d in found] == row["is"]


def attributed(figure: Figure) -> str:
    by = figure.attribution.person if figure.attribution else None
    sources = [citation.source for citation in figure.citations]
    whom = " ".join(str(each) for each in ([by] if by else sources))
    return f"{figure.value:.12g} {whom}" + (" about" if figure.approximate else "")


@pytest.mark.parametrize("row", cases("figures"))
def test_a_figure_is_given_to_whom_the_sentence_gives_it(row: dict[str, str], registry: Registry) -> None:
    assert [attributed(figure) for figure in read(row, registry).figures] == row["is"]


@pytest.mark.parametrize("row", cases("findings"))
def test_speakers_places_dates_and_figures_are_compared_with_the_source(
    row: dict[str, str], registry: Registry
) -> None:
    html = markdown.markdown(row["page"], extensions=EXTENSIONS)
    report = check_page(html, registry, markdown=row["page"])
    assert sorted({finding.rule for finding in report.findings} & COMPARED) == row["is"]


def told_of(finding: Finding) -> str:
    return finding.rule if finding.level is Level.WARN else f"info {finding.rule}"


@pytest.mark.parametrize("row", [row for name in TRAPS for row in cases(f"traps_{name}")])
def test_a_trap_is_told_exactly_or_not_at_all(row: dict[str, str], town: Registry) -> None:
    html = markdown.markdown(row["page"], extensions=EXTENSIONS)
    report = check_page(html, town, markdown=row["page"], language=row.get("language", "en"))
    assert sorted(told_of(finding) for finding in report.findings) == sorted(row["is"])


def spoken(quotation: Quotation) -> str:
    if quotation.role is Role.MENTION:
        return "mention"
    return quotation.attribution.speaker if quotation.attribution else "-"


@pytest.mark.parametrize("row", cases("languages"))
def test_the_speaker_is_found_in_other_languages(row: dict[str, str]) -> None:
    found = find_quotations(row["text"], media_type="text/plain", language=row["language"])
    assert [spoken(quotation) for quotation in found] == row["is"]
