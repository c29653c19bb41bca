"""What a run says: findings, and the ledger in which no quotation is lost."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model.evidence import EditKind, Evidence, Unchecked, Verdict
    from mkdocs_quotecheck.model.span import Span


class Level(enum.Enum):
    """How loud a finding is; MkDocs' own words."""

    WARN = "warn"
    INFO = "info"
    IGNORE = "ignore"


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """Where an author can go to fix something."""

    path: str
    """The Markdown file, the registry, a source file, or the page's address where there is no file."""
    line: int | None = None
    """From 1; None where unknown."""
    column: int | None = None
    """From 1; None where unknown."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing an author should look at."""

    code: str
    """Stable code of the rule, `QC101`; never reused."""
    rule: str
    """Readable name of the rule, `changed-word`."""
    level: Level
    message: str
    """What is wrong, one line, no full stop."""
    location: Location
    quoted: str = ""
    """What the page says, the difference between `[-` … `-]` left to the reporters: plain words here."""
    original: str = ""
    """What the source says, a slice of its text."""
    quoted_marks: tuple[Span, ...] = ()
    """The parts of `quoted` that differ."""
    original_marks: tuple[Span, ...] = ()
    """The parts of `original` that differ."""
    source: str | None = None
    """Id of the source."""
    source_title: str = ""
    place: str = ""
    """Where in the source, for people."""
    help: str = ""
    """What to do, one sentence."""
    span: Span | None = None
    """Where on the page, in `page_text`; None for findings about the registry."""
    also: tuple[Location, ...] = ()
    """Other pages that repeat the same passage with the same finding."""


@dataclass(frozen=True, slots=True)
class Forgiven:
    """One convention of quoting that a quotation made use of."""

    kind: EditKind
    quoted: str
    """As in `Edit`."""
    original: str


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """What became of one quotation: none is lost."""

    page: str
    text: str
    verdict: Verdict | None
    """None for mentions."""
    unchecked: Unchecked | None = None
    source: str | None = None
    location: Location | None = None
    place: str = ""
    """Where in the source it, or the nearest passage, stands, for people."""
    forgiven: tuple[Forgiven, ...] = ()
    """For what is verbatim or equivalent: how it differs from the source and may."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a run says."""

    findings: tuple[Finding, ...] = ()
    """In the order of location and position; those of level `ignore` are left out."""
    ledger: tuple[LedgerEntry, ...] = ()
    """Every quotation and mention of every page, in reading order."""
    evidence: tuple[Evidence, ...] = ()
    """The evidence behind the ledger's quotations, in the same order; empty where a report was made from a cache."""
    pages: int = 0
    """Pages read."""
    excluded_pages: Sequence[str] = ()
    """Pages left out by `exclude` or by their front matter."""
    suppressed_by_baseline: int = 0
    """Findings suppressed by the baseline."""
    gone: tuple[str, ...] = ()
    """Findings of the baseline that no longer occur, one line each."""
    suppressed_by_comment: int = 0
    """Findings suppressed by `ignore` comments on the pages."""
    suppressed_by_level: int = 0
    """Findings suppressed by a level of `ignore`."""
    unchecked_pages: tuple[str, ...] = ()
    """Pages of which nothing is known: they could not be read, or `--dirty` did not render them."""
