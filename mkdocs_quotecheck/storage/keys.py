"""The key that kept files are authenticated with: made on first use, and kept where no project can put one.

A cache folder lies in the project, and a pull request may commit files there. What was kept is believed only if it carries a
code that needs this key. In continuous integration `QUOTECHECK_CACHE_KEY` holds it, as a secret, so that one run believes what
another kept; builds that are not given the secret build cold.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import os
import secrets
import stat
import sys
from dataclasses import dataclass
from pathlib import Path

from mkdocs_quotecheck.storage.regular import lies_within, open_regular

KEY_VARIABLE = "QUOTECHECK_CACHE_KEY"
"""The environment variable that holds the key in continuous integration."""

SHORTEST_SECRET = 16
"""Characters of a key in the environment: fewer can be guessed by trying."""

KEY_BYTES = 32
APPLICATION = "mkdocs-quotecheck"
FILE_NAME = "cache.key"


@dataclass(frozen=True, slots=True)
class Seal:
    """Makes and checks authentication codes."""

    key: bytes

    def code(self, purpose: str, data: bytes) -> bytes:
        """The code of some bytes that are kept for one purpose: a code for another purpose differs."""
        named = hmac.digest(self.key, purpose.encode("utf-8", "surrogatepass"), "sha256")
        return hmac.digest(named, data, "sha256")

    def fits(self, code: bytes, purpose: str, data: bytes) -> bool:
        """Whether a code was made with this key for these bytes and this purpose."""
        return hmac.compare_digest(code, self.code(purpose, data))


def seal_for(project: Path | None = None) -> Seal | None:
    """The seal of this user or this CI; None if there is no key, so that nothing that was kept can be believed.

    Args:
        project: A folder that strangers may fill; a key that lies in it is not used.
    """
    given = _given()
    if given:
        digest = hashlib.sha256(given.encode("utf-8", "surrogateescape")).digest()
        return Seal(digest) if len(given) >= SHORTEST_SECRET else None
    folder = user_folder()
    if folder is None or (project is not None and lies_within(folder, project, unknown=True)):
        return None
    try:
        key = _read(folder / FILE_NAME) or _made(folder)
    except (OSError, ValueError):
        return None
    return Seal(key) if key else None


def why_cold(project: Path) -> str:
    """Why nothing that was kept can be believed, as a sentence with the remedy; empty if there is a key."""
    if seal_for(project) is not None:
        return ""
    if given := _given():
        return (
            f"nothing is kept between builds: {KEY_VARIABLE} has {len(given)} characters, which can be guessed; "
            f"give it {SHORTEST_SECRET} random ones or more"
        )
    folder = user_folder()
    where = f"in {folder}" if folder else "without a home folder"
    lies = ", since that lies in the project" if folder and lies_within(folder, project, unknown=True) else ""
    return f"nothing is kept between builds: no key can be kept {where}{lies}; set {KEY_VARIABLE}"


def _given() -> str:
    return os.environ.get(KEY_VARIABLE, "").strip()


def user_folder() -> Path | None:
    """The folder for this user's own data that belongs to one machine, by the platform's convention; None without a home."""
    try:
        home = Path.home()
    except RuntimeError:
        return None
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData/Local")
    elif sys.platform == "darwin":
        base = home / "Library/Application Support"
    else:
        base = Path(os.environ.get("XDG_STATE_HOME") or home / ".local/state")
    return base / APPLICATION if base.is_absolute() else None


def _read(path: Path) -> bytes | None:
    """The key in a file; None unless the file is whole, this user's own, and nobody else can read it."""
    try:
        if path.is_symlink():
            return None
        descriptor, _ = open_regular(path)
    except OSError:
        return None
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(file.fileno())
        data = file.read(KEY_BYTES + 1)
    if hasattr(os, "getuid") and (status.st_uid != os.getuid() or stat.S_IMODE(status.st_mode) & 0o077):
        return None
    return data if len(data) == KEY_BYTES else None


def _made(folder: Path) -> bytes | None:
    """Makes a key, unless another process was quicker, and reads what is there then."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / FILE_NAME
    # A file that is there and could not be used is replaced: it is cut off, or others can read it.
    own = folder / f".{FILE_NAME}.{secrets.token_hex(8)}"
    descriptor = os.open(own, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(secrets.token_bytes(KEY_BYTES))
        if os.path.lexists(path):
            # Another process may have been quicker.
            if (key := _read(path)) is not None:
                return key
            own.replace(path)
        else:
            _put(own, path)
    finally:
        with contextlib.suppress(OSError):
            own.unlink()
    return _read(path)


def _put(own: Path, path: Path) -> None:
    """Gives a new file its name, unless another one has it by now."""
    try:
        os.link(own, path)
    except FileExistsError:
        pass
    except OSError:  # a file system without hard links
        own.replace(path)
