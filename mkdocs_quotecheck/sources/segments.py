"""The index over all texts of a registry, kept between builds in files that are mapped.

The names are cut into batches by themselves: where one begins depends on nothing but the name it begins with, so that a source
more or less changes one batch. Each batch is a sealed file with the signatures of its texts, row after row, and the versions of
the texts that they were made of. A file that fits is mapped, and of its blocks those are read that a question touches. Where
texts are new or changed, only these are opened and signed, and their columns put into what was there.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.storage.sealed import ForgedError
from mkdocs_quotecheck.text.index import (
    ROWS,
    Corpus,
    Segment,
    columns_in,
    columns_of,
    put_columns,
    segment_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from mkdocs_quotecheck.sources.store import Store
    from mkdocs_quotecheck.storage.sealed import Pieces
    from mkdocs_quotecheck.text.index import Rows, TextIndex

    Opened = Callable[[str], TextIndex | None]

# Names of a batch, on average: with texts of one chunk its file has 4 MB, which is written in 20 ms when one of its texts
# changed, and 10,000 texts have 10 of them, each of which is asked for every row.
BATCH: Final = 1024
# Names that begin no batch for long, by chance or by somebody's wish, are cut after so many.
LARGEST_BATCH: Final = 4 * BATCH
# Texts whose new columns are held at once, to be put into those that were kept.
MOST_PATCHED: Final = 4
FORMAT: Final = 2


@dataclass(frozen=True, slots=True)
class Member:
    """A text of a batch."""

    name: str
    version: str
    """Of the text; another one has other signatures."""
    chunks: int
    """Of its signatures."""


@dataclass(frozen=True, slots=True)
class _Kept:
    members: tuple[Member, ...]
    rows: Pieces


def kept_corpus(texts: Sequence[tuple[str, str]], opened: Opened, store: Store, registry: str) -> Corpus:
    """The index over some texts; what is not kept of it is made and kept.

    Args:
        texts: Their names, ascending, with the version of each; an empty version is of a text that cannot be kept.
        opened: Gives the words of a text; None if it cannot be used after all.
        store: Where it is kept.
        registry: Tells apart registries that share a store.
    """
    return Corpus([_segment(batch, opened, store, registry) for batch in _batches(texts)])


def _batches(texts: Sequence[tuple[str, str]]) -> Iterator[Sequence[tuple[str, str]]]:
    begin = 0
    for at, (name, _) in enumerate(texts):
        begins = zlib.crc32(name.encode("utf-8", "surrogatepass")) % BATCH == 0
        if at > begin and (begins or at - begin >= LARGEST_BATCH):
            yield texts[begin:at]
            begin = at
    if begin < len(texts):
        yield texts[begin:]


def _segment(batch: Sequence[tuple[str, str]], opened: Opened, store: Store, registry: str) -> Segment:
    begin = batch[0][0]
    key = hashlib.sha256(f"{FORMAT}\0{registry}\0{begin}".encode("utf-8", "surrogatepass")).hexdigest()
    kept = _read(store, key)
    if kept is not None and [(each.name, each.version) for each in kept.members] == [*batch]:
        return _Mapped(kept, batch, opened).segment()
    try:
        segment, members = _renewed(batch, kept, opened)
    except ForgedError:
        segment, members = _renewed(batch, None, opened)
    if members is None or not _write(store, key, members, segment):
        return segment
    again = _read(store, key)
    return (
        _Mapped(again, batch, opened).segment() if again is not None and again.members == members else segment
    )


class _Mapped:
    """The rows of a batch in a file; made anew from the texts if a block of it turns out not to be what was written."""

    def __init__(self, kept: _Kept, batch: Sequence[tuple[str, str]], opened: Opened) -> None:
        self._kept = kept
        self._batch = batch
        self._opened = opened
        self._made: Rows | None = None

    def segment(self) -> Segment:
        """The segment with these rows."""
        return Segment(tuple(each.name for each in self._kept.members for _ in range(each.chunks)), self)

    def __getitem__(self, wanted: slice, /) -> bytes | bytearray | memoryview[int]:
        if self._made is None:
            try:
                return self._kept.rows[wanted]
            except ForgedError:
                self._made = _renewed(self._batch, None, self._opened)[0].rows
        return self._made[wanted]


def _renewed(
    batch: Sequence[tuple[str, str]], kept: _Kept | None, opened: Opened
) -> tuple[Segment, tuple[Member, ...] | None]:
    """The segment, with as much of what was kept as is still right; no members where it cannot be kept."""
    making = _Making(batch, kept, opened)
    segment = making.patched() or segment_of(making.columns())
    return segment, tuple(making.members) if making.lasting else None


class _Making:
    """A segment in the making: columns of texts that are new, and of others as they were kept."""

    def __init__(self, batch: Sequence[tuple[str, str]], kept: _Kept | None, opened: Opened) -> None:
        self.members: list[Member] = []
        self.lasting = True
        """Whether all texts can be used and kept."""
        self._batch = batch
        self._opened = opened
        self._old = {each.name: each for each in kept.members} if kept else {}
        self._chunks = sum(each.chunks for each in kept.members) if kept else 0
        self._rows = bytes(kept.rows[0 : len(kept.rows)]) if kept and self._chunks else b""
        self._places = dict(_places(kept.members)) if kept else {}

    def patched(self) -> Segment | None:
        """What was kept with the columns of a few changed texts replaced; None if more is to be done."""
        new = [name for name, _ in self._batch if self._kept(name) is None]
        if [*self._old] != [name for name, _ in self._batch] or len(new) > MOST_PATCHED:
            return None
        columns = {name: [*columns_of(text)] for name in new if (text := self._opened(name)) is not None}
        if any(len(columns.get(name, ())) != self._old[name].chunks for name in new):
            return None
        rows = bytearray(self._rows)
        for name, made in columns.items():
            put_columns(rows, self._chunks, dict(enumerate(made, self._places[name])))
        for name, version in self._batch:
            self._add(name, version, self._old[name].chunks, usable=name in columns or name not in new)
        return Segment(tuple(each.name for each in self.members for _ in range(each.chunks)), rows)

    def columns(self) -> Iterator[tuple[str, int]]:
        """All columns, one after the other: each takes 33 kB."""
        for name, version in self._batch:
            kept = self._kept(name)
            if kept is not None:
                first = self._places[name]
                yield from (
                    (name, each)
                    for each in columns_in(self._rows, self._chunks, range(first, first + kept.chunks))
                )
                self._add(name, version, kept.chunks)
                continue
            text = self._opened(name)
            chunks = 0
            for column in columns_of(text) if text is not None else ():
                yield name, column
                chunks += 1
            self._add(name, version, chunks, usable=text is not None)

    def _kept(self, name: str) -> Member | None:
        """What was kept of a text, if it is still the same."""
        member, version = self._old.get(name), self._versions[name]
        return member if member is not None and version and member.version == version else None

    @cached_property
    def _versions(self) -> dict[str, str]:
        return dict(self._batch)

    def _add(self, name: str, version: str, chunks: int, *, usable: bool = True) -> None:
        self.lasting = self.lasting and bool(version) and usable
        self.members.append(Member(name, version, chunks))


def _places(members: Iterable[Member]) -> Iterator[tuple[str, int]]:
    """The first column of each text."""
    at = 0
    for each in members:
        yield each.name, at
        at += each.chunks


def _read(store: Store, key: str) -> _Kept | None:
    """What is kept under a key; None if it is not there whole and as this user kept it."""
    try:
        file = store.open_segment(key)
        if file is None:
            return None
        rows = file.pieces("rows")
        members = tuple(_member(each) for each in json.loads(bytes(file.part("members"))))
        chunks = sum(each.chunks for each in members)
        if len(rows) != ROWS * -(-chunks // 8):
            return None
    except (OSError, ValueError, TypeError, RecursionError):
        return None
    return _Kept(members, rows)


def _member(value: list[object]) -> Member:
    name, version, chunks = value
    if not (isinstance(name, str) and isinstance(version, str) and isinstance(chunks, int)):
        raise TypeError(value)
    return Member(name, version, chunks)


def _write(store: Store, key: str, members: Sequence[Member], segment: Segment) -> bool:
    told = [[each.name, each.version, each.chunks] for each in members]
    encoded = json.dumps(told, separators=(",", ":")).encode()
    rows = memoryview(segment.rows[0 : ROWS * segment.width])
    return store.put_segment(key, {"members": [encoded], "rows": [rows]})
