"""What was made of the results of pages, kept between builds: texts by a digest of all that they were made of.

So a text is never that of another page, registry or option: what is made of something else has another digest. The registry is
part of every digest, and the code it was made by part of what the file is kept for.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import struct
import zlib
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.site.keptledger import KeptLedger
from mkdocs_quotecheck.storage.sealed import LARGEST_RESULT, open_sealed, write_sealed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from mkdocs_quotecheck.model import LedgerEntry
    from mkdocs_quotecheck.site.registryathand import KeptFile, RegistryAtHand

_DIGEST: Final = 32
_ROW: Final = struct.Struct(f"<{_DIGEST}sQ")


class Remembered:
    """Texts that earlier builds made, and those that this one makes. What this build does not ask for is forgotten."""

    def __init__(self, kept: KeptFile | None, registry: RegistryAtHand) -> None:
        """`kept` is where they lie; without it nothing is remembered."""
        self._kept = kept
        self._registry = registry
        self._used: dict[bytes, bytes] = {}
        """Packed, as they are kept: a large site has many."""
        self._changed = False

    @functools.cached_property
    def _old(self) -> Mapping[bytes, bytes]:
        return _read(self._kept) if self._kept is not None else {}

    def digest(self, *parts: str | bytes | memoryview) -> bytes:
        """The digest of what something is made of besides the registry, in its order."""
        digest = hashlib.sha256()
        for part in (self._registry.fingerprint or "", *parts):
            data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
            digest.update(b"%d:" % len(data))
            digest.update(data)
        return digest.digest()

    def get(self, digest: bytes) -> str | None:
        """The text that was made of it; None if none is known."""
        found = self._used.get(digest) or self._old.get(digest)
        if found is None:
            return None
        self._used[digest] = found
        return zlib.decompress(found).decode("utf-8", "surrogatepass")

    def put(self, digest: bytes, text: str) -> None:
        """Keeps the text that was made of it."""
        if self._kept is not None:
            self._used[digest] = zlib.compress(text.encode("utf-8", "surrogatepass"), 1)
            self._changed = True

    def text(self, entries: Sequence[LedgerEntry], make: Callable[[], str], *parts: str) -> str:
        """The text that is made of a page's entries and further parts, made only if it is not known.

        Only of entries that are kept packed: they are told apart without being read.
        """
        if not isinstance(entries, KeptLedger):
            return make()
        made_of = self.digest(*parts, entries.packed)
        known = self.get(made_of)
        if known is not None:
            return known
        text = make()
        self.put(made_of, text)
        return text

    def prepare(self, entries: Sequence[LedgerEntry], make: Callable[[], str], *parts: str) -> None:
        """Makes a text that `text` will be asked for, if the entries need not be unpacked for it now."""
        if self._kept is not None and isinstance(entries, KeptLedger) and entries.is_held:
            self.text(entries, make, *parts)

    def save(self) -> None:
        """Writes what this build used, if it is not the same as before; a file that cannot be written is done without.

        Nothing is written where nothing was asked for, or where the registry changed between being known and being read.
        """
        if self._kept is None or not self._used or self._registry.was_changed:
            return
        if not self._changed and self._used.keys() == self._old.keys():
            return
        index = b"".join(_ROW.pack(digest, len(text)) for digest, text in self._used.items())
        with contextlib.suppress(OSError):
            parts = {"index": [index], "texts": self._used.values()}
            write_sealed(self._kept.path, self._kept.purpose, self._kept.seal, parts)


def _read(kept: KeptFile) -> Mapping[bytes, bytes]:
    """Nothing where there is no file that this user wrote."""
    try:
        file = open_sealed(kept.path, kept.purpose, kept.seal, LARGEST_RESULT)
        texts, found, at = file.part("texts"), {}, 0
        for digest, length in _ROW.iter_unpack(file.part("index")):
            found[digest] = bytes(texts[at : at + length])
            at += length
    except (OSError, ValueError, struct.error):
        return {}
    return found
