"""Words that no list knows: whether one is a verb, by its ending and by what stands around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attribution import lexicon as lx
from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.reading.attribution.time_words import kind_after, kind_before
from mkdocs_quotecheck.text.characters import CLOSING_MARKS

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.tokens import Tokens

SHORTEST_PARTICIPLE: Final = 5
SHORTEST_VERB: Final = 4
_CLOSING: Final = f"{CLOSING_MARKS} "
# Kinds of words of a subject, and of the verb behind it.
_OF_SUBJECT: Final = "DSNWRG0'P"
_VERBAL: Final = "XV"


def unknown_word(tokens: Tokens, i: int) -> None:
    """Gives a word that no list knows its kind: a verb, an adjective that is said of somebody, else what it was."""
    if _is_infinitive(tokens, i):
        _set(tokens, i, lx.BASE)
    elif (
        tokens.lexicon.words.verb_second and _follows_quotation(tokens, i) and kind_after(tokens, i) in "NDPS"
    ):
        _set(tokens, i, lx.FINITE)
    elif _is_predicate(tokens, i):
        tokens.kinds[i] = lx.ADVERB
    else:
        shown = _by_ending(tokens, i) or _by_participle_ending(tokens, i)
        if shown is not None:
            _set(tokens, i, shown)


def _set(tokens: Tokens, i: int, kind: str) -> None:
    tokens.kinds[i] = kind
    tokens.strengths[i] = int(Strength.OTHER)


def _is_infinitive(tokens: Tokens, i: int) -> bool:
    """Whether it stands behind an auxiliary and before a noun phrase, or behind a modal: *will protect reproductive rights*."""
    if kind_before(tokens, i) not in "XA":
        return False
    words = tokens.lexicon.words
    verb = _before_adverbs(tokens, i)
    if verb < 0 or tokens.kinds[verb] != lx.AUXILIARY or tokens.folded[verb] in words.passives:
        return False
    return kind_after(tokens, i) in "NDSPQ" or tokens.folded[verb] in words.modals


def _before_adverbs(tokens: Tokens, i: int) -> int:
    """The token before the one at `i` and the adverbs before it; -1 if there is none."""
    before = i - 1
    while before >= 0 and tokens.kinds[before] == lx.ADVERB:
        before -= 1
    return before


def _is_predicate(tokens: Tokens, i: int) -> bool:
    """Whether it says how sure somebody is of a clause without `that`: `certain` in *he is certain Hale will go*."""
    words = tokens.lexicon.words
    copula = _before_adverbs(tokens, i)
    if tokens.folded[i] not in words.clause_adjectives or copula < 0:
        return False
    if tokens.folded[copula] not in words.passives:
        return False
    end = i + 1
    while end < len(tokens.kinds) and tokens.kinds[end] in _OF_SUBJECT:
        end += 1
    return i + 1 < end < len(tokens.kinds) and tokens.kinds[end] in _VERBAL


def _follows_quotation(tokens: Tokens, i: int) -> bool:
    """Whether a word in small letters goes on behind a quotation and a pause: `„…“, schmunzelte Hale`."""
    pause = i - 1 - (kind_before(tokens, i) == lx.COMMA)
    if pause < 0 or tokens.kinds[pause] != lx.QUOTE or not tokens.words[i][0].islower():
        return False
    return pause < i - 1 or tokens.words[pause].rstrip(_CLOSING)[-1:] in (",", "!", "?", "…")


def _by_ending(tokens: Tokens, i: int) -> str | None:
    """The kind of an unknown verb that its ending and the word before it show: `ganaron`, `ha ganado`, `pour gagner`."""
    words = tokens.lexicon.words
    folded, before = tokens.folded[i], kind_before(tokens, i)
    if not words.perfect_endings or len(folded) < SHORTEST_VERB:
        return None
    if folded.endswith(words.finite_endings) and before not in "DSE":
        return lx.FINITE
    if folded.endswith(words.narrative_endings) and before in "NP" and tokens.words[i].islower():
        return lx.FINITE
    auxiliary = i - 1
    while auxiliary > 0 and tokens.kinds[auxiliary] == lx.ADVERB:
        auxiliary -= 1
    if folded.endswith(words.perfect_endings) and auxiliary >= 0 and tokens.kinds[auxiliary] == lx.AUXILIARY:
        return lx.PARTICIPLE
    purpose = i > 0 and tokens.folded[i - 1] in words.purpose_prepositions
    return lx.GERUND if purpose and folded.endswith(words.infinitive_endings) else None


def _by_participle_ending(tokens: Tokens, i: int) -> str | None:
    """The kind of an unknown verb that ends like a past form: by what stands before it."""
    endings = tokens.lexicon.words.participle_endings
    if len(tokens.folded[i]) < SHORTEST_PARTICIPLE or not endings or not tokens.folded[i].endswith(endings):
        return None
    earlier = kind_before(tokens, i)
    opened = i > 1 and tokens.kinds[i - 2] in "DS" and earlier in "WA" and tokens.words[i - 1].islower()
    if opened and tokens.lexicon.words.capitalised_nouns and kind_after(tokens, i) in "WN":
        return None  # `der frisch gekürte Meister`
    if earlier == lx.ADVERB and i > 1:
        earlier = tokens.kinds[i - 2]
    return lx.FINITE if earlier in "NWRGPQ" else lx.PARTICIPLE if earlier in "XVBLZ" else None
