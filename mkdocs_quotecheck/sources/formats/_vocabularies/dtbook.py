"""DTBook: DAISY talking books."""

from __future__ import annotations

from mkdocs_quotecheck.sources.formats._vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    name="dtbook",
    title="a DTBook",
    roots=("dtbook",),
    text="book",
    left_out="head, imggroup > img, docauthor[class=hidden]",
    pages="pagenum",
    page_attributes=("none",),
    notes="note, annotation",
    marks="noteref, annoref",
    asides="sidebar, prodnote, imggroup",
    headings="h1, h2, h3, h4, h5, h6, hd, doctitle",
    sections="level1, level2, level3, level4, level5, level6, level",
    numbers="linenum",
    paragraphs="p, list, blockquote, poem, linegroup, div, address, epigraph, table, dl, docauthor, byline, dateline",
    lines="li, line, tr, dt, dd",
    cells="td, th, lic",
    breaks="br",
    raised="sup",
    lowered="sub",
)  # fmt: skip
