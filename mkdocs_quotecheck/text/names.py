"""Registered names: whom a name means, and where names stand in running text, all of them in one pass over its words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from mkdocs_quotecheck.text.folding import HANGUL, UNSPACED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mkdocs_quotecheck.languages import Language

WORD = re.compile(r"\w+")
_PARTED = re.compile(r"(\w+)")
_FIGURE = re.compile(r"\d")
# Scripts that put no space behind a name: there a name is looked for as it is written.
_UNSPACED = re.compile(f"[{UNSPACED}{HANGUL}]")

# `RFC 2119`, `PEP8`, `ISO 8601`: capitals and a number.
_IN_SERIES = re.compile(r"([A-Z]{2,8})([ \t-]?)(\d{1,6})")

# Names of so few letters are found as they are written only: *A* is no *a*.
SHORT_NAME = 2

# The words of a name, and the ids it may stand for.
_Entry = tuple[tuple[str, ...], tuple[str, ...]]


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
    """The words of a text, folded, with their places: `keys` in order, each of them once in `distinct`."""

    __slots__ = ("_figures", "distinct", "ends", "keys", "starts", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        # What is between words, a word, what is between words and so on: a loop over matches takes half as long again.
        # In ASCII a folded text is as long as it was, so that it is folded as a whole.
        plain = text.isascii()
        parts = _PARTED.split(text[start:end].lower() if plain else text[start:end])
        places = [*accumulate(map(len, parts), initial=start)]
        self.text = text
        self.starts = places[1:-1:2]
        self.ends = places[2::2]
        self.keys = parts[1::2] if plain else [*map(str.casefold, parts[1::2])]
        self.distinct = frozenset(self.keys)
        self._figures: list[int] | None = None

    def have_figures(self, start: int, end: int) -> bool:
        """Whether a figure stands in a stretch: found once for all of them."""
        if self._figures is None:
            self._figures = [match.start() for match in _FIGURE.finditer(self.text)]
        at = bisect_left(self._figures, start)
        return at < len(self._figures) and self._figures[at] < end

    def within(self, start: int, end: int) -> tuple[int, int] | None:
        """The numbers of the first word of a stretch and of the one behind its last; None where it cuts a word."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        cut = (first and self.ends[first - 1] > start) or (last > first and self.ends[last - 1] > end)
        return None if cut else (first, last)

    def lack(self, words: frozenset[str], start: int, end: int) -> bool:
        """Whether a stretch surely has none of these folded words; one that cuts a word may have it."""
        within = self.within(start, end)
        if within is None:
            return False
        return words.isdisjoint(self.distinct) or words.isdisjoint(self.keys[slice(*within)])


class _Latest:
    """The words of the text that was looked at last: a page is asked about stretch by stretch, by several indexes."""

    words: TextWords | None = None


def words_of(text: str) -> TextWords:
    """The words of a text; the same object while the same text is asked about."""
    words = _Latest.words
    if words is None or words.text is not text:
        words = _Latest.words = TextWords(text, 0, len(text))
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
        self._latest: tuple[TextWords, list[int]] | None = None

    def find(self, text: str, start: int, end: int) -> list[NameHit]:
        """The names in `text[start:end]`, the longest at each place, none inside another, in order."""
        words = words_of(text)
        within = words.within(start, end)
        if within is None:
            # The stretch begins or ends within a word.
            words = TextWords(text, start, end)
            within = 0, len(words.keys)
            places = self._beginnings(words)
        else:
            places = self._known_beginnings(words)
        first, last = within
        found = []
        free = first
        for number in range(bisect_left(places, first), len(places)):
            at = places[number]
            if at >= last:
                break
            entry = self._entry(words.keys, at, first, last) if at >= free else None
            if entry is None or self._reaches_less(entry, words.keys, at, first, last):
                continue
            hit = NameHit(words.starts[at], words.ends[at + len(entry[0]) - 1], entry[1])
            if hit.end - hit.start > SHORT_NAME or text[hit.start : hit.end] in self._written:
                free = at + len(entry[0])
                found.append(hit)
        if not self._unspaced:
            return found
        return sorted([*found, *self._find_unspaced(text, start, end)], key=_place)

    def _known_beginnings(self, words: TextWords) -> list[int]:
        """Where names may begin in a text: found once for all its stretches."""
        if self._latest is None or self._latest[0] is not words:
            self._latest = words, self._beginnings(words)
        return self._latest[1]

    def _beginnings(self, words: TextWords) -> list[int]:
        # Most texts have none of the first words, or a few of very many.
        firsts = self._firsts & words.distinct
        return [at for at, key in enumerate(words.keys) if key in firsts] if firsts else []

    def _entry(self, words: list[str], at: int, first: int, last: int) -> _Entry | None:
        beginning = self._by_first.get(words[at])
        found = beginning.longest(words, at, last) if beginning else None
        if found is None and at > first and words[at - 1] in self._fused:
            behind = self._behind_fused.get(words[at])
            return behind.longest(words, at, last) if behind else None
        return found

    def _reaches_less(self, entry: _Entry, words: list[str], at: int, first: int, last: int) -> bool:
        """Whether a name behind its article ends further on: *the Canal Act 1994* is not only *the Canal Act*."""
        if words[at] not in self._articles or len(entry[0]) == 1:
            return False
        behind = self._entry(words, at + 1, first, last)
        return behind is not None and len(behind[0]) >= len(entry[0])

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
class _Beginning:
    """The names that begin with one word: finding the one that stands somewhere takes a look-up for each length there is."""

    ids: dict[tuple[str, ...], tuple[str, ...]]
    lengths: tuple[int, ...]
    """In words, the longest first."""

    def longest(self, words: list[str], at: int, last: int) -> _Entry | None:
        for length in self.lengths:
            name = tuple(words[at : at + length])
            found = self.ids.get(name) if at + length <= last else None
            if found is not None:
                return name, found
        return None


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
