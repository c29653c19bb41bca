"""Each format beside the schema that its service publishes, where a developer has these files; they are not ours to keep.

    QUOTECHECK_SCHEMAS=DIR pytest tests/report/reporters/test_published_schemas.py

DIR has `sarif-schema-2.1.0.json` (github.com/oasis-tcs/sarif-spec), `DiagnosticResult.json` (github.com/reviewdog/reviewdog,
proto/rdf/jsonschema), `junit-10.xsd` (github.com/jenkinsci/xunit-plugin) and `codeclimate.json` (github.com/gitlabhq/gitlabhq,
app/validators/json_schemas: what GitLab itself holds each issue of a report against).
"""

from __future__ import annotations

import copy
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import jsonschema
import pytest
from lxml import etree
from reports import REPORT
from service_schemas import GITLAB, RDJSON, SARIF

from mkdocs_quotecheck.model import Report
from mkdocs_quotecheck.report.reporters import reporters

if TYPE_CHECKING:
    from collections.abc import Iterator

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


def damaged(answer: object) -> Iterator[object]:
    """The answer with one value left out or put for another kind of value, for each value in it."""
    for way in _ways(answer):
        for other in (None, "", "x", 0, -1, [], {}):
            changed = copy.deepcopy(answer)
            inside = changed
            for key in way[:-1]:
                inside = inside[key]  # type: ignore[index]  # whatever JSON has there
            if other is None:
                del inside[way[-1]]  # type: ignore[attr-defined]
            else:
                inside[way[-1]] = other  # type: ignore[index]
            yield changed


def _ways(value: object) -> Iterator[tuple[str | int, ...]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value if isinstance(value, list) else ())
    for key, each in pairs:
        yield (key,)
        yield from ((key, *further) for further in _ways(each))


@pytest.mark.parametrize(
    ("name", "ours", "file"),
    [
        ("sarif", SARIF, "sarif-schema-2.1.0.json"),
        ("rdjson", RDJSON, "DiagnosticResult.json"),
        ("gitlab", GITLAB, "codeclimate.json"),
    ],
)
def test_what_our_schemas_let_pass_is_valid_by_the_published_ones(
    report: Report, name: str, ours: dict[str, object], file: str
) -> None:
    """So the tests that always run, which have ours alone, refuse all that a service would."""
    published = json.loads((Path(FOLDER) / file).read_text(encoding="utf-8"))
    theirs = jsonschema.validators.validator_for(published)(published)
    mine = jsonschema.Draft202012Validator(ours)
    for each in damaged(json.loads(reporters()[name].render(report))):
        if mine.is_valid(each):
            assert all(theirs.is_valid(part) for part in (each if name == "gitlab" else [each])), each
