"""DocBook 4 and 5: manuals and books."""

from __future__ import annotations

from mkdocs_quotecheck.sources.formats._vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    name="docbook",
    title="a DocBook document",
    roots=("book", "article", "chapter", "section", "refentry", "appendix", "preface", "part", "set"),
    namespaces=("docbook", "DocBook"),
    suffixes=(".dbk", ".docbook"),
    left_out="""
        info, bookinfo, articleinfo, chapterinfo, sectioninfo, refentryinfo, indexterm, imageobject, mediaobject >
        imageobject, remark, toc, index, textobject > phrase, author, copyright, legalnotice, beginpage[role=none]
    """,
    pages="beginpage",
    page_attributes=("pagenum",),
    notes="footnote",
    asides="sidebar, figure, informalfigure",
    headings="title, refname, bridgehead, info > title",
    subheadings="subtitle, refpurpose",
    sections="""
        chapter, section, sect1, sect2, sect3, sect4, sect5, appendix, preface, part, article, refsect1, refsect2,
        refsection, refentry, glossary, sidebar, simplesect
    """,
    verbatim="programlisting, screen, literallayout, synopsis",
    paragraphs="""
        para, simpara, formalpara, blockquote, epigraph, itemizedlist, orderedlist, variablelist, simplelist,
        procedure, table, informaltable, note, warning, tip, caution, important, example, attribution, qandaset,
        question, answer, varlistentry
    """,
    lines="listitem, member, step, row, tr, term, line, seg",
    cells="entry, td, th",
    raised="superscript",
    lowered="subscript",
    inline="listitem > para:first-child, formalpara > title, entry > para:only-child",

)  # fmt: skip
