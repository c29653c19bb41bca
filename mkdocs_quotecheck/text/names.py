"""Registered names: whom a name means, and where names stand in running text, all of them in one pass over its words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING

from mkdocs_quotecheck.text.folding import HANGUL, UNSPACED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mkdocs_quotecheck.languages import Language

WORD = re.compile(r"\w+")
_FIGURE = re.compile(r"\d")
# Scripts that put no space behind a name: there a name is looked for as it is written.
_UNSPACED = re.compile(f"[{UNSPACED}{HANGUL}]")

# `RFC 2119`, `PEP8`, `ISO 8601`: capitals and a number.
_IN_SERIES = re.compile(r"([A-Z]{2,8})([ \t-]?)(\d{1,6})")

# Names of so few letters are found as they are written only: *A* is no *a*.
SHORT_NAME = 2


class NameTable:
    """Whom each name means, by its words as the caller folds them."""

    __slots__ = ("_by_last", "_ids")

    def __init__(self, names: Iterable[tuple[tuple[str, ...], str]]) -> None:
        """`names` are pairs of a name's words and the id it stands for, in the registry's order; a name of no words is none."""
        found: dict[tuple[str, ...], dict[str, None]] = defaultdict(dict)
        for words, identity in names:
            if words:
                found[words][identity] = None
        self._ids = {words: tuple(ids) for words, ids in found.items()}
        self._by_last: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for words in self._ids:
            self._by_last[words[-1]].append(words)

    def ids(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Ids of all that a name may mean, in the registry's order; empty if it is nobody's."""
        return self._ids.get(words, ())

    def ending_with(self, word: str) -> Sequence[tuple[str, ...]]:
        """The names with a last word, which is a surname in most."""
        return self._by_last.get(word, ())

    def by_first_word(self) -> dict[str, _Beginning]:
        """The names by the word that they begin with."""
        found: dict[str, dict[tuple[str, ...], tuple[str, ...]]] = defaultdict(dict)
        for words, ids in self._ids.items():
            found[words[0]][words] = ids
        return {
            first: _Beginning(names, tuple(sorted({*map(len, names)}, reverse=True)))
            for first, names in found.items()
        }


@dataclass(frozen=True, slots=True)
class NameHit:
    """A registered name in a text."""

    start: int
    end: int
    ids: tuple[str, ...]
    """Ids of all it may mean, in the registry's order."""


class TextWords:
    """Where the words of a text stand, folded: found once for all of its stretches."""

    __slots__ = ("_figures", "_places", "_starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts: dict[str, list[int]] = defaultdict(list)
        for match in WORD.finditer(text):
            self._starts[match[0].casefold()].append(match.start())
        self._figures: list[int] | None = None
        self._places: dict[frozenset[str], list[int]] = {}

    def have_figures(self, start: int, end: int) -> bool:
        """Whether a figure stands in a stretch: found once for all of them."""
        if self._figures is None:
            self._figures = [match.start() for match in _FIGURE.finditer(self.text)]
        at = bisect_left(self._figures, start)
        return at < len(self._figures) and self._figures[at] < end

    def are_cut(self, start: int, end: int) -> bool:
        """Whether a stretch begins or ends within a word."""
        return _inside_word(self.text, start) or _inside_word(self.text, end)

    def lack(self, words: frozenset[str], start: int, end: int) -> bool:
        """Whether a stretch surely has none of these folded words; one that cuts a word may have it."""
        if self.are_cut(start, end):
            return False
        places = self.places(words)
        at = bisect_left(places, start)
        return at == len(places) or places[at] >= end

    def places(self, words: frozenset[str]) -> list[int]:
        """Where any of these folded words begins, in order."""
        found = self._places.get(words)
        if found is None:
            here = self._starts.keys() & words
            found = self._places[words] = sorted(chain.from_iterable(map(self._starts.__getitem__, here)))
        return found


def _inside_word(text: str, at: int) -> bool:
    around = text[at - 1 : at + 1] if at else ""
    return len(around) == 2 and all(map(_in_word, around))


def _in_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def first_word(text: str) -> frozenset[str]:
    """The first word of a text, folded; none of a text without words."""
    found = WORD.search(text)
    return frozenset({found[0].casefold()} if found else ())


class _Latest:
    """The words of the text that was looked at last: a page is asked about stretch by stretch, by several indexes."""

    words: TextWords | None = None


def words_of(text: str) -> TextWords:
    """The words of a text; the same object while the same text is asked about."""
    words = _Latest.words
    if words is None or words.text is not text:
        words = _Latest.words = TextWords(text)
    return words


def known_words(text: str) -> TextWords | None:
    """The words of a text that was asked about last; None for another one, of which few words may be needed."""
    words = _Latest.words
    return words if words is not None and words.text is text else None


class NameIndex:
    """Which names begin with a word, and whom they name."""

    def __init__(
        self,
        names: Iterable[tuple[str, str]],
        articles: frozenset[str] = frozenset(),
        fused: frozenset[str] = frozenset(),
    ) -> None:
        """`names` are pairs of a name as registered and the id it stands for.

        A name that begins with one of the `articles` may also stand without it behind a word that has taken it in (`fused`):
        *the report* is `der Bericht`, and *in the report* `im Bericht`.
        """
        unspaced: dict[str, dict[str, None]] = defaultdict(dict)
        spaced: list[tuple[tuple[str, ...], str]] = []
        spelled = tuple(names)
        for name, identity in spelled:
            if _UNSPACED.search(name):
                unspaced[name][identity] = None
            else:
                spaced.append((_words(name), identity))
        self._articles = articles
        behind = ((words[1:], each) for words, each in spaced if fused and words and words[0] in articles)
        self._fused = fused
        self._written = frozenset(name for name, _ in spelled if len(name) <= SHORT_NAME)
        self._unspaced = {name: tuple(ids) for name, ids in unspaced.items()}
        self._names = NameTable(spaced)
        self._by_first = self._names.by_first_word()
        self._behind_fused = NameTable(behind).by_first_word()
        self._firsts = frozenset((*self._by_first, *self._behind_fused))

    def find(self, text: str, start: int, end: int) -> list[NameHit]:
        """The names in `text[start:end]`, the longest at each place, none inside another, in order."""
        words = words_of(text)
        if words.are_cut(start, end):
            # What is left of a word that a border cuts is a word of the stretch.
            piece = self._find_spaced(TextWords(text[start:end]), 0, end - start)
            found = [NameHit(hit.start + start, hit.end + start, hit.ids) for hit in piece]
        else:
            found = self._find_spaced(words, start, end)
        if not self._unspaced:
            return found
        return sorted([*found, *self._find_unspaced(text, start, end)], key=_place)

    def _find_spaced(self, words: TextWords, start: int, end: int) -> list[NameHit]:
        places = words.places(self._firsts)
        found: list[NameHit] = []
        free = start
        for number in range(bisect_left(places, start), len(places)):
            at = places[number]
            if at >= end:
                break
            entry = self._entry(words.text, at, start, end) if at >= free else None
            if entry is None or self._reaches_less(entry, words.text, start, end):
                continue
            hit = entry.hit
            if hit.end - hit.start > SHORT_NAME or words.text[hit.start : hit.end] in self._written:
                free = hit.end
                found.append(hit)
        return found

    def _entry(self, text: str, at: int, start: int, end: int) -> _Entry | None:
        """The longest name that begins with the word at a place of a stretch."""
        following = WORD.finditer(text, at, end)
        matches = [next(following)]
        first = matches[0][0].casefold()
        beginning = self._by_first.get(first)
        found = beginning.longest(matches, following) if beginning else None
        if found is None and self._fused and _word_before(text, start, at) in self._fused:
            behind = self._behind_fused.get(first)
            return behind.longest(matches, following) if behind else None
        return found

    def _reaches_less(self, entry: _Entry, text: str, start: int, end: int) -> bool:
        """Whether a name behind its article ends further on: *the Canal Act 1994* is not only *the Canal Act*."""
        if entry.first not in self._articles or entry.size == 1:
            return False
        behind = self._entry(text, entry.second, start, end)
        return behind is not None and behind.size >= entry.size

    def _find_unspaced(self, text: str, start: int, end: int) -> list[NameHit]:
        hits = []
        for name, ids in self._unspaced.items():
            at = text.find(name, start, end)
            while at >= 0:
                hits.append(NameHit(at, at + len(name), ids))
                at = text.find(name, at + len(name), end)
        return hits

    def meaning(self, name: str) -> tuple[str, ...]:
        """Ids that a whole name stands for; empty if it is not registered."""
        return self._names.ids(_words(name)) or self._unspaced.get(name, ())


@dataclass(frozen=True, slots=True)
class _Entry:
    """A name where it stands."""

    hit: NameHit
    size: int
    """How many words it has."""
    first: str
    """Its first word, folded."""
    second: int
    """Where its second word begins; the first of a name of one word."""


@dataclass(frozen=True, slots=True)
class _Beginning:
    """The names that begin with one word: finding the one that stands somewhere takes a look-up for each length there is."""

    ids: dict[tuple[str, ...], tuple[str, ...]]
    lengths: tuple[int, ...]
    """In words, the longest first."""

    def longest(self, matches: list[re.Match[str]], following: Iterator[re.Match[str]]) -> _Entry | None:
        """The longest of the names; `matches` are the first words of the text, to which those needed of `following` are added."""
        matches += islice(following, max(0, self.lengths[0] - len(matches)))
        words = tuple([match[0].casefold() for match in matches])
        for length in self.lengths:
            found = self.ids.get(words[:length]) if length <= len(words) else None
            if found is not None:
                hit = NameHit(matches[0].start(), matches[length - 1].end(), found)
                return _Entry(hit, length, words[0], matches[min(1, length - 1)].start())
        return None


def _word_before(text: str, start: int, at: int) -> str:
    """The folded word before a place in a stretch that begins at `start`; empty if there is none."""
    while at > start and not _in_word(text[at - 1]):
        at -= 1
    first = at
    while first > start and _in_word(text[first - 1]):
        first -= 1
    return text[first:at].casefold()


def of_document(name: str, language: Language) -> Iterator[str]:
    """The forms of a document's name.

    A title without an article has a genitive too, `des Baumschutzgesetzes`; a number of a series is written with and without a
    space, `RFC 2119` and `RFC2119`.
    """
    yield from with_inflections(name, language)
    series = _IN_SERIES.fullmatch(name.strip())
    if series is not None:
        yield f"{series[1]}{'' if series[2] else ' '}{series[3]}"
    last = name.rsplit(maxsplit=1)[-1] if name.split() else ""
    bends = bool(language.citing.inflected_articles) and last.isalpha() and not last.isupper()
    if bends and name.split(maxsplit=1)[0].casefold() not in language.citing.inflected_articles:
        yield from (name + ending for ending in language.citing.genitive_endings)


def with_inflections(name: str, language: Language) -> Iterator[str]:
    """A name, and what becomes of one with an article in a language with cases: `der Bericht`, `dem Bericht`, `des Berichts`."""
    yield name
    citing = language.citing
    articles = citing.inflected_articles
    article, *rest = name.split() or [""]
    if not rest or article.casefold() not in articles:
        return
    inflected = [_inflected(word, citing.adjective_cases) for word in rest]
    for described in (rest, inflected):
        for ending in ("", *citing.case_endings):
            for each in sorted(articles):
                yield f"{each} {' '.join(described)}{ending}"


def _inflected(word: str, cases: Sequence[tuple[str, str]]) -> str:
    """An adjective of a name in another case; nouns, which have a capital, stay as they are."""
    endings = ((ending, case) for ending, case in cases if word.islower() and word.endswith(ending))
    return next((word.removesuffix(ending) + case for ending, case in endings), word)


def _place(hit: NameHit) -> tuple[int, int]:
    return hit.start, -hit.end


def _words(name: str) -> tuple[str, ...]:
    return tuple(word.casefold() for word in WORD.findall(name))
