"""By what kept results were made: code that changed makes them anew, whether it is ours, a library's or Python's."""

from __future__ import annotations

import hashlib
import os
import sys
import unicodedata
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(__file__).parent.parent
LIBRARIES = ("beautifulsoup4", "lxml", "markdown-it-py", "pypdfium2", "PyYAML", "rapidfuzz")
"""The libraries that have a say in what is read, found and marked."""


@cache
def code_fingerprint(*parts: str) -> str:
    """A digest of files and folders of this package, or of all of it, with the versions of what it runs on.

    The code itself and not its version number, since between releases that says nothing.
    """
    digest = hashlib.sha256(_ground().encode())
    for part in parts or (".",):
        for file in sorted(_modules(PACKAGE / part)):
            digest.update(_content(file))
    return digest.hexdigest()


def _modules(path: Path) -> Iterator[str]:
    """The files of a folder's code, or the file itself."""
    if not path.is_dir():
        yield str(path)
    for folder, _, names in os.walk(path):
        yield from (f"{folder}/{name}" for name in names if name.endswith(".py"))


@cache
def _content(file: str) -> bytes:
    """A digest of a file; each has a part in several fingerprints."""
    return hashlib.sha256(Path(file).read_bytes()).digest()


def _ground() -> str:
    libraries = " ".join(f"{name} {_version(name)}" for name in LIBRARIES)
    return f"Python {sys.version_info[:2]}, Unicode {unicodedata.unidata_version}, {libraries}"


def _version(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return "without a version"
