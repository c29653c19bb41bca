"""The words of a source text, prepared so that looking something up hardly depends on how long the text is."""

from __future__ import annotations

from mkdocs_quotecheck.text.index.building import build, forget_words
from mkdocs_quotecheck.text.index.corpus import Corpus, build_corpus, corpus_of
from mkdocs_quotecheck.text.index.searching import TextIndex
from mkdocs_quotecheck.text.index.storing import BrokenIndexError, dump, load

__all__ = [
    "BrokenIndexError",
    "Corpus",
    "TextIndex",
    "build",
    "build_corpus",
    "corpus_of",
    "dump",
    "forget_words",
    "load",
]
