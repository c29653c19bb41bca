"""One quotation, one source → what they make of each other.

The policy, where a fact-checker could decide one way or the other:

- A difference of spelling, hyphens or punctuation alone is `altered`; its rules are at level info, so that it is reported without
  shouting. A line end explains a hyphen, a page break a running head; nothing else does.
- Capitals: the first letter may change, and so may a capital inside a sentence, where the language does not make another word
  of it (`polish`, `Polish`; every noun in German) and the source does not write keywords in capitals (MUST).
- A quotation that is both altered and misleading is altered: what is not the source's own comes first. One that is altered
  only in its orthography and misleading is misleading.
- A number in another writing (1,250 and 1250, ten and 10) is altered at level info: the value is right, the words are not.
- A bracket may explain or replace; it may not turn the sentence, nor stand for another number.
- Words that stand right behind *not* or in a clause that is denied are misleading here, where the page is not seen;
  `page_context.py` takes that back where the page says the *not* outside the marks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.context import trigger_before
from mkdocs_quotecheck.matching.dashes import DASH, dashes_explain
from mkdocs_quotecheck.matching.edits import edits_of
from mkdocs_quotecheck.matching.fragments import inside_word
from mkdocs_quotecheck.matching.part_alignment import (
    SAME_BUT_CONVENTIONS,
    PartAlignment,
    place_all,
    places,
    unlikeness,
)
from mkdocs_quotecheck.matching.parts import Part, split_parts
from mkdocs_quotecheck.matching.quick import quick_evidence
from mkdocs_quotecheck.matching.quote_alignment import QuoteAlignment, all_edits, dots_are_own
from mkdocs_quotecheck.matching.reordering import exchanged
from mkdocs_quotecheck.matching.speakers import turn_at
from mkdocs_quotecheck.matching.tokens import tokenise
from mkdocs_quotecheck.matching.word_order import moved_words
from mkdocs_quotecheck.model import Alignment, Edit, EditGroup, EditKind, Evidence, Unchecked, Verdict
from mkdocs_quotecheck.text.folding import split_words
from mkdocs_quotecheck.text.language import detect_lexicon
from mkdocs_quotecheck.text.words import count_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mkdocs_quotecheck.model import SourceText, Span
    from mkdocs_quotecheck.text.lexicon import Lexicon

# No quotation is longer, in characters: the longest block quote of 1,200 measured has 6,000. 1 MB of anything is refused.
LONGEST_QUOTE = 20_000
# … and none has more ellipses; the most measured is 9.
MOST_PARTS = 40
# Less than this share of a quotation's words in the source is an invention, more a slip. Of 1,300 altered quotations the
# lowest has 0.71 (one word in five lost), of 170 invented or misattributed ones the highest 0.63.
ALTERED_SHARE = 0.66
# … unless so many words stand there in one piece: no chance does that. The longest run of an invented one has 4 words.
TELLING_RUN = 10
TELLING_SHARE = 0.4
# Transposed words are a scattered match if so many have no run of so many in order: of 700 shuffled sentences of 9 words and more 18
# were taken for sentences with words moved before that was asked.
SCATTERED_MIN_WORDS = 7
HEAP_RUN = 3
# What a word is worth whose other writing stands in the source.
RELATED_WORTH = 0.75
# What a difference that leaves all words in place costs, in words, for the score alone.
SMALL_DAMAGE = 0.25
# A quotation of at most so many words is ambiguous if several people say it; a longer one is somebody's own.
AMBIGUOUS_WORDS = 6

K = EditKind
_RELATED = frozenset({
    K.CUT_WORD, K.CONTRACTION, K.SPELLING, K.ACCENT, K.SOURCE_MARKUP, K.END_PUNCTUATION, K.MEANING_PUNCTUATION,
})  # fmt: skip
# … and a day for a day, a modal for a modal: a slip, or a change on purpose, of the same sentence.
_RETYPED = frozenset({K.DATE, K.UNIT, K.MODAL, K.QUANTIFIER, K.NEGATION_LOST, K.NEGATION_GAINED})
_IN_PLACE = _RELATED | _RETYPED
# Words that differ so stand in their place: a short quotation with one is no scattered match.
_NEAR = frozenset({K.NAME, K.SPELLING, K.ACCENT, K.CONTRACTION, K.HYPHEN, K.MEANING_PUNCTUATION})


def check_quote(quote: str, source: SourceText, *, language: str = "en") -> Evidence:
    """Compares bare words with one source; `language` is that of the quotation.

    Edits' `quoted_span` counts in `quote`, `original_span` in `source.text`.
    """
    if len(quote) > LONGEST_QUOTE:
        return Evidence(quote, Verdict.UNCHECKED, unchecked=Unchecked.TOO_LONG)
    split = split_words(quote)
    words = detect_lexicon(split.keys, language, source.text)
    quick = quick_evidence(quote, split, source, words)
    if quick is not None:
        return quick
    evidence = _check(quote, source, words)
    if evidence.verdict.fine or not evidence.alignments or not DASH.search(quote):
        return evidence
    dashed = _check(quote, source, words, dashes=True)
    explained = dashed.alignments and dashes_explain(dashed.alignments[0].edits, evidence.alignments[0].edits)
    return dashed if explained else evidence


def verdict_of(edits: Iterable[Edit]) -> Verdict:
    """What the differences of a quotation that stands in the source add up to."""
    groups = {edit.kind.group for edit in edits}
    if EditGroup.CHANGE in groups:
        return Verdict.ALTERED
    if EditGroup.MISLEADING in groups:
        return Verdict.MISLEADING
    if EditGroup.ORTHOGRAPHY in groups:
        return Verdict.ALTERED
    return Verdict.EQUIVALENT if EditGroup.CONVENTION in groups else Verdict.VERBATIM


def _check(quote: str, source: SourceText, words: Lexicon, *, dashes: bool = False) -> Evidence:
    parts, ellipses = split_parts(quote, words, dashes=dashes)
    if len(parts) > MOST_PARTS:
        return Evidence(quote, Verdict.UNCHECKED, unchecked=Unchecked.TOO_LONG)
    total = sum(len(part.tokens) for part in parts)
    laid = _lay_out(quote, source, parts, ellipses, words)
    if laid is None or not total:
        cut = inside_word(quote, source) if total == 1 else None
        return Evidence(quote, Verdict.ALTERED, (cut,)) if cut else Evidence(quote, Verdict.ABSENT)
    edits = all_edits(laid, words)
    matched = sum(placement.matched for placement in laid.found)
    standing = (matched + moved_words(edits) + sum(map(_standing, edits))) / total
    alignment = _alignment(laid, edits, total)
    longest = _longest_run(laid.found)
    scattered = _scattered(laid, total, edits) or _is_filling(laid, edits, words)
    if scattered or standing < (TELLING_SHARE if longest >= TELLING_RUN else ALTERED_SHARE):
        return Evidence(quote, Verdict.ABSENT, (alignment,))
    verdict = verdict_of(edits)
    others = _said_by_others(laid, verdict, words) if total <= AMBIGUOUS_WORDS and source.turns else ()
    if others:
        return Evidence(quote, Verdict.AMBIGUOUS, (alignment, *others))
    return Evidence(quote, verdict, (alignment,))


def _scattered(laid: QuoteAlignment, total: int, edits: Sequence[Edit]) -> bool:
    """Whether the words stand scattered in the source rather than as a passage with changes."""
    longest = _longest_run(laid.found)
    if any(edit.kind is K.ORDER for edit in edits):
        return total >= SCATTERED_MIN_WORDS and longest < HEAP_RUN
    if longest >= 2 or total <= 2 or any(edit.kind in _NEAR for edit in edits):
        return False
    # *Nous fermerons l'usine* out of *Nous ne fermerons jamais l'usine*: every word stands, in order and close together.
    close = sum(placement.behind - placement.first for placement in laid.found) <= 2 * total
    return not (close and sum(placement.matched for placement in laid.found) == total)


def _is_filling(laid: QuoteAlignment, edits: Sequence[Edit], words: Lexicon) -> bool:
    """Whether nothing stands there but articles, prepositions and the like, with other words between them."""
    other = {K.OMISSION, K.ADDITION, K.WORD, K.ORDER}
    if sum(edit.kind in other for edit in edits) < 2:
        return False
    small = (words.governors, words.matching.pronouns, words.matching.denying.breaks)
    return all(
        any(word in some for some in small)
        for placement in laid.found
        for block in placement.blocks
        if block.equal
        for word in placement.part.tokens.words[block.q1 : block.q2]
    )


# -------------------------------------------------------------------------------------------- where


def _lay_out(
    quote: str, source: SourceText, parts: Sequence[Part], ellipses: Sequence[Span], words: Lexicon
) -> QuoteAlignment | None:
    if ellipses or any(part.brackets or part.inflected for part in parts):
        literal = _literal(quote, source, words)
        if literal is not None:
            return QuoteAlignment(quote, source, (literal,), (), ())
    if len(parts) == 1 and parts[0].tokens.words:
        options = places(parts[0], source)
        pieces = exchanged(parts[0], options, source)
        if pieces:
            return QuoteAlignment(quote, source, pieces, (), tuple(ellipses))
        placements: list[PartAlignment | None] = [_first_free(options, source, words)]
    else:
        placements = place_all(parts, source)
    found = tuple(placement for placement in placements if placement)
    missing = tuple(part for part, placement in zip(parts, placements, strict=True) if not placement)
    return QuoteAlignment(quote, source, found, missing, tuple(ellipses)) if found else None


def _literal(quote: str, source: SourceText, words: Lexicon) -> PartAlignment | None:
    """The whole quotation with its brackets and dots as the source's own, if it stands there like that."""
    for placement in places(Part(tokenise(quote), (), quote, ()), source):
        if placement.damage == 0 and dots_are_own(placement, source, words):
            groups = {edit.kind.group for edit in edits_of(placement, words)}
            if groups <= {EditGroup.TYPOGRAPHIC}:
                return placement
    return None


def _first_free(options: Sequence[PartAlignment], source: SourceText, words: Lexicon) -> PartAlignment | None:
    """The best place; of equally good ones the first that no negation stands before.

    A place with other punctuation inside is none of them: *pass the bill* does not stand in *We shall pass. The bill is good*.
    """
    most = max(unlikeness(options[0]), SAME_BUT_CONVENTIONS) if options else 0
    for placement in options:
        if placement.damage > options[0].damage or unlikeness(placement) > most:
            break
        if trigger_before(source, placement.start, placement.end, words) is None:
            return placement
    return options[0] if options else None


def _said_by_others(laid: QuoteAlignment, verdict: Verdict, words: Lexicon) -> tuple[Alignment, ...]:
    """Other places of a short quotation, if other people say it there."""
    if len(laid.found) != 1 or verdict not in (Verdict.VERBATIM, Verdict.EQUIVALENT):
        return ()
    here = laid.found[0]
    labels = {turn_at(laid.source, here.start)}
    others: list[Alignment] = []
    for placement in places(here.part, laid.source):
        speaker = turn_at(laid.source, placement.start)
        if placement.damage == here.damage and speaker not in labels:
            labels.add(speaker)
            other = QuoteAlignment(laid.quote, laid.source, (placement,), (), laid.ellipses)
            others.append(_alignment(other, all_edits(other, words), len(here.part.tokens)))
    return tuple(others)


# -------------------------------------------------------------------------------------------- how much


def _standing(edit: Edit) -> float:
    if edit.kind is K.NUMBER and edit.quoted and edit.original:
        # `10⁶` is one number in two words.
        return len(tokenise(edit.quoted)) - 1
    if edit.kind not in _IN_PLACE or not edit.original:
        return 0.0
    return RELATED_WORTH * sum(any(map(str.isalnum, word)) for word in edit.quoted.split())


def _longest_run(found: Sequence[PartAlignment]) -> int:
    return max(block.q2 - block.q1 for placement in found for block in placement.blocks if block.equal)


def _alignment(laid: QuoteAlignment, edits: Sequence[Edit], total: int) -> Alignment:
    damage = sum(_damage(edit) for edit in edits)
    entry = laid.source.source
    span = laid.span
    return Alignment(
        source=entry.id if entry else None,
        span=span,
        original=laid.source.text[span.start : span.end],
        edits=tuple(edits),
        score=max(0.0, 1 - damage / total),
        speaker=turn_at(laid.source, laid.found[0].start),
    )


def _damage(edit: Edit) -> float:
    """How many words a difference costs."""
    if edit.kind.forgiven or edit.kind.group is EditGroup.NOTE:
        return 0.0
    small = edit.kind.group in (EditGroup.ORTHOGRAPHY, EditGroup.MISLEADING)
    if small or edit.kind is K.MEANING_PUNCTUATION:
        return SMALL_DAMAGE
    lost, left_out = count_tokens(edit.quoted), count_tokens(edit.original)
    # Words that stand for more words leave the rest out: else a change beside a gap would cost less than the gap alone.
    return lost + SMALL_DAMAGE * max(0, left_out - lost)
