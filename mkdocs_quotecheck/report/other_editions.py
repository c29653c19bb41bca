"""Documents that a site quotes in another edition or translation than the registered one, without saying so.

One changed quotation is a slip. Where most of the words that a site seems to have from a document, and names no source for,
differ from it, the site has them from somewhere else: a warning at each would cry wolf.
"""

from __future__ import annotations

import functools
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from mkdocs_quotecheck.model import Finding, LedgerEntry, Level, Report
from mkdocs_quotecheck.report.ledgers import summary_of
from mkdocs_quotecheck.report.summaries import joined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Remark, Span
    from mkdocs_quotecheck.report.summaries import LedgerSummary

# So many changed quotations, and more than unchanged ones. On 27 real sites documents quoted in another edition have 23 : 0,
# 50 : 11, 30 : 24, 6 : 1, 7 : 4; documents quoted with slips at most 11 : 24 and 124 : 492.
FEWEST_CHANGED = 4
ANOTHER_EDITION = "; most of the site’s words from there differ, as those of another edition do"


def without_other_editions(reports: Sequence[Report]) -> list[Report]:
    """The reports, with the changes in words from such documents as information."""
    sources = _sources(joined(summary_of(report.ledger) for report in reports))
    return [_lowered(report, sources) for report in reports] if sources else list(reports)


def _sources(counted: LedgerSummary) -> frozenset[str]:
    """Ids of the documents that the site quotes in another edition."""
    fine = dict(counted.unnamed_fine)
    return frozenset(
        source
        for source, number in counted.unnamed_changed
        if number >= FEWEST_CHANGED and number > fine.get(source, 0)
    )


def _lowered(report: Report, sources: frozenset[str]) -> Report:
    if sources.isdisjoint(name for name, _ in summary_of(report.ledger).unnamed_changed):
        return report
    unnamed = {
        entry.span
        for entry in report.ledger
        if entry.span is not None and entry.source in sources and not entry.named_sources
    }
    findings = tuple(_lower(each) if each.span in unnamed else each for each in report.findings)
    ledger = tuple(_with_remarks(entry, unnamed) for entry in report.ledger)
    return replace(report, findings=findings, ledger=ledger)


def _with_remarks(entry: LedgerEntry, unnamed: set[Span]) -> LedgerEntry:
    if entry.span not in unnamed:
        return entry
    return replace(entry, remarks=tuple(map(_lower, entry.remarks)))


_Told = TypeVar("_Told", "Finding", "Remark")


def _lower(told: _Told) -> _Told:
    """A warning about changed words as information."""
    if told.level is not Level.WARN or told.code not in _codes_of_changes():
        return told
    return replace(told, level=Level.INFO, message=told.message + ANOTHER_EDITION)


@functools.cache
def _codes_of_changes() -> frozenset[str]:
    from mkdocs_quotecheck import rules

    return frozenset(rule.code for rule in rules.catalogue() if rule.differences is not None)
