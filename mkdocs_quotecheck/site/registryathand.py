"""The registry of a run, which is read when a page has to be checked: most builds find that nothing was changed.

Beside the results of pages lies what the registry's files were when it was last read: their sizes and times. While these are
the same, its fingerprint is known without reading it. Only a registry without mistakes that names each of its files is
remembered so: what a pattern fits, and the advice about a mistake, depend on other files too.
"""

from __future__ import annotations

import contextlib
import functools
import json
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.storage.sealed import open_sealed, write_sealed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from mkdocs_quotecheck.model import RegistryProblem
    from mkdocs_quotecheck.sources import Registry
    from mkdocs_quotecheck.storage.keys import Seal

FORMAT: Final = 1

LARGEST: Final = 200_000_000
"""Bytes of the file that is read: a million paths."""

UNCERTAIN_NS: Final = 2_000_000_000
"""A file that was written so shortly before it was read, or later, may be written again without another time: the coarsest clocks
of file systems tick each two seconds."""

FileState = tuple[int, ...]
"""Size, times of writing and of any change, and number of a file; empty if there is none."""


@dataclass(frozen=True, slots=True)
class KeptFile:
    """Where it is kept what the files of a registry were."""

    path: Path
    purpose: str
    seal: Seal


class RegistryAtHand:
    """What is known of the registry of a run."""

    def __init__(self, read: Callable[[], Registry | None], kept: KeptFile | None = None) -> None:
        """`read` gives None where reading it showed a defect of ours."""
        self._read = read
        self._kept = kept
        self._files: Mapping[str, FileState] | None = None
        """What the files were when they were read; None if they are not to be remembered."""

    @functools.cached_property
    def whole(self) -> Registry | None:
        """The registered people and sources, read now; None where reading them showed a defect of ours."""
        begun = time.time_ns()
        registry = self._read()
        if registry is not None and self._kept is not None and self._known is None:
            # Now and not when all pages are checked: what is changed in between, also with an old time, is another file then.
            self._files = _files_of(registry, begun)
        return registry

    @property
    def was_changed(self) -> bool:
        """Whether it was changed between being known and being read: results of both are no results of either."""
        if self._known is None or "whole" not in vars(self) or self.whole is None:
            return False
        return self.whole.fingerprint() != self._known.fingerprint

    @functools.cached_property
    def fingerprint(self) -> str | None:
        """Of the registry; None where reading it showed a defect of ours."""
        if self._known is not None:
            return self._known.fingerprint
        return None if self.whole is None else self.whole.fingerprint()

    @property
    def problems(self) -> Sequence[RegistryProblem]:
        """The mistakes in it and in the files that it names."""
        unread = self._known is not None and "whole" not in vars(self)
        return () if unread or self.whole is None else self.whole.problems

    @property
    def watched_files(self) -> Sequence[Path] | None:
        """The files by whose change it changes; None where reading it showed a defect of ours."""
        if self._known is not None:
            return self._known.watched
        return None if self.whole is None else self.whole.watched_files()

    def remember(self) -> None:
        """Keeps what its files are for the next run, if they were read now."""
        if self._kept is None or self._files is None or self.whole is None or self.whole.problems:
            return
        told = [FORMAT, self.whole.fingerprint(), self._files, [*map(str, self.whole.watched_files())]]
        written = json.dumps(told, separators=(",", ":")).encode()
        # Where it cannot be written the next run reads the registry.
        with contextlib.suppress(OSError):
            write_sealed(self._kept.path, self._kept.purpose, self._kept.seal, {"files": [written]})

    @functools.cached_property
    def _known(self) -> _Known | None:
        """What was kept, if no file is another one now."""
        if self._kept is None:
            return None
        try:
            file = open_sealed(self._kept.path, self._kept.purpose, self._kept.seal, LARGEST)
            version, fingerprint, files, watched = json.loads(bytes(file.part("files")))
            same = version == FORMAT and all(state == list(_state(path)) for path, state in files.items())
        except (OSError, ValueError, TypeError, AttributeError, RecursionError):
            return None
        return _Known(fingerprint, tuple(map(Path, watched))) if same else None


@dataclass(frozen=True, slots=True)
class _Known:
    fingerprint: str
    watched: tuple[Path, ...]


def _files_of(registry: Registry, begun: int) -> Mapping[str, FileState] | None:
    """What all is that a registry is read from; None if more than these files decides what it is, or one may be written still."""
    named = None if registry.problems else registry.named_files()
    if named is None:
        return None
    files = {str(path): _state(path) for path in named}
    return None if any(_is_uncertain(state, begun) for state in files.values()) else files


def _state(path: str | Path) -> FileState:
    try:
        status = os.stat(path)  # noqa: PTH116  (thousands of paths, that are texts)
    except (OSError, ValueError):
        return ()
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino, status.st_dev


def _is_uncertain(state: FileState, begun: int) -> bool:
    """Whether a file may have been written while the registry was read, or may be without its times telling it."""
    return not state or max(state[1], state[2]) > begun - UNCERTAIN_NS
