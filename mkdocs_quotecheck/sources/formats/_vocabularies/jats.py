"""JATS and BITS: papers of journals, chapters of books (also the older NLM DTDs)."""

from __future__ import annotations

from mkdocs_quotecheck.sources.formats._vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    name="jats",
    title="a JATS document",
    roots=("article", "book", "book-part-wrapper", "book-part", "pmc-articleset", "standard"),
    suffixes=(".nxml", ".jats"),
    left_out="""
        journal-meta, book-meta contrib-group, book-part-meta contrib-group, article-meta > article-id, article-meta > article-categories,
        contrib-group, aff, aff-alternatives, author-notes, pub-date, volume, issue, fpage, lpage, elocation-id, history, permissions,
        self-uri, related-article, kwd-group, funding-group, counts, custom-meta-group, processing-meta, page-range,
        article-meta > volume-id, issue-title, isbn, publisher, pub-history, front-stub > article-id, conference,
        tex-math, annotation, annotation-xml, object-id, graphic, inline-graphic, media, alt-text, long-desc, email[content-type=hidden],
        book-id, copyright-statement, copyright-year, table-wrap-foot > attrib > ext-link, processing-instruction
    """,
    pages="target[target-type=page], named-content[content-type=page-break]",
    page_attributes=("id", "alt"),
    notes="fn",
    asides="fig, fig-group, boxed-text, table-wrap, table-wrap-group, chem-struct-wrap, supplementary-material",
    marks="xref[ref-type=bibr], xref[ref-type=fn], xref[ref-type=table-fn]",
    numbers="list-item > label, statement > label, disp-formula > label, def-item > label",
    labels="sec > label, app > label, fig > label, table-wrap > label, boxed-text > label, abstract > label, ref > label, fn > label",
    headings="""
        sec > title, app > title, abstract > title, trans-abstract > title, ack > title, ref-list > title, article-title, glossary > title,
        boxed-text > caption > title, book-title, notes > title, app-group > title, fn-group > title, bio > title, book-part-meta title,
        title-group > title, dedication title, foreword title, preface title
    """,
    subheadings="subtitle, trans-title",
    sections="""
        sec, app, abstract, trans-abstract, ack, ref-list, boxed-text, book-part, sub-article, response, notes, glossary, front-matter-part,
        foreword, preface, dedication
    """,
    speakers="speaker",
    verbatim="preformat, code",
    paragraphs="""
        p, disp-quote, disp-formula, disp-formula-group, verse-group, list, def-list, speech, statement, caption, table, attrib, ref,
        title, mixed-citation, array, question, answer
    """,
    lines="list-item, def-item, verse-line, tr, term-head, def-head, sig, fn-group > label",
    cells="td, th, term, def",
    breaks="break",
    raised="sup",
    lowered="sub",
    inline="""
        ref article-title, mixed-citation article-title, element-citation article-title, product article-title, nlm-citation article-title,
        citation article-title, related-object article-title
    """,
    alternatives=(("alternatives", ("textual-form", "math", "table", "code", "preformat")),),
)  # fmt: skip
