"""Articles that are relative pronouns, in languages whose dependent clauses have their verb at the end: `der Plan, den Hale „…“ nannte`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attribution import lexicon as lx

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.tokens import Tokens

# A relative clause is looked through for its verb so far, in tokens; longer ones are rare, and the bound keeps hostile pages linear.
LONGEST_CLAUSE: Final = 40
_ENDS: Final = frozenset(
    [lx.COMMA, lx.STOP, lx.COLON, lx.SEMICOLON, lx.DASH, lx.OPEN, lx.CLOSE, lx.SUBORDINATOR]
)
_FINITE: Final = frozenset([lx.FINITE, lx.AUXILIARY, lx.BASE])
"""An infinitive has the form of a plural: `die den Plan loben`."""
_NOUNISH: Final = frozenset([lx.NAME, lx.WORD, lx.ROLE, lx.SPEECH_NOUN])


def mark_relative_pronouns(tokens: Tokens) -> None:
    """Gives an article behind a comma that is a relative pronoun its kind; `dessen` with the noun that it owns."""
    words = tokens.lexicon.words
    if not words.relative_articles:
        return
    kinds = tokens.kinds
    for comma in range(1, len(kinds) - 3):
        if kinds[comma] != lx.COMMA:
            continue
        first = comma + 1 + (kinds[comma + 1] == lx.PREPOSITION)
        verb = _last_verb(tokens, first) if tokens.folded[first] in words.relative_articles else 0
        if not verb:
            continue
        owned = tokens.folded[first] in words.relative_owners and kinds[first + 1] in _NOUNISH
        oblique = owned or first > comma + 1 or tokens.folded[first] in words.oblique
        last = first + owned
        if _opens_noun_phrase(tokens, last + 1, verb, oblique=oblique):
            kinds[first : last + 1] = [lx.RELATIVE] * (last + 1 - first)


def _last_verb(tokens: Tokens, first: int) -> int:
    """The verb that the clause that begins at a token ends with; 0 if it ends with none."""
    kinds = tokens.kinds
    end = first + 1
    bound = min(len(kinds), first + LONGEST_CLAUSE)
    while end < bound and kinds[end] not in _ENDS:
        end += 1
    ends = end > first + 2 and kinds[end - 1] in _FINITE and kinds[end - 2] != lx.INFINITIVE
    return end - 1 if ends else 0


def _opens_noun_phrase(tokens: Tokens, token: int, verb: int, *, oblique: bool) -> bool:
    """Whether another noun phrase begins at a token: with a determiner, a pronoun or a first name.

    Behind an `oblique` form a name does, too, and one word with a capital right before the verb: `von dem Hale spricht`.
    """
    if token >= verb:
        return False
    words, kind, word = tokens.lexicon.words, tokens.kinds[token], tokens.folded[token]
    if kind in (lx.PRONOUN, lx.OWNER) or (kind == lx.DETERMINER and word in words.articles):
        return True
    if kind not in (lx.NAME, lx.ROLE):
        return False
    alone = token + 1 == verb and tokens.kinds[verb] != lx.BASE
    return word in words.given_names or (oblique and (alone or tokens.kinds[token + 1] == lx.NAME))
