"""Which language's words to judge a quotation by: the page's, unless the quotation is plainly in another."""

from __future__ import annotations

import functools
import re
from collections import Counter
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import available, language
from mkdocs_quotecheck.text.folding import HAN, KANA, split_words
from mkdocs_quotecheck.text.lexicon import Lexicon, lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# So many of the given language's small words settle it without looking at the others.
SETTLED = 3
# Another language must have so many more small words: languages share some (`die`, `in`, `no`).
MARGIN = 2
# … and in a whole text so many times as many, since those that languages share come again and again.
PREVAILS = 2
# Of a source so many characters are looked at.
SAMPLE = 2_000
_KANA = re.compile(f"[{KANA}]")
_HAN = re.compile(f"[{HAN}]")


def detect_lexicon(keys: Iterable[str], code: str, around: str = "") -> Lexicon:
    """The vocabulary to judge words by, given the language they are said to be in.

    `around` is a longer text in the same language, asked where the words themselves do not tell.
    """
    every = [*keys]
    distinct = {*every}
    own = len(distinct & _small_words(code))
    if own >= SETTLED:
        return lexicon(code)
    text = "".join(distinct)
    if not text.isascii() and (_HAN.search(text) or _KANA.search(text)):
        return lexicon("ja" if _KANA.search(text) else "zh")
    counts = dict.fromkeys(available(), 0)
    small = _languages_of_small_words()
    in_names = _prepositions_in_names(code)
    # Counted once, however many names a passage has.
    for key in (*(key for key in every if key not in in_names), *(distinct & in_names)):
        for other in small.get(key, ()):
            counts[other] += 1
    other = max(counts, key=lambda each: counts[each])
    if counts[other] >= counts.get(code, own) + MARGIN:
        return lexicon(other)
    return lexicon(code if own or not around else _code_of(around[:SAMPLE], code))


def prevailing_language(keys: Iterable[str], code: str) -> str:
    """The language of a longer text by its small words, each as often as it stands; the given one where none prevails."""
    every = [*keys]
    text = "".join(every[:SAMPLE])
    if not text.isascii() and (_HAN.search(text) or _KANA.search(text)):
        return "ja" if _KANA.search(text) else "zh"
    small = _languages_of_small_words()
    counts = Counter(other for key in every for other in small.get(key, ()))
    other = max(counts, key=lambda each: (counts[each], each), default=code)
    return other if counts[other] >= PREVAILS * counts[code] + MARGIN else code


@functools.lru_cache(maxsize=256)
def _code_of(sample: str, code: str) -> str:
    return detect_lexicon(split_words(sample).keys, code).code


def is_small_word(word: str) -> bool:
    """Whether a word is one of the small words of a language, by which it is told."""
    return word in _languages_of_small_words()


@functools.cache
def _languages_of_small_words() -> Mapping[str, tuple[str, ...]]:
    """Each small word with the languages that have it."""
    found: dict[str, tuple[str, ...]] = {}
    for code in available():
        for word in _small_words(code):
            found[word] = (*found.get(word, ()), code)
    return found


@functools.cache
def _prepositions_in_names(code: str) -> frozenset[str]:
    """Prepositions of other languages that stand in names: `Pedro de Castro` and `Simone de Beauvoir` make no page Spanish."""
    prepositions = frozenset[str]().union(
        *(language(each).reading.prepositions for each in available() if each != code)
    )
    return language(code).reading.name_particles & prepositions - _small_words(code)


@functools.cache
def _small_words(code: str) -> frozenset[str]:
    """Articles, prepositions, auxiliaries, pronouns and negations of a language."""
    data = language(code)
    reading = data.reading
    return frozenset(
        reading.determiners
        | reading.prepositions
        | reading.auxiliaries
        | data.matching.pronouns
        | data.matching.negations
    )
