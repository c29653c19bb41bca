"""Looks at the text of each source: is it there, is it what it says, can it be read, and is it the pinned one."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import RegistryProblem, SourceState
from mkdocs_quotecheck.sources.files import (
    how_to_find,
    is_pattern,
    matching_files,
    resolve,
    shortened,
)
from mkdocs_quotecheck.sources.formats import format_of_suffix, formats
from mkdocs_quotecheck.sources.formats._shape import Option, ReadingOptions
from mkdocs_quotecheck.sources.library import BYTES_OPEN, OPEN_BYTES, LoadedSource
from mkdocs_quotecheck.sources.limits import MAX_FILES_OF_A_SOURCE
from mkdocs_quotecheck.sources.many_files import FilesOrigin, Member
from mkdocs_quotecheck.sources.origins import FileOrigin, InlineOrigin
from mkdocs_quotecheck.sources.preparing import prepared
from mkdocs_quotecheck.sources.store import Store, key_of
from mkdocs_quotecheck.sources.wishes import marked_by, reading_options, suffix_of, unknown_suffix
from mkdocs_quotecheck.storage.regular import is_file

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mkdocs_quotecheck.model import Source, SourceText
    from mkdocs_quotecheck.sources.formats._shape import Format, ReadText
    from mkdocs_quotecheck.sources.library import Origin
    from mkdocs_quotecheck.sources.registry.entries import HostEntry, Placed, SourceEntry
    from mkdocs_quotecheck.sources.registry.nesting import Place

AS_IT_IS = "plain"
"""The format whose text is the file's own, line by line."""
# More labels make the message unreadable.
LABELS_NAMED = 3


class SourceLoader:
    """Turns entries into holdings, one after another; `problems` and `files` grow with each."""

    def __init__(
        self,
        allowed: Sequence[Path],
        cache_dir: Path | None,
        problems: list[RegistryProblem],
        hosts: Sequence[HostEntry] = (),
        instead: Mapping[str, bytes] = MappingProxyType({}),
    ) -> None:
        """`instead` has other bytes than those of their files for some sources, by id."""
        self.problems = problems
        self.files: list[Path] = []
        self.named: list[Path] | None = []
        """By which paths files are named, links not followed; None where patterns or folders name some."""
        self.store = Store(cache_dir, allowed[0]) if cache_dir else None
        self._allowed = allowed
        self._hosts = hosts
        self._instead = instead
        self._live: set[str] = set()
        self.just_prepared: dict[str, SourceText] = {}
        """Texts that need not be opened, by their key in the store; not all that were prepared."""
        self._handed_over = 0

    def hold(self, entry: SourceEntry, source: Source, parts: Sequence[SourceEntry] = ()) -> LoadedSource:
        """What is known of a source's text; mistakes go to `problems`. Its parts say which elements are looked for."""
        if not entry.usable:
            return LoadedSource(source, SourceState.UNREADABLE)
        try:
            origin = self._origin(entry, source, marked_by(parts))
            data = self._instead.get(source.id)
            data = origin.data() if data is None else data
        except FileNotFoundError as missing:
            one = next((each for each in entry.files if each.value == str(missing)), entry.path or entry.id)
            return self._missing(entry, source, one)
        except QuotecheckError as error:
            return self._fails(entry, source, error, (entry.path or entry.text or entry.id).place)
        source = replace(source, files=self._code_files(entry, origin))
        loaded = self._kept(entry, source, origin, data)
        self._check_labels(entry, loaded)
        return loaded

    def _code_files(self, entry: SourceEntry, origin: Origin) -> tuple[str, ...]:
        """The files whose text is read as it is, as a user calls them."""
        if isinstance(origin, FilesOrigin):
            return tuple(each.shown for each in origin.members if each.form.name == AS_IT_IS)
        if entry.path is None or origin.form.name != AS_IT_IS:
            return ()
        return (self._shown(entry.path.value, entry.registry.base),)

    def read_of(self, loaded: LoadedSource) -> ReadText | None:
        """The text of a source that was looked at; None if it cannot be used."""
        kept = self.store.get(loaded.key) if self.store and loaded.key else None
        return kept.read if kept else loaded.read

    def keep(self, key: str) -> None:
        """Tells the store that a text is in use."""
        self._live.add(key)

    def close(self) -> None:
        """Lets the store forget what it has not been asked for in a long time."""
        if self.store:
            self.store.sweep(self._live)

    def _origin(self, entry: SourceEntry, source: Source, marked: tuple[str, ...]) -> Origin:
        labels = tuple(label for label, _ in source.speakers)
        if entry.path is None:
            form = formats()[entry.format.value if entry.format else "plain"]
            options = self._options(entry, source, form, marked)
            return InlineOrigin(
                entry.text.value if entry.text else "", form, labels, entry.text_line, options
            )
        base = entry.registry.base
        if entry.files or (is_pattern(entry.path.value) and not is_file(base / entry.path.value)):
            return self._many(entry, source, labels, marked)
        path = resolve(entry.path.value, base, self._allowed)
        self.files.append(path)
        if self.named is not None:
            self.named.append(base / entry.path.value)
        form = self._format(entry, entry.path.value, path)
        options = self._options(entry, source, form, marked)
        return FileOrigin(path, form, labels, entry.format is not None, options)

    def _options(
        self, entry: SourceEntry, source: Source, form: Format, marked: tuple[str, ...]
    ) -> ReadingOptions:
        """What the entry, and the registry for its host, say about how a file is read."""
        self._refuse_idle_options(entry, (form,))
        return reading_options(entry, source, form, self._hosts, marked)

    def _refuse_idle_options(self, entry: SourceEntry, used: Sequence[Format]) -> None:
        """Notes what the entry says about how files are read and none of their formats understands."""
        given = {
            Option.SELECT: entry.select[:1],
            Option.WITHOUT: entry.without[:1],
            Option.ENCODING: (entry.encoding,) if entry.encoding else (),
        }
        for option, words in given.items():
            if words and not any(form.understands(option) for form in used):
                self._refuse_option(option, words[0], used[0], entry)

    def _refuse_option(self, option: Option, word: Placed, form: Format, entry: SourceEntry) -> None:
        place, file = word.place, entry.registry.path
        cause = f"“{option.value}” says nothing about {form.title}."
        self.problems.append(
            RegistryProblem(file, place.line, place.column, cause, "Leave the key out.", entry.id.value)
        )

    def _many(
        self, entry: SourceEntry, source: Source, labels: tuple[str, ...], marked: tuple[str, ...]
    ) -> FilesOrigin:
        """The files that a source is made of, each once, in the order of the registry."""
        self.named = None
        base, found = entry.registry.base, dict[str, None]()
        for written in entry.files or (entry.path or entry.id,):
            names = matching_files(written.value, base, self._allowed, MAX_FILES_OF_A_SOURCE)
            if not names:
                raise FileNotFoundError(written.value)
            found.update(dict.fromkeys(names))
        paths = {name: resolve(name, base, self._allowed) for name in found}
        self.files.extend(paths.values())
        form = formats()[entry.format.value] if entry.format else None
        plain = formats()["plain"]
        forms = {path: form or format_of_suffix(suffix_of(name)) or plain for name, path in paths.items()}
        used = {each.name: each for each in forms.values()}
        self._refuse_idle_options(entry, tuple(used.values()))
        options = {
            name: reading_options(entry, source, each, self._hosts, marked) for name, each in used.items()
        }
        members = tuple(
            Member(self._shown(name, base), path, forms[path], options[forms[path].name])
            for name, path in paths.items()
        )
        return FilesOrigin(members, plain, labels)

    def _kept(self, entry: SourceEntry, source: Source, origin: Origin, data: bytes) -> LoadedSource:
        """Reads and keeps a text, unless the store has it."""
        digest = hashlib.sha256(data).hexdigest()
        key = key_of(digest, origin.form, origin.labels, origin.wishes()) if self.store else ""
        self._live.add(key)
        if self.store and self.store.has(key):
            unread = self.store.unread(key)
            self._tell_unread(entry, unread)
            return LoadedSource(source, self._pinned(entry, digest), digest, origin, key, all_read=not unread)
        try:
            read = origin.read(data)
        except QuotecheckError as error:
            if entry.path is None:
                return self._fails(entry, source, error, (entry.text or entry.id).place)
            state = SourceState.UNREADABLE
            file = error.path or self._shown(entry.path.value, entry.registry.base)
            self.problems.append(
                RegistryProblem(file, error.line, 0, error.cause, error.remedy, source.id, state)
            )
            return LoadedSource(source, state, digest)
        self._tell_unread(entry, read.unread)
        state = self._pinned(entry, digest)
        text = prepared(read, digest) if self.store else None
        if self.store and text and self.store.put(key, text, read.stretches):
            self._hand_over(key, text)
            return LoadedSource(source, state, digest, origin, key, all_read=not read.unread)
        return LoadedSource(source, state, digest, origin, read=read)

    def _hand_over(self, key: str, text: SourceText) -> None:
        """Lets the registry begin with texts that were prepared just now, as far as it keeps texts open."""
        size = len(text.text) * BYTES_OPEN
        if self._handed_over + size <= OPEN_BYTES:
            self._handed_over += size
            self.just_prepared[key] = text

    def _tell_unread(self, entry: SourceEntry, unread: str) -> None:
        """Notes a source of which a part could not be read."""
        if unread:
            file = self._shown(entry.path.value, entry.registry.base) if entry.path else entry.registry.path
            cause = f"Not all of “{shortened(entry.id.value)}” could be read: {unread}."
            remedy = "Run a text recognition on it or fetch the file again; words that are found nowhere else count as unchecked."
            self.problems.append(RegistryProblem(file, 0, 0, cause, remedy, entry.id.value, partial=True))

    def _check_labels(self, entry: SourceEntry, loaded: LoadedSource) -> None:
        """Notes labels of speakers of which the text has none: nothing in it can be told to be anybody's.

        One of several that is not there is no mistake: an extract need not have everybody speak.
        """
        if not loaded.source.speakers or loaded.origin is None:
            return
        from mkdocs_quotecheck.text.folding import word_keys
        from mkdocs_quotecheck.text.speaker_labels import label_parts

        read = self.read_of(loaded)
        if read is None:
            return
        found = {
            words for mark in read.turns for words in (word_keys(mark.label), label_parts(mark.label).name)
        }
        labels = [label for label, _ in loaded.source.speakers]
        if found.isdisjoint(map(word_keys, labels)):
            place = entry.speakers[0][1].place
            some = ", ".join(f"“{shortened(label)}”" for label in labels[:LABELS_NAMED])
            self.problems.append(
                RegistryProblem(
                    entry.registry.path,
                    place.line,
                    place.column,
                    f"No turn of “{shortened(entry.id.value)}” begins with a label of its speakers: {some}.",
                    "Write each label as it stands in the text, up to the colon.",
                    loaded.source.id,
                )
            )

    def _format(self, entry: SourceEntry, written: str, path: Path) -> Format:
        if entry.format:
            return formats()[entry.format.value]
        suffix = suffix_of(written) or suffix_of(path.name)
        form = format_of_suffix(suffix)
        if form is not None:
            return form
        if not is_file(path):
            # Reading it tells what it is, or that there is none.
            return formats()["plain"]
        raise unknown_suffix(shortened(written), shortened(suffix), path)

    def _shown(self, written: str, base: Path) -> str:
        """A source's file as a user opens it: from the site's folder."""
        site, real = self._allowed[0], base / written
        try:
            return Path(os.path.normpath(real)).relative_to(site).as_posix()
        except ValueError:
            return written

    def _missing(self, entry: SourceEntry, source: Source, written: Placed) -> LoadedSource:
        remedy = how_to_find(written.value, entry.registry.base, self._allowed[0])
        error = QuotecheckError(f"The file “{shortened(written.value)}” does not exist.", remedy)
        return self._fails(entry, source, error, written.place, SourceState.MISSING)

    def _pinned(self, entry: SourceEntry, digest: str) -> SourceState:
        if entry.sha256 is None or entry.sha256.value == digest:
            return SourceState.READY
        place = entry.sha256.place
        self.problems.append(
            RegistryProblem(
                entry.registry.path,
                place.line,
                place.column,
                f"The text of “{entry.id.value}” is not the pinned one: its SHA-256 is {digest}.",
                "Check the quotations against the new text, then write the new sha256 here.",
                entry.id.value,
                SourceState.CHANGED,
            )
        )
        return SourceState.CHANGED

    def _fails(
        self,
        entry: SourceEntry,
        source: Source,
        error: QuotecheckError,
        place: Place,
        state: SourceState = SourceState.UNREADABLE,
    ) -> LoadedSource:
        """Notes a mistake at a place of the registry that leaves a source without a text."""
        self.problems.append(
            RegistryProblem(
                entry.registry.path, place.line, place.column, error.cause, error.remedy, source.id, state
            )
        )
        return LoadedSource(source, state)
