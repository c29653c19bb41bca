"""Words that a sentence only answers or rejects: `Lind wies den Vorwurf von Hale zurück, der Plan sei „…“` gives the words of Hale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.reading.attribution.subject_choice import KNOWN, likeness
from mkdocs_quotecheck.reading.attribution.verbsecond_naming import named
from mkdocs_quotecheck.text.noun_classes import NounClass

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


def denied(sentence: Sentence, here: int) -> bool:
    """`Hale wies zurück, dass der Plan „…“ sei`: whether the words tell what the clause before rejects."""
    segment = sentence.segments[here]
    clause, words = sentence.clause, sentence.words
    content = segment.opener == "U" and clause.word(segment.low - 1) in words.complementizers
    if not here or not content:
        return False
    before = sentence.segments[here - 1]
    chunks = clause.phrases.chunks
    said = sentence.passage.folded[chunks[before.low].first : chunks[before.high - 1].last]
    return not words.rejecting_verbs.isdisjoint(said)


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
        # `auf den Vorwurf von Hale, …`, `antwortete auf den Vorwurf von Hale, …`
        ends = sentence.owner(index) == before.high - 1 or index == before.high - 1
        answered = sentence.governed(index) and (ends if before.verb else index == before.low + 1)
        if answered or (rejected and index != sentence.subject(here - 1)):
            return index
    return None


def read_out(site: QuoteContext, sentence: Sentence, here: int) -> bool:
    """`Hale las aus dem Buch von Lind: „…“`, `Hale hörte Lind sagen: „…“`: whether the clause before a colon has another whose words they may be."""
    if not here or site.clause.kind(site.quote - 1) != ":":
        return False
    number = here - 1
    segment, subject = sentence.segments[number], sentence.subject(number)
    if segment.verb is None:
        return False
    others = [
        index
        for index in range(segment.verb + 1, segment.high)
        if index != subject and likeness(sentence, index) >= KNOWN
    ]
    written = any(_owns_words(sentence, index) for index in others)
    return written or (_tells_by_infinitive(sentence, number) and not all(map(sentence.governed, others)))


def _owns_words(sentence: Sentence, index: int) -> bool:
    """Whether a noun for words, spoken or written, stands before the one at `index`, to which it belongs."""
    clause, passage = sentence.clause, sentence.passage
    before = index - 1 if clause.kind(index - 1) == "n" else index - 2
    if clause.kind(before) != "n" or sentence.owner_of(before) != index:
        return False
    noun = passage.folded[clause.phrases.chunks[before].last - 1]
    written = passage.lexicon.noun_class(noun) is NounClass.DOCUMENT
    return sentence.governed(before) and (written or sentence.is_of_words(before))


def _tells_by_infinitive(sentence: Sentence, number: int) -> bool:
    """`hörte Lind sagen`: a verb of saying that is an infinitive behind a finite verb which is no auxiliary."""
    clause, segment = sentence.clause, sentence.segments[number]
    if segment.verb is None or "X" in clause.letters(segment.verb):
        return False
    chunks, folded = clause.phrases.chunks, sentence.passage.folded
    return any(
        clause.kind(index) in ("v", "i")
        and clause.strength(index) >= Strength.QUOTING
        and folded[chunks[index].last - 1] not in sentence.words.participles
        for index in range(segment.verb + 1, segment.high)
    )
