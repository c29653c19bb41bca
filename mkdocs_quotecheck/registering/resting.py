"""Which quotations of a site rest on which source, and what a new text of a source changes for them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck import pipeline
from mkdocs_quotecheck.model import Verdict
from mkdocs_quotecheck.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mkdocs_quotecheck.model import Evidence, Page
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


def quotations_per_source(pages: Iterable[Page], registry: Registry) -> Counter[str]:
    """How many quotations rest on each source: found there, changed or not, or looked for there."""
    counted: Counter[str] = Counter()
    for evidence in (each for page in pages for each in _evidence(page, registry)):
        counted.update(_sources(evidence))
    return counted


def differences(
    pages: Sequence[Page], before: Registry, after: Registry, source: str
) -> tuple[Difference, ...]:
    """The quotations that rest on a source and for which its two texts differ."""
    found = []
    for page in pages:
        olds, news = _evidence(page, before), _evidence(page, after)
        for old, new in zip(olds, news, strict=True):
            if source not in {*_sources(old), *_sources(new)}:
                continue
            if (old.verdict, _words(old)) != (new.verdict, _words(new)):
                best = new.alignments[0] if new.alignments else None
                original = " ".join(best.original.split()) if best else ""
                quoted = " ".join(new.quote.split())
                found.append(Difference(page.uri, quoted, old.verdict, new.verdict, _words(new), original))
    return tuple(found)


def _evidence(page: Page, registry: Registry) -> Sequence[Evidence]:
    evidence = pipeline.check_one(page, registry, Settings()).evidence
    return sorted(evidence, key=lambda each: each.quotation.start if each.quotation else 0)


def _sources(evidence: Evidence) -> set[str]:
    placed = {each.source for each in evidence.alignments[:1] if each.source}
    return placed or {each.source for each in evidence.candidates if each.reason == "cited"}


def _words(evidence: Evidence) -> tuple[tuple[str, str], ...]:
    best = evidence.alignments[0] if evidence.alignments else None
    return tuple((edit.quoted, edit.original) for edit in best.edits) if best else ()
