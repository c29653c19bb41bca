"""Which reader a language has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.reading.attribution.paragraphs import Reader
from mkdocs_quotecheck.reading.attribution.unspaced_reader import UnspacedReader
from mkdocs_quotecheck.reading.attribution.verbsecond_reader import VerbSecondReader

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.lexicon import Lexicon
    from mkdocs_quotecheck.reading.html.document import Document
    from mkdocs_quotecheck.reading.person_index import PersonIndex


def reader_of(document: Document, lexicon: Lexicon, people: PersonIndex) -> Reader:
    """The reader of a document by the language of its lexicon, given the registered people."""
    words = lexicon.words
    kind = UnspacedReader if words.unspaced else VerbSecondReader if words.verb_second else Reader
    return kind(document, lexicon, people.text_pattern, people.whole_names if people else None)
