"""One line a finding, for a glance or for `grep`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.escaping import ci_safe, one_line
from mkdocs_quotecheck.model import Level
from mkdocs_quotecheck.report.reporters import _passages, _summary, console
from mkdocs_quotecheck.report.reporters._reporter import Reporter

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding, Report


def render(report: Report, columns: int | None = None) -> str:
    """A whole report, with a line for each quotation that was not checked; in a terminal's columns each keeps to one line."""
    return _render(report, columns, [ci_safe(line) for line in console.unchecked(report, columns)])


def brief(report: Report, columns: int | None = None) -> str:
    """The findings and the counts alone."""
    return _render(report, columns, [])


def _render(report: Report, columns: int | None, rows: list[str]) -> str:
    lines = [*(ci_safe(_line(finding)) for finding in report.findings), *rows]
    counted = _summary.render(report)
    if columns is not None:
        lines = [_passages.shortened(line, columns) for line in lines]
        counted = _passages.folded(counted, columns, console.INDENT)
    return "".join(f"{line}\n" for line in [*lines, counted])


def _line(finding: Finding) -> str:
    level = "warning" if finding.level is Level.WARN else "info"
    more = f" (and in {len(finding.also)} more)" if finding.also else ""
    where = console.place(finding.location)
    return f"{where}: {finding.code} {level}: {one_line(finding.message)} [{finding.rule}]{more}"


REPORTER = Reporter("concise", render, fitted=render, brief=brief)
