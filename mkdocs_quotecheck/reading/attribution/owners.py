"""Speakers who own what is said: *Hale’s claim that the plan was “…”*, *her “fast lane” remark*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import Confidence
from mkdocs_quotecheck.reading.attribution.context import SpeakerCandidate
from mkdocs_quotecheck.reading.attribution.lexicon import Strength

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.context import QuoteContext

# So many chunks before the words the noun of speech may stand.
OWNER_REACH: Final = 12


def owner_before(site: QuoteContext) -> SpeakerCandidate | None:
    """Hale’s claim that the plan was “…”; her remark that “…”."""
    return owner_between(site, max(site.clause.low, site.quote - OWNER_REACH) - 1)


def owner_around(site: QuoteContext) -> SpeakerCandidate | None:
    """Hale’s “fast lane” remark; her “fast lane” remark."""
    clause = site.clause
    behind = site.quote + 1
    if site.full_stop or clause.kind(behind) != "n" or clause.letters(behind)[-1] != "G":
        return None
    if clause.kind(site.quote - 1) == "'" and clause.names_someone(site.quote - 2):
        return site.mention(site.quote - 2, "owner")
    if clause.kind(site.quote - 1) == "n" and clause.letters(site.quote - 1) == "S":
        return site.mention(site.quote - 1, "owner")
    return None


def owner_between(site: QuoteContext, verb: int) -> SpeakerCandidate | None:
    """The owner of a noun of speech that stands between `verb` and the quotation."""
    clause = site.clause
    for index in range(site.quote - 1, verb, -1):
        letters = clause.letters(index)
        if clause.kind(index) != "n" or letters[-1] != "G" or not set(letters) & set("S'"):
            continue
        if not _leads_over(site, index + 1):
            continue
        before = clause.back(index - 1, "A")
        if index + 1 == site.quote and _is_spoken_of(site, index):
            return None
        occasion = clause.kind(before) == "E" and clause.word(before) in site.words.occasions
        if occasion and any(
            clause.strength(each) >= Strength.SPEECH for each in range(max(verb, clause.low), before)
        ):
            # *said in his speech that*: the verb has a subject of its own.
            return None
        first = site.phrases.chunks[index].first
        end = max(letters.rfind("'"), letters.rfind("S"))
        if letters[end] == "S":
            return SpeakerCandidate(first + end, first + end + 1, "owner", Confidence.LOW)
        return SpeakerCandidate(first, first + end, "owner", Confidence.LOW)
    return None


def _is_spoken_of(site: QuoteContext, owned: int) -> bool:
    """*said Lind’s remarks “do harm”*, *told the board that Lind’s remarks “do harm”*: they are what is spoken of."""
    clause = site.clause
    before = clause.back(owned - 1, "A")
    if clause.kind(before) == "U" and clause.word(before) in site.words.complementizers:
        before = clause.back(before - 1, "nEAM")
    return clause.strength(before) == Strength.SPEECH


def _leads_over(site: QuoteContext, index: int) -> bool:
    """Whether what stands behind a noun of speech opens its content: the quotation itself, `that`, `of`, a colon."""
    clause = site.clause
    if clause.kind(index) in (",", ":"):
        index += 1
    if index == site.quote:
        return True
    if index >= clause.high:
        return False
    word = clause.word(index)
    return word in (site.words.contents if clause.kind(index) == "E" else site.words.complementizers)
