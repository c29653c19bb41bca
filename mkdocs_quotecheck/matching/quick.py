"""The short way: words that stand in the source as they are, told without laying them out word by word.

It answers only what it is sure of; everything else, even a differing comma, goes the long way. Measured: see
`benchmarks/`; most quotations of a careful author end here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.locating import index_of
from mkdocs_quotecheck.matching.meaning import before_kind, cuts_qualifier
from mkdocs_quotecheck.model import Alignment, Edit, EditKind, Evidence, Span, Verdict

if TYPE_CHECKING:
    from mkdocs_quotecheck.folding import Words
    from mkdocs_quotecheck.matching.vocabulary import Vocabulary
    from mkdocs_quotecheck.model import SourceText

# So many places are tried; the long way looks at more.
PLACES = 4
# Brackets and dots are an editor's until shown otherwise.
_EDITED = re.compile(r"[\[\]\uff3b\u3014\u2026\u22ef\u2025]|\.[ \u00a0]?\.|\*[ \u00a0]?\*")
# What may stand beside the words without belonging to them.
_BEFORE = frozenset(" \n\t\r\f\u00a0\u202f\"“”„'‘’«»‹›「『")
_END_SIGNS = frozenset(".,")
_BEHIND = re.compile(r"(?:[.,;:!?]?[\"”’»)]*(?=\s|\Z)|[\"”»](?!\w))")


def quick_evidence(quote: str, quoted: Words, source: SourceText, words: Vocabulary) -> Evidence | None:
    """The evidence for a quotation that is verbatim but for white space and an end sign; None where it takes more to say."""
    if source.turns or _EDITED.search(quote):
        return None
    if not quoted.keys:
        return None
    first, behind = quoted.starts[0], quoted.ends[-1]
    tail = quote[behind:].strip()
    if quote[:first].strip() or (tail and tail not in _END_SIGNS):
        return None
    core = quote[first:behind]
    plain = " ".join(core.split())
    for span in index_of(source).occurrences(quoted.keys, PLACES):
        there = source.text[span.start : span.end]
        if (there == core or " ".join(there.split()) == plain) and _is_whole(source.text, span):
            return _evidence(quote, Span(first, behind), source, span, words)
    return None


def _is_whole(text: str, span: Span) -> bool:
    """Whether the passage neither begins nor ends inside a word, a number or behind a sign."""
    if span.start and text[span.start - 1] not in _BEFORE:
        return False
    return bool(_BEHIND.match(text, span.end)) and not text[span.end + 1 : span.end + 2].isdigit()


def _evidence(quote: str, core: Span, source: SourceText, span: Span, words: Vocabulary) -> Evidence | None:
    if before_kind(source.text, span.start, words) is not None:
        # Another place may be free of it.
        return None
    edits: list[Edit] = []
    tail = quote[core.end :].strip()
    text = source.text
    if tail and text[span.end : span.end + 1] != tail:
        edits.append(Edit(EditKind.END_PUNCTUATION, tail, "", Span(core.end, core.end + 1), Span(span.end, span.end)))
    qualifier = cuts_qualifier(text, span.end, words)
    if qualifier is not None:
        edits.append(Edit(EditKind.CUT_QUALIFIER, "", text[qualifier.start : qualifier.end], Span(core.end, core.end), qualifier))
    verdict = Verdict.EQUIVALENT if edits and edits[0].kind is EditKind.END_PUNCTUATION else Verdict.VERBATIM
    entry = source.source
    alignment = Alignment(entry.id if entry else None, span, text[span.start : span.end], tuple(edits), 1.0)
    return Evidence(quote, verdict, (alignment,))
