"""What a word can be, looked up in one step: a language's reading words turned into one table."""

from __future__ import annotations

import enum
import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from mkdocs_quotecheck.languages import language as language_data
from mkdocs_quotecheck.text.lexicon import lexicon as text_lexicon
from mkdocs_quotecheck.text.noun_classes import NounClass, noun_class, noun_classes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs_quotecheck.languages import ReadingWords
    from mkdocs_quotecheck.text.lexicon import Lexicon as TextLexicon

# Kinds of tokens. One letter each, so that a passage's kinds are a string and patterns over it are regular expressions.
QUOTE: Final = "Q"
NAME: Final = "N"
PRONOUN: Final = "P"
RELATIVE: Final = "H"
DETERMINER: Final = "D"
OWNER: Final = "S"
"""His, her, their."""
POSSESSIVE: Final = "'"
"""The ending ’s."""
WORD: Final = "W"
ROLE: Final = "R"
SPEECH_NOUN: Final = "G"
FINITE: Final = "V"
BASE: Final = "B"
GERUND: Final = "Z"
PARTICIPLE: Final = "L"
AUXILIARY: Final = "X"
ADVERB: Final = "A"
TIME: Final = "M"
PREPOSITION: Final = "E"
CONJUNCTION: Final = "C"
SUBORDINATOR: Final = "U"
INFINITIVE: Final = "O"
NUMBER: Final = "0"
COMMA: Final = ","
STOP: Final = "."
COLON: Final = ":"
SEMICOLON: Final = ";"
DASH: Final = "-"
OPEN: Final = "("
CLOSE: Final = ")"
OTHER: Final = "?"

PUNCTUATION: Final = {
    ",": COMMA, "，": COMMA, "、": COMMA, ".": STOP, "!": STOP, "?": STOP, "…": STOP, "。": STOP, "！": STOP, "？": STOP,
    ":": COLON, "：": COLON, ";": SEMICOLON, "—": DASH, "–": DASH, "―": DASH, "--": DASH, "-": DASH, "(": OPEN, "[": OPEN,
    ")": CLOSE, "]": CLOSE, "&": CONJUNCTION,
}  # fmt: skip


class Strength(enum.IntEnum):
    """How strongly a verb ties words to its subject."""

    OTHER = 1
    THOUGHT = 2
    QUOTING = 3
    SPEECH = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """One word."""

    kind: str
    """Its kind where nothing around it says otherwise."""
    strength: int = 0
    """As a verb; 0 if it is none."""
    noun: str = ""
    """Its kind as a noun, for a verb that is also one: `claims`."""


class Piece(NamedTuple):
    """A token as its word shows it by itself."""

    word: str
    """As written."""
    folded: str
    kind: str
    strength: int = 0
    offset: int = 0
    """Where it begins in the word that it was cut from."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of a language."""

    words: ReadingWords
    text: TextLexicon
    """What tells where sentences end."""
    abbreviations: frozenset[str]
    """Words whose full stop is no sentence's end, without it; initials are none of them."""
    entries: dict[str, Entry]
    """By folded word."""
    according: dict[str, tuple[tuple[str, ...], ...]]
    """Phrases that a speaker follows, by first word."""
    adverbial_phrases: dict[str, tuple[tuple[str, ...], ...]]
    """Fixed phrases that stand between a subject and its verb, by first word, the longest first."""
    approximators: dict[str, tuple[tuple[str, ...], ...]]
    """What makes a number vague before it, by first word, the longest first."""
    present: frozenset[str]
    """Finite present forms of all verbs."""
    possessive_endings: tuple[str, ...]
    """Of two characters, with a typographic apostrophe."""
    nouns: dict[str, NounClass]
    """What nouns stand for."""
    classes: dict[str, NounClass | None]
    """Those looked up before; only spares work."""
    settled: dict[str, Piece]
    """Words and marks as pages write them that are one token wherever they stand. Looked up before; only spares work."""
    composed: dict[str, tuple[Piece, ...]]
    """All other words looked up before: those of several tokens, and names, whose capital may be that of the sentence."""

    def noun_class(self, noun: str) -> NounClass | None:
        """What a noun in lower case stands for; None for others than people, bodies and documents."""
        if noun not in self.classes:
            self.classes[noun] = noun_class(noun, self.nouns, self.words.noun_endings)
        return self.classes[noun]

    def stands_for_words(self, noun: str) -> bool:
        """Whether a noun in lower case is one for words, spoken or written: `Antwort`, `Satz`."""
        return noun in self.words.speech_nouns or noun in self.words.quoted_nouns

    def forget(self, most: int) -> None:
        """Drops the words looked up before once there are more than `most`."""
        if len(self.settled) + len(self.composed) + len(self.classes) > most:
            self.settled.clear()
            self.composed.clear()
            self.classes.clear()


@functools.cache
def lexicon(code: str) -> Lexicon:
    """The lexicon of a language by its code."""
    data = language_data(code)
    words = data.reading
    entries: dict[str, Entry] = {}
    for kind, members in _plain(words):
        for word in members:
            entries.setdefault(word, Entry(kind))
    _add_verbs(entries, words)
    for form, *_ in words.phrasal_speech:
        entries.setdefault(form, Entry(FINITE, int(Strength.OTHER)))
    adverbial = sorted((tuple(phrase.split()) for phrase in words.adverbial_phrases), key=len, reverse=True)
    present = frozenset().union(
        *(
            verbs.present
            for verbs in (words.speech_verbs, words.quoting_verbs, words.thought_verbs, words.other_verbs)
        )
    )
    possessive = tuple(each for each in words.possessive_endings if len(each) == 2 and each[0] == "’")
    abbreviations = data.sentences.all_abbreviations
    return Lexicon(
        words,
        text_lexicon(code),
        abbreviations,
        entries,
        _by_first(words.according),
        _by_first(adverbial),
        _by_first(sorted((tuple(each.split()) for each in words.approximators), key=len, reverse=True)),
        present,
        possessive,
        noun_classes(words),
        {},
        {},
        {},
    )


def _by_first(phrases: Iterable[tuple[str, ...]]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Phrases by their first word."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in phrases:
        found[phrase[0]] = (*found.get(phrase[0], ()), phrase)
    return found


def _plain(words: ReadingWords) -> tuple[tuple[str, frozenset[str]], ...]:
    """Word classes other than verbs, the ones that win first."""
    return (
        (INFINITIVE, words.infinitive_markers),
        (RELATIVE, words.relatives),
        (AUXILIARY, words.auxiliaries),
        (OWNER, frozenset(words.possessives)),
        (DETERMINER, words.determiners),
        (PRONOUN, frozenset(words.pronouns)),
        (CONJUNCTION, words.conjunctions),
        (PREPOSITION, words.prepositions),
        (SUBORDINATOR, words.subordinators),
        (TIME, words.days),
        (ADVERB, words.adverbs | words.reflexives | words.particles),
        (TIME, words.times),
        (SPEECH_NOUN, words.speech_nouns),
        (ROLE, words.role_nouns),
    )


def _add_verbs(entries: dict[str, Entry], words: ReadingWords) -> None:
    classes = (
        (Strength.SPEECH, words.speech_verbs),
        (Strength.QUOTING, words.quoting_verbs),
        (Strength.THOUGHT, words.thought_verbs),
        (Strength.OTHER, words.other_verbs),
    )
    for strength, verbs in classes:
        forms = (
            (FINITE, verbs.present | verbs.past),
            (GERUND, verbs.gerund),
            (PARTICIPLE, verbs.participle),
            (BASE, verbs.base),
        )
        for kind, members in forms:
            for word in members:
                known = entries.get(word)
                if known is None:
                    entries[word] = Entry(kind, int(strength))
                elif not known.strength and known.kind in (SPEECH_NOUN, ROLE, TIME):
                    entries[word] = Entry(known.kind, int(strength), known.kind)
                elif not known.strength and known.kind is ADVERB:
                    entries[word] = Entry(known.kind, int(strength))
