"""By what kept results were made: code that changed makes them anew, whether it is ours, a library's or Python's."""

from __future__ import annotations

import hashlib
import sys
import unicodedata
from functools import cache
from importlib import metadata
from pathlib import Path

PACKAGE = Path(__file__).parent.parent
LIBRARIES = ("lxml", "markdown-it-py", "pypdfium2", "PyYAML", "rapidfuzz")
"""The libraries that have a say in what is read and found."""


@cache
def code_fingerprint(*parts: str) -> str:
    """A digest of files and folders of this package, or of all of it, with the versions of what it runs on.

    The code itself and not its version number, since between releases that says nothing.
    """
    digest = hashlib.sha256(_ground().encode())
    for part in parts or (".",):
        path = PACKAGE / part
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            digest.update(file.read_bytes())
    return digest.hexdigest()


def _ground() -> str:
    libraries = " ".join(f"{name} {_version(name)}" for name in LIBRARIES)
    return f"Python {sys.version_info[:2]}, Unicode {unicodedata.unidata_version}, {libraries}"


def _version(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return "without a version"
