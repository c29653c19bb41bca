"""Ledgers that are read when they are asked for: the same entries as a tuple has, and counted without reading them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mkdocs_quotecheck.model import (
    Attribution,
    Citation,
    CitationKind,
    Confidence,
    Edit,
    EditKind,
    Finding,
    LedgerEntry,
    Level,
    Location,
    Passage,
    Report,
    Span,
    Unchecked,
    Verdict,
)
from mkdocs_quotecheck.report.combining import combine
from mkdocs_quotecheck.report.ledgers import JoinedLedger, MovedLedger, SummarisedLedger, join, summary_of
from mkdocs_quotecheck.report.summaries import LedgerSummary, joined, summarise

LONG = "The slip stays open until the harbour board has met"
CHANGE = Edit(EditKind.WORD, "open", "closed", Span(0, 4), Span(0, 6))


def passages(source: str, *edits: Edit) -> tuple[Passage, ...]:
    return (Passage(source, Span(0, 9), "The slip", edits),)


ENTRIES = (
    LedgerEntry("a.md", LONG, Verdict.VERBATIM, passages=passages("minutes")),
    LedgerEntry("a.md", LONG, Verdict.ALTERED, passages=passages("minutes", CHANGE)),
    LedgerEntry("a.md", "so-called", None),
    LedgerEntry("b.md", "No", Verdict.UNCHECKED, Unchecked.NO_SOURCE, location=Location("b.md", 3, 1)),
    LedgerEntry(
        "b.md",
        LONG,
        Verdict.ABSENT,
        attribution=Attribution("Hale", 0, 4, "hale", Confidence.HIGH),
        citations=(Citation(CitationKind.LINK, "x", source="levy", candidates=("levy", "toll")),),
        named_sources=("levy",),
    ),
    LedgerEntry(
        "c.md", LONG, Verdict.UNCHECKED, attribution=Attribution("Fell", 0, 4, "fell", Confidence.HIGH)
    ),
)


class Counted(SummarisedLedger):
    """A ledger that notes when it is read."""

    def __init__(self, entries: tuple[LedgerEntry, ...]) -> None:
        self.entries = entries
        self.reads = 0

    def __len__(self) -> int:
        return len(self.entries)

    def __iter__(self):  # type: ignore[no-untyped-def]
        self.reads += 1
        return iter(self.entries)

    @property
    def summary(self) -> LedgerSummary:
        return summarise(self.entries)


def test_a_summary_counts_verdicts_reasons_and_who_is_named() -> None:
    assert summarise(ENTRIES) == LedgerSummary(
        mentions=1,
        naming=2,
        naming_checked=1,
        verdicts=(("absent", 1), ("altered", 1), ("unchecked", 2), ("verbatim", 1)),
        unchecked=((Unchecked.NO_SOURCE.value, 1),),
        sources=("levy", "minutes", "toll"),
        people=("fell", "hale"),
        unnamed_fine=(("minutes", 1),),
        unnamed_changed=(("minutes", 1),),
        page="a.md",
    )


@pytest.mark.parametrize(
    "entry", [replace(ENTRIES[1], text="The slip"), replace(ENTRIES[1], named_sources=("minutes",))]
)
def test_short_words_and_named_sources_say_nothing_of_another_edition(entry: LedgerEntry) -> None:
    assert summarise([entry]).unnamed_changed == ()


@given(st.lists(st.sampled_from(ENTRIES)), st.integers(0, 6))
def test_summaries_of_parts_add_up_to_that_of_the_whole(entries: list[LedgerEntry], at: int) -> None:
    assert joined([summarise(entries[:at]), summarise(entries[at:])]) == summarise(entries)


@given(st.lists(st.lists(st.sampled_from(ENTRIES), max_size=3).map(tuple), max_size=4))
def test_joined_ledgers_are_one_sequence(parts: list[tuple[LedgerEntry, ...]]) -> None:
    whole = tuple(entry for part in parts for entry in part)
    ledger = JoinedLedger([Counted(part) for part in parts])
    assert ledger == whole
    assert (len(ledger), [*reversed(ledger)]) == (len(whole), [*reversed(whole)])
    assert all(ledger[at] == whole[at] for at in range(-len(whole), len(whole)))
    assert ledger.summary == summarise(whole)


def test_what_is_counted_needs_no_entry_read() -> None:
    part = Counted(ENTRIES)
    ledger = MovedLedger(JoinedLedger([part]), lambda entry: replace(entry, location=Location("elsewhere")))
    assert summary_of(ledger) == summarise(ENTRIES)
    assert (len(ledger), part.reads) == (len(ENTRIES), 0)
    assert {entry.location for entry in ledger} == {Location("elsewhere")}


def test_the_pages_of_findings_are_known_without_their_quotations() -> None:
    parts = Counted(ENTRIES[:3]), Counted(ENTRIES[3:5])
    snippet = Finding("QC101", "word-changed", Level.WARN, "differs", Location("snippet.md", 1), quoted=LONG)
    report = combine([Report(findings=(snippet,), ledger=part) for part in parts], (), {})
    assert [each.also for each in report.findings] == [(Location("b.md"),)]
    assert [part.reads for part in parts] == [0, 0]


@pytest.mark.parametrize("other", [ENTRIES[:-1], (*ENTRIES[1:], ENTRIES[0]), "six...", 6])
def test_ledgers_with_other_entries_are_not_equal(other: object) -> None:
    assert JoinedLedger([ENTRIES]) != other


def test_an_entry_that_is_not_there_is_an_error() -> None:
    with pytest.raises(IndexError):
        JoinedLedger([ENTRIES])[len(ENTRIES)]


def test_plain_ledgers_stay_plain() -> None:
    assert join([ENTRIES[:2], ENTRIES[2:]]) == ENTRIES
    assert isinstance(join([ENTRIES[:2]]), tuple)
