"""United States Legislative Markup: the code, bills and public laws of the United States."""

from __future__ import annotations

from mkdocs_quotecheck.sources.formats._vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    name="uslm",
    title="a USLM document",
    roots=("lawDoc", "uscDoc", "bill", "resolution", "pLaw", "statutesAtLarge", "amendment", "engrossedAmendment", "uslm"),
    namespaces=("uslm", "house.gov", "gpo.gov"),
    left_out="meta, toc, docMetadata, processing, sidenote[class=hidden]",
    pages="page",
    page_attributes=("number",),
    notes="footnote, note[type=footnote], sidenote",
    numbers="""
        subsection > num, paragraph > num, subparagraph > num, clause > num, subclause > num, item > num, subitem >
        num
    """,
    labels="num",
    headings="heading, officialTitle",
    sections="title, subtitle, chapter, subchapter, part, subpart, division, section, article, appendix",
    paragraphs="""
        p, chapeau, continuation, content, subsection, paragraph, subparagraph, clause, subclause, item, sourceCredit,
        note, longTitle, enactingFormula, table
    """,
    lines="tr, listItem, subitem",
    cells="td, th",
    raised="sup",
    lowered="sub",
    inline="""
        content > p:first-child, subsection > heading, paragraph > heading, subparagraph > heading, clause > heading,
        inline, quotedText
    """,
)  # fmt: skip
