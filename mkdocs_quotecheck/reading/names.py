"""Names of people and documents, found in running text: many names at once, in one pass over the words."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mkdocs_quotecheck.languages import Language

WORD = re.compile(r"\w+")
# Scripts that put no spaces between words: there a name is looked for as it is written.
UNSPACED = re.compile(r"[぀-ヿ㐀-鿿가-힯]")


@dataclass(frozen=True, slots=True)
class NameHit:
    """A registered name in a text."""

    start: int
    end: int
    ids: tuple[str, ...]
    """Ids of all it may mean, in the registry's order."""


class NameIndex:
    """Which names begin with a word, and whom they name."""

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        """`names` are pairs of a name as registered and the id it stands for."""
        meanings: dict[tuple[str, ...], dict[str, None]] = defaultdict(dict)
        unspaced: dict[str, dict[str, None]] = defaultdict(dict)
        for name, identity in names:
            if UNSPACED.search(name):
                unspaced[name][identity] = None
            elif words := _words(name):
                meanings[words][identity] = None
        self._unspaced = {name: tuple(ids) for name, ids in unspaced.items()}
        self._by_first: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = defaultdict(list)
        for words, ids in meanings.items():
            self._by_first[words[0]].append((words, tuple(ids)))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def find(self, text: str, start: int, end: int) -> list[NameHit]:
        """The names in `text[start:end]`, the longest at each place, none inside another, in order."""
        spans = [match.span() for match in WORD.finditer(text, start, end)]
        words = [text[a:b].casefold() for a, b in spans]
        found = []
        at = 0
        while at < len(words):
            entry = self._entry(words, at)
            if entry is None:
                at += 1
                continue
            found.append(NameHit(spans[at][0], spans[at + len(entry[0]) - 1][1], entry[1]))
            at += len(entry[0])
        return sorted([*found, *self._find_unspaced(text, start, end)], key=lambda hit: (hit.start, -hit.end))

    def _entry(self, words: list[str], at: int) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
        for entry in self._by_first.get(words[at], ()):
            if tuple(words[at : at + len(entry[0])]) == entry[0]:
                return entry
        return None

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
        words = _words(name)
        if not words:
            return ()
        for entry, ids in self._by_first.get(words[0], ()):
            if entry == words:
                return ids
        return self._unspaced.get(name, ())


def with_inflections(name: str, language: Language) -> Iterator[str]:
    """A name, and what becomes of one with an article in a language with cases: `der Bericht`, `dem Bericht`, `des Berichts`."""
    yield name
    articles = language.citing.inflected_articles
    article, *rest = name.split() or [""]
    if not rest or article.casefold() not in articles:
        return
    bent = [word + "n" if word.islower() and word.endswith("e") else word for word in rest]
    for described in (rest, bent):
        for ending in ("", "s", "es", "n", "en"):
            for each in sorted(articles):
                yield f"{each} {' '.join(described)}{ending}"


def _words(name: str) -> tuple[str, ...]:
    return tuple(word.casefold() for word in WORD.findall(name))
