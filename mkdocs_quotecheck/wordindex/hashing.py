"""The number that stands for a word, the same in every run and on every machine."""

from __future__ import annotations

import hashlib
from functools import lru_cache


@lru_cache(maxsize=2**16)
def word_hash(key: str) -> int:
    """64 bits, never 0: two words of a million share one with a chance of 1 in 37 million."""
    return int.from_bytes(hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little") or 1
