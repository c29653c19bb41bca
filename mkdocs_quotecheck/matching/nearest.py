"""Words that stand nowhere → the sentence of a source that has most of them, for a person who looks for the origin.

It proves nothing and no verdict rests on it: a paraphrase has other words in another order than what it paraphrases.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import primary
from mkdocs_quotecheck.matching.locating import index_of
from mkdocs_quotecheck.matching.retrieval import retrieve
from mkdocs_quotecheck.model import Alignment, Span
from mkdocs_quotecheck.text.folding import word_keys
from mkdocs_quotecheck.text.lexicon import lexicon
from mkdocs_quotecheck.text.sentences import LONGEST_LOOK, sentence_ends, sentence_start

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from mkdocs_quotecheck.model import Library, SourceText
    from mkdocs_quotecheck.text.lexicon import Lexicon

# A stretch of text with less than this share of the words, rare ones counting more, is of no use: of 149 real quotations 9 in
# 10 find less than 0.52 in 60 texts on like subjects that are not theirs; paraphrases made by hand find 0.53 to 0.84 in their own.
USEFUL = 0.5
# … of each source so many.
REGIONS = 2
# One word in common is no likeness.
LEAST_SHARED = 2


def nearest_passage(
    quote: str, library: Library, language: str, among: Collection[str] | None = None
) -> Alignment | None:
    """The sentence that has most of the words, long words counting more; None if none is of use.

    Args:
        quote: Words that stand in none of the sources.
        library: Where to look.
        language: Of the words.
        among: Ids of the sources to look in; None for all.

    Returns:
        An alignment without edits, whose score is the share of the words that the sentence has.
    """
    keys = frozenset(word_keys(quote))
    best: tuple[int, float, Alignment] | None = None
    for source in retrieve(quote, library, among):
        text = library.text(source)
        if text is None:
            continue
        for span in _sentences(quote, text, lexicon(primary(language))):
            words = text.text[span.start : span.end]
            shared = keys.intersection(word_keys(words))
            weight = sum(map(len, shared))
            if len(shared) >= LEAST_SHARED and (best is None or weight > best[0]):
                share = len(shared) / len(keys)
                best = (weight, share, Alignment(source, span, words, (), share))
    return best[2] if best else None


def _sentences(quote: str, text: SourceText, words: Lexicon) -> Iterator[Span]:
    """The sentences of the stretches of a text that have most of the words."""
    for region in index_of(text).regions(word_keys(quote), REGIONS):
        if region.score < USEFUL:
            continue
        first = sentence_start(text.text, region.span.start, words)
        stretch = text.text[first : region.span.end + LONGEST_LOOK]
        start = 0
        for end in (*sentence_ends(stretch, words), len(stretch)):
            piece = stretch[start:end]
            begins = first + start + len(piece) - len(piece.lstrip())
            if begins >= region.span.end:
                break
            if piece.strip():
                yield Span(begins, first + start + len(piece.rstrip()))
            start = end
