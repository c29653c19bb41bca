"""A whole quotation laid out on its source: the edits of its parts, of the ellipses between them, and of its ends."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import NAME_LINKS
from mkdocs_quotecheck.matching.amendments import without_amendments
from mkdocs_quotecheck.matching.brackets import bracket_edits, starts_with_bracket
from mkdocs_quotecheck.matching.casing import strict_about_keywords
from mkdocs_quotecheck.matching.context import kind_before, kind_behind, trigger_before, trigger_behind
from mkdocs_quotecheck.matching.dashes import is_dash, kind_at_dash
from mkdocs_quotecheck.matching.edits import edits_of
from mkdocs_quotecheck.matching.ellipses import gap_kind
from mkdocs_quotecheck.matching.gaps import fold_gap
from mkdocs_quotecheck.matching.meaning import cuts_qualifier
from mkdocs_quotecheck.matching.number_boundaries import cut_before, cut_behind
from mkdocs_quotecheck.matching.speaker_changes import speaker_changes
from mkdocs_quotecheck.model import Edit, EditKind, Span, Strictness
from mkdocs_quotecheck.text.characters import CLOSING_MARKS, OPENING_MARKS, TERMINATORS, WIDE_TERMINATORS
from mkdocs_quotecheck.text.sentences import asks_by_particle, each_sentence_end, sentence_start
from mkdocs_quotecheck.text.words import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs_quotecheck.matching.part_alignment import PartAlignment
    from mkdocs_quotecheck.matching.parts import Part
    from mkdocs_quotecheck.model import SourceText
    from mkdocs_quotecheck.text.lexicon import Lexicon

# Signs of the source behind the last word are compared so far, with room for white space between those of the quotation.
END_REACH = 6
# The first label of a list behind the colon of its lead.
_ITEM = re.compile(r"\s*:\s*(?:[-*•–]\s*)?\(?(?:[^\W\d_]|\d{1,2}|[ivxIVX]{1,4})[).]\s")
# A quotation may end with these where the source goes on or ends otherwise.
_END_SIGNS = frozenset(".,;:-)")
_SENTENCE_ENDS = frozenset(".?!")
_CLOSING_SIGNS = f" \n)]{CLOSING_MARKS}"
_OPENING_SIGNS = f" \n([{OPENING_MARKS}"


@dataclass(frozen=True, slots=True)
class QuoteAlignment:
    """A quotation on its source."""

    quote: str
    source: SourceText
    found: tuple[PartAlignment, ...]
    """The parts that stand in the source, in the quotation's order; at least one."""
    missing: tuple[Part, ...]
    ellipses: tuple[Span, ...]
    """In the quotation."""

    @property
    def span(self) -> Span:
        """From the first to the last matched character of the source."""
        return Span(min(place.start for place in self.found), max(place.end for place in self.found))


UNPUNCTUATED_REACH = 400
"""Characters before the end of a quotation, four long sentences, in which punctuated captions end one."""


def all_edits(laid: QuoteAlignment, words: Lexicon) -> list[Edit]:
    """All differences between a quotation and its source, in the quotation's order."""
    edits: list[Edit] = list(_before(laid, words))
    for index, placement in enumerate(laid.found):
        if index:
            edits.append(_join(laid, laid.found[index - 1], placement, words))
        own = bracket_edits(placement, edits_of(placement, words), words)
        edits.extend(speaker_changes(placement, own, laid.source))
    edits.extend(_added(laid.quote, part) for part in laid.missing if part.tokens.words)
    edits.extend(end_edits(laid.found[-1], laid.source, words))
    edits.extend(_cut_numbers(laid, words))
    edits.extend(_open_ellipses(laid))
    edits.extend(_behind(laid, words))
    edits = without_amendments(edits, laid.quote)
    entry = laid.source.source
    if entry is not None and Strictness.KEYWORD_CASE in entry.strict:
        edits = [strict_about_keywords(edit, words) for edit in edits]
    return sorted(edits, key=lambda edit: edit.quoted_span)


def _added(quote: str, part: Part) -> Edit:
    """A part that stands nowhere in the source."""
    span = Span(part.tokens.starts[0], part.tokens.ends[-1])
    return Edit(EditKind.ADDITION, quote[span.start : span.end], "", span, Span(0, 0))


def _before(laid: QuoteAlignment, words: Lexicon) -> Iterator[Edit]:
    """What stands right before the first words and turns them."""
    first = laid.found[0]
    start = starts_with_bracket(first)
    before = trigger_before(laid.source, start, first.end, words) if first.blocks[0].equal else None
    if before is not None:
        there = laid.source.text[before.span.start : before.span.end]
        yield Edit(kind_before(before), "", there.strip(), Span(0, 0), before.span)


def _cut_numbers(laid: QuoteAlignment, words: Lexicon) -> Iterator[Edit]:
    """A number at either end of which the source has more."""
    first, last = laid.found[0], laid.found[-1]
    text = laid.source.text
    head = cut_before(text, first.start) if first.blocks[0].equal else None
    if head is not None:
        yield _cut(laid, Span(first.part.tokens.starts[0], first.part.tokens.ends[0]), head)
    rest = cut_behind(text, last.end, words) if last.blocks[-1].equal else None
    brackets = last.part.brackets
    if rest is not None and not (brackets and brackets[-1].position == len(last.part.tokens)):
        yield _cut(laid, Span(last.part.tokens.starts[-1], last.part.tokens.ends[-1]), rest)


def _cut(laid: QuoteAlignment, quoted: Span, original: Span) -> Edit:
    one, two = laid.quote[quoted.start : quoted.end], laid.source.text[original.start : original.end]
    return Edit(EditKind.CUT_WORD, one, two, quoted, original)


def _behind(laid: QuoteAlignment, words: Lexicon) -> Iterator[Edit]:
    last = laid.found[-1]
    here = Span(len(laid.quote), len(laid.quote))
    taken_back = trigger_behind(laid.source, last.start, last.end, words) if last.blocks[-1].equal else None
    if taken_back:
        there = taken_back.span
        yield Edit(kind_behind(taken_back), "", laid.source.text[there.start : there.end], here, there)
    qualifier = cuts_qualifier(laid.source.text, last.start, last.end, words)
    if qualifier:
        yield Edit(
            EditKind.CUT_QUALIFIER, "", laid.source.text[qualifier.start : qualifier.end], here, qualifier
        )


def _join(laid: QuoteAlignment, before: PartAlignment, here: PartAlignment, words: Lexicon) -> Edit:
    """The ellipsis between two parts."""
    quoted = Span(before.part.tokens.ends[-1], here.part.tokens.starts[0])
    marks = [ellipsis for ellipsis in laid.ellipses if quoted.start <= ellipsis.start <= quoted.end]
    marked = bool(marks)
    if here.start >= before.end:
        span = Span(before.end, here.start)
        kept = Span(before.start, before.end), Span(here.start, here.end)
        kind = gap_kind(laid.source, *kept, words) if marked else EditKind.OMISSION
        if any(not laid.quote[ellipsis.start : ellipsis.end] for ellipsis in marks):
            # The label of the item is the mark: items of the list are left out, nothing else.
            kind = EditKind.ELLIPSIS if _ITEM.match(laid.source.text, before.end) else EditKind.OMISSION
        elif any(is_dash(laid.quote[mark.start : mark.end]) for mark in marks):
            kind = kind_at_dash(kind, laid.source.text[span.start : span.end])
    elif before.start < here.end:
        span, kind = Span(here.start, min(here.end, before.end)), EditKind.PASSAGE_TWICE
    else:
        span, kind = Span(here.end, before.start), EditKind.PARTS_ORDER if marked else EditKind.ORDER
    return Edit(
        kind, laid.quote[quoted.start : quoted.end], laid.source.text[span.start : span.end], quoted, span
    )


def _end_kind(quoted: str, source: str) -> EditKind:
    """What other signs at the end are than the source has there."""
    if ("?" in quoted and not source.startswith("?")) or (quoted[0] in ".!" and source.startswith("?")):
        return EditKind.MEANING_PUNCTUATION
    return EditKind.END_PUNCTUATION if set(quoted) <= _END_SIGNS else EditKind.PUNCTUATION


def end_edits(last: PartAlignment, source: SourceText, words: Lexicon) -> list[Edit]:
    """What stands behind the last word: a point or comma may, a question mark may not be the author's."""
    tokens = last.part.tokens
    if last.part.brackets and last.part.brackets[-1].position == len(tokens):
        return []
    tail = tokens.text[tokens.ends[-1] : tokens.end]
    folded = fold_gap(tail).replace('"', "")
    after = fold_gap(source.text[last.end : last.end + END_REACH + 2 * len(tail)]).replace('"', "")
    if not folded or after.startswith(folded):
        return []
    while folded[0] in ")]" and after.startswith(folded[0]):
        # The bracket is the source's own; what stands behind it may be the author's.
        folded, after = folded[1:], after[1:]
    free = set(folded) <= _SENTENCE_ENDS and _is_unpunctuated(source, last.end)
    free = free or (folded == "?" and _goes_on_asking(source, last, words))
    free = free or ({*folded} <= _SENTENCE_ENDS and asks_by_particle(source.text, last.end, words))
    kind = EditKind.END_PUNCTUATION if free else _end_kind(folded, after)
    there = Span(last.end, min(len(source.text), last.end + 1))
    quoted = Span(tokens.ends[-1], tokens.end)
    return [Edit(kind, tail.strip(), source.text[there.start : there.end].strip(), quoted, there)]


def _goes_on_asking(source: SourceText, last: PartAlignment, words: Lexicon) -> bool:
    """Whether the source's sentence goes on behind the last words and is a question too: who cuts it short may end it as one."""
    text, end = source.text, last.end
    stops = each_sentence_end(text, words, end, end + UNPUNCTUATED_REACH)
    # The number of a verse on a new line begins an item, and ends no sentence that has no sign at its end.
    rests = (text[end:stop].strip(_CLOSING_SIGNS) for stop in stops)
    rest = next((rest for rest in rests if rest[-1:] in _SENTENCE_ENDS), "")
    if not rest.endswith("?"):
        return False
    if rest[:1] in (",", ";", "—"):
        # *He went, and why?* asks something else.
        following = rest.lstrip(",;— \n")[:8].split(maxsplit=1)[:1]
        return not {*following} & NAME_LINKS
    # Words from inside a clause, *the lamp was lit* of *Who says the lamp was lit at dusk?*, ask nothing by themselves.
    lead = text[sentence_start(text, end, words) : last.start].rstrip(_OPENING_SIGNS)
    # The number of a verse may stand before *And should I not pity …?* too.
    joined = words.matching.coordinators.issuperset(word for word in word_list(lead) if not word.isdigit())
    return not lead or joined or lead.endswith((",", ";", ":", "—"))


def _is_unpunctuated(source: SourceText, end: int) -> bool:
    """Whether captions have no ends of sentences around a place, as those that a machine made: who quotes them sets the marks."""
    around = source.text[max(0, end - UNPUNCTUATED_REACH) : end + END_REACH]
    return (
        bool(source.times)
        and len(around) > END_REACH
        and {*around}.isdisjoint(TERMINATORS + WIDE_TERMINATORS)
    )


def dots_are_own(placement: PartAlignment, source: SourceText, words: Lexicon) -> bool:
    """Whether dots and brackets before and behind a part's words stand in the source as well."""
    tokens = placement.part.tokens
    before = tokens.gap(0)
    if end_edits(placement, source, words):
        return False
    lead = fold_gap(before)
    return not lead or fold_gap(
        source.text[max(0, placement.start - len(before) - 2) : placement.start]
    ).endswith(lead)


def _open_ellipses(laid: QuoteAlignment) -> Iterator[Edit]:
    """Dots at the ends of a quotation say that the source goes on."""
    first, last = laid.found[0], laid.found[-1]
    for span in laid.ellipses:
        dots = laid.quote[span.start : span.end]
        if span.end <= first.part.tokens.start:
            yield Edit(EditKind.ELLIPSIS, dots, "", span, Span(first.start, first.start))
        elif span.start >= last.part.tokens.end:
            yield Edit(EditKind.ELLIPSIS, dots, "", span, Span(last.end, last.end))
