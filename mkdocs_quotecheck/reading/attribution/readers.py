"""Which reader a language has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.reading.attribution.paragraphs import Reader
from mkdocs_quotecheck.reading.attribution.unspaced_reader import UnspacedReader
from mkdocs_quotecheck.reading.attribution.verbsecond_reader import VerbSecondReader

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.lexicon import Lexicon
    from mkdocs_quotecheck.reading.html.document import Document


def reader_of(document: Document, lexicon: Lexicon, names: str = "") -> Reader:
    """The reader of a document by the language of its lexicon; `names` is a pattern for the registered names."""
    words = lexicon.words
    kind = UnspacedReader if words.unspaced else VerbSecondReader if words.verb_second else Reader
    return kind(document, lexicon, names)
