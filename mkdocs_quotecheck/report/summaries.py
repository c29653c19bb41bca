"""What is counted in a ledger: kept with each page, so that a site's totals need no entry read again."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import EditGroup, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mkdocs_quotecheck.model import LedgerEntry

Counts = tuple[tuple[str, int], ...]
"""Numbers by name."""

# Fewer words differ from a document's, or agree with them, by chance.
WORDS_THAT_COUNT: Final = 8


@dataclass(frozen=True, slots=True)
class LedgerSummary:
    """What is counted in the entries of a page or of a site."""

    mentions: int = 0
    naming: int = 0
    """Quotations for which the page names a registered source or person."""
    naming_checked: int = 0
    verdicts: Counts = ()
    """By the verdict's value; mentions have none."""
    unchecked: Counts = ()
    """By the reason's value."""
    sources: tuple[str, ...] = ()
    """Ids that entries name or rest on."""
    people: tuple[str, ...] = ()
    """Ids of speakers, named and found."""
    unnamed_fine: Counts = ()
    """By source: quotations of some length that name no source and are as they stand there."""
    unnamed_changed: Counts = ()
    """By source: the same with other words than there."""
    page: str = ""
    """What the page of the first entry is called."""


def summarise(entries: Iterable[LedgerEntry]) -> LedgerSummary:
    """What is counted in some entries."""
    verdicts: Counter[str] = Counter()
    unchecked: Counter[str] = Counter()
    fine: Counter[str] = Counter()
    changed: Counter[str] = Counter()
    sources: set[str] = set()
    people: set[str] = set()
    page = ""
    mentions = naming = naming_checked = 0
    for entry in entries:
        page = page or entry.page
        sources.update(_sources(entry))
        people.update(_people(entry))
        if entry.verdict is None:
            mentions += 1
            continue
        verdicts[entry.verdict.value] += 1
        if entry.unchecked is not None:
            unchecked[entry.unchecked.value] += 1
        naming += entry.names_source
        naming_checked += entry.names_source and entry.verdict is not Verdict.UNCHECKED
        if _is_unnamed(entry) and entry.source is not None:
            fine[entry.source] += entry.verdict.fine
            changed[entry.source] += _has_other_words(entry)
    return LedgerSummary(
        mentions,
        naming,
        naming_checked,
        _counts(verdicts),
        _counts(unchecked),
        tuple(sorted(sources)),
        tuple(sorted(people)),
        _counts(fine),
        _counts(changed),
        page,
    )


def joined(summaries: Iterable[LedgerSummary]) -> LedgerSummary:
    """What is counted in several ledgers together."""
    several = list(summaries)
    counted = LedgerSummary(
        *(sum(getattr(each, name) for each in several) for name in _NUMBERS),
        *(_added(getattr(each, name) for each in several) for name in ("verdicts", "unchecked")),
        *(_united(getattr(each, name) for each in several) for name in ("sources", "people")),
        *(_added(getattr(each, name) for each in several) for name in ("unnamed_fine", "unnamed_changed")),
    )
    return replace(counted, page=next((each.page for each in several if each.page), ""))


_NUMBERS: Final = tuple(each.name for each in fields(LedgerSummary))[:3]


def _counts(counted: Counter[str]) -> Counts:
    return tuple(sorted((name, number) for name, number in counted.items() if number))


def _added(several: Iterable[Counts]) -> Counts:
    counted: Counter[str] = Counter()
    for counts in several:
        for name, number in counts:
            counted[name] += number
    return _counts(counted)


def _united(several: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(sorted({name for names in several for name in names}))


def _is_unnamed(entry: LedgerEntry) -> bool:
    """Whether a quotation of some length seems to be from a source that the page does not name for it."""
    from mkdocs_quotecheck.text.words import count_words

    return (
        entry.source is not None and not entry.named_sources and count_words(entry.text) >= WORDS_THAT_COUNT
    )


def _has_other_words(entry: LedgerEntry) -> bool:
    return entry.verdict is Verdict.ALTERED and any(
        edit.kind.group is EditGroup.CHANGE for edit in entry.edits
    )


def _sources(entry: LedgerEntry) -> Iterator[str]:
    yield from entry.named_sources
    yield from (passage.source for passage in entry.passages if passage.source is not None)
    for citation in entry.citations:
        yield from citation.candidates
        if citation.source is not None:
            yield citation.source


def _people(entry: LedgerEntry) -> Iterator[str]:
    yield from entry.actual_speakers
    if entry.expected_speaker is not None:
        yield entry.expected_speaker
    if entry.attribution is not None:
        yield from entry.attribution.candidates
        if entry.attribution.person is not None:
            yield entry.attribution.person
