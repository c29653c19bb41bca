"""The shape of the JSON report, as a JSON Schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import (
    CitationKind,
    Confidence,
    EditGroup,
    EditKind,
    Form,
    Level,
    SourceState,
    Unchecked,
    Verdict,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SCHEMA_VERSION = 3
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


def _or_null(schema: Mapping[str, object], description: str) -> dict[str, object]:
    return {"oneOf": [schema, {"type": "null"}], "description": description}


def _list(items: Mapping[str, object], description: str) -> dict[str, object]:
    return {"type": "array", "items": items, "description": description}


_EDIT = _all_of(
    {
        "kind": _one_of([kind.value for kind in EditKind], "What kind of difference it is."),
        "group": _one_of([group.value for group in EditGroup], "What that means for the verdict."),
        "quoted": _said(_TEXT, "What the page has; empty where it has nothing."),
        "original": _said(_TEXT, "What the source has; empty where it has nothing."),
        "quoted_span": _said(_SPAN, "Where in `text`."),
        "original_span": _said(_SPAN, "Where in the source’s text, as `passage.span` counts."),
        "why_forgiven": _said(
            _TEXT_OR_NULL, "The convention of quoting, one sentence; null if not forgiven."
        ),
    },
    "One difference between a quotation and its source.",
)

_SPEAKER = _all_of(
    {
        "name": _said(_TEXT, "As the page writes it."),
        "person": _said(_TEXT_OR_NULL, "Id of the registered person; null if unknown or if several fit."),
        "candidates": _list(_TEXT, "Ids of the people that fit, where several do."),
        "confidence": _one_of(
            [each.value for each in Confidence], "Whether the sentence allows one reading."
        ),
        "pattern": _said(_TEXT_OR_NULL, "Name of the pattern that found it."),
        "document": _said(
            _TEXT_OR_NULL, "The document that reports it: `a transcript` in *according to a transcript*."
        ),
    },
    "Who is named on the page as having said it.",
)

_CITATION = _all_of(
    {
        "kind": _one_of([kind.value for kind in CitationKind], "How the page points there."),
        "target": _said(_TEXT, "What is pointed to, as written."),
        "source": _said(_TEXT_OR_NULL, "Id of the registered source; null if none or several fit."),
        "candidates": _list(_TEXT, "Ids of the sources that fit, where several do."),
        "locator": _said(_TEXT_OR_NULL, "The place in it, as the page writes it."),
        "date": _said(_TEXT_OR_NULL, "The date that the page gives the document, as far as it does."),
    },
    "A pointer from a quotation to a document.",
)

_PASSAGE = _all_of(
    {
        "source": _said(_TEXT_OR_NULL, "Id of the source."),
        "span": _said(_SPAN, "Where in the source’s text, as its reader gives it."),
        "before": _said(
            _TEXT, "The words before it, from the beginning of a sentence; `…` where they are shortened."
        ),
        "original": _said(_TEXT, "The source’s own words."),
        "after": _said(_TEXT, "The words behind it, to the end of a sentence; `…` where they are shortened."),
        "place": _said(_TEXT_OR_NULL, "Where that is, for people."),
        "speaker": _said(_TEXT_OR_NULL, "The label of the transcript’s turn in which it stands."),
        "score": {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "description": "Share of the quotation that stands there.",
        },
        "link": _said(
            _TEXT_OR_NULL,
            "Address of the passage: with a text fragment, a page or a time where one finds it for sure.",
        ),
    },
    "A place in a source.",
)

_REMARK = _all_of(
    {
        "code": _TEXT,
        "rule": _TEXT,
        "level": _one_of([level.value for level in Level if level is not Level.IGNORE], "How loud it is."),
        "message": _TEXT,
        "help": _TEXT,
    },
    "What a rule says about a quotation, whether the baseline knows it or not.",
)

_QUOTATION = _all_of(
    {
        "id": _said(_TEXT, "Its name in this report, which stays when other quotations come or go."),
        "page": _said(_TEXT, "What a person calls the page: its Markdown file where there is one."),
        "address": _said(
            _TEXT_OR_NULL,
            "Where the page is published, from the site’s root; with the command, its HTML file.",
        ),
        "location": _or_null(_LOCATION, "Where it was written."),
        "span": _or_null(_SPAN, "Start and end in the page’s text, as page_text gives it."),
        "before": _said(_TEXT, "The page’s words before it, from the beginning of a sentence."),
        "text": _said(_TEXT, "The quoted words without their marks."),
        "after": _said(_TEXT, "The page’s words behind it, to the end of a sentence."),
        "role": _one_of(["quotation", "mention"], "Mentions (terms, titles, scare quotes) are not checked."),
        "mention_kind": _said(_TEXT_OR_NULL, "Which kind of mention."),
        "form": _one_of([*(form.value for form in Form), None], "The form in which it stands on the page."),
        "group": _said(_COUNT, "Pieces of one split quotation share it; counted on each page."),
        "depth": _said(_COUNT, "0 for outermost marks, 1 for a quotation inside a quotation."),
        "language": _said(_TEXT_OR_NULL, "Code of its language."),
        "speaker": _or_null(_SPEAKER, "Null where nobody is named."),
        "citations": _list(_CITATION, "What the page cites for it."),
        "verdict": _one_of([*(verdict.value for verdict in Verdict), None], "Null for mentions."),
        "unchecked": _one_of([*(reason.value for reason in Unchecked), None], "Why it was not checked."),
        "because": _said(_TEXT_OR_NULL, "The same with the names of what is concerned."),
        "remedy": _said(_TEXT_OR_NULL, "What would make it checked, one sentence."),
        "source": _said(_TEXT_OR_NULL, "Id of the source in which it, or the nearest passage, stands."),
        "place": _said(_TEXT_OR_NULL, "Where in the source that is, for people."),
        "passage": _or_null(_PASSAGE, "Where it, or the nearest passage, stands."),
        "other_passages": _list(_PASSAGE, "Other places where it stands or nearly does; the first few."),
        "edits": _list(_EDIT, "How it differs from `passage`; what is forgiven left out."),
        "forgiven": _list(_EDIT, "How it differs from `passage` and may."),
        "named_sources": _list(
            _TEXT, "Ids of the sources that the page names for it, or that are by its speaker."
        ),
        "expected_speaker": _said(_TEXT_OR_NULL, "Id of the person the page names, where another says it."),
        "actual_speakers": _list(_TEXT, "Ids or labels of those who do say it in the source."),
        "reported_speaker": _said(
            _TEXT_OR_NULL,
            "Whom the source names as saying these words, if the page gives them to its author.",
        ),
        "findings": _list(
            _REMARK,
            "What the rules say about it; `findings` of the whole report tell a passage once that many pages repeat, and leave out what the baseline knows.",
        ),
    },
    "What became of one quotation.",
)

_SOURCE = _all_of(
    {
        "id": _TEXT,
        "title": _TEXT,
        "state": _one_of([state.value for state in SourceState], "Whether it can be used."),
        "path": _said(_TEXT_OR_NULL, "The file with its text; null for a text in the registry itself."),
        "people": _list(_TEXT, "Ids of the people who say or wrote it."),
        "date": _TEXT_OR_NULL,
        "url": _TEXT_OR_NULL,
        "edition": _TEXT_OR_NULL,
    },
    "A registered document.",
)

_MADE_WITH = _all_of(
    {
        "fingerprint": _said(
            _TEXT, "Digest of all that follows: the same one and the same pages give the same report."
        ),
        "version": _said(_TEXT, "Of mkdocs-quotecheck."),
        "code": _said(_TEXT, "Digest of its code, its libraries’ versions and Python’s."),
        "registry": _said(_TEXT, "Digest of the registry and every source."),
        "policy": _said(_TEXT, "Digest of levels, language, pages left out and baseline."),
        "levels": {
            "type": "object",
            "additionalProperties": _one_of([level.value for level in Level], "How loud the rule is."),
            "description": "The level of every rule by its name.",
        },
    },
    "By what the report was made.",
)

_SUMMARY = _all_of(
    {
        "pages": _COUNT,
        "quotations": _COUNT,
        "naming_a_source": _said(
            _COUNT, "Quotations for which the page names a registered source or person."
        ),
        "of_them_checked": _said(_COUNT, "Those of them that were checked."),
        "verdicts": _all_of({verdict.value: _COUNT for verdict in Verdict}, "Quotations by verdict."),
        "unchecked": _all_of({reason.value: _COUNT for reason in Unchecked}, "Unchecked ones by reason."),
        "mentions": _COUNT,
        "registered_sources": _said(_COUNT, "Sources in the registry, quoted or not."),
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
            "made_with": _or_null(_MADE_WITH, "Null for what is no run over a site."),
            "summary": _SUMMARY,
            "findings": {"type": "array", "items": _FINDING},
            "quotations": {"type": "array", "items": _QUOTATION},
            "sources": _list(_SOURCE, "Those that quotations name or stand in."),
            "people": _list(
                _all_of({"id": _TEXT, "name": _TEXT}, "A registered person."),
                "Those that quotations or these sources name.",
            ),
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
