"""Formex 4: acts of the European Union as the Publications Office has them."""

from __future__ import annotations

from mkdocs_quotecheck.sources.formats._vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    name="formex",
    title="a Formex document",
    roots=(
        "ACT", "ANNEX", "CONS.ACT", "CONS.ANNEX", "CONS.OTHER", "GENERAL", "AGR", "LETTER", "OTH", "OTHER", "CORR", "CONS.DOC", "PROPOSAL",
        "DECISION.ECSC", "JUDGMENT", "ORDER", "OPINION", "CASE", "SUMMARY", "REPORT.HEARING", "COMPETITION", "BUDGET", "ACT.GEN",
    ),
    suffixes=(".fmx", ".fmx4", ".formex"),
    left_out="""
        BIB.INSTANCE, BIB.DATA, INFO.CONSLEG, INFO.PROD, FAM.COMP, COLL.LETTERS, INCL.ELEMENT, TOC, FORMULA.S, OBJ, BIB.DOC,
        NO.DOC.TXT, INDEX, ANNOTATION.ID, LG.DOC, GR.SEQ > NO.GR.SEQ, LG.OJ, NO.OJ, REF.BIB.RECORD, MODIF.INFO, FAM.COMP.CL, PROCESSING.INSTRUCTION
    """,
    pages="PAGE.BREAK",
    page_attributes=("NO", "PAGE"),
    notes="NOTE",
    numbers="NO.P, NO.PARAG, NO.CONSID, NO.ITEM",
    headings="TI.ART, TI, TITLE > TI, TI.ANNEX, TI.DIV, TI.GR.SEQ, TI.CJT, TITLE.GR.SEQ",
    subheadings="STI.ART, STI, TITLE > STI",
    sections="ARTICLE, DIVISION, GR.SEQ, ANNEX, CONS.ANNEX, TITLE.DIV, PREAMBLE",
    paragraphs="""
        P, ALINEA, PARAG, CONSID, VISA, PREAMBLE.INIT, PREAMBLE.FINAL, GR.CONSID.INIT, GR.VISA.INIT, INTRO, LIST, NP, QUOT.S, TBL, FINAL,
        SIGNATURE, PL.DATE, SIGNATORY, TERM, DEFINITION, ENACTING.TERMS.CJT, CONTENTS, DLIST, KEYWORD, SUBJECT
    """,
    lines="TI > P, STI > P, STI.ART > P, TITLE > P, TI.ART > P, ITEM, ROW, DLIST.ITEM, GR.CONSID, ITEM > NP, BLK",
    cells="CELL, TERM, DEFINITION, NO.P + TXT",
    breaks="BR",
    raised="HT[TYPE=SUP], SUP",
    lowered="HT[TYPE=SUB], IND",
    inline="HT, DATE, FT, REF.DOC.OJ, REF.DOC, REF.DOC.ECR, TXT, LOC.NOTES, ADR.S, NP > TXT",
    generated=(("QUOT.START", "{CODE!c}"), ("QUOT.END", "{CODE!c}")),
)  # fmt: skip
