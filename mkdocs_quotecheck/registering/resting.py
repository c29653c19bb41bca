"""Which quotations of a site rest on which source, and what a new text of a source changes for them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck import pipeline
from mkdocs_quotecheck.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from mkdocs_quotecheck.model import Evidence, Page, PageReading
    from mkdocs_quotecheck.sources import Registry

RIGHT = (Verdict.VERBATIM, Verdict.EQUIVALENT)


@dataclass(frozen=True, slots=True)
class Difference:
    """A quotation for which a new text makes a difference."""

    page: str
    quoted: str
    before: Verdict
    after: Verdict
    words: tuple[tuple[str, str], ...]
    """Word by word: what the page says, what the new text says; an empty one is words left out or added."""
    original: str
    """The passage of the new text; empty if there is none like it."""

    @property
    def lost(self) -> bool:
        """Whether it stood in the old text and stands in the new one no more."""
        return self.before in RIGHT and self.after not in RIGHT

    @property
    def regained(self) -> bool:
        """Whether it stands in the new text, and did not in the old one."""
        return self.after in RIGHT and self.before not in RIGHT


class SiteQuotations:
    """The quotations of some pages, read once, compared with one registry or several that differ in their texts."""

    def __init__(self, pages: Iterable[Page], registry: Registry) -> None:
        self._read: list[tuple[Page, PageReading]] = []
        for page in pages:
            if pipeline.may_quote(page.html, registry, page.language):
                read = pipeline.read_one(page, registry)
                if read.quotations:
                    self._read.append((page, read))

    def evidence(self, registry: Registry) -> tuple[tuple[Evidence, ...], ...]:
        """What becomes of the quotations of each page; those that their author has left out are not looked at."""
        return tuple(
            tuple(each for each in pipeline.evidence_of(page, read, registry) if each is not None)
            for page, read in self._read
        )

    def differences(
        self,
        before: Sequence[Sequence[Evidence]],
        after: Sequence[Sequence[Evidence]],
        sources: Collection[str],
    ) -> tuple[Difference, ...]:
        """The quotations that rest on one of some sources and for which the two are not alike."""
        found = []
        for (page, _), olds, news in zip(self._read, before, after, strict=True):
            placed = {_place(each): each for each in news}
            for old in olds:
                new = placed.get(_place(old)) or _over(old, news)
                rests = new is not None and not _sources(old).union(_sources(new)).isdisjoint(sources)
                if new is not None and rests and (old.verdict, _words(old)) != (new.verdict, _words(new)):
                    found.append(_difference(page.uri, old, new))
        return tuple(found)


def quotations_per_source(pages: Iterable[Page], registry: Registry) -> Mapping[str, int]:
    """How many quotations rest on each source: found there, changed or not, or looked for there."""
    counted: Counter[str] = Counter()
    for page in SiteQuotations(pages, registry).evidence(registry):
        for evidence in page:
            counted.update(_sources(evidence))
    return counted


def _difference(page: str, old: Evidence, new: Evidence) -> Difference:
    best = new.alignments[0] if new.alignments else None
    original = " ".join(best.original.split()) if best else ""
    return Difference(page, " ".join(old.quote.split()), old.verdict, new.verdict, _words(new), original)


def _place(evidence: Evidence) -> tuple[int, int]:
    quotation = evidence.quotation
    return (quotation.start, quotation.end) if quotation else (-1, -1)


def _over(old: Evidence, news: Sequence[Evidence]) -> Evidence | None:
    """What became of the place of a quotation, where a block quote is taken in another way with the new text."""
    start, end = _place(old)
    return next((each for each in news if _place(each)[0] < end and start < _place(each)[1]), None)


def _sources(evidence: Evidence) -> set[str]:
    placed = {each.source for each in evidence.alignments[:1] if each.source}
    return placed or {each.source for each in evidence.candidates if each.reason == "cited"}


def _words(evidence: Evidence) -> tuple[tuple[str, str], ...]:
    best = evidence.alignments[0] if evidence.alignments else None
    return tuple((edit.quoted, edit.original) for edit in best.edits) if best else ()
