"""Prepared source texts, kept between builds by content.

One sealed file for each text: its marks as JSON, the text, and its index in the form that is looked up in directly, so that
opening it parses nothing. The name is a digest of all that the content depends on: the source's bytes, its format, the labels of
its speakers, the code and the libraries that prepare it. Whatever is foreign, cut off, damaged or forged counts as not there.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Mark, SourceText, Span
from mkdocs_quotecheck.sources.formats._shape import ReadText, Stretch
from mkdocs_quotecheck.storage.atomic import sweep_temporary
from mkdocs_quotecheck.storage.fingerprint import code_fingerprint
from mkdocs_quotecheck.storage.keys import seal_for
from mkdocs_quotecheck.storage.regular import is_link
from mkdocs_quotecheck.storage.sealed import names_in, open_sealed, write_sealed

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from mkdocs_quotecheck.sources.formats._shape import Format
    from mkdocs_quotecheck.storage.sealed import SealedFile
    from mkdocs_quotecheck.text.index import TextIndex

PREPARED_BY = ("sources", "text", "languages")
"""The parts of this package that prepare texts."""

FOLDER = "sources"
SUFFIX = ".prepared"
SEGMENT_SUFFIX = ".segment"

LARGEST = 2**31
"""Bytes of a file that is opened: the largest text that is read takes less than half of it."""

SPARE_SECONDS = 14 * 24 * 3600
"""Texts that no build has used for a fortnight are removed: long enough to go back and forth between branches."""

SPARE_BYTES = 500_000_000
"""Of texts that this build does not use; beyond it the oldest are removed."""

_UNREAD = "unread"
"""The part of a file that has what of the source could not be read, so that its table tells whether there is any."""

_TOUCHED_SECONDS = 24 * 3600
_NAME = re.compile(rf"[0-9a-f]{{64}}(?:{re.escape(SUFFIX)}|{re.escape(SEGMENT_SUFFIX)})")


@dataclass(frozen=True, slots=True)
class Kept:
    """A prepared text as it came out of the store."""

    read: ReadText
    index: TextIndex
    size: int
    """Bytes of its file."""


def key_of(digest: str, form: Format, labels: Sequence[str] = (), options: Sequence[str] = ()) -> str:
    """The key under which a text is kept: 64 hexadecimal digits.

    Args:
        digest: SHA-256 of the source's bytes.
        form: Its format.
        labels: The labels of its speakers in the registry.
        options: What the registry says about how it is read.
    """
    parts = (digest, form.name, str(form.version), code_fingerprint(*PREPARED_BY), *options, "", *labels)
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


class Store:
    """A folder of prepared texts. One that cannot be read or written is done without."""

    def __init__(self, folder: Path, project: Path | None = None) -> None:
        """A key in the folder of the `project` is not used. Without a key nothing is believed and nothing kept."""
        self._folder = folder / FOLDER
        # A link would have us write, and remove what is old, wherever its author likes.
        self._seal = None if is_link(self._folder) else seal_for(project)
        self._wrote = False
        self._partial: set[str] = set()

    def has(self, key: str) -> bool:
        """Whether a text is there and was kept by this user, by its table; `get` looks at all of it."""
        path = self._path(key)
        try:
            if self._seal is None or not (names := names_in(path, _purpose(key), self._seal)):
                return False
            if time.time() - path.stat().st_mtime > _TOUCHED_SECONDS:
                os.utime(path)
        except OSError:
            return False
        if _UNREAD in names:
            self._partial.add(key)
        return True

    def unread(self, key: str) -> str:
        """What of a kept text's file could not be read, after `has` was asked; opens those of which something was not."""
        kept = self.get(key) if key in self._partial else None
        return kept.read.unread if kept else ""

    def get(self, key: str) -> Kept | None:
        """A text; None if it is not there whole and as this user kept it."""
        from mkdocs_quotecheck.text.index import load

        if self._seal is None:
            return None
        try:
            file = open_sealed(self._path(key), _purpose(key), self._seal, LARGEST)
            text = str(file.part("text"), "utf-8")
            read = _read_text(json.loads(bytes(file.part("marks"))), text)
            if _UNREAD in file.names:
                read = replace(read, unread=str(file.part(_UNREAD), "utf-8"))
            index = load(file.part("index"), text, read.furniture, authentic=True)
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return None
        return Kept(read, index, file.size)

    def put(self, key: str, prepared: SourceText, stretches: Sequence[Stretch] = ()) -> bool:
        """Keeps a text; False if it cannot be written. Readers see the old file or the new one, never a part."""
        from mkdocs_quotecheck.text.index import TextIndex, dump

        if self._seal is None or not isinstance(prepared.index, TextIndex):
            return False
        try:
            marks = json.dumps(_marks(prepared, stretches), ensure_ascii=False, separators=(",", ":")).encode(
                "utf-8"
            )
            text = prepared.text.encode("utf-8")
            parts = {"marks": [marks], "text": [text], "index": [dump(prepared.index)]}
            if prepared.unread:
                parts[_UNREAD] = [prepared.unread.encode("utf-8")]
            write_sealed(self._path(key), _purpose(key), self._seal, parts)
        except (OSError, ValueError):
            return False
        self._wrote = True
        return True

    def open_segment(self, key: str) -> SealedFile | None:
        """A part of the index over all texts; None without a seal.

        Raises:
            OSError, ValueError: It is not there as this user kept it.
        """
        if self._seal is None:
            return None
        path = self._folder / f"{key}{SEGMENT_SUFFIX}"
        file = open_sealed(path, f"index {key}", self._seal)
        if time.time() - path.stat().st_mtime > _TOUCHED_SECONDS:
            os.utime(path)
        return file

    def put_segment(self, key: str, parts: Mapping[str, Sequence[bytes | memoryview]]) -> bool:
        """Keeps a part of the index over all texts; False if it cannot be written."""
        if self._seal is None:
            return False
        try:
            write_sealed(self._folder / f"{key}{SEGMENT_SUFFIX}", f"index {key}", self._seal, parts)
        except (OSError, ValueError):
            return False
        return True

    def sweep(self, live: Collection[str]) -> None:
        """Removes what has not been used for long, and the oldest beyond a bound; does nothing if nothing was written."""
        if not self._wrote:
            return
        sweep_temporary(self._folder)
        now = time.time()
        spare: list[tuple[float, int, Path]] = []
        with contextlib.suppress(OSError):
            for entry in os.scandir(self._folder):
                status = entry.stat(follow_symlinks=False)
                age = now - status.st_mtime
                # What others put here is none of our business.
                if not _NAME.fullmatch(entry.name) or entry.name.removesuffix(SUFFIX) in live:
                    continue
                # Which parts of the index are in use is not known here: only old ones are spare.
                if entry.name.endswith(SUFFIX) or age > SPARE_SECONDS:
                    spare.append((age, status.st_size, Path(entry.path)))
        room = SPARE_BYTES
        for age, size, path in sorted(spare):
            room -= size
            if age > SPARE_SECONDS or room < 0:
                _remove(path)

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}{SUFFIX}"


def _purpose(key: str) -> str:
    return f"prepared text {key}"


_MARK_FIELDS = ("pages", "sections", "turns", "times", "places", "files")


def _marks(prepared: SourceText, stretches: Sequence[Stretch]) -> dict[str, list[object]]:
    named: dict[str, list[object]] = {
        name: [[mark.offset, mark.label, mark.level] for mark in getattr(prepared, name)]
        for name in _MARK_FIELDS
    }
    named["lines"] = list(prepared.lines)
    named["stretches"] = [[each.selector, each.span.start, each.span.end] for each in stretches]
    named["furniture"] = [[span.start, span.end] for span in prepared.furniture]
    return named


def _read_text(marks: object, text: str) -> ReadText:
    """Raises TypeError, ValueError or KeyError for anything that `_marks` did not write."""
    if not isinstance(marks, dict):
        raise TypeError
    named = {
        name: tuple(Mark(int(at), str(label), int(level)) for at, label, level in marks[name])
        for name in _MARK_FIELDS
    }
    return ReadText(
        text=text,
        pages=named["pages"],
        sections=named["sections"],
        turns=named["turns"],
        times=named["times"],
        places=named["places"],
        files=named["files"],
        lines=tuple(int(line) for line in marks["lines"]),
        furniture=tuple(Span(int(start), int(end)) for start, end in marks["furniture"]),
        stretches=tuple(
            Stretch(str(selector), Span(int(start), int(end))) for selector, start, end in marks["stretches"]
        ),
    )


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()
