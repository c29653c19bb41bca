"""Phrases that say when or how, between a subject and its verb: *Hale the other day said*, *Hale once said*, *Hale of course said*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attribution import lexicon as lx

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.tokens import Tokens

# The most words before a noun of time: `a couple of late nights`.
LONGEST_MODIFIERS: Final = 4
# Kinds of words that end a noun phrase, and such as can follow a phrase that says when.
_NOUNISH: Final = frozenset([lx.NAME, lx.WORD, lx.ROLE, lx.SPEECH_NOUN, lx.PRONOUN, lx.CLOSE])
_VERBAL: Final = frozenset([lx.FINITE, lx.AUXILIARY, lx.BASE, lx.PARTICIPLE])
# Behind these a noun phrase may be the subject.
_OPENING: Final = frozenset(
    [lx.STOP, lx.COMMA, lx.COLON, lx.SEMICOLON, lx.DASH, lx.CONJUNCTION, lx.SUBORDINATOR, lx.QUOTE]
)
_OPENS_SUBJECT: Final = frozenset([lx.NAME, lx.PRONOUN, lx.DETERMINER, lx.OWNER, lx.COMMA])


def mark_adverbial_phrases(tokens: Tokens) -> None:
    """Gives the words of such phrases the kind of words that say when, or of adverbs before a number."""
    words = tokens.lexicon.words
    _mark_approximators(tokens)
    if not (words.time_nouns or words.adverbial_phrases):
        return
    index = 0
    fixed, modifiers, nouns = tokens.lexicon.adverbial_phrases, words.time_modifiers, words.time_nouns
    while index < len(tokens.kinds):
        word = tokens.folded[index]
        if (
            word not in modifiers
            and word not in nouns
            and word not in fixed
            and tokens.kinds[index] != lx.NUMBER
        ):
            index += 1
            continue
        end = _set_phrase(tokens, index) or _time_phrase(tokens, index)
        if end and _is_between(tokens, index, end):
            tokens.kinds[index:end] = [lx.TIME] * (end - index)
            tokens.strengths[index:end] = [0] * (end - index)
        index = max(end, index + 1)
    _mark_once(tokens)


def _set_phrase(tokens: Tokens, start: int) -> int:
    """The end of a fixed phrase that begins at a token: `of course`; 0 if none does."""
    known = tokens.lexicon.adverbial_phrases.get(tokens.folded[start], ())
    for phrase in known:
        if tuple(tokens.folded[start : start + len(phrase)]) == phrase:
            return start + len(phrase)
    return 0


def _time_phrase(tokens: Tokens, start: int) -> int:
    """The end of a phrase about a noun of time: `the other day`, `two years later`, `years ago`; 0 if none begins here."""
    words, folded = tokens.lexicon.words, tokens.folded
    noun = start
    while noun < min(len(folded), start + LONGEST_MODIFIERS) and (
        folded[noun] in words.time_modifiers or tokens.kinds[noun] == lx.NUMBER
    ):
        noun += 1
    if noun == len(folded) or folded[noun] not in words.time_nouns or not tokens.words[noun].islower():
        return 0  # `The Week` may be a paper
    end = noun + 1
    closed = end < len(folded) and folded[end] in words.time_closers
    return end + closed if closed or noun > start else 0


def _is_between(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a phrase stands between a subject and its verb, or before a subject."""
    kinds = tokens.kinds
    before = kinds[start - 1] if start else lx.STOP
    behind = end
    while behind < len(kinds) and kinds[behind] == lx.ADVERB:
        behind += 1
    after = kinds[behind] if behind < len(kinds) else lx.STOP
    if after in _VERBAL:
        return before in _NOUNISH or before == lx.AUXILIARY
    if before in _VERBAL and tokens.lexicon.words.compound_inversion:
        return True  # `insistió una y otra vez Ana Ruiz`
    return after in _OPENS_SUBJECT and before not in (lx.PREPOSITION, *_VERBAL)


def _mark_once(tokens: Tokens) -> None:
    """*Hale once said*, *she hadn’t yet called*: a word that opens clauses is an adverb between a noun or auxiliary and a verb."""
    known, kinds = tokens.lexicon.words.adverbial_subordinators, tokens.kinds
    for index, word in enumerate(tokens.folded):
        if word not in known or not 0 < index < len(kinds) - 1:
            continue
        opened = kinds[index - 1] in _NOUNISH or kinds[index - 1] == lx.AUXILIARY
        if opened and kinds[index + 1] in _VERBAL:
            kinds[index] = lx.ADVERB


def _mark_approximators(tokens: Tokens) -> None:
    """*About four in ten voters say*, *at least half of the board says*: what makes a number vague governs no noun."""
    known, folded, kinds = tokens.lexicon.approximators, tokens.folded, tokens.kinds
    quantities = tokens.lexicon.words.quantities
    for index, word in enumerate(folded) if known else ():
        if word not in known or (index and kinds[index - 1] not in _OPENING):
            continue
        for phrase in known[word]:
            end = index + len(phrase)
            found = tuple(folded[index:end]) == phrase and end < len(folded)
            if found and (kinds[end] == lx.NUMBER or folded[end] in quantities):
                kinds[index:end] = [lx.ADVERB] * len(phrase)
                break
