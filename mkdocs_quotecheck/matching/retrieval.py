"""Looking in all registered sources at once: they are ranked by one index over all, and only the first are opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.library_index import NOMINATED, library_index
from mkdocs_quotecheck.text.folding import word_keys

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from mkdocs_quotecheck.model import Library

# So few are all compared: which of them is best need not be known before.
COMPARED_AT_ONCE = 2


def retrieve(
    quote: str, library: Library, among: Collection[str] | None = None, limit: int = NOMINATED
) -> tuple[str, ...]:
    """The ids of sources that are worth looking into for some words, most promising first, ties by id.

    Args:
        quote: The quoted words.
        library: The registered sources; those without a usable text are never nominated.
        among: Only these; None for all.
        limit: How many at most.
    """
    few = few_of(library, among)
    return few if few is not None else library_index(library).retrieve(word_keys(quote), among, limit=limit)


def few_of(library: Library, among: Collection[str] | None) -> tuple[str, ...] | None:
    """All usable sources among these, by id, if they are so few that they need no ranking; else None."""
    wanted: Sequence[str] | Collection[str] = library.sources.keys() if among is None else among
    if len(wanted) > COMPARED_AT_ONCE:
        return None
    known = sorted({source for source in wanted if source in library.sources})
    return tuple(source for source in known if library.text(source) is not None)
