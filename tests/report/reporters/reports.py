"""A report with one of everything."""

from __future__ import annotations

from datetime import date

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
    Person,
    Provenance,
    RegisteredSource,
    Remark,
    Report,
    Source,
    SourceState,
    Span,
    Unchecked,
    Verdict,
)

QUOTED = "The levy brought in 428,300 pounds"
ORIGINAL = "The levy brought in 482,300\npounds"

CHANGED = Finding(
    "QC102",
    "changed-number",
    Level.WARN,
    "“428,300” where the source has “482,300”",
    Location("docs/levy.md", 7, 24),
    QUOTED,
    ORIGINAL,
    (Span(20, 27),),
    (Span(20, 27),),
    "minutes",
    "Minutes of the board",
    "page 4",
    "Copy the figure from the source.",
    Span(120, 154),
    (Location("docs/a.md", 3, 1), Location("docs/b.md", 4), Location("tags/"), Location("docs/c.md", 9, 2)),
)
UNSOURCED = Finding(
    "QC311",
    "quotation-without-source",
    Level.INFO,
    "unchecked: no registered source is named (2 quotations on 1 page)",
    Location("docs/tide.md", 3, 2),
    "I saw it from the shop",
    help="Register the document that it comes from, and name it on the page.",
)
MISSING = Finding(
    "QC401",
    "source-missing",
    Level.WARN,
    "The file “sources/log.txt” does not exist",
    Location("sources.yml", 12, 11),
    help="Check the path.",
    source="log",
)


def entry(
    verdict: Verdict | None, unchecked: Unchecked | None = None, page: str = "docs/levy.md"
) -> LedgerEntry:
    return LedgerEntry(page, "words", verdict, unchecked)


TYPOGRAPHY = Edit(EditKind.TYPOGRAPHY, "-", "–", Span(3, 4), Span(103, 104))
FULL = LedgerEntry(
    page="docs/levy.md",
    text="The levy brought in 428,300 pounds",
    verdict=Verdict.ALTERED,
    address="levy/index.html",
    location=Location("docs/levy.md", 7, 24),
    span=Span(120, 154),
    before="Okafor said: “",
    after="” and sat down.",
    form=Form.INLINE,
    group=2,
    language="en",
    attribution=Attribution("Okafor", 100, 106, "ben", Confidence.HIGH, "speaker-verb-before"),
    citations=(
        Citation(
            CitationKind.LINK,
            "https://example.org/minutes",
            "minutes",
            Locator("page", "4", "4", "p. 4"),
            date=date(2026, 3, 1),
            date_precision=DatePrecision.MONTH,
        ),
    ),
    named_sources=("minutes",),
    passages=(
        Passage(
            "minutes",
            Span(100, 135),
            "The levy brought in 482,300\npounds",
            (Edit(EditKind.NUMBER, "428,300", "482,300", Span(20, 27), Span(120, 127)), TYPOGRAPHY),
            0.9,
            "page 4",
            before="Mr Okafor:",
            after="last year.",
            fragment="#page=4",
        ),
        Passage("letters", Span(5, 9), "The levy", score=0.2),
    ),
    remarks=(Remark("QC102", "changed-number", Level.WARN, "“428,300” where …", "Copy the figure."),),
)
REPORT = Report(
    findings=(CHANGED, UNSOURCED, MISSING),
    ledger=(
        FULL,
        *(entry(Verdict.VERBATIM),) * 2,
        *(entry(verdict) for verdict in Verdict if verdict is not Verdict.UNCHECKED),
        entry(Verdict.UNCHECKED, Unchecked.NO_SOURCE),
        entry(Verdict.UNCHECKED, Unchecked.NO_SOURCE, "docs/tide.md"),
        entry(Verdict.UNCHECKED, Unchecked.IGNORED),
        entry(None),
    ),
    pages=2,
    excluded_pages=("docs/old.md",),
    suppressed_by_baseline=5,
    gone=("docs/a.md: QC101: “late”",),
    suppressed_by_comment=1,
    suppressed_by_level=2,
    provenance=Provenance("1.2.3", "c0de", "5ec5", "b01d", (("changed-number", Level.WARN),), "f00d"),
    sources=(
        RegisteredSource(
            Source("minutes", "Minutes of the board", ("ben",), url="https://example.org/minutes.pdf"),
            SourceState.READY,
        ),
    ),
    people=(Person("ben", "Ben Okafor"),),
    registered=3,
)
