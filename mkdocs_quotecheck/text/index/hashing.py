"""The number that stands for a word, the same in every run and on every machine."""

from __future__ import annotations

import hashlib
from functools import lru_cache

# Up to this many bytes a word is its own number.
_OWN_NUMBER = 7


def hash_key(key: str) -> int:
    """64 bits, never 0 but for no word: two long words of a million share one with a chance of 1 in 18 million."""
    written = key.encode("utf-8", "surrogatepass")
    if len(written) <= _OWN_NUMBER:
        return int.from_bytes(written, "little")
    return int.from_bytes(hashlib.blake2b(written, digest_size=8).digest(), "little") | 1 << 63


# For looking things up: one quotation is looked for in many texts.
word_hash = lru_cache(maxsize=2**16)(hash_key)
