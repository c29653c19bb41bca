"""Many pages → one report: what many pages repeat is told once, what is known is suppressed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level, Location, Report
from mkdocs_quotecheck.report import baseline
from mkdocs_quotecheck.report.ledgers import join, summary_of
from mkdocs_quotecheck.report.other_editions import without_other_editions

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from mkdocs_quotecheck.model import Finding, RegistryProblem
    from mkdocs_quotecheck.report.baseline import BaselineEntry


def combine(
    reports: Sequence[Report], findings: Iterable[Finding], known: Mapping[BaselineEntry, int]
) -> Report:
    """The report over all pages.

    Args:
        reports: Of one page each, in the order in which the ledger shall be.
        findings: Those that belong to no page's report; those of level `ignore` are counted.
        known: Findings to suppress, with the number of their places.
    """
    reports = without_other_editions(reports)
    on_pages = [pair for report in reports if report.findings for pair in _with_page(report)]
    found = [finding for _, finding in on_pages]
    suppressed = baseline.suppressed(found, known)
    fresh = [pair for number, pair in enumerate(on_pages) if number not in suppressed]
    others = list(findings)
    kept = [finding for finding in others if finding.level is not Level.IGNORE]
    sizes = {summary_of(report.ledger).page: len(report.ledger) for report in reports if report.findings}
    told = [*_once(_gathered(fresh), sizes), *kept]
    return Report(
        findings=tuple(sorted(told, key=_order)),
        ledger=join([report.ledger for report in reports]),
        evidence=tuple(evidence for report in reports for evidence in report.evidence),
        pages=sum(report.pages for report in reports),
        suppressed_by_baseline=len(suppressed),
        gone=baseline.gone(found, known),
        suppressed_by_comment=sum(report.suppressed_by_comment for report in reports),
        suppressed_by_level=sum(report.suppressed_by_level for report in reports) + len(others) - len(kept),
    )


def registry_findings(problems: Sequence[RegistryProblem], chosen: Mapping[str, Level]) -> Iterable[Finding]:
    """The problems of a registry as findings; `chosen` are the levels of rules as a user names these.

    Raises:
        QuotecheckError: The settings name a rule that does not exist.
    """
    if not (problems or chosen):
        return
    from mkdocs_quotecheck import rules

    levels = rules.levels(chosen)
    for problem in problems:
        where = Location(problem.path, problem.line or None, problem.column or None)
        for finding in rules.judge_problem(problem, levels):
            yield replace(finding, location=where)


def _with_page(report: Report) -> Iterable[tuple[str, Finding]]:
    """The findings of a page's report, each with what the page is called."""
    page = summary_of(report.ledger).page
    return ((page or finding.location.path, finding) for finding in report.findings)


def _order(finding: Finding) -> tuple[str, int, int, int, str]:
    where = finding.location
    offset = finding.span.start if finding.span else -1
    return where.path, where.line or 0, where.column or 0, offset, finding.code


def _once(found: Iterable[tuple[str, Finding]], sizes: Mapping[str, int]) -> Iterable[Finding]:
    """The same wrong passage told once, the other places added to the first.

    Where no line is known, the page of the fewest quotations comes first: the others are archives and indexes that repeat it.
    """
    groups: dict[tuple[object, ...], list[tuple[str, Finding]]] = {}
    for page, finding in found:
        same = (
            finding.code,
            finding.level,
            " ".join(finding.quoted.split()),
            finding.source,
            finding.message,
        )
        groups.setdefault(same if finding.quoted else (finding,), []).append((page, finding))
    for group in groups.values():
        group.sort(key=lambda pair: (_size(pair, sizes), _order(pair[1]), pair[0]))
        yield _with_others(group)


def _size(pair: tuple[str, Finding], sizes: Mapping[str, int]) -> int:
    page, finding = pair
    return 0 if finding.location.line else sizes.get(page, 0)


def _with_others(group: Sequence[tuple[str, Finding]]) -> Finding:
    """The first of some findings; the places of the others are pages where several share one file, a snippet.

    Where one file is published as several pages, there is but one place to mend.
    """
    told, first = group[0]
    others = [
        Location(page) if finding.location == first.location else finding.location
        for page, finding in group[1:]
        if (page, finding.location) != (told, first.location)
    ]
    return replace(first, also=(*first.also, *dict.fromkeys(others)))


def _gathered(found: Sequence[tuple[str, Finding]]) -> Iterable[tuple[str, Finding]]:
    """Findings of rules that fire often and tell no mistakes: one for the whole site each."""
    if all(finding.level is not Level.INFO for _, finding in found):
        yield from found
        return
    from mkdocs_quotecheck import rules

    gathering = {rule.code: rule for rule in rules.catalogue() if rule.gathered}
    groups: dict[tuple[str, str], list[tuple[str, Finding]]] = {}
    for page, finding in found:
        if finding.code in gathering and finding.level is Level.INFO:
            same = finding.message if "{message}" in gathering[finding.code].gathered else ""
            groups.setdefault((finding.code, same), []).append((page, finding))
        else:
            yield page, finding
    for (code, same), group in groups.items():
        group.sort(key=lambda pair: (_order(pair[1]), pair[0]))
        pages = len({page for page, _ in group})
        message = rules.gathered_message(gathering[code], same, len(group), pages)
        if len(group) == 1:
            yield group[0]
        else:
            yield group[0][0], replace(_with_others(group), message=message)
