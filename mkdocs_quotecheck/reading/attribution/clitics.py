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
    before = kind_before(tokens, i)
    compares = i > 0 and tokens.folded[i - 1] in words.comparisons
    if tokens.folded[i] not in words.object_clitics or (before == lx.PREPOSITION and not compares):
        return False
    verb = i + 1
    while verb < len(tokens.kinds) and tokens.folded[verb] in words.object_clitics:
        verb += 1
    kind = tokens.kinds[verb] if verb < len(tokens.kinds) else lx.STOP
    folded = tokens.folded[verb] if verb < len(tokens.kinds) else ""
    if tokens.kinds[i] == lx.PRONOUN and folded.endswith(words.clitic_exceptions):
        return False
    if kind in (lx.AUXILIARY, lx.WORD):
        return kind == lx.AUXILIARY or folded.endswith(words.finite_endings)
    # *la demande* may be a noun, *la demanda* in French cannot.
    noun = tokens.kinds[i] != lx.PRONOUN and folded in tokens.lexicon.present
    # *comme le dit Anne Roux*
    if compares:
        return kind == lx.FINITE and kind_after(tokens, verb) == lx.NAME
    return kind == lx.FINITE and (not noun or before in "PHNA")
