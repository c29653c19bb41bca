"""RFC XML, versions 2 and 3 (RFC 7749, RFC 7991), as authors write it and as the RFC Editor publishes it."""

from __future__ import annotations

from mkdocs_quotecheck.sources.formats._vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    name="rfc",
    title="RFC XML",
    roots=("rfc",),
    suffixes=(".rfcxml",),
    left_out="""
        author, date, area, workgroup, keyword, toc, seriesInfo, iref, link, reference > front > abstract, reference > front > author,
        reference > front > date, reference > front > seriesInfo, cref, svg, artset > artwork[type=svg], displayreference, organization, format
    """,
    headings="rfc > front > title, section > name, abstract > name, note > name, references > name, boilerplate name",
    heading_attributes=(("section", "title"), ("references", "title"), ("note", "title")),
    sections="section, abstract, note, references, boilerplate",
    counted="middle section",
    lettered="back section",
    asides="figure > name, table > name, figure > postamble",
    verbatim="artwork, sourcecode",
    paragraphs="t, blockquote, aside, figure, table, texttable, reference, preamble, postamble, ul, ol, dl, list, dd, refcontent, rfc > front",
    lines="li, dt, tr, list > t, stream, referencegroup",
    cells="td, th, c, ttcol, reference > front > title",
    breaks="br, vspace",
    raised="sup",
    lowered="sub",
    inline="li > t:only-child, dd > t:only-child, strong, em, tt, bcp14, xref, relref, eref, spanx, td > t:only-child",
    generated=(
        ("xref[section][sectionFormat=of]:empty, relref[section][displayFormat=of]:empty", "Section {section} of [{derivedContent|target}]"),
        ("xref[section][sectionFormat=comma]:empty, relref[section][displayFormat=comma]:empty", "[{derivedContent|target}], Section {section}"),
        ("xref[section][sectionFormat=parens]:empty, relref[section][displayFormat=parens]:empty", "[{derivedContent|target}] (Section {section})"),
        ("xref[section][sectionFormat=bare]:empty, relref[section][displayFormat=bare]:empty", "{section}"),
        ("xref[section]:not([sectionFormat]):empty, relref[section]:not([displayFormat]):empty", "Section {section} of [{derivedContent|target}]"),
        ("xref[derivedContent^=Section]:empty, xref[derivedContent^=Appendix]:empty, xref[derivedContent^=Figure]:empty, xref[derivedContent^=Table]:empty", "{derivedContent}"),
        ("xref[format=counter]:empty, xref[format=title]:empty, xref[format=none]:empty", "{derivedContent|@target}"),
        ("xref:empty", "[{derivedContent|@target}]"),
        ("eref[target]:empty", "<{target}>"),
        ("reference[anchor]", "[{anchor}] "),
    ),
)  # fmt: skip
