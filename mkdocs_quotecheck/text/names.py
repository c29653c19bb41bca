"""Names of people and documents, found in running text: many names at once, in one pass over the words."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.text.folding import HANGUL, UNSPACED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from mkdocs_quotecheck.languages import Language

WORD = re.compile(r"\w+")
# Scripts that put no space behind a name: there a name is looked for as it is written.
_UNSPACED = re.compile(f"[{UNSPACED}{HANGUL}]")

# The words of a name, and the ids it may stand for.
_Entry = tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class NameHit:
    """A registered name in a text."""

    start: int
    end: int
    ids: tuple[str, ...]
    """Ids of all it may mean, in the registry's order."""


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
        meanings: dict[tuple[str, ...], dict[str, None]] = defaultdict(dict)
        behind: dict[tuple[str, ...], dict[str, None]] = defaultdict(dict)
        unspaced: dict[str, dict[str, None]] = defaultdict(dict)
        for name, identity in names:
            if _UNSPACED.search(name):
                unspaced[name][identity] = None
            elif words := _words(name):
                meanings[words][identity] = None
                if fused and len(words) > 1 and words[0] in articles:
                    behind[words[1:]][identity] = None
        self._fused = fused
        self._unspaced = {name: tuple(ids) for name, ids in unspaced.items()}
        self._by_first = _by_first_word(meanings)
        self._behind_fused = _by_first_word(behind)

    def find(self, text: str, start: int, end: int) -> list[NameHit]:
        """The names in `text[start:end]`, the longest at each place, none inside another, in order."""
        matches = list(WORD.finditer(text, start, end))
        words = [match.group().casefold() for match in matches]
        if self._by_first.keys().isdisjoint(words) and self._behind_fused.keys().isdisjoint(words):
            return sorted(self._find_unspaced(text, start, end), key=_place)
        spans = [match.span() for match in matches]
        found = []
        at = 0
        while at < len(words):
            entry = self._entry(words, at)
            if entry is None:
                at += 1
                continue
            found.append(NameHit(spans[at][0], spans[at + len(entry[0]) - 1][1], entry[1]))
            at += len(entry[0])
        return sorted([*found, *self._find_unspaced(text, start, end)], key=_place)

    def _entry(self, words: list[str], at: int) -> _Entry | None:
        entries: Sequence[_Entry] = self._by_first.get(words[at], ())
        if at and words[at - 1] in self._fused:
            entries = (*entries, *self._behind_fused.get(words[at], ()))
        for entry in entries:
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


def _by_first_word(meanings: Mapping[tuple[str, ...], Mapping[str, None]]) -> dict[str, list[_Entry]]:
    """Names by their first word, the longest first."""
    found: dict[str, list[_Entry]] = defaultdict(list)
    for words, ids in meanings.items():
        found[words[0]].append((words, tuple(ids)))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return dict(found)


def of_document(name: str, language: Language) -> Iterator[str]:
    """The forms of a document's name; a title without an article has a genitive too: `des Baumschutzgesetzes`."""
    yield from with_inflections(name, language)
    last = name.rsplit(maxsplit=1)[-1] if name.split() else ""
    bends = bool(language.citing.inflected_articles) and last.isalpha() and not last.isupper()
    if bends and name.split(maxsplit=1)[0].casefold() not in language.citing.inflected_articles:
        yield from (f"{name}s", f"{name}es")


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


def _place(hit: NameHit) -> tuple[int, int]:
    return hit.start, -hit.end


def _words(name: str) -> tuple[str, ...]:
    return tuple(word.casefold() for word in WORD.findall(name))
