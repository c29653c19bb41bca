"""Which pages a change of the registry can concern.

A result was made with one registry, and another one is there now. A page is checked anew if its words can name somebody or
something that was changed, if checking it asked for an entry or a text that is another one now, or if the index over all sources
gives another answer to one of its questions. Names are compared loosely: rather a page too many than one too few.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.site.changed_names import NUMBERS, Names, PageWords, all_names, names_of, texts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

    from mkdocs_quotecheck.model import Page, Search, Trace
    from mkdocs_quotecheck.site.registrycache import Entries, Snapshot
    from mkdocs_quotecheck.sources import Registry

# With so few sources a search looks at all of them, whichever they are.
FEWEST_SOURCES: Final = 8
# Fields of an entry that say something of its people's documents, and not only of the entry.
_OF_ITS_PEOPLE: Final = ("people", "speakers", "date", "date_precision", "part_of")
# Where the entry stands in its file says nothing about what it holds.
_PLACE: Final = ("line",)


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs between two registries."""

    everything: bool = False
    entries: frozenset[str] = frozenset()
    """Ids of sources whose entry is new, gone or another one, or is tied to one that is."""
    editions: frozenset[str] = frozenset()
    """Ids of sources that are replaced by one whose entry differs, or were."""
    texts: frozenset[str] = frozenset()
    """Ids of sources whose text is."""
    people: frozenset[str] = frozenset()
    """Ids of people of whom, or of whose documents, something is."""
    names: Names = field(default_factory=Names)
    """Of all these."""
    speakers: tuple[tuple[str, ...], ...] = ()
    """Of people who are new, gone or registered otherwise: a source may give its words to them."""


class RegistryChanges:
    """Tells which results of an earlier registry still hold."""

    def __init__(self, old: Snapshot, new: Snapshot, registry: Registry) -> None:
        self._difference = difference(old, new)
        self._registry = registry
        self._naming: dict[str, bool] = {}

    def concern(self, page: Page, trace: Trace) -> bool:
        """Whether checking a page anew might give something else than it gave, as far as can be told without doing it."""
        changed = self._difference
        if changed.everything or trace.everything:
            return True
        if changed.texts & trace.texts or changed.entries & trace.entries or changed.people & trace.people:
            return True
        # Which editions replace others is asked of all sources at once, not of the entry of the one that is quoted.
        if changed.editions & trace.texts:
            return True
        if PageWords(page.html).may_name(changed.names):
            return True
        if changed.speakers and any(map(self._names_somebody, trace.texts)):
            return True
        return bool(changed.texts) and any(map(self._is_answered_otherwise, trace.searches))

    def _names_somebody(self, source: str) -> bool:
        """Whether a source, which may report who said something, names one of the people that changed."""
        known = self._naming.get(source)
        if known is None:
            text = self._registry.text(source)
            labels = " ".join(mark.label for mark in text.turns) if text else ""
            words = PageWords(f"{text.text if text else ''}\n{labels}", is_html=False)
            known = self._naming[source] = words.may_name(Names(people=self._difference.speakers))
        return known

    def _is_answered_otherwise(self, search: Search) -> bool:
        from mkdocs_quotecheck.matching.library_index import library_index

        return library_index(self._registry).answer(search) != search.found


def difference(old: Snapshot, new: Snapshot) -> Difference:
    """What differs between two registries."""
    if min(len(old.sources), len(new.sources)) <= FEWEST_SOURCES or _reordered(old, new):
        return Difference(everything=True)
    if _has_numbers(old) != _has_numbers(new):
        return Difference(everything=True)
    own = frozenset(_differing(old.people, new.people, lambda each: each))
    texts = frozenset(_differing(old.versions, new.versions, lambda each: each))
    changed = frozenset(_differing(old.sources, new.sources, _told))
    usable = {name for name in texts if old.usable(name) != new.usable(name)}
    sides = [side.sources[name] for name in changed for side in (old, new) if name in side.sources]
    editions = frozenset(each for entry in sides for each in texts_of(entry, "replaces"))
    tied = editions.union(each for entry in sides for each in texts_of(entry, "part_of"))
    people = own | _whose(old, new, changed, usable)
    named = _sides(old, new, people)
    return Difference(
        entries=changed | tied | usable,
        editions=editions,
        texts=texts,
        people=people,
        names=all_names(sides, named, changed | usable),
        speakers=names_of(_sides(old, new, own)),
    )


def _whose(old: Snapshot, new: Snapshot, changed: frozenset[str], usable: Collection[str]) -> frozenset[str]:
    """The people whose documents differ: in who speaks in them, or in whether they can be read."""
    differing = (
        name
        for name in changed.union(usable)
        if name in usable or any(_field(old, name, key) != _field(new, name, key) for key in _OF_ITS_PEOPLE)
    )
    entries = (side.sources.get(name) for name in differing for side in (old, new))
    return frozenset(person for entry in entries if entry is not None for person in _people_of(entry))


def _sides(old: Snapshot, new: Snapshot, people: Iterable[str]) -> list[Entries]:
    """What was and is registered of some people."""
    return [side.people[name] for name in people for side in (old, new) if name in side.people]


def _differing(
    old: Mapping[str, object], new: Mapping[str, object], told: Callable[[object], object]
) -> Iterator[str]:
    for name in old.keys() | new.keys():
        if name not in old or name not in new or told(old[name]) != told(new[name]):
            yield name


def _told(entry: object) -> object:
    """What an entry says, its place aside."""
    return (
        {key: value for key, value in entry.items() if key not in _PLACE}
        if isinstance(entry, dict)
        else entry
    )


def _reordered(old: Snapshot, new: Snapshot) -> bool:
    """Whether what both have stands in another order, by which those are listed and chosen that fit alike."""
    return any(
        [name for name in before if name in after] != [name for name in after if name in before]
        for before, after in ((old.people, new.people), (old.sources, new.sources))
    )


def _has_numbers(side: Snapshot) -> bool:
    """Whether any source has a number: else none are looked for."""
    return any(entry.get(key) for entry in side.sources.values() for key in NUMBERS)


def _field(side: Snapshot, name: str, key: str) -> object:
    entry = side.sources.get(name)
    return entry.get(key) if entry else None


def _people_of(entry: Entries) -> Iterator[str]:
    yield from texts_of(entry, "people")
    speakers = entry.get("speakers")
    for pair in speakers if isinstance(speakers, list) else ():
        if isinstance(pair, list) and len(pair) > 1 and isinstance(pair[1], str):
            yield pair[1]
