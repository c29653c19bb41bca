"""What the report page shows, as its script reads it: names of pages and sources once, and nothing that is empty."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from mkdocs_quotecheck.escaping import page_safe
from mkdocs_quotecheck.model import Confidence
from mkdocs_quotecheck.report.conventions import WHY_FORGIVEN
from mkdocs_quotecheck.report.identity import identified
from mkdocs_quotecheck.report.links import is_safe, passage_link
from mkdocs_quotecheck.report.statistics import coverage
from mkdocs_quotecheck.text.dates import told

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mkdocs_quotecheck.model import (
        Attribution,
        Edit,
        LedgerEntry,
        Passage,
        RegisteredSource,
        Report,
        Source,
    )

Page = tuple[str, str]
"""What a page is called, and its address."""


@dataclass(frozen=True, slots=True)
class PageOptions:
    """What the report page is told besides the report."""

    site: str = ""
    """Name of the site."""
    edit_url: str = ""
    """Pattern of the address of a line: `https://…/blob/main/{path}#L{line}`."""
    docs: str = ""
    """What `{docs_path}` leaves out at the beginning of a path: `docs/`."""
    root: str | None = None
    """From the report page to the root of the site, with a `/` at its end, for links to pages; None where it is elsewhere."""


def rows_of(
    ledger: Iterable[LedgerEntry], sources: Mapping[str, Source]
) -> tuple[list[Page], list[dict[str, object]]]:
    """The pages of a part of the ledger, and the rows of its quotations, in which pages go by their number among these.

    Nothing in them depends on other pages, so that they can be made when a page has been checked.
    """
    pages: dict[Page, int] = {}
    # In one pass: each unpacks the results of all pages.
    rows = [
        _quotation(name, entry, pages.setdefault((entry.page, entry.address), len(pages)), sources)
        for name, entry in identified(ledger)
    ]
    return [*pages], rows


def around(report: Report, options: PageOptions, pages: Iterable[Page]) -> dict[str, object]:
    """The data of the report page, with a place for its quotations."""
    made = report.provenance
    return {
        "site": page_safe(options.site),
        "edit_url": page_safe(options.edit_url),
        "docs": page_safe(options.docs),
        "made": {
            "version": made.version if made else "",
            "fingerprint": made.fingerprint if made else "",
        },
        "summary": _summary(report),
        "why": {kind.value: why for kind, why in WHY_FORGIVEN.items()},
        "people": {page_safe(person.id): page_safe(person.name) for person in report.people},
        "sources": [_source(each) for each in report.sources],
        "pages": [_page(page, address, options) for page, address in pages],
        "parts": [],
        "excluded": [page_safe(each) for each in report.excluded_pages],
        "unchecked_pages": [page_safe(each) for each in report.unchecked_pages],
    }


def _summary(report: Report) -> dict[str, int]:
    naming, checked = coverage(report)
    return {
        "pages": report.pages,
        "registered": report.registered,
        "naming": naming,
        "checked": checked,
        "warnings": sum(finding.level.value == "warn" for finding in report.findings),
        "baselined": report.suppressed_by_baseline,
    }


def _source(each: RegisteredSource) -> dict[str, object]:
    source = each.source
    return _without_empty(
        {
            "id": page_safe(source.id),
            "title": page_safe(source.title),
            "people": [page_safe(each) for each in source.people],
            "date": told(source.date, source.date_precision) if source.date else "",
            "url": source.url if source.url and is_safe(source.url) else "",
            "language": page_safe(source.language or ""),
            "state": each.state.value,
        }
    )


def _page(page: str, address: str, options: PageOptions) -> dict[str, object]:
    url = (
        f"{options.root}{quote(posixpath.normpath(page_safe(address)))}"
        if options.root is not None and address
        else ""
    )
    return _without_empty({"name": page_safe(page), "url": url})


def _quotation(name: str, entry: LedgerEntry, page: int, sources: Mapping[str, Source]) -> dict[str, object]:
    passages = [_passage(each, sources) for each in entry.passages]
    place, said = entry.location, entry.attribution
    return _without_empty(
        {
            "id": name,
            "page": page,
            "file": page_safe(place.path) if place and place.line else "",
            "line": place.line if place else None,
            "column": place.column if place else None,
            "before": page_safe(entry.before),
            "text": page_safe(entry.text),
            "after": page_safe(entry.after),
            "language": page_safe(entry.language),
            "verdict": entry.verdict.value if entry.verdict else "",
            "mention": page_safe(entry.mention_kind or ""),
            "because": page_safe(entry.because),
            "remedy": page_safe(entry.remedy),
            "speaker": _speaker(said) if said else None,
            "cited": page_safe("; ".join(dict.fromkeys(_cited(entry, sources)))),
            "naming": entry.verdict is not None and entry.names_source,
            "source": _known(entry.source, sources),
            "cites": list(filter(None, (_known(each.source, sources) for each in entry.citations))),
            "named": [page_safe(each) for each in entry.named_sources if each in sources],
            "marks": _marks(
                page_safe(entry.text),
                [(e, e.quoted_span.start, e.quoted_span.end) for e in entry.differences],
            ),
            "passage": passages[0] if passages else None,
            "others": passages[1:],
            "forgiven": [
                [edit.kind.value, page_safe(edit.quoted), page_safe(edit.original)] for edit in entry.forgiven
            ],
            "expected": page_safe(entry.expected_speaker or ""),
            "actual": [page_safe(each) for each in entry.actual_speakers],
            "findings": [
                [each.code, each.rule, each.level.value, page_safe(each.message), page_safe(each.help)]
                for each in entry.remarks
            ],
        }
    )


def _speaker(said: Attribution) -> dict[str, object]:
    sure = said.confidence is Confidence.HIGH
    return _without_empty(
        {"name": page_safe(said.speaker), "person": page_safe(said.person or ""), "sure": sure}
    )


def _known(source: str | None, sources: Mapping[str, Source]) -> str:
    """The id of a source that is registered."""
    return page_safe(source) if source is not None and source in sources else ""


def _cited(entry: LedgerEntry, by_id: Mapping[str, Source]) -> Iterable[str]:
    """What the page cites, for people: title and place."""
    for cited in entry.citations:
        source = by_id.get(cited.source or "")
        title = source.title if source else cited.target
        yield f"{title}, {cited.locator.text}" if cited.locator else title


def _passage(each: Passage, sources: Mapping[str, Source]) -> dict[str, object]:
    first, last = each.span.start, each.span.end
    spans = [(edit, edit.original_span.start, edit.original_span.end) for edit in each.edits]
    inside = [
        (edit, start - first, end - first) for edit, start, end in spans if first <= start and end <= last
    ]
    return _without_empty(
        {
            "source": _known(each.source, sources),
            "place": page_safe(each.place),
            "before": page_safe(each.before),
            "original": page_safe(each.original),
            "after": page_safe(each.after),
            "marks": _marks(page_safe(each.original), inside, "in"),
            "before_marks": _near(each.before, [edit for edit, _, end in spans if end <= first], at_end=True),
            "after_marks": _near(each.after, [edit for edit, start, _ in spans if start >= last]),
            "score": round(each.score, 3),
            "link": passage_link(sources.get(each.source or ""), each),
        }
    )


def _marks(text: str, edits: Iterable[tuple[Edit, int, int]], kind: str = "") -> list[list[object]]:
    """What differs in a text, in order: start, end, class and what it is.

    The browser counts in UTF-16 as JavaScript does.
    """
    found = sorted(
        (start, end, "may" if edit.kind.forgiven else kind, edit.kind.value) for edit, start, end in edits
    )
    if text.isascii() or not any(ord(letter) > LAST_OF_ONE_UNIT for letter in text):
        return [list(each) for each in found if 0 <= each[0] <= each[1] <= len(text)]
    return [
        [_units(text[:start]), _units(text[:end]), told, name]
        for start, end, told, name in found
        if 0 <= start <= end <= len(text)
    ]


LAST_OF_ONE_UNIT: Final = 0xFFFF


def _units(text: str) -> int:
    return len(text) + sum(ord(letter) > LAST_OF_ONE_UNIT for letter in text)


def _near(context: str, edits: Iterable[Edit], *, at_end: bool = False) -> list[list[object]]:
    """What matters beside a passage, looked for in its context, which is shortened and in single spaces."""
    found = []
    for edit in edits:
        words = " ".join(edit.original.split())
        at = context.rfind(words) if at_end else context.find(words)
        if words and at >= 0 and not edit.kind.forgiven:
            found.append((edit, at, at + len(words)))
    return _marks(context, found, "in")


def _without_empty(known: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in known.items() if value or (value == 0 and value is not False)}
