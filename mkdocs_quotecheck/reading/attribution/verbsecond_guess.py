"""Who says words that no clause gives anybody: the likeliest of the noun phrases around them, by fitted weights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from mkdocs_quotecheck.model import Confidence
from mkdocs_quotecheck.reading.attribution.clause_around import clause_of
from mkdocs_quotecheck.reading.attribution.context import SpeakerCandidate
from mkdocs_quotecheck.reading.attribution.subject_choice import KNOWN, NAME, likeness
from mkdocs_quotecheck.reading.attribution.verbsecond_sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs_quotecheck.reading.attribution.context import QuoteContext
    from mkdocs_quotecheck.reading.attribution.phrases import Phrases

# So many sentences before that of the words are searched in their block, and so many at the end of the block before it.
SENTENCES_BACK: Final = 3
SENTENCES_OF_BLOCK: Final = 2
# Words in a later sentence of their block than this have nothing to do with the block before.
FIRST_SENTENCES: Final = 2
# Segments farther from the words are not told apart.
_FARTHEST: Final = 3


class Place(NamedTuple):
    """A noun phrase in its sentence."""

    sentence: Sentence
    chunk: int
    where: str
    """How far it stands from the words: `own-` before them in their segment, `seg+1`, `back1` a sentence before, `block0`."""

    @property
    def phrases(self) -> Phrases:
        """Of the block that it stands in."""
        return self.sentence.clause.phrases


def likeliest(site: QuoteContext, before: QuoteContext | None) -> tuple[Phrases, SpeakerCandidate] | None:
    """The likeliest speaker, never sure, with the phrases of its block; `before` is the end of the block before.

    Nobody, where nobody who may speak stands near, or `es heißt` says that it is anybody's.
    """
    weights = site.words.speaker_weights
    known = list(places(site, before))
    if not any(map(_may_speak, known)) or _is_unsaid(site):
        return None
    best = max(known, key=lambda place: sum(weights.get(name, 0.0) for name in features(site, place)))
    chunk = best.phrases.chunks[best.chunk]
    return best.phrases, SpeakerCandidate(chunk.first, chunk.last, "likeliest", Confidence.LOW)


def _is_unsaid(site: QuoteContext) -> bool:
    """`Über Hale hieß es, er sei „…“`, `Der Kahn heißt „…“`: whether a verb tells the words, or gives them as a name, that nobody says."""
    sentence = Sentence(site.clause, site.quote)
    numbers = range(len(sentence.segments))
    return sentence.is_called(sentence.at(site.quote)) or any(map(sentence.tells_of_nobody, numbers))


def _may_speak(place: Place) -> bool:
    """Whether a noun phrase of the block of the words can be a subject and speak; not `S. 12`, but `Vera Holm 2021`."""
    sentence, index, where = place
    least = NAME if "0" in sentence.clause.letters(index) else KNOWN
    near = not where.startswith("block")
    return near and sentence.can_be_subject(index) and likeness(sentence, index) >= least


def places(site: QuoteContext, before: QuoteContext | None) -> Iterator[Place]:
    """The noun phrases that may name the speaker: in the sentence of the words, then in those before it."""
    own = Sentence(site.clause, site.quote)
    here = own.at(site.quote)
    for index in _noun_phrases(own):
        distance = own.at(index) - here
        side = "-" if index < site.quote else "+"
        yield Place(own, index, f"seg{side}{min(abs(distance), _FARTHEST)}" if distance else f"own{side}")
    passage = site.phrases.passage
    number = passage.sentence(site.phrases.chunks[site.quote].first)
    yield from _of_sentences(site.phrases, number - 1, SENTENCES_BACK, "back")
    if before is not None:
        last = before.phrases.passage.sentence(before.phrases.chunks[before.quote].first)
        yield from _of_sentences(before.phrases, last, SENTENCES_OF_BLOCK, "block")


def _of_sentences(phrases: Phrases, last: int, count: int, where: str) -> Iterator[Place]:
    """The noun phrases of so many sentences up to the one at `last`."""
    for back in range(min(count, last + 1)):
        sentence = Sentence(clause_of(phrases, phrases.passage.breaks[last - back]))
        yield from (Place(sentence, index, f"{where}{back}") for index in _noun_phrases(sentence))


def _noun_phrases(sentence: Sentence) -> Iterator[int]:
    clause = sentence.clause
    return (index for index in range(clause.low, clause.high) if clause.names_someone(index))


def features(site: QuoteContext, place: Place) -> Iterator[str]:
    """The names of the features that hold for a noun phrase."""
    sentence, index, where = place
    number = sentence.at(index)
    segment, like = sentence.segments[number], likeness(sentence, index)
    subject, speaker = sentence.subject(number) == index, sentence.speaker(number) == index
    role = "subject" if subject else "speaker" if speaker else "other"
    yield f"like {like}"
    yield f"like {like} {where}"
    yield f"like {like} {role}"
    yield f"form {_form(sentence, index)}"
    yield f"may be subject {sentence.can_be_subject(index)}"
    yield f"governed {_governor(sentence, index)}"
    yield f"{role} {segment.strength}"
    yield f"{role} behind {segment.opener or 'start'}"
    if sentence.reported(number):
        yield f"{role} reported"
    if sentence.is_document(index):
        yield "document"
    yield where
    context = _context(site, sentence if where.startswith(("own", "seg")) else None)
    yield f"{context} {where}"
    yield f"{context} {where} {role}"


def _form(sentence: Sentence, index: int) -> str:
    """The kind of its first word; of a pronoun, whom it may stand for."""
    letters = sentence.clause.letters(index)
    if letters == "P":
        return f"pronoun {sentence.words.pronouns.get(sentence.clause.word(index), '-')}"
    return letters[0]


def _governor(sentence: Sentence, index: int) -> str:
    """What a preposition before a noun phrase says of it."""
    if not sentence.governed(index):
        return "not"
    word, words = sentence.clause.word(index - 1), sentence.words
    kinds = {"agent": words.agents, "occasion": words.occasions, "source": sentence.passage.lexicon.according}
    return next((kind for kind, known in kinds.items() if word in known), "otherwise")


def _context(site: QuoteContext, own: Sentence | None) -> str:
    """How the words stand in their sentence: behind a colon, at its head, in reported speech, or inside."""
    if site.clause.kind(site.quote - 1) == ":":
        return "colon"
    if site.leads:
        return "head"
    return "reported" if own is not None and own.reported(own.at(site.quote)) else "inside"
