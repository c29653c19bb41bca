"""One quotation, one source → what they make of each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.brackets import bracket_edits
from mkdocs_quotecheck.matching.edits import edits_of
from mkdocs_quotecheck.matching.gaps import fold_gap
from mkdocs_quotecheck.matching.fragments import inside_word
from mkdocs_quotecheck.matching.meaning import before_kind, cuts_qualifier, gap_kind
from mkdocs_quotecheck.matching.parts import Part, split_parts
from mkdocs_quotecheck.matching.placing import Placement, place_all, places
from mkdocs_quotecheck.matching.quick import quick_evidence
from mkdocs_quotecheck.matching.vocabulary import Vocabulary, vocabulary
from mkdocs_quotecheck.model import Alignment, Edit, EditKind, Evidence, Span, Unchecked, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import SourceText

# A quotation longer than this is not checked: 1 MB of anything is no quotation.
LONGEST_QUOTE = 50_000
# Less than this share of a quotation's words in the source is an invention, more a slip. Of 1,300 altered quotations the
# lowest has 0.71 (one word in five lost), of 170 invented or misattributed ones the highest 0.63.
ALTERED_SHARE = 0.66
# … unless so many words stand there in one piece: no chance does that. The longest run of an invented one has 4 words.
TELLING_RUN = 10
TELLING_SHARE = 0.4
# What a word is worth whose other form stands in the source.
RELATED_WORTH = 0.75

K = EditKind
TYPOGRAPHIC = frozenset({K.TYPOGRAPHY, K.SYMBOL, K.FURNITURE})
FORGIVEN = TYPOGRAPHIC | {
    K.FIRST_CASE, K.END_PUNCTUATION, K.ELLIPSIS, K.GLOSS, K.SUBSTITUTION, K.EDITORIAL_NOTE, K.NESTED_MARKS, K.SOURCE_MARKUP,
}  # fmt: skip
NOTED = frozenset({K.CUT_QUALIFIER})
MISLEADING = frozenset({
    K.ELLIPSIS_NEGATION, K.ELLIPSIS_OBJECT, K.ELLIPSIS_SPEAKER, K.ELLIPSIS_DISTANT, K.PARTS_ORDER, K.PASSAGE_TWICE,
    K.BRACKET_INVERTS, K.NEGATION_BEFORE, K.LIFTED_CLAUSE,
})  # fmt: skip
ORTHOGRAPHY = frozenset({K.SPELLING, K.HYPHEN, K.PUNCTUATION})


def check_quote(quote: str, source: SourceText, *, language: str = "en") -> Evidence:
    """Compares bare words with one source; `language` is that of the quotation.

    Edits' `quoted_span` counts in `quote`, `original_span` in `source.text`.
    """
    if len(quote) > LONGEST_QUOTE:
        return Evidence(quote, Verdict.UNCHECKED, unchecked=Unchecked.TOO_LONG)
    words = vocabulary(language)
    return quick_evidence(quote, source, words) or _check(quote, source, words)


def _check(quote: str, source: SourceText, words: Vocabulary) -> Evidence:
    parts, ellipses = split_parts(quote)
    literal = _literal(quote, source, parts, words, elided=bool(ellipses))
    if literal is not None:
        parts, placements, ellipses = [literal.part], [literal], []
    else:
        placements = place_all(parts, source)
    found = [placement for placement in placements if placement]
    total = sum(len(part.tokens) for part in parts)
    if not found or not total:
        cut = inside_word(quote, source) if total == 1 else None
        return Evidence(quote, Verdict.ALTERED, (cut,)) if cut else Evidence(quote, Verdict.ABSENT)
    edits = _all_edits(quote, parts, placements, ellipses, source, words)
    matched = sum(placement.matched for placement in found) + sum(_standing(edit) for edit in edits)
    alignment = _alignment(source, found, edits, matched / total)
    if matched / total < (TELLING_SHARE if _longest_run(found) >= TELLING_RUN else ALTERED_SHARE):
        return Evidence(quote, Verdict.ABSENT, (alignment,))
    return Evidence(quote, _verdict(edits), (alignment,))


# Another writing or form of the source's word: it stands there, if not as it is quoted.
_RELATED = frozenset({K.CUT_WORD, K.CONTRACTION, K.SPELLING, K.ACCENT, K.SOURCE_MARKUP, K.END_PUNCTUATION})


def _standing(edit: Edit) -> float:
    return RELATED_WORTH * len(edit.quoted.split()) if edit.kind in _RELATED and edit.original else 0.0


def _longest_run(found: Sequence[Placement]) -> int:
    return max(block.q2 - block.q1 for placement in found for block in placement.blocks if block.equal)


def _literal(
    quote: str, source: SourceText, parts: Sequence[Part], words: Vocabulary, *, elided: bool
) -> Placement | None:
    """The whole quotation with its brackets and dots as the source's own, if it stands there like that."""
    if not elided and not any(part.brackets for part in parts):
        return None
    from mkdocs_quotecheck.matching.parts import whole

    tokens = whole(quote)
    part = Part(tokens, (), quote, ())
    for placement in places(part, source):
        if placement.damage == 0 and _dots_are_own(placement, source):
            kinds = {edit.kind for edit in edits_of(placement, words)}
            if kinds <= TYPOGRAPHIC:
                return placement
    return None


def _dots_are_own(placement: Placement, source: SourceText) -> bool:
    """Whether dots and brackets before and behind the words stand in the source as well."""
    tokens = placement.part.tokens
    before, behind = tokens.gap(0), tokens.gap(len(tokens))
    if fold_gap(behind) and _end(placement.part.plain, placement, source):
        return False
    lead = fold_gap(before)
    return not lead or fold_gap(source.text[max(0, placement.start - len(before) - 2) : placement.start]).endswith(lead)


def _all_edits(
    quote: str,
    parts: Sequence[Part],
    placements: Sequence[Placement | None],
    ellipses: Sequence[Span],
    source: SourceText,
    words: Vocabulary,
) -> list[Edit]:
    edits: list[Edit] = []
    before: Placement | None = None
    for part, placement in zip(parts, placements, strict=True):
        span = Span(part.tokens.starts[0], part.tokens.ends[-1]) if part.tokens.words else None
        if placement is None:
            if span:
                edits.append(Edit(K.ADDITION, quote[span.start : span.end], "", span, Span(0, 0)))
            continue
        if before is not None:
            edits.append(_join(quote, before, placement, source, words))
        edits.extend(bracket_edits(placement, edits_of(placement, words), words))
        before = placement
    first = next(placement for placement in placements if placement)
    assert before is not None
    kind = before_kind(source.text, first.start, words) if first.blocks[0].equal else None
    if kind is not None:
        edits.insert(0, Edit(kind, "", "", Span(0, 0), Span(first.start, first.start)))
    qualifier = cuts_qualifier(source.text, before.end, words)
    if qualifier:
        there = source.text[qualifier.start : qualifier.end]
        edits.append(Edit(K.CUT_QUALIFIER, "", there, Span(len(quote), len(quote)), qualifier))
    edits.extend(_end(quote, before, source))
    edits.extend(_open_ellipses(quote, ellipses, first, before))
    return edits


def _open_ellipses(quote: str, ellipses: Sequence[Span], first: Placement, last: Placement) -> list[Edit]:
    """Dots at the ends of a quotation say that the source goes on."""
    found: list[Edit] = []
    for span in ellipses:
        if span.end <= first.part.tokens.start:
            found.append(Edit(K.ELLIPSIS, quote[span.start : span.end], "", span, Span(first.start, first.start)))
        elif span.start >= last.part.tokens.end:
            found.append(Edit(K.ELLIPSIS, quote[span.start : span.end], "", span, Span(last.end, last.end)))
    return found


# A quotation may end with these where the source goes on or ends otherwise.
_END_SIGNS = frozenset(".,;:-)")


def _end(quote: str, last: Placement, source: SourceText) -> list[Edit]:
    """What stands behind the last word: a point or comma may, a question mark may not be the author's."""
    tokens = last.part.tokens
    if not tokens.words or last.part.brackets and last.part.brackets[-1].position == len(tokens):
        return []
    tail = quote[tokens.ends[-1] : tokens.end]
    folded = fold_gap(tail).replace('"', "")
    after = fold_gap(source.text[last.end : last.end + 6]).replace('"', "")
    if not folded or after.startswith(folded):
        return []
    if ("?" in folded and not after.startswith("?")) or (folded[0] in ".!" and after.startswith("?")):
        kind = K.MEANING_PUNCTUATION
    else:
        kind = K.END_PUNCTUATION if set(folded) <= _END_SIGNS else K.PUNCTUATION
    there = Span(last.end, min(len(source.text), last.end + 1))
    return [Edit(kind, tail.strip(), source.text[there.start : there.end].strip(), Span(tokens.ends[-1], tokens.end), there)]


def _join(quote: str, before: Placement, here: Placement, source: SourceText, words: Vocabulary) -> Edit:
    """The ellipsis between two parts."""
    quoted = Span(before.part.tokens.ends[-1], here.part.tokens.starts[0])
    if here.start >= before.end:
        span = Span(before.end, here.start)
        kind = gap_kind(source, before.end, here.start, words)
    elif here.start < before.end and before.start < here.end:
        span, kind = Span(here.start, min(here.end, before.end)), K.PASSAGE_TWICE
    else:
        span, kind = Span(here.end, before.start), K.PARTS_ORDER
    return Edit(kind, quote[quoted.start : quoted.end], source.text[span.start : span.end], quoted, span)


def _verdict(edits: Sequence[Edit]) -> Verdict:
    kinds = {edit.kind for edit in edits} - NOTED
    changed = kinds - FORGIVEN - MISLEADING
    if changed - ORTHOGRAPHY:
        return Verdict.ALTERED
    if kinds & MISLEADING:
        return Verdict.MISLEADING
    if changed:
        return Verdict.ALTERED
    return Verdict.EQUIVALENT if kinds - TYPOGRAPHIC else Verdict.VERBATIM


def _alignment(source: SourceText, found: Sequence[Placement], edits: Sequence[Edit], share: float) -> Alignment:
    start, end = min(placement.start for placement in found), max(placement.end for placement in found)
    entry = source.source
    return Alignment(
        source=entry.id if entry else None,
        span=Span(start, end),
        original=source.text[start:end],
        edits=tuple(edits),
        score=share,
    )
