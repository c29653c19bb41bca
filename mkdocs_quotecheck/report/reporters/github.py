"""GitHub's workflow commands: each finding becomes a note at its line of the pull request.

https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.escaping import ci_safe, one_line
from mkdocs_quotecheck.model import Level
from mkdocs_quotecheck.report.reporters._plain import full_text, row_text
from mkdocs_quotecheck.report.reporters._reporter import Reporter
from mkdocs_quotecheck.report.reporters.console import place
from mkdocs_quotecheck.report.unchecked import unchecked_rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs_quotecheck.model import Finding, Report


def render(report: Report) -> str:
    """One command a finding; behind them, folded in the log, a line for each quotation that was not checked.

    These are no notes at their lines: GitHub shows ten of a kind, and they would take the place of what is wrong.
    """
    rows = [ci_safe(f"{place(row.location)}: {row_text(row)}") for row in unchecked_rows(report)]
    folded = [f"::group::Not checked: {len(rows)}", *rows, "::endgroup::"] if rows else []
    return _lines([*map(_command, report.findings), *folded])


def brief(report: Report, _columns: int | None = None) -> str:
    """One command a finding; nothing where there is none but a line end, since an answer has one."""
    return _lines(map(_command, report.findings))


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines) or "\n"


def _command(finding: Finding) -> str:
    name = "warning" if finding.level is Level.WARN else "notice"
    where = finding.location
    values = {
        "file": where.path,
        "line": str(where.line) if where.line else "",
        "col": str(where.column) if where.line and where.column else "",
        "title": f"{finding.rule} {finding.code}",
    }
    properties = ",".join(f"{key}={_property(value)}" for key, value in values.items() if value)
    return f"::{name} {properties}::{_data(full_text(finding))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(one_line(text)).replace(":", "%3A").replace(",", "%2C")


REPORTER = Reporter("github", render, brief=brief)
