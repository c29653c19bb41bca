"""Words that can be two things, decided from their neighbours: `report`, `that`, `called`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attributing import lexicon as lx
from mkdocs_quotecheck.reading.attributing.lexicon import Strength

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs_quotecheck.reading.attributing.tokens import Tokens

_NOUNISH: Final = "NWRG"
# Behind a noun, what shows that a word which is noun or verb is the verb; a comma does so behind a name only.
_OPENS_OBJECT: Final = "QUDSPN:A"
SHORTEST_PARTICIPLE: Final = 5
LONGEST_ADJECTIVES: Final = 4


def settle(tokens: Tokens) -> None:
    """Gives every ambiguous word of a passage its kind, from left to right."""
    strengths, folded = tokens.strengths, tokens.folded
    phrasal = tokens.lexicon.words.phrasal_speech
    for i, kind in enumerate(tokens.kinds):
        decide = _DECIDING.get(kind)
        if decide is not None:
            decide(tokens, i)
        if strengths[i] and (folded[i], folded[i + 1] if i + 1 < len(folded) else "") in phrasal:
            strengths[i] = int(Strength.SPEECH)


def _before(tokens: Tokens, i: int) -> str:
    return tokens.kinds[i - 1] if i else lx.STOP


def _after(tokens: Tokens, i: int) -> str:
    return tokens.kinds[i + 1] if i + 1 < len(tokens.kinds) else lx.STOP


def _determiner(tokens: Tokens, i: int) -> None:
    """`einige Fischer`, `sein alter Lotse`: before a noun, adjectives between, no pronoun and no verb."""
    if tokens.folded[i] not in tokens.lexicon.words.determining:
        return
    following = i + 1
    while following < min(len(tokens.kinds), i + LONGEST_ADJECTIVES) and tokens.kinds[following] == lx.WORD:
        following += 1
    if following < len(tokens.kinds) and tokens.kinds[following] == lx.NAME:
        tokens.kinds[i] = lx.DETERMINER


def _infinitive(tokens: Tokens, i: int) -> None:
    """`to` before anything but a verb is a preposition."""
    following = i + 1
    while following < len(tokens.kinds) and tokens.kinds[following] == lx.ADVERB:
        following += 1
    if following < len(tokens.kinds):
        entry = tokens.lexicon.entries.get(tokens.folded[following])
        if tokens.kinds[following] == lx.BASE or (entry and entry.strength and entry.kind == lx.ROLE):
            return
        ends = following + 1 == len(tokens.kinds) or tokens.kinds[following + 1] not in _NOUNISH
        if (
            tokens.lexicon.words.capitalised_nouns
            and tokens.kinds[following] == lx.WORD
            and ends
            and tokens.folded[following][-1:] == "n"
        ):
            # `zu erklimmen`; an adjective has its noun behind it.
            tokens.kinds[following] = lx.BASE
            tokens.strengths[following] = int(Strength.OTHER)
            return
    tokens.kinds[i] = lx.PREPOSITION


def _relative(tokens: Tokens, i: int) -> None:
    """`that` behind anything but a noun opens a clause or points to a noun."""
    before = _before(tokens, i)
    if tokens.folded[i] not in tokens.lexicon.words.complementizers or before in _NOUNISH:
        return
    points = before in "E.C" and _after(tokens, i) in "WRG"
    tokens.kinds[i] = lx.DETERMINER if points else lx.SUBORDINATOR


def _noun_or_verb(tokens: Tokens, i: int) -> None:
    """`claims`, `report`: a verb behind a pronoun or auxiliary, or behind a noun and before an object."""
    entry = tokens.lexicon.entries.get(tokens.folded[i])
    if entry is None or not entry.strength:
        return
    before, after = _before(tokens, i), _after(tokens, i)
    finite = before in "PH"
    if before in "NWRGA":
        opens = after in _OPENS_OBJECT or (before == lx.NAME and after in ",-")
        plural = before in _NOUNISH and tokens.folded[i - 1].endswith(tokens.lexicon.words.plural_endings)
        finite = opens and (tokens.folded[i].endswith("s") or before in "WR" or (plural and after in "DSP"))
    if finite or before in "OX":
        tokens.kinds[i] = lx.FINITE if finite else lx.BASE
        tokens.strengths[i] = entry.strength
    else:
        tokens.strengths[i] = 0


def _verb(tokens: Tokens, i: int) -> None:
    """`the accused officer`, `a repeated call`, `critics say`."""
    before = _before(tokens, i)
    if (
        before == lx.DETERMINER
        and tokens.lexicon.words.capitalised_nouns
        and tokens.kinds[i] == lx.FINITE
        and _after(tokens, i) not in "NW"
    ):
        return  # `Dieser bestehe aus`; an adjective would have its noun behind it
    if before in "DS" or (before == lx.POSSESSIVE and _after(tokens, i) != lx.QUOTE):
        _make_noun(tokens, i)
    elif tokens.kinds[i] == lx.BASE:
        if before in "PH":
            tokens.kinds[i] = lx.FINITE
        elif before in "WRNGE0'":
            plural = before in _NOUNISH and tokens.folded[i - 1].endswith(tokens.lexicon.words.plural_endings)
            if plural:
                tokens.kinds[i] = lx.FINITE
            else:
                _make_noun(tokens, i)


def _gerund(tokens: Tokens, i: int) -> None:
    """`the warning`, `Hale’s thinking`."""
    if _before(tokens, i) in "DS'" and _after(tokens, i) not in "WRGNDQ":
        _make_noun(tokens, i)


def _make_noun(tokens: Tokens, i: int) -> None:
    entry = tokens.lexicon.entries.get(tokens.folded[i])
    tokens.kinds[i] = (entry.noun if entry else "") or lx.WORD
    tokens.strengths[i] = 0


def _unknown(tokens: Tokens, i: int) -> None:
    """An unknown word is a verb behind an auxiliary and before a noun phrase, or by the ending of a past form."""
    if _before(tokens, i) in "XA" and _after(tokens, i) in "NDSPQ":
        verb = i - 1
        while verb >= 0 and tokens.kinds[verb] == lx.ADVERB:
            verb -= 1
        if (
            verb >= 0
            and tokens.kinds[verb] == lx.AUXILIARY
            and tokens.folded[verb] not in tokens.lexicon.words.passives
        ):
            tokens.kinds[i] = lx.BASE
            tokens.strengths[i] = int(Strength.OTHER)
            return
    folded = tokens.folded[i]
    endings = tokens.lexicon.words.participle_endings
    if len(folded) < SHORTEST_PARTICIPLE or not endings or not folded.endswith(endings):
        return
    earlier = _before(tokens, i)
    if earlier == lx.ADVERB and i > 1:
        earlier = tokens.kinds[i - 2]
    if earlier in "NWRGPQ":
        tokens.kinds[i] = lx.FINITE
        tokens.strengths[i] = int(Strength.OTHER)
    elif earlier in "XVBLZ":
        tokens.kinds[i] = lx.PARTICIPLE
        tokens.strengths[i] = int(Strength.OTHER)


_DECIDING: Final[dict[str, Callable[[Tokens, int], None]]] = {
    lx.PRONOUN: _determiner,
    lx.AUXILIARY: _determiner,
    lx.FINITE: _verb,
    lx.BASE: _verb,
    lx.PARTICIPLE: _verb,
    lx.SPEECH_NOUN: _noun_or_verb,
    lx.ROLE: _noun_or_verb,
    lx.TIME: _noun_or_verb,
    lx.WORD: _unknown,
    lx.INFINITIVE: _infinitive,
    lx.RELATIVE: _relative,
    lx.GERUND: _gerund,
}
"""By the kind that a word has by itself."""
