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
    owner = sentence.owner_of(noun)
    return None if owner == noun else named(site, owner, "speaker-verb-before", 0)


def denied(sentence: Sentence, here: int) -> bool:
    """`Hale wies zurück, dass der Plan „…“ sei`: whether the words tell what the clause before rejects."""
    return here > 0 and _is_content(sentence, here) and _rejects(sentence, here - 1)


def _is_content(sentence: Sentence, number: int) -> bool:
    """Whether a segment is a clause that tells what a noun or verb before it says: `dass der Plan „…“ sei`."""
    segment = sentence.segments[number]
    return segment.opener == "U" and sentence.clause.word(segment.low - 1) in sentence.words.complementizers


def _rejects(sentence: Sentence, number: int) -> bool:
    return not sentence.words.rejecting_verbs.isdisjoint(sentence.words_in(sentence.segments[number]))


def charge(sentence: Sentence, here: int) -> int | None:
    """The noun whose content the segment `here` tells, or goes on to tell: `auf den Vorwurf, er sei alt, was „…“ sei`."""
    number = here
    while number > 1 and sentence.reported(number) and sentence.reported(number - 1):
        number -= 1
    found = _charge_before(sentence, here)
    return found if found is not None or number == here else _charge_before(sentence, number)


def _charge_before(sentence: Sentence, here: int) -> int | None:
    """The noun right before the segment `here`: `auf den Vorwurf, er sei „…“`, `wies die Kritik zurück, dass er „…“ sei`.

    So do the words behind a colon, or by themselves behind a comma: `auf die Frage: „…“`, `auf den Vorwurf, „…“`.
    """
    clause, words = sentence.clause, sentence.words
    if not here or not _tells_content(sentence, here):
        return None
    before = sentence.segments[here - 1]
    for index in range(before.low, before.high):
        charges = clause.kind(index) == "n" and clause.last_word(index) in words.charge_nouns
        if charges and (_is_answered(sentence, here - 1, index) or _is_rejected(sentence, here - 1, index)):
            return index
    return None


def _tells_content(sentence: Sentence, here: int) -> bool:
    """Whether a segment may tell what a noun before it says: a clause, or words behind a colon or by themselves."""
    segment = sentence.segments[here]
    asked = segment.opener == ":" and sentence.segments[here - 1].verb is None
    alone = segment.opener == "," and segment.quotes == tuple(range(segment.low, segment.high))
    return _is_content(sentence, here) or asked or alone or sentence.reported(here)


def _is_answered(sentence: Sentence, number: int, noun: int) -> bool:
    """`auf den Vorwurf von Hale, …`, `antwortete auf den Vorwurf von Hale, …`."""
    segment = sentence.segments[number]
    ends = segment.high - 1 in (noun, sentence.owner_of(noun))
    return sentence.governed(noun) and (ends if segment.verb is not None else noun == segment.low + 1)


def _is_rejected(sentence: Sentence, number: int, noun: int) -> bool:
    """`wies die Kritik zurück, …`."""
    return _rejects(sentence, number) and noun != sentence.subject(number)


def read_out(site: QuoteContext, sentence: Sentence, here: int) -> bool:
    """`Hale las aus dem Buch von Lind: „…“`, `Hale hörte Lind sagen: „…“`: whether the clause before a colon has another whose words they may be."""
    if not here or site.clause.kind(site.quote - 1) != ":":
        return False
    number = here - 1
    segment = sentence.segments[number]
    if segment.verb is None:
        return False
    behind = range(segment.verb + 1, segment.high)
    if any(sentence.governed(index) and _names_owner(sentence, index) for index in behind):
        return True
    subject = sentence.subject(number)
    others = [index for index in behind if index != subject and likeness(sentence, index) >= KNOWN]
    heard = _tells_by_infinitive(sentence, number) and not all(map(sentence.governed, others))
    return heard or any(_owns_words(sentence, index) for index in others)


def _owns_words(sentence: Sentence, index: int) -> bool:
    """Whether a noun for words, spoken or written, stands before the one at `index`, to which it belongs."""
    clause = sentence.clause
    before = index - 1 if clause.kind(index - 1) == "n" else index - 2
    if clause.kind(before) != "n" or sentence.owner_of(before) != index:
        return False
    written = sentence.passage.lexicon.noun_class(clause.last_word(before)) is NounClass.DOCUMENT
    return sentence.governed(before) and (written or sentence.is_of_words(before))


def _names_owner(sentence: Sentence, index: int) -> bool:
    """`an das Wort Goethes`, `an Goethes Wort`: a noun for words with the genitive of a name in the same phrase."""
    passage, chunk = sentence.passage, sentence.clause.phrases.chunks[index]
    nouns = [token for token in range(chunk.first, chunk.last) if passage.kinds[token] in "NG"]
    words = [token for token in nouns if passage.lexicon.stands_for_words(passage.folded[token])]
    others = [
        token
        for token in nouns
        if token not in words and passage.folded[token].endswith(passage.lexicon.words.genitive_endings)
    ]
    return bool(words and others)


def _tells_by_infinitive(sentence: Sentence, number: int) -> bool:
    """`hörte Lind sagen`: a verb of saying that is an infinitive behind a finite verb which is no auxiliary."""
    clause, segment = sentence.clause, sentence.segments[number]
    if segment.verb is None or "X" in clause.letters(segment.verb):
        return False
    return any(
        clause.kind(index) in ("v", "i")
        and clause.strength(index) >= Strength.QUOTING
        and clause.last_word(index) not in sentence.words.participles
        for index in range(segment.verb + 1, segment.high)
    )
