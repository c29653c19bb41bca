"""What a difference in words is: a number, a negation, a name, a spelling."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.number_kinds import NUMBER_SIGNS, kind_of_numbers
from mkdocs_quotecheck.model import EditKind
from mkdocs_quotecheck.text.word_forms import without_accents

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mkdocs_quotecheck.text.lexicon import Lexicon

# A longer stretch left out is words left out, whatever is among them.
LONGEST_NEGATION = 4
_COMPARISON_SIGNS = frozenset("<>=≤≥≠≈")


@dataclass(frozen=True, slots=True)
class Change:
    """Words of the quotation and the words of the source that they stand for; either may be empty."""

    quoted: tuple[str, ...]
    """Folded."""
    original: tuple[str, ...]
    quoted_cased: tuple[str, ...]
    """Folded, their case kept."""
    original_cased: tuple[str, ...]
    starts_sentence: bool
    """A capital says nothing here."""
    near_date: bool
    """A month stands beside it."""
    at_start: bool = False
    """These are the quotation's first words."""
    at_end: bool = False
    before_number: bool = False
    """A number comes right behind."""
    number_sign: bool = False
    """The source's word is the abbreviation of *number*: `No 77`."""


def kind_of(change: Change, words: Lexicon) -> EditKind:
    """The kind of a change of words."""
    if not change.original or not change.quoted:
        return _gained_or_lost(change, words)
    if words.contracts(change.quoted, change.original):
        return EditKind.CONTRACTION
    if _is_glued(change):
        return EditKind.SOURCE_MARKUP
    if _is_cut_word(change):
        return _cut_kind(change, words)
    if is_bound(change, words):
        return EditKind.QUANTIFIER
    return _negation(change, words) or _by_class(change, words) or _single(change, words)


def _gained_or_lost(change: Change, words: Lexicon) -> EditKind:
    if change.number_sign:
        return EditKind.SPELLING
    if is_bound(change, words):
        return EditKind.QUANTIFIER
    if change.quoted:
        return _one_sided(change.quoted, words, EditKind.NEGATION_GAINED, EditKind.ADDITION)
    return _one_sided(change.original, words, EditKind.NEGATION_LOST, EditKind.OMISSION)


def is_bound(change: Change, words: Lexicon) -> bool:
    """Whether it is `at least` for `fewer than`, or such a phrase lost or gained before a number."""
    sides = [side for side in (change.quoted, change.original) if side]
    return all(side in words.bounds for side in sides) and (len(sides) > 1 or change.before_number)


def _one_sided(found: Sequence[str], words: Lexicon, negation: EditKind, otherwise: EditKind) -> EditKind:
    if len(found) <= LONGEST_NEGATION and words.negations_in(found):
        return negation
    data = words.matching
    for kind, known in (
        (EditKind.COMPARISON, _COMPARISON_SIGNS),
        (EditKind.MODAL, data.modals),
        (EditKind.QUANTIFIER, words.hedges),
        (EditKind.UNIT, data.units),
    ):
        if _all_in(found, known):
            return kind
    numeric = [word in NUMBER_SIGNS or word[0] == "^" or word[0].isdigit() for word in found]
    counted = any(numeric) and all(
        number or word in data.units for number, word in zip(numeric, found, strict=True)
    )
    return EditKind.NUMBER if counted else otherwise


def _negation(change: Change, words: Lexicon) -> EditKind | None:
    if change.number_sign:
        return EditKind.SPELLING if all(word in words.numbers.labels for word in change.quoted) else None
    had, has = words.negations_in(change.original), words.negations_in(change.quoted)
    if bool(had) != bool(has):
        return EditKind.NEGATION_LOST if had else EditKind.NEGATION_GAINED
    if len(change.quoted) == len(change.original) == 1:
        quoted, original = change.quoted[0], change.original[0]
        if words.negates(quoted, original):
            return EditKind.NEGATION_LOST if len(original) > len(quoted) else EditKind.NEGATION_GAINED
    return None


def _by_class(change: Change, words: Lexicon) -> EditKind | None:
    """The kind that the words' class decides: signs, dates, numbers, or words of one list on both sides."""
    quoted, original = change.quoted, change.original
    if any(word in _COMPARISON_SIGNS for word in (*quoted, *original)):
        return EditKind.COMPARISON
    if any(words.is_date_word(word) for word in quoted) and any(
        words.is_date_word(word) for word in original
    ):
        return EditKind.DATE
    return kind_of_numbers(change, words) or _by_list(quoted, original, words)


def _by_list(quoted: Sequence[str], original: Sequence[str], words: Lexicon) -> EditKind | None:
    data = words.matching
    if len(quoted) == len(original) == 1 and words.same_spelling(quoted[0], original[0]):
        # *alway* is no other quantifier than *always*.
        return EditKind.SPELLING
    if _all_in(original, words.measures) and _all_in(quoted, words.measures):
        return EditKind.UNIT
    if _any_in(original, data.modals) and _any_in(quoted, data.modals):
        return EditKind.MODAL
    hedges = data.quantifiers
    if _any_in(original, hedges) and (_any_in(quoted, hedges) or len(original) <= 2):
        return EditKind.QUANTIFIER
    return None


def _all_in(found: Iterable[str], known: frozenset[str]) -> bool:
    return all(word in known for word in found)


def _any_in(found: Iterable[str], known: frozenset[str]) -> bool:
    return any(word in known for word in found)


def _single(change: Change, words: Lexicon) -> EditKind:
    quoted, original = "".join(change.quoted), "".join(change.original)
    if words.same_spelling(" ".join(change.quoted), " ".join(change.original)):
        return EditKind.SPELLING
    if quoted.replace("'", "") == original.replace("'", ""):
        # `the boy's boat`, `the boys boat`
        return EditKind.MEANING_PUNCTUATION
    if without_accents(quoted) == without_accents(original):
        return EditKind.SPELLING if _only_capitals_differ(change) else EditKind.ACCENT
    one_word = len(change.quoted) == len(change.original) == 1
    named = not change.starts_sentence and _is_name(change)
    # In German a capital is no sign of a name: *Anfechtungsgrunde* is an old form of *Anfechtungsgrund*.
    if one_word and words.same_lemma(quoted, original) and (words.capitalised_nouns or not named):
        return EditKind.WORD_FORM
    return EditKind.NAME if named else EditKind.WORD


def _only_capitals_differ(change: Change) -> bool:
    """Whether accents are missing on capitals alone, where they often are: `Etat` and `État`."""
    one, two = "".join(change.quoted_cased), "".join(change.original_cased)
    return len(one) == len(two) and all(
        a.lower() == b.lower() or (a.isupper() and b.isupper()) for a, b in zip(one, two, strict=True)
    )


# A footnote's number may stick to a word of at least so many letters; shorter ones are names: `CD4`, `B12`.
SHORTEST_NOTED = 4
_NOTED = re.compile(rf"([^\W\d_A-Z]{{{SHORTEST_NOTED},}})\d{{1,3}}")


def _is_glued(change: Change) -> bool:
    """Whether something that is not text sticks to the word: a footnote's number, a heading before the first word."""
    if len(change.quoted) != 1 or len(change.original) != 1:
        return False
    quoted, original = change.quoted_cased[0], change.original_cased[0]
    note = _NOTED.fullmatch(original)
    if note and note[1] == quoted:
        return True
    head = original.removesuffix(quoted)
    return change.at_start and head != original and quoted[:1].isupper() and _runs_on(head)


def _runs_on(head: str) -> bool:
    return len(head) > SHORTEST_NOTED and head[-1].islower()


def _is_cut_word(change: Change) -> bool:
    """Whether the quotation begins or ends inside the source's word."""
    if len(change.quoted) != 1 or len(change.original) != 1:
        return False
    quoted, original = change.quoted[0], change.original[0]
    fits = (change.at_start and original.endswith(quoted)) or (change.at_end and original.startswith(quoted))
    return fits and len(quoted) < len(original)


def _cut_kind(change: Change, words: Lexicon) -> EditKind:
    """What a word is that the quotation has the beginning or the end of."""
    if _cuts_elision(change, words):
        return EditKind.TYPOGRAPHY
    original = change.original[0]
    possessive = original.startswith(change.quoted[0] + "'") and not words.is_negation(original)
    return EditKind.END_PUNCTUATION if possessive else EditKind.CUT_WORD


def _cuts_elision(change: Change, words: Lexicon) -> bool:
    """Whether the quotation begins behind an elided word, as a quotation may: `elle` out of `qu’elle`."""
    if not change.at_start:
        return False
    before, apostrophe, rest = change.original[0].partition("'")
    return (
        rest == change.quoted[0]
        and before + apostrophe in words.elided
        and not words.is_negation(change.original[0])
    )


def _is_name(change: Change) -> bool:
    quoted, original = (
        any(word[:1].isupper() for word in cased) for cased in (change.quoted_cased, change.original_cased)
    )
    return quoted and original
