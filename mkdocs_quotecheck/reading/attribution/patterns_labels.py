"""Patterns of labels: the name of the speaker and a colon before the words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import Confidence
from mkdocs_quotecheck.reading.attribution.context import SpeakerCandidate

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.context import QuoteContext

# A label is described in at most so many chunks: *Hale (harbour master, Wend, 3 March 2021):*.
DESCRIPTION: Final = 12
_VERBAL: Final = frozenset("vi")


def label(site: QuoteContext) -> SpeakerCandidate | None:
    """Hale: “…”; More from Hale: “…”; A long way to go - Hale: “…”; Hale (harbour master, Wend): “…”."""
    clause = site.clause
    speaker = _described(site, site.quote - 2)
    if (
        clause.kind(site.quote - 1) != ":"
        or not clause.names_someone(speaker)
        or "N" not in clause.letters(speaker)
    ):
        return None
    before = speaker - 1
    from_somebody = (
        clause.kind(before) == "E"
        and clause.word(before) in site.words.sources_of
        and _is_heading(site, before)
    )
    if before < clause.low or clause.kind(before) in ("-", ".") or from_somebody:
        return _owner(site, speaker) or site.mention(speaker, "label", Confidence.HIGH)
    return None


def _owner(site: QuoteContext, speaker: int) -> SpeakerCandidate | None:
    """Hale’s answer: “…”; Hale’s letter: “…”."""
    clause, first = site.clause, site.phrases.chunks[speaker].first
    end = clause.letters(speaker).rfind("'")
    spoken = clause.letters(speaker)[-1] == "G" or clause.last_word(speaker) in site.words.voices
    return SpeakerCandidate(first, first + end, "label", Confidence.HIGH) if end > 0 and spoken else None


def _is_heading(site: QuoteContext, end: int) -> bool:
    """Whether no verb stands before `end`, up to a dash: *More from Hale:*, not *She took it from the Internet:*."""
    clause = site.clause
    for at in range(end - 1, clause.low - 1, -1):
        if clause.kind(at) == "-":
            break
        if clause.kind(at) in _VERBAL:
            return False
    return True


def _described(site: QuoteContext, last: int) -> int:
    """The chunk at the head of the clause that a bracket or a role up to `last` describes; `last` where none does."""
    clause, first = site.clause, site.clause.low
    sign = clause.kind(first + 1)
    if last - first > DESCRIPTION:
        return last
    inside = [clause.kind(at) for at in range(first + 2, last + 1)]
    if not inside or not _VERBAL.isdisjoint(inside):
        return last
    if sign == "(":
        # One bracket, up to the colon.
        return first if inside.count(")") == 1 and inside[-1] == ")" else last
    # Who is no role is one more speaker: *Hale, Lind and Orr:*.
    role = "R" in clause.letters(first + 2) and "N" not in clause.letters(first + 2)
    return first if sign == "," and role else last


def label_earlier(site: QuoteContext) -> SpeakerCandidate | None:
    """Hale: Harbour plan ‘too late’: the label of a headline."""
    clause = site.clause
    first = clause.low
    if clause.names_someone(first) and "N" in clause.letters(first) and clause.kind(first + 1) == ":":
        return site.mention(first, "label")
    return None
