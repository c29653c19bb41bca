"""A report with one of everything."""

from __future__ import annotations

from dataclasses import replace

from mkdocs_quotecheck.model import (
    EditKind,
    Finding,
    Forgiven,
    LedgerEntry,
    Level,
    Location,
    Report,
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


REPORT = Report(
    findings=(CHANGED, UNSOURCED, MISSING),
    ledger=(
        replace(entry(Verdict.VERBATIM), place="page 2", forgiven=(Forgiven(EditKind.TYPOGRAPHY, "-", "–"),)),
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
)
