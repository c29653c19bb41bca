"""What checking a page gave, as JSON and back. What does not describe a report fails; it never builds half of one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import (
    Attribution,
    Citation,
    CitationKind,
    Confidence,
    DatePrecision,
    Edit,
    EditKind,
    Finding,
    Form,
    LedgerEntry,
    Level,
    Location,
    Locator,
    MentionKind,
    Passage,
    Remark,
    Report,
    Search,
    Span,
    Trace,
    Unchecked,
    Verdict,
)
from mkdocs_quotecheck.report.ledgers import summary_of
from mkdocs_quotecheck.report.summaries import LedgerSummary
from mkdocs_quotecheck.site.codec import (
    build,
    day,
    flag,
    items,
    made_of,
    maybe,
    number,
    share,
    shared,
    text,
    tuple_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mkdocs_quotecheck.site.codec import Decoder


def report_of(value: object, ledger: Callable[[int, LedgerSummary], Sequence[LedgerEntry]]) -> Report:
    """The report that JSON describes, with the ledger that is made of its length and summary.

    Raises:
        TypeError, ValueError: It describes none.
    """
    said, length, counted = items(value)
    report = build(Report, REPORT, said)
    return replace(report, ledger=ledger(number(length), build(LedgerSummary, SUMMARY, counted)))


def ledger_of(value: object) -> tuple[LedgerEntry, ...]:
    """The entries that JSON describes.

    Raises:
        TypeError, ValueError: It describes none.
    """
    return tuple(_entry(each) for each in items(value))


def report_fields(report: Report) -> object:
    """What is written of a page's report: not its ledger, its evidence and what only a whole run knows."""
    said = [getattr(report, name) for name in REPORT]
    return [said, len(report.ledger), summary_of(report.ledger)]


def trace_fields(trace: Trace) -> object:
    """What is written of what a page's result depends on in the registry."""
    return [
        sorted(trace.texts),
        sorted(trace.entries),
        sorted(trace.people),
        trace.searches,
        trace.everything,
    ]


def trace_of(value: object) -> Trace:
    """What JSON says that a page's result depends on.

    Raises:
        TypeError, ValueError: It does not say it.
    """
    texts, entries, people, searches, everything = items(value)
    return Trace(
        {text(each) for each in items(texts)},
        {text(each) for each in items(entries)},
        {text(each) for each in items(people)},
        [build(Search, SEARCH, each) for each in items(searches)],
        flag(everything),
    )


SEARCH: dict[str, Decoder] = {
    "exact": flag,
    "keys": tuple_of(text),
    "among": maybe(tuple_of(text)),
    "leave_out": tuple_of(text),
    "limit": number,
    "found": tuple_of(text),
}

_EDIT_KINDS: dict[object, EditKind] = {kind.value: kind for kind in EditKind}


def _edit_kind(value: object) -> EditKind:
    kind = _EDIT_KINDS.get(value)
    if kind is None:
        raise ValueError(value)
    return kind


SPAN: dict[str, Decoder] = {"start": number, "end": number}
LOCATION: dict[str, Decoder] = {"path": text, "line": maybe(number), "column": maybe(number)}
_span, _location = made_of(Span, SPAN), made_of(Location, LOCATION)

FINDING: dict[str, Decoder] = {
    "code": text,
    "rule": text,
    "level": Level,
    "message": text,
    "location": _location,
    "quoted": text,
    "original": text,
    "quoted_marks": tuple_of(_span),
    "original_marks": tuple_of(_span),
    "source": maybe(text),
    "source_title": text,
    "place": text,
    "help": text,
    "span": maybe(_span),
    "also": tuple_of(_location),
}
ATTRIBUTION: dict[str, Decoder] = {
    "speaker": text,
    "start": maybe(number),
    "end": maybe(number),
    "person": maybe(text),
    "confidence": Confidence,
    "pattern": text,
    "candidates": tuple_of(text),
    "document": maybe(text),
}
LOCATOR: dict[str, Decoder] = {"kind": text, "first": text, "last": text, "text": text, "file": text}
CITATION: dict[str, Decoder] = {
    "kind": CitationKind,
    "target": text,
    "source": maybe(text),
    "locator": maybe(made_of(Locator, LOCATOR)),
    "candidates": tuple_of(text),
    "date": maybe(day),
    "date_precision": DatePrecision,
    "beside": flag,
    "outright": flag,
    "elsewhere": flag,
    "loose": flag,
}
EDIT: dict[str, Decoder] = {
    "kind": _edit_kind,
    "quoted": text,
    "original": text,
    "quoted_span": _span,
    "original_span": _span,
}
PASSAGE: dict[str, Decoder] = {
    "source": maybe(text),
    "span": _span,
    "original": text,
    "edits": tuple_of(made_of(Edit, EDIT)),
    "score": share,
    "place": text,
    "speaker": maybe(text),
    "before": text,
    "after": text,
    "fragment": text,
}
REMARK: dict[str, Decoder] = {"code": text, "rule": text, "level": Level, "message": text, "help": text}
LEDGER_ENTRY: dict[str, Decoder] = {
    "page": text,
    "text": text,
    "verdict": maybe(Verdict),
    "unchecked": maybe(Unchecked),
    "because": text,
    "remedy": text,
    "address": text,
    "location": maybe(_location),
    "span": maybe(_span),
    "before": text,
    "after": text,
    "form": maybe(Form),
    "mention_kind": maybe(lambda kind: MentionKind(text(kind))),
    "group": number,
    "depth": number,
    "language": text,
    "attribution": maybe(made_of(Attribution, ATTRIBUTION)),
    "citations": tuple_of(made_of(Citation, CITATION)),
    "named_sources": tuple_of(text),
    "passages": tuple_of(made_of(Passage, PASSAGE)),
    "expected_speaker": maybe(text),
    "actual_speakers": tuple_of(text),
    "reported_speaker": maybe(text),
    "remarks": tuple_of(made_of(Remark, REMARK)),
    "date": maybe(day),
    "date_precision": DatePrecision,
}
_entry = made_of(LedgerEntry, LEDGER_ENTRY)
_counts = tuple_of(made_of(lambda *pair: pair, {"name": text, "number": number}))
SUMMARY: dict[str, Decoder] = {
    "mentions": number,
    "naming": number,
    "naming_checked": number,
    "verdicts": _counts,
    "unchecked": _counts,
    "sources": tuple_of(shared),
    "people": tuple_of(shared),
    "unnamed_fine": _counts,
    "unnamed_changed": _counts,
    "page": text,
}
REPORT: dict[str, Decoder] = {
    "findings": tuple_of(made_of(Finding, FINDING)),
    "pages": number,
    "excluded_pages": tuple_of(text),
    "suppressed_by_baseline": number,
    "gone": tuple_of(text),
    "suppressed_by_comment": number,
    "suppressed_by_level": number,
    "unchecked_pages": tuple_of(text),
}
