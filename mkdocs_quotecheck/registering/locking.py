"""One run at a time writes a registry: the second waits for the first."""

from __future__ import annotations

import contextlib
import os
import time
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WAITED_SECONDS = 20.0
"""For another run to end: an `add` of some documents over a slow line takes so long."""
_PAUSE_SECONDS = 0.1


@contextlib.contextmanager
def locked(path: Path, *, seconds: float = WAITED_SECONDS) -> Iterator[None]:
    """Holds the lock of a file. The system lets go of it when the process ends, however it does.

    Raises:
        QuotecheckError: Another run has held it for `seconds`.
    """
    lock = path.with_name(f".{path.name}.lock")
    try:
        lock.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(lock, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise QuotecheckError(
            f"The folder cannot be written: {error.strerror or error}.",
            "Check its permissions.",
            path=str(path),
        ) from error
    try:
        deadline = time.monotonic() + seconds
        while not _take(descriptor):
            if time.monotonic() > deadline:
                raise QuotecheckError(
                    "Another run is writing this registry.", "Wait until it has ended.", path=str(path)
                )
            time.sleep(_PAUSE_SECONDS)
        yield
    finally:
        # Closing lets go of the lock. The file stays: who removes it while another waits for it breaks the other's lock.
        os.close(descriptor)


def _take(descriptor: int) -> bool:
    try:
        import fcntl
    except ImportError:
        return _take_on_windows(descriptor)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _take_on_windows(descriptor: int) -> bool:
    import importlib

    msvcrt = importlib.import_module("msvcrt")
    try:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    except OSError:
        return False
    return True
