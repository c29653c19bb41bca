"""What an ellipsis between two parts of a quotation is: a convention, or a sentence that the source does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.gap_text import read_gap
from mkdocs_quotecheck.matching.harmless_gaps import restates
from mkdocs_quotecheck.matching.layout import opens_section, picks_item
from mkdocs_quotecheck.matching.number_boundaries import cut_before, cut_behind
from mkdocs_quotecheck.matching.splicing import Splice
from mkdocs_quotecheck.matching.swallowed import swallows
from mkdocs_quotecheck.matching.unspaced_gaps import splices_unspaced, swallows_unspaced
from mkdocs_quotecheck.matching.voices import changes_voice
from mkdocs_quotecheck.model import EditKind
from mkdocs_quotecheck.text.furniture import between

if TYPE_CHECKING:
    from mkdocs_quotecheck.matching.gap_text import Gap
    from mkdocs_quotecheck.model import SourceText, Span
    from mkdocs_quotecheck.text.lexicon import Lexicon

# Passages further apart than this are not one quotation: the largest gap of a fine ellipsis in real pages is 1,700 characters.
MOST_DISTANT = 3_000


def gap_kind(source: SourceText, before: Span, here: Span, words: Lexicon) -> EditKind:
    """What an ellipsis between the kept stretches `before` and `here` is; plain `ELLIPSIS` if it does no harm."""
    start, end = before.end, here.start
    if end - start > MOST_DISTANT:
        # The number of its section, or the lead of its list, says that the second part is another place.
        near = opens_section(source.text, here.start) or picks_item(source.text, start, end)
        return EditKind.ELLIPSIS if near else EditKind.ELLIPSIS_DISTANT
    if _crosses_turn(source, start, end) or changes_voice(source.text, start, end, words):
        return EditKind.ELLIPSIS_SPEAKER
    left_out = _without_furniture(source, start, end)
    if _cuts_number(source.text, start, end, words):
        return EditKind.ELLIPSIS_NEGATION
    if words.matching.unspaced:
        if swallows_unspaced(left_out, words):
            return EditKind.ELLIPSIS_NEGATION
        spliced = splices_unspaced(source.text[before.start : start], left_out, words)
        return EditKind.ELLIPSIS_OBJECT if spliced else EditKind.ELLIPSIS
    gap = read_gap(source.text, before, here, left_out, words)
    return _kind_of(gap, Splice(source.text, start, end, gap, words), words)


def _kind_of(gap: Gap, splice: Splice, words: Lexicon) -> EditKind:
    if gap.crosses and restates(gap, words):
        return EditKind.ELLIPSIS
    spliced = splice.misleads()
    if gap.crosses and spliced:
        return EditKind.ELLIPSIS_OBJECT
    if swallows(gap, words):
        return EditKind.ELLIPSIS_NEGATION
    return EditKind.ELLIPSIS_OBJECT if spliced else EditKind.ELLIPSIS


def _cuts_number(text: str, start: int, end: int, words: Lexicon) -> bool:
    """Whether the gap has the minus of the number behind it, or the *million* or *%* of the one before it."""
    head = cut_before(text, end)
    return (head is not None and head.start >= start) or cut_behind(text, start, words) is not None


def _without_furniture(source: SourceText, start: int, end: int) -> str:
    """The text of a gap; a page's head or foot and the space round it are one space."""
    pieces: list[str] = []
    done = start
    for hole in between(source.furniture, start, end):
        pieces.append(source.text[done : max(done, hole.start)].rstrip())
        done = hole.end
        while done < end and source.text[done].isspace():
            done += 1
    return " ".join([*pieces, source.text[min(done, end) : end]])


def _crosses_turn(source: SourceText, start: int, end: int) -> bool:
    labels = {mark.label for mark in source.turns if start < mark.offset <= end}
    before = [mark.label for mark in source.turns if mark.offset <= start]
    return bool(labels - {before[-1]}) if before else False
