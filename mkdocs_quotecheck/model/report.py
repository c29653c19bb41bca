"""What a run says: findings, and the ledger in which no quotation is lost."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model.evidence import Evidence
    from mkdocs_quotecheck.model.ledger import LedgerEntry
    from mkdocs_quotecheck.model.source import Person, Source, SourceState
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
class RegisteredSource:
    """A source that quotations of the site name or stand in, and whether it can be used."""

    source: Source
    state: SourceState


@dataclass(frozen=True, slots=True)
class Provenance:
    """By what a report was made: two reports with the same fingerprint and the same pages are the same."""

    version: str
    """Of this package."""
    code: str
    """Digest of its code, of the libraries that have a say, and of Python's version."""
    registry: str
    """Digest of the registry and of every source's text."""
    policy: str
    """Digest of the settings that decide what is told: levels, language, pages left out, baseline."""
    levels: tuple[tuple[str, Level], ...] = ()
    """The level of each rule by its name, in the order of the codes."""
    fingerprint: str = ""
    """Digest of all of the above."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a run says."""

    findings: tuple[Finding, ...] = ()
    """In the order of location and position; those of level `ignore` are left out."""
    ledger: Sequence[LedgerEntry] = ()
    """Every quotation and mention of every page, in reading order; of a run over a site read when it is asked for."""
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
    provenance: Provenance | None = None
    """By what it was made; None for the report of a single page."""
    sources: tuple[RegisteredSource, ...] = ()
    """Those that quotations name or stand in, in the registry's order; filled with `provenance`."""
    people: tuple[Person, ...] = ()
    """Those that quotations name or that say the words in a source, in the registry's order; filled with `provenance`."""
    registered: int = 0
    """How many sources are registered, quoted or not; filled with `provenance`."""
