"""Nouns that look like verbs, told by what governs them: *faced charges of*, *against recent attacks from*, *with chants of*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attribution import lexicon as lx
from mkdocs_quotecheck.reading.attribution.clitics import LONGEST_ADJECTIVES
from mkdocs_quotecheck.reading.attribution.time_words import kind_after, kind_before

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.tokens import Tokens

# Of the noun phrase before a verb, in tokens.
LONGEST_SUBJECT: Final = 8
# No second noun phrase, as in *the letter Hale wrote*.
_OWN_SUBJECT: Final = re.compile(r"(?<![DSHUWRGN])(?:P|[DS]?R*N+|[DS]?[A0WRGL]*[WRG])A?\Z")


def is_governed_plural(tokens: Tokens, i: int) -> bool:
    """Whether what looks like a verb ends a phrase behind a preposition: *against recent attacks from the board*."""
    borders = "E,.C" if kind_before(tokens, i) == lx.WORD else "E"
    if kind_after(tokens, i) not in borders or tokens.folded[i] not in tokens.lexicon.present:
        return False
    j = i - 1
    while j > 0 and i - j <= LONGEST_ADJECTIVES and tokens.kinds[j] in "WRA":
        j -= 1
    if j > 0 and tokens.kinds[j] in "DS":
        j -= 1  # what stands before an article is another phrase: *to me the doctor says*
    return tokens.kinds[j] == lx.PREPOSITION


def is_object(tokens: Tokens, i: int) -> bool:
    """Whether what looks like a verb is what the verb before it has: *Hale faced charges of “neglect”*, not *what Hale wrote warns of it*."""
    if kind_after(tokens, i) != lx.PREPOSITION or tokens.folded[i] not in tokens.lexicon.present:
        return False
    before = "".join(tokens.kinds[max(0, i - LONGEST_SUBJECT) : i - 1])
    return not tokens.lexicon.words.infinitive_endings and bool(_OWN_SUBJECT.search(before))


def is_governed_noun(tokens: Tokens, i: int) -> bool:
    """Whether what looks like a verb stands between two prepositions: *answered with chants of “Late!”*."""
    words = tokens.lexicon.words
    if kind_before(tokens, i) != lx.PREPOSITION or kind_after(tokens, i) != lx.PREPOSITION:
        return False
    governed = tokens.folded[i - 1] not in words.subordinators and not words.infinitive_endings
    return governed and tokens.folded[i] in tokens.lexicon.present
