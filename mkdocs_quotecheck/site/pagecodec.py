"""What checking a page gave, as JSON and back. What does not describe a report fails; it never builds half of one."""

from __future__ import annotations

import enum
import functools
import json
import sys
from dataclasses import fields, is_dataclass, replace
from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

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

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from _typeshed import DataclassInstance

    Decoder = Callable[[object], object]

T = TypeVar("T")


def encoded(value: object) -> bytes:
    """A value of the model as JSON in UTF-8: dataclasses as lists of their fields, enums as their values."""
    return _ENCODER.encode(value).encode("utf-8", "surrogatepass")


def plain(value: object) -> object:
    """The same, as JSON is read again."""
    read: object = json.loads(encoded(value))
    return read


def _jsonable(value: object) -> object:
    """What the encoder does not know, one level deep."""
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return _field_values(type(value))(value)
    raise TypeError(value)


@functools.cache
def _field_values(kind: type[DataclassInstance]) -> Callable[[object], object]:
    """What gives the fields of a dataclass; a large site has a million of them, so they are not listed for each."""
    names = [each.name for each in fields(kind)]
    if len(names) == 1:
        return lambda value: [getattr(value, names[0])]
    return attrgetter(*names)


_ENCODER = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, separators=(",", ":"), default=_jsonable
)


def text(value: object) -> str:
    """A text; anything else fails."""
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def number(value: object) -> int:
    """A whole number."""
    if not isinstance(value, int):
        raise TypeError(value)
    return value


def items(value: object) -> list[object]:
    """A list."""
    if not isinstance(value, list):
        raise TypeError(value)
    return value


def maybe(decode: Decoder) -> Decoder:
    """The decoder of what may be null."""
    return lambda value: None if value is None else decode(value)


def tuple_of(decode: Decoder) -> Decoder:
    """The decoder of a list of such values."""
    return lambda value: tuple(decode(item) for item in items(value))


def build(made: Callable[..., T], table: Mapping[str, Decoder], value: object) -> T:
    """A dataclass from the list of its fields.

    Raises:
        TypeError, ValueError: The list does not describe one.
    """
    pairs = zip(table.items(), items(value), strict=True)
    return made(**{name: decode(item) for (name, decode), item in pairs})


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
        _flag(everything),
    )


def _made(kind: Callable[..., T], table: Mapping[str, Decoder]) -> Callable[[object], T]:
    """As `build`, for tables of all fields in their order: a large site has a million of them."""
    decoders = tuple(table.values())

    def decoded(value: object) -> T:
        return kind(*[decode(item) for decode, item in zip(decoders, items(value), strict=True)])

    return decoded


def _shared(value: object) -> str:
    """An id, the same object on every page: where people have hundreds of documents, each page names thousands."""
    return sys.intern(text(value))


def _share(value: object) -> float:
    if not isinstance(value, (int, float)):
        raise TypeError(value)
    return float(value)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _day(value: object) -> date:
    return date.fromisoformat(text(value))


SEARCH: dict[str, Decoder] = {
    "exact": _flag,
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
_span, _location = _made(Span, SPAN), _made(Location, LOCATION)

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
    "locator": maybe(_made(Locator, LOCATOR)),
    "candidates": tuple_of(text),
    "date": maybe(_day),
    "date_precision": DatePrecision,
    "beside": _flag,
    "outright": _flag,
    "elsewhere": _flag,
    "loose": _flag,
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
    "edits": tuple_of(_made(Edit, EDIT)),
    "score": _share,
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
    "mention_kind": maybe(text),
    "group": number,
    "depth": number,
    "language": text,
    "attribution": maybe(_made(Attribution, ATTRIBUTION)),
    "citations": tuple_of(_made(Citation, CITATION)),
    "named_sources": tuple_of(text),
    "passages": tuple_of(_made(Passage, PASSAGE)),
    "expected_speaker": maybe(text),
    "actual_speakers": tuple_of(text),
    "reported_speaker": maybe(text),
    "remarks": tuple_of(_made(Remark, REMARK)),
    "date": maybe(_day),
    "date_precision": DatePrecision,
}
_entry = _made(LedgerEntry, LEDGER_ENTRY)
_counts = tuple_of(_made(lambda *pair: pair, {"name": text, "number": number}))
SUMMARY: dict[str, Decoder] = {
    "mentions": number,
    "naming": number,
    "naming_checked": number,
    "verdicts": _counts,
    "unchecked": _counts,
    "sources": tuple_of(_shared),
    "people": tuple_of(_shared),
    "unnamed_fine": _counts,
    "unnamed_changed": _counts,
    "page": text,
}
REPORT: dict[str, Decoder] = {
    "findings": tuple_of(_made(Finding, FINDING)),
    "pages": number,
    "excluded_pages": tuple_of(text),
    "suppressed_by_baseline": number,
    "gone": tuple_of(text),
    "suppressed_by_comment": number,
    "suppressed_by_level": number,
    "unchecked_pages": tuple_of(text),
}
