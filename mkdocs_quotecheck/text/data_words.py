"""The words that the languages' data have: few of a language, but enough to tell a word from a part of one."""

from __future__ import annotations

import functools
import itertools
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.languages import available, language
from mkdocs_quotecheck.text.characters import VOWELS

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHORTEST: Final = 4
"""Letters of a word that shows how words begin; shorter ones may be abbreviations, `CWO`, `Pte`."""


def is_data_word(word: str) -> bool:
    """Whether the data of any language have a word, given in small letters."""
    return word in _words()


def may_follow_article(letters: str, article: str) -> bool:
    """Whether letters can begin the word behind an article of one letter: *A ship*, for words begin with `sh`; not *A fter*.

    Only words that begin with a consonant are told: before vowels the article has another form, *an*.
    """
    return bool(start := _consonants(letters)) and start in _beginnings(article)


@functools.cache
def _words() -> frozenset[str]:
    return frozenset(itertools.chain.from_iterable(map(_words_of, available())))


@functools.cache
def _words_of(code: str) -> frozenset[str]:
    return frozenset(_words_in(language(code)))


def _words_in(data: object) -> Iterator[str]:
    if isinstance(data, frozenset):
        yield from (word for word in data if isinstance(word, str) and word.isalpha())
    elif is_dataclass(data) and not isinstance(data, type):
        for field in fields(data):
            yield from _words_in(getattr(data, field.name))


@functools.cache
def _beginnings(article: str) -> frozenset[str]:
    """The consonants with which words begin in the languages that have the article."""
    codes = (code for code in available() if article.lower() in language(code).citing.articles)
    words = itertools.chain.from_iterable(map(_words_of, codes))
    return frozenset(_consonants(word.lower()) for word in words if len(word) >= _SHORTEST)


def _consonants(word: str) -> str:
    """The letters before the first vowel; none for a word that has no vowel."""
    start = "".join(itertools.takewhile(lambda letter: letter not in VOWELS, word))
    return start if len(start) < len(word) else ""
