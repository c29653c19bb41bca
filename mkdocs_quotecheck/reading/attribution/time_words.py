"""Words of time among the tokens of a passage: dates, places in a text, months that are first names too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.reading.attribution import lexicon as lx

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.tokens import Tokens

_YEAR_OR_TIME = re.compile(r"[12]\d{3}|\d{1,2}[.:]\d\d")


def kind_before(tokens: Tokens, i: int) -> str:
    """The kind of the token before the one at `i`; that of a full stop where there is none."""
    return tokens.kinds[i - 1] if i else lx.STOP


def kind_after(tokens: Tokens, i: int) -> str:
    """The kind of the token behind the one at `i`; that of a full stop where there is none."""
    return tokens.kinds[i + 1] if i + 1 < len(tokens.kinds) else lx.STOP


def is_first_name(tokens: Tokens, i: int) -> bool:
    """`sagte August`, `August sah mich an`: a month that is a first name too, beside a verb and in no date."""
    words = tokens.lexicon.words
    named = tokens.folded[i] in words.given_names and tokens.words[i][0].isupper()
    opens = kind_before(tokens, i) in ".Q,-:" and kind_after(tokens, i) in "VX"
    return named and (opens or kind_before(tokens, i) in "VX") and kind_after(tokens, i) != lx.NUMBER


def phrase_of_time(tokens: Tokens, determiner: int) -> None:
    """`esta mañana`, `la semaine dernière`: a phrase that tells when is no subject."""
    words = tokens.lexicon.words
    if determiner + 1 == len(tokens.kinds) or tokens.folded[determiner + 1] not in words.times | words.days:
        return
    last = determiner + 2
    while last < len(tokens.kinds) and tokens.folded[last] in words.time_adjectives:
        last += 1
    tokens.kinds[determiner:last] = [lx.TIME] * (last - determiner)


def date_or_place(tokens: Tokens, i: int) -> None:
    """A number before a name that is part of a date or place: `On 20 May 2026 Hale said`, `In 2019 Hale said`, `Page 3 Hale`."""
    kinds = tokens.kinds
    behind = i + 1
    while behind < len(kinds) and kinds[behind] == lx.NAME:
        behind += 1
    follows = behind < len(kinds) and (kinds[behind] in "VXA" or tokens.lexicon.words.compound_inversion)
    if not i or behind == i + 1 or not follows:
        return
    word = tokens.words[i]
    if tokens.folded[i - 1] in tokens.lexicon.words.place_labels:
        kinds[i - 1] = kinds[i] = lx.TIME
    elif kinds[i - 1] == lx.TIME or (kinds[i - 1] == lx.PREPOSITION and _YEAR_OR_TIME.fullmatch(word)):
        kinds[i] = lx.TIME
