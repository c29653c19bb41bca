"""Words in a language that nobody here has data for: hardly one of them stands anywhere in the source they are said to be from.

Whatever somebody invents in the language of a long text has most of its words from there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.text.folding import word_keys
from mkdocs_quotecheck.text.index import TextIndex

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs_quotecheck.model import Library

# A shorter text has not got the words of its language; fewer words may all be names.
SHORTEST_TEXT = 30_000
FEWEST_WORDS = 4
# Two languages share short words by chance.
FEW = 0.3


def are_strange(quote: str, sources: Iterable[str], library: Library) -> bool:
    """Whether words are in another language than each of some sources."""
    keys = {
        key for key in word_keys(quote) if any(map(str.isalpha, key)) and (len(key) > 1 or not key.isascii())
    }
    return len(keys) >= FEWEST_WORDS and all(_lacks(keys, source, library) for source in sources)


def _lacks(keys: set[str], source: str, library: Library) -> bool:
    text = library.text(source)
    if text is None or len(text.text) < SHORTEST_TEXT or not isinstance(text.index, TextIndex):
        return False
    known = sum(bool(text.index.occurrences((key,), 1)) for key in keys)
    return known <= FEW * len(keys)
