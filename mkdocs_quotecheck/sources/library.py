"""The registered people and sources, with their texts."""

from __future__ import annotations

import contextlib
import functools
import hashlib
from collections import OrderedDict
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import SourceState, Trace
from mkdocs_quotecheck.sources.cutting import cut_out
from mkdocs_quotecheck.sources.many_files import FilesOrigin
from mkdocs_quotecheck.sources.preparing import prepared, with_index
from mkdocs_quotecheck.sources.recorded import Recorded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from mkdocs_quotecheck.model import (
        Part,
        Person,
        RegistryProblem,
        Source,
        SourceText,
        Span,
    )
    from mkdocs_quotecheck.sources.formats._shape import ReadText
    from mkdocs_quotecheck.sources.origins import FileOrigin, InlineOrigin
    from mkdocs_quotecheck.sources.store import Store
    from mkdocs_quotecheck.text.index import Corpus, TextIndex

Origin: TypeAlias = "FileOrigin | InlineOrigin | FilesOrigin"

OPEN_BYTES = 24_000_000
"""Of prepared texts that stay open, which take twice as much: those that pages quote, not all that are registered. Opening one of
20 kB again takes 0.3 ms."""
BYTES_OPEN = 4
"""Of an open text with its index, for each of its characters."""


@dataclass(frozen=True, slots=True)
class LoadedSource:
    """A source with what is known of its text."""

    source: Source
    state: SourceState
    digest: str = ""
    """SHA-256 of its bytes; empty if they could not be read."""
    origin: Origin | None = None
    """Where its text comes from; None if it cannot be used."""
    key: str = ""
    """Under which the store keeps its text; empty without a store, or if it could not be kept."""
    read: ReadText | None = None
    """Its text as read, if the store does not keep it."""
    file: Path | None = None
    """The registry file that has the entry."""
    within: str | None = None
    """Id of the source of which it is a part."""
    spans: tuple[Span, ...] = ()
    """Of a part: where in the text of the whole it stands."""
    parts: tuple[Part, ...] = ()
    all_read: bool = False
    """Whether the store is known to keep all of its text, so that nobody need open it to know that."""

    @property
    def version(self) -> str:
        """What tells its text, with its parts, from any other one; empty if it cannot be used."""
        if self.origin is None:
            return ""
        place = (self.key or self.digest, self.file, self.within, self.spans, self.parts)
        return hashlib.sha256(repr(place).encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Inventory:
    """All that loading a registry found."""

    path: Path
    people: tuple[Person, ...]
    holdings: tuple[LoadedSource, ...]
    problems: tuple[RegistryProblem, ...]
    watched: tuple[Path, ...]
    named: tuple[Path, ...] | None
    """By which path each file is named, links not followed; None where patterns name some."""
    fingerprint: str
    store: Store | None = None
    just_prepared: dict[str, SourceText] = field(default_factory=dict)
    """Texts that the store has since now, by their key: each is taken out the first time, when it need not be opened."""
    reload: Callable[[Mapping[str, bytes]], Registry] | None = None
    """Loads it again, with other bytes for the sources of these ids."""


class Registry:
    """The registered people and sources; a `model.Library`. Made by `load_registry`."""

    def __init__(self, inventory: Inventory) -> None:
        self._inventory = inventory
        self._people = {person.id: person for person in inventory.people}
        self._holdings = {holding.source.id: holding for holding in inventory.holdings}
        self._sources = {holding.source.id: holding.source for holding in inventory.holdings}
        self._open: OrderedDict[str, tuple[SourceText | None, int]] = OrderedDict()
        self._open_bytes = 0
        self._gone: set[str] = set()
        """Sources whose file is no longer what it was when the registry was loaded."""
        self._unread: dict[str, str] = {}
        """Of sources whose text was asked for: what could not be read."""
        self.trace: Trace | None = None
        """What a page asks for, while it is noted."""

    @contextlib.contextmanager
    def traced(self) -> Iterator[Trace]:
        """Notes what is asked for until the end of the `with` statement."""
        self.trace = trace = Trace()
        try:
            yield trace
        finally:
            self.trace = None

    @property
    def path(self) -> Path:
        """The registry file."""
        return self._inventory.path

    @property
    def people(self) -> Mapping[str, Person]:
        """By id, in the registry's order."""
        trace = self.trace
        # Whoever goes through all people looks for a name: that a page or a text has it is seen without a trace.
        return MappingProxyType(self._people) if trace is None else Recorded(self._people, trace.people, None)

    @property
    def sources(self) -> Mapping[str, Source]:
        """By id, in the registry's order; those whose text cannot be used included."""
        trace = self.trace
        return (
            MappingProxyType(self._sources)
            if trace is None
            else Recorded(self._sources, trace.entries, trace)
        )

    @property
    def states(self) -> Mapping[str, SourceState]:
        """Whether each source can be used, by id, in the registry's order."""
        return MappingProxyType({name: holding.state for name, holding in self._holdings.items()})

    @property
    def problems(self) -> tuple[RegistryProblem, ...]:
        """Every mistake in the registry and in the files it names, the registry's first, by place."""
        return self._inventory.problems

    def text(self, source_id: str) -> SourceText | None:
        """The prepared text of a source; None if it cannot be used. Loaded when first asked for."""
        if self.trace is not None:
            self.trace.texts.add(source_id)
        if source_id in self._open:
            self._open.move_to_end(source_id)
            return self._open[source_id][0]
        holding = self._holdings.get(source_id)
        text, size = self._opened(holding) if holding else (None, 0)
        self._unread[source_id] = text.unread if text else self._why_without_text(holding)
        self._open[source_id] = text, size
        self._open_bytes += size
        while self._open_bytes > OPEN_BYTES and len(self._open) > 1:
            self._open_bytes -= self._open.popitem(last=False)[1][1]
        return text

    def has_text(self, source_id: str) -> bool:
        """Whether the text of a source can be used, as far as is known without loading it."""
        holding = self._holdings.get(source_id)
        if holding is None or holding.origin is None:
            return False
        # A file that was changed since the registry was loaded is known from the first time that it was asked for.
        return source_id not in self._gone

    def unread(self, source_id: str) -> str:
        """Why the text of a source, or a part of it, could not be read, a clause; empty if all of it was read."""
        if self.trace is not None:
            self.trace.texts.add(source_id)
        if source_id not in self._unread:
            holding = self._holdings.get(source_id)
            if holding is not None and holding.all_read:
                return ""
            self.text(source_id)
        return self._unread[source_id]

    def file_of(self, source_id: str) -> Path:
        """The registry file that has the entry of a source: the registry itself, or one that it includes."""
        return self._holdings[source_id].file or self.path

    def folder_of(self, source_id: str) -> Path:
        """The folder from which the path of a source counts."""
        return self.file_of(source_id).parent

    def is_of_many_files(self, source_id: str) -> bool:
        """Whether a source is made of many files."""
        return isinstance(self._holdings[source_id].origin, FilesOrigin)

    def parts_of(self, source_id: str) -> tuple[str, ...]:
        """Ids of the parts of a source."""
        return tuple(each.source.id for each in self._inventory.holdings if each.source.part_of == source_id)

    def with_data(self, source_id: str, data: bytes) -> Registry:
        """The registry as it would be with other bytes for one source and its parts.

        Raises:
            QuotecheckError: They cannot be read as its format.
        """
        reload = self._inventory.reload
        if reload is None:
            raise QuotecheckError(f"The source “{source_id}” cannot be used.", "Mend its entry first.")
        renewed = reload({source_id: data})
        if not renewed.has_text(source_id):
            wrong = next((each for each in renewed.problems if each.source == source_id), None)
            raise QuotecheckError(
                wrong.cause if wrong else "What was fetched cannot be read.", wrong.remedy if wrong else ""
            )
        return renewed

    def corpus(self) -> Corpus:
        """The index over all texts that can be used; kept between runs where there is a store."""
        from mkdocs_quotecheck.sources.segments import kept_corpus
        from mkdocs_quotecheck.text.index import corpus_of

        usable = [self._holdings[name] for name in sorted(self._holdings) if self.has_text(name)]
        store = self._inventory.store
        trace, self.trace = self.trace, None
        try:
            if store is None:
                words = ((each.source.id, self._words(each.source.id)) for each in usable)
                return corpus_of((name, index) for name, index in words if index is not None)
            versions = [(each.source.id, each.key) for each in usable]
            return kept_corpus(versions, self._words, store, str(self.path.absolute()))
        finally:
            self.trace = trace

    def versions(self) -> Mapping[str, str]:
        """By id, what tells the text of a source from any other one, with its place in the registry.

        Of one that cannot be used a hyphen, and why.
        """
        return {
            name: holding.version or f"-{self._causes.get(name, '')}"
            for name, holding in self._holdings.items()
        }

    def _words(self, source_id: str) -> TextIndex | None:
        from mkdocs_quotecheck.text.index import TextIndex

        text = self.text(source_id)
        return text.index if text is not None and isinstance(text.index, TextIndex) else None

    def fingerprint(self) -> str:
        """A digest of all that checking a page takes from here: the registry's bytes and those of every source."""
        return self._inventory.fingerprint

    def watched_files(self) -> tuple[Path, ...]:
        """The registry and every source file it names, missing ones included: a change in one changes the results."""
        return self._inventory.watched

    def named_files(self) -> tuple[Path, ...] | None:
        """The paths by which the registry and its sources are named, links not followed; None where patterns name some of them."""
        return self._inventory.named

    @functools.cached_property
    def _causes(self) -> Mapping[str, str]:
        """By source, why it cannot be used."""
        unusable = (SourceState.MISSING, SourceState.UNREADABLE)
        found = (each for each in reversed(self._inventory.problems) if each.state in unusable)
        return {each.source: clause(each.cause) for each in found if each.source is not None}

    def _why_without_text(self, holding: LoadedSource | None) -> str:
        if holding is None:
            return "it is not registered"
        if holding.origin is not None:
            self._gone.add(holding.source.id)
            return "its file was changed or taken away while it was used"
        whole = self._causes.get(holding.within or "", "its entry in the registry cannot be used")
        return self._causes.get(holding.source.id, whole)

    def _opened(self, holding: LoadedSource) -> tuple[SourceText | None, int]:
        """A source's text and the bytes it takes; texts that only memory holds do not count, since nothing else has them."""
        if holding.origin is None:
            return None, 0
        store = self._inventory.store
        ready = self._inventory.just_prepared.pop(holding.key, None)
        kept = store.get(holding.key) if store and holding.key and ready is None else None
        if ready is not None:
            text, size = ready, len(ready.text) * BYTES_OPEN
        elif kept:
            text, size = with_index(kept.read, holding.digest, kept.index), kept.size + len(kept.read.text)
        else:
            read = holding.read or self._cut_out(holding) or _read_again(holding.origin, holding.digest)
            if read is None:
                return None, 0
            text, size = prepared(read, holding.digest), 0
            if store and holding.key:
                store.put(holding.key, text)
        lines = text.lines or holding.origin.lines(text.text)
        return replace(text, source=holding.source, lines=lines, parts=holding.parts), size

    def _cut_out(self, holding: LoadedSource) -> ReadText | None:
        """A part's text, from that of the whole."""
        whole = self.text(holding.within) if holding.within else None
        return cut_out(whole, holding.spans) if whole and holding.spans else None


def _read_again(origin: Origin, digest: str) -> ReadText | None:
    """Reads a source whose kept text is broken; None if it is no longer what it was when the registry was loaded."""
    try:
        data = origin.data()
        return origin.read(data) if hashlib.sha256(data).hexdigest() == digest else None
    except (OSError, QuotecheckError):
        return None


def fingerprint_of(
    registry_bytes: bytes, holdings: Sequence[LoadedSource], problems: Iterable[RegistryProblem] = ()
) -> str:
    """The registry's fingerprint: its bytes, what is wrong, which findings name, and state and digest of every source."""
    digest = hashlib.sha256(hashlib.sha256(registry_bytes).digest())
    for problem in problems:
        digest.update(f"{problem.source}\0{problem.cause}\n".encode("utf-8", "surrogatepass"))
    for holding in holdings:
        digest.update(f"{holding.source.id}\0{holding.state.value}\0{holding.digest}\n".encode())
    return digest.hexdigest()


def clause(cause: str) -> str:
    """The sentence that a problem tells as a clause that goes on behind a colon."""
    first, rest = cause[:1], cause[1:]
    # An initial that is followed by a capital or a point is a name or an abbreviation.
    lowered = first.lower() if rest[:1].islower() or rest[:1] == " " else first
    return f"{lowered}{rest}".removesuffix(".")
