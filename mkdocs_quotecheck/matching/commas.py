"""Commas lost or gained that change who does what: `Let's eat, grandma`; and those that are a matter of taste."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.gaps import ends_sentence, fold_gap
from mkdocs_quotecheck.matching.tokens import tokenise
from mkdocs_quotecheck.model import Edit, EditKind
from mkdocs_quotecheck.text.sentences import asks_by_particle, is_abbreviation
from mkdocs_quotecheck.text.words import word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.matching.tokens import Tokens
    from mkdocs_quotecheck.text.lexicon import Lexicon

# Who is spoken to at a sentence's end has at most so many words: `eat, old friend`.
LONGEST_ADDRESS = 2
# A title or another abbreviation that no list has is hardly longer.
LONGEST_TITLE = 4
# Between two commas a clause that tells who says so has at most so many: `said the mayor of the town`.
LONGEST_INTERPOSED = 7
# An older text shows itself by the words of its verses or sentences on either side of a place,
OLDER_REACH = 400
# … by so many of them: a modern text may have one of them in a saying.
FEWEST_OLDER = 2
# Kinds of sign between words that may move.
_MOVABLE = frozenset(",:;-")


def changes_sense(quoted: Tokens, q: int, source: Tokens, s: int, words: Lexicon) -> bool:
    """Whether punctuation that differs before these words makes another sentence of it."""
    one, two = fold_gap(quoted.gap(q)), fold_gap(source.gap(s))
    if ("?" in one) != ("?" in two):
        return not asks_by_particle(source.text, source.ends[s - 1], words)
    if _joins_sentences(quoted, q, source, s, words):
        return True
    if ("," in one) == ("," in two) or '"' in one + two:
        return False
    if _splits_negation(source, s, words):
        return True
    bound = quoted.words[q] in words.matching.relatives or _makes_address(quoted, q, source, s, words)
    return bound and not _is_older(source.text, source.starts[s], words)


def _is_older(text: str, at: int, words: Lexicon) -> bool:
    """Whether a text is of a time that set commas for the breath, so that they tell nothing of the sentence: *thou hast*."""
    around = {*word_list(text[max(0, at - OLDER_REACH) : at + OLDER_REACH])}
    return len(around & words.matching.older_words) >= FEWEST_OLDER


def _joins_sentences(quoted: Tokens, q: int, source: Tokens, s: int, words: Lexicon) -> bool:
    """Whether a full stop is lost and the next sentence runs on with its capital: *the senselessness of death One death may*.

    Not behind an abbreviation or a number, nor where a line ends.
    """
    gap, before = quoted.gap(q), source.words[s - 1]
    if gap.strip() or "\n" in gap or not ends_sentence(source.gap(s)) or "\n\n" in source.gap(s):
        return False
    capital = quoted.raw(q, q + 1)[:1].isupper()
    word = before.isalpha() and (len(before) > LONGEST_TITLE or quoted.raw(q - 1, q).islower())
    return capital and word and not is_abbreviation(before, words, source.words[s])


def _splits_negation(source: Tokens, s: int, words: Lexicon) -> bool:
    """`No more money is needed` and `No, more money is needed`."""
    opens = s == 1 or ends_sentence(source.gap(s - 1))
    return opens and words.is_negation(source.words[s - 1])


def _makes_address(quoted: Tokens, q: int, source: Tokens, s: int, words: Lexicon) -> bool:
    """A comma before a sentence's last noun makes one who is spoken to of what the verb is done to."""
    verb, noun = source.words[s - 1], source.words[s]
    if not _is_verb(verb, words) or _is_verb(noun, words) or noun in words.loose or words.is_negation(noun):
        return False
    return min(_left(quoted, q), _left(source, s)) <= LONGEST_ADDRESS


def _is_verb(word: str, words: Lexicon) -> bool:
    return word in words.forms or word in words.verbs


def _left(tokens: Tokens, first: int) -> int:
    """How many words a sentence has from `first` on; one more than is asked for if they are many."""
    for count in range(1, LONGEST_ADDRESS + 1):
        if first + count >= len(tokens) or ends_sentence(tokens.gap(first + count)):
            return count
    return LONGEST_ADDRESS + 1


def judge_commas(edits: list[Edit], source: Tokens, words: Lexicon) -> list[Edit]:
    """A comma that moved, and two that make a reporting clause of what was none, change who does what."""
    found = [edit for edit in edits if edit.kind is EditKind.PUNCTUATION]
    if len(found) < 2 or _is_older(source.text, found[0].original_span.start, words):
        return edits
    changed = found if _moved(found) else _reporting(found, source, words)
    signs = [
        edit for edit in changed if fold_gap(edit.quoted).strip('"') != fold_gap(edit.original).strip('"')
    ]
    return [replace(edit, kind=EditKind.MEANING_PUNCTUATION) if edit in signs else edit for edit in edits]


def _moved(found: Sequence[Edit]) -> bool:
    """Whether a sign that is lost in one place is there in another; one that stands for another sign has not moved."""
    lost: set[str] = set()
    gained: set[str] = set()
    for edit in found:
        one, two = set(fold_gap(edit.quoted)) & _MOVABLE, set(fold_gap(edit.original)) & _MOVABLE
        if one and two:
            continue
        gained |= one
        lost |= two
    return bool(lost & gained)


def _reporting(found: Sequence[Edit], source: Tokens, words: Lexicon) -> list[Edit]:
    """Pairs of commas, lost or gained together, round a clause with a verb of saying: `Hale, said the mayor, is wrong`."""
    changed: list[Edit] = []
    for first, second in pairwise(found):
        inside = tokenise(source.text, first.original_span.end, second.original_span.start).words
        commas = all(("," in edit.quoted) != ("," in edit.original) for edit in (first, second))
        if (
            commas
            and 1 < len(inside) <= LONGEST_INTERPOSED
            and not words.verbs.isdisjoint((inside[0], inside[-1]))
        ):
            changed += [first, second]
    return changed
