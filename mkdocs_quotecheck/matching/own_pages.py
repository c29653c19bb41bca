"""A page that is itself a registered document: its own words are found in it, which proves nothing and is no mistake."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Evidence, Unchecked, Verdict
from mkdocs_quotecheck.text.folding import word_keys
from mkdocs_quotecheck.text.index import TextIndex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Library, Quotation

# Paragraphs of so many words stand in another text by quoting only.
WORDS_OF_A_PARAGRAPH = 8
WORDS_COMPARED = 12
# So many of them are looked for, evenly over the page, and so many at least there must be.
PARAGRAPHS = 12
FEWEST_PARAGRAPHS = 3
# Share of them that the document has: an introduction or a footer may be the page's own.
MOSTLY = 0.8
# Documents that the quotations of a page are found in most often, of which it may be one.
CANDIDATES = 2


def without_own_words(
    evidence: Sequence[Evidence | None], text: str, quotations: Sequence[Quotation], library: Library
) -> tuple[Evidence | None, ...]:
    """The evidence for the quotations of a page; unchecked what is found, or missed, in the document that the page is.

    Args:
        evidence: In the order of the quotations.
        text: What their offsets count in.
        quotations: Those of the page.
        library: The registered sources.
    """
    found = Counter(each.alignments[0].source for each in evidence if each and each.alignments)
    own = {
        source
        for source, _ in found.most_common(CANDIDATES)
        if source is not None and _is_text_of(text, quotations, source, library)
    }
    if not own:
        return tuple(evidence)
    return tuple(each and _of_own_page(each, own) for each in evidence)


def _of_own_page(evidence: Evidence, own: set[str]) -> Evidence:
    if not evidence.alignments or evidence.alignments[0].source not in own:
        return evidence
    return replace(
        evidence,
        verdict=Verdict.UNCHECKED,
        alignments=(),
        unchecked=Unchecked.OWN_DOCUMENT,
        reported_speaker=None,
    )


def _is_text_of(text: str, quotations: Sequence[Quotation], source: str, library: Library) -> bool:
    """Whether the paragraphs of a page, but for what they quote, stand in a document."""
    known = library.text(source)
    index = known.index if known else None
    if not isinstance(index, TextIndex):
        return False
    looked_for = _paragraphs(text, quotations)
    there = sum(next(iter(index.occurrences(keys, 1)), None) is not None for keys in looked_for)
    return len(looked_for) >= FEWEST_PARAGRAPHS and there >= MOSTLY * len(looked_for)


def _paragraphs(text: str, quotations: Sequence[Quotation]) -> list[tuple[str, ...]]:
    """The first words of some paragraphs that quote nothing or little, evenly over the page."""
    ends = [*accumulate((each.end for each in quotations), max)]
    found: list[tuple[str, ...]] = []
    at = 0
    for paragraph in text.split("\n\n"):
        end = at + len(paragraph)
        quoted = 0
        for each in quotations[bisect_right(ends, at) :]:
            if each.start >= end:
                break
            quoted += min(end, each.end) - max(at, each.start)
        keys = tuple(word_keys(paragraph)) if 2 * quoted < len(paragraph) else ()
        if len(keys) >= WORDS_OF_A_PARAGRAPH:
            found.append(keys[:WORDS_COMPARED])
        at = end + 2
    return found[:: max(1, len(found) // PARAGRAPHS)][:PARAGRAPHS]
