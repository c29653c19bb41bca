"""What a word can be in a sentence, by the data of its language: the features that patterns test."""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from typing import TYPE_CHECKING

from mkdocs_quotecheck.text.patterns import Token

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Span

_TOKEN = re.compile(r"(?P<word>[^\W\d_][\w’'-]*)|(?P<number>\d[\w.,’'-]*\w|\d)|\S")
STOPS = frozenset(",;:()[]—–")
"""Signs that part a clause."""
CLOSING_SIGNS = frozenset(")]），,;.:–—")
"""Signs behind which nothing more is said of what stands before them."""


@functools.cache
def verbs_of_saying(language: Language) -> frozenset[str]:
    """Every finite form of a verb that may have a quotation, or a document's words, as its object."""
    data = language.reading
    forms: set[str] = set(language.citing.document_verbs)
    for group in (data.speech_verbs, data.quoting_verbs):
        forms |= group.base | group.present | group.past
    return frozenset(form.replace("'", "’") for form in forms)


@functools.cache
def verbs_of_counting(language: Language) -> frozenset[str]:
    """Every finite form of a verb whose subject may be the source of a figure; who denies a figure is not."""
    speech = language.reading.speech_verbs
    told = speech.base | speech.present | speech.past | language.citing.counting_verbs
    return told - language.citing.denial_verbs


@functools.cache
def _features(language: Language) -> Mapping[str, frozenset[str]]:
    """Each listed word of a language → what it can be."""
    reading, citing = language.reading, language.citing
    lists: dict[str, Iterable[str]] = {
        "verb": verbs_of_saying(language),
        "auxiliary": reading.auxiliaries,
        "adverb": reading.adverbs,
        "article": citing.articles,
        "determiner": {*reading.determiners, *citing.articles, *reading.possessives},
        "preposition": reading.prepositions,
        "conjunction": reading.conjunctions,
        "complementizer": reading.complementizers,
        "subordinator": reading.subordinators - reading.prepositions,
        "to": reading.infinitive_markers,
        "infinitive": reading.speech_verbs.base | reading.quoting_verbs.base | reading.other_verbs.base,
        "range": citing.range_words,
        "dated-noun": citing.dated_nouns,
        "dating-link": citing.dating_links,
        "day-preposition": citing.day_prepositions,
        "period-preposition": citing.period_prepositions,
        "occasion-preposition": citing.occasion_prepositions,
        "publication": citing.publication_words,
    }
    found: defaultdict[str, set[str]] = defaultdict(set)
    for feature, listed in lists.items():
        for word in listed:
            found[word].add(feature)
    return {word: frozenset({"word", *features}) for word, features in found.items()}


def word_features(word: str, language: Language) -> frozenset[str]:
    """What a word, in small letters, can be; compounds of a dated noun are one where nouns are compounded."""
    features = _features(language).get(word.replace("'", "’"))
    features = features or _features(language).get(word) or frozenset({"word"})
    reading = language.reading
    if reading.adverb_endings and word.endswith(reading.adverb_endings):
        features |= {"adverb"}
    if reading.capitalised_nouns and word.endswith(tuple(language.citing.dated_nouns)):
        features |= {"dated-noun"}
    return features


def tokens_of(
    text: str, start: int, end: int, language: Language, found: Sequence[tuple[Span, frozenset[str]]] = ()
) -> list[Token]:
    """The tokens of `text[start:end]`: what was `found` before is one token with its features, all else words and signs.

    Where two of those found overlap, the one that begins first counts, and of these the longer. Words with a capital have the
    feature `capital`, signs that part a clause `stop`, and signs that end one `closing`.
    """
    tokens: list[Token] = []
    at = start
    for span, features in sorted(found, key=lambda each: (each[0].start, -each[0].end)):
        if span.start >= at and span.end <= end:
            tokens += _plain(text, at, span.start, language)
            tokens.append(Token(span.start, span.end, features))
            at = span.end
    return tokens + _plain(text, at, end, language)


def _plain(text: str, start: int, end: int, language: Language) -> list[Token]:
    tokens = []
    for match in _TOKEN.finditer(text, start, end):
        if word := match["word"]:
            features = word_features(word.casefold(), language)
            features |= {"capital"} if word[0].isupper() else frozenset()
        elif match["number"]:
            features = frozenset({"number"})
        else:
            sign = match.group()
            features = frozenset({"sign", sign})
            features |= {"stop"} if sign in STOPS else frozenset()
            features |= {"closing"} if sign in CLOSING_SIGNS else frozenset()
        tokens.append(Token(match.start(), match.end(), features))
    return tokens
