"""Every type that crosses a boundary between two parts of the package.

All are frozen: a stage reads what it is given and returns something new. Offsets are counted in Python characters, start
inclusive, end exclusive; each field says which text they count in.
"""

from __future__ import annotations

from mkdocs_quotecheck.model.attribution import Attribution, Confidence
from mkdocs_quotecheck.model.citation import Citation, CitationKind, DatePrecision, Locator, LocatorKind
from mkdocs_quotecheck.model.evidence import (
    Alignment,
    Candidate,
    Edit,
    EditGroup,
    EditKind,
    Evidence,
    Unchecked,
    Verdict,
)
from mkdocs_quotecheck.model.figure import Bound, Figure
from mkdocs_quotecheck.model.ledger import LedgerEntry, Passage, Remark
from mkdocs_quotecheck.model.notice import Directive, Notice, NoticeKind
from mkdocs_quotecheck.model.page import NotRead, Page, Snippet
from mkdocs_quotecheck.model.quotation import (
    BlockKind,
    CodeBlock,
    Form,
    MentionKind,
    PageReading,
    Quotation,
    Role,
    SecondReading,
)
from mkdocs_quotecheck.model.report import Finding, Level, Location, Provenance, RegisteredSource, Report
from mkdocs_quotecheck.model.scope import ScopeKind, ScopeTrigger
from mkdocs_quotecheck.model.source import (
    Library,
    Mark,
    Part,
    Person,
    Region,
    RegistryProblem,
    Source,
    SourceState,
    SourceText,
    Strictness,
    WordIndex,
)
from mkdocs_quotecheck.model.span import Span
from mkdocs_quotecheck.model.trace import Search, Trace

__all__ = [
    "Alignment",
    "Attribution",
    "BlockKind",
    "Bound",
    "Candidate",
    "Citation",
    "CitationKind",
    "CodeBlock",
    "Confidence",
    "DatePrecision",
    "Directive",
    "Edit",
    "EditGroup",
    "EditKind",
    "Evidence",
    "Figure",
    "Finding",
    "Form",
    "LedgerEntry",
    "Level",
    "Library",
    "Location",
    "Locator",
    "LocatorKind",
    "Mark",
    "MentionKind",
    "NotRead",
    "Notice",
    "NoticeKind",
    "Page",
    "PageReading",
    "Part",
    "Passage",
    "Person",
    "Provenance",
    "Quotation",
    "Region",
    "RegisteredSource",
    "RegistryProblem",
    "Remark",
    "Report",
    "Role",
    "ScopeKind",
    "ScopeTrigger",
    "Search",
    "SecondReading",
    "Snippet",
    "Source",
    "SourceState",
    "SourceText",
    "Span",
    "Strictness",
    "Trace",
    "Unchecked",
    "Verdict",
    "WordIndex",
]
