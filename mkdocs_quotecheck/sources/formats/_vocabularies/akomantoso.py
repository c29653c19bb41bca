"""Akoma Ntoso (LegalDocML): acts, bills, judgments, debates."""

from __future__ import annotations

from mkdocs_quotecheck.sources.formats._vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    name="akomantoso",
    title="an Akoma Ntoso document",
    roots=("akomaNtoso",),
    suffixes=(".akn",),
    left_out="meta, embeddedStructure > meta, componentInfo, toc, remark[type=editorial], eol[type=none], del",
    pages="eop, placeholder[name=page]",
    page_attributes=("number", "eId"),
    notes="authorialNote",
    note_attributes=("marker",),
    asides="sidebar",
    numbers="""
        paragraph > num, subparagraph > num, point > num, indent > num, item > num, recital > num, level > num, clause
        > num, subsection > num, tblock > num
    """,
    labels="num",
    headings="heading, docTitle",
    subheadings="subheading, crossHeading",
    sections="""
        book, tome, part, title, chapter, section, article, division, subdivision, hcontainer, debateSection, annex,
        attachment, subchapter, subpart
    """,
    speakers="from",
    speeches="speech:not(:has(> from)), question:not(:has(> from)), answer:not(:has(> from))",
    speech_attributes=("by",),
    paragraphs="""
        p, block, speech, question, answer, paragraph, subparagraph, subsection, recital, recitals, citations,
        citation, intro, wrapUp, blockList, list, table, formula, longTitle, preamble, conclusions, docAuthority,
        narrative, scene, summary
    """,
    lines="item, tr, point, indent, li, clause",
    cells="td, th",
    breaks="br, eol",
    raised="sup",
    lowered="sub",
    inline="""
        content > p:first-child, intro > p:first-child, item > p:first-child, td > p:only-child, docTitle > p,
        longTitle > p, heading > *
    """,
)  # fmt: skip
