"""GitLab's report of code quality: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mkdocs_quotecheck.escaping import JSON_ERRORS, json_safe
from mkdocs_quotecheck.model import Level
from mkdocs_quotecheck.report.fingerprints import fingerprints, row_fingerprints
from mkdocs_quotecheck.report.reporters._plain import row_text
from mkdocs_quotecheck.report.reporters._reporter import Reporter
from mkdocs_quotecheck.report.unchecked import unchecked_rows

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Report

_SEVERITIES = {Level.WARN: "major", Level.INFO: "info", Level.IGNORE: "info"}


def render(report: Report) -> str:
    """A whole report; what has no known line stands at the first one, which the format demands.

    The format has nothing but issues, so that what was not checked are issues too, of the lowest severity.
    """
    rows = unchecked_rows(report)
    named = zip(report.findings, fingerprints(report.findings), strict=True)
    listed = [
        {
            "description": finding.message,
            "check_name": finding.rule,
            "fingerprint": fingerprint,
            "severity": _SEVERITIES[finding.level],
            "location": {"path": finding.location.path, "lines": {"begin": finding.location.line or 1}},
        }
        for finding, fingerprint in named
    ]
    listed += [
        {
            "description": row_text(row),
            "check_name": "unchecked",
            "fingerprint": fingerprint,
            "severity": "info",
            "location": {"path": row.location.path, "lines": {"begin": row.location.line or 1}},
        }
        for row, fingerprint in zip(rows, row_fingerprints(rows), strict=True)
    ]
    return json_safe(json.dumps(listed, ensure_ascii=False, indent=2)) + "\n"


REPORTER = Reporter("gitlab", render, absolute_places=True, errors=JSON_ERRORS)
