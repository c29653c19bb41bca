"""Patterns that name the speaker behind the quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import Confidence
from mkdocs_quotecheck.reading.attribution.clauses import REACH
from mkdocs_quotecheck.reading.attribution.context import SpeakerCandidate
from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.reading.attribution.postverbal_subjects import inverted, may_invert
from mkdocs_quotecheck.reading.attribution.second_hand import relayed

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.context import QuoteContext

# A verb that reports nothing counts as one of saying only this near behind the words: “Late,” she smiled.
NEAR: Final = 3


def verb_speaker_after(site: QuoteContext) -> SpeakerCandidate | None:
    """“…,” said Hale."""
    clause = site.clause
    verb = site.after
    if site.words.compound_inversion:
        return inverted(site)
    if not site.words.inversion or clause.kind(verb) != "v" or not may_invert(site, verb):
        return None
    if not site.open and (site.full_stop or not site.leads):
        return None
    speaker = verb + 1
    while clause.kind(speaker) in ("A", "M"):
        speaker += 1
    says = clause.strength(verb) >= Strength.SPEECH
    if clause.kind(speaker) != "n" or clause.strength(verb) == Strength.QUOTING:
        return None
    if not (says or _names(site, speaker)) or not (site.leads or (says and _may_speak(site, speaker))):
        return None
    return site.mention(speaker, "verb-speaker-after", site.sureness(verb, speaker))


def _names(site: QuoteContext, speaker: int) -> bool:
    """Whether the chunk at `speaker` is a name or pronoun from its first word on."""
    return site.clause.kind(speaker) == "n" and site.clause.letters(speaker)[0] in "NP"


def _ends_behind(site: QuoteContext, speaker: int) -> bool:
    """Whether a noun phrase behind a verb is its subject, since no other verb follows: *…, said the mayor of Ferrow*."""
    clause = site.clause
    if clause.kind(speaker) != "n" or set(clause.letters(speaker)).isdisjoint("NR"):
        return False
    last = speaker + 1
    while clause.kind(last) in ("n", "E", "A", "M", "("):
        last += 1
    return clause.kind(last) in ("", ".", ",")


def _may_speak(site: QuoteContext, speaker: int) -> bool:
    """Whether what stands behind a verb is its subject: not *Lind of “Pier 7,” posted the clip*, *“the Rock,” says she knew*."""
    letters = site.clause.letters(speaker)
    return not set(letters).isdisjoint("NRPG") and not (letters == "P" and site.clause.finite(speaker + 1))


def voice_after(site: QuoteContext) -> SpeakerCandidate | None:
    """“…,” came Hale’s reply; “…,” came the voice of Hale."""
    clause = site.clause
    verb, heard = site.after, site.after + 1
    if (
        clause.kind(verb) != "v"
        or clause.word(verb) not in site.words.arriving_verbs
        or clause.kind(heard) != "n"
    ):
        return None
    passage, chunk = site.phrases.passage, site.phrases.chunks[heard]
    voices = [token for token in range(chunk.first, chunk.last) if passage.folded[token] in site.words.voices]
    if not voices:
        return None
    owner = next((token for token in range(chunk.first, voices[0]) if passage.kinds[token] in "'S"), None)
    if owner is not None:
        last = owner + (passage.kinds[owner] == "S")
        return SpeakerCandidate(chunk.first, last, "owner", Confidence.LOW)
    if (
        clause.kind(heard + 1) == "E"
        and clause.word(heard + 1) in site.words.origins
        and clause.kind(heard + 2) == "n"
    ):
        return site.mention(heard + 2, "verb-speaker-after")
    return site.mention(heard, "verb-speaker-after")


def speaker_verb_after(site: QuoteContext) -> SpeakerCandidate | None:
    """“…,” Hale said; “…,” Hale, the harbour master, told the board."""
    clause = site.clause
    first = site.after
    if clause.kind(first) in ("E", "U") and clause.word(first) in site.words.comparisons:
        first += 1  # `“…,” as Hale put it`
    if clause.letters(first) == "X" and clause.word(first + 1) in site.words.manner_openers:
        first += 2  # `“…” is how Hale describes it`
    inserted = not site.leads and (not site.open or clause.kind(site.quote + 1) == "-" or _is_fronted(site))
    if clause.kind(first) not in ("n", "A", "M") or inserted:
        return None
    for verb in range(first, min(clause.high, first + REACH)):
        if clause.kind(verb) in (";", ":", "Q"):
            return None
        if clause.finite(verb) and not _describes_speaker(site, first, verb):
            near = verb - first <= NEAR
            found = _told_by(site, verb, near=near)
            if found is not None or near:
                return found
    return None


def _describes_speaker(site: QuoteContext, first: int, verb: int) -> bool:
    """Whether a verb stands in a relative clause about the noun phrase right behind the words: *“…,” Hale, who led the board, said*."""
    clause = site.clause
    relative = clause.from_(site.after).subject(verb)
    return (
        relative is not None
        and clause.letters(relative) == "H"
        and first < relative - 1
        and clause.kind(relative - 1) == ","
    )


def _told_by(site: QuoteContext, verb: int, *, near: bool) -> SpeakerCandidate | None:
    """The subject of a verb behind the words, if it is one of saying, or, right behind them, any."""
    clause = site.clause
    other = relayed(clause, verb)
    if other is not None:
        return site.mention(other, "speaker-verb-after")
    if site.is_addressed(verb):
        # *“…,” she was told by Hale*
        agent = verb + 2 if clause.word(verb + 1) in site.words.agents else clause.high
        return site.mention(agent, "passive") if clause.kind(agent) == "n" else None
    tail = clause.from_(site.after)
    speaker = tail.subject(verb)
    # *“slow,” which is kind*: the relative clause is about the words, not by their speaker.
    if speaker is None or tail.letters(speaker) == "H":
        return None
    acts = site.leads and site.open and site.last not in "-—–" and near
    if clause.strength(verb) < Strength.QUOTING and not acts:
        return None
    return site.mention(speaker, "speaker-verb-after", site.sureness(verb, speaker))


def reply_after(site: QuoteContext) -> SpeakerCandidate | None:
    """“…,” was Hale’s reply; “…” was the answer of Hale."""
    clause, verb = site.clause, site.after
    if clause.letters(verb) in ("P", "D", "W"):
        verb += 1  # `« … », telle fut la réponse de Hale`
    said = verb + 1
    letters = clause.letters(said)
    if set(clause.letters(verb)) != {"X"} or clause.word(verb) not in site.words.passives:
        return None
    if clause.kind(said) != "n" or letters[-1:] != "G":
        return None
    owner = max(letters.rfind("'"), letters.rfind("S"))
    if owner >= 0:
        first = site.phrases.chunks[said].first
        if letters[owner] == "S":
            return SpeakerCandidate(first + owner, first + owner + 1, "owner", Confidence.LOW)
        return SpeakerCandidate(first, first + owner, "owner", Confidence.LOW)
    origins = site.words.complement_openers | site.words.sources_of
    # Not *“Late Boats” is a book of Hale*.
    replied = clause.last_word(said) in site.words.voices and clause.word(said + 1) in origins
    return site.mention(said + 2, "owner") if replied and clause.names_someone(said + 2) else None


def _is_fronted(site: QuoteContext) -> bool:
    """Whether the words stand in a clause before the main one: *After Lind had called it “slow,” Hale wrote …*."""
    clause = site.clause
    opens = clause.kind(clause.low) == "U" or (
        clause.kind(clause.low) == "E" and clause.word(clause.low) in site.words.subordinators
    )
    return opens and all(clause.kind(index) != "," for index in range(clause.low, site.quote))


def according_after(site: QuoteContext) -> SpeakerCandidate | None:
    """“…,” according to Hale."""
    first = site.after
    return site.according(first, min(first + 4, site.clause.high), "according-after")


def credit_dash(site: QuoteContext) -> SpeakerCandidate | None:
    """“…” — Hale."""
    clause = site.clause
    speaker = site.quote + 2
    if (
        clause.kind(site.quote + 1) != "-"
        or clause.kind(speaker) != "n"
        or "N" not in clause.letters(speaker)
    ):
        return None
    if any(clause.kind(index) in ("v", "Q") for index in range(speaker + 1, clause.high)):
        return None
    return site.mention(speaker, "credit-dash", Confidence.HIGH)


def speaker_verb_later(site: QuoteContext) -> SpeakerCandidate | None:
    """The plan is “…” and will not work, Hale said; “…” about the plan, said Hale."""
    clause = site.clause
    tail = clause.from_(site.quote + 1)
    for verb in range(site.quote + 1, clause.high):
        said = clause.strength(verb) >= Strength.SPEECH and clause.kind(verb) == "v"
        if said and not site.is_addressed(verb):
            # *Hale, who led the board, told the Courier*
            tells = clause.word(verb) in site.words.telling_verbs and clause.kind(verb + 2) not in (",", "n")
            behind = clause.kind(verb - 1) == "," and may_invert(site, verb) and not tells
            inverts = behind and (_names(site, verb + 1) or _ends_behind(site, verb + 1))
            speaker = verb + 1 if site.words.inversion and inverts else tail.subject(verb)
            if speaker is not None:
                sure = inverts and site.leads
                return site.mention(speaker, "verb-speaker-after" if sure else "speaker-verb-later")
    return site.according(site.quote + 1, clause.high, "according-later")
