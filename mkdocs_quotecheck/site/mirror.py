"""Copies of files that lie at an fsspec address: an object store, a web server, another machine."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Protocol

from mkdocs_quotecheck.errors import MissingExtraError, QuotecheckError
from mkdocs_quotecheck.site.pages import SUFFIXES, HtmlFile
from mkdocs_quotecheck.storage.atomic import TEMPORARY_SUFFIX, atomic_write
from mkdocs_quotecheck.storage.regular import lies_within

if TYPE_CHECKING:
    from collections.abc import Iterator

LOCAL_SCHEMES = ("file", "local")
"""Schemes whose addresses are paths that begin with a slash."""

LARGEST_COPY = 300_000_000
"""Bytes of a file that is copied: more than any source or page that is read."""


class _FileSystem(Protocol):
    """What is asked of fsspec."""

    def find(self, path: str) -> list[str]: ...
    def size(self, path: str) -> int | None: ...
    def cat_file(self, path: str) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Mirror:
    """A folder at an address, and the folder of this machine that has copies of its files."""

    address: str
    folder: Path
    whole: bool = False
    """Whether all files are needed at once: a registry with its sources."""

    def names(self, suffixes: tuple[str, ...] = ()) -> list[str]:
        """The files below the address that end so, ascending.

        Raises:
            QuotecheckError: The address cannot be read.
        """
        system, top = _system(self.address)
        try:
            found = system.find(top)
        except (OSError, ValueError) as error:
            raise QuotecheckError(f"The address cannot be read: {error}.", path=self.address) from error
        below = (path[len(top) :].lstrip("/") for path in found if path.startswith(top))
        return sorted(
            name for name in below if _is_plain(name) and (not suffixes or name.lower().endswith(suffixes))
        )

    def files(self) -> list[HtmlFile]:
        """The pages at the address, where their copies will lie.

        Raises:
            QuotecheckError: The address cannot be read, or has none.
        """
        names = self.names(SUFFIXES)
        if not names:
            raise QuotecheckError(
                "There are no HTML files.", "Name the folder of a built site.", path=self.address
            )
        return [HtmlFile(self.folder / name, self.folder, None) for name in names]

    def open(self, token: str) -> None:
        """Copies all files, if they are needed at once; once a run."""
        if self.whole:
            _copied_whole(self, token)

    def bring(self, path: Path, token: str) -> None:
        """Copies the file that a path of the folder stands for; once a run. Other paths are left alone."""
        if not self.whole and path.is_relative_to(self.folder):
            _copied(self, path.relative_to(self.folder).as_posix(), token)


def mirror_of(address: str, cache_dir: Path, *, whole: bool = False) -> Mirror:
    """The mirror of an address, below the folder of the cache."""
    address = address.rstrip("/")
    name = hashlib.sha256(address.encode()).hexdigest()[:16]
    return Mirror(address, (cache_dir / "mirrors" / name).absolute(), whole)


def is_address(written: str) -> bool:
    """Whether this is an address of fsspec (`s3://…`, `memory://…`) and no path."""
    scheme, found, _ = written.partition("://")
    return bool(found) and scheme.replace("+", "").isalnum() and len(scheme) > 1


def address_of(path: Path) -> str | None:
    """The address that was given where a path was expected (paths have no doubled slash); None if it is a path."""
    scheme, found, rest = path.as_posix().partition(":/")
    if not found or not is_address(f"{scheme}://") or path.exists():
        return None
    return f"{scheme}://{'/' if scheme in LOCAL_SCHEMES else ''}{rest}"


@lru_cache(maxsize=1_000_000)
def _copied(mirror: Mirror, name: str, token: str) -> None:  # noqa: ARG001 -- the token is part of the cache's key
    if not _is_plain(name):
        raise QuotecheckError("The name leads out of the folder.", path=name)
    system, top = _system(mirror.address)
    place = f"{top}/{name}"
    try:
        # A link in a cache folder that somebody committed would have copies written wherever its author likes.
        if not lies_within(
            mirror.folder / name, Path(os.path.realpath(mirror.folder.parents[1])) / "mirrors"
        ):
            raise QuotecheckError(
                "A link leads out of the folder of copies.", "Remove it.", path=str(mirror.folder)
            )
        if (system.size(place) or 0) > LARGEST_COPY:
            raise QuotecheckError(f"The file has more than {LARGEST_COPY:,} bytes.", path=place)
        atomic_write(mirror.folder / name, system.cat_file(place))
    except OSError as error:
        raise QuotecheckError(f"The file cannot be read: {error}.", path=place) from error


@lru_cache(maxsize=8)
def _copied_whole(mirror: Mirror, token: str) -> None:
    names = mirror.names()
    for name in names:
        _copied(mirror, name, token)
    kept = {mirror.folder / name for name in names}
    for path in [*_files(mirror.folder)]:
        # Another process of this run may be writing the same copies.
        if path not in kept and not path.name.endswith(TEMPORARY_SUFFIX):
            path.unlink(missing_ok=True)


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def _is_plain(name: str) -> bool:
    """Whether a name stays below its folder."""
    path = PurePosixPath(name)
    return bool(name) and not path.is_absolute() and ".." not in path.parts and "\0" not in name


def _system(address: str) -> tuple[_FileSystem, str]:
    try:
        import fsspec
    except ImportError as error:
        raise MissingExtraError("Reading from an address", "fsspec", extra="cluster", path=address) from error
    try:
        system, path = fsspec.core.url_to_fs(address)
    except (ValueError, ImportError) as error:
        raise QuotecheckError(f"The address is not understood: {error}.", path=address) from error
    return system, str(path).rstrip("/")
