"""The document that a page quotes throughout, though it names it once or not at all: notes on a book, a study of a law."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from mkdocs_quotecheck.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs_quotecheck.model import Evidence

# Shorter words stand somewhere by chance (`checking.TELLING_WORDS` says how often).
WORDS_THAT_COUNT = 5
# So many quotations that stand in one registered document, and none in another, say what the page is about. Of 22 real
# sites all pages with four are notes on that document.
QUOTATIONS_THAT_TELL = 4


def source_of_page(evidence: Iterable[Evidence | None]) -> str | None:
    """Id of the one source in which all found quotations of a page stand; None if they are few or of several."""
    found = Counter(
        each.alignments[0].source
        for each in evidence
        if each is not None
        and each.verdict.fine
        and each.alignments
        and count_words(each.quote) >= WORDS_THAT_COUNT
    )
    if len(found) != 1:
        return None
    source, number = next(iter(found.items()))
    return source if number >= QUOTATIONS_THAT_TELL else None
