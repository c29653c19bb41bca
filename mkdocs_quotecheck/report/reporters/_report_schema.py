"""The shape of the JSON report, as a JSON Schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import EditKind, Level, Unchecked, Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SCHEMA_VERSION = 2
"""Raised whenever a key goes or changes its meaning, and whenever a value is added to those that a key may have; new keys
may come without."""

_TEXT = {"type": "string"}
_TEXT_OR_NULL = {"type": ["string", "null"]}
_COUNT = {"type": "integer", "minimum": 0}
_SPAN = {"type": "array", "items": _COUNT, "minItems": 2, "maxItems": 2}


def _all_of(properties: Mapping[str, object], description: str) -> dict[str, object]:
    """An object that has all these keys."""
    return {
        "type": "object",
        "description": description,
        "properties": dict(properties),
        "required": list(properties),
    }


def _one_of(values: Sequence[str | None], description: str) -> dict[str, object]:
    return {"enum": list(values), "description": description}


def _said(schema: Mapping[str, object], description: str) -> dict[str, object]:
    return {**schema, "description": description}


_LOCATION = _all_of(
    {
        "path": _said(_TEXT, "The file to open, or the page's address where there is none."),
        "line": {"type": ["integer", "null"], "minimum": 1},
        "column": {"type": ["integer", "null"], "minimum": 1},
    },
    "Where an author can fix something.",
)

_FINDING = _all_of(
    {
        "code": _said(
            {"type": "string", "pattern": "^QC[1-4][0-9]{2}$"}, "Code of the rule; stable, never reused."
        ),
        "rule": _said(_TEXT, "Name of the rule."),
        "level": _one_of([level.value for level in Level if level is not Level.IGNORE], "How loud it is."),
        "message": _said(_TEXT, "What is wrong, one line."),
        "help": _said(_TEXT, "What to do, one sentence."),
        "location": _LOCATION,
        "also": {"type": "array", "items": _LOCATION, "description": "Other places that repeat it."},
        "span": {
            "oneOf": [_SPAN, {"type": "null"}],
            "description": "Start and end in the page's text, as page_text gives it.",
        },
        "quoted": _said(_TEXT_OR_NULL, "What the page says."),
        "quoted_marks": {
            "type": "array",
            "items": _SPAN,
            "description": "The parts of `quoted` that differ.",
        },
        "original": _said(_TEXT_OR_NULL, "What the source says."),
        "original_marks": {
            "type": "array",
            "items": _SPAN,
            "description": "The parts of `original` that differ.",
        },
        "source": _said(_TEXT_OR_NULL, "Id of the source."),
        "source_title": _TEXT_OR_NULL,
        "place": _said(_TEXT_OR_NULL, "Where in the source, for people."),
    },
    "One thing an author should look at.",
)

_FORGIVEN = _all_of(
    {
        "kind": _one_of([kind.value for kind in EditKind], "Which convention of quoting it is."),
        "quoted": _said(_TEXT, "What the page has; empty where it has nothing."),
        "original": _said(_TEXT, "What the source has; empty where it has nothing."),
    },
    "One difference that was forgiven.",
)

_QUOTATION = _all_of(
    {
        "page": _TEXT,
        "text": _said(_TEXT, "The quoted words without their marks."),
        "role": _one_of(["quotation", "mention"], "Mentions (terms, titles, scare quotes) are not checked."),
        "verdict": _one_of([*(verdict.value for verdict in Verdict), None], "Null for mentions."),
        "unchecked": _one_of([*(reason.value for reason in Unchecked), None], "Why it was not checked."),
        "source": _said(_TEXT_OR_NULL, "Id of the source in which it, or the nearest passage, stands."),
        "place": _said(_TEXT_OR_NULL, "Where in the source that is, for people."),
        "forgiven": {
            "type": "array",
            "items": _FORGIVEN,
            "description": "How a verbatim or equivalent one differs from the source and may.",
        },
        "location": {
            "oneOf": [_LOCATION, {"type": "null"}],
            "description": "Known where there is a finding, and for every quotation that was not checked.",
        },
    },
    "What became of one quotation.",
)

_SUMMARY = _all_of(
    {
        "pages": _COUNT,
        "quotations": _COUNT,
        "verdicts": _all_of({verdict.value: _COUNT for verdict in Verdict}, "Quotations by verdict."),
        "unchecked": _all_of({reason.value: _COUNT for reason in Unchecked}, "Unchecked ones by reason."),
        "mentions": _COUNT,
        "warnings": _COUNT,
        "infos": _COUNT,
        "ignored_findings": _said(_COUNT, "Suppressed by comments on the pages."),
        "silenced_findings": _said(_COUNT, "Suppressed by a level of `ignore`."),
        "baselined_findings": _said(_COUNT, "Suppressed by the baseline."),
    },
    "Every quotation is counted once.",
)

REPORT_SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Report of mkdocs-quotecheck",
    **_all_of(
        {
            "version": {"const": SCHEMA_VERSION},
            "summary": _SUMMARY,
            "findings": {"type": "array", "items": _FINDING},
            "quotations": {"type": "array", "items": _QUOTATION},
            "excluded_pages": {"type": "array", "items": _TEXT},
            "unchecked_pages": {"type": "array", "items": _TEXT},
            "baseline_gone": {
                "type": "array",
                "items": _TEXT,
                "description": "Findings of the baseline that no longer occur.",
            },
        },
        "What a run says.",
    ),
}
