"""SARIF 2.1.0, which GitHub's code scanning and many editors read: https://docs.oasis-open.org/sarif/sarif/v2.1.0/."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.parse import quote

import mkdocs_quotecheck
from mkdocs_quotecheck.escaping import JSON_ERRORS, json_safe
from mkdocs_quotecheck.model import Level
from mkdocs_quotecheck.report.fingerprints import fingerprints
from mkdocs_quotecheck.report.reporters._plain import HOME, PROGRAM, full_text, row_text
from mkdocs_quotecheck.report.reporters._reporter import Reporter
from mkdocs_quotecheck.report.unchecked import unchecked_rows

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding, Location, Report
    from mkdocs_quotecheck.report.unchecked import UncheckedRow
    from mkdocs_quotecheck.rules import Rule

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Level.WARN: "warning", Level.INFO: "note", Level.IGNORE: "none"}


def render(report: Report) -> str:
    """A whole report: one run, with the rules that found something."""
    from mkdocs_quotecheck import rules

    found = {finding.code for finding in report.findings}
    listed = [rule for rule in rules.catalogue() if rule.code in found]
    numbers = {rule.code: number for number, rule in enumerate(listed)}
    named = zip(report.findings, fingerprints(report.findings), strict=True)
    driver = {
        "name": PROGRAM,
        "version": mkdocs_quotecheck.__version__,
        "informationUri": HOME,
        "rules": [_rule(rule) for rule in listed],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": True,
                "toolExecutionNotifications": [_unchecked(row) for row in unchecked_rows(report)],
            }
        ],
        "results": [_result(finding, fingerprint, numbers) for finding, fingerprint in named],
    }
    document = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json_safe(json.dumps(document, ensure_ascii=False, indent=2)) + "\n"


def _rule(rule: Rule) -> dict[str, object]:
    summary = rule.manual.splitlines()[0].replace("*", "")
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": _message(summary)},
        "help": {"text": _message(rule.manual), "markdown": rule.manual},
        "defaultConfiguration": {"level": _LEVELS[rule.level]},
    }


def _result(finding: Finding, fingerprint: str, numbers: dict[str, int]) -> dict[str, object]:
    result: dict[str, object] = {
        "ruleId": finding.code,
        "level": _LEVELS[finding.level],
        "message": {"text": _message(full_text(finding))},
        "locations": [_location(finding.location)],
        "partialFingerprints": {"quotecheck/v1": fingerprint},
    }
    if finding.code in numbers:
        result["ruleIndex"] = numbers[finding.code]
    if finding.also:
        result["relatedLocations"] = [_location(place) for place in finding.also]
    return result


def _unchecked(row: UncheckedRow) -> dict[str, object]:
    """What was not checked is no result, with which services would raise an alarm, but a note about the run."""
    return {
        "descriptor": {"id": "unchecked"},
        "level": "note",
        "message": {"text": _message(row_text(row))},
        "locations": [_location(row.location)],
    }


def _location(where: Location) -> dict[str, object]:
    artifact = {"uri": quote(where.path.encode("utf-8", "surrogateescape"))}
    region = (
        {"startLine": where.line, "startColumn": where.column} if where.column else {"startLine": where.line}
    )
    physical = {"artifactLocation": artifact, **({"region": region} if where.line else {})}
    return {"physicalLocation": physical}


def _message(text: str) -> str:
    """Plain text as SARIF's messages have it, in which braces hold the place of arguments and brackets make links."""
    braced = text.replace("{", "{{").replace("}", "}}")
    return braced.replace("](", "\\](") if "](" in braced else braced


REPORTER = Reporter("sarif", render, absolute_places=True, errors=JSON_ERRORS)
