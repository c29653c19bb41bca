"""Words that can be two things, decided from their neighbours: `report`, `that`, `called`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attribution import lexicon as lx
from mkdocs_quotecheck.reading.attribution.clitics import clitic, determiner
from mkdocs_quotecheck.reading.attribution.governed_nouns import (
    is_governed_noun,
    is_governed_plural,
    is_object,
)
from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.reading.attribution.time_words import (
    date_or_place,
    is_first_name,
    kind_after,
    kind_before,
)
from mkdocs_quotecheck.reading.attribution.unknown_words import unknown_word
from mkdocs_quotecheck.text.characters import CLOSING_MARKS, OPENING_MARKS

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs_quotecheck.reading.attribution.tokens import Tokens

_NOUNISH: Final = "NWRG"
# Behind a noun, what shows that a word which is noun or verb is the verb; a comma does so behind a name only.
_OPENS_OBJECT: Final = "QUDSPN:A"
# What a verb of saying is followed by that is none of the words of a noun phrase.
_OPENS_CLAUSE: Final = "UDSPNHQ:,"
# Of a noun phrase between a verb and `that`, in tokens.
LONGEST_PHRASE: Final = 8
# Verbs with the words behind them that introduce speech: *shot back*, *wanted to know*.
PHRASAL_LENGTHS: Final = (2, 3)
_IN_PHRASE: Final = "DSNWRG0'"
# “…”, or “…,” Hale said, or “…,” said Hale, before the comma.
_SAID_BEHIND: Final = re.compile(r"Q(?:[DSNWRG0']*V|V[DSNWRG0']+|P?V|VP)?\Z")
_CLOSING: Final = f"{CLOSING_MARKS} "
_OPENING: Final = f"{OPENING_MARKS} "


def disambiguate_parts_of_speech(tokens: Tokens) -> None:
    """Gives every ambiguous word of a passage its kind, from left to right."""
    strengths, folded = tokens.strengths, tokens.folded
    phrasal = tokens.lexicon.words.phrasal_speech
    for i, kind in enumerate(tokens.kinds):
        decide = _DECIDING.get(kind)
        if decide is not None:
            decide(tokens, i)
        if not strengths[i]:
            continue
        if tokens.kinds[i] == lx.NAME:
            _opening_verb(tokens, i)
        elif any(tuple(folded[i : i + length]) in phrasal for length in PHRASAL_LENGTHS):
            strengths[i] = int(Strength.SPEECH)
        elif folded[i] in tokens.lexicon.words.phase_verbs and _governs_infinitive(tokens, i):
            strengths[i] = int(Strength.OTHER)


def _opening_verb(tokens: Tokens, i: int) -> None:
    """`Sagte sie gestern`: a capital at the head of a sentence where every noun has one; before its subject the word is the verb."""
    noun = tokens.lexicon.noun_class(tokens.folded[i]) is not None  # `Bekannte der Familie`
    if not noun and kind_after(tokens, i) in "PDSN":
        tokens.kinds[i] = lx.FINITE
    else:
        tokens.strengths[i] = 0


def _governs_infinitive(tokens: Tokens, i: int) -> bool:
    """*began to sing*, *began “to sing”*."""
    if i + 1 == len(tokens.kinds):
        return False
    following = tokens.folded[i + 1]
    if tokens.kinds[i + 1] == lx.QUOTE:
        following, *_ = tokens.words[i + 1].lstrip(_OPENING).lower().split(maxsplit=1) or [""]
    return following in tokens.lexicon.words.infinitive_markers


def _auxiliary(tokens: Tokens, i: int) -> None:
    """`20 May 2026` is no auxiliary."""
    month = tokens.words[i][0].isupper() and tokens.folded[i] in tokens.lexicon.words.months
    if month and (kind_before(tokens, i) in "E0" or kind_after(tokens, i) == lx.NUMBER):
        tokens.kinds[i] = lx.TIME
    else:
        determiner(tokens, i)


def _infinitive(tokens: Tokens, i: int) -> None:
    """`to` before anything but a verb is a preposition."""
    following = i + 1
    while following < len(tokens.kinds) and tokens.kinds[following] == lx.ADVERB:
        following += 1
    if following < len(tokens.kinds):
        if _is_unknown_infinitive(tokens, following):
            tokens.kinds[following] = lx.BASE
            tokens.strengths[following] = int(Strength.OTHER)
        if tokens.kinds[following] == lx.BASE or _is_noun_and_infinitive(tokens, following):
            return
    tokens.kinds[i] = lx.PREPOSITION


def _is_noun_and_infinitive(tokens: Tokens, i: int) -> bool:
    """`head`, `call` before its object: a noun or role that is a verb behind `to`."""
    entry = tokens.lexicon.entries.get(tokens.folded[i])
    if entry is None or not entry.strength:
        return False
    return entry.kind == lx.ROLE or _takes_object(tokens, i)


def _is_unknown_infinitive(tokens: Tokens, i: int) -> bool:
    """`zu erklimmen`, by its ending where nouns have capitals; an adjective has its noun behind it."""
    ends = i + 1 == len(tokens.kinds) or tokens.kinds[i + 1] not in _NOUNISH
    small = tokens.lexicon.words.capitalised_nouns and tokens.kinds[i] == lx.WORD
    return small and ends and tokens.folded[i][-1:] == "n"


def _precedes_object(tokens: Tokens, i: int) -> bool:
    """*Lind and Hale call them “late”*."""
    return i + 1 < len(tokens.folded) and tokens.folded[i + 1] in tokens.lexicon.words.objects


def _takes_object(tokens: Tokens, i: int) -> bool:
    """`call` in *went on air to call Lind “late”*: what may be a noun or a verb, in no plural, before a name or pronoun."""
    noun = (
        tokens.kinds[i] in (lx.SPEECH_NOUN, lx.ROLE, lx.WORD)
        and tokens.folded[i] not in tokens.lexicon.present
    )
    behind = kind_after(tokens, i)
    return noun and (behind in "DSPN" or _precedes_object(tokens, i))


def _relative(tokens: Tokens, i: int) -> None:
    """`that` behind anything but a noun opens a clause or points to a noun."""
    before = kind_before(tokens, i)
    if tokens.folded[i] not in tokens.lexicon.words.complementizers:
        return
    if before in _NOUNISH:
        if _is_told(tokens, i):
            tokens.kinds[i] = lx.SUBORDINATOR
        return
    points = before in "E.C" and kind_after(tokens, i) in "WRG"
    tokens.kinds[i] = lx.DETERMINER if points else lx.SUBORDINATOR


def _is_told(tokens: Tokens, i: int) -> bool:
    """Whether `that` behind a noun opens what is said: *told a reporter that he*, *said in a statement that he*."""
    if kind_after(tokens, i) not in "PDSN":
        return False
    j = _before_phrase(tokens, i)
    if tokens.kinds[j] == lx.PREPOSITION and j:
        return tokens.strengths[j - 1] == Strength.SPEECH and tokens.kinds[j - 1] in "VBZL"
    return tokens.folded[j] in tokens.lexicon.words.telling_verbs


def _before_phrase(tokens: Tokens, i: int) -> int:
    """The token before the noun phrase that ends before the one at `i`; 0 if it begins the passage."""
    j = i - 1
    while j > 0 and i - j <= LONGEST_PHRASE and tokens.kinds[j] in _IN_PHRASE:
        j -= 1
    return max(j, 0)


def _runs_on(tokens: Tokens, i: int) -> bool:
    """Whether the token at `i` is a quotation that its sentence goes on behind, or a comma behind one or its speaker."""
    if tokens.kinds[i] == lx.COMMA:
        kinds = "".join(tokens.kinds[max(0, i - LONGEST_PHRASE) : i])
        return _SAID_BEHIND.search(kinds) is not None
    return tokens.kinds[i] == lx.QUOTE and tokens.words[i].rstrip(_CLOSING)[-1:] in (",", "!", "?")


def _time_word(tokens: Tokens, i: int) -> None:
    """A month that is a first name too, or what any word that is a noun or a verb may be."""
    if is_first_name(tokens, i):
        tokens.kinds[i] = lx.NAME
    else:
        _noun_or_verb(tokens, i)


def _noun_or_verb(tokens: Tokens, i: int) -> None:
    """`claims`, `report`: a verb behind a pronoun or auxiliary, or behind a noun and before an object."""
    entry = tokens.lexicon.entries.get(tokens.folded[i])
    if entry is None or not entry.strength:
        return
    finite = _is_finite(tokens, i)
    if finite or kind_before(tokens, i) in "OX":
        tokens.kinds[i] = lx.FINITE if finite else lx.BASE
        tokens.strengths[i] = entry.strength
    else:
        tokens.strengths[i] = 0


def _is_finite(tokens: Tokens, i: int) -> bool:
    """Whether a word that is a noun or a verb is the finite verb of its clause."""
    before, after = kind_before(tokens, i), kind_after(tokens, i)
    if before in "NWRGA":
        ends = after in ".," and tokens.folded[i] in tokens.lexicon.present and _ends_report(tokens, i)
        return ends or _follows_subject(tokens, i)
    if before in "Q," and after in "DSNP":
        # “Late,” reports the paper.
        return _runs_on(tokens, i - 1)
    # *They point their fingers and cry “Late!”*
    return before in "PH" or (before == lx.CONJUNCTION and after == lx.QUOTE)


def _follows_subject(tokens: Tokens, i: int) -> bool:
    """Whether the word at `i` agrees with the noun or name before it, and what stands behind it can be its object."""
    before, after = kind_before(tokens, i), kind_after(tokens, i)
    has_object = _precedes_object(tokens, i)
    if not (after in _OPENS_OBJECT or (before == lx.NAME and after in ",-") or has_object):
        return False
    if tokens.folded[i].endswith(tokens.lexicon.words.singular_endings) or before in "WR":
        return True
    return (after in "DSP" or has_object) and (_is_plural(tokens, i - 1) or _is_joined(tokens, i - 1))


def _is_plural(tokens: Tokens, i: int) -> bool:
    """Whether a noun has the ending of a plural."""
    return tokens.kinds[i] in _NOUNISH and tokens.folded[i].endswith(tokens.lexicon.words.plural_endings)


def _ends_report(tokens: Tokens, i: int) -> bool:
    """“Late,” the paper reports."""
    j = _before_phrase(tokens, i)
    return j < i - 1 and _runs_on(tokens, j)


def _verb(tokens: Tokens, i: int) -> None:
    """`the accused officer`, `a repeated call`, `critics say`."""
    if _follows_pronoun(tokens, i):
        return
    if _is_in_noun_phrase(tokens, i):
        _make_noun(tokens, i)
    elif tokens.kinds[i] == lx.BASE:
        _bare_form(tokens, i)


def _follows_pronoun(tokens: Tokens, i: int) -> bool:
    """Whether what may be an article before a verb is a pronoun: `Dieser bestehe aus`, `Das sagte Hale`."""
    if kind_before(tokens, i) != lx.DETERMINER or tokens.kinds[i] != lx.FINITE:
        return False
    # Behind an adjective, as it would be else, its noun would stand.
    alone = tokens.lexicon.words.capitalised_nouns and kind_after(tokens, i) not in "NW"
    return alone or _points(tokens, i)


def _is_in_noun_phrase(tokens: Tokens, i: int) -> bool:
    """Whether what looks like a verb is a noun or adjective behind what opens or governs a noun phrase."""
    before = kind_before(tokens, i)
    if before in "DS" or (before in (lx.ADVERB, lx.WORD) and _is_attributive(tokens, i)):
        found = not _follows_number(tokens, i)
    elif before == lx.POSSESSIVE:
        found = kind_after(tokens, i) != lx.QUOTE
    elif before == lx.FINITE:
        found = is_object(tokens, i)
    else:
        found = before in "WR" and is_governed_plural(tokens, i)
    return found or is_governed_noun(tokens, i)


def _bare_form(tokens: Tokens, i: int) -> None:
    """`they say`, `critics say`; `the call`; an infinitive without a verb before it, where infinitives have endings."""
    before = kind_before(tokens, i)
    if tokens.lexicon.words.infinitive_endings:
        if before not in "XO":
            tokens.kinds[i] = lx.GERUND
    elif before in "PH":
        tokens.kinds[i] = lx.FINITE
    elif before in "WRNGE0'":
        if _is_plural(tokens, i - 1) or _is_joined(tokens, i - 1) or _follows_plural_head(tokens, i):
            tokens.kinds[i] = lx.FINITE
        elif not (before == lx.NAME and _leads_over(tokens, i)):
            # Not in *Did Hale say “Late”?*.
            _make_noun(tokens, i)


def _is_attributive(tokens: Tokens, i: int) -> bool:
    """`der wohl bekannte Lotse`, `der schwer verletzte Lotse`: an inflected participle that an article and an adverb stand before, its noun behind."""
    words = tokens.lexicon.words
    folded = tokens.folded[i]
    # No verb stands behind an article and a word in small letters that a noun follows: `der neu ernannte Lotse`.
    adjective = tokens.kinds[i - 1] == lx.WORD and tokens.words[i - 1].islower() and words.capitalised_nouns
    inflected = any(
        folded.endswith(each) and (adjective or folded.removesuffix(each) in words.participles)
        for each in words.inflections
    )
    # `staatlich gelenkten Medien`, `staatlich gelenkten neuen Medien`
    behind = "".join(tokens.kinds[i + 1 : i + 3])
    return (
        inflected
        and i > 1
        and tokens.kinds[i - 2] in "DS"
        and behind.startswith((lx.NAME, lx.WORD + lx.NAME))
    )


def _points(tokens: Tokens, i: int) -> bool:
    """`Das sagte Hale`: a finite form that is none of an adjective (`das gesagte Wort`) behind a word that points back."""
    words = tokens.lexicon.words
    opens = i == 1 or tokens.kinds[i - 2] in ".Q"
    adjective = tokens.folded[i][:-1] in words.participles
    return opens and tokens.folded[i - 1] in words.pointing_words and not adjective


def _is_joined(tokens: Tokens, last: int) -> bool:
    """Whether the name that ends at `last` is the second of two: *Lind and Hale call it “late”*."""
    first = last
    while first > 0 and tokens.kinds[first] == lx.NAME:
        first -= 1
    return (
        first < last
        and tokens.kinds[first] == lx.CONJUNCTION
        and first > 0
        and tokens.kinds[first - 1] == lx.NAME
    )


def _follows_plural_head(tokens: Tokens, i: int) -> bool:
    """Whether the noun before a phrase with a preposition is the subject: *voters in each state say the plan is late*."""
    if kind_after(tokens, i) not in _OPENS_CLAUSE:
        return False
    j = _before_phrase(tokens, i)
    plurals = tokens.lexicon.words.plural_endings
    head = tokens.kinds[j] == lx.PREPOSITION and j > 0 and tokens.kinds[j - 1] in _NOUNISH
    return head and tokens.strengths[i] >= Strength.THOUGHT and tokens.folded[j - 1].endswith(plurals)


def _gerund(tokens: Tokens, i: int) -> None:
    """`the warning`, `Hale’s thinking`."""
    if kind_before(tokens, i) in "DS'" and kind_after(tokens, i) not in "WRGNDQ":
        _make_noun(tokens, i)


def _leads_over(tokens: Tokens, i: int) -> bool:
    """Whether a verb of saying that is no noun stands right before quoted words."""
    entry = tokens.lexicon.entries.get(tokens.folded[i])
    quoted = "Q" in tokens.kinds[i + 1 : i + 2] or (
        kind_after(tokens, i) in ",:" and "Q" in tokens.kinds[i + 2 : i + 3]
    )
    return quoted and entry is not None and entry.strength == Strength.SPEECH and not entry.noun


def _follows_number(tokens: Tokens, i: int) -> bool:
    """*the mother of three replied*: a number alone is a noun phrase."""
    verb = tokens.folded[i] not in tokens.lexicon.present and kind_after(tokens, i) not in "WRGN"
    return verb and tokens.folded[i - 1] in tokens.lexicon.words.quantities


def _make_noun(tokens: Tokens, i: int) -> None:
    entry = tokens.lexicon.entries.get(tokens.folded[i])
    tokens.kinds[i] = (entry.noun if entry else "") or lx.WORD
    tokens.strengths[i] = 0


_DECIDING: Final[dict[str, Callable[[Tokens, int], None]]] = {
    lx.PRONOUN: determiner,
    lx.AUXILIARY: _auxiliary,
    lx.FINITE: _verb,
    lx.BASE: _verb,
    lx.PARTICIPLE: _verb,
    lx.SPEECH_NOUN: _noun_or_verb,
    lx.ROLE: _noun_or_verb,
    lx.TIME: _time_word,
    lx.WORD: unknown_word,
    lx.INFINITIVE: _infinitive,
    lx.RELATIVE: _relative,
    lx.NUMBER: date_or_place,
    lx.GERUND: _gerund,
    lx.DETERMINER: clitic,
    lx.OWNER: clitic,
}
"""By the kind that a word has by itself."""
