"""The report for programs: its shape is a promise."""

from __future__ import annotations

import json

import jsonschema
import pytest
from reports import REPORT

from mkdocs_quotecheck import rules
from mkdocs_quotecheck.model import Report, Unchecked, Verdict
from mkdocs_quotecheck.report.reporters import jsondoc


def closed(schema: object) -> object:
    """A schema that allows no keys but those it describes: ours must describe every key."""
    if isinstance(schema, list):
        return [closed(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    here = {name: closed(each) for name, each in schema.items()}
    return {**here, "additionalProperties": False} if "properties" in schema else here


@pytest.mark.parametrize("report", [REPORT, Report()], ids=["everything", "nothing"])
def test_a_report_is_as_its_schema_says_and_the_schema_describes_every_key(report: Report) -> None:
    schema = json.loads(jsondoc.schema())
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(jsondoc.render(report)), closed(schema))


def test_the_keys_of_a_version_do_not_change() -> None:
    document = json.loads(jsondoc.render(REPORT))
    assert list(document) == [
        "version",
        "made_with",
        "summary",
        "findings",
        "quotations",
        "sources",
        "people",
        "excluded_pages",
        "unchecked_pages",
        "baseline_gone",
    ]
    assert document["version"] == 3
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


def test_a_quotation_has_its_page_speaker_citations_passage_and_differences() -> None:
    quotation = json.loads(jsondoc.render(REPORT))["quotations"][0]
    assert len(quotation.pop("id")) == 12
    assert quotation == {
        "page": "docs/levy.md",
        "address": "levy/index.html",
        "location": {"path": "docs/levy.md", "line": 7, "column": 24},
        "span": [120, 154],
        "before": "Okafor said: “",
        "text": "The levy brought in 428,300 pounds",
        "after": "” and sat down.",
        "role": "quotation",
        "mention_kind": None,
        "form": "inline",
        "group": 2,
        "depth": 0,
        "language": "en",
        "speaker": {
            "name": "Okafor",
            "person": "ben",
            "candidates": [],
            "confidence": "high",
            "pattern": "speaker-verb-before",
            "document": None,
        },
        "citations": [
            {
                "kind": "link",
                "target": "https://example.org/minutes",
                "source": "minutes",
                "candidates": [],
                "locator": "p. 4",
                "date": "2026-03",
            }
        ],
        "verdict": "altered",
        "unchecked": None,
        "because": None,
        "remedy": None,
        "source": "minutes",
        "place": "page 4",
        "passage": {
            "source": "minutes",
            "span": [100, 135],
            "before": "Mr Okafor:",
            "original": "The levy brought in 482,300\npounds",
            "after": "last year.",
            "place": "page 4",
            "speaker": None,
            "score": 0.9,
            "link": "https://example.org/minutes.pdf#page=4",
        },
        "other_passages": [
            {
                "source": "letters",
                "span": [5, 9],
                "before": "",
                "original": "The levy",
                "after": "",
                "place": None,
                "speaker": None,
                "score": 0.2,
                "link": None,
            }
        ],
        "edits": [
            {
                "kind": "number",
                "group": "change",
                "quoted": "428,300",
                "original": "482,300",
                "quoted_span": [20, 27],
                "original_span": [120, 127],
                "why_forgiven": None,
            }
        ],
        "forgiven": [
            {
                "kind": "typography",
                "group": "typographic",
                "quoted": "-",
                "original": "–",
                "quoted_span": [3, 4],
                "original_span": [103, 104],
                "why_forgiven": "Marks, dashes, spaces, ligatures and line ends are set as the page sets them.",
            }
        ],
        "named_sources": ["minutes"],
        "expected_speaker": None,
        "actual_speakers": [],
        "reported_speaker": None,
        "findings": [
            {
                "code": "QC102",
                "rule": "changed-number",
                "level": "warn",
                "message": "“428,300” where …",
                "help": "Copy the figure.",
            }
        ],
    }


def test_by_what_it_was_made_and_the_sources_and_people_it_names_are_listed() -> None:
    document = json.loads(jsondoc.render(REPORT))
    assert document["made_with"] == {
        "fingerprint": "f00d",
        "version": "1.2.3",
        "code": "c0de",
        "registry": "5ec5",
        "policy": "b01d",
        "levels": {"changed-number": "warn"},
    }
    assert [(each["id"], each["state"]) for each in document["sources"]] == [("minutes", "ready")]
    assert document["people"] == [{"id": "ben", "name": "Ben Okafor"}]


def test_the_summary_counts_every_verdict_and_reason_even_where_there_is_none() -> None:
    summary = json.loads(jsondoc.render(REPORT))["summary"]
    assert list(summary["verdicts"]) == [verdict.value for verdict in Verdict]
    assert list(summary["unchecked"]) == [reason.value for reason in Unchecked]
    assert sum(summary["verdicts"].values()) == summary["quotations"] == 13
    assert (summary["mentions"], summary["warnings"], summary["infos"]) == (1, 2, 1)
    assert (summary["naming_a_source"], summary["of_them_checked"]) == (1, 1)
    assert summary["registered_sources"] == 3


def test_unchecked_and_ambiguous_quotations_are_listed_with_their_reason() -> None:
    listed = json.loads(jsondoc.render(REPORT))["quotations"]
    assert {"verdict": "unchecked", "unchecked": "no registered source"}.items() <= listed[-3].items()
    assert any(entry["verdict"] == "ambiguous" for entry in listed)
    assert listed[-1]["role"] == "mention"


def test_equal_quotations_of_a_page_have_names_of_their_own() -> None:
    listed = json.loads(jsondoc.render(REPORT))["quotations"]
    assert len({entry["id"] for entry in listed}) == len(listed)


def test_the_rules_are_listed_with_their_manual_pages() -> None:
    listed = json.loads(jsondoc.rules(rules.catalogue()))["rules"]
    assert listed[0]["code"] == "QC101"
    assert listed[0]["manual"].startswith("A word of a quotation")
