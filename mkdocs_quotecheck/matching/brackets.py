"""What a bracket in a quotation is: the source's own, a gloss, a substitution, a note, or one that turns the meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.edits import make_edit
from mkdocs_quotecheck.matching.substitution import substituted_kind
from mkdocs_quotecheck.model import Edit, EditKind, Span
from mkdocs_quotecheck.text.characters import TERMINATORS, WIDE_TERMINATORS
from mkdocs_quotecheck.text.remarks import is_remark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.matching.part_alignment import PartAlignment
    from mkdocs_quotecheck.matching.parts import Bracket, Inflected
    from mkdocs_quotecheck.matching.tokens import Tokens
    from mkdocs_quotecheck.text.lexicon import Lexicon

# A bracket that the source has too may be round there.
_OPENING = frozenset("[(")


def is_note(bracket: Bracket, words: Lexicon) -> bool:
    """Whether a bracket speaks about the quotation: `[sic]`, `[emphasis added]`."""
    return is_remark(bracket.text[1:-1], words)


def bracket_edits(placement: PartAlignment, edits: Sequence[Edit], words: Lexicon) -> list[Edit]:
    """The edits of a part with its brackets judged: words left out where a bracket stands are what it stands for."""
    result = list(edits)
    for bracket in placement.part.brackets:
        result = _judge(placement, bracket, result, words)
    for word in placement.part.inflected:
        result = _judge_inflected(placement, word, result, words)
    return result


def _judge(placement: PartAlignment, bracket: Bracket, edits: list[Edit], words: Lexicon) -> list[Edit]:
    if is_note(bracket, words):
        return [*edits, _insert(EditKind.EDITORIAL_NOTE, placement, bracket)]
    omitted = _replaced_by(placement, bracket)
    if omitted is None:
        if _own_at_edge(placement, bracket):
            return edits
        kind = _contradiction(bracket, placement, words) or _added_kind(bracket, words)
        return [*edits, _insert(kind, placement, bracket)]
    first, behind = omitted
    source = placement.tokens
    rest = [edit for edit in edits if not _is_omission(edit, source, first, behind)]
    original = source.words[first:behind]
    if list(bracket.words) == original:
        return (
            rest
            if not _OPENING.isdisjoint(source.gap(first))
            else [*rest, _replace(EditKind.SUBSTITUTION, placement, bracket, omitted)]
        )
    before = source.words[first - 1] if first else ""
    after = source.words[behind] if behind < len(source.words) else ""
    kind = substituted_kind(bracket.words, original, (before, after), words)
    return [*rest, _replace(kind, placement, bracket, omitted)]


def _replaced_by(placement: PartAlignment, bracket: Bracket) -> tuple[int, int] | None:
    """The source's words, left out in the quotation, where the bracket stands."""
    for block in placement.blocks:
        if block.q1 == block.q2 == bracket.position:
            return block.s1, block.s2
    return None


def starts_with_bracket(placement: PartAlignment) -> int:
    """Where a part begins in the source, the words of it included that stand in a bracket before its first: `[All] members`."""
    source = placement.tokens
    for bracket in placement.part.brackets:
        if bracket.position == 0 and bracket.words and _own_at_edge(placement, bracket):
            return source.starts[placement.first - len(bracket.words)]
    return placement.start


def _own_at_edge(placement: PartAlignment, bracket: Bracket) -> bool:
    """The source goes on with the bracket's own words: before the first or behind the last matched word."""
    beside = _beside(placement, bracket)
    return beside is not None and tuple(beside) == bracket.words


def _beside(placement: PartAlignment, bracket: Bracket) -> Sequence[str] | None:
    """As many words of the source as a bracket has, right before or behind the passage that it begins or ends.

    Empty where a sentence begins or ends between them; None for a bracket inside the passage.
    """
    size, source = len(bracket.words), placement.tokens
    if bracket.position >= len(placement.part.tokens):
        first, border = placement.behind, placement.behind
    elif bracket.position == 0:
        first, border = max(0, placement.first - size), placement.first
    else:
        return None
    parted = not {*TERMINATORS, *WIDE_TERMINATORS}.isdisjoint(source.gap(border))
    return () if parted else source.words[first : first + size]


def _is_omission(edit: Edit, source: Tokens, first: int, behind: int) -> bool:
    return not edit.quoted and edit.original_span == Span(source.starts[first], source.ends[behind - 1])


def _added_kind(bracket: Bracket, words: Lexicon) -> EditKind:
    """A bracket that stands for nothing is a gloss, unless it turns the sentence: `[not]`."""
    negates = len(bracket.words) <= 3 and words.negations_in(bracket.words)
    return EditKind.BRACKET_INVERTS if negates else EditKind.GLOSS


def _contradiction(bracket: Bracket, placement: PartAlignment, words: Lexicon) -> EditKind | None:
    """What a bracket at an end changes in the source's words there: `[Some] members` for *All members*, *in* `[June]` for *in May*.

    It changes them where every word that is not theirs is of the same kind as theirs; any other is an explanation.
    """
    beside = _beside(placement, bracket) or ()
    changed = [pair for pair in zip(bracket.words, beside, strict=False) if pair[0] != pair[1]]
    if len(beside) != len(bracket.words) or not changed:
        return None
    kinds = [_exchange(own, there, words) for own, there in changed]
    if len(bracket.words) == 1 and _is_other_deed(placement, bracket, changed[0], words):
        return EditKind.WORD
    return kinds[0] if all(kinds) else None


def _is_other_deed(placement: PartAlignment, bracket: Bracket, pair: tuple[str, str], words: Lexicon) -> bool:
    """Whether a bracket behind an auxiliary of the passive puts another verb for the source's: *was* `[convicted]` for *acquitted*."""
    at = bracket.position
    before = placement.part.tokens.words[at - 1 : at]
    passive = bool(before) and before[0] in words.passives
    return passive and any(map(words.is_verb_form, pair)) and not words.same_lemma(*pair)


def _exchange(own: str, there: str, words: Lexicon) -> EditKind | None:
    """What it is to write one word for another, if they contradict each other."""
    if words.value(own) is not None and words.value(there) is not None:
        return EditKind.NUMBER if words.value(own) != words.value(there) else None
    if _counts(own, words) and _counts(there, words):
        return EditKind.BRACKET_INVERTS
    if words.is_date_word(own) and words.is_date_word(there):
        return EditKind.DATE
    return EditKind.BRACKET_INVERTS if words.opposite(own, there) else None


def _counts(word: str, words: Lexicon) -> bool:
    """Whether a word is a number or a quantifier."""
    value = words.value(word) is not None and word not in words.numbers.articles
    return value or word in words.matching.quantifiers


def _judge_inflected(
    placement: PartAlignment, word: Inflected, edits: list[Edit], words: Lexicon
) -> list[Edit]:
    """`walk[ed]`, `[T]he`: what stands outside the bracket must be the source's, what is inside may differ."""
    tokens, source = placement.part.tokens, placement.tokens
    index = word.index
    span = Span(tokens.starts[index], tokens.ends[index])
    block = next((each for each in placement.blocks if each.q1 <= index < each.q2), None)
    if block is None or block.equal or block.s2 - block.s1 != block.q2 - block.q1:
        return edits
    at = block.s1 + index - block.q1
    original = source.words[at]
    if not (original.startswith(word.before) and original.endswith(word.behind)):
        return edits
    if original == word.behind:
        # `[re]opened` for *opened*: another word.
        return edits
    own = tokens.words[index]
    turned = words.negates(own, original) or words.opposite(own, original)
    kind = EditKind.BRACKET_INVERTS if turned else EditKind.SUBSTITUTION
    rest = [edit for edit in edits if edit.quoted_span != span]
    return [*rest, make_edit(kind, tokens, (index, index + 1), source, (at, at + 1))]


def _insert(kind: EditKind, placement: PartAlignment, bracket: Bracket) -> Edit:
    source = placement.tokens
    at = _source_position(placement, bracket.position)
    offset = source.ends[at - 1] if at else source.start
    return Edit(kind, bracket.text, "", bracket.span, Span(offset, offset))


def _replace(kind: EditKind, placement: PartAlignment, bracket: Bracket, omitted: tuple[int, int]) -> Edit:
    source = placement.tokens
    span = Span(source.starts[omitted[0]], source.ends[omitted[1] - 1])
    return Edit(kind, bracket.text, source.text[span.start : span.end], bracket.span, span)


def _source_position(placement: PartAlignment, q: int) -> int:
    """The source token before which something before token `q` of the part stands."""
    for block in placement.blocks:
        if block.q1 <= q < block.q2:
            return min(block.s1 + q - block.q1, block.s2)
    return placement.behind
