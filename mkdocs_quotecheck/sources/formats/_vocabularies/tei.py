"""TEI: editions, corpora, transcripts of parliaments; P4 and P5."""

from __future__ import annotations

from mkdocs_quotecheck.sources.formats._vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    name="tei",
    title="a TEI document",
    roots=("TEI", "TEI.2", "teiCorpus", "teiCorpus.2"),
    suffixes=(".tei",),
    left_out="""
        teiHeader, fw, facsimile, sourceDoc, standOff, index, del, surplus, figDesc, gap, note[type=editorial], note[resp], note[type=time],
        graphic, media, certainty, spanGrp, linkGrp, interpGrp, listPerson, listPlace, timeline, incident > desc, vocal > desc, kinesic > desc,
        interp, join, notatedMusic, metamark, handShift, respStmt, teiHeader > revisionDesc
    """,
    pages="pb",
    notes="note",
    note_attributes=("n",),
    asides="figure, floatingText",
    marks="ref[type=noteAnchor], ref[type=note], ptr[type=note], ref[target^='#fn'], ref[target^='#note']",
    numbers="""
        list > label + item > num:first-child, p > num:first-child, item > num:first-child, lg > num:first-child, l > num:first-child,
        div > num:first-child
    """,
    headings="head, titlePart[type=main]",
    subheadings="titlePart[type=sub], argument",
    sections="div, div0, div1, div2, div3, div4, div5, div6, div7, group > text",
    speakers="speaker",
    speeches="u[who], said[who], sp[who]:not(:has(> speaker))",
    speech_attributes=("who",),
    verbatim="eg, egXML",
    paragraphs="""
        p, ab, lg, sp, u, stage, epigraph, opener, closer, salute, signed, dateline, trailer, byline, titlePage, docTitle, titlePart,
        docAuthor, docImprint, docEdition, postscript, list, table, cit, argument, list > head, figure > head, table > head, entry, front, body,
        back, listBibl, bibl:not(p bibl, cit bibl, quote bibl, note bibl, l bibl), castList, performance, prologue, epilogue, set, imprimatur, sense, div > quote,
        body > quote, quote:has(> p), quote:has(> lg), q:has(> p), q:has(> lg), floatingText > body
    """,
    lines="l, item, row, castItem, imprimatur > date, lg > head, address > addrLine, addrLine",
    cells="cell, list > label, form, gramGrp, def",
    breaks="lb, cb, gb, milestone[unit=line]",
    words="w",
    raised="hi[rend~=sup], hi[rend~=superscript], hi[rend*='super'], hi[rendition*='sup'], hi[style*='super']",
    lowered="hi[rend~=sub], hi[rend~=subscript], hi[rendition='#sub'], hi[style*='vertical-align:sub']",
    inline="p list[rend=inline], l > note > p:only-child, p > figure:empty, seg, s, c, cl, phr",
    alternatives=(
        ("choice", ("corr", "reg", "expan", "seg", "unclear")),
        ("app", ("lem", "rdg")),
        ("subst", ("add",)),
    ),
)  # fmt: skip
