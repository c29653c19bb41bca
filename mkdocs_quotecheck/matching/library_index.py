"""What is asked of all registered sources at once, worked out once for a library and not once for each quotation."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from mkdocs_quotecheck.matching.locating import index_of
from mkdocs_quotecheck.model import Candidate, Search, Trace
from mkdocs_quotecheck.text.index import Corpus, corpus_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from mkdocs_quotecheck.model import Library, Source
    from mkdocs_quotecheck.text.index import TextIndex

# Sources that are asked about one quotation. Of 600 real quotations against 940 sources 597 have theirs in the first place and
# the others by the fourth; of 1,114 with a harmful change all have it among the first eight.
NOMINATED = 8


@dataclass(frozen=True, slots=True, eq=False)
class Documents:
    """The sources that a page names for a quotation, or that are by the people it names."""

    candidates: tuple[Candidate, ...]
    ids: tuple[str, ...]
    names: frozenset[str]


@runtime_checkable
class Indexed(Protocol):
    """A library that has an index over all its texts."""

    def corpus(self) -> Corpus:
        """The index over all texts that can be used."""


@runtime_checkable
class Traced(Protocol):
    """A library that notes what is asked of it."""

    trace: Trace | None


class LibraryIndex:
    """The tables of one library, each made when it is first asked for. Made by `library_index`."""

    def __init__(self, library: Library) -> None:
        self._library = library
        # What is worked out from all entries is no question of the page that happens to be the first.
        self._sources = library.sources
        self._traced = library if isinstance(library, Traced) else None
        self._documents: dict[tuple[str, ...], Documents] = {}
        self._by_candidates: dict[int, Documents] = {}
        """By identity of `Documents.candidates`, which these keep alive."""
        self._chunks: dict[int, int] = {}
        """By identity of `Documents.ids`."""

    def belongs_to(self, library: Library) -> bool:
        """Whether this is the index of that very library."""
        return self._library is library

    def documents(self, people: Collection[str], reason: str) -> Documents:
        """The sources of which any of these people is author or speaker, in the registry's order.

        The same object for the same people, so that what follows from it is worked out once.
        """
        self._note_people(people)
        key = (reason, *people)
        known = self._documents.get(key)
        if known is None:
            wanted = {name for person in people for name in self._by_person.get(person, ())}
            ids = tuple(name for name in self._sources if name in wanted) if wanted else ()
            candidates = tuple(Candidate(name, reason) for name in ids)
            known = self._documents[key] = Documents(candidates, ids, frozenset(ids))
            self._by_candidates[id(candidates)] = known
        return known

    def works(self, person: str | None) -> tuple[str, ...]:
        """The sources of which a person is registered as one of the people, speakers of parts aside; in the registry's order."""
        if person is None:
            return ()
        self._note_people([person])
        return tuple(name for name in self._by_person.get(person, ()) if person in self._sources[name].people)

    def ids_of(self, candidates: tuple[Candidate, ...]) -> Documents:
        """The sources of candidates: from `documents`, if they are."""
        known = self._by_candidates.get(id(candidates))
        if known is not None:
            return known
        ids = tuple(candidate.source for candidate in candidates)
        return Documents(candidates, ids, frozenset(ids))

    @cached_property
    def replaced(self) -> frozenset[str]:
        """The sources that another one replaces."""
        return frozenset(old for source in self._sources.values() for old in source.replaces)

    @cached_property
    def replacements(self) -> Mapping[str, Sequence[str]]:
        """By source, those that replace it."""
        found: dict[str, list[str]] = {}
        for source in self._sources.values():
            for old in source.replaces:
                found.setdefault(old, []).append(source.id)
        return found

    @cached_property
    def parts(self) -> Mapping[str, Sequence[Source]]:
        """By source, those that are part of it."""
        found: dict[str, list[Source]] = {}
        for source in self._sources.values():
            if source.part_of is not None:
                found.setdefault(source.part_of, []).append(source)
        return found

    def holding(
        self,
        keys: tuple[str, ...],
        among: Collection[str] | None = None,
        leave_out: Collection[str] = (),
        limit: int = NOMINATED,
    ) -> tuple[str, ...]:
        """Ids of sources that may have these words one after the other, the first `limit` by id; the others have not."""
        found = self._corpus.holding(keys, limit, self._allowed(among, leave_out))
        return self._noted(Search(True, keys, self._named(among), self._named(leave_out) or (), limit, found))

    def retrieve(
        self,
        keys: tuple[str, ...],
        among: Collection[str] | None = None,
        leave_out: Collection[str] = (),
        limit: int = NOMINATED,
    ) -> tuple[str, ...]:
        """Ids of sources by how many of these words they have, most promising first, ties by id."""
        found = self._corpus.retrieve(keys, limit, self._allowed(among, leave_out))
        return self._noted(
            Search(False, keys, self._named(among), self._named(leave_out) or (), limit, found)
        )

    def answer(self, search: Search) -> tuple[str, ...]:
        """What a search gives now."""
        among = None if search.among is None else self._meant(search.among)
        allowed = self._allowed(among, self._meant(search.leave_out))
        ask = self._corpus.holding if search.exact else self._corpus.retrieve
        return ask(search.keys, search.limit, allowed)

    def _noted(self, search: Search) -> tuple[str, ...]:
        """What a search found, which a trace keeps."""
        if self._traced is not None and self._traced.trace is not None:
            self._traced.trace.searches.append(search)
        return search.found

    def _note_people(self, people: Collection[str]) -> None:
        if self._traced is not None and self._traced.trace is not None:
            self._traced.trace.people.update(people)

    def _named(self, names: Collection[str] | None) -> tuple[str, ...] | None:
        """Sources as a trace keeps them: those of some people, who may have thousands, as these people."""
        if not names:
            return None if names is None else ()
        people = next((key for key, each in self._documents.items() if each.ids is names), None)
        return ("people", *people) if people else ("sources", *names)

    def _meant(self, named: tuple[str, ...]) -> Collection[str]:
        """Back from `_named`."""
        if named[:1] == ("people",):
            return self.documents(named[2:], named[1]).ids
        return named[1:]

    def _allowed(self, among: Collection[str] | None, leave_out: Collection[str]) -> int:
        chunks = self._corpus.everything if among is None else self._chunks_of(among)
        return chunks & ~self._chunks_of(leave_out) if leave_out else chunks

    def _chunks_of(self, names: Collection[str]) -> int:
        known = self._chunks.get(id(names))
        if known is not None:
            return known
        chunks = self._corpus.chunks_of(names)
        if any(names is documents.ids for documents in self._documents.values()):
            self._chunks[id(names)] = chunks
        return chunks

    @cached_property
    def _by_person(self) -> Mapping[str, Sequence[str]]:
        found: dict[str, list[str]] = {}
        for source in self._sources.values():
            for person in dict.fromkeys(_people_of(source)):
                found.setdefault(person, []).append(source.id)
        return found

    @cached_property
    def _corpus(self) -> Corpus:
        """Over all texts that can be used: the library's own, if it keeps one."""
        if isinstance(self._library, Indexed):
            return self._library.corpus()
        return corpus_of(self._texts())

    def _texts(self) -> Iterator[tuple[str, TextIndex]]:
        for source in sorted(self._sources):
            text = self._library.text(source)
            if text is not None:
                yield source, index_of(text)


def _people_of(source: Source) -> Iterator[str]:
    yield from source.people
    yield from (person for _, person in source.speakers)


class _Latest:
    """The index of the library that was asked last: a run has one, and a rebuilt one replaces it."""

    index: LibraryIndex | None = None


def library_index(library: Library) -> LibraryIndex:
    """The index of a library."""
    if _Latest.index is None or not _Latest.index.belongs_to(library):
        _Latest.index = LibraryIndex(library)
    return _Latest.index
