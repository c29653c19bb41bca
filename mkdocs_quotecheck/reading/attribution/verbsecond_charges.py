"""Words that a sentence only answers or rejects: `Lind wies den Vorwurf von Hale zurück, der Plan sei „…“` gives the words of Hale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.reading.attribution.verbsecond_naming import named

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.context import QuoteContext, SpeakerCandidate
    from mkdocs_quotecheck.reading.attribution.verbsecond_sentence import Sentence


def charged(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """Whoever a noun like `Vorwurf` belongs to, if the words tell what it says and the subject answers or rejects it."""
    noun = charge(sentence, here)
    if noun is None:
        return None
    owner = sentence.owner(noun)
    return None if owner == noun else named(site, owner, "speaker-verb-before", 0)


def charge(sentence: Sentence, here: int) -> int | None:
    """The noun whose content the segment `here` tells: `auf den Vorwurf, er sei „…“`, `wies die Kritik zurück, dass er „…“ sei`.

    So do the words behind a colon: `auf die Frage: „…“`.
    """
    segment = sentence.segments[here]
    clause, words = sentence.clause, sentence.words
    content = segment.opener == "U" and clause.word(segment.low - 1) in words.complementizers
    asked = segment.opener == ":" and sentence.segments[here - 1].verb is None
    if not here or not (content or asked or sentence.reported(here)):
        return None
    before = sentence.segments[here - 1]
    chunks, folded = clause.phrases.chunks, sentence.passage.folded
    said = folded[chunks[before.low].first : chunks[before.high - 1].last]
    rejected = not words.rejecting_verbs.isdisjoint(said)
    for index in range(before.low, before.high):
        if clause.kind(index) != "n" or folded[chunks[index].last - 1] not in words.charge_nouns:
            continue
        answered = before.verb is None and sentence.governed(index) and index == before.low + 1
        if answered or (rejected and index != sentence.subject(here - 1)):
            return index
    return None
