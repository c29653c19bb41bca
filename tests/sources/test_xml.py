"""XML is read by the table of its vocabulary: its words, headings, pages, speakers and notes."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.formats import formats
from mkdocs_quotecheck.sources.formats._shape import ReadingOptions
from mkdocs_quotecheck.sources.formats._vocabulary import Role, is_name, split, subject, vocabularies
from mkdocs_quotecheck.sources.formats.xml import read_xml


@dataclass(frozen=True)
class Case:
    document: str
    has: tuple[str, ...]
    lacks: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    pages: tuple[tuple[str, str], ...] = ()
    turns: tuple[tuple[str, str], ...] = ()


CASES = {
    "jats": Case(
        '<!DOCTYPE article [<!ENTITY mill "mill">]><article><front><journal-meta><journal-title>Journal</journal-title></journal-meta><article-meta>'
        "<title-group><article-title>On Weirs</article-title></title-group><contrib-group><contrib>Hale</contrib></contrib-group>"
        "<abstract><p>A &mill; &eacute; is fed.</p></abstract></article-meta></front><body><sec><label>1</label><title>Flow</title>"
        '<p>Built in 1901<xref ref-type="bibr">1</xref>, 10<sup>6</sup> litres<sup><xref ref-type="fn">a</xref></sup> [<xref ref-type="bibr">2</xref>].</p></sec></body>'
        "<back><fn-group><fn><p>Measured.</p></fn></fn-group></back></article>",
        ("A mill é is fed.", "Built in 1901[1], 10⁶ litres[a] [2].", "Measured."), ("Journal", "Hale"), ("On Weirs", "1 Flow"),
    ),
    "tei": Case(
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>No</teiHeader><text><body><div><head>Act I</head><pb n="12"/><sp><speaker>Hale</speaker>'
        '<l>The <choice><sic>teh</sic><corr>sea</corr></choice> is</l></sp><p>The har<lb break="no"/>bour is<note n="3">A note.</note> <fw>Running head</fw>open<pb n="13"/> now.</p>'
        '<u who="#b">Words here.</u></div></body></text></TEI>',
        ("The sea is", "The harbour is[3] open now.", "A note."), ("No", "teh", "Running"), ("Act I",),
        (("12", "Hale"), ("13", " now.")), (("Hale", "Hale"), ("b", "Words")),
    ),
    "rfc": Case(
        '<rfc number="1"><front><title>On Logs</title><author fullname="A. Hale"/></front><middle><section anchor="a" title="Introduction"><t>A client <bcp14>MUST</bcp14> log, '
        'see <xref target="b"/> and <xref target="RFC2119"/>.</t></section><section anchor="b"><name>Retention</name><section><name>Books</name><t>Keep '
        '<xref target="RFC9110" section="4.2" sectionFormat="of" derivedContent="RFC9110"/>.</t></section></section></middle><back><section><name>Thanks</name><t>To all.</t></section></back></rfc>',
        ("A client MUST log, see Section 2 and [RFC2119].", "Keep Section 4.2 of [RFC9110]."), ("A. Hale",),
        ("On Logs", "1. Introduction", "2. Retention", "2.1. Books", "A. Thanks"),
    ),
    "formex": Case(
        "<ACT><BIB.INSTANCE>No</BIB.INSTANCE><TITLE><TI><P>Regulation</P><P>on lamps</P></TI></TITLE><ENACTING.TERMS><ARTICLE><TI.ART>Article 5</TI.ART><STI.ART><P>Retention</P></STI.ART>"
        '<PARAG><NO.PARAG>1.</NO.PARAG>\n<ALINEA>Member States shall ensure <QUOT.START CODE="201C"/>light<QUOT.END CODE="201D"/><NOTE><P>OJ L 1.</P></NOTE>.</ALINEA></PARAG></ARTICLE></ENACTING.TERMS></ACT>',
        ("1. Member States shall ensure “light”.", "OJ L 1."), ("No",), ("Regulation on lamps", "Article 5", "Retention"),
    ),
    "docbook": Case(
        '<chapter xmlns="http://docbook.org/ns/docbook"><title>Lamps</title><para>They burn<footnote><para>Oil.</para></footnote> all night.</para></chapter>',
        ("They burn all night.", "Oil."), (), ("Lamps",),
    ),
    "akomantoso": Case(
        '<akomaNtoso xmlns="x"><debate><meta>No</meta><debateBody><debateSection><heading>Lamps</heading><speech by="#hale"><from>Ms Hale</from><p>They burn.</p></speech></debateSection></debateBody></debate></akomaNtoso>',
        ("They burn.",), ("No",), ("Lamps",), (), (("Ms Hale", "Ms"),),
    ),
    "publicwhip": Case(
        '<publicwhip><speech speakername="Ada Hale"><p>They burn.</p></speech></publicwhip>', ("They burn.",), (), (), (), (("Ada Hale", "They"),),
    ),
    "bundestag": Case(
        '<dbtplenarprotokoll><vorspann>No</vorspann><sitzungsverlauf><rede><p klasse="redner"><redner id="1">Ada Hale (SPD):</redner></p><p klasse="J">Sie brennen.</p></rede></sitzungsverlauf></dbtplenarprotokoll>',
        ("Sie brennen.",), ("No",), (), (), (("Ada Hale (SPD):", "Ada"),),
    ),
    "fictionbook": Case("<FictionBook><description>No</description><body><section><title><p>Fog</p></title><p>It came.</p></section></body></FictionBook>", ("It came.",), ("No",), ("Fog",)),
    "dtbook": Case("<dtbook><book><level1><h1>Fog</h1><p>It <pagenum>12</pagenum>came.</p></level1></book></dtbook>", ("It came.",), (), ("Fog",), (("12", "came."),)),
    "pubmed": Case("<PubmedArticleSet><PubmedArticle><ArticleTitle>Fog</ArticleTitle><Abstract><AbstractText>It came.</AbstractText></Abstract><KeywordList>No</KeywordList></PubmedArticle></PubmedArticleSet>", ("It came.",), ("No",), ("Fog",)),
    "dita": Case('<topic xmlns:ditaarch="http://dita.oasis-open.org"><title>Fog</title><prolog>No</prolog><p>It came.</p></topic>', ("It came.",), ("No",), ("Fog",)),
    "uslm": Case('<lawDoc xmlns="http://xml.house.gov/schemas/uslm/1.0"><section><num>§ 5.</num><heading>Lamps</heading><content><p>They burn.</p></content></section></lawDoc>', ("They burn.",), (), ("§ 5. Lamps",)),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_a_document_is_read_by_its_table(name: str) -> None:
    case = CASES[name]
    read = read_xml(
        f'<?xml version="1.0"?>\n{case.document}'.encode(), ReadingOptions(), vocabularies()[name]
    )
    assert [words for words in case.has if words not in read.text] == [], read.text
    assert [words for words in case.lacks if words in read.text] == []
    assert tuple(dict.fromkeys(mark.label for mark in read.sections)) == case.sections
    for marks, wanted in ((read.pages, case.pages), (read.turns, case.turns)):
        assert [mark.label for mark in marks][: len(wanted)] == [label for label, _ in wanted]
        assert all(
            read.text.startswith(words, mark.offset) for mark, (_, words) in zip(marks, wanted, strict=False)
        )
    assert len(read.lines) == read.text.count("\n") + 1


def test_every_vocabulary_is_a_format_and_its_selectors_are_selectors() -> None:
    from mkdocs_quotecheck.sources.formats._selecting import check_selector

    for table in vocabularies().values():
        assert formats()[table.name].family == "xml"
        for role in Role:
            for selector in table.selectors(role):
                if not is_name(selector):
                    check_selector(selector)


@pytest.mark.parametrize(
    ("selector", "name"),
    [
        ("sec > title", "title"),
        ("p:has(> b)", "p"),
        ("fn-group > label:not(a b)", "label"),
        ("hi[rend~=sup]", "hi"),
        ("x + [n]", ""),
    ],
)
def test_the_subject_of_a_selector(selector: str, name: str) -> None:
    assert subject(selector) == name


def test_selectors_are_parted_outside_brackets() -> None:
    assert split("a, b:not(c, d), e[f='g']") == ("a", "b:not(c, d)", "e[f='g']")


@pytest.mark.parametrize(
    ("document", "said"),
    [
        ("<TEI><text><p>cut", "damaged or cut off"),
        ("<unknown><p>x</p></unknown>", "whose root is “unknown”"),
        ("<TEI>" + "<div>" * 400 + "</div>" * 400 + "</TEI>", "nests too deep"),
        ("<!DOCTYPE TEI [<!ENTITY a 'ha'>" + "".join(f"<!ENTITY {b} '{f'&{a};' * 20}'>" for a, b in zip("abcdefgh", "bcdefghi", strict=True)) + "]><TEI><p>&i;</p></TEI>", "multiply"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_said(document: str, said: str) -> None:
    with pytest.raises(QuotecheckError, match=said):
        read_xml(document.encode(), ReadingOptions())


def test_external_entities_are_left_alone() -> None:
    document = (
        f'<!DOCTYPE TEI [<!ENTITY x SYSTEM "file://{__file__}">]><TEI><text><p>One &x; two.</p></text></TEI>'
    )
    assert read_xml(document.encode(), ReadingOptions()).text == "One two."


def test_an_unknown_vocabulary_is_read_by_selectors() -> None:
    document = b"<minutes><who>Hale</who><said>We sail.</said><said>At noon.</said></minutes>"
    assert read_xml(document, ReadingOptions(select=("said",))).text == "We sail.\n\nAt noon."


def test_without_leaves_elements_out_and_another_reading_takes_their_place() -> None:
    document = b"<TEI><text><p>The <choice><orig>olde</orig><reg>old</reg></choice> sea.</p></text></TEI>"
    assert read_xml(document, ReadingOptions()).text == "The old sea."
    assert read_xml(document, ReadingOptions(without=("reg",))).text == "The olde sea."


def test_another_encoding_is_read() -> None:
    document = '<?xml version="1.0" encoding="ISO-8859-1"?><TEI><text><p>Öl</p></text></TEI>'.encode(
        "latin-1"
    )
    assert read_xml(document, ReadingOptions()).text == "Öl"
