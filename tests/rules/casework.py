"""Checked quotations to ask the rules about, made from a few words."""

from __future__ import annotations

from dataclasses import dataclass, field

from mkdocs_quotecheck import rules
from mkdocs_quotecheck.model import (
    Alignment,
    Attribution,
    Candidate,
    Citation,
    CitationKind,
    Confidence,
    Edit,
    EditKind,
    Evidence,
    Finding,
    Level,
    Locator,
    Page,
    Person,
    Quotation,
    Source,
    SourceText,
    Span,
    Verdict,
)

LOG = "The lamp was lit at dusk. The keeper did not sleep before dawn, unless the fog had lifted."


@dataclass
class Shelf:
    """A library of a keeper's log, its first edition, and a letter."""

    people: dict[str, Person] = field(
        default_factory=lambda: {
            "ines": Person("ines", "Ines Aldor", ("Aldor",)),
            "tom": Person("tom", "Tom Wick"),
        }
    )
    sources: dict[str, Source] = field(
        default_factory=lambda: {
            "log": Source("log", "The keeper's log", ("ines",), replaces=("log-1",), edition="2"),
            "log-1": Source("log-1", "The keeper's log", ("ines",), edition="1"),
            "letter": Source("letter", "A letter", ("tom",)),
        }
    )
    texts: dict[str, str] = field(default_factory=lambda: {"log": LOG, "log-1": LOG, "letter": LOG})

    def text(self, source_id: str) -> SourceText | None:
        words = self.texts.get(source_id)
        return None if words is None else SourceText(words, "0" * 64, self.sources.get(source_id))

    def unread(self, source_id: str) -> str:
        return "" if self.has_text(source_id) else "the file is gone"

    def has_text(self, source_id: str) -> bool:
        return source_id in self.texts


SAID = Attribution("Aldor", 0, 5, "ines", Confidence.HIGH)
GUESSED = Attribution("she", 0, 3, "ines", Confidence.LOW)
STRANGER = Attribution("Una Marsh", 0, 9, None, Confidence.HIGH)


def cites(
    source: str | None,
    kind: CitationKind = CitationKind.LINK,
    *,
    target: str = "",
    locator: Locator | None = None,
) -> Citation:
    return Citation(kind, target or source or "", source, locator)


def edit(kind: EditKind, quoted: str, original: str, quote: str = "", text: str = LOG) -> Edit:
    """A difference, its spans found in the quotation and in the source."""
    first = quote.find(quoted) if quoted else len(quote)
    second = text.find(original) if original else 0
    return Edit(
        kind, quoted, original, Span(first, first + len(quoted)), Span(second, second + len(original))
    )


def passage(
    original: str, *edits: Edit, source: str = "log", score: float = 1.0, text: str = LOG
) -> Alignment:
    start = text.index(original)
    return Alignment(source, Span(start, start + len(original)), original, edits, score)


def case(
    quote: str,
    verdict: Verdict,
    *alignments: Alignment,
    said: Attribution | None = SAID,
    citations: tuple[Citation, ...] = (),
    shelf: Shelf | None = None,
    looked_in: tuple[str, ...] = ("log",),
    reason: str = "attributed",
    newer: str | None = None,
    current: Alignment | None = None,
    **evidence: object,
) -> rules.Case:
    quotation = Quotation(quote, 0, len(quote), attribution=said, citations=citations)
    found = Evidence(
        quote,
        verdict,
        alignments,
        quotation=quotation,
        candidates=tuple(Candidate(source, reason) for source in looked_in),
        **evidence,  # type: ignore[arg-type]  # fields of any type
    )
    return rules.Case(Page("docs/lamp.md", ""), quotation, found, shelf or Shelf(), newer, current)


def findings(
    asked: rules.Case, levels: dict[str, Level] | None = None, suppressed: str = ""
) -> tuple[Finding, ...]:
    codes = frozenset(rules.find(name).code for name in suppressed.split())
    return rules.judge(asked, rules.levels(levels or {}), codes).findings


def names(asked: rules.Case, levels: dict[str, Level] | None = None) -> list[str]:
    """What fires, as `rule level`."""
    return [f"{finding.rule} {finding.level.value}" for finding in findings(asked, levels)]
