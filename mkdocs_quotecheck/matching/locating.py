"""Where in a source words may stand. Everything in `matching` gets a source's word index from `index_of`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.tokens import Tokens, tokenise
from mkdocs_quotecheck.model import Region, Span
from mkdocs_quotecheck.text.folding import word_keys
from mkdocs_quotecheck.text.furniture import between
from mkdocs_quotecheck.text.index import TextIndex, build

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import SourceText

# Signs beside the words (a minus, a bracket, a percent sign) and the rest of a cut word are looked for so far, in characters.
MARGIN = 24
# So many exact places are compared; a quotation that stands more often is a phrase, and any place of it will do.
MOST_PLACES = 32
MOST_REGIONS = 3
# A run of fewer words of a quotation is chance.
SHORTEST_RUN = 2
# One token may be many words, such as the digits of `9,9,9`; runs of more words than this cost too much to look for.
MOST_WORDS_IN_RUNS = 30
# So many places of one run are compared.
MOST_RUN_PLACES = 4
# Words at an end that may differ, and words that must be left.
EDGE_WORDS = 2
SHORTEST_BETWEEN_EDGES = 4
_BORDER = re.compile(r"\s")


def index_of(source: SourceText) -> TextIndex:
    """The source's word index, made now if nobody prepared it."""
    return source.index if isinstance(source.index, TextIndex) else build(source.text, source.furniture)


def exact_spans(text: str, source: SourceText, limit: int = MOST_PLACES) -> tuple[Span, ...]:
    """Where the words of `text` stand one right after the other, at most `limit` places."""
    keys = word_keys(text)
    return index_of(source).occurrences(keys, limit) if keys else ()


def near_regions(text: str, source: SourceText, limit: int = MOST_REGIONS) -> tuple[Region, ...]:
    """Where most of the words of `text` stand close together, best first."""
    keys = word_keys(text)
    return index_of(source).regions(keys, limit) if keys else ()


def edge_regions(text: str, source: SourceText) -> tuple[Region, ...]:
    """Where all of the words of `text` but the first or last few stand one right after the other.

    A verse's number, a changed first word, a word too many: common words vote for better places than such a passage has.
    """
    keys = word_keys(text)
    index = index_of(source)
    for cut in range(1, EDGE_WORDS + 1):
        if len(keys) - cut < SHORTEST_BETWEEN_EDGES:
            break
        spans = [
            *index.occurrences(keys[cut:], MOST_RUN_PLACES),
            *index.occurrences(keys[:-cut], MOST_RUN_PLACES),
        ]
        if spans:
            reach = len(" ".join(keys[:cut])) + len(" ".join(keys[-cut:])) + MARGIN
            wider = (
                Span(max(0, span.start - reach), min(len(source.text), span.end + reach)) for span in spans
            )
            return tuple(Region(span, 1 - cut / len(keys)) for span in wider)
    return ()


def run_regions(text: str, source: SourceText) -> tuple[Region, ...]:
    """Where the longest runs of the words of `text` stand that the source has, with as much beside them as is missing.

    Of a text of many words there are none: this is for short ones.
    """
    keys = word_keys(text)
    index = index_of(source)
    size = len(keys)
    if size > MOST_WORDS_IN_RUNS:
        return ()
    for length in range(size - 1, max(SHORTEST_RUN, (size - 1) // 2) - 1, -1):
        found: list[Region] = []
        for first in range(size - length + 1):
            for span in index.occurrences(keys[first : first + length], MOST_RUN_PLACES):
                before = len(" ".join(keys[:first])) + MARGIN if first else 0
                behind = len(" ".join(keys[first + length :])) + MARGIN if first + length < size else 0
                around = Span(max(0, span.start - before), min(len(source.text), span.end + behind))
                found.append(Region(around, length / size))
        if found:
            return tuple(found)
    return ()


def stretch(source: SourceText, span: Span, margin: int = MARGIN) -> Tokens:
    """The source's tokens of a span and `margin` characters around it, begun and ended at white space."""
    text = source.text
    start, end = max(0, span.start - margin), min(len(text), span.end + margin)
    border = _BORDER.search(text, start, span.start) if start else None
    start = border.end() if border else start
    while end > span.end and end < len(text) and not text[end].isspace():
        end -= 1
    return tokenise(text, start, end, between(source.furniture, start, end))
