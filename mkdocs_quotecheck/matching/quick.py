"""The short way: words that stand in the source as they are, told without laying them out word by word.

It answers only what it is sure of; everything else, even a differing comma, goes the long way. Measured: see
`benchmarks/`; most quotations of a careful author end here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.context import trigger_before, trigger_behind
from mkdocs_quotecheck.matching.locating import index_of
from mkdocs_quotecheck.matching.meaning import cuts_qualifier
from mkdocs_quotecheck.matching.number_boundaries import cut_before, cut_behind
from mkdocs_quotecheck.matching.speakers import turn_at, turns_between
from mkdocs_quotecheck.model import Alignment, Edit, EditKind, Evidence, Span, Verdict
from mkdocs_quotecheck.text.characters import CLOSING_MARKS, OPENING_MARKS

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import SourceText
    from mkdocs_quotecheck.text.folding import Words
    from mkdocs_quotecheck.text.lexicon import Lexicon

# So many places are tried; the long way looks at more.
PLACES = 4
# Signs at the ends tell places apart, so that more of them are looked at.
LITERAL_PLACES = 64
# What may stand beside the words without belonging to them.
_BEFORE = frozenset(f" \n\t\r\f\u00a0\u2003\u2009\u202f{OPENING_MARKS}")
_END_SIGNS = frozenset(".,")
# Signs behind the last word that are the source's own if it has them there; two dots may be an editor's.
_OWN_TAIL = re.compile(rf"(?!.*\.\.)[.,;:!?)\]{CLOSING_MARKS}]+")
_BEHIND = re.compile(rf"(?:[.,;:!?]?[{CLOSING_MARKS})]*(?=\s|\Z)|[\"”»](?!\w))")
# A shorter quotation from a transcript may be several people's.
_SURELY_ONES_OWN = 12


def quick_evidence(quote: str, quoted: Words, source: SourceText, words: Lexicon) -> Evidence | None:
    """The evidence for a quotation that is verbatim but for white space and an end sign; None where it takes more to say.

    Brackets and dots between its words are the source's own: it has them there.
    """
    if not quoted.keys or (source.turns and len(quoted) < _SURELY_ONES_OWN):
        return None
    first, behind = quoted.starts[0], quoted.ends[-1]
    tail = quote[behind:].strip()
    if quote[:first].strip() or (tail and tail not in _END_SIGNS and not _OWN_TAIL.fullmatch(tail)):
        return _to_the_letter(quote, quoted, source, words)
    core = quote[first:behind]
    plain = " ".join(core.split())
    places = index_of(source).occurrences(quoted.keys, PLACES)
    # Where the source has the end sign too, nothing differs; a place without it comes second.
    for span in sorted(places, key=lambda place: not source.text.startswith(tail, place.end)):
        there = source.text[span.start : span.end]
        same = there == core or " ".join(there.split()) == plain
        if same and _is_whole(source.text, span, tail) and not _cuts_number(source.text, span, words):
            return _evidence(quote, Span(first, behind), source, span, words)
    return None


def _to_the_letter(quote: str, quoted: Words, source: SourceText, words: Lexicon) -> Evidence | None:
    """The evidence for a quotation with signs at its ends that the source has there too, to the letter."""
    first, behind = quoted.starts[0], quoted.ends[-1]
    whole, before = quote.strip(), len(quote[:first].lstrip())
    for span in index_of(source).occurrences(quoted.keys, LITERAL_PLACES):
        start = span.start - before
        end = start + len(whole)
        same = start >= 0 and source.text[start:end] == whole
        if (
            same
            and not _inside_word(source.text, start, end)
            and not _cuts_number(source.text, Span(start, end), words)
        ):
            return _evidence(quote, Span(first, behind), source, span, words)
    return None


def _cuts_number(text: str, span: Span, words: Lexicon) -> bool:
    return cut_before(text, span.start) is not None or cut_behind(text, span.end, words) is not None


def _inside_word(text: str, start: int, end: int) -> bool:
    """Whether either end of `text[start:end]` lies within a word, or dots go on behind it."""
    if (
        start
        and text[start - 1].isalnum()
        and (text[start].isalnum() or text[start + 1 : start + 2].isdigit())
    ):
        return True
    behind = text[end : end + 1]
    return (behind.isalnum() and text[end - 1].isalnum()) or (behind == "." and text[end - 1] == ".")


def _is_whole(text: str, span: Span, tail: str) -> bool:
    """Whether the passage neither begins nor ends inside a word, a number or behind a sign."""
    if span.start and text[span.start - 1] not in _BEFORE:
        return False
    if tail and text.startswith(tail, span.end):
        return bool(_BEHIND.match(text, span.end + len(tail)))
    if tail and tail not in _END_SIGNS:
        return False
    return bool(_BEHIND.match(text, span.end)) and not text[span.end + 1 : span.end + 2].isdigit()


def _evidence(quote: str, core: Span, source: SourceText, span: Span, words: Lexicon) -> Evidence | None:
    turned = trigger_before(source, span.start, span.end, words) or trigger_behind(
        source, span.start, span.end, words
    )
    if turned is not None:
        # Another place may be free of it.
        return None
    if source.turns and turns_between(source, span.start, span.end):
        return None
    edits: list[Edit] = []
    tail = quote[core.end :].strip()
    text = source.text
    if tail and not text.startswith(tail, span.end):
        edits.append(
            Edit(EditKind.END_PUNCTUATION, tail, "", Span(core.end, core.end + 1), Span(span.end, span.end))
        )
    qualifier = cuts_qualifier(text, span.start, span.end, words)
    if qualifier is not None:
        edits.append(
            Edit(
                EditKind.CUT_QUALIFIER,
                "",
                text[qualifier.start : qualifier.end],
                Span(core.end, core.end),
                qualifier,
            )
        )
    verdict = Verdict.EQUIVALENT if edits and edits[0].kind is EditKind.END_PUNCTUATION else Verdict.VERBATIM
    entry = source.source
    speaker = turn_at(source, span.start) if source.turns else None
    alignment = Alignment(
        entry.id if entry else None, span, text[span.start : span.end], tuple(edits), 1.0, speaker=speaker
    )
    return Evidence(quote, verdict, (alignment,))
