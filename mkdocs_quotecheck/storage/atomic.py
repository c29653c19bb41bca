"""Files that are written whole or not at all: reports, baselines, caches.

A file is written under a temporary name in its folder, locked by the process that writes it, and then renamed. What a process
left behind that was ended in between is removed by the next one that writes into the folder: nobody holds its lock.
"""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from mkdocs_quotecheck.storage.regular import open_regular

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

if sys.platform != "win32":
    import fcntl

TEMPORARY_SUFFIX: Final = ".quotecheck-tmp"

_swept: set[str] = set()


def atomic_write(path: Path, content: str | bytes) -> None:
    """Writes a file so that other processes see the old one or the new one, never a part. Makes its folder.

    Texts become UTF-8, their line ends stay as they are.

    Raises:
        OSError: It cannot be written.
    """
    data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    with writing(path) as file:
        file.write(data)


def write_changed(path: Path, pieces: Callable[[], Iterable[str]]) -> None:
    """Writes a file unless it has this text already: something may be watching it. What is no regular file is not replaced.

    Args:
        path: Of the file.
        pieces: Gives the text piece by piece, the same each time: it is asked to compare and to write.

    Raises:
        OSError: It cannot be written, or there is a pipe, a device or a folder.
    """
    with contextlib.suppress(FileNotFoundError):
        descriptor, _ = open_regular(path)
        with os.fdopen(descriptor, "rb") as file:
            same = all(file.read(len(data)) == data for data in _encoded(pieces()))
            if same and not file.read(1):
                return
    with writing(path) as file:
        file.writelines(_encoded(pieces()))


def _encoded(pieces: Iterable[str]) -> Iterator[bytes]:
    return (piece.encode("utf-8", "surrogatepass") for piece in pieces)


@contextlib.contextmanager
def writing(path: Path) -> Iterator[BinaryIO]:
    """Opens a file to be written piece by piece; it appears under its name when all is written, and not after an error.

    Raises:
        OSError: It cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if str(path.parent) not in _swept:
        _swept.add(str(path.parent))
        sweep_temporary(path.parent)
    handle, name = _temporary(path)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            # mkstemp makes files that only their owner can read; a report is for others too.
            Path(name).chmod(0o666 & ~_umask())
            if sys.platform != "win32":
                # The lock is held until the file has its name.
                Path(name).replace(path)
        if sys.platform == "win32":
            Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink(missing_ok=True)
        raise


def _temporary(path: Path) -> tuple[int, str]:
    """Opens a new file under a temporary name, locked.

    Until it is locked another process may take it for an abandoned one and remove it; then another one is made.
    """
    while True:
        handle, name = tempfile.mkstemp(
            prefix=f".{path.name[:32]}.", suffix=TEMPORARY_SUFFIX, dir=path.parent
        )
        if sys.platform == "win32":
            return handle, name
        with contextlib.suppress(OSError):
            # Whoever looks whether it is abandoned has its lock for a moment.
            fcntl.flock(handle, fcntl.LOCK_EX)
        if Path(name).exists():
            return handle, name
        os.close(handle)


def sweep_temporary(folder: Path) -> None:
    """Removes the temporary files that processes left in a folder which were ended while they wrote."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if (
                entry.name.startswith(".")
                and entry.name.endswith(TEMPORARY_SUFFIX)
                and entry.is_file(follow_symlinks=False)
            ):
                _remove_abandoned(Path(entry.path))


def _remove_abandoned(path: Path) -> None:
    with contextlib.suppress(OSError):
        if sys.platform == "win32":  # where a file that is open cannot be removed
            path.unlink()
        else:
            with path.open("rb") as file:
                if _lock(file.fileno()):
                    path.unlink()


def _lock(descriptor: int) -> bool:
    """Takes a file's lock; whether nobody else held it. Without locks one never knows."""
    if sys.platform == "win32":
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
