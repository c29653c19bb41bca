"""What of a site was not checked, a row for each: with what is found and judged it makes up the whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import Location, Verdict

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import LedgerEntry, Report

LEFT_OUT: Final = "the page is left out"
NOT_READ: Final = "the page was not checked"


@dataclass(frozen=True, slots=True)
class UncheckedRow:
    """A quotation, or a page, that was not checked."""

    location: Location
    text: str
    """The quoted words; empty for a page."""
    because: str
    """The reason, a clause."""


def unchecked_rows(report: Report) -> tuple[UncheckedRow, ...]:
    """One row for each quotation that was not checked, for whatever reason, in order of place; behind them the pages."""
    quotations = [_row(entry) for entry in report.ledger if entry.verdict is Verdict.UNCHECKED]
    quotations.sort(key=lambda row: (row.location.path, row.location.line or 0, row.location.column or 0))
    left_out = (UncheckedRow(Location(page), "", LEFT_OUT) for page in report.excluded_pages)
    not_read = (UncheckedRow(Location(page), "", NOT_READ) for page in report.unchecked_pages)
    return (*quotations, *left_out, *not_read)


def _row(entry: LedgerEntry) -> UncheckedRow:
    why = entry.unchecked.value if entry.unchecked else ""
    return UncheckedRow(entry.location or Location(entry.page), entry.text, entry.because or why)
