"""What a bracket makes of the words that it stands for: an explanation of a noun phrase, or another statement."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import EditKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mkdocs_quotecheck.text.lexicon import Lexicon

_FIGURES = re.compile(r"\d+")
# A bracket may stand for so many of the source's words: a long noun phrase with its relative clause. More is a clause left
# out, which wants an ellipsis.
LONGEST_SUBSTITUTED = 12
# A hedge or bound has so few words (*more or less*); more words are a noun phrase that has one.
LONGEST_HEDGE = 3


def substituted_kind(
    quoted: Sequence[str], original: Sequence[str], around: tuple[str, str], words: Lexicon
) -> EditKind:
    """The kind of a bracket with the words `quoted` that stands for the source's words `original`.

    Args:
        quoted: Folded.
        original: Folded; at least one.
        around: The source's words before and behind them; empty where there is none.
        words: Of the language.
    """
    if len(original) > LONGEST_SUBSTITUTED:
        return EditKind.OMISSION
    if _turns(quoted, original, words):
        return EditKind.BRACKET_INVERTS
    if _differ(_numbers(quoted, words), _numbers(original, words)) or _other_identifier(quoted, original):
        return EditKind.NUMBER
    if _differ(_dates(quoted, words), _dates(original, words)):
        return EditKind.DATE
    if _other_verb(quoted, original, around, words):
        return EditKind.WORD
    return EditKind.SUBSTITUTION


def _quantifies_anew(quoted: str, original: str, words: Lexicon) -> bool:
    """`[all]` for *some* or for *three*."""
    if quoted == original or quoted not in words.matching.quantifiers:
        return False
    return original in words.matching.quantifiers or words.value(original) is not None


def _joins_anew(quoted: str, original: str, words: Lexicon) -> bool:
    """`[or]` for *and*, `[although]` for *because*: one concedes or offers a choice, the other does not."""
    data = words.matching
    if quoted in data.coordinators and original in data.coordinators:
        return (quoted in data.denying.alternatives) != (original in data.denying.alternatives)
    joints = data.subordinators - data.relatives - data.denying.complementizers
    both = all(word in joints or word in data.qualifiers for word in (quoted, original))
    return both and (quoted in data.qualifiers) != (original in data.qualifiers)


def _turns(quoted: Sequence[str], original: Sequence[str], words: Lexicon) -> bool:
    if (words.negations_in(quoted) > 0) != (words.negations_in(original) > 0):
        return True
    if any(words.opposite(one, two) for one in quoted for two in original):
        return True
    if len(quoted) == len(original) == 1 and (
        _quantifies_anew(quoted[0], original[0], words) or _joins_anew(quoted[0], original[0], words)
    ):
        return True
    if len(original) <= LONGEST_HEDGE and _is_hedge(original, words) and not _is_hedge(quoted, words):
        # `[exactly]` for *about*
        return True
    modals = words.matching.modals
    shifted = (" ".join(original), " ".join(quoted)) in words.matching.backshifts
    return not shifted and {*quoted} & modals != {*original} & modals and bool({*original} & modals)


def _is_hedge(found: Sequence[str], words: Lexicon) -> bool:
    """Whether words are nothing but a hedge or the bound of a number."""
    phrase, data = " ".join(found), words.matching
    return (
        phrase in data.hedging_phrases
        or phrase in data.gaps.hedges
        or phrase in data.gaps.approximations
        or tuple(found) in words.bounds
    )


def _differ(one: Sequence[float | str], two: Sequence[float | str]) -> bool:
    """Whether both sides have some and not the same; who adds a number to what has none explains it."""
    return bool(one and two) and one != two


def _numbers(found: Iterable[str], words: Lexicon) -> list[float | str]:
    """Numbers in figures and words; *one* and *a* are pronoun and article as well."""
    articles = words.numbers.articles
    values = (words.value(word) for word in found if word not in articles)
    return [value for value in values if value is not None]


def _other_identifier(quoted: Sequence[str], original: Sequence[str]) -> bool:
    """Whether two names with figures differ in these: `RFC2119`, `RFC2110`."""
    one, two = "".join(quoted), "".join(original)
    letters = _FIGURES.sub("#", one)
    return one != two and "#" in letters and letters != "#" and letters == _FIGURES.sub("#", two)


def _dates(found: Iterable[str], words: Lexicon) -> list[float | str]:
    return [word for word in found if words.is_date_word(word)]


def _other_verb(
    quoted: Sequence[str], original: Sequence[str], around: tuple[str, str], words: Lexicon
) -> bool:
    """Whether one verb stands for another: a bracket may change its form, not what is done.

    Behind an article or a preposition it is a noun: *the [plan]* for *the report*.
    """
    one, two = _content(quoted, words), _content(original, words)
    before = around[0]
    if len(one) != 1 or len(two) != 1 or before in words.governors - words.auxiliaries:
        return False
    verb, other = two[0], one[0]
    if _stands_as_verb(original, around, words) and len(quoted) == 1 and other not in words.governors:
        return not words.same_lemma(verb, other)
    if before in words.auxiliaries:
        return not words.same_lemma(verb, other)
    if not (words.is_verb_form(verb) and (words.is_verb_form(other) or words.is_finite(verb))):
        return False
    return not words.same_lemma(verb, other)


def _stands_as_verb(original: Sequence[str], around: tuple[str, str], words: Lexicon) -> bool:
    """Whether a word must be a verb by its place: between a subject and the article of its object (*The court* upheld *the order*)."""
    before, after = around
    none = words.governors | words.verb_forms | words.matching.coordinators
    subject = before in words.matching.pronouns - words.determiners or (bool(before) and before not in none)
    return len(original) == 1 and subject and after in words.determiners


def _content(found: Sequence[str], words: Lexicon) -> list[str]:
    """The words that are not auxiliaries, particles before an infinitive, pronouns or adverbs."""
    small = (words.auxiliaries, words.matching.infinitive_marks, words.matching.pronouns, words.adverbs)
    return [
        word
        for word in found
        if not any(word in some for some in small) and not word.endswith(words.adverb_endings)
    ]
