"""One quotation, several sources → what each makes of it, best first."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.library_index import library_index
from mkdocs_quotecheck.matching.locating import index_of
from mkdocs_quotecheck.matching.retrieval import few_of
from mkdocs_quotecheck.matching.speakers import turn_at
from mkdocs_quotecheck.matching.verdict import check_quote, verdict_of
from mkdocs_quotecheck.model import Verdict
from mkdocs_quotecheck.text.folding import word_keys

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from mkdocs_quotecheck.model import Alignment, Evidence, Library, SourceText
    from mkdocs_quotecheck.text.index import TextIndex

# Of the nominated sources those are compared that have this share of the words in one place: of 1,114 real quotations with one
# harmful change the lowest has 0.66 in its own source; 93 of 100 wrong sources have less than this.
PROMISING = 0.5
# … of the first so many, each of which takes 0.1 ms to survey,
SURVEYED = 5
# … and so many of them; a comparison takes half a millisecond.
COMPARED = 2
# Of the documents that a page names, or of the person it names, the first so many by their words are compared too.
NAMED_COMPARED = 3
# A quotation that stands in a source as it is has all of its words there in one place, but for a sign that is a word to the index
# and not to the comparison, or one in another script (α, alpha). Of so many words or more this share is asked for, by weight.
LONG_WORDS = 9
WHOLE_SHARE = 0.75
# If so much of a quotation stands in the most promising source, one that has less than this share of its promise has less of it.
MOSTLY_THERE = 0.8
RIVAL_SHARE = 0.7
# Where something may be left out or put in, the words need not stand in one place: ellipses, brackets, items of lists.
_MAY_LEAVE_OUT = re.compile(r"[\[(\uff08\uff3b\u3014\u2026\u22ef\u2025*]|\.\s?\.|:\s")
CHANGED = frozenset({Verdict.ALTERED, Verdict.MISLEADING})
_ORDER = {
    Verdict.VERBATIM: 0,
    Verdict.EQUIVALENT: 1,
    Verdict.MISLEADING: 2,
    Verdict.ALTERED: 2,
    Verdict.ABSENT: 3,
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """What one source makes of a quotation."""

    source: str
    text: SourceText
    evidence: Evidence

    @property
    def fine(self) -> bool:
        """Whether the quotation stands there."""
        return self.evidence.verdict.fine

    @property
    def changed(self) -> bool:
        """Whether it stands there with differences."""
        return self.evidence.verdict in CHANGED

    @property
    def stands(self) -> bool:
        """Whether it stands there, as it is or changed."""
        return self.fine or self.changed

    @property
    def score(self) -> float:
        """Share of the quotation that stands there."""
        return self.evidence.alignments[0].score if self.evidence.alignments else 0.0


def compare_named(quote: str, library: Library, language: str, sources: Collection[str]) -> list[Comparison]:
    """Compares with each of these sources, or with the most promising if they are many; best first, ties by id.

    Who says the words may depend on the source: each that has them as they are is compared.
    """
    chosen: Sequence[str] | None = few_of(library, sources)
    if chosen is None:
        keys = word_keys(quote)
        usable = islice(filter(library.has_text, sources), NAMED_COMPARED + 1)
        chosen = _holding(keys, library, sources) if len([*usable]) > NAMED_COMPARED else ()
        if not chosen:
            return _compare_promising(quote, keys, library, language, sources)
    return _ranked(_look(quote, library, language, chosen), library)


def compare_retrieved(
    quote: str, library: Library, language: str, leave_out: Collection[str] = (), *, only_fine: bool = False
) -> list[Comparison]:
    """Compares with the few of all sources that seem worth it; best first, ties by id.

    With `only_fine` those may be missing in which the quotation does not stand as it is.
    """
    keys = word_keys(quote)
    chosen = _holding(keys, library, leave_out=leave_out)[:COMPARED]
    if not chosen:
        ranked = library_index(library).retrieve(keys, leave_out=leave_out, limit=SURVEYED)
        whole = only_fine and len(keys) >= LONG_WORDS and not _MAY_LEAVE_OUT.search(quote)
        least = WHOLE_SHARE if whole else PROMISING
        promises = _surveyed(keys, _indexes(ranked, library), least)
        chosen = [source for _, source in promises[:COMPARED]]
    return _ranked(_look(quote, library, language, chosen), library)


def _holding(
    keys: tuple[str, ...],
    library: Library,
    among: Collection[str] | None = None,
    leave_out: Collection[str] = (),
) -> list[str]:
    """Those of the sources that have these words one after the other."""
    likely = library_index(library).holding(keys, among, leave_out)
    return [source for source, index in _indexes(likely, library) if index.occurrences(keys, 1)]


def _compare_promising(
    quote: str, keys: tuple[str, ...], library: Library, language: str, sources: Collection[str]
) -> list[Comparison]:
    """Compares with the best of these sources by their words and by the densest passage.

    The words of a quotation with an ellipsis are dense nowhere, but all in its source. Where nothing is left out, and most of it
    stands in the source with the densest passage, those are left aside that have much less of it.
    """
    ranked = library_index(library).retrieve(keys, sources)
    if len(ranked) <= NAMED_COMPARED:
        return _ranked(_look(quote, library, language, ranked), library)
    surveyed = _surveyed(keys, _indexes(ranked, library))
    looks: list[Comparison] = []
    if surveyed and not _MAY_LEAVE_OUT.search(quote):
        looks += _look(quote, library, language, [surveyed[0][1]])
    settled = bool(looks) and looks[0].stands and looks[0].score >= MOSTLY_THERE
    least = RIVAL_SHARE * surveyed[0][0] if settled else 0.0
    there = {source: share for share, source in surveyed}
    chosen = dict.fromkeys([*ranked[:NAMED_COMPARED], *(source for _, source in surveyed[:COMPARED])])
    done = {look.source for look in looks}
    rest = [source for source in chosen if source not in done and there.get(source, 0.0) >= least]
    return _ranked([*looks, *_look(quote, library, language, rest)], library)


def _indexes(sources: Iterable[str], library: Library) -> list[tuple[str, TextIndex]]:
    texts = ((source, library.text(source)) for source in sources)
    return [(source, index_of(text)) for source, text in texts if text is not None]


def _surveyed(
    keys: tuple[str, ...], indexes: Iterable[tuple[str, TextIndex]], least: float = 0.0
) -> list[tuple[float, str]]:
    """Sources by the share of the words that stand in one passage, the largest first, ties by id; none with less than `least`."""
    promises = (
        (-region.score, source) for source, index in indexes for region in index.regions(keys, 1, least)
    )
    return [(-score, source) for score, source in sorted(promises)]


def _look(quote: str, library: Library, language: str, sources: Iterable[str]) -> Iterator[Comparison]:
    for source in sources:
        text = library.text(source)
        if text is not None:
            yield Comparison(source, text, _named(check_quote(quote, text, language=language), source, text))


def _named(evidence: Evidence, source: str, text: SourceText) -> Evidence:
    """The evidence with source and speaker in each alignment. Whether it is ambiguous who says it is settled later."""
    verdict = evidence.verdict
    if verdict is Verdict.AMBIGUOUS:
        verdict = verdict_of(evidence.alignments[0].edits)
    alignments = tuple(_placed(place, source, text) for place in evidence.alignments)
    return replace(evidence, verdict=verdict, alignments=alignments)


def _placed(place: Alignment, source: str, text: SourceText) -> Alignment:
    if not text.turns and place.source == source:
        return place
    return replace(place, source=source, speaker=turn_at(text, place.span.start) if text.turns else None)


def _ranked(looks: Iterable[Comparison], library: Library) -> list[Comparison]:
    replaced = library_index(library).replaced

    def rank(look: Comparison) -> tuple[int, float, bool, str]:
        order = _ORDER.get(look.evidence.verdict, len(_ORDER))
        return order, -look.score, look.source in replaced, look.source

    return sorted(looks, key=rank)
