"""One line a finding, for a glance or for `grep`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.escaping import ci_safe, one_line
from mkdocs_quotecheck.model import Level
from mkdocs_quotecheck.report.reporters import _summary, console
from mkdocs_quotecheck.report.reporters._reporter import Reporter

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding, Report


def render(report: Report) -> str:
    """A whole report."""
    lines = [_line(finding) for finding in report.findings]
    return "".join(f"{ci_safe(line)}\n" for line in [*lines, _summary.render(report)])


def _line(finding: Finding) -> str:
    level = "warning" if finding.level is Level.WARN else "info"
    more = f" (and in {len(finding.also)} more)" if finding.also else ""
    where = console.place(finding.location)
    return f"{where}: {finding.code} {level}: {one_line(finding.message)} [{finding.rule}]{more}"


REPORTER = Reporter("concise", render)
