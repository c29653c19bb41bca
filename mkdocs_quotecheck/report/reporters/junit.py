"""JUnit's XML, as Jenkins, GitLab and Azure Pipelines read it: a suite for each file, a failed test for each warning."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from mkdocs_quotecheck.escaping import one_line
from mkdocs_quotecheck.model import Level
from mkdocs_quotecheck.report.reporters._plain import PROGRAM, WORDS_SHOWN, details, full_text, shortened
from mkdocs_quotecheck.report.reporters._reporter import Reporter
from mkdocs_quotecheck.report.unchecked import unchecked_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Finding, Report
    from mkdocs_quotecheck.report.unchecked import UncheckedRow

# What no XML document may hold, and no escape of ours took away.
_NOT_XML = re.compile("[\ufffe\uffff]")


def render(report: Report) -> str:
    """A whole report; a file of which nothing is told has one test, which passed."""
    files: dict[str, list[Finding]] = {entry.page: [] for entry in report.ledger}
    for finding in report.findings:
        files.setdefault(finding.location.path, []).append(finding)
    skipped: dict[str, list[UncheckedRow]] = {}
    for row in unchecked_rows(report):
        files.setdefault(row.location.path, [])
        skipped.setdefault(row.location.path, []).append(row)
    suites = [line for path in sorted(files) for line in _suite(path, files[path], skipped.get(path, ()))]
    tests = sum(max(1, len(found) + len(skipped.get(path, ()))) for path, found in files.items())
    head = f'<testsuites name={_quoted(PROGRAM)} tests="{tests}" failures="{_warnings(report.findings)}">'
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', head, *suites, "</testsuites>"]) + "\n"


def _suite(path: str, found: Sequence[Finding], skipped: Sequence[UncheckedRow]) -> list[str]:
    tests, failures = max(1, len(found) + len(skipped)), _warnings(found)
    head = f'  <testsuite name={_quoted(path)} tests="{tests}" failures="{failures}" errors="0" skipped="{len(skipped)}">'
    passed = (
        [f'    <testcase name="quotations" classname={_quoted(path)}/>'] if not (found or skipped) else []
    )
    cases = [line for each in found for line in _case(path, each)]
    return [
        head,
        *passed,
        *cases,
        *(line for row in skipped for line in _skipped(path, row)),
        "  </testsuite>",
    ]


def _skipped(path: str, row: UncheckedRow) -> list[str]:
    line = f"line {row.location.line}: " if row.location.line else ""
    name = _quoted(f"{line}{shortened(row.text, WORDS_SHOWN) or 'page'}")
    return [
        f"    <testcase name={name} classname={_quoted(path)}>",
        f"      <skipped message={_quoted(row.because)}/>",
        "    </testcase>",
    ]


def _case(path: str, finding: Finding) -> list[str]:
    line = f"line {finding.location.line}: " if finding.location.line else ""
    name = _quoted(f"{line}{finding.rule} {finding.code}")
    head = f"    <testcase name={name} classname={_quoted(path)}>"
    if finding.level is Level.WARN:
        text = _text("\n".join(details(finding)))
        inner = (
            f"      <failure message={_quoted(finding.message)} type={_quoted(finding.rule)}>{text}</failure>"
        )
    else:
        inner = f"      <system-out>{_text(full_text(finding))}</system-out>"
    return [head, inner, "    </testcase>"]


def _warnings(found: Sequence[Finding]) -> int:
    return sum(finding.level is Level.WARN for finding in found)


def _quoted(text: str) -> str:
    return quoteattr(_NOT_XML.sub("\ufffd", one_line(text)))


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("\ufffd", text))


REPORTER = Reporter("junit", render, absolute_places=True, errors="xmlcharrefreplace")
