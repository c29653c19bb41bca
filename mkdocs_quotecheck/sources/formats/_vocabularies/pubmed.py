"""Records of PubMed: titles and abstracts."""

from __future__ import annotations

from mkdocs_quotecheck.sources.formats._vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    name="pubmed",
    title="a PubMed record",
    roots=("PubmedArticleSet", "PubmedArticle", "PubmedBookArticle"),
    left_out="""
        MedlineCitation > PMID, DateCompleted, DateRevised, Journal, Pagination, ELocationID, AuthorList, Language,
        GrantList, PublicationTypeList, ArticleDate, MedlineJournalInfo, ChemicalList, CitationSubset,
        MeshHeadingList, CommentsCorrectionsList, PubmedData, CopyrightInformation, KeywordList, NumberOfReferences,
        CoiStatement, DataBankList, InvestigatorList, GeneralNote
    """,
    headings="ArticleTitle, BookTitle",
    subheadings="VernacularTitle",
    sections="PubmedArticle",
    paragraphs="AbstractText",
    raised="sup",
    lowered="sub",
)  # fmt: skip
