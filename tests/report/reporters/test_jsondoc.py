"""The report for programs: its shape is a promise."""

from __future__ import annotations

import json

import pytest
from reports import REPORT

from mkdocs_quotecheck import rules
from mkdocs_quotecheck.model import Report, Unchecked, Verdict
from mkdocs_quotecheck.report.reporters import jsondoc


def problems(value: object, schema: dict[str, object], where: str = "$") -> list[str]:
    """What of a value breaks a schema; of JSON Schema as much as ours uses."""
    found: list[str] = []
    if "const" in schema and value != schema["const"]:
        found.append(f"{where}: not {schema['const']}")
    if "enum" in schema and value not in schema["enum"]:  # type: ignore[operator]  # JSON
        found.append(f"{where}: {value} is none of the values")
    if "oneOf" in schema and all(problems(value, each, where) for each in schema["oneOf"]):  # type: ignore[attr-defined]  # JSON
        found.append(f"{where}: is none of the kinds")
    if "type" in schema and not any(_is(value, kind) for kind in _listed(schema["type"])):
        found.append(f"{where}: {value!r} is no {schema['type']}")
    if isinstance(value, dict) and "properties" in schema:
        properties: dict[str, dict[str, object]] = schema["properties"]  # type: ignore[assignment]  # JSON
        found += [f"{where}.{name}: missing" for name in schema.get("required", ()) if name not in value]  # type: ignore[attr-defined]  # JSON
        found += [f"{where}.{name}: not in the schema" for name in value if name not in properties]
        for name, below in properties.items():
            found += problems(value[name], below, f"{where}.{name}") if name in value else []
    if isinstance(value, list) and "items" in schema:
        for number, item in enumerate(value):
            found += problems(item, schema["items"], f"{where}[{number}]")  # type: ignore[arg-type]  # JSON
    return found


def _listed(kind: object) -> list[object]:
    return kind if isinstance(kind, list) else [kind]


def _is(value: object, kind: object) -> bool:
    types = {"string": str, "integer": int, "array": list, "object": dict, "null": type(None)}
    return isinstance(value, types[str(kind)])


@pytest.mark.parametrize("report", [REPORT, Report()], ids=["everything", "nothing"])
def test_a_report_is_as_its_schema_says(report: Report) -> None:
    assert problems(json.loads(jsondoc.render(report)), json.loads(jsondoc.schema())) == []


def test_the_keys_of_the_first_version_do_not_change() -> None:
    document = json.loads(jsondoc.render(REPORT))
    assert list(document) == [
        "version",
        "summary",
        "findings",
        "quotations",
        "excluded_pages",
        "unchecked_pages",
        "baseline_gone",
    ]
    assert document["version"] == 2
    assert document["findings"][0] == {
        "code": "QC102",
        "rule": "changed-number",
        "level": "warn",
        "message": "“428,300” where the source has “482,300”",
        "help": "Copy the figure from the source.",
        "location": {"path": "docs/levy.md", "line": 7, "column": 24},
        "also": [
            {"path": "docs/a.md", "line": 3, "column": 1},
            {"path": "docs/b.md", "line": 4, "column": None},
            {"path": "tags/", "line": None, "column": None},
            {"path": "docs/c.md", "line": 9, "column": 2},
        ],
        "span": [120, 154],
        "quoted": "The levy brought in 428,300 pounds",
        "quoted_marks": [[20, 27]],
        "original": "The levy brought in 482,300\npounds",
        "original_marks": [[20, 27]],
        "source": "minutes",
        "source_title": "Minutes of the board",
        "place": "page 4",
    }


def test_the_summary_counts_every_verdict_and_reason_even_where_there_is_none() -> None:
    summary = json.loads(jsondoc.render(REPORT))["summary"]
    assert list(summary["verdicts"]) == [verdict.value for verdict in Verdict]
    assert list(summary["unchecked"]) == [reason.value for reason in Unchecked]
    assert sum(summary["verdicts"].values()) == summary["quotations"] == 13
    assert (summary["mentions"], summary["warnings"], summary["infos"]) == (1, 2, 1)


def test_unchecked_and_ambiguous_quotations_are_listed_with_their_reason() -> None:
    listed = json.loads(jsondoc.render(REPORT))["quotations"]
    assert {"verdict": "unchecked", "unchecked": "no registered source"}.items() <= listed[-3].items()
    assert any(entry["verdict"] == "ambiguous" for entry in listed)
    assert listed[-1]["role"] == "mention"


def test_the_rules_are_listed_with_their_manual_pages() -> None:
    listed = json.loads(jsondoc.rules(rules.catalogue()))["rules"]
    assert listed[0]["code"] == "QC101"
    assert listed[0]["manual"].startswith("A word of a quotation")


def test_what_was_forgiven_is_listed_with_its_kind_and_both_wordings() -> None:
    first, second, *_ = json.loads(jsondoc.render(REPORT))["quotations"]
    assert first["place"] == "page 2"
    assert first["forgiven"] == [{"kind": "typography", "quoted": "-", "original": "–"}]
    assert (second["place"], second["forgiven"]) == (None, [])
