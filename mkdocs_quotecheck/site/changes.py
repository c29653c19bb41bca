"""Which pages a change of the registry can concern.

A result was made with one registry, and another one is there now. A page is checked anew if its words can name somebody or
something that was changed, if checking it asked for an entry or a text that is another one now, or if the index over all sources
gives another answer to one of its questions. Names are compared loosely: rather a page too many than one too few.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from mkdocs_quotecheck.reading.file_names import LINE_SIGN
from mkdocs_quotecheck.text.addresses import document_keys, read_address
from mkdocs_quotecheck.text.document_addresses import archived_address
from mkdocs_quotecheck.text.folding import INVISIBLE, SOFT_HYPHEN
from mkdocs_quotecheck.text.identifiers import find_identifiers
from mkdocs_quotecheck.text.names import WORD
from mkdocs_quotecheck.text.normal_forms import normal_form

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from mkdocs_quotecheck.model import Page, Search, Trace
    from mkdocs_quotecheck.site.registrycache import Entries, Snapshot
    from mkdocs_quotecheck.sources import Registry

# With so few sources a search looks at all of them, whichever they are.
FEWEST_SOURCES: Final = 8
# The last letters of a name's word change with its case: *der Bericht*, *des Berichtes*.
ENDING: Final = 2
SHORTEST_STEM: Final = 3
# Fields of an entry that say something of its people's documents, and not only of the entry.
_OF_ITS_PEOPLE: Final = ("people", "speakers", "date", "date_precision", "part_of")
_NUMBERS: Final = ("doi", "isbn")
# Where the entry stands in its file says nothing about what it holds.
_PLACE: Final = ("line",)

# What a link to a document may lack: the name of an index page.
_NO_PART: Final = frozenset({"", "index", "default", "html", "htm", "xhtml", "php", "asp", "aspx"})

_TAG: Final = re.compile(r"<[^>]*>")
_UNSEEN: Final = re.compile(f"[{INVISIBLE}{SOFT_HYPHEN}]")
_PARTS_OF_ADDRESS: Final = re.compile(r"[/?#&=;.]+")
_FILE_NAMES: Final = re.compile(r"[\w.@~+-]+")
_ADDRESS: Final = re.compile(
    r"(?:href|src|cite|data-[\w-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Names:
    """Ways to name what changed."""

    people: tuple[tuple[str, ...], ...] = ()
    """Words of people's names, of which one that is written with a capital tells, or all."""
    documents: tuple[tuple[str, ...], ...] = ()
    """Words of titles, aliases and labels, of which all must be there."""
    ids: tuple[str, ...] = ()
    addresses: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Host, and the parts of the path that a link has; without any, the host alone tells."""
    keys: frozenset[str] = frozenset()
    """Numbers and addresses of documents in normal form, of which one tells."""
    files: frozenset[str] = frozenset()
    """Last names of files that code blocks may be from, or lines that pages name."""


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
        if _Words(page.html).may_name(changed.names):
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
            words = _Words(f"{text.text if text else ''}\n{labels}", is_html=False)
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
    editions = frozenset(each for entry in sides for each in _texts(entry, "replaces"))
    tied = editions.union(each for entry in sides for each in _texts(entry, "part_of"))
    people = own | _whose(old, new, changed, usable)
    named = _sides(old, new, people)
    return Difference(
        entries=changed | tied | usable,
        editions=editions,
        texts=texts,
        people=people,
        names=_all_names(sides, named, changed | usable),
        speakers=_names_of(_sides(old, new, own)),
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


def _all_names(sources: Sequence[Entries], people: Sequence[Entries], ids: Iterable[str]) -> Names:
    """By what pages may name sources and people that differ."""
    called = (
        name
        for entry in sources
        for name in (*_texts(entry, "title"), *_texts(entry, "aliases"), *_labels(entry))
    )
    return Names(
        people=_names_of(people),
        documents=tuple(filter(None, map(_words, called))),
        ids=tuple(sorted({each.casefold() for each in ids})),
        addresses=(
            *(_address(url) for entry in (*sources, *people) for url in _urls(entry)),
            *(_file(path) for entry in sources for path in _texts(entry, "path")),
        ),
        keys=frozenset(key for entry in (*sources, *people) for key in _keys(entry)),
        files=frozenset(
            path.rpartition("/")[2].casefold() for entry in sources for path in _texts(entry, "files")
        ),
    )


def _sides(old: Snapshot, new: Snapshot, people: Iterable[str]) -> list[Entries]:
    """What was and is registered of some people."""
    return [side.people[name] for name in people for side in (old, new) if name in side.people]


def _names_of(people: Iterable[Entries]) -> tuple[tuple[str, ...], ...]:
    return tuple(
        _words(name) for person in people for name in (*_texts(person, "name"), *_texts(person, "aliases"))
    )


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
    return any(entry.get(key) for entry in side.sources.values() for key in _NUMBERS)


def _field(side: Snapshot, name: str, key: str) -> object:
    entry = side.sources.get(name)
    return entry.get(key) if entry else None


def _texts(entry: Entries, key: str) -> tuple[str, ...]:
    value = entry.get(key)
    if isinstance(value, str):
        return (value,)
    return tuple(each for each in value if isinstance(each, str)) if isinstance(value, list) else ()


def _labels(entry: Entries) -> Iterator[str]:
    speakers = entry.get("speakers")
    for pair in speakers if isinstance(speakers, list) else ():
        if isinstance(pair, list) and pair and isinstance(pair[0], str):
            yield pair[0]


def _people_of(entry: Entries) -> Iterator[str]:
    yield from _texts(entry, "people")
    speakers = entry.get("speakers")
    for pair in speakers if isinstance(speakers, list) else ():
        if isinstance(pair, list) and len(pair) > 1 and isinstance(pair[1], str):
            yield pair[1]


def _urls(entry: Entries) -> tuple[str, ...]:
    return (*_texts(entry, "url"), *_texts(entry, "urls"))


def _keys(entry: Entries) -> Iterator[str]:
    """The numbers of an entry, and what its addresses have in common with others of the same document."""
    for kind in _NUMBERS:
        yield from (f"{kind}:{number}" for number in _texts(entry, kind))
    for url in _urls(entry):
        yield from document_keys(url)


def _words(name: str) -> tuple[str, ...]:
    return tuple(WORD.findall(normal_form("NFKC", name)))


def _address(url: str) -> tuple[str, tuple[str, ...]]:
    """The host of an address, and the parts that any link to the document has."""
    read = read_address(url)
    document = unquote(read.document if read else url).casefold()
    host, _, path = document.partition("/") if read and read.absolute else ("", "", document)
    if "*" in document:
        return max(host.split("*"), key=len), ()
    return host, tuple(part for part in _PARTS_OF_ADDRESS.split(path) if part not in _NO_PART)


def _file(path: str) -> tuple[str, tuple[str, ...]]:
    """The name of a file, which any link to it ends with."""
    name = unquote(path).casefold().replace("\\", "/").rpartition("/")[2]
    return "", tuple(part for part in _PARTS_OF_ADDRESS.split(name) if part)


class _Words:
    """The words and addresses of a page or a text, folded."""

    def __init__(self, text: str, *, is_html: bool = True) -> None:
        self._source = text
        self._is_html = is_html

    def may_name(self, names: Names) -> bool:
        """Whether any of the names may be there."""
        return (
            any(map(self._may_name_person, names.people))
            or any(map(self._has_all, names.documents))
            or any(map(self._has_id, names.ids))
            or any(map(self._may_link, names.addresses))
            or (bool(names.keys) and not names.keys.isdisjoint(self._keys))
            or (bool(names.files) and not names.files.isdisjoint(self._files))
        )

    def _may_name_person(self, words: tuple[str, ...]) -> bool:
        telling = [word for word in words if word[:1] != word[:1].lower() and len(word) > 1]
        return any(map(self._has, telling)) or self._has_all(words)

    def _has_all(self, words: tuple[str, ...]) -> bool:
        return bool(words) and all(map(self._has, words))

    def _has(self, word: str) -> bool:
        folded = word.casefold()
        if folded.isascii() and not folded.isalpha():
            return folded in self._distinct
        return folded[: max(SHORTEST_STEM, len(folded) - ENDING)] in self._folded

    def _has_id(self, name: str) -> bool:
        return name in self._written and bool(
            re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", self._written)
        )

    def _may_link(self, address: tuple[str, tuple[str, ...]]) -> bool:
        host, parts = address
        return self._linked.issuperset(parts) if parts else host in self._written

    @cached_property
    def _texts(self) -> tuple[str, ...]:
        """The text with nothing for a tag, which may stand in a word, and with a space, which may part two."""
        if not self._is_html:
            return (self._source,)
        return tuple(html.unescape(_TAG.sub(instead, self._source)) for instead in ("", " "))

    @cached_property
    def _folded(self) -> str:
        return "\n".join(_UNSEEN.sub("", normal_form("NFKC", text)) for text in self._texts).casefold()

    @cached_property
    def _distinct(self) -> frozenset[str]:
        return frozenset(WORD.findall(self._folded))

    @cached_property
    def _written(self) -> str:
        return unquote(html.unescape(self._source)).casefold()

    @cached_property
    def _linked(self) -> frozenset[str]:
        addresses = (unquote(each).casefold() for each in self._links)
        return frozenset(part for address in addresses for part in _PARTS_OF_ADDRESS.split(address))

    @cached_property
    def _links(self) -> tuple[str, ...]:
        found: Iterable[tuple[str, ...]] = _ADDRESS.findall(self._source)
        return tuple(html.unescape("".join(each)) for each in found)

    @cached_property
    def _keys(self) -> frozenset[str]:
        """The documents that are linked, and those whose numbers are written, in normal form."""
        links = (each for link in self._links for each in (link, archived_address(link)) if each)
        texts = (*self._texts, self._folded)
        written = (each.value for text in texts for each in find_identifiers(text, 0, len(text)))
        return frozenset((*(key for link in links for key in document_keys(link)), *written))

    @cached_property
    def _files(self) -> frozenset[str]:
        """What may be the last name of a file that a code block is from, or of which lines are named."""
        if "<pre" not in self._source and not any(map(LINE_SIGN.search, self._texts)):
            return frozenset()
        found = (name for text in (self._written, self._folded) for name in _FILE_NAMES.findall(text))
        return frozenset(name.rstrip(".@~+-") for name in found)
