"""How the findings spread: by rule, by page, by source. Pure."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from mkdocs_quotecheck.escaping import one_line
from mkdocs_quotecheck.report.ledgers import summary_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs_quotecheck.model import Report

ROWS = 10
"""Rows of a table: three tables stand on one screen."""


def render(report: Report) -> str:
    """Three tables, each with its most frequent rows and a count of the others."""
    rules = Counter(f"{each.code} {each.rule}" for each in report.findings)
    pages = Counter(each.location.path for each in report.findings)
    sources = Counter(each.source for each in report.findings if each.source)
    tables = (("rule", rules), ("page", pages), ("source", sources))
    return "\n\n".join(_table(name, counted) for name, counted in tables if counted)


def coverage(report: Report) -> tuple[int, int]:
    """How many quotations name a source, and how many of these were checked."""
    counted = summary_of(report.ledger)
    return counted.naming, counted.naming_checked


def _table(name: str, counted: Counter[str]) -> str:
    ordered = sorted(counted.items(), key=lambda row: (-row[1], row[0]))
    width = max(len(f"{number:,}") for number in counted.values())
    rows = [f"{number:>{width},}  {one_line(key)}" for key, number in ordered[:ROWS]]
    left = ordered[ROWS:]
    rest = [f"{_sum(left):>{width},}  in {len(left):,} other {name}{'s' * (len(left) > 1)}"] if left else []
    return "\n".join([f"Findings by {name}", *rows, *rest])


def _sum(rows: Iterable[tuple[str, int]]) -> int:
    return sum(number for _, number in rows)
