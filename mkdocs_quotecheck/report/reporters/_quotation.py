"""One quotation of the ledger as the JSON report has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.report.conventions import WHY_FORGIVEN
from mkdocs_quotecheck.report.links import passage_link
from mkdocs_quotecheck.text.dates import told

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mkdocs_quotecheck.model import (
        Attribution,
        Citation,
        Edit,
        LedgerEntry,
        Location,
        Passage,
        Remark,
        Source,
        Span,
    )


def quotation(name: str, entry: LedgerEntry, sources: Mapping[str, Source]) -> dict[str, object]:
    """A quotation by its name in the report; `sources` go by id."""
    passages = [_passage(each, sources.get(each.source or "")) for each in entry.passages]
    return {
        "id": name,
        "page": entry.page,
        "address": entry.address or None,
        "location": location(entry.location) if entry.location else None,
        "span": span(entry.span),
        "before": entry.before,
        "text": entry.text,
        "after": entry.after,
        "role": "mention" if entry.verdict is None else "quotation",
        "mention_kind": entry.mention_kind,
        "form": entry.form.value if entry.form else None,
        "group": entry.group,
        "depth": entry.depth,
        "language": entry.language or None,
        "speaker": _speaker(entry.attribution) if entry.attribution else None,
        "citations": [_citation(each) for each in entry.citations],
        "verdict": entry.verdict.value if entry.verdict else None,
        "unchecked": entry.unchecked.value if entry.unchecked else None,
        "because": entry.because or None,
        "remedy": entry.remedy or None,
        "source": entry.source,
        "place": entry.place or None,
        "passage": passages[0] if passages else None,
        "other_passages": passages[1:],
        "edits": [edit(each) for each in entry.edits],
        "forgiven": [edit(each) for each in entry.forgiven],
        "named_sources": list(entry.named_sources),
        "expected_speaker": entry.expected_speaker,
        "actual_speakers": list(entry.actual_speakers),
        "reported_speaker": entry.reported_speaker,
        "findings": [_remark(each) for each in entry.remarks],
    }


def edit(each: Edit) -> dict[str, object]:
    """One difference."""
    return {
        "kind": each.kind.value,
        "group": each.kind.group.value,
        "quoted": each.quoted,
        "original": each.original,
        "quoted_span": span(each.quoted_span),
        "original_span": span(each.original_span),
        "why_forgiven": WHY_FORGIVEN.get(each.kind),
    }


def location(place: Location) -> dict[str, object]:
    """Where an author can go."""
    return {"path": place.path, "line": place.line, "column": place.column}


def span(stretch: Span | None) -> list[int] | None:
    """Start and end."""
    return None if stretch is None else [stretch.start, stretch.end]


def _speaker(said: Attribution) -> dict[str, object]:
    return {
        "name": said.speaker,
        "person": said.person,
        "candidates": list(said.candidates),
        "confidence": said.confidence.value,
        "pattern": said.pattern or None,
        "document": said.document,
    }


def _citation(cited: Citation) -> dict[str, object]:
    return {
        "kind": cited.kind.value,
        "target": cited.target,
        "source": cited.source,
        "candidates": list(cited.candidates),
        "locator": cited.locator.text if cited.locator else None,
        "date": told(cited.date, cited.date_precision) if cited.date else None,
    }


def _passage(each: Passage, source: Source | None) -> dict[str, object]:
    return {
        "source": each.source,
        "span": span(each.span),
        "before": each.before,
        "original": each.original,
        "after": each.after,
        "place": each.place or None,
        "speaker": each.speaker,
        "score": round(each.score, 4),
        "link": passage_link(source, each) or None,
    }


def _remark(each: Remark) -> dict[str, object]:
    return {
        "code": each.code,
        "rule": each.rule,
        "level": each.level.value,
        "message": each.message,
        "help": each.help,
    }
