"""What each difference between a part of a quotation and its place in the source is."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.casing import case_kind
from mkdocs_quotecheck.matching.commas import changes_sense, judge_commas
from mkdocs_quotecheck.matching.differences import differences, is_kept, without_kept_numbers
from mkdocs_quotecheck.matching.enumerators import numbers
from mkdocs_quotecheck.matching.gaps import compare_gaps, ends_sentence
from mkdocs_quotecheck.matching.glued import is_glued_pair
from mkdocs_quotecheck.matching.interposed import is_interposed
from mkdocs_quotecheck.matching.kinds import Change, kind_of
from mkdocs_quotecheck.matching.layout import layout_kind
from mkdocs_quotecheck.matching.markup import is_markup, is_note_mark
from mkdocs_quotecheck.matching.negative_inversion import was_inverted
from mkdocs_quotecheck.matching.number_kinds import is_beside_number
from mkdocs_quotecheck.matching.number_writings import writing_kind
from mkdocs_quotecheck.matching.operators import exchanges_operator
from mkdocs_quotecheck.matching.rewritings import rewritten_kind
from mkdocs_quotecheck.matching.tokens import Tokens, fold_word
from mkdocs_quotecheck.matching.unspaced import unspaced_kind
from mkdocs_quotecheck.matching.voices import answers, changes_voice
from mkdocs_quotecheck.matching.word_order import with_moved_words
from mkdocs_quotecheck.model import Edit, EditKind, Span
from mkdocs_quotecheck.text.number_signs import is_number_sign
from mkdocs_quotecheck.text.sentences import is_abbreviation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs_quotecheck.matching.blocks import Block
    from mkdocs_quotecheck.matching.part_alignment import PartAlignment
    from mkdocs_quotecheck.text.lexicon import Lexicon

# A sign or a Greek letter, which has more than one writing; an apostrophe or an invisible character is none.
_SIGN = re.compile(r"[\u0370-\u03ff<>=≤≥≦≧⩽⩾≠±+×→←^/\u00b2\u00b3\u00b9\u2070-\u207f]")


def edits_of(placement: PartAlignment, words: Lexicon) -> list[Edit]:
    """The differences of one part, brackets and what stands at its ends aside, in order."""
    quoted, source = placement.part.tokens, placement.tokens
    edits: list[Edit] = []
    blocks = tuple(without_kept_numbers(placement, differences(placement, words)))
    bracketed = {bracket.position for bracket in placement.part.brackets}
    for index, block in enumerate(blocks):
        if index and block.q1 not in bracketed:
            edits.extend(_border(quoted, source, blocks, index))
        if block.s1 == block.s2 and is_kept(placement, block, block.q1):
            continue
        if not block.equal:
            unspaced = unspaced_kind(placement, index, blocks, words) if words.matching.unspaced else None
            edits.append(_changed(placement, block, words, unspaced))
        elif block.q2 - block.q1 == block.s2 - block.s1:
            edits.extend(_equal_run(placement, block, words, bracketed))
        else:
            edits.extend(_rejoined(quoted, source, block, words))
    edits.extend(_furniture(placement))
    return with_moved_words(judge_commas(edits, source, words))


def make_edit(kind: EditKind, quoted: Tokens, q: tuple[int, int], source: Tokens, s: tuple[int, int]) -> Edit:
    """An edit over tokens `q` of the quotation and `s` of the source; an empty side stands where it would be inserted."""
    quoted_span, original_span = _span(quoted, q), _span(source, s)
    return Edit(
        kind,
        quoted.text[quoted_span.start : quoted_span.end],
        source.text[original_span.start : original_span.end],
        quoted_span,
        original_span,
    )


def _span(tokens: Tokens, pair: tuple[int, int]) -> Span:
    first, behind = pair
    if behind > first:
        return Span(tokens.starts[first], tokens.ends[behind - 1])
    at = tokens.ends[first - 1] if first else tokens.start
    return Span(at, at)


def _gap_edit(kind: EditKind, quoted: Tokens, q: int, source: Tokens, s: int) -> Edit:
    """An edit of what stands before token `q` of the quotation and token `s` of the source."""
    one, two = Span(quoted.ends[q - 1], quoted.starts[q]), Span(source.ends[s - 1], source.starts[s])
    return Edit(kind, quoted.text[one.start : one.end], source.text[two.start : two.end], one, two)


def _equal_run(placement: PartAlignment, block: Block, words: Lexicon, bracketed: set[int]) -> Iterable[Edit]:
    quoted, source = placement.part.tokens, placement.tokens
    shift = block.s1 - block.q1
    for q in range(block.q1, block.q2):
        s = q + shift
        if q > block.q1 and q not in bracketed:
            kind = compare_gaps(quoted.gap(q), source.gap(s))
            if answers(source.gap(s)) and not answers(quoted.gap(q)):
                kind = EditKind.ELLIPSIS_SPEAKER
            elif exchanges_operator(quoted, q, source, s):
                kind = EditKind.COMPARISON
            elif kind is EditKind.PUNCTUATION and changes_sense(quoted, q, source, s, words):
                kind = EditKind.MEANING_PUNCTUATION
            if kind is not None:
                yield _gap_edit(kind, quoted, q, source, s)
        one = quoted.text[quoted.starts[q] : quoted.ends[q]]
        two = source.text[source.starts[s] : source.ends[s]]
        if one != two:
            kind = _writing(placement, q, s, words)
            if kind is not None:
                yield make_edit(kind, quoted, (q, q + 1), source, (s, s + 1))


def _writing(placement: PartAlignment, q: int, s: int, words: Lexicon) -> EditKind | None:
    """What differs in two writings of the same folded word."""
    quoted, source = placement.part.tokens, placement.tokens
    one, two = quoted.raw(q, q + 1), source.raw(s, s + 1)
    if "[" in one:
        one = one.replace("[", "").replace("]", "")
        one, two = fold_word(one), fold_word(two)
        if one == two:
            return EditKind.SUBSTITUTION
        if one.lower() == two.lower():
            return EditKind.FIRST_CASE
    cased, original = fold_word(one), fold_word(two)
    if cased == original or quoted.words[q][0] == "^":
        return (
            EditKind.SYMBOL if quoted.words[q][0] == "^" or _SIGN.search(one + two) else EditKind.TYPOGRAPHY
        )
    return case_kind((quoted, q), (source, s), words)


def _rejoined(quoted: Tokens, source: Tokens, block: Block, words: Lexicon) -> Iterable[Edit]:
    """The same letters cut into words differently: a hyphen at a line's end is typography, else a matter of hyphens.

    The same digits cut differently, `1284` and `1 284`, are one number in another writing.
    """
    gaps = [source.gap(at) for at in range(block.s1 + 1, block.s2)]
    inner = [quoted.gap(at) for at in range(block.q1 + 1, block.q2)]
    broken = all("\n" in gap or "\f" in gap for gap in (*gaps, *inner))
    kind = EditKind.TYPOGRAPHY if broken else EditKind.HYPHEN
    if not broken and quoted.words[block.q1][0].isdigit():
        kind = writing_kind(quoted.raw(block.q1, block.q2), source.raw(block.s1, block.s2), words)
    yield make_edit(kind, quoted, (block.q1, block.q2), source, (block.s1, block.s2))


def _border(quoted: Tokens, source: Tokens, blocks: tuple[Block, ...], index: int) -> Iterable[Edit]:
    """Punctuation between two blocks of words that match."""
    here, before = blocks[index], blocks[index - 1]
    if not here.equal or not before.equal:
        return
    kind = compare_gaps(quoted.gap(here.q1), source.gap(here.s1))
    if kind is not None:
        yield _gap_edit(kind, quoted, here.q1, source, here.s1)


def _changed(placement: PartAlignment, block: Block, words: Lexicon, kind: EditKind | None) -> Edit:
    """The edit of a difference; `kind` where the characters around it tell."""
    quoted, source = placement.part.tokens, placement.tokens
    q, s = (block.q1, block.q2), (block.s1, block.s2)
    form = _kind_of_form(placement, block, words)
    if form is not None:
        at = (block.s2, block.s2) if form is EditKind.EDITORIAL_NOTE else s
        return make_edit(form, quoted, q, source, at)
    change = _change(quoted, source, block, words)
    if is_beside_number(change, words):
        at = (block.s2, block.s2) if change.at_start else (block.s1, block.s1)
        return make_edit(EditKind.ADDITION, quoted, q, source, at)
    told = kind_of(change, words)
    if told is EditKind.CUT_WORD and is_glued_pair(change.quoted[0], change.original[0], source.text, words):
        told = EditKind.HYPHEN
    if told in _NEGATIONS and was_inverted(placement, block, words):
        told = _kind_without_meaning(change)
    return make_edit(kind if kind and told in _UNTOLD else told, quoted, q, source, s)


def _kind_of_form(placement: PartAlignment, block: Block, words: Lexicon) -> EditKind | None:
    """What a difference is that lies in the form of a text only, or in its layout, notes and marks; None for one of words."""
    quoted, source = placement.part.tokens, placement.tokens
    found = layout_kind(quoted, block, source)
    if found is None and block.s1 == block.s2 and is_note_mark(quoted, block.q1, block.q2, words):
        found = EditKind.EDITORIAL_NOTE
    if found is None and block.q1 == block.q2:
        found = _left_out_kind(source, block, words)
    return found or rewritten_kind(placement, block, words)


def _change(quoted: Tokens, source: Tokens, block: Block, words: Lexicon) -> Change:
    """A difference with what its kind depends on."""
    q, s = (block.q1, block.q2), (block.s1, block.s2)
    beside = (*source.words[max(0, block.s1 - 2) : block.s1], *source.words[block.s2 : block.s2 + 2])
    return Change(
        quoted=tuple(quoted.words[slice(*q)]),
        original=tuple(source.words[slice(*s)]),
        quoted_cased=_cased(quoted, *q),
        original_cased=_cased(source, *s),
        starts_sentence=block.s1 == 0
        or (ends_sentence(source.gap(block.s1)) and not is_abbreviation(source.words[block.s1 - 1], words)),
        near_date=any(map(words.is_date_word, beside)),
        at_start=block.q1 == 0,
        at_end=block.q2 == len(quoted),
        before_number=block.s2 < len(source) and words.value(source.words[block.s2]) is not None,
        number_sign=_is_number_sign(source, *s) or _is_number_sign(quoted, *q),
    )


def _kind_without_meaning(change: Change) -> EditKind:
    """What a difference is whose negation stands elsewhere in the sentence."""
    if not change.original:
        return EditKind.ADDITION
    return EditKind.WORD if change.quoted else EditKind.OMISSION


_NEGATIONS = frozenset({EditKind.NEGATION_LOST, EditKind.NEGATION_GAINED})
# What characters alone show; the words around them may show more.
_UNTOLD = frozenset({
    EditKind.WORD, EditKind.OMISSION, EditKind.ADDITION, EditKind.WORD_FORM, EditKind.NEGATION_LOST, EditKind.NEGATION_GAINED,
})  # fmt: skip


def _left_out_kind(source: Tokens, block: Block, words: Lexicon) -> EditKind | None:
    """What words of the source are that a quotation may leave out without a sign, or that part two people's; None for others."""
    if is_markup(source, block.s1, block.s2, words):
        return EditKind.SOURCE_MARKUP
    if block.q1 and numbers(source, block.s1, block.s2, words):
        return EditKind.SOURCE_MARKUP
    if _joins_voices(source, block, words):
        return EditKind.ELLIPSIS_SPEAKER
    if _is_ordinal_suffix(source, block.s1, block.s2, words):
        return EditKind.SPELLING
    return EditKind.INTERPOSED if is_interposed(source, block.s1, block.s2, words) else None


def _is_ordinal_suffix(source: Tokens, first: int, behind: int, words: Lexicon) -> bool:
    """Whether it is only what makes an ordinal of the figures of a day before its month: the `rd` of *3rd May*."""
    inner = 0 < first < behind < len(source) and behind == first + 1
    return (
        inner
        and source.words[first] in words.numbers.ordinal_suffixes
        and not source.gap(first)
        and source.words[first - 1].isdigit()
        and words.is_date_word(source.words[behind])
    )


def _joins_voices(source: Tokens, block: Block, words: Lexicon) -> bool:
    """Whether the words left out part the speech of two people."""
    inner = 0 < block.s1 < block.s2 < len(source)
    return inner and changes_voice(source.text, source.ends[block.s1 - 1], source.starts[block.s2], words)


def _is_number_sign(source: Tokens, first: int, behind: int) -> bool:
    """Whether a word of the source is the abbreviation of *number* before a figure."""
    if behind != first + 1 or behind >= len(source):
        return False
    return is_number_sign(source.text, source.starts[first], source.starts[behind])


def _cased(tokens: Tokens, first: int, behind: int) -> tuple[str, ...]:
    return tuple(fold_word(tokens.raw(at, at + 1)) for at in range(first, behind))


def _furniture(placement: PartAlignment) -> Iterable[Edit]:
    """Running heads and the like that the source has between the words."""
    tokens = placement.tokens
    for hole in tokens.holes:
        if placement.start < hole.start and hole.end < placement.end:
            q = _opposite(placement, bisect_left(tokens.starts, hole.end))
            quoted = _span(placement.part.tokens, (q, q))
            yield Edit(EditKind.FURNITURE, "", tokens.text[hole.start : hole.end], quoted, hole)


def _opposite(placement: PartAlignment, at: int) -> int:
    """The quotation's word that stands for the source's word `at`; its first where none does."""
    for block in placement.blocks:
        if block.s1 <= at < block.s2 and at - block.s1 <= block.q2 - block.q1:
            return block.q1 + at - block.s1
    return 0
