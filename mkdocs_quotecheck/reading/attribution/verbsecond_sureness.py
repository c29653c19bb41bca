"""How surely a verb of saying gives words to its subject, where the finite verb is second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.reading.attribution.subject_choice import KNOWN, NAME, likeness

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.context import QuoteContext
    from mkdocs_quotecheck.reading.attribution.verbsecond_sentence import Sentence


def tied_strength(sentence: Sentence, number: int, speaker: int) -> int:
    """How strongly the verb of a segment ties words to its subject; not at all where somebody passes on what another said.

    Whoever can speak and calls something by the words has used them: `Hale nannte den Plan „…“`.
    """
    if sentence.passes_on(number) or _holds_words(sentence, number):
        return 0
    strength = sentence.segments[number].strength
    calls = strength == Strength.QUOTING and likeness(sentence, speaker) >= KNOWN
    return int(Strength.SPEECH) if calls else strength


def _holds_words(sentence: Sentence, number: int) -> bool:
    """`Hale fand einen Zettel mit den Worten „…“`: whether an object right before them has the words, by the noun for them."""
    segment, clause = sentence.segments[number], sentence.clause
    for index in range(segment.low + 2, segment.high):
        noun = (
            sentence.governed(index) and sentence.is_of_words(index) and clause.kind(index + 1) in ("Q", ":")
        )
        if noun and clause.kind(index - 2) == "n" and clause.kind(index - 1) == "E":
            holder = index - 2
            return (
                holder != sentence.subject(number)
                and not sentence.is_pronoun(holder)
                and clause.kind(holder - 1) != "E"
            )
    return False


def _retells(sentence: Sentence, number: int) -> bool:
    """`Hale erzählt, der Wirt habe den Plan „…“ genannt`: reported speech that itself tells of words, with its own subject."""
    segment = sentence.segments[number]
    subject = sentence.subject(number)
    inside = subject is not None and segment.low <= subject < segment.high
    return inside and segment.strength >= Strength.QUOTING and sentence.reported(number)


def _tells_of(sentence: Sentence, number: int) -> bool:
    """`Hale lobte Lind, die gesagt hatte: „…“`: a relative clause that has a verb of saying, be it one that reads as an adjective."""
    segment, clause = sentence.segments[number], sentence.clause
    if segment.opener != "," or clause.letters(segment.low)[:1] not in ("D", "H"):
        return False
    entries = map(sentence.passage.lexicon.entries.get, sentence.words_in(segment))
    return any(entry is not None and entry.strength >= Strength.SPEECH for entry in entries)


def _is_imagined(sentence: Sentence, number: int) -> bool:
    """`Er malte sich aus, wie Hale sagte: „…“`, `Er tat, als sagte Hale: „…“`: a clause that hangs on another and states nothing."""
    segment, clause = sentence.segments[number], sentence.clause
    if not number:
        return False
    unreal = clause.word(segment.low) in sentence.words.likening and clause.finite(segment.low + 1)
    hangs = segment.opener == "U" and clause.word(segment.low - 1) in sentence.words.comparisons
    return unreal or hangs


def is_retold(sentence: Sentence, number: int) -> bool:
    """Whether that subject is surely somebody, and no mere pronoun."""
    subject = sentence.subject(number) if _retells(sentence, number) else None
    return subject is not None and not sentence.is_pronoun(subject) and likeness(sentence, subject) >= KNOWN


def is_described(sentence: Sentence, number: int, speaker: int) -> bool:
    """`Vera Lind, die Leiterin des Hafens, nannte …`: somebody at the head of the sentence, with one apposition before the verb."""
    first = sentence.at(speaker)
    head = speaker == sentence.clause.low and first == number - 2
    verbless = all(sentence.segments[i].verb is None for i in (first, first + 1)) if head else False
    return verbless and sentence.segments[number].opener == "," and likeness(sentence, speaker) >= NAME


def is_told_behind(sentence: Sentence, number: int) -> bool:
    """`Die Märkte reagierten „nervös“, wie Händler berichteten`: whether the segment behind that of the words says who tells it all."""
    if number >= len(sentence.segments):
        return False
    segment = sentence.segments[number]
    compares = segment.opener == "U" and sentence.clause.word(segment.low - 1) in sentence.words.comparisons
    return compares and segment.strength >= Strength.SPEECH


def is_near(site: QuoteContext, sentence: Sentence, numbers: tuple[int, int], speaker: int) -> bool:
    """Whether a clause of saying leads over to the words, with its own subject; a pronoun may stand one clause before.

    `numbers` are the segment of the verb and that of the words.
    """
    number, here = numbers
    if _is_imagined(sentence, number) or _tells_otherwise(sentence, number, here):
        return False
    segment = sentence.segments[number]
    inside = segment.low <= speaker < segment.high
    leads_over = site.clause.kind(site.quote - 1) == ":"
    # `Vera Lind, die Leiterin des Hafens, sagte: „…“`
    described = sentence.segments[sentence.at(speaker)].verb is None and likeness(sentence, speaker) >= KNOWN
    if leads_over and number == here - 1 and (described or sentence.is_pronoun(speaker)):
        return True
    if sentence.is_pronoun(speaker):
        return inside and number == here - 1
    return inside and number >= here - (2 if leads_over else 1)


def _tells_otherwise(sentence: Sentence, number: int, here: int) -> bool:
    """Whether a clause between that of the verb, `number`, and the words tells of somebody else's words, or theirs does."""
    between = range(number + 1, here)
    retold = any(_retells(sentence, each) for each in (*between, here))
    return retold or any(_tells_of(sentence, each) for each in between)
