"""Each format beside the schema that its service publishes, where a developer has these files; they are not ours to keep.

    QUOTECHECK_SCHEMAS=DIR pytest tests/report/reporters/test_published_schemas.py

DIR has `sarif-schema-2.1.0.json` (github.com/oasis-tcs/sarif-spec), `DiagnosticResult.json` (github.com/reviewdog/reviewdog,
proto/rdf/jsonschema), `junit-10.xsd` (github.com/jenkinsci/xunit-plugin) and `codeclimate.json` (github.com/gitlabhq/gitlabhq,
app/validators/json_schemas: what GitLab itself holds each issue of a report against).
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import jsonschema
import pytest
from lxml import etree
from reports import REPORT

from mkdocs_quotecheck.model import Report
from mkdocs_quotecheck.report.reporters import reporters

FOLDER = os.environ.get("QUOTECHECK_SCHEMAS", "")
pytestmark = [
    pytest.mark.skipif(not FOLDER, reason="QUOTECHECK_SCHEMAS names no folder with the schemas"),
    pytest.mark.parametrize("report", [Report(), REPORT], ids=["empty", "one of everything"]),
]


@pytest.mark.parametrize(
    ("name", "file"), [("sarif", "sarif-schema-2.1.0.json"), ("rdjson", "DiagnosticResult.json")]
)
def test_json_for_a_service_is_valid_by_the_schema_that_it_publishes(
    report: Report, name: str, file: str
) -> None:
    schema = json.loads((Path(FOLDER) / file).read_text(encoding="utf-8"))
    kind = jsonschema.validators.validator_for(schema)
    errors = kind(schema, format_checker=kind.FORMAT_CHECKER).iter_errors(
        json.loads(reporters()[name].render(report))
    )
    assert [each.message for each in errors] == []


def test_each_issue_for_gitlab_is_valid_by_the_schema_that_gitlab_reads_it_with(report: Report) -> None:
    schema = json.loads((Path(FOLDER) / "codeclimate.json").read_text(encoding="utf-8"))
    issues = json.loads(reporters()["gitlab"].render(report))
    kind = jsonschema.validators.validator_for(schema)
    assert [each.message for issue in issues for each in kind(schema).iter_errors(issue)] == []


def test_junit_is_valid_by_the_schema_of_jenkins(report: Report) -> None:
    schema = etree.XMLSchema(etree.parse(str(Path(FOLDER) / "junit-10.xsd")))
    schema.assertValid(etree.fromstring(reporters()["junit"].render(report).encode()))
