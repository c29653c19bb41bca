"""Which of a sentence's pointers belong to which of its quotations."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import CitationKind, Span
from mkdocs_quotecheck.reading.quotations.statements import beginning_in, split_statements
from mkdocs_quotecheck.text.characters import CLOSING_MARKS, OPENING_MARKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.citations.mentions import CitationMention

# Between a quotation and what stands right behind it: closing marks, stops, dashes and brackets.
NOTHING_BETWEEN = re.compile(rf"[\s{CLOSING_MARKS})\].,;:!?…–—-]*$")
# A sentence names hardly more documents; a longer list of them is no citation.
MOST_RUNNING = 4
LEADING = re.compile(rf"\s?[:：–—]\s?[{OPENING_MARKS}]?")
# The target of a link that was not rendered may follow: `[Heron 4:2](https://…)`, and the words on the next line.
ABOVE = re.compile(rf"(?:\([^()\s]{{1,300}}\))?[ \t]*\n\s*[{OPENING_MARKS}]?")
DASH = re.compile(rf"[\s{CLOSING_MARKS}.,!?…]*[–—-]+\s*$")


def assign(
    text: str,
    sentence: Span,
    quotations: Sequence[Quotation],
    pointers: Sequence[CitationMention],
    language: Language,
) -> dict[int, list[CitationMention]]:
    """Start of each quotation → its pointers. `quotations` are the sentence's outermost ones, in order.

    A pointer inside a quotation is its own. One in brackets or right behind a quotation belongs to the quotations before it, as
    far back as the bracket before. Others are part of the sentence and hold for every quotation of their statement.
    """
    spans = [_span(quotation) for quotation in quotations]
    found: dict[int, list[CitationMention]] = defaultdict(list)
    for statement in split_statements(text, sentence, spans, language):
        here = beginning_in(statement, quotations)
        near = beginning_in(statement, pointers)
        _in_statement(text, here, near, found)
    _share(quotations, found)
    return found


def _span(quotation: Quotation) -> Span:
    return Span(quotation.start, quotation.end)


def _in_statement(
    text: str,
    quotations: Sequence[Quotation],
    pointers: Sequence[CitationMention],
    found: dict[int, list[CitationMention]],
) -> None:
    running: list[CitationMention] = []
    group: Sequence[Quotation] = ()
    above = bool(quotations and pointers) and _stands_above(text, pointers[0], quotations[0])
    ended = served = 0  # numbers of quotations that end before the pointer, and that have one of their own
    for pointer in pointers:
        while ended < len(quotations) and quotations[ended].end <= pointer.start:
            ended += 1
        behind = quotations[ended - 1] if ended else None
        if ended < len(quotations) and _is_of_next(text, quotations, ended, pointer, above=above):
            found[quotations[ended].start].append(pointer)
        elif behind is None or not (pointer.bracketed or _right_behind(text, behind, pointer)):
            running.append(pointer)
        elif not (pointer.resolved.ids or pointer.firm):
            found[behind.start].append(pointer)
        else:
            if served < ended:  # else a second bracket behind the same quotations
                group, served = quotations[served:ended], ended
            own = pointer.bracketed or _goes_on(text, pointer)
            # Right behind the words it is their citation.
            _give(group, pointer if own else replace(pointer, beside=False), found)
    for pointer in [p for p in running if p.resolved.ids or p.firm][:MOST_RUNNING]:
        _give(quotations[served:], pointer, found)


def _give(
    quotations: Iterable[Quotation], pointer: CitationMention, found: dict[int, list[CitationMention]]
) -> None:
    for quotation in quotations:
        found[quotation.start].append(pointer)


def _is_of_next(
    text: str, quotations: Sequence[Quotation], index: int, pointer: CitationMention, *, above: bool
) -> bool:
    """Whether a pointer stands within the quotation that has not ended before it, or leads to it; `above` as references do there."""
    following = quotations[index]
    if following.start <= pointer.start < following.end:
        return True
    return (above and _stands_above(text, pointer, following)) or _leads(text, quotations, index, pointer)


def _goes_on(text: str, pointer: CitationMention) -> bool:
    """Whether the sentence goes on behind a pointer, part of which it is then: `its “sidecar” [PEP 658] metadata file`."""
    return text[pointer.end : pointer.end + 1].isspace() and text[pointer.end + 1 : pointer.end + 2].islower()


def _stands_above(text: str, pointer: CitationMention, quotation: Quotation) -> bool:
    """Whether a reference in brackets is the line above a quotation; where the first one is, the others are too."""
    return pointer.bracketed and ABOVE.fullmatch(text[pointer.end : quotation.start]) is not None


def _leads(text: str, quotations: Sequence[Quotation], ended: int, pointer: CitationMention) -> bool:
    """Whether a dash or colon makes a reference that of the words behind it: `restated at 8:16 (OKB) — “…”`."""
    if not pointer.bracketed or (ended and _right_behind(text, quotations[ended - 1], pointer)):
        return False
    return LEADING.fullmatch(text[pointer.end : quotations[ended].start]) is not None


def _right_behind(text: str, quotation: Quotation, pointer: CitationMention) -> bool:
    return NOTHING_BETWEEN.match(text[quotation.end : pointer.start]) is not None


def _share(quotations: Sequence[Quotation], found: dict[int, list[CitationMention]]) -> None:
    """What one statement of a sentence cites holds for its others too if nobody else speaks there."""
    for ordered in (list(quotations), list(reversed(quotations))):
        known: Quotation | None = None
        for quotation in ordered:
            if found.get(quotation.start):
                known = quotation
            elif known is not None and _same_speaker(quotation, known):
                shared = [p for p in found[known.start] if not known.start <= p.start < known.end]
                # A bracket is the reference of the words before it; for others it is a guess.
                found[quotation.start] = [_for_another(p, quotation, known) for p in shared if p.resolved.ids]


def _for_another(pointer: CitationMention, quotation: Quotation, known: Quotation) -> CitationMention:
    """The pointer of one quotation for another one of the sentence."""
    if not pointer.bracketed:
        return pointer
    behind_known = known.end <= pointer.start < quotation.start and known.group != quotation.group
    return replace(pointer, outright=False, place_is_of_others=behind_known)


def _same_speaker(one: Quotation, other: Quotation) -> bool:
    if one.group == other.group:
        return True
    if one.attribution is None or other.attribution is None:
        return False
    if one.attribution.person or other.attribution.person:
        return one.attribution.person == other.attribution.person
    return one.attribution.speaker == other.attribution.speaker


def clearly_the_source(text: str, quotation: Quotation, pointer: CitationMention) -> bool:
    """Whether a pointer to nothing registered is the source of the quotation for certain: `“…” (Gazette)`, `“…” — Gazette`."""
    if pointer.firm:
        return True
    if pointer.kind is not CitationKind.LINK:
        return False
    if quotation.start <= pointer.start and pointer.end >= quotation.end:
        return True
    between = text[quotation.end : pointer.start]
    if pointer.bracketed:
        return NOTHING_BETWEEN.match(between) is not None
    return DASH.match(between) is not None


def outermost(quotations: Iterable[Quotation]) -> list[Quotation]:
    """Without quotations inside quotations, in order."""
    kept: list[Quotation] = []
    for quotation in sorted(quotations, key=lambda q: (q.start, -q.end)):
        if not kept or quotation.start >= kept[-1].end:
            kept.append(quotation)
    return kept
