"""The words of a source text, prepared so that looking something up hardly depends on how long the text is."""

from __future__ import annotations

from mkdocs_quotecheck.text.index.building import build, forget_words
from mkdocs_quotecheck.text.index.corpus import (
    Corpus,
    Rows,
    Segment,
    build_corpus,
    columns_in,
    columns_of,
    corpus_of,
    put_columns,
    segment_of,
)
from mkdocs_quotecheck.text.index.searching import TextIndex
from mkdocs_quotecheck.text.index.signatures import ROWS
from mkdocs_quotecheck.text.index.storing import BrokenIndexError, dump, load

__all__ = [
    "ROWS",
    "BrokenIndexError",
    "Corpus",
    "Rows",
    "Segment",
    "TextIndex",
    "build",
    "build_corpus",
    "columns_in",
    "columns_of",
    "corpus_of",
    "dump",
    "forget_words",
    "load",
    "put_columns",
    "segment_of",
]
