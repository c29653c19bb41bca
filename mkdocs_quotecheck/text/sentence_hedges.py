"""What opens a sentence and hedges all of it: an adverb (*Apparently*), or a source in doubt (*According to unconfirmed reports,*)."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.text.characters import plain_apostrophes
from mkdocs_quotecheck.text.scope_phrases import opening_phrase, parted, phrase_at_end

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.text.leads import Lead
    from mkdocs_quotecheck.text.lexicon import Lexicon

# A source is named by so many words behind *according to*: *a widespread but unconfirmed report*.
LONGEST_SOURCE: Final = 6


def sentence_hedge(lead: Lead, words: Lexicon) -> int:
    """Of how many words the hedge is that opens the sentence of a passage and ends right before it; 0 if there is none.

    In a language whose verb stands second, that verb may come between: *Vielleicht ist* “das Werk sicher”.
    """
    keys, parts_off = parted(lead.keys, words), lead.sign == ","
    hedges = words.matching.gaps.hedges
    if words.verb_second and not lead.sign and len(keys) > 1 and words.is_sure_verb(keys[-1]):
        keys, parts_off = keys[:-1], True
        hedges = words.matching.hedging_phrases
    elif not parts_off or words.verb_second:
        # What hedges a degree (*almost*) opens no clause; before a verb it does: *Fast wäre* “die Brücke eingestürzt”. What
        # hedges no predicate hedges a clause behind a comma only: *In some cases,* “the port was sold”; not where a comma
        # stands before every clause: *Es heißt,* “der Hafen ist verkauft”.
        hedges &= words.matching.hedging_phrases
    size = phrase_at_end(keys, hedges)
    before = keys[: len(keys) - size]
    joins = words.matching.coordinators | words.matching.denying.breaks
    if size and all(word in joins for word in before):
        return len(lead.keys) - len(before)
    # Where the verb is second it may be the passage's first word: *Laut Gerüchten* “wurde der Hafen verkauft”.
    doubted = (parts_off or (words.verb_second and not lead.sign)) and _names_doubtful_source(keys, words)
    return len(lead.keys) if doubted else 0


def _names_doubtful_source(keys: Sequence[str], words: Lexicon) -> bool:
    """Whether words name whose words something is, and that is a rumour, a report in doubt, or nobody in particular.

    *according to legend*, *according to unconfirmed reports*, *in the opinion of many*; not *according to the report*.
    """
    data = words.matching
    size = opening_phrase(keys, _according(words))
    source = keys[size:]
    if not size or not 0 < len(source) <= LONGEST_SOURCE:
        return False
    if not data.denying.suppositions.isdisjoint(source):
        return True
    doubts = data.denying.deniers | data.gaps.approximations
    # Spanish *informes* no *confirmados*
    doubted = doubts.isdisjoint(source) == bool(words.negations_in(source))
    if doubted and not (data.denying.claims | data.denying.assertions).isdisjoint(source):
        return True
    return all(word in data.quantifiers or word in data.indefinites for word in source)


@functools.cache
def _according(words: Lexicon) -> frozenset[str]:
    """The phrases that name whose words something is: `according to`, `in the opinion of`."""
    reading = language(words.code).reading
    plain = (plain_apostrophes(" ".join(phrase)).replace("'", "") for phrase in reading.according)
    return frozenset(plain)
