"""A scholar: a library of 300 references, a book with the pages of its printed edition, an edition, papers, a thesis with footnotes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from usersites import FILLING, Site, docx, epub, pdf, with_footnotes

if TYPE_CHECKING:
    from pathlib import Path

BOOK = epub(
    "Lamps and Ferries", "Marie Roux", "9780306406157",
    [
        ("The quay", f"<pb 11>{FILLING}<pb 12>A lamp is a promise that somebody is awake. {FILLING}"),
        ("The crossing", f"<pb 47>{FILLING}<pb 48>Nobody crosses the sound twice on the same tide. {FILLING}"),
    ],
)  # fmt: skip
TEI = """<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de"><teiHeader><fileDesc><titleStmt><title>Briefe vom Sund</title>
<author>Jonas Brandt</author></titleStmt></fileDesc></teiHeader><text><body><pb n="7"/><div><head>Erster Brief</head>
<p>Die Fähre fährt erst, wenn das Eis gebrochen ist.</p></div><pb n="8"/><div><head>Zweiter Brief</head>
<p>Ich habe den Winter im Hafen verbracht und bereue es nicht.</p></div></body></text></TEI>"""
JATS = """<article xmlns:xlink="http://www.w3.org/1999/xlink" article-type="research-article" xml:lang="en"><front><article-meta>
<article-id pub-id-type="doi">10.5555/lamps.1</article-id><title-group><article-title>Counting lamps</article-title></title-group>
<contrib-group><contrib contrib-type="author"><name><surname>Okafor</surname><given-names>Ben</given-names></name></contrib></contrib-group>
<pub-date><year>2024</year></pub-date></article-meta></front><body><sec><title>Results</title>
<p>We found that lamps are counted less often in storms<xref ref-type="bibr" rid="b1">1</xref>.</p></sec></body>
<back><ref-list><ref id="b1"><mixed-citation>Roux</mixed-citation></ref></ref-list></back></article>"""
THESIS = with_footnotes(
    docx(
        "Le port", "Luc Morel", ["Le port ne dort jamais tout à fait.", "La digue protège la ville du vent."]
    ),
    ["Les archives du port ont brûlé en 1911."],
)
PAGE = """# Lamps

“A lamp is a promise that somebody is awake” [@roux2019, p. 12].
“A lamp is a promise that nobody is awake” [@roux2019, p. 12].
“Nobody crosses the sound twice on the same tide” [@roux2019, p. 12].

“We found that lamps are counted less often in storms” [@okafor2024].
“We found that lamps are counted more often in storms”.[^1]

[^1]: Okafor, Counting lamps, doi:10.5555/lamps.1.

“The tide tables of the year 0117 were never printed” [@ref0117, p. 2].
“The tide tables of the year 0117 were never sold” [@ref0117, p. 2].
"""
GERMAN = """---
lang: de
---
# Briefe

„Die Fähre fährt erst, wenn das Eis gebrochen ist“.[^1]
„Die Fähre fährt erst, wenn das Eis geschmolzen ist“.[^2]

[^1]: Jonas Brandt, Briefe vom Sund, S. 7.
[^2]: Jonas Brandt, Briefe vom Sund, S. 7.
"""
FRENCH = """---
lang: fr
---
# Le port

« Le port ne dort jamais tout à fait » [@morel2021].
« Les archives du port ont brûlé en 1921 » [@morel2021].
"""
EXPECTED = {
    "A lamp is a promise that somebody is awake": ("verbatim", "page 12, paragraph 1"),
    "A lamp is a promise that nobody is awake": ("altered", "page 12, paragraph 1"),
    "Nobody crosses the sound twice on the same tide": ("verbatim", "page 48, paragraph 1"),
    "We found that lamps are counted less often in storms": ("verbatim", "section Results, line 5"),
    "We found that lamps are counted more often in storms": ("altered", "section Results, line 5"),
    "The tide tables of the year 0117 were never printed": ("verbatim", "page 2, line 1"),
    "The tide tables of the year 0117 were never sold": ("altered", "page 2, line 1"),
    "Die Fähre fährt erst, wenn das Eis gebrochen ist": ("verbatim", "page 7, line 3"),
    "Die Fähre fährt erst, wenn das Eis geschmolzen ist": ("altered", "page 7, line 3"),
    "Le port ne dort jamais tout à fait": ("verbatim", "section Le port, paragraph 1"),
    "Les archives du port ont brûlé en 1921": ("altered", "section Le port, paragraph 1"),
}
OWN = (
    ("roux2019", "book", "Lamps and Ferries", "Roux", "Marie", 2019, "files/roux.epub"),
    ("okafor2024", "article-journal", "Counting lamps", "Okafor", "Ben", 2024, "files/okafor.xml"),
    ("brandt1911", "book", "Briefe vom Sund", "Brandt", "Jonas", 1911, "files/brandt.tei"),
    ("morel2021", "thesis", "Le port", "Morel", "Luc", 2021, "files/morel.docx"),
)
LANGUAGES = {"brandt1911": "de", "morel2021": "fr"}


def references() -> list[tuple[str, str, str, str, str, int, str]]:
    others = [
        (f"ref{n:04}", "book", f"Tide tables of the year {n:04}", f"Keeper{n}", "Tom", 1900 + n % 100, f"files/{n:04}.pdf" if n % 13 == 0 else "")
        for n in range(1, 297)
    ]  # fmt: skip
    return [*OWN, *others]


def csl() -> str:
    return json.dumps(
        [
            {
                "id": key, "type": kind, "title": title, "author": [{"family": family, "given": given}],
                "issued": {"date-parts": [[year]]}, "language": LANGUAGES.get(key, "en"),
                **({"DOI": "10.5555/lamps.1"} if key == "okafor2024" else {}), **({"file": file} if file else {}),
            }
            for key, kind, title, family, given, year, file in references()
        ]
    )  # fmt: skip


def bibtex() -> str:
    entries = []
    for key, kind, title, family, given, year, file in references():
        fields = [
            f"title = {{{{{title}}}}}",
            f"author = {{{family}, {given}}}",
            f"date = {{{year}}}",
            f"langid = {{{LANGUAGES.get(key, 'en')}}}",
        ]
        fields += ["doi = {10.5555/lamps.1}"] if key == "okafor2024" else []
        fields += [f"file = {{Full Text:{file}:application/pdf}}"] if file else []
        entries.append(
            f"@{'article' if 'article' in kind else 'book'}{{{key},\n  " + ",\n  ".join(fields) + "\n}\n"
        )
    return "\n".join(entries)


@pytest.fixture(scope="module", params=["library.json", "refs.bib"])
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Site:
    site = Site(
        tmp_path_factory.mktemp("scholar"),
        "site_name: A\nplugins: [quotecheck]\nmarkdown_extensions: [footnotes]\n",
    )
    pages: dict[str, str | bytes] = {
        "docs/lamps.md": PAGE, "docs/briefe.md": GERMAN, "docs/port.md": FRENCH,
        "files/roux.epub": BOOK, "files/okafor.xml": JATS, "files/brandt.tei": TEI, "files/morel.docx": THESIS,
        "library.json": csl(), "refs.bib": bibtex(),
    }  # fmt: skip
    for name, content in pages.items():
        site.write(name, content)
    for number in range(13, 297, 13):
        site.write(
            f"files/{number:04}.pdf",
            pdf(
                [
                    ["Tide tables"],
                    [f"The tide tables of the year {number:04} were never printed.", FILLING[:60]],
                ]
            ),
        )
    site.run("init")
    told = site.run("import", request.param)
    assert "26 added" in told
    assert "274 without a file, not added" in told
    return site


def test_right_quotations_are_silent_and_wrong_ones_have_their_place(site: Site) -> None:
    assert {words: (each.verdict, each.place) for words, each in site.told().items()} == EXPECTED


def test_a_wrong_page_of_the_printed_book_is_told(site: Site) -> None:
    told = site.run("check", "docs", "--format", "concise", "--exit-zero")
    assert "p. 12 is cited, but the words stand on page 48" in told


def test_a_second_import_keeps_what_was_mended(site: Site) -> None:
    site.change("title: Counting lamps", "title: Counting lamps in storms   # mended")
    before = (site.folder / "sources.yml").read_bytes()
    assert "0 added" in site.run("import", "library.json")
    assert (site.folder / "sources.yml").read_bytes() == before
    site.change("title: Counting lamps in storms   # mended", "title: Counting lamps")


def test_a_library_that_grew_adds_what_is_new(tmp_path: Path) -> None:
    site = Site(tmp_path)
    site.write("files/a.tei", TEI)
    site.write("library.json", json.dumps([{"id": "a", "title": "A", "file": "files/a.tei"}]))
    site.run("import", "library.json")
    site.write("files/b.docx", THESIS)
    site.write(
        "library.json",
        json.dumps([{"id": key, "title": key, "file": f"files/{key}"} for key in ("a.tei", "b.docx")]),
    )
    assert "2 added: a.tei, b.docx" in site.run("import", "library.json")
