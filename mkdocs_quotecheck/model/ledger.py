"""The ledger: what became of every quotation, told in full, so that a report needs nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model.citation import DatePrecision

if TYPE_CHECKING:
    from datetime import date

    from mkdocs_quotecheck.model.attribution import Attribution
    from mkdocs_quotecheck.model.citation import Citation
    from mkdocs_quotecheck.model.evidence import Edit, Unchecked, Verdict
    from mkdocs_quotecheck.model.quotation import Form, MentionKind
    from mkdocs_quotecheck.model.report import Level, Location
    from mkdocs_quotecheck.model.span import Span


@dataclass(frozen=True, slots=True)
class Passage:
    """Where in a source quoted words stand, or come nearest, and how they differ."""

    source: str | None
    """Id of the source; None for a text without an entry."""
    span: Span
    """As in `Alignment`: in `SourceText.text`."""
    original: str
    """The source's own words there."""
    edits: tuple[Edit, ...] = ()
    """In the quotation's order; forgiven ones too."""
    score: float = 1.0
    """As in `Alignment`."""
    place: str = ""
    """Where that is, for people."""
    speaker: str | None = None
    """The label of the transcript's turn in which it stands."""
    before: str = ""
    """The source's words before it, from the beginning of a sentence; shortened at their beginning."""
    after: str = ""
    """The source's words behind it, to the end of a sentence; shortened at their end."""
    fragment: str = ""
    """What leads to the passage behind the source's address: `#page=4`, `#t=90`, `#:~:text=…`; empty if nothing does."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What a finding says, with the quotation that it is about."""

    code: str
    rule: str
    level: Level
    message: str
    help: str


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """What became of one quotation: none is lost."""

    page: str
    """As `Page.uri`."""
    text: str
    """The quoted words without their marks."""
    verdict: Verdict | None
    """None for mentions."""
    unchecked: Unchecked | None = None
    because: str = ""
    """Why it was not checked, with the names of what is concerned."""
    remedy: str = ""
    """What would make it checked, one sentence."""
    address: str = ""
    """As `Page.address`."""
    location: Location | None = None
    """Where its author wrote it."""
    span: Span | None = None
    """Where it stands in `page_text`; None for words without a page."""
    before: str = ""
    """The page's words before it, from the beginning of a sentence; shortened at their beginning."""
    after: str = ""
    """The page's words behind it, to the end of a sentence; shortened at their end."""
    form: Form | None = None
    mention_kind: MentionKind | None = None
    group: int = 0
    depth: int = 0
    language: str = ""
    """Of the quoted words, as far as the page says it."""
    attribution: Attribution | None = None
    citations: tuple[Citation, ...] = ()
    named_sources: tuple[str, ...] = ()
    """Ids of the registered sources that the page names for it, or that are by the person it names; only the first where no report
    shows every quotation."""
    passages: tuple[Passage, ...] = ()
    """Best first: where it stands, or comes nearest; only the first few of many."""
    expected_speaker: str | None = None
    actual_speakers: tuple[str, ...] = ()
    reported_speaker: str | None = None
    """All three as in `Evidence`."""
    remarks: tuple[Remark, ...] = ()
    """What the rules say about it."""
    date: date | None = None
    date_precision: DatePrecision = DatePrecision.DAY
    """When the words were said, as in `Quotation`."""

    @property
    def passage(self) -> Passage | None:
        """The place that the verdict rests on, or the nearest one."""
        return self.passages[0] if self.passages else None

    @property
    def source(self) -> str | None:
        """Id of the source in which it, or the nearest passage, stands."""
        return self.passages[0].source if self.passages else None

    @property
    def place(self) -> str:
        """Where in the source that is, for people."""
        return self.passages[0].place if self.passages else ""

    @property
    def edits(self) -> tuple[Edit, ...]:
        """How it differs from the source; what is forgiven left out."""
        return tuple(edit for edit in self.differences if not edit.kind.forgiven)

    @property
    def forgiven(self) -> tuple[Edit, ...]:
        """How it differs from the source and may, by the conventions of quoting."""
        return tuple(edit for edit in self.differences if edit.kind.forgiven)

    @property
    def names_source(self) -> bool:
        """Whether the page names a registered source or person for it: then its readers take it to be checked."""
        said = self.attribution
        named = said is not None and said.person is not None
        return named or any(citation.source is not None for citation in self.citations)

    @property
    def differences(self) -> tuple[Edit, ...]:
        """All differences from the place that the verdict rests on, those that are forgiven too."""
        return self.passages[0].edits if self.passages else ()
