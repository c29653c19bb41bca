"""`--watch`: the check again whenever a page, the registry, a source or the configuration changes."""

from __future__ import annotations

import contextlib
import queue
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from mkdocs_quotecheck.cli import PROGRAM, output, terminal
from mkdocs_quotecheck.cli.outcome import OK, Outcome
from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.site.pages import AUTHORED, SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from watchdog.observers.api import BaseObserver, ObservedWatch

    from mkdocs_quotecheck.cli.configuration import SiteConfig
    from mkdocs_quotecheck.cli.parameters import PageOptions

QUIET: Final = 0.3
"""Seconds without a change before the check begins: an editor writes a file in several steps, a generator many files."""
LONGEST_BURST: Final = 10.0
"""Seconds of changes one after the other after which the check begins all the same."""
CHANGES: Final = ("created", "modified", "moved", "deleted")
"""The kinds of events that change a file; opening and closing one does not."""


def watch(check: Callable[[], tuple[Outcome, Collection[Path]]], folders: Iterable[Path]) -> Outcome:
    """Answers with a check, and again after each change, until Ctrl+C.

    Args:
        check: Gives the answer, and the files besides pages by whose change it changes.
        folders: Where pages lie: files or folders.

    Raises:
        QuotecheckError: The first check cannot be made.
    """
    # Before the first check, which may take a while: what is changed meanwhile is checked again.
    watched = _Watched(folders)
    try:
        answered, files = check()
        with contextlib.suppress(KeyboardInterrupt):
            while True:
                watched.add(files)
                _show(answered)
                watched.wait()
                try:
                    answered, files = check()
                except QuotecheckError as error:  # a file that is just being written, or a mistake to mend
                    answered = Outcome("", remarks=(str(error),))
        return Outcome("", OK)
    finally:
        watched.stop()


def folders_of(pages: PageOptions, config: SiteConfig) -> tuple[Path, ...]:
    """Where pages, and the files that authors write, lie.

    Raises:
        QuotecheckError: Pages are named that cannot be watched.
    """
    from mkdocs_quotecheck.cli.configuration import authored_folders
    from mkdocs_quotecheck.site.mirror import address_of
    from mkdocs_quotecheck.site.rendering import STANDARD_INPUT

    for path in pages.paths:
        if path == STANDARD_INPUT or address_of(path) is not None:
            raise QuotecheckError(
                "Only files and folders of this machine can be watched.",
                "Name some, or leave out --watch.",
                path=str(path),
            )
    return (*pages.paths, *authored_folders(pages.docs, config))


def _show(answered: Outcome) -> None:
    if terminal.is_terminal(sys.stdout):
        click.clear()
    for remark in answered.remarks:
        output.complain(f"{PROGRAM}: {remark}")
    output.answer(answered.text, answered.errors, answered.more)
    output.complain(f"Checked at {time.strftime('%H:%M:%S')}; watching for changes, Ctrl+C ends.")


class _Watched(FileSystemEventHandler):
    """The folders that are watched, and what has changed in them."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self._folders = {path.resolve() for path in folders}
        self._files: set[Path] = set()
        self._watches: dict[Path, ObservedWatch] = {}
        self._changed: queue.SimpleQueue[Path] = queue.SimpleQueue()
        self._observer: BaseObserver = Observer()
        for path in self._folders:
            # The folder above tells when the folder itself is made anew.
            self._schedule(path.parent, recursive=False)
            if path.is_dir():
                self._schedule(path, recursive=True)
        self._observer.start()

    def add(self, files: Collection[Path]) -> None:
        """Watches these files too, and folders that were made anew."""
        self._files = {path.resolve() for path in files}
        for folder in {path.parent for path in self._files}:
            self._schedule(folder, recursive=False)

    def wait(self) -> None:
        """Waits for a change, and for the end of those that come with it."""
        first = self._changed.get()
        changed, latest = {first}, time.monotonic() + LONGEST_BURST
        while time.monotonic() < latest:
            try:
                changed.add(self._changed.get(timeout=QUIET))
            except queue.Empty:
                break
        for folder in self._folders & changed:  # made anew: what watched it has ended with it
            self._watches.pop(folder, None)
            if folder.is_dir():
                self._schedule(folder, recursive=True)

    def stop(self) -> None:
        """Ends the watching."""
        self._observer.stop()
        self._observer.join()

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Notes a change of a file that has a say."""
        if event.event_type not in CHANGES:
            return
        for name in (event.src_path, event.dest_path):
            if name and self._has_a_say(path := Path(str(name))):
                self._changed.put(path)

    def _has_a_say(self, path: Path) -> bool:
        if path in self._files or path in self._folders:
            return True
        inside = next((folder for folder in self._folders if folder in path.parents), None)
        if inside is None or path.suffix.lower() not in (*AUTHORED, *SUFFIXES):
            return False
        return not any(part.startswith(".") for part in path.relative_to(inside).parts)

    def _schedule(self, folder: Path, *, recursive: bool) -> None:
        if folder in self._watches or not folder.is_dir():
            return
        self._watches[folder] = self._observer.schedule(self, str(folder), recursive=recursive)
