"""Articles, pronouns and possessives that may be an object before its verb, or belong to the noun behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attribution import lexicon as lx
from mkdocs_quotecheck.reading.attribution.time_words import kind_after, kind_before, phrase_of_time

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.tokens import Tokens

LONGEST_ADJECTIVES: Final = 4
_NOUNISH: Final = "NWRG"


def determiner(tokens: Tokens, i: int) -> None:
    """`einige Fischer`, `sein alter Lotse`: before a noun, adjectives between, no pronoun and no verb."""
    if _is_clitic(tokens, i):
        tokens.kinds[i] = lx.ADVERB
        return
    if tokens.folded[i] not in tokens.lexicon.words.determining:
        return
    following = i + 1
    while following < min(len(tokens.kinds), i + LONGEST_ADJECTIVES) and tokens.kinds[following] == lx.WORD:
        following += 1
    if following < len(tokens.kinds) and tokens.kinds[following] in (lx.NAME, lx.TIME):
        tokens.kinds[i] = lx.DETERMINER


def clitic(tokens: Tokens, i: int) -> None:
    """`la calificó`, `leur a dit`: the object before its verb; French `des` behind a noun is a preposition."""
    if _is_clitic(tokens, i):
        tokens.kinds[i] = lx.ADVERB
    elif tokens.folded[i] in tokens.lexicon.words.prepositions and kind_before(tokens, i) in _NOUNISH:
        tokens.kinds[i] = lx.PREPOSITION
    elif tokens.lexicon.words.time_adjectives:
        phrase_of_time(tokens, i)


def _is_clitic(tokens: Tokens, i: int) -> bool:
    """Whether a word that may be an article, pronoun or possessive is the object of the verb behind it."""
    words = tokens.lexicon.words
    before, pronoun = kind_before(tokens, i), tokens.kinds[i] == lx.PRONOUN
    compares = i > 0 and tokens.folded[i - 1] in words.comparisons
    if tokens.folded[i] not in words.object_clitics or (before == lx.PREPOSITION and not compares):
        return False
    behind = range(i + 1, len(tokens.kinds))
    verb = next((at for at in behind if tokens.folded[at] not in words.object_clitics), None)
    if verb is None:
        return False
    kind, folded = tokens.kinds[verb], tokens.folded[verb]
    if pronoun and folded.endswith(words.clitic_exceptions):
        return False
    if kind != lx.FINITE:
        return kind == lx.AUXILIARY or (kind == lx.WORD and folded.endswith(words.finite_endings))
    if compares:
        # *comme le dit Anne Roux*
        return kind_after(tokens, verb) == lx.NAME
    # *la demande* may be a noun, *la demanda* in French cannot.
    return pronoun or folded not in tokens.lexicon.present or before in "PHNA"
