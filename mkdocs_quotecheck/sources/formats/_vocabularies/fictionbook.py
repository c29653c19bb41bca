"""FictionBook 2: electronic books."""

from __future__ import annotations

from mkdocs_quotecheck.sources.formats._vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    name="fictionbook",
    title="a FictionBook",
    roots=("FictionBook",),
    suffixes=(".fb2",),
    left_out="description, binary, stylesheet, image",
    text="body",
    headings="title",
    subheadings="subtitle",
    sections="section, body",
    marks="a[type=note]",
    paragraphs="p, epigraph, annotation, cite, poem, stanza, text-author, table, date",
    lines="v, tr",
    cells="td, th",
    breaks="empty-line",
    raised="sup",
    lowered="sub",
    inline="title > p",
)  # fmt: skip
