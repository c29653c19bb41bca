"""Reading files that others may have put there: only regular ones, never more than a bound."""

from __future__ import annotations

import os
import stat
from pathlib import Path


class NotRegularError(OSError):
    """A folder, a pipe, a socket or a device: opening it could wait for ever, reading it need not end."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        super().__init__(f"this is {kind}, not a file")


class TooLargeError(OSError):
    """More bytes than are read."""

    def __init__(self, size: int, limit: int) -> None:
        self.size = size
        self.limit = limit
        super().__init__(f"{size:,} bytes, of which {limit:,} are the most that is read")


def open_regular(path: Path) -> tuple[int, int]:
    """Opens a regular file for reading: its descriptor, which the caller closes, and its size.

    Raises:
        NotRegularError: It is something else.
        OSError: It cannot be opened.
        ValueError: The path cannot be one.
    """
    # Without O_NONBLOCK, opening a named pipe would wait for a writer for ever.
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    status = os.fstat(descriptor)
    if stat.S_ISREG(status.st_mode):
        return descriptor, status.st_size
    os.close(descriptor)
    raise NotRegularError("a folder" if stat.S_ISDIR(status.st_mode) else "a device or pipe")


def is_file(path: Path) -> bool:
    """Whether there is a file; a path that cannot be one, too long or with a NUL in it, is none."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def is_folder(path: Path) -> bool:
    """Whether there is a folder; a path that cannot be one is none."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def is_link(path: Path) -> bool:
    """Whether there is a symbolic link; a path that cannot be one is none."""
    try:
        return path.is_symlink()
    except (OSError, ValueError):
        return False


def exists(path: Path) -> bool:
    """Whether there is anything at a path; at one that cannot be there is nothing."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def read_regular(path: Path, limit: int) -> bytes:
    """The bytes of a regular file.

    Raises:
        NotRegularError, TooLargeError: It is none, or has more than `limit` bytes.
        OSError: It cannot be read.
        ValueError: The path cannot be one.
    """
    descriptor, size = open_regular(path)
    with os.fdopen(descriptor, "rb") as file:
        if size > limit:
            raise TooLargeError(size, limit)
        # A file may grow while it is read.
        data = file.read(limit + 1)
    if len(data) > limit:
        raise TooLargeError(len(data), limit)
    return data


def read_text(path: Path, limit: int) -> str:
    """The text of a regular file in UTF-8, with line ends as text files are read; raises what `read_regular` does."""
    text = read_regular(path, limit).decode("utf-8-sig")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def lies_within(path: Path, folder: Path, *, unknown: bool = False) -> bool:
    """Whether a path leads below a folder or to it, links resolved; `unknown` where that cannot be told."""
    try:
        return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))
    except (OSError, ValueError):
        return unknown
