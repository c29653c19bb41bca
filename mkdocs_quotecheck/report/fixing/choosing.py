"""Which quotations of a report are to be repaired, file by file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mkdocs_quotecheck.model import LedgerEntry, Report


def reported(report: Report) -> Iterator[LedgerEntry]:
    """The quotations with findings that are reported: what the baseline knows is left alone."""
    told = {(each.location, each.code) for each in report.findings} | {
        (place, each.code) for each in report.findings for place in each.also
    }
    for entry in report.ledger:
        if any((entry.location, remark.code) in told for remark in entry.remarks):
            yield entry


def by_file(entries: Iterable[LedgerEntry]) -> dict[str, list[LedgerEntry]]:
    """The quotations whose line is known, by the file that they stand in."""
    files: dict[str, list[LedgerEntry]] = {}
    for entry in entries:
        if entry.location is not None and entry.location.line is not None:
            files.setdefault(entry.location.path, []).append(entry)
    return dict(sorted(files.items()))
