"""Reviewdog's diagnostics: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf.

Columns are left out: there they count bytes, here characters.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mkdocs_quotecheck.escaping import JSON_ERRORS, json_safe
from mkdocs_quotecheck.model import Level
from mkdocs_quotecheck.report.reporters._plain import HOME, PROGRAM, full_text, row_text
from mkdocs_quotecheck.report.reporters._reporter import Reporter
from mkdocs_quotecheck.report.unchecked import unchecked_rows

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding, Location, Report
    from mkdocs_quotecheck.report.unchecked import UncheckedRow

_SEVERITIES = {Level.WARN: "WARNING", Level.INFO: "INFO", Level.IGNORE: "INFO"}


def render(report: Report) -> str:
    """A whole report."""
    document = {
        "source": {"name": PROGRAM, "url": HOME},
        "diagnostics": [
            *(_diagnostic(finding) for finding in report.findings),
            *(_unchecked(row) for row in unchecked_rows(report)),
        ],
    }
    return json_safe(json.dumps(document, ensure_ascii=False, indent=2)) + "\n"


def _diagnostic(finding: Finding) -> dict[str, object]:
    return {
        "message": full_text(finding),
        "location": _location(finding.location),
        "severity": _SEVERITIES[finding.level],
        "code": {"value": finding.code},
    }


def _unchecked(row: UncheckedRow) -> dict[str, object]:
    return {
        "message": row_text(row),
        "location": _location(row.location),
        "severity": "INFO",
        "code": {"value": "unchecked"},
    }


def _location(where: Location) -> dict[str, object]:
    if not where.line:
        return {"path": where.path}
    return {"path": where.path, "range": {"start": {"line": where.line}}}


REPORTER = Reporter("rdjson", render, errors=JSON_ERRORS)
