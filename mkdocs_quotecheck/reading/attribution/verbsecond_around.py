"""Who is named for a quotation that is a sentence by itself, in the sentences before and behind it, where the verb is second."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import Confidence
from mkdocs_quotecheck.reading.attribution.clause_around import clause_of
from mkdocs_quotecheck.reading.attribution.context import SpeakerCandidate
from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.reading.attribution.verbsecond_sentence import Sentence

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.context import QuoteContext

# So many chunks of a sentence are looked at for the words that point back: `Mit genau diesen Worten`.
POINTER: Final = 3


def pointed_back(site: QuoteContext) -> SpeakerCandidate | None:
    """`„…“ Das sagte Hale.`; `Mit diesen Worten verließ Hale das Haus`; `Das ist die Meinung von Hale`."""
    passage = site.phrases.passage
    token = site.phrases.chunks[site.quote].first
    behind = passage.bounds(token)[1]
    if behind >= len(passage.kinds):
        return None
    if passage.kinds[behind] == "(":
        return _credited(site, behind)
    sentence = Sentence(clause_of(site.phrases, behind))
    first = sentence.segments[0] if sentence.segments else None
    if first is None or first.verb is None or not _points_back(sentence):
        return None
    clause = sentence.clause
    speaker = None
    if clause.letters(first.verb)[0] == "X" and first.strength < Strength.SPEECH:
        speaker = _owner_of_words(sentence, first.verb)
    elif first.strength >= Strength.QUOTING or _names_words(sentence, first.low, first.verb):
        speaker = next(
            (
                i
                for i in range(first.verb + 1, first.high)
                if clause.kind(i) == "n" and sentence.can_be_subject(i)
            ),
            None,
        )
    if speaker is None:
        return None
    chunk = clause.phrases.chunks[speaker]
    return SpeakerCandidate(chunk.first, chunk.last, "verb-speaker-after", Confidence.LOW)


def _credited(site: QuoteContext, bracket: int) -> SpeakerCandidate | None:
    """`„….“ (Hale)`: nothing but a name in brackets behind whole sentences."""
    chunks = site.phrases.chunks
    named = chunks.at(bracket) + 1
    if chunks.kinds[named : named + 2] != ["n", ")"]:
        return None
    chunk = chunks[named]
    if site.phrases.passage.kinds[chunk.first : chunk.last].strip("N"):
        return None
    return SpeakerCandidate(chunk.first, chunk.last, "credit-dash", Confidence.LOW)


def _points_back(sentence: Sentence) -> bool:
    """Whether a sentence begins with `das`, `dies`, `so` or `mit diesen Worten`."""
    clause, words = sentence.clause, sentence.words
    low = clause.low
    if clause.word(low) in words.pointing_words and clause.kind(low + 1) == "v":
        return True
    return _names_words(sentence, low, low + POINTER) and any(
        sentence.passage.folded[token] in words.pointing_determiners
        for index in range(low, min(low + POINTER, clause.high))
        for token in range(clause.phrases.chunks[index].first, clause.phrases.chunks[index].last)
    )


def _names_words(sentence: Sentence, low: int, high: int) -> bool:
    """Whether a noun of speech stands between two chunks."""
    chunks = sentence.clause.phrases.chunks
    return any(
        sentence.passage.folded[chunks[i].last - 1] in sentence.words.speech_nouns
        for i in range(low, min(high, sentence.clause.high))
    )


def _owner_of_words(sentence: Sentence, verb: int) -> int | None:
    """`Das ist die Meinung von Hale`."""
    for index in range(verb + 1, sentence.segments[0].high):
        if sentence.clause.kind(index) == "n":
            found = sentence.owner(index)
            return None if found == index else found
    return None


def subject_of(site: QuoteContext) -> SpeakerCandidate | None:
    """The subject of the main clause of a sentence."""
    sentence = Sentence(site.clause)
    for number in range(len(sentence.segments)):
        subject = None if sentence.reported(number) else sentence.speaker(number)
        if subject is not None:
            chunk = site.phrases.chunks[subject]
            return SpeakerCandidate(chunk.first, chunk.last, "sentence-subject", Confidence.LOW)
    return None
