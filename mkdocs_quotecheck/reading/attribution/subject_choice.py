"""Which of two noun phrases is the subject of a verb of saying, where neither's form tells: who can speak, and the number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.text.noun_classes import NounClass

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.nominatives import NounPhrases
    from mkdocs_quotecheck.reading.attribution.passage import Passage
    from mkdocs_quotecheck.reading.attribution.phrases import Chunk

# How likely a noun phrase is somebody who speaks.
NAME: Final = 3
PERSON: Final = 2
KNOWN: Final = 2
BODY: Final = 1
UNKNOWN: Final = 0
ABSTRACT: Final = -1
# A phrase behind the verb is the subject when it is so much likelier to speak than the one before.
CLEARLY: Final = 2
# A surname is looked for so many characters around it, so that a long page costs no more than its length.
SURNAME_REACH: Final = 20_000
# So many places of a surname are looked at for a first name or title before it.
PLACES: Final = 12


def likeness(phrases: NounPhrases, index: int) -> int:
    """How much the noun phrase at `index` is like somebody who speaks."""
    clause, words, passage = phrases.clause, phrases.words, phrases.passage
    letters = clause.letters(index)
    chunk = clause.phrases.chunks[index]
    folded = passage.folded[chunk.first : chunk.last]
    if not words.given_names.keys().isdisjoint(folded):
        return NAME
    if letters == "P":
        return PERSON if words.pronouns.get(clause.word(index), "-") in ("he", "she", "they") else UNKNOWN
    kinds = _classes(phrases, chunk)
    role = "R" in letters or not words.titles.keys().isdisjoint(folded)
    if role or NounClass.PERSON in kinds or folded[-1].endswith(words.person_endings):
        return PERSON
    if NounClass.BODY in kinds:
        return BODY
    if folded[-1].endswith(words.abstract_endings):
        return ABSTRACT
    name = letters[0] == "N" and (len(letters) > 1 or is_surname(passage, chunk.first))
    return KNOWN if name else UNKNOWN


def _classes(phrases: NounPhrases, chunk: Chunk) -> set[NounClass | None]:
    """What the nouns of a phrase stand for."""
    passage = phrases.passage
    return {
        passage.lexicon.noun_class(passage.folded[token])
        for token in range(chunk.first, chunk.last)
        if passage.words[token][:1].isupper()
    }


def is_surname(passage: Passage, token: int) -> bool:
    """Whether the page gives the one word at `token` with a first name or title elsewhere: `Otto Brandt` for `Brandt`."""
    words = passage.lexicon.words
    text, name = passage.text, " " + passage.words[token]
    here = passage.starts[token]
    low, high = max(0, here - SURNAME_REACH), here + SURNAME_REACH
    at = text.find(name, low, high)
    for _ in range(PLACES):
        if at < 0:
            return False
        before = text[max(0, at - 30) : at].split()
        if before and (before[-1].lower() in words.given_names or before[-1].lower() in words.titles):
            return True
        at = text.find(name, at + 1, high)
    return False


def disagrees(phrases: NounPhrases, index: int, verb: int) -> bool:
    """Whether a noun phrase is plural by its form and the finite verb is not, or the other way round."""
    clause = phrases.clause
    word = clause.word(verb)
    plural_verb = word.endswith(phrases.words.plural_verb_endings)
    if clause.letters(verb)[0] not in "XV" or not word:
        return False
    return _is_plural(phrases, index) if not plural_verb else _is_singular(phrases, index)


def _is_plural(phrases: NounPhrases, index: int) -> bool:
    """`die neuen Kräne`, `Bestrebungen`: an adjective on -en behind `die`, or an ending that only plurals have."""
    clause, passage = phrases.clause, phrases.passage
    chunk = clause.phrases.chunks[index]
    nouns = (token for token in range(chunk.first, chunk.last) if passage.kinds[token] in "NRG")
    if passage.folded[next(nouns, chunk.first)].endswith(phrases.words.plural_noun_endings):
        return True
    plural = passage.folded[chunk.first] in phrases.words.plural_determiners
    if chunk.last - chunk.first < 3 or not plural:
        return False
    second = passage.words[chunk.first + 1]
    return (
        second[:1].islower()
        and second.endswith(phrases.words.weak_endings)
        and passage.kinds[chunk.first + 1] in "WL"
    )


def _is_singular(phrases: NounPhrases, index: int) -> bool:
    """`ein Plan`, `das Haus`, with nothing joined to it."""
    clause, passage = phrases.clause, phrases.passage
    chunk = clause.phrases.chunks[index]
    single = passage.folded[chunk.first] in phrases.words.singular_determiners
    joined = "C" in clause.letters(index) or "C" in (clause.kind(index - 1), clause.kind(index + 1))
    return single and not joined
