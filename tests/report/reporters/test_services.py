"""The formats for services: valid by their schemas, escaped as each demands, the same finding by the same fingerprint."""

from __future__ import annotations

import json
from dataclasses import replace

import jsonschema
import pytest
from lxml import etree
from reports import CHANGED, REPORT
from service_schemas import GITLAB, JUNIT, RDJSON, SARIF

from mkdocs_quotecheck.model import Level, Location, Report
from mkdocs_quotecheck.report.fingerprints import fingerprints
from mkdocs_quotecheck.report.reporters import reporters

HOSTILE = replace(
    CHANGED,
    message="50 %\r\n::error::{0} [x](y) \x1b[31m\ufffe</failure>]]>",
    quoted='a<b>&"\x00',
    location=Location("docs/a b,c:d%.md", 3, 1),
)
REPORTS = [Report(), REPORT, Report(findings=(HOSTILE, HOSTILE))]


@pytest.mark.parametrize("report", REPORTS, ids=["empty", "one of everything", "hostile"])
@pytest.mark.parametrize(("name", "schema"), [("sarif", SARIF), ("gitlab", GITLAB), ("rdjson", RDJSON)])
def test_json_for_a_service_is_valid_by_its_schema(
    name: str, schema: dict[str, object], report: Report
) -> None:
    answer = json.loads(reporters()[name].render(report))
    jsonschema.Draft202012Validator(schema).validate(answer)


@pytest.mark.parametrize("report", REPORTS, ids=["empty", "one of everything", "hostile"])
def test_junit_is_valid_by_its_schema_and_counts_right(report: Report) -> None:
    tree = etree.fromstring(reporters()["junit"].render(report).encode())
    etree.XMLSchema(etree.fromstring(JUNIT)).assertValid(tree)
    assert int(tree.get("tests", "")) == len(tree.findall(".//testcase"))
    assert int(tree.get("failures", "")) == len(tree.findall(".//failure"))
    assert int(tree.get("failures", "")) == sum(each.level is Level.WARN for each in report.findings)


@pytest.mark.parametrize("report", REPORTS, ids=["empty", "one of everything", "hostile"])
@pytest.mark.parametrize("name", sorted(reporters()))
def test_no_format_has_an_escape_character_or_a_second_command(name: str, report: Report) -> None:
    answer = reporters()[name].render(report)
    assert "\x1b" not in answer
    if name == "github":
        lines = answer.splitlines()
        commands = [line for line in lines if line.lstrip().startswith("::")]
        known = ("::warning file=", "::notice file=", "::warning ", "::group::Not checked: ", "::endgroup::")
        assert all(line.startswith(known) for line in commands)
        assert len(commands) == len(report.findings) + (2 if report.ledger else 0)
    else:
        assert not any(line.lstrip().startswith("::") for line in answer.splitlines())


def test_github_is_told_file_line_and_column_escaped() -> None:
    line = reporters()["github"].render(Report(findings=(HOSTILE,)))
    assert line.startswith(
        "::warning file=docs/a b%2Cc%3Ad%25.md,line=3,col=1,title=changed-number QC102::50 %25"
    )
    assert line.count("\n") == 1


def test_jsonl_has_an_object_a_line_and_all_of_them() -> None:
    lines = [json.loads(line) for line in reporters()["jsonl"].render(REPORT).splitlines()]
    kinds = [line["type"] for line in lines]
    assert kinds == ["finding"] * 3 + ["quotation"] * len(REPORT.ledger) + ["report"]


def test_concise_has_a_line_for_each_finding_and_one_that_counts() -> None:
    lines = reporters()["concise"].render(REPORT).splitlines()
    assert len(lines) == len(REPORT.findings) + 3 + 1 + 1
    assert lines[0].startswith("docs/levy.md:7:24: QC102 warning: “428,300” where")
    assert lines[0].endswith("[changed-number] (and in 4 more)")


def test_a_fingerprint_stays_where_the_line_moves_and_differs_where_the_finding_does() -> None:
    moved = replace(CHANGED, location=replace(CHANGED.location, line=90))
    others = [replace(CHANGED, quoted="other"), replace(CHANGED, location=Location("docs/x.md", 7, 24))]
    first, again = fingerprints([CHANGED, CHANGED])
    assert fingerprints([moved]) == [first]
    assert len({first, again, *fingerprints(others)}) == 4
